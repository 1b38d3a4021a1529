import {type SafeText, sliceSafe} from '../text/safe-text.js';
import {endsSentence} from '../text/sentence-ends.js';
import type {Block, BlockKind, FurnitureReason, Link} from './article.js';
import {isCorrectionNote} from './correction-notes.js';
import {creditStart, endsWithCredit, isCredit} from './credits.js';
import type {FoundTitle} from './find-title.js';
import {furnitureOf, type KnownFurniture, plainWords} from './furniture.js';
import {bulletLength, isByline, isDateline} from './line-kinds.js';

/** A line and what the boilerplate classifier says of it; offsets into the original. */
export type ClassifiedLine = {
	start: number;
	end: number;
	text: SafeText;
	afterBlank: boolean;
	beforeBlank: boolean;
	/** That it is text of the article, 0 to 1. */
	probability: number;
	/** What its element makes it, of pages; `figure`: it stands beside a picture, as captions do. */
	element?: 'heading' | 'list-item' | 'quote' | 'caption' | 'figure' | 'table' | 'code' | 'byline';
	/** Whether what it belongs to speaks for it more than its words alone. */
	isVouched?: boolean;
	/** What else of pages its block has, where it is one of the kind; places of links are offsets into the original's line. */
	structure?: LineStructure;
};

export type LineStructure = {
	/** Of a heading or a list item. */
	level?: number;
	marker?: string;
	continues?: true;
	table?: {rows: string[][]; heads: number};
	links?: Link[];
};

/** A block before it has its place in the original: which characters of the line's text it takes. */
export type LineBlock = Pick<Block, 'kind' | 'reason' | 'confidence' | 'marker'> & {
	line: number;
	from: number;
	to: number;
};

// From these probabilities on a line stays. A paragraph lost is worse than a widget kept, so long lines stay sooner. On
// sites held out line F1 of 335 pages is .921 with these, .918 with .35 and .6, .918 with .5 and .7, and .985 of the bodies'
// characters stay; on sites it has seen these make no difference.
const staysFrom = {long: 0.3, short: 0.65};
// In characters.
const long = 100;
// A text this short may have no paragraph that is sure, and captions and bylines all the same.
const fewLines = 200;
/** Furniture of this confidence is clear, and shows that a text is scraped. */
export const clearFrom = 0.85;
// Above this nothing speaks against a line's kind, and its confidence is left out.
const sure = 0.95;
// A line that only begins like furniture stays when the classifier is this sure of it.
const beyondPhrases = {whole: 0.97, start: 0.85, inside: 0.85};
// These are furniture whatever stands around them.
const always: ReadonlySet<FurnitureReason> = new Set([
	'comment-form',
	'video-notice',
	'share-widget',
	'cookie-notice',
	'source-link',
	'tip-appeal',
]);
// And these where they begin a line that ends open.
const open: ReadonlySet<FurnitureReason> = new Set(['related-link', 'newsletter']);

