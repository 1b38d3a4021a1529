import type {Article} from '../article/article.js';
import type {AnswerOf, Question} from '../engines/question.js';
import {reusedShare} from '../report/reuse-phrases.js';
import type {ReuseOfArticle} from '../stories/reuse.js';
import {displayWidth} from '../text/display-width.js';
import {memoize} from '../text/memoize.js';
import {type SafeText, safe} from '../text/safe-text.js';
import {awaitComparison, withoutAwaited} from './await-comparison.js';
import {isReading, type LibraryReuse, type LibraryScreen, type State} from './state.js';

/** What there is to ask of reuse: some more, until all of the library is looked through. While files are read each would change it. */
export const openReuse = (state: State): Question[] =>
	isReading(state) || isFound(state) ? [] : [{kind: 'reuse', withPassages: false}];

/** The same for a list; where one is picked beside another, it tells what is like that. */
export const reuseQuestion = (state: State, {beside}: LibraryScreen): Question[] =>
	beside === undefined ? openReuse(state) : [];

/** The state with what was found. */
export function takeReuse(state: State, {library, done, reuse}: AnswerOf<'reuse-found'>): State {
	const byArticle = reuse
		? new Map(reuse.articles.map(one => [one.article, one]))
		: (state.reuse?.byArticle ?? new Map());
	const next = {...state, reuse: {library, done, byArticle}};
	const {awaited} = state;
	if (!awaited || !('reusing' in awaited.wanted)) return next;
	return done === 1
		? compareWithSource(withoutAwaited(next), awaited.wanted.reusing)
		: {...next, notice: safe`looking for whom it has it from, ${Math.floor(100 * done)}%; any key gives up`};
}

/** The state with what passim found in its articles, which takes the place of what would be found of them here. */
export const takeClusters = (state: State, articles: readonly ReuseOfArticle[]): State =>
	takeReuse(state, {
		type: 'reuse-found',
		library: state.articles,
		done: 1,
		reuse: {passages: [], articles},
	});

/** Whether all that there is to find is found. */
const isFound = ({articles, reuse}: State): boolean =>
	articles.length < 2 || (reuse?.library === articles && reuse.done === 1);

/** How much of an article is reused, "reused 62%"; empty where nothing is, or that is not known. */
export function reuseOf({reuse}: Pick<State, 'reuse'>, article: Article): SafeText {
	const one = reuse?.byArticle.get(article);
	return one ? reusedShare(one) : safe``;
}

/** The cells that this needs in a library; 0 where nothing is reused. */
export const reuseCells = memoize((byArticle: LibraryReuse['byArticle']): number =>
	[...byArticle.values()].reduce((most, one) => Math.max(most, displayWidth(reusedShare(one))), 0),
);

/** Opens an article beside the one that it has the most from, as soon as that is known. */
export function compareWithSource(state: State, article: Article | undefined): State {
	if (!article) return {...state, notice: safe`no article is chosen here; go to one`};
	const {reuse} = state;
	const source = reuse?.byArticle.get(article)?.from.find(({article}) => state.articles.includes(article));
	if (!source)
		return isFound(state)
			? {...state, notice: safe`nothing of it was found in an article that may be its source`}
			: awaitComparison(state, {wanted: {reusing: article}, opening: {at: 'first'}});
	return awaitComparison(state, {
		wanted: {a: article, b: source.article},
		opening: {at: 'first'},
		...(!source.isEarlier && {remark: safe`which of the two was first is not known`}),
	});
}
