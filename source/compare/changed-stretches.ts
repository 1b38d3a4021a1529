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
	const stretches = betweenRuns(pair).map(stretch => slide(stretch, pair));
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

function betweenRuns({a, b}: TokenPair): ChangedStretch[] {
	const runs = commonRuns(a, b) ?? [];
	const stretches: ChangedStretch[] = [];
	let [inA, inB] = [0, 0];
	for (const {start, other, length} of [...runs, {start: a.length, other: b.length, length: 0}]) {
		if (start > inA || other > inB)
			stretches.push({a: {start: inA, end: start}, b: {start: inB, end: other}});
		[inA, inB] = [start + length, other + length];
	}

	return stretches;
}

/** Of the places where the same tokens may have been added or dropped, the one that reads best: between two marks. */
function slide(stretch: ChangedStretch, pair: TokenPair): ChangedStretch {
	const side = isEmpty(stretch.a) ? 'b' : 'a';
	const other = side === 'a' ? 'b' : 'a';
	if (!isEmpty(stretch[other])) return stretch;
	const tokens = pair[side];
	const length = stretch[side].end - stretch[side].start;
	const isSame = (x: number, y: number) => tokens[x]?.key === tokens[y]?.key;
	// What stands beside it on the other side has to go on being the same.
	let first = stretch[side].start;
	while (
		first > 0 &&
		stretch[other].start - (stretch[side].start - first) > 0 &&
		isSame(first - 1, first - 1 + length)
	)
		first--;
	let best = stretch[side].start;
	for (let start = first; start + length <= tokens.length; start++) {
		if (start > stretch[side].start && !isSame(start - 1, start - 1 + length)) break;
		if (readability(tokens, start, length) > readability(tokens, best, length)) best = start;
	}

	const shift = best - stretch[side].start;
	const moved = ({start, end}: Range) => ({start: start + shift, end: end + shift});
	return {a: moved(stretch.a), b: moved(stretch.b)};
}

function readability(tokens: readonly ChangeToken[], start: number, length: number): number {
	const [first, last, next] = [tokens[start], tokens[start + length - 1], tokens[start + length]];
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
		if (gap.length === 0 || gap.length !== y.b.start - x.b.end || gap.some(({isBroken}) => isBroken))
			return false;
		if (a[y.a.start]?.isBroken || b[y.b.start]?.isBroken) return false;
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

/** Leaves out what was dropped in one place and added in another. */
function withoutMoved(
	stretches: readonly ChangedStretch[],
	{a, b}: TokenPair,
	{negations}: MeaningWords,
): ChangedStretch[] {
	const added = new Map<string, ChangedStretch[]>();
	const contentOf = (tokens: readonly ChangeToken[]) => {
		const content = tokens.filter(({isFunction, key}) => !isFunction && !contracted.has(key));
		return (content.length === 0 ? tokens : content).map(({key}) => key).join(' ');
	};
	for (const stretch of stretches) {
		if (!isEmpty(stretch.a)) continue;
		const key = contentOf(tokensIn(b, stretch.b));
		const list = added.get(key);
		if (list) list.push(stretch);
		else added.set(key, [stretch]);
	}

	const moved = new Set<ChangedStretch>();
	for (const stretch of stretches) {
		if (!isEmpty(stretch.b)) continue;
		const tokens = tokensIn(a, stretch.a);
		if (tokens.some(({key}) => negations.has(key))) continue;
		const other = added.get(contentOf(tokens))?.pop();
		if (other) moved.add(stretch).add(other);
	}

	if (moved.size === 0) return [...stretches];
	// What is left of it are the small words that joined it.
	const isJoint = ({a: inA, b: inB}: ChangedStretch) =>
		(isEmpty(inA) || isEmpty(inB)) &&
		[...tokensIn(a, inA), ...tokensIn(b, inB)].every(
			({isFunction, key}) => isFunction && !negations.has(key),
		);
	return stretches.filter(stretch => !moved.has(stretch) && !isJoint(stretch));
}

/** Whether both sides are the same words: divided in another way, contracted, or a number in words. */
function isWrittenAlike(stretch: ChangedStretch, {a, b}: TokenPair): boolean {
	const [inA, inB] = [tokensIn(a, stretch.a), tokensIn(b, stretch.b)];
	const [x, y] = [inA, inB].map(tokens => tokens.map(({key}) => key).join(''));
	if (x === y || contracted.get(x)?.includes(y) || contracted.get(y)?.includes(x)) return true;
	const value = numberOf(inA);
	return value !== undefined && value === numberOf(inB);
}

/** The value of a number in words, in digits or in both ("3.2 million"), or undefined. */
function numberOf(tokens: readonly ChangeToken[]): number | undefined {
	let whole = 0;
	let group = 0;
	for (const {key} of tokens) {
		const value = key === 'and' ? 0 : Number(key);
		if (!Number.isFinite(value) || tokens.length === 0) return undefined;
		if (value >= 1000) {
			whole += (group || 1) * value;
			group = 0;
		} else if (value === 100) group = (group || 1) * value;
		else group += value;
	}

	return tokens.length === 0 ? undefined : whole + group;
}
