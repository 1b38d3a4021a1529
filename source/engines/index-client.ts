import type {Worker} from 'node:worker_threads';
import type {
	FromIndexThread,
	IndexQuestion,
	IndexResults,
	IndexThreadData,
	ToIndexThread,
} from './index-questions.js';
import {type IndexedArticle, packIndexed} from './indexed-article.js';
import {startThread, stopThread, threadFile} from './thread.js';

type Listener = {resolve: (result: never) => void; reject: (error: Error) => void};

/** An index of the library in a thread of its own. */
export class IndexClient {
	readonly #worker: Worker;
	/** The number of the oldest question that somebody still waits for; one before it is left off. */
	readonly #oldest = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
	readonly #asked = new Map<number, Listener>();
	#number = 0;

	/** `cacheFolder`: of what is kept from one run to the next. `onFailure` is called when the thread cannot go on; what was asked is rejected. Throws where there is no thread. */
	constructor(
		onFailure: (error: NodeJS.ErrnoException) => void,
		{cacheFolder, file = threadFile('index-thread')}: {cacheFolder?: string | undefined; file?: URL} = {},
	) {
		const workerData: IndexThreadData = {oldest: this.#oldest.buffer, cacheFolder};
		this.#worker = startThread(
			file,
			{workerData},
			({number, result}: FromIndexThread) => {
				this.#asked.get(number)?.resolve(result as never);
				this.#asked.delete(number);
			},
			error => {
				for (const {reject} of this.#asked.values()) reject(error);
				this.#asked.clear();
				onFailure(error);
			},
		);
	}

	add(articles: readonly IndexedArticle[]): void {
		this.#tell({type: 'add', articles: articles.map(packIndexed)});
	}

	/** Questions of what is alike will come. */
	prepare(): void {
		this.#tell({type: 'prepare'});
	}

	/** Rejects with the signal's reason when the question is given up; if it runs then, it is left off. */
	async ask<Kind extends IndexQuestion['kind']>(
		question: Extract<IndexQuestion, {kind: Kind}>,
		signal?: AbortSignal,
	): Promise<IndexResults[Kind]> {
		const number = ++this.#number;
		return new Promise((resolve, reject) => {
			this.#asked.set(number, {resolve, reject});
			signal?.addEventListener(
				'abort',
				() => {
					if (!this.#asked.delete(number)) return;
					Atomics.store(this.#oldest, 0, this.#asked.keys().next().value ?? this.#number + 1);
					reject(signal.reason);
				},
				{once: true},
			);
			this.#tell({type: 'ask', number, question});
		});
	}

	stop(): void {
		void stopThread(this.#worker);
	}

	#tell(message: ToIndexThread): void {
		this.#worker.postMessage(message);
	}
}
