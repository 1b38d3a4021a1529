import {Worker} from 'node:worker_threads';
import type {Article} from './article/article.js';
import type {Comparison} from './compare/comparison.js';
import type {CompareWorkerData} from './compare-worker.js';

// The build puts the worker into the folder of the chunks, and this file is always part of one of them.
const builtWorker = new URL('compare-worker.js', import.meta.url);

/** What is being compared; whoever gives up and asks again need not begin anew. */
let latest: {a: Article; b: Article; comparison: Promise<Comparison>} | undefined;

/** Compares in a thread of its own, which never keeps the process from ending. Rejects when the thread fails. */
export function compareInWorker(a: Article, b: Article, file: URL = builtWorker): Promise<Comparison> {
	if (latest?.a !== a || latest.b !== b) latest = {a, b, comparison: start(a, b, file)};
	return latest.comparison;
}

async function start(a: Article, b: Article, file: URL): Promise<Comparison> {
	const worker = new Worker(file, {workerData: {a, b} satisfies CompareWorkerData});
	worker.unref();
	const comparison = await new Promise<Comparison>((resolve, reject) => {
		worker.once('message', resolve);
		worker.once('error', reject);
		worker.once('messageerror', reject);
		worker.once('exit', code => reject(new Error(`exit code ${code}`)));
	});
	// What comes out of the thread are copies.
	return {...comparison, a, b};
}
