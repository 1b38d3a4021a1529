import {type Article, isKept, isProse} from '../article/article.js';
import type {Answer} from '../search/answer.js';
import {parseQuery} from '../search/parse-query.js';
import {memoize} from '../text/memoize.js';
import type {SearchScreen} from './state.js';

/** Whether a query has no word yet, wanted or unwanted. */
export function asksNothing(query: string): boolean {
	const {wanted, unwanted} = parseQuery(query);
	return wanted.length === 0 && unwanted.length === 0;
}

type Asked = Pick<SearchScreen, 'field' | 'searched'>;

/** What the search screen shows: the answer to its line, or the one before as long as that is not there. */
export const answerShown = (articles: readonly Article[], {field, searched}: Asked): Answer =>
	asksNothing(field.text) ? wholeLibrary(articles) : (searched?.answer ?? wholeLibrary(articles));

/** Whether what is shown answers the line as it is. */
export const isAnswered = ({field, searched}: Asked): boolean =>
	searched?.answer.query === field.text || asksNothing(field.text);

/** What answers a line without a word: every article, by its first paragraph. */
const wholeLibrary = memoize((articles: readonly Article[]): Answer => {
	const hits = articles.map(article => {
		const {blocks} = article;
		const block = Math.max(0, blocks.some(isProse) ? blocks.findIndex(isProse) : blocks.findIndex(isKept));
		const {start, end} = blocks[block];
		return {article, block, start, end, ranges: [], score: 0};
	});
	const meant = {wanted: [], unwanted: []};
	return {query: '', hits, passages: hits.length, articles: hits.length, meant};
});
