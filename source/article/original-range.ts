import {memoize} from '../text/memoize.js';
import type {Range} from '../text/words.js';
import type {Article, Block} from './article.js';
import {mappedBlockText} from './block-text.js';
import {markdownLeaves} from './markdown-leaves.js';

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
	if (!source.mojibake || original.charCodeAt(from) < 0x80) return from + 1;
	const next = offsets[unit + 1];
	const gap = original.slice(from, next).search(/[\s]/);
	return Math.max(from + 1, gap > 0 && from + gap < next - 3 ? from + gap : next);
}

function blockOffsets(block: Block, {original, source}: Article): Uint32Array {
	const raw = original.slice(block.start, block.end);
	const places: number[] = [];
	let visible = raw;
	// The furniture between Markdown's blocks is shown as it stands.
	if (source.format === 'markdown' && block.reason !== 'markup') {
		visible = '';
		for (const {runs} of markdownLeaves(raw)) {
			for (const run of runs) {
				visible += run.value;
				placeRun(raw, run, places);
			}
		}
	}

	const {text, offsets} = mappedBlockText(visible, source.mojibake);
	// The text of a list item leaves out its bullet.
	const first = Math.max(0, text.indexOf(block.text));
	return offsets
		.subarray(first, first + block.text.length + 1)
		.map(at => block.start + (places.length > 0 ? (places[at] ?? raw.length) : at));
}

const entity = /&#?\w+;/y;

/** Adds where each unit of a run stands in `raw`, which holds escapes, entities, fences and indentation besides. */
function placeRun(raw: string, {value, start, end}: {value: string} & Range, places: number[]): void {
	let at = start;
	for (const character of value) {
		entity.lastIndex = at;
		const entityLength = entity.exec(raw)?.[0].length ?? 0;
		// `&amp;` begins with the character it stands for; anything else that differs is skipped up to the next that agrees.
		if (entityLength === 0 && !raw.startsWith(character, at)) {
			const found = raw.indexOf(character, at);
			if (found >= 0 && found < end) at = found;
		}

		for (let unit = 0; unit < character.length; unit++) places.push(Math.min(at + unit, end - 1));
		at = Math.min(end, at + (entityLength || character.length));
	}
}
