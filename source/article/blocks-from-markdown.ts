import type {Node, Parent, Text} from 'mdast';
import {fromMarkdown} from 'mdast-util-from-markdown';
import type {Mojibake} from '../text/mojibake.js';
import type {Range} from '../text/words.js';
import type {Block, BlockKind} from './article.js';
import {blockText} from './block-text.js';
import {furnitureOf, type KnownFurniture} from './furniture.js';

/** The blocks of a Markdown text from `from` on. A first heading of the first level is the title. */
export function blocksFromMarkdown(original: string, from = 0, mojibake?: Mojibake): Block[] {
	const blocks: Block[] = [];
	const body = original.slice(from);
	const add = (kind: BlockKind, node: Node) => {
		const text = blockText(
			textRuns(node)
				.map(run => run.value)
				.join(''),
			mojibake,
		);
		if (text === '') return;
		const {start, end} = place(node);
		const known = kind === 'paragraph' || kind === 'heading' ? furnitureOf(text) : undefined;
		const block = {text, start: from + start, end: from + end};
		blocks.push(
			known && isSettled(known)
				? {kind: 'furniture', ...block, reason: known.reason, confidence: 0.9}
				: {kind, ...block},
		);
	};

	// A list of nodes still to visit in place of recursion: quotes and lists nest as deep as they like.
	const waiting: Array<{node: Node; kind: BlockKind}> = [{node: parse(body), kind: 'paragraph'}];
	while (waiting.length > 0) {
		const {node, kind} = waiting.pop()!;
		if (node.type === 'heading') {
			const isTitle =
				(node as Node & {depth: number}).depth === 1 && blocks.every(block => block.kind !== 'title');
			add(isTitle ? 'title' : 'heading', node);
		} else if (leaves.has(node.type)) add(isPicture(node) ? 'caption' : kind, node);
		else if ('children' in node) {
			const inner = node.type === 'blockquote' ? 'quote' : node.type === 'listItem' ? 'list-item' : kind;
			for (const child of (node as Parent).children.toReversed()) waiting.push({node: child, kind: inner});
		}
	}

	return coverGaps(original, blocks, mojibake);
}

/** A paragraph that is only a picture has its alternative text to show. */
const isPicture = (node: Node): boolean =>
	node.type === 'paragraph' && (node as Parent).children.every(child => child.type === 'image');

const leaves: ReadonlySet<string> = new Set(['paragraph', 'code', 'html']);

// Who writes Markdown writes an article; only what a page's form leaves no doubt about is furniture here.
const isSettled = ({match, reason}: KnownFurniture): boolean =>
	match === 'whole' ? reason !== 'navigation' : reason === 'comment-form' || reason === 'video-notice';

// The parser recurses into quotes and lists, and its time grows with the square of the brackets and stars in a paragraph
// (100 kB of `[` take it a second); beyond these the text is taken as plain.
const mostMarks = 40_000;
const mostCharacters = 4_000_000;
// A paragraph's lines are told apart one by one: 100,000 of them take two seconds.
const mostLines = 50_000;
const deepNesting = /^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])){100}/m;

function parse(text: string): Node {
	const isTame = text.length <= mostCharacters && !deepNesting.test(text) && isSparse(text);
	if (isTame) {
		try {
			// The parser counts offsets without a byte-order mark; a space in its place it counts.
			return fromMarkdown(text.replace(/^\uFEFF/, ' '));
		} catch {
			// What it cannot read is read as one paragraph a line.
		}
	}

	return {type: 'root', children: plainParagraphs(text)} as Node;
}

function isSparse(text: string): boolean {
	let marks = 0;
	let lines = 0;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === 0x0a || code === 0x0d) lines++;
		// * < [ ] _ `
		if (code === 0x2a || code === 0x3c || code === 0x5b || code === 0x5d || code === 0x5f || code === 0x60)
			marks++;
	}

	return marks <= mostMarks && lines <= mostLines;
}

function plainParagraphs(text: string): Node[] {
	return [...text.matchAll(/[^\n\r]+/g)].map(({0: line, index}) => {
		const position = {start: {offset: index}, end: {offset: index + line.length}};
		return {
			type: 'paragraph',
			position,
			children: [{type: 'text', value: line, position}],
		} as unknown as Node;
	});
}

/** The pieces of text under a node in order, each with its place in the original. */
export function textRuns(root: Node): Array<{value: string} & Range> {
	const runs: Array<{value: string} & Range> = [];
	const waiting = [root];
	while (waiting.length > 0) {
		const node = waiting.pop()!;
		if ('value' in node) runs.push({value: (node as Text).value, ...place(node)});
		else if (node.type === 'break') runs.push({value: ' ', ...place(node)});
		else if ('alt' in node && typeof node.alt === 'string') runs.push({value: node.alt, ...place(node)});
		else if ('children' in node)
			for (const child of (node as Parent).children.toReversed()) waiting.push(child);
	}

	return runs;
}

/** The runs of a part of a Markdown text, as `blocksFromMarkdown` reads it. */
export const markdownRuns = (raw: string): Array<{value: string} & Range> => textRuns(parse(raw));

const place = (node: Node): Range => ({start: node.position!.start.offset!, end: node.position!.end.offset!});

// On the block's own line.
const marksBefore = /(?:[>*+-]|\d{1,9}[.)])[ \t>*+\d.)-]*$/;

/**
Rules, definitions and the like are visible in the original: each becomes furniture, so that nothing is lost. The marks of
quotes and list items belong to their blocks.
*/
function coverGaps(original: string, blocks: Block[], mojibake: Mojibake | undefined): Block[] {
	const covered: Block[] = [];
	let at = 0;
	const gap = (until: number) => {
		const raw = original.slice(at, until);
		const text = blockText(raw, mojibake);
		if (text === '') return;
		const start = at + (raw.length - raw.trimStart().length);
		covered.push({kind: 'furniture', text, start, end: at + raw.trimEnd().length, reason: 'markup'});
	};

	for (const block of blocks) {
		const before = original.slice(at, block.start);
		const marks =
			block.kind === 'quote' || block.kind === 'list-item' ? marksBefore.exec(before)?.[0] : undefined;
		const start = marks === undefined ? block.start : block.start - marks.length;
		gap(start);
		covered.push({...block, start});
		at = block.end;
	}

	gap(original.length);
	return covered;
}
