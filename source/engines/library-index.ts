import {createOverlapIndex} from '../compare/overlap-index.js';
import type {ArticleBlocks} from '../compare/running-text.js';
import {createArticleSearch} from '../search/article-search.js';
import {createTextFilter} from '../search/filter-texts.js';
import type {FoundBlocks} from '../search/searched-blocks.js';
import type {StorySignature} from '../stories/story-signature.js';
import type {IndexedArticle} from './indexed-article.js';
import {type ReuseFound, ReuseSearch} from './reuse-search.js';
import {type StoriesFound, StorySearch} from './story-search.js';

/** An article by its number in the order of adding. */
export type NumberedOverlap = {article: number; score: number};

/** All that is looked up in a library, over articles that are known by their numbers; more can be added at any time. */
export class LibraryIndex {
	readonly #search = createArticleSearch();
	readonly #filter = createTextFilter();
	readonly #overlaps = createOverlapIndex();
	readonly #stories: StorySearch;
	readonly #reuse = new ReuseSearch();

	/** `signatureOf` gives what of a text tells its story, and which are like it. */
	constructor(signatureOf?: (article: ArticleBlocks) => StorySignature) {
		this.#stories = new StorySearch(this.#overlaps, signatureOf);
	}

	add(article: IndexedArticle): void {
		this.#search.add(article.blocks);
		this.#filter.add(article.listed);
		this.#stories.add(article);
		this.#reuse.add(article);
	}

	/** The best hits, at most `limit`, found step by step. */
	search(query: string, limit: number): Generator<void, FoundBlocks> {
		return this.#search.findInSteps(query, limit);
	}

	/** The articles that a filter lets through. */
	filter(filter: string): readonly number[] {
		return [...this.#filter.matching(filter)];
	}

	/** The articles that are like one, the most alike first, at most `limit`, found step by step. */
	*overlaps(article: number, limit: number): Generator<void, readonly NumberedOverlap[]> {
		yield* this.#stories.takeInAll();
		return this.#overlaps.alike(article, limit);
	}

	/** Goes on for a while to take in what is asked for overlaps and stories; true when all is in. */
	prepare(milliseconds: number): boolean {
		return this.#stories.takeIn(milliseconds);
	}

	/** Goes on looking for stories for a while (story-search.ts). */
	stories(known: string, milliseconds: number): StoriesFound {
		return this.#stories.goOn(known, milliseconds);
	}

	/** Goes on looking for what was reused for a while (reuse-search.ts). */
	reuse(milliseconds: number, isGivenUp?: () => boolean): ReuseFound {
		return this.#reuse.goOn(milliseconds, isGivenUp);
	}
}
