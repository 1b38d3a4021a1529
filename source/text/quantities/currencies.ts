import type {FigureToken} from './figure-tokens.js';
import {phraseAt} from './phrases.js';
import type {QuantityLexicon} from './quantity-lexicon.js';
import {countries, currencyAbbreviations, currencyCodes, currencySigns} from './units.js';

/** A currency as it stands before or behind a figure: its code or name, what one of it is, and the index behind it. */
export type Currency = {unit: string; factor: number; to: number; isName: boolean};

/** The sign, code or abbreviation of a currency that begins at a token. */
export function currencySymbolAt(tokens: readonly FigureToken[], at: number): Currency | undefined {
	const token = tokens[at];
	if (!token || token.sort === 'taken') return undefined;
	const next = tokens[at + 1];
	const pair = next?.isGlued && next.sort === 'mark' ? signs.get(token.text + next.text) : undefined;
	if (pair) return {unit: pair, factor: 1, to: at + 2, isName: false};
	const sign = token.sort === 'mark' ? signs.get(token.text) : undefined;
	if (sign) return {unit: sign, factor: 1, to: at + 1, isName: false};
	if (token.sort !== 'word') return undefined;
	const code = currencyCodes.has(token.text) ? token.text.replace('RMB', 'CNY') : undefined;
	if (code) return {unit: code, factor: 1, to: at + 1, isName: false};
	const short = Object.hasOwn(currencyAbbreviations, token.text)
		? currencyAbbreviations[token.text]
		: undefined;
	if (!short) return undefined;
	const hasStop = next?.text === '.' && next.isGlued && tokens[at + 2] !== undefined;
	return {unit: short, factor: 1, to: hasStop ? at + 2 : at + 1, isName: false};
}

/** The name of a currency that begins at a token, with the adjective of its country before or behind it. */
export function currencyNameAt(
	tokens: readonly FigureToken[],
	at: number,
	lexicon: QuantityLexicon,
): Currency | undefined {
	const named = phraseAt(lexicon.currencies, tokens, at);
	if (named) {
		const country = currencyOf(tokens[named.to], named.value);
		return currency(country ?? named.value, country ? named.to + 1 : named.to);
	}

	const name = tokens[at + 1]?.text === '-' ? at + 2 : at + 1;
	for (const index of [name, name + 1]) {
		const behind = tokens[at]?.sort === 'word' ? phraseAt(lexicon.currencies, tokens, index) : undefined;
		const country = behind && currencyOf(tokens[at], behind.value, tokens[at + 1]);
		if (country) return currency(country, behind.to);
	}

	return undefined;
}

const signs: ReadonlyMap<string, string> = new Map(currencySigns);

function currency(name: string, to: number): Currency {
	if (name === 'penny') return {unit: 'GBP', factor: 0.01, to, isName: true};
	return {unit: name, factor: 1, to, isName: true};
}

/** What a country's adjective makes of a currency; "New Zealand" and "Hong Kong" are two words. */
function currencyOf(token: FigureToken | undefined, name: string, next?: FigureToken): string | undefined {
	if (token?.sort !== 'word') return undefined;
	if (name === 'USD' && token.lower === 'new' && next?.lower === 'zealand') return 'NZD';
	if (name === 'USD' && token.lower === 'hong' && next?.lower === 'kong') return 'HKD';
	for (const [adjective, currencies] of countries) {
		if (Object.hasOwn(currencies, name) && adjective.test(token.lower)) return currencies[name];
	}

	return undefined;
}
