import {describe, expect, it, vi} from 'vitest';
import {untilMemoryIsLow} from '../../source/app/memory-limit.js';
import {watchMemory} from '../../source/app/watch-memory.js';
import type {ReadResult} from '../../source/library/open-library.js';
import {articleOf} from '../seeds.js';

const memory = vi.hoisted(() => ({
	used: 0,
	collected: undefined as ((kind: number) => void) | undefined,
}));

vi.mock('node:v8', () => ({
	getHeapStatistics: () => ({used_heap_size: memory.used, heap_size_limit: 1000}),
}));

vi.mock('node:perf_hooks', async original => {
	class PerformanceObserver {
		constructor(listener: (list: {getEntries: () => object[]}) => void) {
			memory.collected = kind => listener({getEntries: () => [{detail: {kind: 1}}, {detail: {kind}}, {}]});
		}

		observe() {}
	}

	return {...(await original<object>()), PerformanceObserver};
});

const article = articleOf('One.');
const results = async function* (of: number): AsyncGenerator<ReadResult, void> {
	for (let source = 0; source < of; source++) yield {of, source, article};
};
const all = async (of: number, isLow: () => boolean) => {
	const read: ReadResult[] = [];
	const watch = vi.fn(async () => isLow);
	for await (const result of untilMemoryIsLow(results(of), watch)) read.push(result);
	return {read, watch};
};

describe('what is read', () => {
	it('is all there is, as long as there is memory for it', async () => {
		const {read, watch} = await all(30, () => false);
		expect(read).toHaveLength(30);
		expect(read.every(result => 'article' in result)).toBe(true);
		expect(watch).toHaveBeenCalledOnce();
	});

	it('ends when there is none, and each that is left is named with why', async () => {
		const isLow = vi.fn(() => isLow.mock.calls.length === 6);
		const {read} = await all(30, isLow);
		expect(read).toHaveLength(30);
		expect(read.findIndex(result => 'problem' in result)).toBe(15);
		expect(read.at(15)).toEqual({
			of: 30,
			source: 14,
			problem: {
				source: 'article 16',
				message: 'not read: no memory left; open fewer, or let NODE_OPTIONS=--max-old-space-size= give more',
			},
		});
		expect(read.at(-1)).toMatchObject({problem: {source: 'article 30'}});
	});

	it('has no problem where the last one has just fitted', async () => {
		const {read} = await all(10, () => true);
		expect(read.every(result => 'article' in result)).toBe(true);
	});

	it('is not watched where so little fits into any memory', async () => {
		const {watch} = await all(9, () => true);
		expect(watch).not.toHaveBeenCalled();
	});

	it('is watched by what the system says, unless told otherwise', async () => {
		memory.used = 999;
		let read = 0;
		for await (const result of untilMemoryIsLow(results(20))) {
			if ('problem' in result) break;
			if (++read === 12) memory.collected?.(4);
		}

		expect(read).toBe(12);
	});
});

describe('the memory', () => {
	it('is low when a whole garbage collection has left it nearly full, and no longer than that', () => {
		const isLow = watchMemory();
		const isLowAfter = (used: number, kind: number) => {
			memory.used = used;
			memory.collected!(kind);
			return isLow();
		};

		const major = 4;
		const minor = 1;
		expect(isLow()).toBe(false);
		expect(isLowAfter(990, minor)).toBe(false);
		expect(isLowAfter(850, major)).toBe(false);
		expect(isLowAfter(860, major)).toBe(true);
		expect(isLowAfter(100, minor)).toBe(true);
		expect(isLowAfter(400, major)).toBe(false);
	});
});
