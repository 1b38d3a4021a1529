import type {Alignment} from './alignment.js';
import {type ArticleLikeness, articleLikeness, cappedSimilarity} from './article-likeness.js';
import {type ArticleFigures, figuresInCommon} from './figures-in-common.js';
import {likeliestLinks} from './likeliest-links.js';
import {placesInText} from './places-in-text.js';
import {quotesInCommon} from './quotes-in-common.js';
import {unitsInCommon} from './units-in-common.js';
import {type WordMeaning, wordMeaning} from './word-meaning.js';
import {wordsInRow} from './words-in-row.js';

/** What the model of same facts reads of two sentences, in order; what each is stands where it is measured. */
export const linkFeatureNames = [
	// How many letters in a row they have in common (pair-features.ts).
	'letters',
	// units-in-common.ts
	'matched',
	'few',
	'rarestTwo',
	'rare',
	'rareNames',
	'uncommon',
	'elsewhere',
	'shorter',
	'longer',
	'withNamesBefore',
	'meant',
	'alikeInMeaning',
	// The cosine of what their words mean (word-meaning.ts); 0 where that is not known.
	'meaning',
	// words-in-row.ts
	'bigrams',
	'longestRun',
	// figures-in-common.ts
	'equalFigure',
	'equalDate',
	'bothHaveFigures',
	// quotes-in-common.ts
	'oneQuotes',
	'otherQuotes',
	// places-in-text.ts
	'titles',
	'titleAndLead',
	'firstSentences',
	'oneExpects',
	// Of the articles: article-likeness.ts.
	'articleSimilarity',
	'articleLeads',
	'articleWords',
	'articleFigures',
	'articleLength',
] as const;

export type LinkFeatures = Record<(typeof linkFeatureNames)[number], number>;

/** Two sentences, by index, that may state one fact, and what is measured of them. */
export type MeasuredLink = {i: number; j: number; features: LinkFeatures};

/** The likeliest links of two articles, in order of A, then of B, with what the articles have in common. */
export type MeasuredLinks = {links: MeasuredLink[]; figures: ArticleFigures; likeness: ArticleLikeness};

/** Measures the likeliest pairs of sentences of two articles; `meaning` is that of their words, where it is known. */
export function measureLinks(
	alignment: Alignment,
	meaning: WordMeaning | undefined = wordMeaning(alignment.vocabulary),
): MeasuredLinks {
	const {vocabulary, similarity} = alignment;
	const figures = figuresInCommon(alignment);
	const likeness = articleLikeness(vocabulary, similarity, figures.shared);
	const unitsOf = unitsInCommon(vocabulary, meaning);
	const wordsOf = wordsInRow(vocabulary);
	const quotesOf = quotesInCommon(alignment);
	const placesOf = placesInText(vocabulary);
	const ofArticles = {
		articleSimilarity: cappedSimilarity(likeness.similarity),
		articleLeads: likeness.leads,
		articleWords: likeness.words,
		articleFigures: likeness.figures,
		articleLength: likeness.length,
	};
	const links = likeliestLinks(vocabulary, similarity).map(
		({i, j, letters}): MeasuredLink => ({
			i,
			j,
			features: {
				letters,
				...unitsOf(i, j),
				meaning: meaning?.ofSentences(i, j) ?? 0,
				...wordsOf(i, j),
				...figures.ofSentences(i, j),
				...quotesOf(i, j),
				...placesOf(i, j),
				...ofArticles,
			},
		}),
	);
	return {links, figures, likeness};
}
