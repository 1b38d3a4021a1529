import {
	linkBetween,
	type Neighbour,
	type Neighbours,
	neighboursOf,
	type Places,
	strengthBetween,
	supportOf,
} from './neighbours.js';
import {keyOf, type SentenceLink, type SentencePlace} from './sentence-links.js';

/** Sentences, one an article at the most, that state one fact. */
export type SentenceCluster = {
	/** That with which all others are linked. */
	centre: SentencePlace;
	/** The others, each with its link to the centre, in the order of the articles. */
	members: readonly Neighbour[];
	/** The links between two of the others. */
	links: readonly SentenceLink[];
};

// What is weaker puts no sentence into a fact: what is related may be another fact (sentence-links.ts).
const leastStrength = 0.5;
// Two articles say a thing so differently now and then that their sentences are no pair; what others say makes up for that.
const leastMean = 0.3;

/**
Groups linked sentences so that each group states one fact. Links are taken one after the other, those first that have the most
support: what is linked with both ends. Two groups become one where they are of different articles and, over all their
sentences, alike enough (average linkage, Sokal and Michener 1958); then a sentence that is more like another group goes there.
Of each group the sentence with the strongest links is its centre, and what is not linked with that stays out (stars: Aslam,
Pelekhov and Rus 2004), because pairs are not transitive; it is taken in where it is linked with the centre of a group that has
nothing of its article.
*/
export function clusterSentences(links: readonly SentenceLink[]): SentenceCluster[] {
	const neighbours = neighboursOf(links);
	const inOrder = links
		.filter(({strength}) => strength >= leastStrength)
		.map(link => ({link, support: link.strength + supportOf(link, neighbours)}))
		.sort(
			(p, q) => q.support - p.support || inTextOrder(p.link.x, q.link.x) || inTextOrder(p.link.y, q.link.y),
		)
		.map(({link}) => link);
	const groups = joined(inOrder, neighbours);
	moveHome(groups, neighbours);
	const stars = [...new Set(groups.values())]
		.map(group => starOf(group, neighbours))
		.filter(({members}) => members.size > 0);
	takeIn(stars, inOrder);
	return stars.map(star => clusterOf(star, neighbours));
}

type Group = Map<string, SentencePlace>;

/** The groups that links make, in their order; each by the keys of its sentences. */
function joined(links: readonly SentenceLink[], neighbours: Neighbours): Map<string, Group> {
	const groups = new Map<string, Group>();
	const groupOf = (place: SentencePlace): Group =>
		groups.get(keyOf(place)) ?? new Map([[keyOf(place), place]]);
	for (const {x, y} of links) {
		const [one, other] = [groupOf(x), groupOf(y)];
		if (one === other || [...one.values()].some(({article}) => hasOf(other, article))) continue;
		if (meanBetween(one, other, neighbours) < leastMean) continue;
		const both = new Map([...one, ...other]);
		for (const key of both.keys()) groups.set(key, both);
	}

	return groups;
}

const hasOf = (group: Places, article: number): boolean =>
	[...group.values()].some(place => place.article === article);

const meanBetween = (one: Places, other: Places, neighbours: Neighbours): number =>
	strengthBetween(one, other, neighbours) / Math.max(1, one.size * other.size);

/** Moves each sentence that is more like another group, which has nothing of its article, to that one. */
function moveHome(groups: Map<string, Group>, neighbours: Neighbours): void {
	const places = [...new Set(groups.values())].flatMap(group => [...group]);
	for (const [key, place] of places) {
		const here = groups.get(key)!;
		here.delete(key);
		const alone = new Map([[key, place]]);
		const likeness = (group: Group) => meanBetween(alone, group, neighbours);
		const around = [...neighbours.get(key)!.keys()].flatMap(other => groups.get(other) ?? []);
		const home = [...new Set(around)]
			.filter(group => group !== here && !hasOf(group, place.article))
			.reduce((best, group) => (likeness(group) > likeness(best) ? group : best), here);
		home.set(key, place);
		groups.set(key, home);
	}
}

/** A centre, and what is linked with it, by key. */
type Star = {centre: SentencePlace; members: Map<string, Neighbour>};

function starOf(group: Places, neighbours: Neighbours): Star {
	const strength = (place: SentencePlace) =>
		strengthBetween(new Map([[keyOf(place), place]]), group, neighbours);
	const centre = [...group.values()]
		.sort(inTextOrder)
		.reduce((best, place) => (strength(place) > strength(best) ? place : best));
	const members = new Map<string, Neighbour>();
	for (const [key, place] of group) {
		const link = linkBetween(keyOf(centre), key, neighbours);
		if (link && link.strength >= leastStrength) members.set(key, {place, link});
	}

	return {centre, members};
}

/** Takes what is in no star into that with whose centre it is linked, in the order of the links, where it has nothing of its article. */
function takeIn(stars: readonly Star[], links: readonly SentenceLink[]): void {
	const byCentre = new Map(stars.map(star => [keyOf(star.centre), star]));
	const taken = new Set(stars.flatMap(({centre, members}) => [keyOf(centre), ...members.keys()]));
	const take = (centre: SentencePlace, place: SentencePlace, link: SentenceLink) => {
		const star = byCentre.get(keyOf(centre));
		if (!star || taken.has(keyOf(place))) return;
		if ([...star.members.values()].some(member => member.place.article === place.article)) return;
		star.members.set(keyOf(place), {place, link});
		taken.add(keyOf(place));
	};
	for (const link of links) {
		take(link.x, link.y, link);
		take(link.y, link.x, link);
	}
}

function clusterOf({centre, members}: Star, neighbours: Neighbours): SentenceCluster {
	const sorted = [...members.values()].sort((p, q) => inTextOrder(p.place, q.place));
	const links = sorted.flatMap(({place}, at) =>
		sorted.slice(at + 1).flatMap(other => linkBetween(keyOf(place), keyOf(other.place), neighbours) ?? []),
	);
	return {centre, members: sorted, links};
}

const inTextOrder = (one: SentencePlace, other: SentencePlace): number =>
	one.article - other.article || one.sentence - other.sentence;
