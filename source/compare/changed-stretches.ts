import type {Range} from '../text/words.js';
import {commonRuns, type TokenPair} from './align-copies.js';
import type {ChangeToken} from './change-tokens.js';
import type {MeaningWords} from './meaning-words.js';

/** Tokens of one text, by index, that stand for those of the other; of what was added or dropped, one of the two is empty. */
export type ChangedStretch = {a: Range; b: Range};

// How many tokens that are the same may stand between two changed stretches that an editor sees as one.
const widestGap = 2;

/**
The stretches in which two texts are not the same, in order: neighbouring ones joined, what is only written in another way and
what was only moved left out.
*/
export function changedStretches(pair: TokenPair, words: MeaningWords): ChangedStretch[] {
	const stretches = betweenRuns(pair);
	return withoutMoved(
		join(
			stretches.filter(stretch => !isWrittenAlike(stretch, pair)),
			pair,
			words,
		),
		pair,
		words,
	);
}

/** The tokens of one side of a stretch. */
export const tokensIn = (tokens: readonly ChangeToken[], {start, end}: Range): readonly ChangeToken[] =>
	tokens.slice(start, end);

const isEmpty = ({start, end}: Range) => start === end;

function betweenRuns(pair: TokenPair): ChangedStretch[] {
	const runs = commonRuns(pair.a, pair.b);
	const stretches: ChangedStretch[] = [];
	let [inA, inB, room] = [0, 0, 0];
	for (const {start, other, length} of [...runs, {start: pair.a.length, other: pair.b.length, length: 0}]) {
		let shift = 0;
		if (start > inA || other > inB) {
			const stretch = {a: {start: inA, end: start}, b: {start: inB, end: other}};
			shift = shiftOf(stretch, pair, {before: room, behind: length});
			stretches.push({a: shifted(stretch.a, shift), b: shifted(stretch.b, shift)});
		}

		[inA, inB, room] = [start + length, other + length, length - shift];
	}

	return stretches;
}

const shifted = ({start, end}: Range, by: number): Range => ({start: start + by, end: end + by});

// How many tokens to either side another place is looked for.
const furthestShift = 40;

/**
By how many tokens a stretch that was added or dropped is best shifted: of the places where it may have been just as well, to
the one between two marks, or before a small word. `room` is how much is the same on either side of it.
*/
function shiftOf(stretch: ChangedStretch, pair: TokenPair, room: {before: number; behind: number}): number {
	const side = isEmpty(stretch.a) ? 'b' : 'a';
	if (!isEmpty(stretch[side === 'a' ? 'b' : 'a'])) return 0;
	const tokens = pair[side];
	const {start, end} = stretch[side];
	let best = 0;
	const consider = (shift: number) => {
		if (
			readability(tokens, shifted(stretch[side], shift)) > readability(tokens, shifted(stretch[side], best))
		)
			best = shift;
	};
	for (let shift = 1; shift <= Math.min(room.before, furthestShift); shift++) {
		if (tokens[start - shift].key !== tokens[end - shift].key) break;
		consider(-shift);
	}

	for (let shift = 1; shift <= Math.min(room.behind, furthestShift); shift++) {
		if (tokens[start + shift - 1].key !== tokens[end + shift - 1].key) break;
		consider(shift);
	}

	return best;
}

function readability(tokens: readonly ChangeToken[], {start, end}: Range): number {
	const [first, last, next] = [tokens[start], tokens[end - 1], tokens[end]];
	const isMarked = (token: ChangeToken | undefined) => token === undefined || token.isBroken || token.opens;
	return (
		4 * Number(isMarked(first)) +
		4 * Number(isMarked(next)) +
		Number(first.isFunction) -
		Number(last.isFunction)
	);
}

/** Joins stretches with so little between them that they are one change: a name, a predicate, "ne … pas". */
function join(
	stretches: readonly ChangedStretch[],
	{a, b}: TokenPair,
	{negations}: MeaningWords,
): ChangedStretch[] {
	const joined: ChangedStretch[] = [];
	for (const stretch of stretches) {
		const last = joined.at(-1);
		if (last && isOneChange(last, stretch)) {
			joined[joined.length - 1] = {
				a: {start: last.a.start, end: stretch.a.end},
				b: {start: last.b.start, end: stretch.b.end},
			};
		} else joined.push(stretch);
	}

	return joined;

	function isOneChange(x: ChangedStretch, y: ChangedStretch): boolean {
		const gap = a.slice(x.a.end, y.a.start);
		// A stretch between two is the same on both sides, but for how it is written.
		if (gap.length !== y.b.start - x.b.end || gap.some(({isBroken}) => isBroken)) return false;
		if (a[y.a.start]?.isBroken || b[y.b.start]?.isBroken) return false;
		if (gap.length === 0) return true;
		const denies = (tokens: readonly ChangeToken[], range: Range) =>
			tokensIn(tokens, range).some(({key}) => negations.has(key));
		const isNegation = (tokens: readonly ChangeToken[], side: 'a' | 'b') =>
			denies(tokens, x[side]) && denies(tokens, y[side]);
		if (gap.length <= widestGap + 1 && (isNegation(a, 'a') || isNegation(b, 'b'))) return true;
		if (gap.length > widestGap || !gap.every(({isFunction, isFigure}) => isFunction && !isFigure))
			return false;
		const isReplaced = ({a: inA, b: inB}: ChangedStretch) =>
			hasContent(tokensIn(a, inA)) && hasContent(tokensIn(b, inB));
		return isReplaced(x) && isReplaced(y);
	}
}

