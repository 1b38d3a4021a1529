import type {TextQuote} from '../article/text-quote.js';
import {memoize} from '../text/memoize.js';
import {
	asBoolean,
	asList,
	asMap,
	asObject,
	asOptional,
	asString,
	asSurelyTimed,
	asTimed,
	fail,
	readVersioned,
} from './read-fields.js';
import {later, mergeMaps, newer, orSame, present, type Timed} from './registers.js';

/**
What people said of passages of two articles. What each said is kept by itself, with its time (registers.ts): of two files of
two people nothing is lost, and a later word of one replaces an earlier one of the same person alone.
*/
export type Judgements = {
	/** The ids under which one's own are kept: one, but where two programs that began at the same time both made one. */
	mine: ReadonlySet<string>;
	/** What each person was called last, by id. */
	people: ReadonlyMap<string, Timed<string>>;
	/** What the articles are, for a person who reads the file, by content hash (article-key.ts). */
	articles: ReadonlyMap<string, JudgedArticle>;
	/** By their key: `keyOfPair`. */
	pairs: ReadonlyMap<string, JudgedPair>;
};

/** Who says something: a random id of an installation, and the name of its user. */
export type Person = {id: string; name: string};

export type JudgedArticle = {title?: string; outlet?: string; published?: string};

/** Two passages, and what was said of them, by the ids of people. */
export type JudgedPair = {a: PassageAnchor; b: PassageAnchor; said: ReadonlyMap<string, Said>};

/** A passage of an article, by which it is found again in a text that has changed elsewhere. */
export type PassageAnchor = TextQuote & {
	/** The content hash of the article it was in. */
	article: string;
	/** The article's path or address (article-key.ts), and the address of its page: it may be read again, and be another text. */
	id: string;
	url?: string;
};

/** What one person said of a pair. */
export type Said = {
	/** null where it was taken back. */
	verdict?: Timed<'right' | 'wrong' | null>;
	/** '' where it was taken back. */
	note?: Timed<string>;
	/** Whether the person paired the passages, or did so no more. */
	byHand?: Timed<boolean>;
};

export const noJudgements: Judgements = {
	mine: new Set(),
	people: new Map(),
	articles: new Map(),
	pairs: new Map(),
};

/** The key of two anchors, whichever is given first. */
export function keyOfPair(x: PassageAnchor, y: PassageAnchor): string {
	const [first, second] = inOrder(x, y);
	return JSON.stringify([fieldsOf(first), fieldsOf(second)]);
}

/** Two anchors as they are kept: in an order of their own, that of neither article on the screen. */
export function inOrder(x: PassageAnchor, y: PassageAnchor): readonly [PassageAnchor, PassageAnchor] {
	return JSON.stringify(fieldsOf(x)) <= JSON.stringify(fieldsOf(y)) ? [x, y] : [y, x];
}

const fieldsOf = ({article, id, url = '', exact, prefix, suffix}: PassageAnchor) => [
	article,
	id,
	url,
	exact,
	prefix,
	suffix,
];

/**
All that two of them hold; of what one person said of one pair twice, the later. Commutative, associative and idempotent. What `b`
tells nothing new of is that of `a` itself: of some ten thousand pairs, one is new.
*/
export const mergeJudgements = (a: Judgements, b: Judgements): Judgements =>
	orSame(a, {
		mine: [...b.mine].every(id => a.mine.has(id)) ? a.mine : new Set([...a.mine, ...b.mine]),
		people: mergeMaps(a.people, b.people, later),
		articles: mergeMaps(a.articles, b.articles, mergeArticles),
		pairs: mergeMaps(a.pairs, b.pairs, (x, y) =>
			x === y ? x : orSame(x, {...x, said: mergeSaid(x.said, y.said)}),
		),
	});

/** All that was said in two places of one pair. */
export const mergeSaid = (a: JudgedPair['said'], b: JudgedPair['said']): ReadonlyMap<string, Said> =>
	mergeMaps(a, b, mergeOfPerson);

/** What one person said in two places. */
export const mergeOfPerson = (x: Said, y: Said): Said =>
	orSame(
		x,
		present({
			verdict: newer(x.verdict, y.verdict),
			note: newer(x.note, y.note),
			byHand: newer(x.byHand, y.byHand),
		}),
	);

