import type {Article} from '../article/article.js';
import {type FoundBlocks, searchedBlocks} from '../search/article-search.js';
import {answerFrom} from '../search/create-search.js';
import type {Action} from '../state/reduce.js';
import {forgetSearch, isSearchedHere, mostHits, prepareSearch} from '../state/searching.js';
import {type SafeText, safe, toSafeText} from '../text/safe-text.js';
import {type Searcher, searchInSteps, searchInWorker} from './searchers.js';

// At 36,000 passages a second, where the program has just been started, so many take 8 ms of the time for keys and frames.
const mostAtOnce = 300;

/**
The search while the program runs. A small library is indexed in the pauses, and the reducer searches it. A large one is
handed to a worker thread, article by article, and so is the query; the answer comes back as an action. A worker that
fails gives its place to a search in this thread.
*/
export class SearchService {
	readonly #dispatch: (action: Action) => void;
	readonly #startWorker: typeof searchInWorker;
	#articles: readonly Article[] = [];
	#query: string | undefined;
	#searcher: Searcher | undefined;
	/** How many of the articles the searcher has. */
	#sent = 0;
	/** The query that was asked last, and about how many articles. */
	#asked: {query: string; of: number} | undefined;
	#hasNoWorker = false;
	/** Why there is no search any more. */
	#givenUp: SafeText | undefined;
	#turn: NodeJS.Immediate | undefined;

	constructor(dispatch: (action: Action) => void, startWorker = searchInWorker) {
		this.#dispatch = dispatch;
		this.#startWorker = startWorker;
	}

	/** To be called with each change: takes in what is new of a library, and asks what stands in the line, if anything does. */
	follow(articles: readonly Article[], query: string | undefined): void {
		const sent = articles === this.#articles ? [] : this.#articles.slice(0, this.#sent);
		if (!sent.every((article, at) => article === articles[at])) this.#forget();
		this.#articles = articles;
		this.#query = query;
		// The frame that was just made is drawn in a turn of its own; taking in articles must not hold it up.
		if (this.#sent === articles.length) this.#ask();
		else this.#turn ??= setImmediate(() => this.#work());
	}

	/** Ends all work at once. */
	stop(): void {
		clearImmediate(this.#turn);
		this.#forget();
	}

	/** One turn of taking in articles, then another one, or the question. */
	#work(): void {
		this.#turn = undefined;
		if (this.#givenUp !== undefined) {
			if (this.#query !== undefined) this.#dispatch({type: 'tell', notice: this.#givenUp});
			return;
		}

		const isDone = isSearchedHere(this.#articles)
			? prepareSearch(this.#articles, mostAtOnce)
			: this.#sendArticles();
		if (isDone) this.#ask();
		else this.#turn = setImmediate(() => this.#work());
	}

	/** Whether the searcher has all of them. */
	#sendArticles(): boolean {
		this.#searcher ??= this.#start();
		for (let blocks = 0; blocks < mostAtOnce && this.#sent < this.#articles.length; this.#sent++) {
			const article = this.#articles[this.#sent];
			this.#searcher.add(searchedBlocks(article));
			blocks += article.blocks.length;
		}

		return this.#sent === this.#articles.length;
	}

	/** Only when all articles are in: half an answer would be shown for a moment, and then the whole one. */
	#ask(): void {
		const asking = this.#query === undefined ? undefined : {query: this.#query, of: this.#articles.length};
		const isKnown = this.#asked?.query === asking?.query && this.#asked?.of === asking?.of;
		this.#asked = asking;
		if (asking && !isKnown) this.#searcher?.ask(asking.query, mostHits);
	}

	#start(): Searcher {
		forgetSearch();
		const onAnswer = (query: string, found: FoundBlocks) =>
			this.#dispatch({type: 'answered', answer: answerFrom(this.#articles, query, found)});
		return this.#hasNoWorker
			? searchInSteps({onAnswer})
			: this.#startWorker({onAnswer, onFailure: error => this.#doWithoutWorker(error)});
	}

	#doWithoutWorker({code, message}: NodeJS.ErrnoException): void {
		this.#hasNoWorker = true;
		this.#forget();
		// The same index in this thread would take the memory that the screens need.
		if (code === 'ERR_WORKER_OUT_OF_MEMORY' || /allocation failed/.test(message))
			this.#givenUp = safe`no memory left to search so many articles; open fewer of them`;
		const notice = this.#givenUp ?? safe`searching more slowly, without a thread: ${toSafeText(message)}`;
		this.#dispatch({type: 'tell', notice});
		this.#turn ??= setImmediate(() => this.#work());
	}

	#forget(): void {
		this.#searcher?.stop();
		this.#searcher = undefined;
		this.#sent = 0;
		this.#asked = undefined;
	}
}
