import {keyOf, type SentenceLink, type SentencePlace} from './sentence-links.js';

/** A sentence that another one is linked with. */
export type Neighbour = {place: SentencePlace; link: SentenceLink};

/** All that each sentence is linked with, both by key (`keyOf`); of two links of the same two sentences the stronger one. */
export type Neighbours = ReadonlyMap<string, ReadonlyMap<string, Neighbour>>;

/** Sentences by key. */
export type Places = ReadonlyMap<string, SentencePlace>;

/** What the ends of links are linked with. */
export function neighboursOf(links: readonly SentenceLink[]): Neighbours {
	const neighbours = new Map<string, Map<string, Neighbour>>();
	const add = (of: SentencePlace, place: SentencePlace, link: SentenceLink) => {
		const own = neighbours.get(keyOf(of)) ?? new Map<string, Neighbour>();
		const known = own.get(keyOf(place));
		if (!known || known.link.strength < link.strength) own.set(keyOf(place), {place, link});
		neighbours.set(keyOf(of), own);
	};
	for (const link of links) {
		add(link.x, link.y, link);
		add(link.y, link.x, link);
	}

	return neighbours;
}

/** The link between two sentences, by their keys. */
export const linkBetween = (one: string, other: string, neighbours: Neighbours): SentenceLink | undefined =>
	neighbours.get(one)?.get(other)?.link;

/** The strength of the links with both ends of a link, each as strong as the weaker of its two. */
export function supportOf({x, y}: SentenceLink, neighbours: Neighbours): number {
	let support = 0;
	for (const [key, {link}] of neighbours.get(keyOf(x))!) {
		const other = linkBetween(keyOf(y), key, neighbours);
		if (other) support += Math.min(link.strength, other.strength);
	}

	return support;
}

/** The strength of all links between the sentences of two groups. */
export function strengthBetween(one: Places, other: Places, neighbours: Neighbours): number {
	let sum = 0;
	for (const place of one.keys())
		for (const there of other.keys()) sum += linkBetween(place, there, neighbours)?.strength ?? 0;
	return sum;
}
