import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
	longestSharedRun,
	type Runs,
	runsOf,
	type SharedRun,
} from '../../source/compare/longest-shared-run.js';

/** The same by trying every two places. */
function tried(a: readonly string[], b: readonly string[]): SharedRun {
	let best = {inA: 0, inB: 0, length: 0};
	for (const inA of a.keys()) {
		for (const inB of b.keys()) {
			let length = 0;
			while (inA + length < a.length && inB + length < b.length && a[inA + length] === b[inB + length])
				length++;
			if (length > best.length) best = {inA, inB, length};
		}
	}

	return best;
}

describe('the longest shared run', () => {
	const words = fc.array(fc.constantFrom('we', 'came', 'here', 'to', 'stay'), {maxLength: 30});

	it('is the one that trying every two places finds', () => {
		fc.assert(
			fc.property(words, words, (a, b) => {
				expect(longestSharedRun(runsOf(a), runsOf(b))).toEqual(tried(a, b));
			}),
		);
	});

	it('takes as many steps as the shorter list has words, and the runs of a list no more than twice its words', () => {
		const long = Array.from({length: 5000}, (_, at) => (at % 2 === 0 ? 'so' : `word${at % 7}`));
		const runs = runsOf(long);
		expect(runs.next.length).toBeLessThanOrEqual(2 * long.length);
		let steps = 0;
		const counted: Runs = {
			...runs,
			next: new Proxy(runs.next, {
				get(next, key) {
					steps++;
					return Reflect.get(next, key);
				},
			}),
		};
		const short = long.slice(100, 150);
		expect(longestSharedRun(counted, runsOf(short))).toEqual({inA: 2, inB: 0, length: 50});
		expect(steps).toBeLessThan(10 * short.length);
	});
});
