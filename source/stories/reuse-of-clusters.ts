import {type Article, isProse} from '../article/article.js';
import {memoize} from '../text/memoize.js';
import type {Range} from '../text/words.js';
import type {PassimCluster} from './passim-clusters.js';
import {publishedWhen} from './published-instant.js';
import {byTime, publishedBefore} from './publishing-order.js';
import type {ReuseOfArticle, ReuseSource} from './reuse.js';

/** What is known of an article so far. */
type Gathered = {
	reused: Range[];
	shared: Range[];
	from: Map<Article, {characters: number; isEarlier: boolean}>;
};

// Of a passage that very many have, the earliest are told.
const mostCompared = 20;
const mostSources = 5;

/** How much of each article at hand others at hand have, by what passim found; articles that have nothing are left out. */
export function reuseOfClusters(clusters: readonly PassimCluster[]): ReuseOfArticle[] {
	const found = new Map<Article, Gathered>();
	for (const {places} of clusters) {
		const own = new Map(places.flatMap(({at}) => (at ? [[at.article, at] as const] : [])));
		const earliest = [...own.keys()].sort((x, y) => byTime(when(x), when(y))).slice(0, mostCompared);
		for (const [article, range] of own) {
			for (const other of earliest) {
				const isEarlier = publishedBefore(when(other), when(article));
				if (other === article || isEarlier === false) continue;
				const gathered: Gathered = found.get(article) ?? {reused: [], shared: [], from: new Map()};
				found.set(article, gathered);
				gathered.shared.push(range);
				if (isEarlier) gathered.reused.push(range);
				const {characters = 0} = gathered.from.get(other) ?? {};
				gathered.from.set(other, {
					characters: characters + range.end - range.start,
					isEarlier: isEarlier === true,
				});
			}
		}
	}

	return Array.from(found, ([article, {reused, shared, from}]) => {
		const all = article.blocks.reduce(
			(sum, block) => sum + (isProse(block) ? block.end - block.start : 0),
			0,
		);
		const share = (characters: number) => (all === 0 ? 0 : Math.min(1, characters / all));
		const sources = Array.from(
			from,
			([article, {characters, isEarlier}]): ReuseSource => ({article, share: share(characters), isEarlier}),
		);
		return {
			article,
			reused: share(covered(reused)),
			shared: share(covered(shared)),
			from: sources
				.sort((x, y) => y.share - x.share || byTime(when(x.article), when(y.article)))
				.slice(0, mostSources),
		};
	}).sort((x, y) => y.shared - x.shared);
}

const when = memoize(publishedWhen);

/** How many characters are in any of some ranges. */
function covered(ranges: readonly Range[]): number {
	let [characters, last] = [0, 0];
	for (const {start, end} of [...ranges].sort((x, y) => x.start - y.start)) {
		characters += Math.max(0, end - Math.max(start, last));
		last = Math.max(last, end);
	}

	return characters;
}
