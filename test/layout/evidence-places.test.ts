import {describe, expect, it} from 'vitest';
import {compareArticles} from '../../source/compare/compare-articles.js';
import {pairsInOrder, wholeRows} from '../../source/layout/comparison-rows.js';
import {evidencePlaces} from '../../source/layout/evidence-places.js';
import {itemsInBlock} from '../../source/layout/items-in-block.js';
import {matchesOnRows} from '../../source/layout/matches-on-rows.js';
import {articleOf, readSeeds} from '../seeds.js';

const sides = ['a', 'b'] as const;

describe('the places of evidence', () => {
	it('are where the articles have it, quotes below words and words below figures', () => {
		const comparison = compareArticles(
			articleOf(
				'The officials said “we will not wait for them” as 12,000 soldiers reached Kursk on Tuesday.',
			),
			articleOf(
				'A first paragraph.',
				'In Kursk, officials told reporters “we will not wait for them” while 11,000 soldiers arrived on Tuesday.',
			),
		);
		const [pair] = comparison.pairs;
		for (const side of sides) {
			const places = evidencePlaces(pair, side);
			const texts = (as: string) =>
				places
					.filter(place => place.as === as)
					.map(({block, range}) => comparison[side].blocks[block].text.slice(range.start, range.end));
			expect(texts('quoted')).toEqual(['we will not wait for them']);
			expect(texts('shared')).toEqual(expect.arrayContaining(['Kursk', 'soldiers']));
			expect(texts('agreeing')).toEqual(['Tuesday']);
			expect(texts('differing')).toEqual([side === 'a' ? '12,000' : '11,000']);
			const order = ['quoted', 'shared', 'agreeing', 'differing'];
			const ranks = places.map(({as}) => order.indexOf(as));
			expect(ranks).toEqual([...ranks].sort((x, y) => x - y));
		}

		expect(evidencePlaces(pair, 'a')).toBe(evidencePlaces(pair, 'a'));
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
		const {rows} = wholeRows(comparison, pairsInOrder(comparison), 0, 30);
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
