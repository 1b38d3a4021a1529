import type {Article} from '../article/article.js';
import {memoize} from '../text/memoize.js';
import {type SafeText, safe, toSafeText} from '../text/safe-text.js';
import {indexingCost, isDoneHere} from './cost.js';
import type {IndexClient} from './index-client.js';
import {indexedArticle} from './indexed-article.js';
import {answerFromLibrary, inArticles, inNumbers, type LibraryQuestion} from './library-answers.js';
import type {LibraryIndex} from './library-index.js';
import {isOutOfMemory} from './out-of-memory.js';
import type {Answer} from './question.js';

type LibraryOptions = {
	/** Something a person should know, such as that there is no thread. */
	onNotice?: (notice: SafeText) => void;
	/** The folder in which what a thread reads of the articles is kept from one run to the next. */
	cacheFolder?: string | undefined;
};

type Waiting = {
	question: LibraryQuestion;
	signal?: AbortSignal;
	resolve: (answer: Answer) => void;
	reject: (error: unknown) => void;
	onProgress?: (done: number, of: number) => void;
};

// Characters. A longer one takes as long as several of this length.
const passageLength = 500;

/** How many passages of ordinary length an article is. */
const passagesOf = memoize(({blocks}: Article): number =>
	blocks.reduce((sum, {text}) => sum + Math.ceil(text.length / passageLength), 0),
);

type StartThread = (
	onFailure: (error: NodeJS.ErrnoException) => void,
	cacheFolder?: string,
) => Promise<IndexClient>;

/** Who needs no thread does not load what starts one. */
const startIndexThread: StartThread = async (onFailure, cacheFolder) => {
	const {IndexClient} = await import('./index-client.js');
	return new IndexClient(onFailure, {cacheFolder});
};

// Articles are taken in between keys: so many passages take 8 ms where the program has just been started.
const mostPassagesAtOnce = 120;

/**
Answers questions about a library that grows while it is read. A small one is indexed in this thread, a large one in a
thread of its own; where no thread is to be had, in this one after all, step by step.
*/
export class LibraryEngine {
	readonly #load: () => Promise<typeof LibraryIndex>;
	readonly #startThread: StartThread;
	readonly #onNotice: NonNullable<LibraryOptions['onNotice']>;
	readonly #cacheFolder: string | undefined;
	#articles: readonly Article[] = [];
	/** How many passages the articles have, and how many of the articles were counted. */
	#passages = 0;
	#counted = 0;
	/** How many of the articles the index has. */
	#taken = 0;
	#LibraryIndex: typeof LibraryIndex | undefined;
	#index: LibraryIndex | undefined;
	#thread: IndexClient | undefined;
	#hasNoThread = false;
	/** Of which kinds questions will come. */
	readonly #awaited = new Set<LibraryQuestion['kind']>();
	/** Why there is no index any more. */
	#givenUp: Error | undefined;
	#waiting: Waiting[] = [];
	#turn: NodeJS.Immediate | undefined;

	constructor(
		{onNotice = () => {}, cacheFolder}: LibraryOptions = {},
		startThread: StartThread = startIndexThread,
		load = async () => (await import('./library-index.js')).LibraryIndex,
	) {
		this.#onNotice = onNotice;
		this.#cacheFolder = cacheFolder;
		this.#startThread = startThread;
		this.#load = load;
	}

