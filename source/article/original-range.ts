import {countWhile} from '../text/count-while.js';
import {memoize} from '../text/memoize.js';
import type {Range} from '../text/words.js';
import type {Article, Block} from './article.js';
import {mappedBlockText} from './block-text.js';
import {readFrontMatter} from './front-matter.js';
import type {InlineRun} from './inline-runs.js';
import {type MarkdownLeaf, markdownLeaves} from './markdown-leaves.js';
import {entityLength} from './text-entities.js';

/** Where a part of a block's text (UTF-16 offsets into `block.text`) stands in the article's original. */
export function originalRange(article: Article, block: Block, {start, end}: Range): Range {
	const offsets = offsetsOf(block, article);
	const from = offsets[start];
	return {start: from, end: end > start ? unitEnd(article, offsets, end - 1) : from};
}

/** For each unit of a block's text the offset in the original where it begins, and where the last one ends. */
const offsetsOf = memoize(blockOffsets);

/**
Where a unit ends: before the next one, or where the white space between them begins. A character that was put right takes
the place of several.
*/
function unitEnd({original, source}: Article, offsets: Uint32Array, unit: number): number {
	const from = offsets[unit];
	if (source.entities && original[from] === '&') return from + entityLength(original, from);
	if (!source.mojibake || original.charCodeAt(from) < 0x80) return from + 1;
	const next = offsets[unit + 1];
	const gap = original.slice(from, next).search(/[\s]/);
	return Math.max(from + 1, gap > 0 && from + gap < next - 3 ? from + gap : next);
}

function blockOffsets(block: Block, article: Article): Uint32Array {
	const {original, source} = article;
	// The furniture between Markdown's blocks is shown as it stands.
	if (source.format !== 'markdown' || block.reason === 'markup') {
		const {text, offsets} = mappedBlockText(
			original.slice(block.start, block.end),
			source.mojibake,
			block.kind,
			source.entities,
		);
		return unitsOf(block, text, offsets).map(at => block.start + at);
	}

	// A block can mostly be read by itself; of some, what they are is said elsewhere (definitions, the list around them).
	const alone = markdownLeaves(original.slice(block.start, block.end)).flatMap(({runs}) => runs());
	return (
		markdownOffsets(block, article, alone, block.start) ??
		markdownOffsets(block, article, leafAround(article, block)?.runs() ?? [], bodyStart(article)) ??
		new Uint32Array(block.text.length + 1).fill(block.start)
	);
}

/** The offsets of a block that is what some runs say; their places are offsets from `from` in the original. */
function markdownOffsets(
	block: Block,
	{original, source}: Article,
	runs: readonly InlineRun[],
	from: number,
): Uint32Array | undefined {
	const {text, offsets} = mappedBlockText(
		runs.map(run => run.value).join(''),
		source.mojibake,
		block.kind === 'code' ? 'code' : undefined,
	);
	if (!text.includes(block.text)) return undefined;
	const places: number[] = [];
	for (const {value, start, end} of runs)
		placeRun(original, {value, start: from + start, end: from + end}, places);
	return unitsOf(block, text, offsets).map(at => places[at] ?? block.end);
}

// The text of a list item leaves out its bullet.
function unitsOf(block: Block, text: string, offsets: Uint32Array): Uint32Array {
	const first = Math.max(0, text.indexOf(block.text));
	return offsets.subarray(first, first + block.text.length + 1);
}

const bodyStart = ({original}: Article): number => readFrontMatter(original)?.length ?? 0;

/** The leaf that a block is, or a line of. */
function leafAround(article: Article, {end}: Block): MarkdownLeaf | undefined {
	const leaves = leavesOf(article);
	const from = bodyStart(article);
	return leaves[countWhile(leaves.length, at => from + leaves[at].end < end)];
}

const leavesOf = memoize((article: Article) => markdownLeaves(article.original.slice(bodyStart(article))));

/**
Adds where each unit of a run stands in `raw`. A run of code or HTML holds less there than here, marks of quotes and
indentation; an entity is a run of its own.
*/
function placeRun(raw: string, {value, start, end}: InlineRun, places: number[]): void {
	let at = start;
	for (const character of value) {
		// White space is not always what was written: a part of a tab, a line's end in code.
		if (!stands(character, raw, at) && character.trim() !== '')
			at += Math.max(0, raw.slice(at, end).indexOf(character));
		for (let unit = 0; unit < character.length; unit++) places.push(Math.min(at + unit, end - 1));
		if (stands(character, raw, at)) at = Math.min(end, at + character.length);
	}
}

// What is nothing in a text is read as the character for what cannot be read.
const stands = (character: string, raw: string, at: number): boolean =>
	raw.startsWith(character, at) || (character === '\uFFFD' && raw[at] === '\0');
