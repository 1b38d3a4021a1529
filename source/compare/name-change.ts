import {englishLexicon} from '../text/lexicon/lexicon.js';
import {stem} from '../text/stems.js';
import type {Range} from '../text/words.js';
import type {TokenPair} from './align-copies.js';
import type {ChangeToken} from './change-tokens.js';
import {type ChangedStretch, tokensIn} from './changed-stretches.js';
import type {ChangeKind} from './comparison.js';
import type {MeaningWords, Phrase} from './meaning-words.js';

export type NamedStretch = ChangedStretch & {what: ChangeKind};

/** What a change between two texts that are the same is of. A negation is told with the word that it stands beside. */
export function nameChange(
	stretch: ChangedStretch,
	pair: TokenPair,
	words: MeaningWords,
	language: string | undefined,
): NamedStretch {
	const inA = tokensIn(pair.a, stretch.a);
	const inB = tokensIn(pair.b, stretch.b);
	const named = (what: ChangeKind) => ({...stretch, what});
	if (isNegation(stretch, pair, words, language))
		return {...withWordBeside(stretch, pair, words), what: 'negation'};
	if (isHedge(stretch, pair, words, language)) return named('hedge');
	if (isOpposite(inA, inB, words, language)) return named('order');
	if (isOfFigures(inA, inB)) return named(isDate(stretch, pair) ? 'date' : 'figure');
	if (isOfDates(inA, inB)) return named('date');
	if (isName(stretch, pair, language)) return named('name');
	return named('words');
}

/** Whether one side denies what the other says, and little else is changed. */
function isNegation(
	stretch: ChangedStretch,
	pair: TokenPair,
	words: MeaningWords,
	language: string | undefined,
): boolean {
	const inA = tokensIn(pair.a, stretch.a);
	const inB = tokensIn(pair.b, stretch.b);
	const denied = (side: 'a' | 'b') => countNegations(pair[side], stretch[side], words);
	const isBeside = (key: string, {isFunction}: ChangeToken) =>
		words.auxiliaries.has(key) ||
		words.negations.has(key) ||
		words.negationsOfInfinitive.has(key) ||
		// Japanese sets endings as words.
		(words.negativeEndings.length > 0 && isFunction);
	if (denied('a') > 0 !== denied('b') > 0) {
		// "I don't know nothing" denies as much as "I don't know anything".
		const [affirmed, all] = denied('a') > 0 ? [inB, pair.b] : [inA, pair.a];
		const isBesideNegation = all.some(({key}) => words.negations.has(key));
		if (isBesideNegation && affirmed.some(({key}) => words.besideNegations.has(key))) return false;
		return isSameContent(inA, inB, isBeside, language);
	}

	if (denied('a') > 0) return false;
	const [x, y] = [inA, inB].map(tokens => tokens.filter(({key}) => !words.auxiliaries.has(key)));
	if (x.length !== 1 || y.length !== 1) return false;
	return isOppositeByPrefix(x[0].key, y[0].key, words) || isOppositeByPrefix(y[0].key, x[0].key, words);
}

/** How many words of a stretch deny something: not those of "not only", nor the "No." before a number. */
export function countNegations(
	tokens: readonly ChangeToken[],
	{start, end}: Range,
	words: MeaningWords,
): number {
	let count = 0;
	for (let at = start; at < end; at++) {
		if (deniesAt(tokens, at, words)) count++;
	}

	return count;
}

function deniesAt(
	tokens: readonly ChangeToken[],
	at: number,
	{negations, negationsOfInfinitive, negativeEndings, affirming}: MeaningWords,
): boolean {
	const {key} = tokens[at];
	if (negationsOfInfinitive.has(key)) return tokens[at + 1]?.key === 'to';
	if (!negations.has(key) && !negativeEndings.some(ending => key.endsWith(ending))) return false;
	if (affirming.some(phrase => isPartOf(tokens, at, phrase))) return false;
	return key !== 'no' || !tokens[at + 1]?.isFigure;
}

/** Whether a token is one of those of a phrase that stands there. */
function isPartOf(tokens: readonly ChangeToken[], at: number, phrase: Phrase): boolean {
	for (const [index, word] of phrase.entries())
		if (tokens[at].key === word && phrase.every((other, nth) => tokens[at - index + nth]?.key === other))
			return true;
	return false;
}

// Short ones and these are other words: "disease" is not the opposite of "ease".
const leastOfPrefixed = 4;
const noOpposites = new Set(
	'come deed stead less vent vite sist put side form press port prove part cover play close charge count miss missed missing missal pute tend vest volve clude stall stance sure sult crease creased creases creasing vestment formation formed forming valuable tense tent junction struct structed ference ferred dex fant fect fected fection cure spire spired spiring take jury juries sight sist habit herit habitant mate mune age pact ply plied plement portant portance posed pose posing prison prisoned pressed pression proved proving provement tegrity'.split(
		' ',
	),
);

