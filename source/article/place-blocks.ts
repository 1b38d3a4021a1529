import type {Mojibake} from '../text/mojibake.js';
import {type SafeText, sliceSafe} from '../text/safe-text.js';
import type {Block} from './article.js';
import {mappedBlockText} from './block-text.js';
import type {ClassifiedLine, LineBlock} from './classify-lines.js';

/** Blocks with their places in the original; each visible character of a line falls to the block that takes it. */
export function placeBlocks(
	original: string,
	lines: readonly ClassifiedLine[],
	found: readonly LineBlock[],
	mojibake: Mojibake | undefined,
): Block[] {
	return found.map((block, place) => {
		const {line: index, from, to} = block;
		const line = lines[index];
		if (from === 0 && to === line.text.length) return placed(block, line.text, line.start, line.end);
		const raw = original.slice(line.start, line.end);
		const {offsets} = mappedBlockText(raw, mojibake);
		// A bullet belongs to its item, also where that is furniture; the spaces between two parts of a line to neither.
		const isSecond = from > 0 && found[place - 1]?.line === index;
		const start = isSecond ? offsets[from] : 0;
		const end = start + raw.slice(start, to === line.text.length ? raw.length : offsets[to]).trimEnd().length;
		const text = trimmed(sliceSafe(line.text, from, to));
		return placed(block, text, line.start + start, line.start + end);
	});
}

function placed({kind, reason, confidence}: LineBlock, text: SafeText, start: number, end: number): Block {
	const block: Block = {kind, text, start, end};
	if (reason !== undefined) block.reason = reason;
	if (confidence !== undefined) block.confidence = confidence;
	return block;
}

const trimmed = (text: SafeText): SafeText =>
	sliceSafe(text, text.length - text.trimStart().length, text.trimEnd().length);
