import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Article} from '../../source/article/article.js';
import {compareArticles} from '../../source/compare/compare-articles.js';
import type {Comparison, Pair, Passage, Side} from '../../source/compare/comparison.js';
import {numberedPairs} from '../../source/compare/numbered-pairs.js';
import {layoutArticle} from '../../source/layout/article-lines.js';
import {type ComparisonRow, pairRows, unpairedRows, wholeRows} from '../../source/layout/comparison-rows.js';
import {overviewStrip} from '../../source/layout/overview-strip.js';
import {unicodeSymbols} from '../../source/layout/symbols.js';
import {pairLabels} from '../../source/state/pair-labels.js';
import {safe, sliceSafe, toSafeText} from '../../source/text/safe-text.js';
import {madeUpArticle} from '../compare/articles.js';
import {articleOf, readSeeds} from '../seeds.js';

const comparison = compareArticles(...readSeeds());
const {pairs} = comparison;
/** A row that tells which of the pairs it is of. */
const whyOf = (given: readonly Pair[]) => (pair: Pair) => [
	[{text: safe`why ${given.indexOf(pair)}`, isDiffering: false}],
];

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
				const all = numberedPairs(made, true);
				for (const current of [...all.keys()].slice(0, 12)) {
					const {rows, starts} = wholeRows(made, all, current, width);
					for (const side of ['a', 'b'] as const) {
						const lines = rows.flatMap(row => (row[side] ? [row[side].line] : []));
						expect(lines).toEqual(layoutArticle(made[side], {width, furniture: false}));
						const line = rows[starts[current]][side]!.line;
						const passage = all[current][side];
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
		const {rows, starts} = pairRows(pairs, [...pairs.keys()].reverse(), {text: 30, stacked}, whyOf(pairs));
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
		const unpaired = comparison.only[side];
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
		const numbered = numberedPairs(comparison, false);
		for (const width of [2, 5, 17, 60]) {
			for (const current of pairs.keys()) {
				const pieces = overviewStrip(
					numbered,
					pairLabels(numbered, unicodeSymbols),
					'b',
					comparison.b.original.length,
					width,
					current,
					safe`·`,
				);
				expect(pieces.map(piece => piece.text).join('')).toHaveLength(width);
				expect(pieces.some(piece => piece.pair === current)).toBe(true);
				// No two numbers stand so near that they would be read as one.
				for (const [index, piece] of pieces.entries())
					expect(piece.pair === undefined).toBe(index % 2 === (pieces[0].pair === undefined ? 0 : 1));
			}
		}
	});
});

/** Two articles of these paragraphs, as yet without pairs. */
function madeComparison(textA: readonly string[], textB: readonly string[]): Comparison {
	const [a, b] = [articleOf(...textA), articleOf(...textB)];
	return {...compareArticles(a, b), pairs: []};
}

/** The passage that is the whole of a paragraph. */
const paragraph = ({blocks}: Article, block: number): Passage => {
	const {text, start, end} = blocks[block];
	const range = {start: 0, end: text.length};
	return {start, end, text, block, inBlock: range, parts: [{block, range, inText: range}]};
};

