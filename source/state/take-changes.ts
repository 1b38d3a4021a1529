import type {Article} from '../article/article.js';
import type {Problem} from '../library/library.js';
import type {LibraryChanges} from '../library/watch-library.js';
import {joinSafe, type SafeText, safe} from '../text/safe-text.js';
import {keepAllHighlighted} from './reduce-library.js';
import {replaceArticle} from './replace-article.js';
import {recallArticles} from './restore-session.js';
import type {AwaitedComparison, News, Screen, State} from './state.js';

/**
The state with what came, was changed or is gone in the folders of its articles, on a day as ISO 8601 writes it. What is read or
compared stays as it is until it is opened anew.
*/
export function takeChanges(
	state: State,
	{leftOut = state.leftOut, on, ...changes}: LibraryChanges & {on?: string; leftOut?: SafeText},
): State {
	const {gone} = changes;
	const read = new Set([...changes.articles, ...changes.older].map(({id}) => id));
	const byId = new Map(
		state.articles.flatMap(article => (read.has(article.id) ? [[article.id, article] as const] : [])),
	);
	const isThere = ({id}: Article) => byId.has(id);
	// What is in the list stays there, whatever date it has now.
	const articles = [...changes.articles, ...changes.older.filter(isThere)];
	const came = articles.filter(article => !isThere(article));
	const changed = articles.filter(
		article => isThere(article) && !isSame(state.newer.get(article.id) ?? byId.get(article.id)!, article),
	);
	const paths = new Set(gone);
	const isMissing = missingOf({...changes, articles});
	const isLost = (article: Article) =>
		!state.gone.has(article.id) &&
		(isIn(article.source.path ?? '', paths, lastPart) || (!read.has(article.id) && isMissing(article)));
	const lost = paths.size + articles.length > 0 ? state.articles.filter(isLost) : [];
	const problems = problemsAfter(state.problems, changes);
	const isBack = articles.some(({id}) => state.gone.has(id));
	const isOtherwise = isBack || problems !== state.problems || leftOut !== state.leftOut;
	const hasNews = came.length + changed.length + lost.length > 0 || isOtherwise;
	// What was only written anew is not drawn anew either.
	if (!hasNews) return state;
	const listed = {
		...recallArticles(state, came),
		articles: came.length > 0 ? [...state.articles, ...came] : state.articles,
		problems,
		leftOut,
		expected: state.expected + came.length + problems.length - state.problems.length,
		gone: goneAfter(state.gone, articles, lost),
		news: new Map([...state.news, ...marked(changed, 'changed'), ...marked(came, 'new')]),
		readAgainOn:
			on === undefined
				? state.readAgainOn
				: new Map([...state.readAgainOn, ...articles.map(({id}) => [id, on] as const)]),
	};
	const newer = new Map([...state.newer, ...changed.map(article => [article.id, article] as const)]);
	const next = takeNewer({...listed, newer});
	const told = [
		...(came.length > 0 ? [safe`${came.length} came`] : []),
		...(changed.length > 0 ? [safe`${changed.length} changed`] : []),
		...(lost.length > 0 ? [safe`${lost.length} gone`] : []),
	];
	// Where something is waited for, that is what the foot tells.
	const isTold = told.length > 0 && !state.awaited && !state.awaitedPage;
	return keepAllHighlighted(state, isTold ? {...next, notice: joinSafe(told, safe`, `)} : next);
}

/** The state with the newer versions of articles that no screen shows any more; with `all`, of those that are shown, too. */
export function takeNewer(state: State, all = false): State {
	const taken = [...state.newer.values()].filter(({id}) => all || !isShown(state, id));
	if (taken.length === 0) return state;
	const newer = new Map(state.newer);
	for (const {id} of taken) newer.delete(id);
	return taken.reduce<State>(
		(next, article) => {
			const old = next.articles.find(({id}) => id === article.id);
			return old ? replaceArticle(next, old, article) : next;
		},
		{...state, newer},
	);
}

/** Whether the text of an article stands on a screen, also under others, or is being compared. */
const isShown = ({screens, prompt, awaited}: State, id: string): boolean =>
	[...screens, ...(prompt ? [prompt.before] : [])]
		.flatMap(articlesOn)
		.concat(awaited ? articlesOf(awaited) : [])
		.some(article => article.id === id);

function articlesOf({wanted}: AwaitedComparison): readonly Article[] {
	if ('story' in wanted) return wanted.story;
	if ('reusing' in wanted) return [wanted.reusing];
	return 'a' in wanted ? [wanted.a, ...(wanted.b ? [wanted.b] : [])] : [];
}

function articlesOn(screen: Screen): readonly Article[] {
	switch (screen.name) {
		case 'reader':
		case 'outline':
			return [screen.article];
		case 'compare':
			return [screen.comparison.a, screen.comparison.b];
		case 'story':
		case 'fact':
			return screen.story.articles;
		default:
			return [];
	}
}

/** Programs also write anew what was there. */
const isSame = (x: Article, y: Article): boolean =>
	x.original === y.original && x.title === y.title && x.published === y.published;

/** Whether a file is one of some, or lies in one of some folders. */
function isIn(path: string, those: ReadonlySet<string>, last: RegExp): boolean {
	for (let above = path; above !== ''; above = above.slice(0, Math.max(0, above.search(last))))
		if (those.has(above)) return true;
	return false;
}

const lastPart = /[/\\][^/\\]*$/;
const lastPartOrEntry = /[/\\#][^/\\#]*$/;

/** Whether an article that was not read stood in a file that was: not where the file, or just that entry, could not be read. */
function missingOf({articles, problems}: LibraryChanges): (article: Article) => boolean {
	const unread = new Set(problems.map(({source}) => nameIn(source)));
	const files = new Set(articles.flatMap(({source: {path}}) => path ?? []));
	return ({source: {path, name, container}}) =>
		path !== undefined &&
		files.has(path) &&
		!unread.has(nameIn(name)) &&
		!(container && unread.has(nameIn(container.name)));
}

const nameIn = (path: string): string => path.slice(path.search(lastPart) + 1);

/** What is wrong with an entry of a file goes with what is wrong with that. */
function problemsAfter(before: readonly Problem[], {looked, problems}: LibraryChanges): readonly Problem[] {
	const again = new Set<string>(looked);
	const left = before.filter(({source}) => !isIn(source, again, lastPartOrEntry));
	return left.length === before.length && problems.length === 0 ? before : [...left, ...problems];
}

function goneAfter(
	gone: ReadonlySet<string>,
	back: readonly Article[],
	lost: readonly Article[],
): ReadonlySet<string> {
	const after = new Set([...gone, ...lost.map(({id}) => id)]);
	for (const {id} of back) after.delete(id);
	return after;
}

const marked = (articles: readonly Article[], news: News): [string, News][] =>
	articles.map(({id}) => [id, news]);
