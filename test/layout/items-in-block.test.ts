import fc from 'fast-check';
import {expect, it} from 'vitest';
import {itemsInRange} from '../../source/layout/items-in-block.js';

it('those that touch a part of a block are found among all of it', () => {
	const lengths = fc.array(fc.record({gap: fc.nat(3), length: fc.integer({min: 1, max: 4})}), {
		maxLength: 30,
	});
	const range = fc.record({start: fc.nat(60), length: fc.nat(20)});
	fc.assert(
		fc.property(lengths, range, (pieces, {start, length}) => {
			let at = 0;
			const items = pieces.map(piece => {
				const begin = at + piece.gap;
				at = begin + piece.length;
				return {block: 2, start: begin, end: at};
			});
			const end = start + length;
			const all = [{block: 1, start: 0, end: 99}, ...items, {block: 3, start: 0, end: 99}];
			const touching = items.filter(item => item.start < end && item.end > start);
			expect(itemsInRange(all, 2, {start, end})).toEqual(touching);
		}),
	);
});
