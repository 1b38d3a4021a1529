import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {compareArticles} from '../../source/compare/compare-articles.js';
import {unpairedOf} from '../../source/compare/unpaired.js';
import {layoutArticle} from '../../source/layout/article-lines.js';
import {pairRows, pairsInOrder, unpairedRows, wholeRows} from '../../source/layout/comparison-rows.js';
import {overviewStrip} from '../../source/layout/overview-strip.js';
import {safe} from '../../source/text/safe-text.js';
import {madeUpArticle} from '../compare/articles.js';
import {articleOf, readSeeds} from '../seeds.js';

const comparison = compareArticles(...readSeeds());
const pairs = pairsInOrder(comparison);

describe('both articles, whole', () => {
	it.each([20, 37, 56])(
		'stand side by side with each line once, the current pair on one row, at a width of %i',
		width => {
			for (const [current, pair] of pairs.entries()) {
				const {rows, starts} = wholeRows(comparison, pairs, current, width);
				for (const side of ['a', 'b'] as const) {
					const lines = rows.flatMap(row => (row[side] ? [row[side].line] : []));
					expect(lines).toEqual(layoutArticle(comparison[side], {width, furniture: false}));
					const line = rows[starts[current]][side]!.line;
					expect(line.block).toBe(pair[side].block);
					expect(line.range!.start).toBeLessThanOrEqual(pair[side].inBlock.start);
					expect(line.range!.end).toBeGreaterThan(pair[side].inBlock.start);
				}
			}
		},
	);

	it('stand so whatever they hold, and however their passages cross', () => {
		fc.assert(
			fc.property(madeUpArticle, madeUpArticle, fc.integer({min: 8, max: 90}), (a, b, width) => {
				const made = compareArticles(a, b, {minimumScore: 0.1});
				const inOrder = pairsInOrder(made);
				for (const current of [...inOrder.keys()].slice(0, 12)) {
					const {rows, starts} = wholeRows(made, inOrder, current, width);
					for (const side of ['a', 'b'] as const) {
						const lines = rows.flatMap(row => (row[side] ? [row[side].line] : []));
						expect(lines).toEqual(layoutArticle(made[side], {width, furniture: false}));
						const line = rows[starts[current]][side]!.line;
						const passage = inOrder[current][side];
						expect(line.block).toBe(passage.block);
						expect(line.range!.end).toBeGreaterThan(passage.inBlock.start);
						expect(line.range!.start).toBeLessThanOrEqual(passage.inBlock.start);
					}
				}
			}),
			{numRuns: 60},
		);
	});

	it('stand side by side from the top when they share nothing', () => {
		const nothing = compareArticles(articleOf('One text.'), articleOf('Another.', 'And more.'));
		const {rows, starts} = wholeRows(nothing, [], 0, 20);
		expect(starts).toEqual([]);
		expect(rows.map(({a, b}) => [a !== undefined, b !== undefined])).toEqual([
			[true, true],
			[false, true],
			[false, true],
		]);
	});
});

describe('the pairs only', () => {
	it.each([true, false])('show both passages of each, whole (stacked: %s)', stacked => {
		const {rows, starts} = pairRows(pairs, [...pairs.keys()].reverse(), 30, stacked);
		expect(starts).toHaveLength(pairs.length);
		for (const side of ['a', 'b'] as const) {
			for (const [index, pair] of pairs.entries()) {
				const text = rows
					.flatMap(row => (row[side]?.pairs.includes(index) ? [row[side].line] : []))
					.map(({block, range}) => comparison[side].blocks[block].text.slice(range!.start, range!.end));
				expect(text.join('').replaceAll(' ', '')).toBe(pair[side].text.replaceAll(' ', ''));
			}
		}
	});
});

describe('what only one says', () => {
	it.each(['a', 'b'] as const)('stands whole, with nothing of a pair in it (%s)', side => {
		const unpaired = unpairedOf(comparison, side);
		const {rows, starts} = unpairedRows(unpaired, pairs, side, 40);
		const shown = rows
			.flatMap(row => (row[side] ? [row[side].line] : []))
			.map(({block, range}) => comparison[side].blocks[block].text.slice(range!.start, range!.end));
		const texts = unpaired.passages.map(({text}) => text);
		expect(shown.join('').replaceAll(' ', '')).toBe(texts.join('').replaceAll(' ', ''));
		expect(starts).toHaveLength(pairs.length);
		for (const start of starts) expect(rows[start]).toBeDefined();
	});
});

describe('the overview strip', () => {
	it('is as wide as it is told, and shows the current pair', () => {
		for (const width of [2, 5, 17, 60]) {
			for (const current of pairs.keys()) {
				const pieces = overviewStrip(pairs, 'b', comparison.b.original.length, width, current, safe`·`);
				expect(pieces.map(piece => piece.text).join('')).toHaveLength(width);
				expect(pieces.some(piece => piece.pair === current)).toBe(true);
				// No two numbers stand so near that they would be read as one.
				for (const [index, piece] of pieces.entries())
					expect(piece.pair === undefined).toBe(index % 2 === (pieces[0].pair === undefined ? 0 : 1));
			}
		}
	});
});
