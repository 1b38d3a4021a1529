import {
	asMap,
	asNumber,
	asObject,
	asOptional,
	asString,
	asSurelyTimed,
	asTimed,
	readVersioned,
} from './read-fields.js';
import {later, mergeMaps, newer, present, type Timed} from './registers.js';

/** What is remembered from one run to the next: registers.ts says why parts of it have times. */
export type ReadingState = {
	/** By the article's key: see `article-key.ts`. */
	articles: ReadonlyMap<string, ArticleReadingState>;
	/** What was searched for, and when last. */
	queries: ReadonlyMap<string, number>;
	theme?: Timed<string>;
	/** Cells. */
	columnWidth?: Timed<number>;
};

export type ArticleReadingState = {
	/** What stood on the first row when the article was left. */
	left?: Timed<TextAnchor>;
	/** How much of it was seen at the most, 0 to 100. */
	percent?: number;
	/** By their letters; null where one was taken away. */
	marks: ReadonlyMap<string, Timed<TextAnchor | null>>;
};

/** A place (block and offset as the reader counts) with the words that stand there, to find it again in a changed text. */
export type TextAnchor = {block: number; offset: number; words: string};

export const emptyReadingState: ReadingState = {articles: new Map(), queries: new Map()};

// A year or more of reading, in a file of 300 kB. The reader's own history of queries is as long.
export const mostArticles = 1000;
export const mostQueries = 100;

/** All that two memories hold; of what both have, the newer. Commutative, associative and idempotent. */
export function mergeReadingStates(a: ReadingState, b: ReadingState): ReadingState {
	return {
		articles: mergeMaps(a.articles, b.articles, mergeArticles),
		queries: mergeMaps(a.queries, b.queries, Math.max),
		...present({theme: newer(a.theme, b.theme), columnWidth: newer(a.columnWidth, b.columnWidth)}),
	};
}

const mergeArticles = (a: ArticleReadingState, b: ArticleReadingState): ArticleReadingState => ({
	marks: mergeMaps(a.marks, b.marks, later),
	...present({
		left: newer(a.left, b.left),
		percent: a.percent === undefined ? b.percent : Math.max(a.percent, b.percent ?? 0),
	}),
});

/** The memory without the oldest of what is too much to keep. */
export const withoutOldest = (readingState: ReadingState): ReadingState => ({
	...readingState,
	articles: newest(readingState.articles, lastChange, mostArticles),
	queries: newest(readingState.queries, at => at, mostQueries),
});

function newest<Value>(
	map: ReadonlyMap<string, Value>,
	timeOf: (value: Value) => number,
	most: number,
): ReadonlyMap<string, Value> {
	if (map.size <= most) return map;
	const entries = [...map].sort(([x, a], [y, b]) => timeOf(b) - timeOf(a) || (x < y ? -1 : 1));
	return new Map(entries.slice(0, most));
}

const lastChange = ({left, marks}: ArticleReadingState): number =>
	[...marks.values()].reduce((last, {at}) => Math.max(last, at), left?.at ?? 0);

/** The memory as text for a file: JSON, an article a line. */
export function formatReadingState({articles, queries, theme, columnWidth}: ReadingState): string {
	const lines = [...articles].map(
		([key, {marks, ...rest}]) =>
			`${JSON.stringify(key)}: ${JSON.stringify({...rest, marks: Object.fromEntries(marks)})}`,
	);
	const fields = [
		`"version": ${version}`,
		...(theme ? [`"theme": ${JSON.stringify(theme)}`] : []),
		...(columnWidth ? [`"columnWidth": ${JSON.stringify(columnWidth)}`] : []),
		`"queries": ${JSON.stringify(Object.fromEntries(queries))}`,
		`"articles": {${lines.map(line => `\n${line}`).join(',')}\n}`,
	];
	return `{\n${fields.join(',\n')}\n}\n`;
}

/** The version of the form in which `formatReadingState` writes. */
const version = 1;

/** The memory that `formatReadingState` wrote. Throws `NewerVersion` or `InvalidFile`. */
export function parseReadingState(text: string): ReadingState {
	const {articles, queries, theme, columnWidth} = readVersioned(text, version);
	return {
		articles: asMap(articles, 'articles', asArticle),
		queries: asMap(queries, 'queries', asNumber),
		...present({
			theme: asTimed(theme, 'theme', asString),
			columnWidth: asTimed(columnWidth, 'columnWidth', asNumber),
		}),
	};
}

function asArticle(value: unknown, name: string): ArticleReadingState {
	const {left, percent, marks} = asObject(value, name);
	return {
		marks: asMap(marks, `${name}.marks`, (mark, of) => asSurelyTimed(mark, of, asMark)),
		...present({
			left: asTimed(left, `${name}.left`, asPlace),
			percent: asOptional(percent, `${name}.percent`, asNumber),
		}),
	};
}

const asMark = (value: unknown, name: string): TextAnchor | null =>
	value === null ? null : asPlace(value, name);

function asPlace(value: unknown, name: string): TextAnchor {
	const {block, offset, words} = asObject(value, name);
	return {
		block: asNumber(block, `${name}.block`),
		offset: asNumber(offset, `${name}.offset`),
		words: asString(words, `${name}.words`),
	};
}