/** Of what is told twice in two ways, the same one whichever comes first. */
const mergeArticles = (x: JudgedArticle, y: JudgedArticle): JudgedArticle => {
	const greater = (a?: string, b?: string) => (a === undefined || (b !== undefined && b > a) ? b : a);
	return orSame(
		x,
		present({
			title: greater(x.title, y.title),
			outlet: greater(x.outlet, y.outlet),
			published: greater(x.published, y.published),
		}),
	);
};

/** The version of the form in which `formatJudgements` writes. */
const version = 1;

/** Judgements as text for a file: JSON, in an order of their own. `mine` is written where there is something in it. */
export function formatJudgements({mine, people, articles, pairs}: Judgements): string {
	const fields = [
		`"version": ${version}`,
		...(mine.size > 0 ? [`"mine": ${JSON.stringify([...mine].sort())}`] : []),
		`"people": ${linesOf(people)}`,
		`"articles": ${linesOf(articles)}`,
		`"judgements": [${inKeyOrder(pairs)
			.map(([, pair]) => textOfPair(pair))
			.join(',')}\n]`,
	];
	return `{\n${fields.join(',\n')}\n}\n`;
}

/** Of all pairs that there are, one is new when judgements are saved. */
const textOfPair = memoize(
	({a, b, said}: JudgedPair) =>
		`\n{"a": ${JSON.stringify(a)},\n "b": ${JSON.stringify(b)},\n "said": ${JSON.stringify(asFields(said))}}`,
);

const linesOf = (map: ReadonlyMap<string, unknown>): string =>
	`{${inKeyOrder(map)
		.map(([key, value]) => `\n${JSON.stringify(key)}: ${JSON.stringify(value)}`)
		.join(',')}\n}`;

const asFields = (map: ReadonlyMap<string, unknown>) => Object.fromEntries(inKeyOrder(map));

const inKeyOrder = <Value>(map: ReadonlyMap<string, Value>): [string, Value][] =>
	[...map].sort(([x], [y]) => (x < y ? -1 : 1));

/** What `formatJudgements` wrote. Throws `NewerVersion` or `InvalidFile`. */
export function parseJudgements(text: string): Judgements {
	const {mine, people, articles, judgements} = readVersioned(text, version);
	const pairs = asList(judgements, 'judgements', asPair);
	return {
		mine: new Set(asOptional(mine, 'mine', asStrings)),
		people: asMap(people, 'people', (name, of) => asSurelyTimed(name, of, asString)),
		articles: asMap(articles, 'articles', asArticle),
		// What somebody else has written may have one pair twice.
		pairs: pairs.reduce((all, pair) => {
			const key = keyOfPair(pair.a, pair.b);
			const known = all.get(key);
			return all.set(key, known ? {...known, said: mergeSaid(known.said, pair.said)} : pair);
		}, new Map<string, JudgedPair>()),
	};
}

const asStrings = (value: unknown, name: string): string[] => asList(value, name, asString);

function asArticle(value: unknown, name: string): JudgedArticle {
	const {title, outlet, published} = asObject(value, name);
	return present({
		title: asOptional(title, `${name}.title`, asString),
		outlet: asOptional(outlet, `${name}.outlet`, asString),
		published: asOptional(published, `${name}.published`, asString),
	});
}

function asPair(value: unknown, name: string): JudgedPair {
	const {a, b, said} = asObject(value, name);
	const [first, second] = inOrder(asAnchor(a, `${name}.a`), asAnchor(b, `${name}.b`));
	return {a: first, b: second, said: asMap(said, `${name}.said`, asSaid)};
}

function asAnchor(value: unknown, name: string): PassageAnchor {
	const {article, id, url, exact, prefix, suffix} = asObject(value, name);
	return {
		article: asString(article, `${name}.article`),
		id: asString(id, `${name}.id`),
		...present({url: asOptional(url, `${name}.url`, asString)}),
		exact: asString(exact, `${name}.exact`),
		prefix: asString(prefix, `${name}.prefix`),
		suffix: asString(suffix, `${name}.suffix`),
	};
}

function asSaid(value: unknown, name: string): Said {
	const {verdict, note, byHand} = asObject(value, name);
	return present({
		verdict: asTimed(verdict, `${name}.verdict`, asVerdict),
		note: asTimed(note, `${name}.note`, asString),
		byHand: asTimed(byHand, `${name}.byHand`, asBoolean),
	});
}

const asVerdict = (value: unknown, name: string): 'right' | 'wrong' | null =>
	value === 'right' || value === 'wrong' || value === null ? value : fail(name, '"right", "wrong" or null');
