import {describe, expect, it} from 'vitest';
import type {Compared, Pair, Passage} from '../../source/compare/comparison.js';
import {describeKind, explainPair} from '../../source/compare/evidence.js';
import {safe, toSafeText} from '../../source/text/safe-text.js';

const noFigures: Compared = {both: [], onlyA: [], onlyB: []};
const passage: Passage = {
	start: 0,
	end: 0,
	text: safe``,
	block: 0,
	inBlock: {start: 0, end: 0},
	parts: [],
};
const pair: Pair = {
	kind: 'related',
	score: 0.5,
	a: passage,
	b: passage,
	evidence: {shared: [], numbers: noFigures, dates: noFigures, quotes: [], namesOnly: false},
};

const figures = (texts: readonly string[]) =>
	texts.map(text => ({text: toSafeText(text), ranges: [{start: 0, end: text.length}]}));
/** How two passages are explained that share nothing, one of them with these numbers alone, the other with those. */
const differing = (inA: readonly string[], inB: readonly string[]) =>
	explainPair({
		...pair,
		evidence: {...pair.evidence, numbers: {both: [], onlyA: figures(inA), onlyB: figures(inB)}},
	});

describe('a kind in words', () => {
	it.each([
		['verbatim', 1, 'word for word'],
		['verbatim', 0, 'word for word'],
		['reworded', 1, 'reworded, high'],
		['reworded', 0.66, 'reworded, high'],
		['reworded', 0.659, 'reworded, medium'],
		['reworded', 0.4, 'reworded, medium'],
		['reworded', 0.399, 'reworded, low'],
		['same-fact', 0.9, 'same fact, high'],
		['same-fact', 0.899, 'same fact, medium'],
		['same-fact', 0, 'same fact, medium'],
		['related', 1, 'related, high'],
		['related', 0.999, 'related, medium'],
		['related', 0.65, 'related, medium'],
		['related', 0.649, 'related, low'],
		['related', 0, 'related, low'],
	] as const)('of a %s pair with a score of %d is "%s"', (kind, score, words) => {
		expect(describeKind({...pair, kind, score})).toBe(words);
	});
});

describe('figures that differ', () => {
	it.each([
		[['1'], ['2'], 'differ: 1 | 2'],
		[['1', '2'], ['3'], 'differ: 1 and 2 | 3'],
		[['1', '2', '3'], ['4', '5'], 'differ: 1, 2 and 3 | 4 and 5'],
		[['1', '2', '3', '4'], ['5'], 'differ: 1, 2, 3 and 4 | 5'],
		[['0'], ['1', '2', '3', '4', '5'], 'differ: 0 | 1, 2, 3 and 2 more'],
		[['1', '2', '3', '4', '5', '6', '7'], ['0'], 'differ: 1, 2, 3 and 4 more | 0'],
	])('are listed, the first of many: %j and %j', (inA, inB, words) => {
		expect(differing(inA, inB)).toBe(words);
	});

	it('are none where only one passage has figures of its own', () => {
		expect(differing(['1', '2'], [])).toBe('');
		expect(differing([], ['1'])).toBe('');
	});
});
