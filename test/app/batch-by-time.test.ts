import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {batchByTime} from '../../source/app/batch-by-time.js';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Numbers, each after so many milliseconds. */
async function* numbersAfter(pauses: readonly number[]): AsyncGenerator<number, void> {
	for (const [number, pause] of pauses.entries()) {
		if (pause > 0) await new Promise(resolve => setTimeout(resolve, pause));
		yield number;
	}
}

async function batchesOf(pauses: readonly number[], most?: number): Promise<number[][]> {
	const batches: number[][] = [];
	const all = (async () => {
		for await (const batch of batchByTime(numbersAfter(pauses), 400, most)) batches.push(batch);
	})();
	await vi.runAllTimersAsync();
	await all;
	return batches;
}

describe('batches', () => {
	it('hold what comes within their time, in order, and all of it', async () => {
		expect(await batchesOf([])).toEqual([]);
		expect(await batchesOf([0, 0, 0])).toEqual([[0, 1, 2]]);
		expect(await batchesOf([1000, 0, 300, 200, 500])).toEqual([[0, 1, 2], [3], [4]]);
	});

	it('hold no more than they may, and all of it', async () => {
		expect(await batchesOf([0, 0, 0, 0, 0], 2)).toEqual([[0, 1], [2, 3], [4]]);
		expect(await batchesOf([0, 0, 0, 0], 2)).toEqual([
			[0, 1],
			[2, 3],
		]);
		expect(await batchesOf([0, 500, 0, 0], 2)).toEqual([[0], [1, 2], [3]]);
		expect(await batchesOf([0, 0], 1)).toEqual([[0], [1]]);
	});

	it('come in time, however long the next value is away', async () => {
		const batches = batchByTime(numbersAfter([0, 0, 15_000]), 400);
		const first = batches.next();
		await vi.advanceTimersByTimeAsync(400);
		expect(await first).toEqual({done: false, value: [0, 1]});
		const second = batches.next();
		await vi.advanceTimersByTimeAsync(15_000);
		expect(await second).toEqual({done: false, value: [2]});
		expect(await batches.next()).toEqual({done: true, value: undefined});
	});

	it('that are left leave the values too', async () => {
		const values = numbersAfter([0, 0, 0]);
		const left = vi.spyOn(values, 'return');
		const batches = batchByTime(values, 400);
		const first = batches.next();
		await vi.runAllTimersAsync();
		await first;
		await batches.return(undefined);
		expect(left).toHaveBeenCalledOnce();
	});

	it('fail as the values do', async () => {
		const batches = batchByTime(
			(async function* (): AsyncGenerator<number, void> {
				yield 1;
				throw new Error('broken');
			})(),
			400,
		);
		await expect(batches.next()).rejects.toThrow('broken');
		expect(vi.getTimerCount()).toBe(0);
	});
});
