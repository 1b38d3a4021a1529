import createMarkdown, {type Env, type MarkdownIt, type Token} from 'markdown-it';
import type {Range} from '../text/words.js';

/** A piece of visible text, and where it stands among the marks (UTF-16 offsets). */
export type InlineRun = {
	value: string;
	/** Whether there is nothing but pictures around it. */
	isPicture?: boolean;
	/** Whether it is a line break that was asked for. */
	isBreak?: true;
	/** The link that it stands in: one object for all that stands in the same. */
	link?: InlineLink;
} & Range;

export type InlineLink = {href: string};

// Each mark takes a hundred times its place while it is read. No paragraph that anyone wrote is longer; one that is is read
// in pieces, and a mark has no partner in another piece.
const longest = 65_536;

/**
The pieces of visible text of inline Markdown in order, with their places in it, the text of a picture among them. What is
defined is in the environment.
*/
export function readInline(content: string, environment: Env): InlineRun[] {
	const runs: InlineRun[] = [];
	for (let start = 0; start < content.length; ) {
		const end = pieceEnd(content, start);
		const tokens: Token[] = [];
		parser.inline.parse(content.slice(start, end), parser, environment, tokens);
		const isPicture = tokens.every(({type}) => type === 'image');
		for (const run of inlineRuns(tokens, content.slice(start, end)))
			runs.push({...run, start: start + run.start, end: start + run.end, isPicture});
		start = end;
	}

	return runs;
}

/** Where a piece ends that begins at `start`: before a line's end, or else white space, where there is some. */
function pieceEnd(content: string, start: number): number {
	const limit = start + longest;
	if (content.length <= limit) return content.length;
	for (const space of ['\n', ' ']) {
		const end = content.lastIndexOf(space, limit);
		if (end > start) return end;
	}

	return limit;
}

const parser = createInlineParser();

/** A parser whose tokens have, as `map`, the offset in the content where they start. */
function createInlineParser(): MarkdownIt {
	// How deep brackets are read in brackets, each for as often; what the parser itself takes for CommonMark.
	const markdown = createMarkdown('commonmark', {maxNesting: 20});
	// What an address shows is what was written.
	markdown.normalizeLink = address => address;
	markdown.normalizeLinkText = text => text;
	markdown.validateLink = () => true;
	// Joined tokens would start where the last of them does.
	markdown.inline.ruler2.disable('fragments_join');
	markdown.inline.State = class extends markdown.inline.State {
		/** Where the text that waits to become a token starts. */
		pendingStart = 0;

		override pushPending(): Token {
			const token = super.pushPending();
			token.map = [this.pendingStart, this.pendingStart];
			return token;
		}

		override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
			const token = super.push(type, tag, nesting);
			// Of a run of stars, each is pushed before any of them is passed.
			const before = type === 'text' ? this.tokens.at(-2) : undefined;
			const start = before?.type === 'text' && before.map![0] >= this.pos ? before.map![0] + 1 : this.pos;
			token.map = [start, start];
			return token;
		}
	};
	markdown.inline.ruler.before('text', 'pending', (state, silent) => {
		if (!silent && state.pending === '')
			(state as unknown as {pendingStart: number}).pendingStart = state.pos;
		return false;
	});
	return markdown;
}

/** The pieces of visible text of inline tokens in order. */
function inlineRuns(tokens: readonly Token[], content: string): InlineRun[] {
	const runs: InlineRun[] = [];
	let start = content.length;
	let end = content.length;
	let link: InlineLink | undefined;
	for (const token of tokens.toReversed()) {
		const at = token.map![0];
		// From its end to its beginning, which alone says where it leads.
		if (token.type === 'link_close') link = {href: ''};
		else if (token.type === 'link_open') {
			if (link) link.href = String(token.attrGet('href') ?? '');
			link = undefined;
		}

		const inLink = link ? {link} : {};
		if (at < start) [start, end] = [at, start];
		if (token.type === 'softbreak') runs.push({value: '\n', start: at, end, ...inLink});
		// Up to the next line, which may begin with a mark.
		else if (token.type === 'hardbreak')
			runs.push({
				value: '\n',
				start: at,
				end: at + (content[at] === '\\' ? 2 : 1),
				isBreak: true,
				...inLink,
			});
		else if (token.type === 'image') {
			// Its label stands behind `![`.
			const label = inlineRuns(token.children!, token.content);
			for (const run of label.toReversed())
				runs.push({...run, start: at + 2 + run.start, end: at + 2 + run.end, ...inLink});
		} else if (token.content !== '') runs.push({value: token.content, start: at, end, ...inLink});
	}

	return runs.reverse();
}
