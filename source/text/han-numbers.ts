import {rounded} from './rounded.js';
/** A number in Chinese or Japanese text: where it ends, its value, and by how much it may be rounded, as it is written. */
export type HanNumber = {end: number; value: number; step: number; inDigits: boolean};

/** The number that begins at an offset, in digits, in Han numerals or both: `15`, `3.5亿`, `1億2000万`, `一万二千`; undefined where it is irregular. */
export function hanNumberAt(text: string, at: number): HanNumber | undefined {
	number.lastIndex = at;
	const raw = number.exec(text)?.[0];
	if (raw === undefined) return undefined;
	const inDigits = /^\d/.test(raw);
	const read = readParts(raw.match(parts) ?? []);
	return read && {end: at + raw.length, inDigits, ...read};
}

/** A text in which the full-width digits, and the marks within numbers, have the width of Latin ones; all offsets stay. */
export const narrowDigits = (text: string): string =>
	text.replace(/[０-９％]|(?<=[０-９])[．，：](?=[０-９])/gu, character =>
		String.fromCharCode(character.charCodeAt(0) - toNarrow),
	);

const toNarrow = 0xfee0;

// Digits with scales between and behind them, or Han numerals alone.
const figure = '\\d+(?:,\\d{3}(?!\\d))*(?:\\.\\d+)?';
const scales = '[十百千万萬亿億兆]';
const number = new RegExp(
	`${figure}(?:${scales}+${figure})*${scales}*|[〇零一二两兩三四五六七八九十百千万萬亿億兆]+`,
	'uy',
);
const parts = new RegExp(`${figure}|.`, 'gu');

const ones: ReadonlyMap<string, number> = new Map(
	[...'〇一二三四五六七八九']
		.map((digit, value): [string, number] => [digit, value])
		.concat([
			['零', 0],
			['两', 2],
			['兩', 2],
		]),
);
const small: ReadonlyMap<string, number> = new Map([
	['十', 10],
	['百', 100],
	['千', 1000],
]);
const large: ReadonlyMap<string, number> = new Map([
	['万', 1e4],
	['萬', 1e4],
	['亿', 1e8],
	['億', 1e8],
	['兆', 1e12],
]);

/** The value of the parts of a number. "二三十" (twenty or thirty) and years in single numerals are none. */
function readParts(parts: readonly string[]): {value: number; step: number} | undefined {
	let total = 0;
	let section = 0;
	let current: number | undefined;
	let step = 1;
	for (const part of parts) {
		const one = ones.get(part);
		const [tens, scale] = [small.get(part), large.get(part)];
		if (one !== undefined && one === 0) continue;
		if (tens !== undefined) {
			section += (current ?? 1) * tens;
			step = tens * (step < 1 ? step : 1);
			current = undefined;
		} else if (scale !== undefined) {
			const below = section + (current ?? 0);
			total = below === 0 ? total * scale : total + below * scale;
			step = scale * (step < 1 ? step : 1);
			section = 0;
			current = undefined;
			if (total === 0) return undefined;
		} else {
			if (current !== undefined) return undefined;
			current = one ?? Number(part.replaceAll(',', ''));
			const decimals = part.split('.')[1]?.length ?? 0;
			step = decimals === 0 ? 1 : Number(`1e-${decimals}`);
		}
	}

	const value = rounded(total + section + (current ?? 0));
	return {value, step};
}