const kicker = /^[\p{Lu}\d][\p{Lu}\d '’&/-]{1,30}$/u;

/** What each line is; one block a line, or two where a site's name or a credit ends it. */
export function classifyLines(lines: readonly ClassifiedLine[], title: FoundTitle | undefined): LineBlock[] {
	const page = surroundings(lines, title);
	const blocks = lines.flatMap((_, index) => classify(page, index));
	// Where nothing surely is furniture, the text has been cleaned before, and what is doubtful is the author's.
	const isClean = blocks.every(({kind, confidence = 1}) => kind !== 'furniture' || confidence < clearFrom);
	return isClean ? blocks.map(block => kept(page, block)) : closeTail(blocks, lines);
}

function kept(page: Surroundings, block: LineBlock): LineBlock {
	if (block.kind !== 'furniture') return block;
	const text = textBlock(page, block.line);
	text.confidence = staysFrom.short;
	return text;
}

type Surroundings = {
	lines: readonly ClassifiedLine[];
	title: FoundTitle | undefined;
	titleTexts: ReadonlySet<string>;
	/** First and last line that surely is a paragraph; empty where there is none. */
	first: number;
	last: number;
	known: Array<KnownFurniture | undefined>;
	/** Where each text stands first. */
	firstOf: Map<string, number>;
	/** Which lines are captions, filled in as they are asked for. */
	captions: Array<boolean | undefined>;
};

function surroundings(lines: readonly ClassifiedLine[], title: FoundTitle | undefined): Surroundings {
	const text = title && lines[title.index].text;
	const bare = text && title.suffix ? text.slice(0, title.suffix.start) : text;
	const isBody = ({probability, text: own}: ClassifiedLine) => probability > 0.5 && own.length > 60;
	const firstOf = new Map<string, number>();
	for (const [index, line] of lines.entries()) if (!firstOf.has(line.text)) firstOf.set(line.text, index);
	return {
		lines,
		title,
		titleTexts: new Set([text, bare].filter(one => one !== undefined).map(one => plainWords(one))),
		first: lines.findIndex(isBody),
		last: lines.findLastIndex(isBody),
		known: lines.map(line => furnitureOf(line.text)),
		firstOf,
		captions: [],
	};
}

function classify(page: Surroundings, index: number): LineBlock[] {
	const {lines, title} = page;
	const line = lines[index];
	if (index === title?.index) return titleBlocks(line, index, title);
	// Judged as a whole: its words are nobody's but its own.
	if (isUnit(line))
		return [
			line.probability >= 0.5
				? whole(line.element as BlockKind, line, index)
				: furniture(line, index, reasonFor(page, index), 1 - line.probability),
		];
	if (title && line.text.length < 300 && page.titleTexts.has(plainWords(line.text)))
		return [furniture(line, index, 'duplicate-title', 1)];
	const reason = knownReason(page, index);
	if (reason) return [furniture(line, index, reason, 0.97)];
	const aside = asideBlocks(page, index);
	if (aside) return aside;
	if (stays(line)) return [textBlock(page, index)];
	if (isOwnCorrection(page, index)) return [{...textBlock(page, index), confidence: sureCorrection}];
	return [furniture(line, index, reasonFor(page, index), 1 - line.probability)];
}

// In lines from the last paragraph on: notes stand behind buttons, tags and what else is read.
const nearEnd = 40;
const sureCorrection = 0.9;

/** Whether a line is a note that corrects the article, and not one of what stands far from it. */
function isOwnCorrection({lines, first, last}: Surroundings, index: number): boolean {
	return first >= 0 && index >= first - 8 && index <= last + nearEnd && isCorrectionNote(lines[index].text);
}

/** Whether a line is a table or code. */
export const isUnit = ({element}: ClassifiedLine): boolean => element === 'table' || element === 'code';

const stays = ({text, probability}: ClassifiedLine): boolean =>
	probability >= (text.length >= long ? staysFrom.long : staysFrom.short);

function whole(kind: BlockKind, {text, probability}: ClassifiedLine, line: number, from = 0): LineBlock {
	const block: LineBlock = {kind, line, from, to: text.length};
	if (probability < sure) block.confidence = rounded(probability);
	return block;
}

function furniture(
	{text}: ClassifiedLine,
	line: number,
	reason: FurnitureReason,
	confidence: number,
): LineBlock {
	const block: LineBlock = {kind: 'furniture', line, from: 0, to: text.length, reason};
	if (confidence < sure) block.confidence = rounded(confidence);
	return block;
}

const rounded = (confidence: number): number => Math.round(confidence * 100) / 100;

function titleBlocks({text}: ClassifiedLine, line: number, {suffix}: FoundTitle): LineBlock[] {
	if (!suffix) return [{kind: 'title', line, from: 0, to: text.length}];
	return [
		{kind: 'title', line, from: 0, to: suffix.start},
		{kind: 'furniture', line, from: suffix.start + 1, to: text.length, reason: 'site-name'},
	];
}

/** Why a line is furniture by its words, or undefined where they do not settle it. */
function knownReason({lines, known}: Surroundings, index: number): FurnitureReason | undefined {
	const found = known[index];
	const {text, probability} = lines[index];
	if (!found) return undefined;
	if (always.has(found.reason)) return found.reason;
	// "See also: …" names another article, and names end open; so do invitations.
	if (open.has(found.reason) && found.match === 'start' && !endsSentence(text)) return found.reason;
	return probability < beyondPhrases[found.match] ? found.reason : undefined;
}

/** Kicker, byline, dateline, credit and caption: text of the article that is not its running text. */
function asideBlocks(page: Surroundings, index: number): LineBlock[] | undefined {
	const {lines, title, first, last} = page;
	const line = lines[index];
	const {text} = line;
	// Beside the title, in the body, or right after it; elsewhere such lines belong to other articles.
	const isNearTitle = title !== undefined && index > title.index - 8 && index <= title.index + 15;
	const isNearBody = first >= 0 && index >= first - 8 && index <= last + 4;
	const settled = (kind: BlockKind): LineBlock => ({kind, line: index, from: 0, to: text.length});
	if (title && index < title.index && index >= title.index - 2 && kicker.test(text))
		return [settled('kicker')];
	if (!(isNearTitle || isNearBody || (first < 0 && lines.length < fewLines))) return undefined;
	if (line.element === 'byline' || isByline(text)) return [settled('byline')];
	if (isDateline(text) && line.probability < 0.9) return [settled('dateline')];
	if (isCredit(text)) return [settled('credit')];
	if (!isCaption(page, index)) {
		const next = lines[index + 1];
		// The alternative text of a picture: a short line without a full stop, directly on top of its caption.
		const isAlternative =
			next && !line.beforeBlank && text.length < 120 && !endsSentence(text) && isCaption(page, index + 1);
		return isAlternative ? [{...settled('caption'), confidence: 0.7}] : undefined;
	}

	const start = creditStart(text);
	if (start < 0) return [{...settled('caption'), confidence: rounded(Math.max(0.6, 1 - line.probability))}];
	if (start === 0) return [settled('credit')];
	return [
		{kind: 'caption', line: index, from: 0, to: start},
		{kind: 'credit', line: index, from: start, to: text.length},
	];
}

// In characters.
const longestCaption = 600;

/** Asked of each line for itself and for the one above it, so the answer is kept. */
function isCaption(page: Surroundings, index: number): boolean {
	const answer = page.captions[index] ?? looksLikeCaption(page, index);
	page.captions[index] = answer;
	return answer;
}

function looksLikeCaption({lines, first, last}: Surroundings, index: number): boolean {
	const {text, probability, element, afterBlank} = lines[index];
	if (text.length > longestCaption) return false;
	if (creditStart(text) >= 0) return true;
	if (index < first - 8 || index > last + 4) return false;
	if (element === 'caption') return probability < 0.9;
	if (probability < 0.6 && text.length < 400 && endsWithCredit(text)) return true;
	const next = lines[index + 1];
	if (!next || text.length > 400 || !isCredit(next.text)) return false;
	// A credit below: the caption is what it stands against, or what has its picture's short name directly on top.
	const above = lines[index - 1];
	const hasName =
		!afterBlank &&
		above !== undefined &&
		above.text.length < 90 &&
		!endsSentence(above.text) &&
		lines.length > 3;
	return hasName || probability < 0.5 || (!lines[index].beforeBlank && afterBlank && text.length < 200);
}

function textBlock({lines}: Surroundings, index: number): LineBlock {
	const line = lines[index];
	const {text, element} = line;
	const bullet = bulletLength(text);
	if (isUnit(line)) return whole(element as BlockKind, line, index);
	if (element === 'list-item') return itemBlock(line, index, bullet);
	if (element === 'figure' && text.length <= longestCaption) return whole('caption', line, index);
	if (element === 'heading' || element === 'quote' || element === 'byline')
		return whole(element, line, index);
	if (/^> \S/.test(text)) return whole('quote', line, index, 2);
	if (bullet > 0 && (!/^\d/.test(text) || hasNumberedNeighbour(lines, index)))
		return itemBlock(line, index, bullet);
	return whole(isHeading(lines, index) ? 'heading' : 'paragraph', line, index);
}

function itemBlock(line: ClassifiedLine, index: number, bullet: number): LineBlock {
	const block = whole('list-item', line, index, bullet);
	if (/^\d/.test(line.text) && bullet > 0) block.marker = sliceSafe(line.text, 0, line.text.indexOf(' '));
	return block;
}

// "2. The court" is an item where other numbers stand around it, with no more than some items of a list between.
const mostBetween = 5;

function hasNumberedNeighbour(lines: readonly ClassifiedLine[], index: number): boolean {
	return [-1, 1].some(step => {
		for (let away = 1; away <= mostBetween; away++) {
			const text = lines[index + step * away]?.text ?? '';
			if (/^\d{1,2}[.)]\s/.test(text)) return true;
			if (bulletLength(text) === 0) return false;
		}

		return false;
	});
}

