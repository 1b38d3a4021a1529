import fc from 'fast-check';
import {expect, it} from 'vitest';
import {heaviestChain} from '../../source/compare/heaviest-chain.js';
import type {Seed} from '../../source/compare/reuse-seeds.js';

const pair = fc.record({
	i: fc.nat({max: 6}),
	j: fc.nat({max: 6}),
	score: fc.integer({min: 1, max: 9}),
});
const weightOf = (chain: readonly Seed[]) => chain.reduce((sum, {score}) => sum + score, 0);

/** The weight of the best of all chains, one pair after the other taken or left. */
function mostOf(pairs: readonly Seed[], after: Seed = {i: -1, j: -1, score: 0}): number {
	const next = pairs.filter(({i, j}) => i > after.i && j > after.j);
	return after.score + Math.max(0, ...next.map(seed => mostOf(next, seed)));
}

it('is a chain, and the heaviest', () => {
	fc.assert(
		fc.property(fc.array(pair, {maxLength: 9}), pairs => {
			const chain = heaviestChain(pairs);
			for (const [at, {i, j}] of chain.entries()) {
				expect(pairs).toContain(chain[at]);
				if (at > 0) expect(i > chain[at - 1].i && j > chain[at - 1].j).toBe(true);
			}

			expect(weightOf(chain)).toBe(mostOf(pairs));
		}),
	);
});
