import {afterEach, describe, expect, it} from 'vitest';
import {compareInWorker, giveUpComparing} from '../../source/engines/compare-in-worker.js';
import {readSeeds} from '../seeds.js';

const worker = (code: string) =>
	new URL(
		`data:text/javascript,${encodeURIComponent(`import {parentPort, workerData} from 'node:worker_threads';${code}`)}`,
	);
const answering = worker('parentPort.postMessage({a: workerData.a, b: workerData.b, pairs: []})');
const silent = worker('setInterval(() => {}, 1000)');

afterEach(() => giveUpComparing());

describe('a comparison in a thread of its own', () => {
	it('is of the articles that were given, not of copies', async () => {
		const [a, b] = readSeeds();
		const comparison = await compareInWorker(a, b, answering);
		expect([comparison.a, comparison.b]).toEqual([a, b]);
		expect(comparison.a).toBe(a);
		expect(comparison.b).toBe(b);
	});

	it('fails where the thread does, or says nothing', async () => {
		const [a, b] = readSeeds();
		await expect(compareInWorker(a, b, worker('throw new Error("no memory")'))).rejects.toThrow('no memory');
		await expect(compareInWorker(b, a, worker(''))).rejects.toThrow('exit code 0');
	});

	it('is not begun again while it is being made, and gives way to another', async () => {
		const [a, b] = readSeeds();
		const first = compareInWorker(a, b, silent);
		expect(compareInWorker(a, b, silent)).toBe(first);
		expect((await compareInWorker(b, a, answering)).a).toBe(b);
	});
});