/** Words that are neither names, figures nor dates: two of those side by side are two changes. */
const hasContent = (tokens: readonly ChangeToken[]) =>
	tokens.some(({isFunction}) => !isFunction) && !tokens.some(({isFigure, isDate}) => isFigure || isDate);

// A contraction may stand for more than one word, and the possessive for none.
const contracted: ReadonlyMap<string, readonly string[]> = new Map([
	["'s", ['', 'is', 'has', 'us']],
	["'d", ['would', 'had']],
]);

// How much of what was dropped in one place has to be added in another, 0 to 1, that it was moved; and how many places are
// looked at.
const leastMoved = 0.75;
const mostPlaces = 30;

/** Leaves out what was dropped in one place and added in another. */
function withoutMoved(
	stretches: readonly ChangedStretch[],
	{a, b}: TokenPair,
	{negations, saying}: MeaningWords,
): ChangedStretch[] {
	const contentOf = (tokens: readonly ChangeToken[]): Content => {
		const content = tokens.filter(
			({isFunction, key}) => !isFunction && !contracted.has(key) && !saying.has(key),
		);
		return {
			words: new Set(
				(content.length === 0 ? tokens.filter(({key}) => !saying.has(key)) : content).map(({stem}) => stem),
			),
			figures: tokens.filter(({isFigure}) => isFigure).map(({key}) => key),
		};
	};
	const denies = (tokens: readonly ChangeToken[]) => tokens.some(({key}) => negations.has(key));
	const added = stretches
		.filter(stretch => isEmpty(stretch.a) && !denies(tokensIn(b, stretch.b)))
		.map(stretch => ({stretch, content: contentOf(tokensIn(b, stretch.b))}));
	const moved = new Set<ChangedStretch>();
	for (const stretch of stretches) {
		const tokens = tokensIn(a, stretch.a);
		if (!isEmpty(stretch.b) || denies(tokens)) continue;
		const content = contentOf(tokens);
		const other = added
			.slice(0, mostPlaces)
			.find(place => !moved.has(place.stretch) && isSameContent(content, place.content));
		if (other) moved.add(stretch).add(other.stretch);
	}

	if (moved.size === 0) return [...stretches];
	// What is left of it are the small words that joined it, and verbs that stand beside it in both.
	const stems = new Set(a.map(({stem}) => stem));
	const common = new Set(b.flatMap(({stem}) => (stems.has(stem) ? [stem] : [])));
	const isJoint = ({a: inA, b: inB}: ChangedStretch) =>
		(isEmpty(inA) || isEmpty(inB)) &&
		[...tokensIn(a, inA), ...tokensIn(b, inB)].every(
			({isFunction, isFigure, key, stem}) =>
				(isFunction || common.has(stem)) && !isFigure && !negations.has(key),
		);
	return stretches.filter(stretch => !moved.has(stretch) && !isJoint(stretch));
}

/** What a stretch says: its words but for the small ones, and its figures in order. */
type Content = {words: ReadonlySet<string>; figures: readonly string[]};

function isSameContent(x: Content, y: Content): boolean {
	if (x.figures.join(' ') !== y.figures.join(' ')) return false;
	if (x.words.size + y.words.size === 0) return true;
	const common = [...x.words].filter(stem => y.words.has(stem)).length;
	return (2 * common) / (x.words.size + y.words.size) >= leastMoved;
}

/** Whether both sides are the same words: divided in another way, contracted, or a number in words. */
function isWrittenAlike(stretch: ChangedStretch, {a, b}: TokenPair): boolean {
	const [inA, inB] = [tokensIn(a, stretch.a), tokensIn(b, stretch.b)];
	const [x, y] = [inA, inB].map(tokens => tokens.map(({key}) => key).join(''));
	if (x === y || contracted.get(x)?.includes(y) || contracted.get(y)?.includes(x)) return true;
	const value = numberOf(inA);
	return value !== undefined && value === numberOf(inB);
}

const shortNumber = /^(\d+(?:\.\d+)?)(k|mn?|bn?|tn)$/;
const scales: ReadonlyMap<string, number> = new Map([
	['k', 1e3],
	['m', 1e6],
	['mn', 1e6],
	['b', 1e9],
	['bn', 1e9],
	['tn', 1e12],
]);

/** The value of a number in words, in digits or in both ("3.2 million"), or undefined. */
function numberOf(tokens: readonly ChangeToken[]): number | undefined {
	let whole = 0;
	let group = 0;
	for (const {key} of tokens) {
		const [, figure, suffix = ''] = shortNumber.exec(key) ?? [];
		const value = key === 'and' ? 0 : Number(figure ?? key) * (scales.get(suffix) ?? 1);
		if (!Number.isFinite(value)) return undefined;
		if (value >= 1000) {
			whole += (group || 1) * value;
			group = 0;
		} else if (value === 100) group = (group || 1) * value;
		else group += value;
	}

	return tokens.length === 0 ? undefined : whole + group;
}
