import {rounded} from '../rounded.js';

/** How digits are read: a number; or what looks like one and is none (a date, a version, a telephone number). */
export type Digits = {
	end: number;
	value: number;
	/** The worth of the last digit. */
	step: number;
	/** `plain`: digits alone; `none`: no number. */
	form: 'plain' | 'grouped' | 'decimal' | 'none';
};

/**
The digits at `at` with the separators between them, read as the language sets them; `decimal` is undefined where that is not
known. Groups of three may be divided by spaces, apostrophes, and the mark that is not the decimal one; in English also
as in India. What is raised to a power behind them belongs to them.
*/
export function digitsAt(text: string, at: number, decimal: '.' | ',' | undefined): Digits {
	const read = unraisedAt(text, at, decimal);
	return raisedAt(text, read) ?? read;
}

function unraisedAt(text: string, at: number, decimal: '.' | ',' | undefined): Digits {
	run.lastIndex = at;
	const raw = run.exec(text)![0];
	const end = at + raw.length;
	if (/^\d+$/.test(raw)) return plain(raw, end);
	if (raw.startsWith('.')) return /^\.\d+$/.test(raw) ? decimals('0', raw.slice(1), end) : none(end);
	const spaces = spaceGroups.exec(raw);
	if (spaces) return readSpaced(raw, spaces[0], at, decimal);
	return readMarked(raw, end, decimal);
}

/**
The number that digits make with the power behind them: "10^6", "5 × 10⁶", "1.5e6"; undefined where none is behind them.
Of form `none` where it cannot be told what it is: "10⁶" may be ten with the mark of a note, "3e5" a part of a code.
*/
function raisedAt(text: string, {end, value, step, form}: Digits): Digits | undefined {
	power.lastIndex = end;
	const found = power.exec(text);
	if (!found) return undefined;
	const {times, caret, raised, exponential} = found.groups!;
	// Behind any other number a raised digit is the mark of a note.
	if (!times && raised && value !== 10 && value !== 2 && !/^[⁺⁻]/.test(raised)) return undefined;
	const isKnown = form !== 'none' && (times || caret || (exponential && form === 'decimal'));
	const exponent = Number(lowered(caret ?? raised ?? exponential));
	const isOfTen = times || exponential || value === 10;
	const scale = times || exponential ? 10 ** exponent : value ** (exponent - 1);
	const result = rounded(value * scale);
	if (!isKnown || !(result >= 1e-15 && result <= 1e15))
		return {end: power.lastIndex, value: Number.NaN, step: Number.NaN, form: 'none'};
	const worth = caret && !times ? (isOfTen ? result : step) : step * scale;
	return {end: power.lastIndex, value: result, step: worth, form: result < 1 ? 'decimal' : 'grouped'};
}

const raisedDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const power = new RegExp(
	`(?<times>\\s?[×x·⋅∙*]\\s?10)?(?:\\^(?<caret>[+−-]?\\d{1,3})(?!\\d)|(?<raised>[⁺⁻]?[${raisedDigits}]{1,3}))|[eE](?<exponential>[+−-]?\\d{1,3})(?![\\p{L}\\d])`,
	'uy',
);

const lowered = (exponent: string): string =>
	exponent.replace(/./gu, character => {
		const digit = raisedDigits.indexOf(character);
		return digit >= 0 ? String(digit) : '−⁻'.includes(character) ? '-' : character.replace('⁺', '+');
	});

const space = '[ \\u00A0\\u2009\\u202F]';
// Digits divided by single marks or spaces; a space only before what may be a group.
// No number has more groups with spaces between.
const run = new RegExp(`\\.?\\d+(?:[.,'’]\\d+)*(?:${space}\\d{3}(?!\\d)){0,5}(?:[.,'’]\\d+)*`, 'uy');
const beforeSpace = new RegExp(`^\\d+(?=${space})`, 'u');
const anySpace = new RegExp(space, 'u');
const spaceGroups = new RegExp(`^\\d{1,3}(?:${space}\\d{3}(?!\\d))+(?:[.,]\\d+)?`, 'u');

const none = (end: number): Digits => ({end, value: Number.NaN, step: Number.NaN, form: 'none'});

function plain(raw: string, end: number): Digits {
	// Telephone numbers, codes and days of the month begin with a nought.
	if (/^0\d/.test(raw) || raw.length > 15) return none(end);
	return {end, value: Number(raw), step: 1, form: 'plain'};
}

function decimals(whole: string, fraction: string, end: number): Digits {
	if (/^0\d/.test(whole) || whole.length + fraction.length > 15) return none(end);
	const step = Number(`1e-${fraction.length}`);
	return {end, value: Number(`${whole}.${fraction}`), step, form: 'decimal'};
}

function grouped(whole: string, fraction: string | undefined, end: number): Digits {
	const digits = whole.replace(/\D/gu, '');
	if (digits.startsWith('0') || digits.length > 15) return none(end);
	if (fraction) return decimals(digits, fraction, end);
	return {end, value: Number(digits), step: 1, form: 'grouped'};
}

function readSpaced(raw: string, spaced: string, at: number, decimal: '.' | ',' | undefined): Digits {
	const end = at + spaced.length;
	const rest = raw.slice(spaced.length);
	// What goes on with a mark is no number; what goes on with a space is the next one.
	if (/^[.,'’]/.test(rest)) return none(at + raw.length);
	const mark = /[.,]/.exec(spaced)?.index;
	if (mark === undefined) return grouped(spaced, undefined, end);
	const fraction = spaced.slice(mark + 1);
	if (spaced[mark] !== (decimal ?? spaced[mark]) && fraction.length > 2) return none(end);
	return grouped(spaced.slice(0, mark), fraction, end);
}

function readMarked(raw: string, end: number, decimal: '.' | ',' | undefined): Digits {
	// A plain number of more digits before the space.
	const first = beforeSpace.exec(raw);
	if (first) return plain(first[0], end - raw.length + first[0].length);
	const cut = anySpace.exec(raw);
	if (cut) return readMarked(raw.slice(0, cut.index), end - raw.length + cut.index, decimal);
	const apostrophes = /^(\d{1,3}(?:['’]\d{3})+)(?:[.,](\d+))?$/.exec(raw);
	if (apostrophes) return grouped(apostrophes[1], apostrophes[2], end);
	if (/['’]/.test(raw)) return none(end);
	const [, groups, fraction] = /^(\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/.exec(raw) ?? [];
	const [, points, rest] = /^(\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/.exec(raw) ?? [];
	const one = /^(\d+)([.,])(\d+)$/.exec(raw);
	if (groups && (decimal === '.' || fraction || groups.length > 7)) return grouped(groups, fraction, end);
	if (points && (decimal === ',' || rest || points.length > 7)) return grouped(points, rest, end);
	if (decimal === '.' && /^\d{1,2}(?:,\d{2})*,\d{3}(?:\.\d+)?$/.test(raw)) {
		const [whole, fraction] = raw.split('.');
		return grouped(whole, fraction, end);
	}

	if (!one) return none(end);
	const [, whole, mark, tail] = one;
	if (mark === decimal) {
		// In lands with a decimal comma some write 1,250 for a thousand: it cannot be told.
		return mark === ',' && tail.length === 3 && /^[1-9]\d{0,2}$/.test(whole)
			? none(end)
			: decimals(whole, tail, end);
	}

	// Not the decimal mark of the language, but what else?
	if (tail.length === 3 || (decimal === '.' && mark === ',')) return none(end);
	return tail.length <= 2 ? decimals(whole, tail, end) : none(end);
}
