import type {Article} from '../article/article.js';
import {type SafeText, toSafeText} from '../text/safe-text.js';
import type {Problem} from './library.js';
import type {ListedResult} from './only-since.js';

/**
What is to be compared: two articles, or the two most alike of some; where `sides` are given, one of each. A folder and a
file are compared so, too.
*/
export type ToCompare =
	| {a: Article; b: Article}
	| {articles: readonly Article[]; sides?: readonly [readonly Article[], readonly Article[]]};

/** What has been read so far of a list of sources. */
export class LoadedSources {
	readonly articles: Article[] = [];
	readonly problems: Problem[] = [];
	/** How many files, pages and the like there are in all; 0 as long as that is not known. */
	of = 0;
	/** How many tell no date, where it was asked for. */
	undated = 0;
	/** For who reads them: see `readSources`. */
	readonly onListed = (of: number): void => {
		this.of = of;
	};

	/** Told the names of files that are not read. */
	readonly onPassedOver = (name: string): void => {
		const ending = /.\.[^.\s]{1,12}$/.test(name)
			? name.slice(name.lastIndexOf('.')).toLowerCase()
			: 'no ending';
		this.#passedOver.set(ending, (this.#passedOver.get(ending) ?? 0) + 1);
	};

	readonly #passedOver = new Map<string, number>();
	readonly #sources: number;
	readonly #older = new Map<string, Article>();
	readonly #bySource = new Map<number, Article[]>();

	/** `sources`: how many there are; 0 for the bundled articles. */
	constructor(sources: number) {
		this.#sources = sources;
	}

	add(result: ListedResult): void {
		this.of = result.of;
		if (result.isUndated) this.undated++;
		if ('older' in result) {
			this.recount(result);
			return;
		}

		if ('problem' in result) {
			this.problems.push(result.problem);
			return;
		}

		this.articles.push(result.article);
		const ofSource = this.#bySource.get(result.source);
		if (ofSource) ofSource.push(result.article);
		else this.#bySource.set(result.source, [result.article]);
	}

	/** How many were left out, as they are older than was asked for. */
	get older(): number {
		return this.#older.size;
	}

	/** Those that were left out. */
	get leftOut(): Iterable<Article> {
		return this.#older.values();
	}

	/** Counts what was read again, or came after the others. */
	recount(result: ListedResult): void {
		if ('older' in result) this.#older.set(result.older.id, result.older);
		else if ('article' in result) this.#older.delete(result.article.id);
	}

	/** How many of them have been read, are left out, or cannot be read. */
	get done(): number {
		return this.articles.length + this.problems.length + this.older;
	}

	/** Whether nothing is left to read. */
	get isComplete(): boolean {
		return this.done === this.of;
	}

	/** "3 files of kinds that are not read: .xlsx, .png"; undefined where there are none. */
	get passedOver(): SafeText | undefined {
		const count = [...this.#passedOver.values()].reduce((sum, some) => sum + some, 0);
		const endings = [...this.#passedOver.keys()].sort();
		const shown = endings.slice(0, mostEndings).concat(endings.length > mostEndings ? '…' : []);
		return count === 0
			? undefined
			: toSafeText(
					`${count === 1 ? '1 file of a kind that is' : `${count} files of kinds that are`} not read: ${shown.join(', ')}`,
				);
	}

	/** What there is to compare once all is read: of one source its articles, of two sources one of each, of more all that they hold. */
	get toCompare(): ToCompare | undefined {
		const {articles} = this;
		if (this.#sources !== 2)
			return articles.length === 2 ? {a: articles[0], b: articles[1]} : ofAll(articles);
		const second = this.#bySource.get(1) ?? [];
		// What stands in a folder and is named besides is compared with the others, not with itself.
		const isElsewhere = ({id}: Article) => second.every(other => other.id !== id);
		const all = this.#bySource.get(0) ?? [];
		const others = all.filter(isElsewhere);
		const first = others.length > 0 ? others : all;
		if (first.length === 0 || second.length === 0) return undefined;
		if (first.length === 1 && second.length === 1) return {a: first[0], b: second[0]};
		return {articles, sides: [first, second]};
	}
}

const mostEndings = 8;

const ofAll = (articles: readonly Article[]): ToCompare | undefined =>
	articles.length > 2 ? {articles} : undefined;
