import type {FigureToken} from './figure-tokens.js';
import type {Numeral} from './numeral.js';
import {phraseAt} from './phrases.js';
import type {NumberPiece, QuantityLexicon} from './quantity-lexicon.js';

type Reading = {tokens: readonly FigureToken[]; lexicon: QuantityLexicon};

/** What a number in words has come to: whole scales, and what is under the next one. */
type Sum = {parts: {scale: number; value: number}[]; current?: number};

/** The number in words that begins at a token, or "a" where a unit may follow; without the scale behind "two and a half". */
export function numberInWordsAt(reading: Reading, at: number, joins: boolean): Numeral | undefined {
	const {tokens, lexicon} = reading;
	const mixed = lexicon.mixed.get(tokens[at].lower);
	if (mixed !== undefined) {
		const numeral = {from: at, to: at + 1, value: mixed, step: 0.1, inDigits: false, scale: 1};
		return numeral;
	}

	let sum: Sum = {parts: []};
	let to = at;
	const isA = lexicon.articles.has(tokens[at].lower);
	const next = isA ? lexicon.pieces.get(tokens[at + 1]?.lower ?? '') : undefined;
	if (isA && next && next.sort !== 'number') {
		sum.current = 1;
		to = at + 1;
	}

	for (let index = to; index < tokens.length; ) {
		const isFirst = index === at;
		let word = index;
		if (!isFirst && tokens[index].text === '-' && tokens[index].isGlued && tokens[index + 1]?.isGlued) word++;
		else if (!isFirst && joins && lexicon.joins.has(tokens[index].lower)) {
			if (!mayJoin(reading, sum, index)) break;
			word++;
		}

		const pieces = tokens[word]?.sort === 'word' ? piecesOfWord(tokens[word].lower, lexicon) : undefined;
		const added = pieces && addPieces(sum, pieces, lexicon, tokens[word].lower);
		if (!added) break;
		sum = added;
		index = word + 1;
		to = index;
	}

	if (to === at || (isA && to === at + 1 && sum.parts.length === 0)) return articleAt(reading, at);
	const value = sum.parts.reduce((total, {value}) => total + value, 0) + (sum.current ?? 0);
	const scale = sum.parts.at(-1)?.scale ?? 1;
	const step = scale >= 1e5 && sum.current === undefined ? scale : 1;
	let numeral: Numeral = {from: at, to, value, step, inDigits: false, scale};
	const half = phraseAt(lexicon.andHalf, tokens, to);
	const point = pointAt(reading, to);
	if (half) {
		// "A million and a half" is half a million more.
		numeral = {...numeral, value: value + 0.5 * scale, step: 0.1 * scale, to: half.to};
		return numeral;
	}

	if (point) return {...numeral, value: value + point.value, step: point.step, to: point.to};
	const isOne = value === 1 && scale === 1 && to === at + 1;
	return isOne ? {...numeral, needs: 'counted'} : numeral;
}

/** "a" before a unit. */
function articleAt({tokens, lexicon}: Reading, at: number): Numeral | undefined {
	if (!lexicon.articles.has(tokens[at].lower)) return undefined;
	const half = phraseAt(lexicon.andHalf, tokens, at + 1);
	if (half) return {from: at, to: half.to, value: 1.5, step: 0.1, inDigits: false, scale: 1};
	// In most languages the article is the number as well, and may count.
	const needs = lexicon.pieces.has(tokens[at].lower) ? 'counted' : 'unit';
	return {from: at, to: at + 1, value: 1, step: 1, inDigits: false, scale: 1, needs};
}

/** The digits in words behind "point". */
function pointAt(
	{tokens, lexicon}: Reading,
	at: number,
): {value: number; step: number; to: number} | undefined {
	if (!lexicon.point.has(tokens[at]?.lower ?? '')) return undefined;
	const piece = lexicon.pieces.get(tokens[at + 1]?.lower ?? '');
	if (piece?.sort !== 'number' || piece.value > 9) return undefined;
	return {value: piece.value / 10, step: 0.1, to: at + 2};
}

