import {describe, expect, it} from 'vitest';
import {compareArticles} from '../../source/compare/compare-articles.js';
import {wholeRows} from '../../source/layout/comparison-rows.js';
import {evidencePlaces} from '../../source/layout/evidence-places.js';
import {itemsInBlock} from '../../source/layout/items-in-block.js';
import {matchesOnRows} from '../../source/layout/matches-on-rows.js';
import {articleOf, readSeeds} from '../seeds.js';
import {statedComparison} from '../stated-comparison.js';

const sides = ['a', 'b'] as const;

describe('the places of evidence', () => {
	const comparison = statedComparison(
		articleOf(
			'A caption.',
			'Lund said “we will not wait for them” as 12,000 soldiers allegedly reached Kursk on Tuesday.',
		),
		articleOf(
			'First news.',
			'In Kursk, Olsen told us “we shall not wait for them” while 11,000 soldiers came to it on Tuesday.',
		),
		{
			figures: [
				['differ', '12,000', '11,000'],
				['agree', 'Tuesday', 'Tuesday'],
			],
			quotes: [['altered', 'we will not wait for them', 'we shall not wait for them']],
			changes: [
				['hedge', 'allegedly', undefined],
				['words', 'reached', 'came to it'],
			],
			shared: ['Kursk', 'soldiers'],
		},
	);
	const [pair] = comparison.pairs;

	it.each(sides)('are where the articles have it, what counts most last (%s)', side => {
		const places = evidencePlaces(pair, side);
		const texts = (as: string) =>
			places
				.filter(place => place.as === as)
				.map(({block, range}) => comparison[side].blocks[block].text.slice(range.start, range.end));
		const isA = side === 'a';
		expect(texts('quoted')).toEqual([isA ? 'we will not wait for them' : 'we shall not wait for them']);
		expect(texts('shared')).toEqual(['Kursk', 'soldiers']);
		expect(texts('changed')).toEqual([isA ? 'reached' : 'came to it']);
		expect(texts('agreeing')).toEqual(['Tuesday']);
		expect(texts('differing')).toEqual(isA ? ['12,000', 'will', 'allegedly'] : ['11,000', 'shall']);
		const order = ['quoted', 'shared', 'changed', 'agreeing', 'differing'];
		const ranks = places.map(({as}) => order.indexOf(as));
		expect(ranks).toEqual([...ranks].sort((x, y) => x - y));
		expect(evidencePlaces(pair, side)).toBe(places);
	});
});

describe('the items of a block', () => {
	it('are those of its index, in their order, and none where it has none', () => {
		const items = [3, 1, 3, 2, 3].map((block, index) => ({block, index}));
		expect(itemsInBlock(items, 3).map(({index}) => index)).toEqual([0, 2, 4]);
		expect(itemsInBlock(items, 1)).toEqual([{block: 1, index: 1}]);
		expect(itemsInBlock(items, 0)).toEqual([]);
	});
});

describe('the matches on the rows of a comparison', () => {
	it('each stand once, on the row where they begin, from the first row on and A before B', () => {
		const comparison = compareArticles(...readSeeds());
		const {rows} = wholeRows(comparison, comparison.pairs, 0, 30);
		const matchesOf = (side: (typeof sides)[number]) =>
			comparison[side].blocks.flatMap(({text, kind}, block) =>
				kind === 'furniture'
					? []
					: [...text.matchAll(/\b(?:the|Kursk)\b/g)].map(({index, 0: {length}}) => ({
							block,
							start: index,
							end: index + length,
						})),
			);
		const matches = {a: matchesOf('a'), b: matchesOf('b')};
		const found = matchesOnRows(rows, matches);
		for (const side of sides) {
			const ofSide = found.filter(match => match.side === side);
			expect(ofSide.map(({block, start, end}) => ({block, start, end}))).toEqual(matches[side]);
		}

		const elsewhere = found.filter(({row, side, block, start}) => {
			const {line} = rows[row][side]!;
			return line.block !== block || line.range!.start > start || line.range!.end <= start;
		});
		expect(elsewhere).toEqual([]);
		const inOrder = [...found].sort((x, y) => x.row - y.row || x.side.localeCompare(y.side));
		expect(found).toEqual(inOrder);
	});
});
