import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {dice, has} from '../../source/compare/ascending.js';
import {furthestEnds} from '../../source/compare/furthest-ends.js';

const ascending = fc.array(fc.nat(60), {maxLength: 200}).map(list => Int32Array.from(list).sort());
const short = fc.array(fc.nat(60), {maxLength: 4}).map(list => Int32Array.from(list).sort());

/** How often each number stands in both lists, added up. */
function inBoth(x: Int32Array, y: Int32Array): number {
	const left = [...y];
	return x.reduce((count, value) => {
		const at = left.indexOf(value);
		if (at >= 0) left.splice(at, 1);
		return count + (at >= 0 ? 1 : 0);
	}, 0);
}

describe('ascending lists', () => {
	it('have in common what stands in both, whatever their lengths', () => {
		fc.assert(
			fc.property(fc.oneof(ascending, short), ascending, (x, y) => {
				const expected = x.length + y.length === 0 ? 0 : (2 * inBoth(x, y)) / (x.length + y.length);
				expect(dice(x, y)).toBe(expected);
				expect(dice(y, x)).toBe(expected);
			}),
		);
	});

	it('that are long are not gone through for a short one', () => {
		let reads = 0;
		const long = new Proxy(
			Int32Array.from({length: 100_000}, (_, at) => at * 2),
			{
				get(list, key) {
					if (key !== 'length') reads++;
					return list[key as unknown as number];
				},
			},
		);
		expect(dice(Int32Array.of(7, 1000, 150_000), long)).toBe(4 / 100_003);
		expect(reads).toBeLessThan(300);
	});

	it('know what they hold', () => {
		fc.assert(
			fc.property(ascending, fc.nat(60), (list, value) => {
				expect(has(list, value)).toBe(list.includes(value));
			}),
		);
	});
});

describe('the furthest end', () => {
	it('is that of all ranges which start before a place', () => {
		const range = fc.record({start: fc.nat(50), end: fc.nat(80)});
		fc.assert(
			fc.property(fc.array(range), fc.nat(60), (ranges, place) => {
				const ends = ranges.filter(({start}) => start < place).map(({end}) => end);
				expect(furthestEnds(ranges)(place)).toBe(Math.max(-1, ...ends));
			}),
		);
	});
});
