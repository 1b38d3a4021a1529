import {fromMarkdown} from 'mdast-util-from-markdown';
import {safeTextWithOffsets} from '../text/safe-text.js';
import type {Range} from '../text/words.js';
import type {Article, Block} from './article.js';
import {textRuns} from './blocks-from-markdown.js';

const known = new WeakMap<Block, Uint32Array>();

/** Where a part of a block's text (UTF-16 offsets into `block.text`) stands in the article's original. */
export function originalRange(article: Article, block: Block, {start, end}: Range): Range {
	let offsets = known.get(block);
	if (!offsets) {
		offsets = blockOffsets(article, block);
		known.set(block, offsets);
	}

	return {start: offsets[start], end: end > start ? offsets[end - 1] + 1 : offsets[start]};
}

/** For each unit of the block's text, and its end, the offset in the original. */
function blockOffsets({original, source}: Article, block: Block): Uint32Array {
	const raw = original.slice(block.start, block.end);
	const places: number[] = [];
	let visible = raw;
	if (source.format === 'markdown') {
		visible = '';
		for (const run of textRuns(fromMarkdown(raw))) {
			visible += run.value;
			placeRun(raw, run, places);
		}
	}

	const {text, offsets} = safeTextWithOffsets(visible);
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
