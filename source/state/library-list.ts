import {type Article, estimateWords, type WordEstimate} from '../article/article.js';
import {compareDays, publishedDay} from '../article/published-day.js';
import type {ArticleOverlap} from '../engines/question.js';
import {counted} from '../layout/columns.js';
import type {Problem} from '../library/library.js';
import type {Story} from '../stories/story.js';
import {lazy, memoize, memoizeGrowing} from '../text/memoize.js';
import {mergeSorted} from '../text/merge-sorted.js';
import {type SafeText, safe} from '../text/safe-text.js';
import type {LibraryScreen, Sort, State} from './state.js';

/** A row of the library. The heading of a story stands for the article at its centre. */
export type Entry = {article: Article; story?: Story; isHeading?: true} | {problem: Problem};

/** Whether a row is the heading of a story. */
export const isHeading = (entry: Entry): boolean => 'isHeading' in entry;

type Listed = Pick<State, 'articles' | 'problems' | 'sort' | 'overlaps' | 'stories' | 'news'>;
type List = Pick<LibraryScreen, 'filter' | 'filtered' | 'beside'>;

/** The library as it is filtered and sorted, what could not be read last; beside an article, the others, the most alike first. */
export const listEntries = (
	{articles, problems, sort, overlaps, stories, news}: Listed,
	{filter, filtered, beside}: List,
): readonly Entry[] =>
	entriesOf(
		articles,
		sort,
		sort === 'new' ? news : undefined,
		filter === '' ? undefined : filtered?.matching,
		beside,
		beside && overlaps.get(beside)?.overlaps,
		filter === '' && !beside ? problems : undefined,
		sort === 'story' && !beside ? stories?.stories : undefined,
	);

/** The last list is kept, because every key and every drawing asks for it. */
const entriesOf = memoize(
	(
		articles: readonly Article[],
		sort: Sort,
		news: State['news'] | undefined,
		matching: ReadonlySet<Article> | undefined,
		beside: Article | undefined,
		overlaps: readonly ArticleOverlap[] | undefined,
		problems: readonly Problem[] | undefined,
		stories: readonly Story[] | undefined,
	): readonly Entry[] => {
		const inOrder = news ? newFirst(articles, news) : sorted(articles, sort);
		const chosen = matching ? inOrder.filter(article => matching.has(article)) : inOrder;
		const listed = beside ? rankedBeside(chosen, beside, overlaps ?? []) : chosen;
		return [
			...(stories ? underHeadings(listed, stories) : listed.map(article => ({article}))),
			...(problems ?? []).map(problem => ({problem})),
		];
	},
);

// Comparing by a collator that is there already is many times faster than by the method of strings; and making one takes
// longer than drawing the list.
const collator = lazy(() => new Intl.Collator());

const sorted = (articles: readonly Article[], sort: Sort): readonly Article[] =>
	sort === 'given' || sort === 'story' || sort === 'new' ? articles : orders[sort](articles);

const newFirst = (articles: readonly Article[], news: State['news']): readonly Article[] => [
	...articles.filter(({id}) => news.has(id)),
	...articles.filter(({id}) => !news.has(id)),
];

/** A library in each order; each is kept, for while it grows. */
const orders: Readonly<
	Record<Exclude<Sort, 'given' | 'story' | 'new'>, (articles: readonly Article[]) => readonly Article[]>
> = {
	title: inOrderOf(
		({title}) => title,
		(x, y) => collator().compare(x, y),
	),
	outlet: inOrderOf(
		({outlet}) => outlet,
		(x, y) => collator().compare(x, y),
	),
	date: inOrderOf(publishedDay, (x, y) => compareDays(y, x)),
	length: inOrderOf(
		article => estimateWords(article).words,
		(x, y) => y - x,
	),
};

/** An order of what articles tell, those that do not tell it behind the others. What each tells is asked once. */
function inOrderOf<Told>(
	told: (article: Article) => Told | undefined,
	compare: (x: Told, y: Told) => number,
): (articles: readonly Article[]) => readonly Article[] {
	type Telling = {article: Article; told: Told | undefined};
	const knownFirst = ({told: x}: Telling, {told: y}: Telling): number =>
		x === undefined || y === undefined ? Number(x === undefined) - Number(y === undefined) : compare(x, y);
	const inOrder = memoizeGrowing([] as readonly Telling[], (before, added: readonly Article[]) =>
		mergeSorted(
			before,
			added.map(article => ({article, told: told(article)})),
			knownFirst,
		),
	);
	return articles => inOrder(articles).map(({article}) => article);
}

/** The stories that any of the articles are of, each under its heading, then the articles that are of none. */
function underHeadings(articles: readonly Article[], stories: readonly Story[]): Entry[] {
	const left = new Set(articles);
	const entries = stories.flatMap((story): Entry[] => {
		const members = story.articles.filter(article => left.delete(article));
		if (members.length === 0) return [];
		const centre = members.find(({id}) => id === story.id) ?? members[0];
		return [{article: centre, story, isHeading: true}, ...members.map(article => ({article, story}))];
	});
	return [...entries, ...[...left].map(article => ({article}))];
}

/** For picking: the articles that may stand beside one, the most alike first. */
function rankedBeside(
	articles: readonly Article[],
	beside: Article,
	overlaps: readonly ArticleOverlap[],
): readonly Article[] {
	const ranks = new Map(overlaps.map(({article}, rank) => [article, rank]));
	const rank = (article: Article) => ranks.get(article) ?? overlaps.length;
	return articles.filter(article => article !== beside).sort((x, y) => rank(x) - rank(y));
}

/** How many words the articles of a library have together, about so many where one is very long: "294 words". */
export function totalWords(articles: readonly Article[]): SafeText {
	const {words, isExact} = totalEstimate(articles);
	const total = counted(words, safe`word`);
	return isExact ? total : safe`about ${total}`;
}

const totalEstimate = memoizeGrowing(
	{words: 0, isExact: true},
	(before: WordEstimate, added: readonly Article[]): WordEstimate => {
		let {words, isExact} = before;
		for (const article of added) {
			const estimate = estimateWords(article);
			words += estimate.words;
			isExact &&= estimate.isExact;
		}

		return {words, isExact};
	},
);
