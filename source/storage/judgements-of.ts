import type {Article} from '../article/article.js';
import {addTo} from '../text/add-to.js';
import {memoize} from '../text/memoize.js';
import {contentHash, contentLength, keptArticleKey} from './article-key.js';
import type {JudgedPair, Judgements, PassageAnchor} from './judgements.js';

/** The two passages of a judged pair as two articles have them. */
export type OrientedPair = {a: PassageAnchor; b: PassageAnchor};

/** A judged pair of two articles; of two that may be one and the same, either way round. */
export type PairOfArticles = {judged: JudgedPair; ways: readonly OrientedPair[]};

/**
What was said of passages of two articles. An article is known by its text, by its path or address, or by the address of its
page: what was judged stays with it when it is read again and has changed, and when a colleague keeps it elsewhere.
*/
export function judgedPairsOf({pairs}: Judgements, a: Article, b: Article): PairOfArticles[] {
	if (pairs.size === 0) return [];
	const [ofA, ofB] = [namesOf(pairs, a), namesOf(pairs, b)];
	const {byName} = indexOf(pairs);
	const judged = new Set([...ofA].flatMap(name => byName.get(name) ?? []));
	return [...judged].flatMap(pair => {
		const ways = [pair, {a: pair.b, b: pair.a}].filter(way => isNamed(way.a, ofA) && isNamed(way.b, ofB));
		return ways.length > 0 ? [{judged: pair, ways}] : [];
	});
}

/** Of judgements, those of passages of some articles: both articles of a pair have to be among them. */
export function judgementsAmong(judgements: Judgements, articles: readonly Article[]): Judgements {
	const {pairs} = judgements;
	const names = new Set(articles.flatMap(article => [...namesOf(pairs, article)]));
	return judgementsOf(
		judgements,
		[...pairs].filter(([, {a, b}]) => isNamed(a, names) && isNamed(b, names)),
	);
}

/** Of judgements, those of some pairs, with what is known of their articles and of the people who said something of them. */
export function judgementsOf(
	judgements: Judgements,
	pairs: readonly (readonly [key: string, pair: JudgedPair])[],
): Judgements {
	const hashes = new Set(pairs.flatMap(([, {a, b}]) => [a.article, b.article]));
	const ids = new Set(pairs.flatMap(([, {said}]) => [...said.keys()]));
	return {
		...judgements,
		people: new Map([...judgements.people].filter(([id]) => ids.has(id))),
		articles: new Map([...judgements.articles].filter(([hash]) => hashes.has(hash))),
		pairs: new Map(pairs),
	};
}

type Pairs = Judgements['pairs'];

/** All pairs by the names of their articles, and the lengths of the texts of these. */
const indexOf = memoize((pairs: Pairs) => {
	const byName = new Map<string, JudgedPair[]>();
	const lengths = new Set<number>();
	for (const pair of pairs.values()) {
		for (const anchor of [pair.a, pair.b]) {
			for (const name of namesOfAnchor(anchor)) addTo(byName, name, pair);
			lengths.add(Number.parseInt(anchor.article, 10));
		}
	}

	return {byName, lengths};
});

/** By what an article is known. Its content hash is among it where it may be among those judged: of a very long text it takes a while. */
function namesOf(pairs: Pairs, article: Article): ReadonlySet<string> {
	const mayBeJudged = indexOf(pairs).lengths.has(contentLength(article));
	const hash = mayBeJudged ? contentHash(article) : undefined;
	return new Set(namesOfAnchor({id: keptArticleKey(article), url: article.source.url, article: hash}));
}

const namesOfAnchor = ({id, url, article}: Partial<PassageAnchor>): string[] => [
	`id ${id}`,
	...(url === undefined ? [] : [`url ${url}`]),
	...(article === undefined ? [] : [`hash ${article}`]),
];

const isNamed = (anchor: PassageAnchor, names: ReadonlySet<string>): boolean =>
	namesOfAnchor(anchor).some(name => names.has(name));
