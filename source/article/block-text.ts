import {type Mojibake, repairMojibake} from '../text/mojibake.js';
import {
	joinSafe,
	type MappedText,
	type SafeText,
	safe,
	safeLinesWithOffsets,
	safeTextWithOffsets,
	toSafeText,
} from '../text/safe-text.js';
import type {BlockKind} from './article.js';
import {decodeEntities} from './text-entities.js';

/**
The safe text of a part of an original, with wrongly decoded characters put right where the article has such, and references to
characters where it has those.
*/
export function blockText(raw: string, mojibake?: Mojibake, entities?: boolean): SafeText {
	const repaired = mojibake ? repairMojibake(raw, mojibake).text : raw;
	return toSafeText(entities ? decodeEntities(repaired).text : repaired);
}

/**
Like `blockText`, with the offset in `raw` that each unit of the text, and its end, comes from; of code the lines, and of a
table, each of whose lines is a cell, the cells with `cellSign` between them.
*/
export function mappedBlockText(
	raw: string,
	mojibake?: Mojibake,
	kind?: BlockKind,
	entities?: boolean,
): MappedText {
	const mapped =
		kind === 'code' ? safeLinesWithOffsets : kind === 'table' ? cellsWithOffsets : safeTextWithOffsets;
	const repaired = mojibake ? repairMojibake(raw, mojibake) : undefined;
	const decoded = entities ? decodeEntities(repaired?.text ?? raw) : undefined;
	const {text, offsets} = mapped(decoded?.text ?? repaired?.text ?? raw);
	if (!repaired && !decoded) return {text, offsets};
	const before = (at: number) => decoded?.offsets[at] ?? at;
	return {text, offsets: offsets.map(at => repaired?.offsets[before(at)] ?? before(at))};
}

/** What stands between the cells of a table in its text. */
export const cellSign = safe` | `;

function cellsWithOffsets(raw: string): MappedText {
	const offsets: number[] = [];
	const texts: SafeText[] = [];
	let end = 0;
	let at = 0;
	for (const line of raw.split('\n')) {
		const cell = safeTextWithOffsets(line);
		if (cell.text !== '') {
			if (texts.length > 0) for (let unit = 0; unit < cellSign.length; unit++) offsets.push(end);
			for (let unit = 0; unit < cell.text.length; unit++) offsets.push(at + cell.offsets[unit]);
			texts.push(cell.text);
			end = at + line.length;
		}

		at += line.length + 1;
	}

	offsets.push(end);
	return {text: joinSafe(texts, cellSign), offsets: Uint32Array.from(offsets)};
}
