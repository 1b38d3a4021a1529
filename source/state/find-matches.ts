import {type Article, isKept} from '../article/article.js';
import type {ExpandedQuery} from '../search/expanded-query.js';
import {createTextFinder, type TextFinder} from '../search/find-in-text.js';
import {memoize} from '../text/memoize.js';
import type {Match} from './state.js';

/** All that a query, as the search understood it, finds in one of the articles; in the order of the text. */
export const matchesWithin = (article: Article, expanded: ExpandedQuery): Match[] =>
	matchesIn(article, false, finder => finder.findExpanded(expanded));

/** Where an article holds what was typed, in the blocks that are shown. */
export const findMatches = (article: Article, query: string, furniture: boolean): Match[] =>
	matchesIn(article, furniture, finder => finder.find(query));

/** While one types on, an article is not folded and indexed again. */
const finderOf = memoize((article: Article, furniture: boolean) => {
	const {blocks} = article;
	const shown = [...blocks.keys()].filter(block => furniture || isKept(blocks[block]));
	return {shown, finder: createTextFinder(shown.map(block => blocks[block].text))};
});

function matchesIn(
	article: Article,
	furniture: boolean,
	find: (finder: TextFinder) => ReturnType<TextFinder['find']>,
): Match[] {
	const {shown, finder} = finderOf(article, furniture);
	return find(finder).flatMap((ranges, at) => ranges.map(range => ({...range, block: shown[at]})));
}
