import type {Figure, FigureLink} from '../compare/comparison.js';
import {inGroups} from './in-groups.js';
import type {FigureOfFact} from './story-facts.js';

/** A link of two figures, and the articles they stand in. */
export type FigureLinkOfTwo = {a: number; b: number; link: FigureLink};

/** The figures of a fact, each beside what it is in the other articles; `of` is how many articles there are. */
export const figuresOfFact = (links: readonly FigureLinkOfTwo[], of: number): FigureOfFact[] =>
	inGroups(
		// What agrees is surer to be the same thing than what differs.
		[...links].sort((p, q) => ranks[p.link.verdict] - ranks[q.link.verdict]),
		({a, link}) => ({article: a, item: link.a}),
		({b, link}) => ({article: b, item: link.b}),
	).map(({items, links}) => figureOf(items, links, of));

const ranks = {agree: 0, about: 1, differ: 2} as const;

function figureOf(
	items: ReadonlyMap<number, Figure>,
	links: readonly FigureLinkOfTwo[],
	of: number,
): FigureOfFact {
	const articles = Array.from({length: of}, (_, article) => article);
	const differing = links.filter(({link}) => link.verdict === 'differ');
	const usual = valueOfMost([...items.keys()], links);
	const differs = (article: number) =>
		differing.some(({a, b}) => (a === article && usual.has(b)) || (b === article && usual.has(a)));
	return {
		figures: articles.map(article => items.get(article)),
		differs: articles.map(article => items.has(article) && differs(article)),
		verdict:
			differing.length > 0 ? 'differ' : links.some(({link}) => link.verdict === 'about') ? 'about' : 'agree',
	};
}

/** The articles whose figure is that of most, but for rounding; all of them where no one value is. */
function valueOfMost(articles: readonly number[], links: readonly FigureLinkOfTwo[]): ReadonlySet<number> {
	const values = new Map(articles.map(article => [article, new Set([article])]));
	const differ = (one: ReadonlySet<number>, other: ReadonlySet<number>) =>
		links.some(
			({a, b, link}) =>
				link.verdict === 'differ' && ((one.has(a) && other.has(b)) || (one.has(b) && other.has(a))),
		);
	for (const {a, b, link} of links) {
		const [ofA, ofB] = [values.get(a)!, values.get(b)!];
		if (link.verdict === 'differ' || ofA === ofB || differ(ofA, ofB)) continue;
		const both = new Set([...ofA, ...ofB]);
		for (const article of both) values.set(article, both);
	}

	const sorted = [...new Set(values.values())].sort((x, y) => y.size - x.size);
	const isTie = sorted.length > 1 && sorted[0].size === sorted[1].size;
	return isTie ? new Set(articles) : sorted[0];
}