describe('rows that are made by hand', () => {
	const made = madeComparison(
		['One two three', 'Four five', 'Six'],
		['Seven', 'Eight nine ten eleven', 'Twelve'],
	);
	const {evidence} = comparison.pairs[0];
	const pair = (a: number, b: number, kind: Pair['kind'] = 'same-fact', score = 0.9): Pair => ({
		number: 1,
		kind,
		score,
		evidence,
		a: paragraph(made.a, a),
		b: paragraph(made.b, b),
	});
	const drawn = (rows: readonly ComparisonRow[]) =>
		rows.map(row => {
			const cell = (side: Side) => {
				const {block, range} = row[side]?.line ?? {};
				return range ? made[side].blocks[block!].text.slice(range.start, range.end) : '';
			};
			return row.about ? row.about.map(({text}) => text).join('') : `${cell('a')} | ${cell('b')}`;
		});

	it('have passage beside passage, then why, and an empty row before the next', () => {
		const given = [pair(0, 0), pair(1, 1)];
		const {rows, starts} = pairRows(given, [1, 0], {text: 10, stacked: false}, whyOf(given));
		expect(drawn(rows)).toEqual([
			'Four five | Eight nine',
			' | ten eleven',
			'why 1',
			' | ',
			'One two | Seven',
			'three | ',
			'why 0',
		]);
		expect(starts).toEqual([4, 0]);
		expect(rows[0].a).toEqual({line: {block: 1, indent: 0, range: {start: 0, end: 9}}, pairs: [1]});
	});

	it('have passage over passage in a narrow window, with an empty row between', () => {
		const why = ['one', 'two'].map(text => [{text: toSafeText(text), isDiffering: false}]);
		const {rows, starts} = pairRows([pair(1, 1)], [0], {text: 10, stacked: true}, () => why);
		expect(drawn(rows)).toEqual(['Four five | ', ' | ', ' | Eight nine', ' | ten eleven', 'one', 'two']);
		expect(starts).toEqual([0]);
	});

	it('are none where there are no pairs', () => {
		expect(pairRows([], [], {text: 10, stacked: false}, () => [])).toEqual({rows: [], starts: []});
	});

	it('go, of what only one says, on where the passage of a pair would stand', () => {
		const only = {passages: [paragraph(made.a, 0), paragraph(made.a, 2)], sentences: 2, of: 3, share: 0.5};
		const {rows, starts} = unpairedRows(only, [pair(0, 0), pair(1, 0), pair(2, 0)], 'a', 10);
		expect(drawn(rows)).toEqual(['One two | ', 'three | ', ' | ', 'Six | ']);
		expect(starts).toEqual([0, 3, 3]);
		// An unsure pair stands where its passage does, also within what only one says.
		const {text} = made.a.blocks[0];
		const from = text.indexOf('three');
		const third = {...pair(0, 0).a, inBlock: {start: from, end: text.length}};
		expect(unpairedRows(only, [{...pair(0, 0), a: third}], 'a', 10).starts).toEqual([1]);
		const first = {...only, passages: [paragraph(made.a, 0)]};
		expect(unpairedRows(first, [pair(2, 0)], 'a', 10).starts).toEqual([1]);
		const none = {passages: [], sentences: 0, of: 3, share: 0};
		expect(unpairedRows(none, [pair(1, 0)], 'a', 10)).toEqual({rows: [], starts: [0]});
	});

	it('may be any number for one passage', () => {
		const count = 200_000;
		const text = toSafeText('word '.repeat(count));
		const range = {start: 0, end: text.length};
		const long: Passage = {...paragraph(made.a, 0), text, parts: [{block: 0, range, inText: range}]};
		for (const stacked of [true, false])
			expect(
				pairRows([{...pair(0, 0), a: long}], [0], {text: 4, stacked}, () => []).rows.length,
			).toBeGreaterThanOrEqual(count);
		const only = {passages: [long], sentences: 1, of: 1, share: 1};
		expect(unpairedRows(only, [], 'a', 4).rows).toHaveLength(count);
	});

	it('show whole articles with their pairs, and meet at sure pairs besides the current one', () => {
		const {rows, starts} = wholeRows(made, [pair(0, 0), pair(2, 2)], 0, 10);
		expect(drawn(rows)).toEqual([
			'One two | Seven',
			'three | ',
			' | Eight nine',
			'Four five | ten eleven',
			' | ',
			'Six | Twelve',
		]);
		expect(starts).toEqual([0, 5]);
		expect(rows.map(({a}) => a?.pairs)).toEqual([[0], [0], [], [], [], [1]]);
		expect(rows.map(({b}) => b?.pairs)).toEqual([[0], [], [], [], [], [1]]);
	});

	it('part no paragraph to meet at another pair than the current one', () => {
		// A has one paragraph of ten rows, in which the second pair begins; B has its sentence twenty rows down.
		const words = (count: number) => Array.from({length: count}, (_, at) => `word${at}`).join(' ');
		const long = {...made, a: articleOf(words(20)), b: articleOf(words(40))};
		const part = (side: Side, start: number): Passage => {
			const {text} = long[side].blocks[0];
			const range = {start, end: text.length};
			const inText = {start: 0, end: text.length - start};
			const words = sliceSafe(text, start);
			return {...range, text: words, block: 0, inBlock: range, parts: [{block: 0, range, inText}]};
		};
		const begins = long.a.blocks[0].text.indexOf('word10');
		const given: Pair[] = [
			{number: 1, kind: 'same-fact', score: 0.9, evidence, a: part('a', 0), b: part('b', 0)},
			{
				number: 2,
				kind: 'same-fact',
				score: 0.9,
				evidence,
				a: part('a', begins),
				b: part('b', long.b.blocks[0].text.indexOf('word30')),
			},
		];
		const {rows} = wholeRows(long, given, 0, 13);
		const ofA = rows.flatMap(({a}, index) => (a ? [index] : []));
		expect(ofA).toEqual(ofA.map((_, index) => index));
		// The rows before the passage of the second pair are of the first alone.
		const {range} = given[1].a.parts[0];
		for (const index of ofA) {
			const {line, pairs} = rows[index].a!;
			expect(pairs).toEqual(line.range!.end > range.start ? [0, 1] : [0]);
		}
	});

	it('do not meet at a pair that is only related, unless it is the current one', () => {
		const given = [pair(0, 0), pair(2, 1, 'related', 0.9)];
		const met = (current: number) => {
			const {rows, starts} = wholeRows(made, given, current, 30);
			return rows[starts[1]].b?.pairs;
		};
		expect(met(1)).toEqual([1]);
		expect(met(0)).not.toEqual([1]);
	});
});
