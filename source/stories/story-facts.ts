import type {Article} from '../article/article.js';
import type {Figure, Passage, Quote} from '../compare/comparison.js';

/** What several articles make of one story. Whatever is told of each article is in the order of `articles`. */
export type StoryFacts = {
	articles: readonly Article[];
	/** What two or more of them say: those that most say first, then the surest. */
	facts: readonly Fact[];
	/**
	What each of them says and no other does: sentences of its running text that are like none of another's, in the order of the
	text. Undefined where that cannot be told, because another one is in another language.
	*/
	only: readonly (readonly Passage[] | undefined)[];
};

/** One thing that two or more articles say. A passage is in one fact at most. */
export type Fact = {
	/** How each article says it; undefined where none of its passages was found to. */
	passages: readonly (Passage | undefined)[];
	/** Index of the article whose passage all the others are pairs with (compareArticles); it is that which has the most of them. */
	centre: number;
	/** Those that two or more of the passages have of one thing, in the order of the centre. */
	figures: readonly FigureOfFact[];
	/** What is quoted in two or more of the passages, in the order of the centre. */
	quotes: readonly QuoteOfFact[];
	/** That of its figures: `differ` where any of them does, `agree` where all do. Left out where no two are of one thing. */
	verdict?: FigureOfFact['verdict'];
	/** How likely, 0 to 1, the passages state one fact: the mean over the pairs with the centre. */
	score: number;
	first: FirstToSay;
};

/** What one figure is in each article. */
export type FigureOfFact = {
	figures: readonly (Figure | undefined)[];
	/** Whether it is another than most have; where no one value is that of most, of all that differ from another. */
	differs: readonly boolean[];
	verdict: 'agree' | 'about' | 'differ';
};

/** What one quotation is in each article. */
export type QuoteOfFact = {
	quotes: readonly (Quote | undefined)[];
	/** `altered`: not in the same words, but for capitals, punctuation and marked insertions. */
	verdict: 'same' | 'altered';
	/** Whether it is said to be another's in one article than in another. */
	otherSpeakers: boolean;
};

/** Who of those that say it was published first, as far as they tell when. */
export type FirstToSay = {
	/** Indices of articles: several where they are of one day and no hour is told; none where fewer than two are dated. */
	articles: readonly number[];
	/** Indices of those that say it and no day of publication. */
	undated: readonly number[];
};

/** How many articles a fact is in. */
export const timesSaid = ({passages}: Pick<Fact, 'passages'>): number =>
	passages.reduce((count, passage) => count + (passage ? 1 : 0), 0);
