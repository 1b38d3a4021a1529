import {Worker} from 'node:worker_threads';
import type {Article} from '../article/article.js';
import type {Comparison} from '../compare/comparison.js';
import type {CompareWorkerData} from './compare-worker.js';
import {whenItFails, workerFile} from './workers.js';

/** What is being compared: whoever asks for the same again need not begin anew. */
let latest: {a: Article; b: Article; worker: Worker; comparison: Promise<Comparison>} | undefined;

/** Compares in a thread of its own; what was being compared before is given up. Rejects when the thread fails. */
export function compareInWorker(
	a: Article,
	b: Article,
	file: URL = workerFile('compare-worker'),
): Promise<Comparison> {
	if (latest?.a === a && latest.b === b) return latest.comparison;
	giveUpComparing();
	const worker = new Worker(file, {workerData: {a, b} satisfies CompareWorkerData});
	latest = {a, b, worker, comparison: comparisonFrom(worker, a, b)};
	return latest.comparison;
}

/** Ends a comparison that is being made, and forgets it: it is never answered. */
export function giveUpComparing(): void {
	latest?.worker.removeAllListeners();
	void latest?.worker.terminate();
	latest = undefined;
}

async function comparisonFrom(worker: Worker, a: Article, b: Article): Promise<Comparison> {
	const comparison = await new Promise<Comparison>((resolve, reject) => {
		worker.once('message', resolve);
		whenItFails(worker, reject);
	});
	// What comes out of the thread are copies.
	return {...comparison, a, b};
}