function mayJoin({tokens, lexicon}: Reading, {current, parts}: Sum, at: number): boolean {
	const pieces = tokens[at + 1]?.sort === 'word' ? piecesOfWord(tokens[at + 1].lower, lexicon) : undefined;
	const next = pieces?.[0];
	if (next?.sort !== 'number') return false;
	const behind = lexicon.pieces.get(tokens[at + 2]?.lower ?? '');
	// "One hundred and two hundred" are two numbers.
	if (behind?.sort === 'hundred' && next.value < 10 && current !== undefined) return false;
	if (lexicon.language === 'en') {
		if (next.value >= 100) return false;
		return current === undefined ? parts.length > 0 : current > 0 && current % 100 === 0;
	}

	return current === undefined ? parts.length > 0 : current % 10 === 0 || lexicon.words.isVigesimal === true;
}

/** The parts of a number that a word is, or that are glued in it. */
function piecesOfWord(lower: string, lexicon: QuantityLexicon): readonly NumberPiece[] | undefined {
	const piece = lexicon.pieces.get(lower);
	if (piece) return [piece];
	if (!lexicon.gluedPieces || lower.length < 5 || lower.length > 60) return undefined;
	const pieces = split(lower, 0, lexicon.gluedPieces);
	return pieces && tensFirst(pieces);
}

/** All of a word from an offset on as parts of a number, where it can be divided so. */
function split(
	word: string,
	at: number,
	parts: readonly (readonly [string, NumberPiece | 'join'])[],
): (NumberPiece | 'join')[] | undefined {
	if (at === word.length) return [];
	for (const [part, piece] of parts) {
		const rest = word.startsWith(part, at) ? split(word, at + part.length, parts) : undefined;
		if (rest) return [piece, ...rest];
	}

	return undefined;
}

/** "zwei und zwanzig" as twenty, two. */
function tensFirst(pieces: readonly (NumberPiece | 'join')[]): NumberPiece[] | undefined {
	const result: NumberPiece[] = [];
	for (let at = 0; at < pieces.length; at++) {
		const piece = pieces[at];
		if (piece === 'join') {
			const [ones, tens] = [result.at(-1), pieces[at + 1]];
			if (tens === undefined || tens === 'join') return undefined;
			const isTens = tens.sort === 'number' && tens.value >= 20 && tens.value % 10 === 0;
			if (isTens && ones?.sort === 'number' && ones.value < 10) result.splice(-1, 1, tens, ones);
			else result.push(tens);
			at++;
		} else result.push(piece);
	}

	return result;
}

/** A number in words with more of it, or undefined where that is not how a number goes on. */
function addPieces(
	sum: Sum,
	pieces: readonly NumberPiece[],
	lexicon: QuantityLexicon,
	word: string,
): Sum | undefined {
	let result: Sum | undefined = sum;
	for (const piece of pieces) {
		result = result && addPiece(result, piece, lexicon, pieces.length > 1 || lexicon.loneScales.has(word));
	}

	return result;
}

function addPiece(
	{parts, current}: Sum,
	{sort, value}: NumberPiece,
	lexicon: QuantityLexicon,
	mayBeLone: boolean,
): Sum | undefined {
	if (sort === 'number') {
		const added =
			current === undefined ? value : addNumber(current, value, lexicon.words.isVigesimal === true);
		return added === undefined ? undefined : {parts, current: added};
	}

	if (sort === 'hundred') {
		if (current === undefined) return mayBeLone ? {parts, current: 100} : undefined;
		return current > 0 && current < 100 ? {parts, current: current * 100} : undefined;
	}

	const under = parts.filter(part => part.scale < value);
	const over = parts.filter(part => part.scale > value);
	if (under.length + over.length < parts.length) return undefined;
	const multiplied = under.reduce((total, part) => total + part.value, current ?? 0);
	if (multiplied === 0 && !mayBeLone) return undefined;
	return {parts: [...over, {scale: value, value: (multiplied || 1) * value}]};
}

function addNumber(current: number, value: number, isVigesimal: boolean): number | undefined {
	const [under100, under10] = [current % 100, current % 10];
	if (current === 0) return undefined;
	if (isVigesimal && value === 20 && under100 === 4) return current + 76;
	if (isVigesimal && value >= 10 && value < 20 && (under100 === 60 || under100 === 80))
		return current + value;
	if (value >= 100) return undefined;
	if (value >= 10) return under100 === 0 ? current + value : undefined;
	// "Dix-sept" is seventeen.
	const mayAdd = under10 === 0 && (under100 !== 10 || (isVigesimal && value >= 7));
	return value > 0 && mayAdd ? current + value : undefined;
}
