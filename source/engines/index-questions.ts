import type {FoundBlocks} from '../search/searched-blocks.js';
import type {PackedIndexedArticle} from './indexed-article.js';
import type {LibraryIndex, NumberedOverlap} from './library-index.js';
import type {ReuseFound} from './reuse-search.js';
import type {StoriesFound} from './story-search.js';

/** What is asked of the index, in numbers instead of articles. */
export type IndexQuestion =
	| {kind: 'search'; query: string; limit: number}
	| {kind: 'filter'; filter: string}
	| {kind: 'overlaps'; article: number; limit: number}
	| {kind: 'stories'; known: string; milliseconds: number}
	| {kind: 'reuse'; withPassages: boolean; milliseconds: number};

export type IndexResults = {
	search: FoundBlocks;
	filter: readonly number[];
	overlaps: readonly NumberedOverlap[];
	stories: StoriesFound;
	reuse: ReuseFound;
};

/**
What the thread is told: some more articles, a question with its number, or that questions of what is alike will come, so that it
takes articles in for them whenever it has nothing else to do.
*/
export type ToIndexThread =
	| {type: 'add'; articles: readonly PackedIndexedArticle[]}
	| {type: 'ask'; number: number; question: IndexQuestion}
	| {type: 'prepare'};

/** What the thread answers, unless the question was given up in the meantime. */
export type FromIndexThread = {number: number; result: IndexResults[IndexQuestion['kind']]};

/** What the thread is started with. */
export type IndexThreadData = {
	/** An Int32Array of one: questions with a lower number are left off. It reaches the thread in the middle of one. */
	oldest: SharedArrayBuffer;
	/** The folder of the cache, where what an article tells of its story is kept from one run to the next. */
	cacheFolder?: string | undefined;
};

/** The answer to a question; undefined as soon as `isGivenUp`. */
export function answerFromIndex(
	index: LibraryIndex,
	question: IndexQuestion,
	isGivenUp: () => boolean = () => false,
): IndexResults[IndexQuestion['kind']] | undefined {
	switch (question.kind) {
		case 'search':
			return lastOf(index.search(question.query, question.limit), isGivenUp);
		case 'filter':
			return index.filter(question.filter);
		case 'overlaps':
			return lastOf(index.overlaps(question.article, question.limit), isGivenUp);
		case 'stories':
			return index.stories(question.known, question.milliseconds);
		case 'reuse': {
			const {done, found} = index.reuse(question.milliseconds, isGivenUp);
			if (isGivenUp()) return undefined;
			const passages = question.withPassages && found ? found.passages : [];
			return {done, ...(found && {found: {...found, passages}})};
		}
	}
}

/** What steps come to; undefined as soon as they are given up. */
function lastOf<Result>(steps: Generator<void, Result>, isGivenUp: () => boolean): Result | undefined {
	while (!isGivenUp()) {
		const step = steps.next();
		if (step.done) return step.value;
	}

	return undefined;
}
