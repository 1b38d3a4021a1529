import {type Article, isKept} from '../article/article.js';
import {createSearch, type Hit, type Search} from '../search/create-search.js';
import {createTextFilter} from '../search/filter-texts.js';
import {findInTexts} from '../search/find-in-text.js';
import type {Match} from './state.js';

/** The search over a library; while the library is read, only what is new is indexed. */
export const searchOf: (articles: readonly Article[]) => Search = growing(
	() => createSearch([]),
	(search, article) => search.add(article),
);

const filterOf = growing(createTextFilter, (filter, {title, outlet, source}) =>
	filter.add(`${title} ${outlet ?? ''} ${source.name}`),
);

/** The articles whose title, outlet or file has what the filter says. */
export function filterArticles(articles: readonly Article[], filter: string): Article[] {
	const matching = filterOf(articles).matching(filter);
	return articles.filter((_, index) => matching.has(index));
}

// More than anybody walks through; all of them are counted on the screen.
const mostHits = 200;

const answers = new WeakMap<readonly Article[], {query: string; hits: readonly Hit[]}>();

/** The hits that the search screen lists; the last answer is kept, because every row of a screen asks for it. */
export function hitsOf(articles: readonly Article[], query: string): readonly Hit[] {
	let answer = answers.get(articles);
	if (!answer || answer.query !== query) {
		answer = {query, hits: searchOf(articles).search(query, {limit: mostHits})};
		answers.set(articles, answer);
	}

	return answer.hits;
}

/** All that a query of the search finds in one of the articles, in the order of the text. */
export function matchesWithin(articles: readonly Article[], article: Article, query: string): Match[] {
	return searchOf(articles)
		.search(query, {limit: article.blocks.length, within: article})
		.flatMap(({block, ranges}) => ranges.map(range => ({...range, block})))
		.sort((x, y) => x.block - y.block || x.start - y.start);
}

/** Where an article holds what was typed, in the blocks that are shown. */
export function findMatches(article: Article, query: string, furniture: boolean): Match[] {
	const shown = [...article.blocks.entries()].filter(([, block]) => furniture || isKept(block));
	const found = findInTexts(
		shown.map(([, {text}]) => text),
		query,
	);
	return found.flatMap((ranges, at) => ranges.map(range => ({...range, block: shown[at][0]})));
}

/** Keeps what was made of the articles, and takes in only the new ones of a list that became longer. */
function growing<Index>(
	create: () => Index,
	add: (index: Index, article: Article) => void,
): (articles: readonly Article[]) => Index {
	let last: {articles: readonly Article[]; index: Index} | undefined;
	return articles => {
		if (last?.articles === articles) return last.index;
		const grows = last?.articles.every((article, at) => article === articles[at]) ? last : undefined;
		const index = grows?.index ?? create();
		for (const article of articles.slice(grows?.articles.length ?? 0)) add(index, article);
		last = {articles, index};
		return index;
	};
}
