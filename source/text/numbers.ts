import type {Token} from './tokens.js';

/** A number read from one token or more: `3.2 million`, `twenty-three`, `8 per cent`. */
export type ReadNumber = {
	value: number;
	/** The value as a key: two numbers are the same where their keys are. Percentages and times of day are set apart. */
	key: string;
	percent: boolean;
	/** How many tokens it takes. */
	tokens: number;
};

/**
The number that begins at `tokens[at]`, if one does. Number words are read in English alone; "one", "half", "hundreds" and
"dozens" are no numbers, because they seldom count. In English a full stop begins the decimals, elsewhere three digits
after it are thousands.
*/
export function numberAt(
	tokens: readonly Token[],
	at: number,
	language: string | undefined,
): ReadNumber | undefined {
	const english = language === 'en';
	if (!beginsNumber(tokens[at].text, language)) return undefined;
	const word = tokens[at].text.toLowerCase();
	const digits = /^[$€£¥]?(\d+(?:[.,:]\d+)*)(\D*)$/.exec(word);
	let value: number;
	let percent = false;
	let next = at + 1;
	if (digits) {
		const [, figure, suffix] = digits;
		if (figure.includes(':')) return {value: Number.NaN, key: figure, percent, tokens: 1};
		value = valueInDigits(figure, english) * (suffixes.get(suffix) ?? 1);
		percent = suffix === '%';
	} else if (english && units.has(word)) {
		value = units.get(word)!;
		const ones = units.get(tokens[next]?.text.toLowerCase()) ?? 0;
		if (value >= 20 && ones > 0 && ones < 10) {
			value += ones;
			next++;
		}
	} else if (english && scales.has(word)) {
		value = scales.get(word)!;
	} else return undefined;

	if (!Number.isFinite(value)) return undefined;
	if (english) {
		for (let scale = scaleAt(tokens, next); scale > 1; scale = scaleAt(tokens, next)) {
			value *= scale;
			next++;
		}

		const percentTokens = percentAt(tokens, next);
		percent ||= percentTokens > 0;
		next += percentTokens;
	}

	return {value, key: percent ? `${value}%` : String(value), percent, tokens: next - at};
}

/** Whether a number may begin with this word. */
export function beginsNumber(text: string, language: string | undefined): boolean {
	if (startsNumber.test(text)) return true;
	const word = language === 'en' ? text.toLowerCase() : '';
	return units.has(word) || scales.has(word);
}

const startsNumber = /^[$€£¥]?\d/;

const suffixes = new Map([
	['m', 1e6],
	['bn', 1e9],
	['k', 1e3],
]);

const scales = new Map([
	['dozen', 12],
	['hundred', 100],
	['thousand', 1e3],
	['million', 1e6],
	['billion', 1e9],
	['trillion', 1e12],
]);

const units: ReadonlyMap<string, number> = new Map([
	...'zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
		.split(' ')
		.map((word, index) => [word, index === 0 ? 0 : index + 1] as const),
	...'twenty thirty forty fifty sixty seventy eighty ninety'
		.split(' ')
		.map((word, index) => [word, 20 + 10 * index] as const),
]);

const scaleAt = (tokens: readonly Token[], at: number) => scales.get(tokens[at]?.text.toLowerCase()) ?? 0;

function percentAt(tokens: readonly Token[], at: number): number {
	const word = tokens[at]?.text.toLowerCase();
	if (word === 'percent' || word === 'pc') return 1;
	return word === 'per' && tokens[at + 1]?.text.toLowerCase() === 'cent' ? 2 : 0;
}

function valueInDigits(figure: string, english: boolean): number {
	if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(figure)) return Number(figure.replaceAll(',', ''));
	if (!english && /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(figure)) {
		return Number(figure.replaceAll('.', '').replace(',', '.'));
	}

	return Number(figure.replace(',', '.'));
}