	/** Goes by another list of articles from now on; what it has in common with the last one is not read again. */
	follow(articles: readonly Article[]): void {
		if (articles === this.#articles) return;
		const isLonger = this.#articles.every((article, at) => article === articles[at]);
		if (!isLonger) this.#forget();
		this.#articles = articles;
		if (this.#isBegun) this.#schedule();
	}

	/** Does not wait for the first question of a kind to take in what is needed for it, as far as that is done in a thread. */
	takeInAhead(kind: LibraryQuestion['kind']): void {
		this.#awaited.add(kind);
		if (this.#preparesOverlaps) this.#thread?.prepare();
		if (this.#articles.length > 0) this.#schedule();
	}

	/** The answer, where it is a matter of a moment in this thread; undefined where it has to be asked for. */
	answerNow(question: LibraryQuestion): Answer | undefined {
		if (!this.#isHere || !this.#LibraryIndex) return undefined;
		this.#index ??= new this.#LibraryIndex();
		this.#takeIn(Number.POSITIVE_INFINITY);
		return answerFromLibrary(this.#index, question, this.#articles);
	}

	/** Whether a question is answered in this thread, at once or as soon as what it needs is loaded. */
	isQuick(): boolean {
		return this.#isHere;
	}

	/** Answers as soon as all articles are in. Rejects with the signal's reason when the question is given up. */
	async ask(
		question: LibraryQuestion,
		signal?: AbortSignal,
		onProgress?: (done: number, of: number) => void,
	): Promise<Answer> {
		return new Promise((resolve, reject) => {
			const waiting = {question, signal, resolve, reject, onProgress};
			this.#waiting.push(waiting);
			signal?.addEventListener(
				'abort',
				() => {
					this.#waiting = this.#waiting.filter(other => other !== waiting);
					reject(signal.reason);
				},
				{once: true},
			);
			this.#schedule();
		});
	}

	/** Ends all work at once. */
	close(): void {
		clearImmediate(this.#turn);
		this.#waiting = [];
		this.#forget();
	}

	/** Nothing is indexed before anything was asked: many only read. */
	get #isBegun(): boolean {
		return (
			this.#awaited.size > 0 ||
			this.#index !== undefined ||
			this.#thread !== undefined ||
			this.#waiting.length > 0
		);
	}

	get #preparesOverlaps(): boolean {
		return this.#awaited.has('overlaps') || this.#awaited.has('stories');
	}

	get #isHere(): boolean {
		for (; this.#counted < this.#articles.length; this.#counted++)
			this.#passages += passagesOf(this.#articles[this.#counted]);
		return !this.#thread && (this.#hasNoThread || isDoneHere(indexingCost(this.#passages)));
	}

	/** The frame that was just made is drawn in a turn of its own; taking in articles must not hold it up. */
	#schedule(): void {
		this.#turn ??= setImmediate(() => void this.#work());
	}

	/** One turn of taking in articles, then another one, or the questions. */
	async #work(): Promise<void> {
		let isDone = true;
		if (this.#givenUp) this.#rejectAll(this.#givenUp);
		else {
			isDone = await this.#takeInMore();
			if (isDone) this.#answerAll();
			else for (const {onProgress} of this.#waiting) onProgress?.(this.#taken, this.#articles.length);
		}

		this.#turn = undefined;
		if (!isDone || this.#waiting.length > 0) this.#schedule();
	}

	async #takeInMore(): Promise<boolean> {
		if (!this.#isHere && !this.#thread) await this.#start();
		if (!this.#thread) {
			this.#LibraryIndex ??= await this.#load();
			this.#index ??= new this.#LibraryIndex();
		}

		this.#takeIn(mostPassagesAtOnce);
		return this.#taken === this.#articles.length;
	}

	#takeIn(mostPassages: number): void {
		const first = this.#taken;
		for (let passages = 0; passages < mostPassages && this.#taken < this.#articles.length; this.#taken++)
			passages += passagesOf(this.#articles[this.#taken]);
		const taken = this.#articles.slice(first, this.#taken).map(indexedArticle);
		if (this.#thread) {
			if (taken.length > 0) this.#thread.add(taken);
		} else for (const article of taken) this.#index!.add(article);
	}

	#answerAll(): void {
		const library = this.#articles;
		for (const {question, signal, resolve, reject} of this.#waiting.splice(0)) {
			if (!this.#thread) {
				resolve(answerFromLibrary(this.#index!, question, library));
				continue;
			}

			const asked = inNumbers(question, library);
			if (asked)
				this.#thread.ask(asked as never, signal).then(
					result => resolve(inArticles(question, library, result)),
					error => this.#afterFailure({question, signal, resolve, reject}, error),
				);
			else resolve(inArticles(question, library, []));
		}
	}

	/** A question whose thread has failed is asked again, where there still is an index. */
	#afterFailure(waiting: Waiting, error: unknown): void {
		if (waiting.signal?.aborted) waiting.reject(error);
		else {
			this.#waiting.push(waiting);
			this.#schedule();
		}
	}

	async #start(): Promise<void> {
		this.#index = undefined;
		this.#taken = 0;
		try {
			this.#thread = await this.#startThread(error => this.#doWithoutThread(error), this.#cacheFolder);
			if (this.#preparesOverlaps) this.#thread.prepare();
		} catch (error) {
			this.#doWithoutThread(error as Error);
		}
	}

	#doWithoutThread(error: NodeJS.ErrnoException): void {
		this.#hasNoThread = true;
		this.#forget();
		if (isOutOfMemory(error)) {
			// The same index in this thread would take the memory that the screens need.
			this.#givenUp = new Error('no memory left to search so many articles; open fewer of them');
			this.#onNotice(toSafeText(this.#givenUp.message));
		} else this.#onNotice(safe`searching more slowly, without a thread: ${toSafeText(error.message)}`);
		if (this.#waiting.length > 0) this.#schedule();
	}

	#rejectAll(error: Error): void {
		for (const {reject} of this.#waiting.splice(0)) reject(error);
	}

	#forget(): void {
		this.#thread?.stop();
		this.#thread = undefined;
		this.#index = undefined;
		this.#taken = 0;
		this.#counted = 0;
		this.#passages = 0;
	}
}
