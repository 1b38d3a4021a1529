import {type Article, isKept, isProse} from '../article/article.js';
import {type Answer, createSearch} from '../search/create-search.js';
import type {ExpandedQuery} from '../search/expanded-query.js';
import {createTextFilter} from '../search/filter-texts.js';
import {createTextFinder, type TextFinder} from '../search/find-in-text.js';
import {parseQuery} from '../search/parse-query.js';
import {growing} from './growing.js';
import type {Match, SearchScreen} from './state.js';

// A key among 12,000 passages of news takes 4 ms with the list of hits (95 of 100 keys), among 24,000 it takes 7 ms, and twice
// that on a machine that is busy with other things: see test/benchmarks/typing.mjs. Nobody notices 8 ms. Beyond, a worker
// thread searches.
export const mostSearchedHere = 12_000;

// More than anybody walks through; all of them are counted on the screen.
export const mostHits = 200;

const search = growing(
	() => createSearch([]),
	(index, article) => index.add(article),
);
const filter = growing(createTextFilter, (index, {title, outlet, source}) =>
	index.add(`${title} ${outlet ?? ''} ${source.name}`),
);
const passages = growing(
	() => ({count: 0}),
	(sum, {blocks}) => {
		sum.count += blocks.length;
	},
);

/** Whether a library is so small that its search answers within a key, in the reducer. */
export const isSearchedHere = (articles: readonly Article[]): boolean =>
	passages.of(articles).count <= mostSearchedHere;

/** Takes articles into the search for later, until it has so many passages more; says whether all are in. */
export const prepareSearch = (articles: readonly Article[], mostPassages: number): boolean =>
	search.prepare(articles, mostPassages);

/** Gives back the memory of the search, which answers somewhere else from now on. */
export const forgetSearch = (): void => search.forget();

/** The articles whose title, outlet or file has what the filter says. */
export function filterArticles(articles: readonly Article[], typed: string): Article[] {
	const matching = filter.of(articles).matching(typed);
	return articles.filter((_, index) => matching.has(index));
}

/** Whether a query has no word yet, wanted or unwanted. */
export function asksNothing(query: string): boolean {
	const {wanted, unwanted} = parseQuery(query);
	return wanted.length === 0 && unwanted.length === 0;
}

type Asked = Pick<SearchScreen, 'field' | 'answer'>;

/** What the search screen shows: the answer to its line, or the one before as long as that is not there. */
export function answerShown(articles: readonly Article[], {field, answer}: Asked): Answer {
	if (asksNothing(field.text)) return wholeLibrary(articles);
	return isSearchedHere(articles) ? answerHere(articles, field.text) : (answer ?? wholeLibrary(articles));
}

/** Whether what is shown answers the line as it is. */
export const isAnswered = (articles: readonly Article[], {field, answer}: Asked): boolean =>
	answer?.query === field.text || isSearchedHere(articles) || asksNothing(field.text);

const answers = new WeakMap<readonly Article[], Answer>();

/** The answer of a library that is searched here; the last one is kept, because every row of a screen asks for it. */
export function answerHere(articles: readonly Article[], query: string): Answer {
	let answer = answers.get(articles);
	if (answer?.query !== query) {
		answer = search.of(articles).answer(query, mostHits);
		answers.set(articles, answer);
	}

	return answer;
}

const libraries = new WeakMap<readonly Article[], Answer>();

/** What answers a line without a word: every article, by its first paragraph. */
function wholeLibrary(articles: readonly Article[]): Answer {
	let answer = libraries.get(articles);
	if (!answer) {
		const hits = articles.map(article => {
			const {blocks} = article;
			const block = Math.max(0, blocks.some(isProse) ? blocks.findIndex(isProse) : blocks.findIndex(isKept));
			const {start, end} = blocks[block];
			return {article, block, start, end, ranges: [], score: 0};
		});
		const expanded = {wanted: [], unwanted: []};
		answer = {query: '', hits, passages: hits.length, articles: hits.length, expanded};
		libraries.set(articles, answer);
	}

	return answer;
}

/** All that a query, as the search understood it, finds in one of the articles; in the order of the text. */
export const matchesWithin = (article: Article, query: ExpandedQuery): Match[] =>
	matchesIn(article, false, finder => finder.findExpanded(query));

/** Where an article holds what was typed, in the blocks that are shown. */
export const findMatches = (article: Article, query: string, furniture: boolean): Match[] =>
	matchesIn(article, furniture, finder => finder.find(query));

type Looked = {article: Article; furniture: boolean; shown: readonly number[]; finder: TextFinder};
/** The article that was looked through last: while one types on, it is not folded and indexed again. */
let looked: Looked | undefined;

function matchesIn(
	article: Article,
	furniture: boolean,
	find: (finder: TextFinder) => ReturnType<TextFinder['find']>,
): Match[] {
	if (looked?.article !== article || looked.furniture !== furniture) {
		const {blocks} = article;
		const shown = [...blocks.keys()].filter(block => furniture || isKept(blocks[block]));
		const finder = createTextFinder(shown.map(block => blocks[block].text));
		looked = {article, furniture, shown, finder};
	}

	const {shown} = looked;
	return find(looked.finder).flatMap((ranges, at) => ranges.map(range => ({...range, block: shown[at]})));
}
