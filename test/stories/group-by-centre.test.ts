import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {groupByCentre, type Neighbour} from '../../source/stories/group-by-centre.js';

type Link = [a: number, b: number, likelihood: number];

/** The centre of each of `size` articles, between which there are these links. */
function centresOf(size: number, links: readonly Link[], asked: Link[] = []): number[] {
	const neighbours = Array.from({length: size}, (): Neighbour[] => []);
	for (const [a, b, likelihood] of links) neighbours[a].push({article: b, likelihood});
	const likelihoodOf = (x: number, y: number) => {
		const link = links.find(([a, b]) => (a === x && b === y) || (a === y && b === x));
		asked.push([x, y, link?.[2] ?? 0]);
		return link?.[2] ?? 0;
	};
	const likelihoodsOf = (x: number, others: readonly number[]) => others.map(y => likelihoodOf(x, y));
	return groupByCentre({neighbours, likelihoodsOf, least: 0.5, compare: (x, y) => x - y});
}

describe('a group', () => {
	it('has the article at its centre that belongs with the most', () => {
		expect(
			centresOf(4, [
				[1, 0, 0.9],
				[1, 2, 0.8],
				[1, 3, 0.7],
			]),
		).toEqual([1, 1, 1, 1]);
	});

	it('does not chain: what is only like a member is in no group', () => {
		// 0 - 1 - 2 - 3 - 4, the middle the strongest.
		const chain: Link[] = [
			[0, 1, 0.6],
			[1, 2, 0.9],
			[2, 3, 0.9],
			[3, 4, 0.6],
		];
		expect(centresOf(5, chain)).toEqual([0, 2, 2, 2, 4]);
	});

	it('takes a member from another one whose centre it is more like', () => {
		const links: Link[] = [
			[0, 1, 0.9],
			[0, 2, 0.9],
			[0, 3, 0.9],
			[0, 4, 0.55],
			[5, 4, 0.95],
			[5, 6, 0.8],
		];
		expect(centresOf(7, links)).toEqual([0, 0, 0, 0, 5, 5, 5]);
	});

	it('is of none where nothing is likely enough', () => {
		expect(
			centresOf(3, [
				[0, 1, 0.49],
				[1, 2, 0.2],
			]),
		).toEqual([0, 1, 2]);
		expect(centresOf(0, [])).toEqual([]);
	});
});

const links = fc.integer({min: 1, max: 12}).chain(size =>
	fc.record({
		size: fc.constant(size),
		links: fc
			.uniqueArray(fc.tuple(fc.nat(size - 1), fc.nat(size - 1), fc.integer({min: 0, max: 100})), {
				selector: ([a, b]) => `${Math.min(a, b)}-${Math.max(a, b)}`,
			})
			.map(all => all.filter(([a, b]) => a !== b).map(([a, b, percent]): Link => [a, b, percent / 100])),
	}),
);

describe('every group', () => {
	it('has a centre that is its own, and that each member is linked to strongly enough', () => {
		fc.assert(
			fc.property(links, ({size, links}) => {
				for (const [article, centre] of centresOf(size, links).entries()) {
					if (centre === article) continue;
					expect(centresOf(size, links)[centre]).toBe(centre);
					const link = links.find(
						([a, b]) => (a === article && b === centre) || (a === centre && b === article),
					);
					expect(link?.[2]).toBeGreaterThanOrEqual(0.5);
				}
			}),
		);
	});

	it('asks for no more likelihoods than twice the links', () => {
		fc.assert(
			fc.property(links, ({size, links}) => {
				const asked: Link[] = [];
				centresOf(size, links, asked);
				expect(asked.length).toBeLessThanOrEqual(4 * links.length);
			}),
		);
	});
});