function isOppositeByPrefix(prefixed: string, word: string, {negativePrefixes}: MeaningWords): boolean {
	if (word.length < leastOfPrefixed || noOpposites.has(word) || !prefixed.endsWith(word)) return false;
	return negativePrefixes.includes(prefixed.slice(0, prefixed.length - word.length));
}

/** Whether one side says that something may be so, or is said to be, and the other that it is. */
function isHedge(
	stretch: ChangedStretch,
	pair: TokenPair,
	words: MeaningWords,
	language: string | undefined,
): boolean {
	const inA = tokensIn(pair.a, stretch.a);
	const inB = tokensIn(pair.b, stretch.b);
	const hedged = [hedgesIn(pair.a, stretch.a, words), hedgesIn(pair.b, stretch.b, words)];
	const has = (tokens: readonly ChangeToken[], set: ReadonlySet<string>) =>
		tokens.some(({key}) => set.has(key));
	const isPossible = (x: readonly ChangeToken[], y: readonly ChangeToken[]) =>
		has(x, words.possible) && !has(x, words.negations) && has(y, words.future);
	const isHedged = (at: 0 | 1) =>
		hedged[at].size > 0 || (at === 0 ? isPossible(inA, inB) : isPossible(inB, inA));
	if (isHedged(0) === isHedged(1)) return false;
	const isBeside = (key: string, token: ChangeToken) =>
		words.auxiliaries.has(key) ||
		(words.negativeEndings.length > 0 && token.isFunction) ||
		words.certain.has(key) ||
		words.possible.has(key) ||
		words.future.has(key) ||
		hedged[0].has(token) ||
		hedged[1].has(token);
	return isSameContent(inA, inB, isBeside, language);
}

/** The tokens of hedges that stand in a stretch, all or in part: "May" is a month. */
export function hedgesIn(
	tokens: readonly ChangeToken[],
	{start, end}: Range,
	{hedges}: MeaningWords,
): Set<ChangeToken> {
	const found = new Set<ChangeToken>();
	for (let at = Math.max(0, start - longestHedge); at < end; at++) {
		if (tokens[at].isCapital && !tokens[at].opens) continue;
		for (const phrase of hedges.get(tokens[at].key) ?? []) {
			if (at + phrase.length <= start || !phrase.every((word, nth) => tokens[at + nth]?.key === word))
				continue;
			for (let nth = 0; nth < phrase.length; nth++) found.add(tokens[at + nth]);
		}
	}

	return found;
}

// Words of the longest phrase but one.
const longestHedge = 3;

/** Whether what is left of two stretches is the same word for word, but for endings. */
function isSameContent(
	inA: readonly ChangeToken[],
	inB: readonly ChangeToken[],
	isBeside: (key: string, token: ChangeToken) => boolean,
	language: string | undefined,
): boolean {
	const [x, y] = [inA, inB].map(tokens => tokens.filter(token => !isBeside(token.key, token)));
	return x.length === y.length && x.every(({key}, at) => isSameWord(key, y[at].key, language));
}

// The share of the longer of two words that both begin with, in a language whose stems are not known.
const leastShared = 0.6;

/** Whether two words are forms of one. */
export function isSameWord(x: string, y: string, language: string | undefined): boolean {
	if (x === y) return true;
	const stemOf = (word: string) => {
		const base = language === 'en' ? englishLexicon().baseOf.get(word) : undefined;
		return stem(base ?? word, language);
	};
	if (stemOf(x) === stemOf(y)) return true;
	if (language === 'en' || language === undefined) return false;
	let shared = 0;
	while (shared < x.length && x[shared] === y[shared]) shared++;
	return shared >= 3 && shared >= leastShared * Math.max(x.length, y.length);
}

/** Whether a word of time was changed to the one that says the opposite. */
function isOpposite(
	inA: readonly ChangeToken[],
	inB: readonly ChangeToken[],
	words: MeaningWords,
	language: string | undefined,
): boolean {
	const has = (tokens: readonly ChangeToken[], word: string) => tokens.some(({key}) => key === word);
	return words.opposites.some(([x, y]) => {
		if (!(has(inA, x) && has(inB, y)) && !(has(inA, y) && has(inB, x))) return false;
		const isBeside = (key: string) => key === x || key === y || words.auxiliaries.has(key);
		return isSameContent(inA, inB, isBeside, language);
	});
}

