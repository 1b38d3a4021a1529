import fc from 'fast-check';
import {expect, it} from 'vitest';
import {bestInOrder, topK} from '../../source/text/top-k.js';

it('gives what stands first when all is sorted, the earlier one where two are equal', () => {
	fc.assert(
		fc.property(
			fc.array(fc.integer({min: 0, max: 9}), {maxLength: 60}),
			fc.nat({max: 70}),
			fc.nat({max: 70}),
			(keys, given, limit) => {
				const count = Math.min(given, keys.length);
				const sorted = [...keys.keys()].slice(0, count).sort((x, y) => keys[y] - keys[x] || x - y);
				expect(topK(keys, count, limit)).toEqual(sorted.slice(0, limit));
			},
		),
	);
});

it('gives the best items in the order in which they stand', () => {
	fc.assert(
		fc.property(
			fc.array(fc.integer({min: 0, max: 9}), {maxLength: 60}),
			fc.nat({max: 70}),
			(scores, most) => {
				const items = [...scores.keys()];
				const best = topK(scores, scores.length, most);
				const given = bestInOrder(items, (_, at) => scores[at], most);
				expect(given).toEqual(items.filter(item => best.includes(item)));
			},
		),
	);
});