function isHeading(lines: readonly ClassifiedLine[], index: number): boolean {
	const {text, afterBlank, beforeBlank, element, structure} = lines[index];
	const next = lines[index + 1];
	return (
		element === undefined &&
		index > 0 &&
		afterBlank &&
		beforeBlank &&
		next !== undefined &&
		!structure?.continues &&
		!next.structure?.continues &&
		stays(next) &&
		next.text.length > text.length &&
		text.length < 80 &&
		!/[.!…,;:’”"')\]。！]$/u.test(text) &&
		/^[\p{Lu}\p{Lo}\d‘“]/u.test(text)
	);
}

/** The likeliest reason for a line that only the classifier tells from the text. */
function reasonFor({lines, known, firstOf, first, last}: Surroundings, index: number): FurnitureReason {
	const {text} = lines[index];
	if (known[index]) return known[index].reason;
	if (firstOf.get(text)! < index) return 'duplicate-text';
	const words = text.split(' ').length;
	if (words <= 3) return 'navigation';
	if (!endsSentence(text) && words <= 30) return 'related-link';
	return index < first || index > last ? 'outside-body' : 'related-link';
}

/** What stands below a comment form, and is not text, belongs to it. */
function closeTail(blocks: LineBlock[], lines: readonly ClassifiedLine[]): LineBlock[] {
	const form = blocks.findIndex(({reason, line}) => reason === 'comment-form' && line >= lines.length / 2);
	if (form < 0) return blocks;
	const isText = ({kind, confidence = 1, to, from}: LineBlock) =>
		kind !== 'furniture' && confidence > 0.8 && to - from > 120;
	if (blocks.slice(form).some(isText)) return blocks;
	return blocks.map((block, index) => {
		if (index <= form || block.kind === 'byline' || lines[block.line].text.length >= 120) return block;
		if (block.kind === 'furniture' && block.reason !== 'navigation') return block;
		return {...block, kind: 'furniture', reason: 'comment-form', confidence: 0.6};
	});
}
