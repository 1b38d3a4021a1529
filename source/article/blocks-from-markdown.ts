import {countWhile} from '../text/count-while.js';
import type {Mojibake} from '../text/mojibake.js';
import type {MappedText} from '../text/safe-text.js';
import type {Range} from '../text/words.js';
import type {Block, BlockKind, Link} from './article.js';
import {blockText, mappedBlockText} from './block-text.js';
import {furnitureOf, type KnownFurniture} from './furniture.js';
import type {InlineLink, InlineRun} from './inline-runs.js';
import {lineBreaks} from './line-breaks.js';
import {linkAddress} from './link-address.js';
import {type MarkdownLeaf, markdownLeaves} from './markdown-leaves.js';

/**
The blocks of a Markdown text from `from` on. A first heading of the first level is the title. Links are resolved against
`address`.
*/
export function blocksFromMarkdown(
	original: string,
	from = 0,
	mojibake?: Mojibake,
	address?: string,
): Block[] {
	const blocks: ContainedBlock[] = [];
	let hasTitle = false;
	for (const piece of piecesOf(original.slice(from))) {
		const {leaf, runs} = piece;
		const isTitle: boolean = leaf.kind === 'heading' && leaf.level === 1 && !hasTitle;
		const kind = isTitle ? 'title' : kindOf(piece);
		const mapped = mappedBlockText(
			runs.map(run => run.value).join(''),
			mojibake,
			kind === 'code' ? kind : undefined,
		);
		const {text} = mapped;
		if (text === '') continue;
		hasTitle ||= isTitle;
		const known = kind === 'paragraph' || kind === 'heading' ? furnitureOf(text) : undefined;
		const links = linksOf(runs, mapped, address);
		const block = {
			text,
			start: from + piece.start,
			end: from + piece.end,
			...(links.length > 0 ? {links} : {}),
		};
		blocks.push({
			isContained: leaf.container !== undefined,
			block:
				known && isSettled(known)
					? {kind: 'furniture', ...block, reason: known.reason, confidence: 0.9}
					: {kind, ...block, ...structureOf(piece, kind, mojibake)},
		});
	}

	return coverGaps(original, blocks, mojibake);
}

/** A leaf, or a line of one that is verse or an address, or a paragraph of one that has several. */
type LeafPiece = {leaf: MarkdownLeaf; runs: InlineRun[]; isFirst: boolean; continues?: true} & Range;

function* piecesOf(text: string): Generator<LeafPiece> {
	for (const leaf of markdownLeaves(text)) {
		const runs = leaf.runs();
		const places = leaf.kind === 'text' ? runs.flatMap((run, index) => (run.isBreak ? [index] : [])) : [];
		const lines = [-1, ...places].map((place, index) => runs.slice(place + 1, places[index]));
		const breaks = lineBreaks(lines.map(line => blockText(line.map(({value}) => value).join(''))));
		let first = 0;
		let piece: LeafPiece = {leaf, runs, isFirst: true, start: leaf.start, end: leaf.end};
		for (const [index, kind] of breaks.entries()) {
			if (kind === 'space') continue;
			const {start, end} = runs[places[index]];
			yield {...piece, runs: runs.slice(first, places[index]), end: start + (text[start] === '\\' ? 1 : 0)};
			first = places[index] + 1;
			piece = {leaf, runs, isFirst: false, start: end, end: leaf.end};
			if (kind === 'line') piece.continues = true;
		}

		yield first === 0 ? piece : {...piece, runs: runs.slice(first)};
	}
}

/** A block, and whether it stands in a quote or a list item. */
type ContainedBlock = {block: Block; isContained: boolean};

function kindOf({leaf: {kind, container, item}, runs, isFirst}: LeafPiece): BlockKind {
	if (kind === 'heading' || kind === 'code' || kind === 'table') return kind;
	// A paragraph that is only a picture has its alternative text to show.
	if (runs.every(run => run.isPicture)) return 'caption';
	if (container === 'list-item') return item && isFirst ? 'list-item' : 'paragraph';
	return container ?? 'paragraph';
}

function structureOf(
	{leaf: {level, item, cells}, continues}: LeafPiece,
	kind: BlockKind,
	mojibake: Mojibake | undefined,
): Partial<Block> {
	if (kind === 'heading') return {level};
	if (kind === 'list-item' && item)
		return {level: item.level, ...(item.marker === undefined ? {} : {marker: blockText(item.marker)})};
	if (continues && (kind === 'paragraph' || kind === 'quote')) return {continues};
	if (kind !== 'table' || !cells) return {};
	const rows = cells().map(row => row.map(runs => blockText(runs.map(run => run.value).join(''), mojibake)));
	return {rows, heads: rows.length > 1 && rows[0].some(name => name !== '') ? 1 : 0};
}

/** Where the words of runs lead; offsets into their text. */
function linksOf(
	runs: readonly InlineRun[],
	{text, offsets}: MappedText,
	address: string | undefined,
): Link[] {
	const links: Link[] = [];
	const unitAt = (offset: number) => countWhile(text.length, unit => offsets[unit] < offset);
	let at = 0;
	let last: InlineLink | undefined;
	for (const {value, link} of runs) {
		const end = at + value.length;
		if (link && link === last && links.length > 0) links.at(-1)!.end = unitAt(end);
		else if (link) {
			const href = linkAddress(link.href, address);
			last = href === undefined ? undefined : link;
			if (href !== undefined) links.push({start: unitAt(at), end: unitAt(end), href});
		}

		at = end;
	}

	return links.filter(({start, end}) => text.slice(start, end).trim() !== '');
}

// Who writes Markdown writes an article; only what a page's form leaves no doubt about is furniture here.
const isSettled = ({match, reason}: KnownFurniture): boolean =>
	match === 'whole' ? reason !== 'navigation' : reason === 'comment-form' || reason === 'video-notice';

const marksBefore = /(?:[>*+-]|\d{1,9}[.)])[ \t>*+\d.)-]*$/;

/**
Rules, definitions and the like are visible in the original: each becomes furniture, so that nothing is lost. The marks of
quotes and list items belong to their blocks.
*/
function coverGaps(
	original: string,
	blocks: readonly ContainedBlock[],
	mojibake: Mojibake | undefined,
): Block[] {
	const covered: Block[] = [];
	let at = 0;
	const gap = (until: number) => {
		const raw = original.slice(at, until);
		const text = blockText(raw, mojibake);
		if (text === '') return;
		const start = at + (raw.length - raw.trimStart().length);
		covered.push({kind: 'furniture', text, start, end: at + raw.trimEnd().length, reason: 'markup'});
	};

	for (const {block, isContained} of blocks) {
		const before = original.slice(lineStart(original, at, block.start), block.start);
		const marks = isContained ? marksBefore.exec(before)?.[0] : undefined;
		const start = marks === undefined ? block.start : block.start - marks.length;
		gap(start);
		covered.push({...block, start});
		at = block.end;
	}

	gap(original.length);
	return covered;
}

/** Where the line that holds `at` begins, `from` at the earliest. */
function lineStart(text: string, from: number, at: number): number {
	let start = at;
	while (start > from && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--;
	return start;
}
