import type {QuoteLink} from '../compare/comparison.js';
import {inGroups} from './in-groups.js';
import type {QuoteOfFact} from './story-facts.js';

/** A link of two quotes, and the articles they stand in. */
export type QuoteLinkOfTwo = {a: number; b: number; link: QuoteLink};

/** What is quoted in a fact, each beside what it is in the other articles; `of` is how many articles there are. */
export const quotesOfFact = (links: readonly QuoteLinkOfTwo[], of: number): QuoteOfFact[] =>
	inGroups(
		[...links].sort((p, q) => ranks[p.link.verdict] - ranks[q.link.verdict]),
		({a, link}) => ({article: a, item: link.a}),
		({b, link}) => ({article: b, item: link.b}),
	).map(({items, links}) => ({
		quotes: Array.from({length: of}, (_, article) => items.get(article)),
		verdict: links.some(({link}) => link.verdict === 'altered') ? 'altered' : 'same',
		otherSpeakers: links.some(({link}) => link.sameSpeaker === false),
	}));

const ranks = {same: 0, altered: 1} as const;
