import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {mergeSorted} from '../../source/text/merge-sorted.js';

type Item = {key: number; at: number};

const items = (keys: readonly number[], from = 0): Item[] => keys.map((key, at) => ({key, at: at + from}));
const byKey = (x: Item, y: Item) => x.key - y.key;

describe('merging into a sorted list', () => {
	it('gives what sorting all of it gives, in the same order where two are equal', () => {
		const keys = fc.array(fc.nat(20));
		fc.assert(
			fc.property(keys, keys, (first, second) => {
				const before = items(first);
				const added = items(second, first.length);
				expect(mergeSorted(before.sort(byKey), added, byKey)).toEqual(
					[...items(first), ...added].sort(byKey),
				);
			}),
		);
	});

	it('compares hardly more often in a list that is a hundred times as long', () => {
		const comparisons = (length: number): number => {
			let count = 0;
			const sorted = items(Array.from({length}, (_, key) => key));
			const added = items(Array.from({length: 50}, (_, at) => (at * 7919) % length));
			mergeSorted(sorted, added, (x, y) => {
				count++;
				return byKey(x, y);
			});
			return count;
		};
		expect(comparisons(100_000)).toBeLessThan(2.5 * comparisons(1000));
	});
});
