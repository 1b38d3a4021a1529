import {countWhile} from '../text/count-while.js';
import type {Mojibake} from '../text/mojibake.js';
import {type MappedText, type SafeText, sliceSafe} from '../text/safe-text.js';
import type {Block, Link} from './article.js';
import {blockText, mappedBlockText} from './block-text.js';
import {type ClassifiedLine, isUnit, type LineBlock} from './classify-lines.js';

/** Blocks with their places in the original; each visible character of a line falls to the block that takes it. */
export function placeBlocks(
	original: string,
	lines: readonly ClassifiedLine[],
	found: readonly LineBlock[],
	mojibake: Mojibake | undefined,
	entities?: boolean,
): Block[] {
	return found.map((block, place) => {
		const {line: index, from, to} = block;
		const line = lines[index];
		const {links} = line.structure ?? {};
		const isWhole = from === 0 && to === line.text.length;
		const isKept = block.kind !== 'furniture';
		if (isWhole && !(isKept && isUnit(line)) && !links)
			return structured(placed(block, line.text, line.start, line.end), block, line, mojibake);
		const raw = original.slice(line.start, line.end);
		const mapped = mappedBlockText(raw, mojibake, isKept && isUnit(line) ? block.kind : undefined, entities);
		if (isWhole) {
			const whole = placed(block, mapped.text, line.start, line.end);
			if (links) addLinks(whole, links, mapped, 0);
			return structured(whole, block, line, mojibake);
		}

		const {offsets} = mapped;
		// A bullet belongs to its item, also where that is furniture; the spaces between two parts of a line to neither.
		const isSecond = from > 0 && found[place - 1]?.line === index;
		const start = isSecond ? offsets[from] : 0;
		const end = start + raw.slice(start, to === line.text.length ? raw.length : offsets[to]).trimEnd().length;
		const part = sliceSafe(line.text, from, to);
		const text = trimmed(part);
		const own = placed(block, text, line.start + start, line.start + end);
		if (links) addLinks(own, links, mapped, from + part.length - part.trimStart().length);
		return structured(own, block, line, mojibake);
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

// What a text without marks or elements has for headings: one below the title.
const plainHeading = 2;

/** Changes a block: its level, marker and cells. */
function structured(
	block: Block,
	{marker: written}: LineBlock,
	{structure = {}}: ClassifiedLine,
	mojibake: Mojibake | undefined,
): Block {
	const {level, marker, table, continues} = structure;
	if (block.kind === 'heading') block.level = level ?? plainHeading;
	else if (block.kind === 'list-item') {
		block.level = level ?? 1;
		const counted = marker === undefined ? written : blockText(marker);
		if (counted !== undefined) block.marker = counted;
	} else if (continues && (block.kind === 'paragraph' || block.kind === 'quote')) block.continues = true;
	else if (block.kind === 'table' && table) {
		block.rows = table.rows.map(row => row.map(cell => blockText(cell, mojibake)));
		block.heads = table.heads;
	}

	return block;
}

/** Changes a block: the links of its line that lie in it; its text begins at `from` in that of the line. */
function addLinks(block: Block, links: readonly Link[], {offsets}: MappedText, from: number): void {
	const {length} = block.text;
	const unitAt = (offset: number) => countWhile(offsets.length - 1, unit => offsets[unit] < offset) - from;
	const own = links.flatMap(({start, end, href}) => {
		const first = Math.max(0, unitAt(start));
		const last = Math.min(length, unitAt(end));
		return first < last ? [{start: first, end: last, href}] : [];
	});
	if (own.length > 0) block.links = own;
}
