import type {FigureToken} from './figure-tokens.js';
import type {QuantityLexicon} from './quantity-lexicon.js';
import {standsAlone} from './shares.js';
import type {SimpleQuantity} from './simple-quantity.js';

/** A rank or place in words that begins at a token: "third", "twenty-first"; not "first, …", nor "a second later". */
export function ordinalInWordsAt(
	tokens: readonly FigureToken[],
	at: number,
	lexicon: QuantityLexicon,
): SimpleQuantity | undefined {
	const found = readOrdinal(tokens, at, lexicon);
	if (!found) return undefined;
	const {value, to} = found;
	const next = tokens[to];
	if (next === undefined || next.sort !== 'word') return undefined;
	if (lexicon.language === 'en') {
		const before = tokens[at - 1]?.lower ?? '';
		// Names: "Fifth Avenue", "the Third Reich"; and adverbs.
		if (/^\p{Lu}/u.test(next.text) || /^\p{Lu}/u.test(tokens[at].text)) return undefined;
		// "A tenth but", "a good third of" are shares; "every second day" is no rank.
		if (before === 'every' || (/^(?:a|good)$/.test(before) && (next.lower === 'of' || standsAlone(next))))
			return undefined;
		if (next.lower === 'century') return undefined;
		if (value === 1 && !(determiners.test(before) && firstThings.has(next.lower))) return undefined;
		if (value === 2 && !determiners.test(before) && !firstThings.has(next.lower)) return undefined;
		if (value <= 2 && (notSecond.has(next.lower) || (before === 'a' && next.lower.endsWith('ed'))))
			return undefined;
	} else if (value < 3) return undefined;
	const numeral = {from: at, to, value, step: 1, inDigits: false, scale: 1};
	return {kind: 'ordinal', value, step: 1, from: at, to, isBare: false, numeral};
}

function readOrdinal(tokens: readonly FigureToken[], at: number, lexicon: QuantityLexicon) {
	const value = lexicon.ordinals.get(tokens[at].lower);
	if (value !== undefined) return {value, to: at + 1};
	const tens = lexicon.pieces.get(tokens[at].lower);
	if (tens?.sort !== 'number' || tens.value < 20 || tokens[at + 1]?.text !== '-') return undefined;
	const ones = lexicon.ordinals.get(tokens[at + 2]?.lower ?? '');
	return ones !== undefined && ones < 10 ? {value: tens.value + ones, to: at + 3} : undefined;
}

const determiners = /^(?:the|a|his|her|its|their|our|my|your|this|that|s)$|['’]s$|s'$/;
const firstThings = new Set(
	'place round half quarter win victory defeat loss title goal term stage phase floor edition set game match test day week month year child daughter son consecutive successive straight time attempt seat'.split(
		' ',
	),
);
const notSecond = new Set(
	'later after before ago or and of in on that to time hand lady aid minister thought thoughts'.split(' '),
);
