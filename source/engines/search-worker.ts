import {parentPort, workerData} from 'node:worker_threads';
import {createArticleSearch, type FoundBlocks, type SearchedBlock} from '../search/article-search.js';

/** What the worker is told: one more article, or a question with its number. */
export type ToSearchWorker =
	| {type: 'add'; blocks: readonly SearchedBlock[]}
	| {type: 'ask'; number: number; query: string; limit: number};

/** What it answers, unless another question came in the meantime. */
export type FromSearchWorker = {number: number; found: FoundBlocks};

/** What it is started with. */
export type SearchWorkerData = {
	/** An Int32Array of one: the number of the newest question, which reaches the worker in the middle of an older one. */
	newest: SharedArrayBuffer;
};

const search = createArticleSearch();
const newest = new Int32Array((workerData as SearchWorkerData).newest);

/** The answer to a question, or undefined as soon as there is a newer one. */
function answer({number, query, limit}: Extract<ToSearchWorker, {type: 'ask'}>): FoundBlocks | undefined {
	const steps = search.findInSteps(query, limit);
	while (Atomics.load(newest, 0) === number) {
		const step = steps.next();
		if (step.done) return step.value;
	}

	return undefined;
}

parentPort!.on('message', (message: ToSearchWorker) => {
	if (message.type === 'add') search.add(message.blocks);
	else {
		const found = answer(message);
		if (found) parentPort!.postMessage({number: message.number, found} satisfies FromSearchWorker);
	}
});
