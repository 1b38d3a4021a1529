import type {Article} from '../article/article.js';
import type {Problem} from './library.js';
import type {Reading} from './open-library.js';

/** What has been read so far of a list of sources, with the first article of each. */
export class Gathered {
	readonly articles: Article[] = [];
	readonly problems: Problem[] = [];
	/** How many files there are in all. */
	of = 0;
	readonly #sources: number;
	readonly #firstOfSource = new Map<number, Article>();

	constructor(sources: number) {
		this.#sources = sources;
	}

	add(reading: Reading): void {
		this.of = reading.of;
		if ('problem' in reading) this.problems.push(reading.problem);
		else {
			this.articles.push(reading.article);
			if (!this.#firstOfSource.has(reading.source)) this.#firstOfSource.set(reading.source, reading.article);
		}
	}

	/** What is compared: the first article of each of the first two sources, or the first two of the only one. */
	get toCompare(): readonly [Article, Article] | undefined {
		const [a, b] =
			this.#sources > 1 ? [this.#firstOfSource.get(0), this.#firstOfSource.get(1)] : this.articles;
		return a && b ? [a, b] : undefined;
	}

	/** Whether there is something to show: one article, or two that are to be compared. */
	isEnough({compare}: {compare: boolean}): boolean {
		return compare ? this.toCompare !== undefined : this.articles.length > 0;
	}
}