/** Whether both sides hold what differs, or one holds nothing else. */
function isOf(
	inA: readonly ChangeToken[],
	inB: readonly ChangeToken[],
	is: (token: ChangeToken) => boolean,
): boolean {
	if (inA.some(is) && inB.some(is)) return true;
	const isAll = (tokens: readonly ChangeToken[]) =>
		tokens.some(is) && tokens.every(token => is(token) || token.isFunction);
	return isAll(inA) || isAll(inB);
}

/** Whether both sides hold a part of a date, or one holds nothing else and the other nothing. */
function isOfDates(inA: readonly ChangeToken[], inB: readonly ChangeToken[]): boolean {
	const [x, y] = [inA, inB].map(tokens => tokens.some(({isDate}) => isDate));
	const hasContent = (tokens: readonly ChangeToken[]) => tokens.some(({isFunction}) => !isFunction);
	return (x && y) || (isOf(inA, inB, ({isDate}) => isDate) && !hasContent(x ? inB : inA));
}

const isFigure = ({isFigure: is, text}: ChangeToken) => is || /^[%\p{Sc}]$/u.test(text);

const isOfFigures = (inA: readonly ChangeToken[], inB: readonly ChangeToken[]) => isOf(inA, inB, isFigure);

/** Whether the figures of a stretch are those of a date or a time: years, days beside a month, "9.40 a.m.". */
function isDate({a, b}: ChangedStretch, pair: TokenPair): boolean {
	let hasFigure = false;
	const isPart = (tokens: readonly ChangeToken[], range: Range) => {
		for (let at = range.start; at < range.end; at++) {
			const {isFigure, isDate, text} = tokens[at];
			if (!isFigure) continue;
			hasFigure = true;
			if (isDate) continue;
			if (text.includes(':')) continue;
			if (tokens[at + 1]?.isDate && !tokens[at + 1].isFigure) continue;
			if (tokens[at - 1]?.isDate && !tokens[at - 1].isFigure && !/^\p{N}{3,}/u.test(text)) continue;
			if (/^(?:am|pm|uhr|oclock|klockan|h)$/.test(tokens[at + 1]?.key ?? '')) continue;
			return false;
		}

		return true;
	};
	return isPart(pair.a, a) && isPart(pair.b, b) && hasFigure;
}

/** Whether a stretch is of names alone: of words with capitals, not only because they begin the sentence. */
function isName({a, b}: ChangedStretch, pair: TokenPair, language: string | undefined): boolean {
	let isSure = false;
	const isNameIn = (tokens: readonly ChangeToken[], {start, end}: Range) => {
		let hasName = start === end;
		for (let at = start; at < end; at++) {
			const {isCapital, isFunction, opens, stem} = tokens[at];
			if (!isCapital && !isFunction) return false;
			if (!isCapital || isFunction) continue;
			hasName = true;
			const isBeside = (token: ChangeToken | undefined) =>
				token?.isCapital && !token.opens && !token.isBroken;
			const beside = (!opens && isBeside(tokens[at - 1])) || isBeside(tokens[at + 1]);
			// Every noun of German has a capital; only one beside another is likely to be a name.
			isSure ||= beside || (!opens && language !== 'de');
			if (beside || !opens || language !== 'en') continue;
			if (englishLexicon().backgroundCounts.has(stem)) return false;
			isSure = true;
		}

		return hasName;
	};
	return isNameIn(pair.a, a) && isNameIn(pair.b, b) && isSure;
}

/** A word that was added alone shows its place in the other text by the word beside it: "would" and "would not". */
function withWordBeside(
	stretch: ChangedStretch,
	{a, b}: TokenPair,
	{auxiliaries}: MeaningWords,
): ChangedStretch {
	if (stretch.a.start < stretch.a.end && stretch.b.start < stretch.b.end) return stretch;
	const widen = (before: number, after: number) => ({
		a: {start: stretch.a.start - before, end: stretch.a.end + after},
		b: {start: stretch.b.start - before, end: stretch.b.end + after},
	});
	const [beforeA, beforeB] = [a[stretch.a.start - 1], b[stretch.b.start - 1]];
	const side = stretch.a.start < stretch.a.end ? a[stretch.a.start] : b[stretch.b.start];
	if (beforeA && beforeB && beforeA.key === beforeB.key && auxiliaries.has(beforeA.key) && !side.isBroken)
		return widen(1, 0);
	const [afterA, afterB] = [a[stretch.a.end], b[stretch.b.end]];
	if (afterA && afterB && afterA.key === afterB.key && !(afterA.isBroken && afterB.isBroken))
		return widen(0, 1);
	return stretch;
}
