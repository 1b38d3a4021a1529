import {type Article, wordCount} from '../article/article.js';
import type {Problem} from '../library/library.js';
import {overlapping} from './derived.js';
import {filterArticles} from './searching.js';
import type {LibraryScreen, Sort, State} from './state.js';

/** A row of the library. */
export type Entry = {article: Article} | {problem: Problem};

type Listed = Pick<State, 'articles' | 'problems' | 'sort'>;
type List = Pick<LibraryScreen, 'filter' | 'beside'>;

const lists = new WeakMap<readonly Article[], {of: Listed & List; entries: readonly Entry[]}>();

/**
The library as it is filtered and sorted, what could not be read last; beside an article, the others, the most alike first.
The last list is kept, because every key and every drawing asks for it.
*/
export function listEntries(state: Listed, {filter, beside}: List): readonly Entry[] {
	const {articles, problems, sort} = state;
	const known = lists.get(articles);
	const of = {articles, problems, sort, filter, beside};
	if (known && (Object.keys(of) as (keyof typeof of)[]).every(key => known.of[key] === of[key]))
		return known.entries;
	const chosen = sorted(filter === '' ? articles : filterArticles(articles, filter), sort);
	const entries: Entry[] = (beside ? rankedBeside(articles, chosen, beside) : chosen).map(article => ({
		article,
	}));
	if (filter === '' && !beside) entries.push(...problems.map(problem => ({problem})));
	lists.set(articles, {of, entries});
	return entries;
}

// Comparing by a collator that is there already is many times faster than by the method of strings; and making one takes
// longer than drawing the list.
let collator: Intl.Collator | undefined;

function sorted(articles: readonly Article[], sort: Sort): readonly Article[] {
	if (sort === 'title') {
		collator ??= new Intl.Collator();
		const {compare} = collator;
		return [...articles].sort((x, y) => compare(x.title, y.title));
	}

	return sort === 'length' ? [...articles].sort((x, y) => wordCount(y) - wordCount(x)) : articles;
}

/** For picking: the articles that may stand beside one, the most alike first. */
function rankedBeside(
	all: readonly Article[],
	articles: readonly Article[],
	beside: Article,
): readonly Article[] {
	const near = overlapping(all, beside);
	const ranks = new Map(near.map((article, rank) => [article, rank]));
	const rank = (article: Article) => ranks.get(article) ?? near.length;
	return articles.filter(article => article !== beside).sort((x, y) => rank(x) - rank(y));
}

const wordTotals = new WeakMap<readonly Article[], number>();

/** How many words the articles of a library have together. */
export function totalWords(articles: readonly Article[]): number {
	let words = wordTotals.get(articles);
	if (words === undefined) {
		words = articles.reduce((sum, article) => sum + wordCount(article), 0);
		wordTotals.set(articles, words);
	}

	return words;
}
