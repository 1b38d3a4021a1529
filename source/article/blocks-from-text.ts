import {sliceSafe, toSafeText} from '../text/safe-text.js';
import type {Block} from './article.js';
import {furnitureReason} from './furniture.js';
import {readLines, type TextLine} from './text-lines.js';

/** The blocks of a text, with the name of its outlet where the title carries it. */
export type TextBlocks = {blocks: Block[]; outlet?: string};

const closed = /[.!?…][’”"')\]]*$/u;
const credit =
	/^(?:[\p{Lu}\d][\p{L}\d .'’&-]*\/[\p{L}\d .'’&/-]+|(?:photo|picture|image|credit|pic)s?\s*(?:by\b|:).*)$/iu;
const creditAtEnd = /\s*\((?:picture|photo|image|credit|pic|getty|ap|reuters|afp|epa)s?\b[^()]*\)$/iu;
const byline = /^by\s+\p{Lu}[\p{L}.'’-]*(?:\s+(?:and|\p{Lu}[\p{L}.'’-]*|&|,)){0,7}$/u;
const bylineStart = /^By\s/;
const kicker = /^[\p{Lu}\d][\p{Lu}\d &/-]{1,30}$/u;
const bullet = /^(?:[•▪◦‣*–-])\s+/u;
const siteSuffix = /\s+\|\s+([^|]{2,40})$/u;

/**
What each line of a scraped article is. `clean` false keeps every line as a paragraph. Rules: what pages carry is known
by its words, a title by standing first and repeating, a caption by its credit, and all else is text, because losing a
paragraph is worse than keeping a widget.
*/
export function blocksFromText(original: string, clean = true): TextBlocks {
	const lines = readLines(original);
	if (!clean) return {blocks: lines.map(line => block('paragraph', line))};
	const titleIndex = findTitle(lines);
	const title = titleIndex < 0 ? undefined : lines[titleIndex];
	const suffix = title && siteSuffix.exec(title.text);
	const bare = title && suffix ? title.text.slice(0, suffix.index) : title?.text;
	const blocks: Block[] = [];
	for (const [index, line] of lines.entries()) {
		if (index === titleIndex) blocks.push(...titleBlocks(original, line, suffix?.index));
		else if (title && (line.text === title.text || line.text === bare))
			blocks.push({...block('furniture', line), reason: 'duplicate-title', confidence: 1});
		else blocks.push(...classify(original, lines, index, titleIndex));
	}

	return {blocks: closeTail(blocks), ...(suffix ? {outlet: suffix[1]} : {})};
}

const block = (kind: Block['kind'], {start, end, text}: TextLine): Block => ({kind, text, start, end});

/** A title stands among the first lines and repeats, or carries its site's name, or is the one line above the text. */
function findTitle(lines: TextLine[]): number {
	const head = lines.slice(0, 12);
	const times = new Map<string, number>();
	for (const line of lines.slice(0, 40)) times.set(line.text, (times.get(line.text) ?? 0) + 1);
	const long = (line: TextLine) =>
		line.text.length >= 15 && line.text.length <= 250 && !furnitureReason(line.text);
	const repeated = head.findIndex(
		line => long(line) && (times.get(line.text)! > 1 || siteSuffix.test(line.text)),
	);
	if (repeated >= 0) return repeated;
	const first = head.findIndex(line => !furnitureReason(line.text) && !kicker.test(line.text));
	const isTitle =
		first >= 0 &&
		lines.length > first + 1 &&
		lines[first].text.length <= 200 &&
		!/[.;,]$/.test(lines[first].text);
	return isTitle ? first : -1;
}

function titleBlocks(original: string, line: TextLine, suffixAt?: number): Block[] {
	if (suffixAt === undefined) return [block('title', line)];
	const bar = original.lastIndexOf('|', line.end);
	const end = line.start + original.slice(line.start, bar).trimEnd().length;
	const title = {...line, end, text: toSafeText(original.slice(line.start, end))};
	const name = {...line, start: bar, text: toSafeText(original.slice(bar, line.end))};
	return [block('title', title), {...block('furniture', name), reason: 'site-name', confidence: 1}];
}

function classify(original: string, lines: TextLine[], index: number, titleIndex: number): Block[] {
	const line = lines[index];
	const {text} = line;
	const reason = furnitureReason(text);
	if (reason) return [{...block('furniture', line), reason, confidence: 0.9}];
	if (index < titleIndex && kicker.test(text)) return [block('kicker', line)];
	if (bylineStart.test(text) && byline.test(text.replace(/^By/, 'by'))) return [block('byline', line)];
	if (credit.test(text) && text.length < 80) return [block('credit', line)];
	if (isCaption(lines, index)) return captionBlocks(original, line);
	const next = lines[index + 1];
	// The alternative text of a picture: a short line without a full stop, directly on top of its caption.
	if (next && !next.afterBlank && text.length < 90 && !closed.test(text) && isCaption(lines, index + 1))
		return [{...block('caption', line), confidence: 0.7}];
	if (bullet.test(text)) {
		const mark = bullet.exec(text)![0].length;
		return [{...block('list-item', line), text: sliceSafe(text, mark)}];
	}

	const isHeading =
		next &&
		line.afterBlank &&
		line.beforeBlank &&
		text.length < 80 &&
		!/[.!?…,;:’”"')\]]$/u.test(text) &&
		index > 0;
	return [block(isHeading && /^[\p{Lu}\d‘“]/u.test(text) ? 'heading' : 'paragraph', line)];
}

function isCaption(lines: TextLine[], index: number): boolean {
	const next = lines[index + 1];
	return (
		creditAtEnd.test(lines[index].text) ||
		(next !== undefined &&
			credit.test(next.text) &&
			next.text.length < 80 &&
			lines[index].text.length < 300 &&
			!lines[index].afterBlank)
	);
}

function captionBlocks(original: string, line: TextLine): Block[] {
	const found = creditAtEnd.exec(original.slice(line.start, line.end));
	if (!found || found.index === 0) return [block(found ? 'credit' : 'caption', line)];
	const end = line.start + found.index;
	const start = original.indexOf('(', end);
	return [
		block('caption', {...line, end, text: toSafeText(original.slice(line.start, end))}),
		block('credit', {...line, start, text: toSafeText(original.slice(start, line.end))}),
	];
}

/** What stands below a comment form belongs to it. */
function closeTail(blocks: Block[]): Block[] {
	const form = blocks.findIndex(({reason}, index) => reason === 'comment-form' && index > blocks.length / 2);
	if (form < 0) return blocks;
	return blocks.map((block, index) =>
		index > form && block.text.length < 120 && block.kind !== 'furniture'
			? {...block, kind: 'furniture', reason: 'comment-form', confidence: 0.6}
			: block,
	);
}
