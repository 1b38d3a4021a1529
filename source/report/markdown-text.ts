import {repeatSafe, type SafeText, safe, sliceSafe, toSafeText} from '../text/safe-text.js';
import {type Emphasis, type EmphasisKind, withoutOverlaps} from './emphasis.js';
import {type LinkedText, piecesByLink} from './linked-text.js';
import {type Markup, markupTag} from './markup.js';

/** A piece of a Markdown document. */
export type Markdown = Markup<'markdown'>;

/**
Markdown of our own words: ``markdown`# ${title}` ``. What is set in is text wherever it stands: signs that CommonMark
reads within a line are escaped, as are those of GitHub's tables, strikethrough, formulas and addresses; and after white
space, where a line may begin, whatever could open a list, a rule or an underlined heading.
*/
export const markdown = markupTag('markdown', (text, before) => {
	const escaped = text.replace(/[\\`*_[\]<>&#|~$@]|:(?=\/\/)|(?<=www)\./gi, '\\$&');
	if (/[^\s\d]/.test(before.slice(-1))) return escaped;
	return escaped.replace(/^[-+=.)]/, '\\$&').replace(/^\d+(?=[.)])/, '$&\\');
});

/** A link; the address is one of the web. */
export const markdownLink = (words: SafeText, address: string): Markdown =>
	markdown`[${words}](${destination`${toSafeText(address)}`})`;

/** A text with its links; the addresses are of the web or of mail. */
export const linkedMarkdown = (linked: LinkedText): Markdown => {
	const pieces = piecesByLink(linked);
	return markdown`${pieces.map(({text, href}, index) => {
		if (href !== undefined) return markdownLink(text, href);
		// Before a link, it would make a picture of it.
		if (text.endsWith('!') && index < pieces.length - 1) return markdown`${sliceSafe(text, 0, -1)}\\!`;
		return text;
	})}`;
};

/** Code as it stands, in a fence that is longer than any in it. */
export function codeBlock(text: SafeText): Markdown {
	const longest = (text.match(/`{3,}/g) ?? []).reduce((most, {length}) => Math.max(most, length), 2);
	const fence = verbatim`${repeatSafe(safe`\``, longest + 1)}`;
	return verbatim`${fence}\n${text}\n${fence}`;
}

const verbatim = markupTag('markdown', text => text);

/** A table; its first row is its head where it has one. */
export function tableOf(rows: readonly (readonly LinkedText[])[], hasHead: boolean): Markdown {
	const columns = rows.reduce((most, {length}) => Math.max(most, length), 1);
	const head = hasHead ? rows[0] : [];
	const row = (cells: readonly (Markdown | undefined)[]) =>
		markdown`|${cells.map(cell => markdown` ${cell} |`)}`;
	const names = Array.from({length: columns}, (_, column) => head[column] && linkedMarkdown(head[column]));
	const body = (hasHead ? rows.slice(1) : rows).map(cells => markdown`\n${row(cells.map(linkedMarkdown))}`);
	return markdown`${row(names)}\n|${names.map(() => markdown` --- |`)}${body}`;
}

// In an address a sign may be escaped as in text, but programs that look for addresses know only codes. What tells browsers of
// words, `:~:`, has to stay as it is.
const destination = markupTag('markdown', address =>
	address
		.replace(/[\\()<>[\]*_`|$"'\s]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
		.replace(/&(?=#?\w+;)/g, '\\&'),
);

/** Blocks one after the other, an empty line between two. */
export const paragraphs = (blocks: readonly Markdown[]): Markdown =>
	markdown`${blocks.map((block, index) => (index === 0 ? block : markdown`\n\n${block}`))}`;

/** Items of a list, each a line. */
export const listOf = (items: readonly Markdown[]): Markdown =>
	markdown`${items.map((item, index) => (index === 0 ? listItem(item) : markdown`\n${listItem(item)}`))}`;

/** One of them. */
export const listItem = (item: SafeText | Markdown): Markdown => markdown`- ${item}`;

/** Words that are quoted, on one line. */
export const blockQuote = (words: SafeText | Markdown): Markdown => markdown`> ${words}`;

const marks: Readonly<Record<EmphasisKind, Markdown>> = {
	shared: markdown`**`,
	changed: markdown`*`,
	agree: markdown`**`,
	differ: markdown`***`,
};

/** A text with what both say in bold, what was changed in italics, and what differs in both. */
export function emphasizedMarkdown(text: SafeText, emphases: readonly Emphasis[]): Markdown {
	const written: (SafeText | Markdown)[] = [];
	let at = 0;
	for (const {start, end, as} of withoutOverlaps(emphases, text)) {
		// Only between letters and digits are asterisks emphasis wherever they stand, and only those of one range.
		const inner = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/u.exec(text.slice(start, end));
		if (!inner) continue;
		const from = start + inner.index;
		const to = from + inner[0].length;
		const gap = sliceSafe(text, at, from);
		if (gap === '' && at > 0) continue;
		written.push(gap, marks[as], sliceSafe(text, from, to), marks[as]);
		at = to;
	}

	return markdown`${written}${sliceSafe(text, at)}`;
}
