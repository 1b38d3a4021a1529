import {addTo} from '../text/add-to.js';
import type {SentenceCluster} from './cluster-sentences.js';
import type {Neighbour} from './neighbours.js';
import {keyOf, type SentenceLink, type SentencePlace, type Span} from './sentence-links.js';

/** A cluster with the sentences of each article that say it together; none where it does not say it. */
export type ClusterSpans = {
	spans: readonly (Span | undefined)[];
	/** Index of the article of its centre. */
	centre: number;
	/** The mean strength of the links with the centre, 0 to 1. */
	score: number;
	/** Those between its sentences, those with the centre first. */
	links: readonly SentenceLink[];
};

// A title says it in so few words that it may be another thing: of what is less likely three in four are (test/stories/told).
const leastOfLabel = 0.9;

/**
What of each article is part of each cluster: beside the sentence of its running text those that say it together with that one,
as far as no cluster has them; where no such sentence does, its title, a heading or a caption. `labels` are the links of these.
*/
export function spansOfClusters(
	clusters: readonly SentenceCluster[],
	labels: readonly SentenceLink[],
	articles: number,
): ClusterSpans[] {
	const places = clusters.flatMap(({centre, members}) => [centre, ...members.map(({place}) => place)]);
	const taken = new Set(places.map(keyOf));
	const labelsOf = labelsByCluster(clusters, labels);
	return clusters.map(cluster => {
		const {centre} = cluster;
		const members = [...cluster.members, ...(labelsOf.get(cluster) ?? [])];
		const spans: (Span | undefined)[] = Array.from({length: articles});
		spans[centre.article] = {first: centre.sentence, last: centre.sentence};
		for (const {place, link} of members) spans[place.article] = widened(place, link, taken);
		const sum = members.reduce((total, {link}) => total + link.strength, 0);
		return {
			spans,
			centre: centre.article,
			score: sum / members.length,
			links: [...members.map(({link}) => link), ...cluster.links],
		};
	});
}

/** The titles, headings and captions that say what the centre of a cluster does, of articles whose text does not; each in one of them. */
function labelsByCluster(
	clusters: readonly SentenceCluster[],
	labels: readonly SentenceLink[],
): ReadonlyMap<SentenceCluster, readonly Neighbour[]> {
	const byCentre = new Map(clusters.map(cluster => [keyOf(cluster.centre), cluster]));
	const found = new Map<SentenceCluster, Neighbour[]>();
	const taken = new Set<string>();
	for (const link of [...labels].sort((p, q) => q.strength - p.strength)) {
		if (link.strength < leastOfLabel) break;
		for (const [centre, place] of [
			[link.x, link.y],
			[link.y, link.x],
		]) {
			const cluster = byCentre.get(keyOf(centre));
			if (!cluster || taken.has(keyOf(place))) continue;
			const others = [...cluster.members, ...(found.get(cluster) ?? [])];
			if (others.some(other => other.place.article === place.article)) continue;
			taken.add(keyOf(place));
			addTo(found, cluster, {place, link});
		}
	}

	return found;
}

/** The sentences around one that say it together with that one, up to those that are taken; takes them. */
function widened(place: SentencePlace, {x, spanX, spanY}: SentenceLink, taken: Set<string>): Span {
	const {first: least, last: most} = keyOf(x) === keyOf(place) ? spanX : spanY;
	const isFree = (sentence: number) => !taken.has(keyOf({...place, sentence}));
	let [first, last] = [place.sentence, place.sentence];
	while (first > least && isFree(first - 1)) first--;
	while (last < most && isFree(last + 1)) last++;
	for (let sentence = first; sentence <= last; sentence++) taken.add(keyOf({...place, sentence}));
	return {first, last};
}
