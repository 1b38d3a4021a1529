import {type EventUnits, eventUnits} from './event-profile.js';
import type {ArticleBlocks} from './running-text.js';
import {dividedSentences} from './sentences-of.js';
import {countStems} from './stem-counts.js';

/** What of an article tells which others are like it (overlap-index.ts). It is of no index yet, so that it can be kept. */
export type OverlapSignature = {
	/** The stems of its content words, each once, and how often each stands in it. */
	stems: readonly string[];
	counts: ArrayLike<number>;
	/** Left out where they do not tell of which event it is. */
	event?: EventUnits;
};

export function overlapSignature(article: ArticleBlocks): OverlapSignature {
	const read = dividedSentences(article);
	const counted = countStems(read);
	const event = eventUnits(read);
	return {stems: [...counted.keys()], counts: [...counted.values()], ...(event && {event})};
}
