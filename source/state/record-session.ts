import type {Article} from '../article/article.js';
import type {TextPosition} from '../layout/article-lines.js';
import {articleKey} from '../storage/article-key.js';
import type {ArticleReadingState, ReadingState, TextAnchor} from '../storage/reading-state.js';
import type {Timed} from '../storage/registers.js';
import type {State} from './state.js';
import {anchorOf} from './text-anchor.js';

/**
A program's memory with what changed: `own` is what it remembered when the state was `before`; it is given back where
nothing changed. `now`, in milliseconds since 1970, is the time that changes get, or just after what they replace.
*/
export function remember(own: ReadingState, before: State, after: State, now: number): ReadingState {
	const articles = rememberArticles(own, after, now);
	const queries = rememberQueries(own, after, now);
	const isSame =
		articles === own.articles &&
		queries === own.queries &&
		before.theme === after.theme &&
		before.columnWidth === after.columnWidth;
	if (isSame) return own;
	return {
		...own,
		articles,
		queries,
		// Only what was changed with a key: a flag or the configuration is asked again the next time.
		...(before.theme !== after.theme && {theme: replace(own.theme, after.theme, now)}),
		...(before.columnWidth !== after.columnWidth && {
			columnWidth: replace(own.columnWidth, after.columnWidth, now),
		}),
	};
}

function rememberArticles(own: ReadingState, state: State, now: number): ReadingState['articles'] {
	let articles: Map<string, ArticleReadingState> | undefined;
	for (const article of state.articles) {
		if (!state.places.has(article.id) && !state.progress.has(article.id) && !state.marks.has(article.id))
			continue;
		const key = articleKey(article);
		const known = own.articles.get(key);
		const next = rememberArticle(known, article, state, now);
		if (next === known) continue;
		articles ??= new Map(own.articles);
		articles.set(key, next);
	}

	return articles ?? own.articles;
}

const nothing: ArticleReadingState = {marks: new Map()};

function rememberArticle(
	known: ArticleReadingState | undefined,
	article: Article,
	{places, progress, marks}: State,
	now: number,
): ArticleReadingState {
	let next = known ?? nothing;
	const place = places.get(article.id);
	const kept = place && anchorOf(article, place);
	if (kept && !isSamePlace(next.left?.value, kept)) next = {...next, left: replace(next.left, kept, now)};
	const percent = progress.get(article.id);
	if (percent !== undefined && percent > (next.percent ?? -1)) next = {...next, percent};
	const ofArticle = marks.get(article.id) ?? new Map<string, TextPosition>();
	for (const letter of new Set([...next.marks.keys(), ...ofArticle.keys()])) {
		const at = ofArticle.get(letter);
		const mark = at ? anchorOf(article, at) : null;
		const before = next.marks.get(letter);
		if (isSamePlace(before?.value, mark)) continue;
		next = {...next, marks: new Map(next.marks).set(letter, replace(before, mark, now))};
	}

	return next;
}

const isSamePlace = (a: TextAnchor | null | undefined, b: TextAnchor | null): boolean =>
	a === b || (!!a && !!b && a.block === b.block && a.offset === b.offset && a.words === b.words);

/** Queries that are new, or were asked again: in the state they stand behind those that were asked before them. */
function rememberQueries(own: ReadingState, {queries}: State, now: number): ReadingState['queries'] {
	let next: Map<string, number> | undefined;
	let last = Number.NEGATIVE_INFINITY;
	for (const query of queries) {
		const known = own.queries.get(query);
		const isInOrder = known !== undefined && known >= last;
		last = isInOrder ? known : Math.max(now, last + 1, (known ?? 0) + 1);
		if (isInOrder) continue;
		next ??= new Map(own.queries);
		next.set(query, last);
	}

	return next ?? own.queries;
}

/** A value in the place of another; later than that even where the clock says otherwise. */
const replace = <Value>(before: Timed<unknown> | undefined, value: Value, now: number): Timed<Value> => ({
	at: Math.max(now, (before?.at ?? 0) + 1),
	value,
});
