import {Worker} from 'node:worker_threads';
import {createArticleSearch, type FoundBlocks, type SearchedBlock} from '../search/article-search.js';
import type {FromSearchWorker, SearchWorkerData, ToSearchWorker} from './search-worker.js';
import {whenItFails, workerFile} from './workers.js';

/** Something that takes in articles and answers the newest question about them. */
export type Searcher = {
	/** Takes in one more article. */
	add(blocks: readonly SearchedBlock[]): void;
	/** Asks for at most `limit` hits; a question that is still open is given up. */
	ask(query: string, limit: number): void;
	/** Ends it, whatever it is doing. */
	stop(): void;
};

type Listeners = {
	/** The newest question was answered. */
	onAnswer: (query: string, found: FoundBlocks) => void;
	/** It cannot go on; it has stopped. */
	onFailure: (error: NodeJS.ErrnoException) => void;
};

/** Searches in a thread of its own, which never keeps the process from ending. */
export function searchInWorker(
	{onAnswer, onFailure}: Listeners,
	file: URL = workerFile('search-worker'),
): Searcher {
	const newest = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
	const data: SearchWorkerData = {newest: newest.buffer};
	const worker = new Worker(file, {workerData: data});
	const tell = (message: ToSearchWorker) => worker.postMessage(message);
	let asked = '';
	let hasStopped = false;
	const fail = (error: NodeJS.ErrnoException) => {
		if (hasStopped) return;
		hasStopped = true;
		void worker.terminate();
		onFailure(error);
	};

	worker.unref();
	worker.on('message', ({number, found}: FromSearchWorker) => {
		if (number === newest[0]) onAnswer(asked, found);
	});
	whenItFails(worker, fail);
	return {
		add: blocks => tell({type: 'add', blocks}),
		ask(query, limit) {
			asked = query;
			const number = Atomics.add(newest, 0, 1) + 1;
			tell({type: 'ask', number, query, limit});
		},
		stop() {
			hasStopped = true;
			void worker.terminate();
		},
	};
}

/** Searches in this thread, where no worker can: between two steps keys are heard and frames drawn. */
export function searchInSteps({onAnswer}: Pick<Listeners, 'onAnswer'>): Searcher {
	const search = createArticleSearch();
	let turn: NodeJS.Immediate | undefined;
	return {
		add: blocks => search.add(blocks),
		ask(query, limit) {
			clearImmediate(turn);
			const steps = search.findInSteps(query, limit);
			const goOn = () => {
				const step = steps.next();
				if (step.done) onAnswer(query, step.value);
				else turn = setImmediate(goOn);
			};

			turn = setImmediate(goOn);
		},
		stop: () => clearImmediate(turn),
	};
}
