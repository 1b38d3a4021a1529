import type {Stretch} from '../compare/comparison.js';

/** A stretch of one of several articles, by its index. */
type InArticle<Item> = {article: number; item: Item};

/** What is the same thing in several articles, one an article at the most, and the links that say so. */
export type Group<Item, Link> = {items: ReadonlyMap<number, Item>; links: readonly Link[]};

/**
Groups what links join, taking the links in the order given; one that would bring two stretches of one article together is left
out. The groups are in the order of the link that began them.
*/
export function inGroups<Item extends Stretch, Link>(
	links: readonly Link[],
	oneOf: (link: Link) => InArticle<Item>,
	otherOf: (link: Link) => InArticle<Item>,
): Group<Item, Link>[] {
	const groups = new Map<string, {items: Map<number, Item>; links: Link[]}>();
	const groupOf = (place: InArticle<Item>) =>
		groups.get(keyOf(place)) ?? {items: new Map([[place.article, place.item]]), links: []};
	for (const link of links) {
		const [one, other] = [groupOf(oneOf(link)), groupOf(otherOf(link))];
		if (one !== other && [...one.items.keys()].some(article => other.items.has(article))) continue;
		const joined =
			one === other
				? one
				: {items: new Map([...one.items, ...other.items]), links: [...one.links, ...other.links]};
		joined.links.push(link);
		for (const [article, item] of joined.items) groups.set(keyOf({article, item}), joined);
	}

	return [...new Set(groups.values())];
}

const keyOf = <Item extends Stretch>({article, item: {start, end}}: InArticle<Item>): string =>
	`${article}:${start}-${end}`;
