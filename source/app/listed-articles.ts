import type {Article} from '../article/article.js';
import {newsOf, seenOf} from '../storage/seen-articles.js';
import {loadSeen, saveSeen} from '../storage/seen-file.js';
import {millisecondsOfDay} from '../text/dates/milliseconds-of-day.js';
import {runBetweenKeys, runToEnd} from '../text/in-steps.js';
import type {SafeText} from '../text/safe-text.js';
import type {Store} from './store.js';

/** Whole paths of folders in which all else is new from now on, and those of their articles that are not in the list. */
type Listed = {folders: readonly string[]; older: () => Iterable<Article>};

/** Knows from one run to the next which articles were in the list, once all sources are read: what is not among them is new. */
export class ListedArticles {
	readonly #store: Store;
	readonly #file: string;
	readonly #listed: Listed;
	readonly #day = Math.floor(Date.now() / millisecondsOfDay);
	#saved: ReadonlySet<Article> = new Set();

	constructor(store: Store, file: string, listed: Listed) {
		this.#store = store;
		this.#file = file;
		this.#listed = listed;
	}

	/** Marks what is new, and remembers all as listed, when all sources are read. Rejects with the signal's reason when given up. */
	async mark(signal: AbortSignal): Promise<void> {
		signal.throwIfAborted();
		const {articles} = this.#store.state;
		const {kept, notice} = loadSeen(this.#file);
		this.#notify(notice);
		if (!kept) return;
		this.#store.dispatch({type: 'news', news: await runBetweenKeys(newsOf(kept, articles), signal)});
		const {folders, older} = this.#listed;
		const listed = {articles: [...articles, ...older()], folders};
		this.#notify(saveSeen(this.#file, await runBetweenKeys(seenOf(listed, this.#day), signal)));
		this.#saved = new Set(listed.articles);
	}

	/** Remembers at once what came since, or all where that was not done yet. */
	save(): void {
		const {folders, older} = this.#listed;
		const all = [...this.#store.state.articles, ...older()];
		const articles = all.filter(article => !this.#saved.has(article));
		if (articles.length === 0) return;
		saveSeen(this.#file, runToEnd(seenOf({articles, folders}, this.#day)));
	}

	#notify(notice: SafeText | undefined): void {
		if (notice !== undefined) this.#store.dispatch({type: 'notify', notice});
	}
}
