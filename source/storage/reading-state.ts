/**
What is remembered from one run to the next. Each part that can change has the time of its last change, so that memories
of programs that run at the same time can be merged in any order, again and again, and nothing is lost (a map of
last-writer-wins registers; Shapiro et al. 2011, "A comprehensive study of convergent and commutative replicated data
types", 3.2.1).
*/
export type ReadingState = {
	/** By the article's key: see `article-key.ts`. */
	articles: ReadonlyMap<string, ArticleReadingState>;
	/** What was searched for, and when last. */
	queries: ReadonlyMap<string, number>;
	theme?: Timed<string>;
	/** Cells. */
	columnWidth?: Timed<number>;
};

/** A value, and when it was set: milliseconds since 1970. */
export type Timed<Value> = {at: number; value: Value};

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

function mergeMaps<Value>(
	a: ReadonlyMap<string, Value>,
	b: ReadonlyMap<string, Value>,
	merge: (a: Value, b: Value) => Value,
): Map<string, Value> {
	const merged = new Map(a);
	for (const [key, value] of b) {
		const known = merged.get(key);
		merged.set(key, known === undefined ? value : merge(known, value));
	}

	return merged;
}

const newer = <Value>(a?: Timed<Value>, b?: Timed<Value>): Timed<Value> | undefined =>
	a && b ? later(a, b) : (a ?? b);

/** The later of two; of the same millisecond, the same one whichever comes first. */
function later<Value>(a: Timed<Value>, b: Timed<Value>): Timed<Value> {
	if (a.at !== b.at) return a.at > b.at ? a : b;
	return JSON.stringify(a.value) >= JSON.stringify(b.value) ? a : b;
}

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

/** A file of a later version of the program: nothing is wrong with it, and it is not to be touched. */
export class NewerVersion extends Error {
	override readonly name = 'NewerVersion';
}

/** Why a text is no readingState, for a person. */
export class InvalidReadingState extends Error {
	override readonly name = 'InvalidReadingState';
}

/** The memory that `formatReadingState` wrote. Throws `NewerVersion` or `InvalidReadingState`. */
export function parseReadingState(text: string): ReadingState {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		throw new InvalidReadingState('it is not JSON');
	}

	const {version: found, ...fields} = asObject(value, 'it');
	if (typeof found === 'number' && found > version) throw new NewerVersion();
	if (found !== version) throw new InvalidReadingState('it has no version');
	const {articles, queries, theme, columnWidth} = fields;
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
		marks: asMap(marks, `${name}.marks`, (mark, of) => asTimed(mark, of, asMark) ?? fail(of, 'an object')),
		...present({
			left: asTimed(left, `${name}.left`, asPlace),
			percent: percent === undefined ? undefined : asNumber(percent, `${name}.percent`),
		}),
	};
}

function asTimed<Value>(
	value: unknown,
	name: string,
	as: (value: unknown, name: string) => Value,
): Timed<Value> | undefined {
	if (value === undefined) return undefined;
	const {at, value: inner} = asObject(value, name);
	return {at: asNumber(at, `${name}.at`), value: as(inner, `${name}.value`)};
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

const asMap = <Value>(
	value: unknown,
	name: string,
	as: (value: unknown, name: string) => Value,
): Map<string, Value> =>
	new Map(Object.entries(asObject(value, name)).map(([key, inner]) => [key, as(inner, `${name}.${key}`)]));

const asObject = (value: unknown, name: string): Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value)
		? (value as Record<string, unknown>)
		: fail(name, 'an object');

const asNumber = (value: unknown, name: string): number =>
	typeof value === 'number' && Number.isFinite(value) ? value : fail(name, 'a number');

const asString = (value: unknown, name: string): string =>
	typeof value === 'string' ? value : fail(name, 'a text');

function fail(name: string, what: string): never {
	throw new InvalidReadingState(`${name} is not ${what}`);
}

/** The fields that are there. */
function present<Fields extends object>(
	fields: Fields,
): {[Name in keyof Fields]?: NonNullable<Fields[Name]>} {
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}
