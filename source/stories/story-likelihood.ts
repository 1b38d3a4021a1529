import type {Likeness} from '../compare/overlap-score.js';
import {probability} from '../compare/probability.js';

/*
Of all the pairs in a large library hardly any are on one story, so that what overlap-score.ts calls likely, of two that
somebody holds against each other, is not likely here. Logistic regression on the same features, over the articles of ECB+, of
whole reports and of news pages together, in which 1 pair in 60 of those that share rare words is on one story.
*/
const ofEvent = {intercept: -11.33, similarity: 5.51, figures: 4.82, leads: 3.93, words: 10.93};
// Of the words alone, which articles on one subject have in common, too: 30 % are needed; of news pages that have nothing else
// in common, two have 27 %.
const ofWords = {intercept: -11, words: 20.1};

// What is published on the same days may be on one story; who reports of it later, reports of something else more often.
// Among news pages, columns and yearly events of one name stand months and years apart, reports of one event a day or two.
const sameDays = 3;
const weightOfGap = 2;

/**
How likely two articles are on one story, 0 to 1, in ten-thousandths. `daysApart` is how many days lie between their publishing;
undefined where that is not known.
*/
export function storyLikelihood({words, event}: Likeness, daysApart: number | undefined): number {
	const ofText = event
		? ofEvent.intercept +
			ofEvent.similarity * event.similarity +
			ofEvent.figures * event.figures +
			ofEvent.leads * event.leads +
			ofEvent.words * Math.sqrt(words)
		: ofWords.intercept + ofWords.words * Math.sqrt(words);
	const gap = daysApart === undefined ? 0 : Math.log(Math.max(1, daysApart / sameDays));
	// Sums of the same numbers in another order differ in their last digits; articles come in any order.
	return Math.round(probability(ofText - weightOfGap * gap) * 10_000) / 10_000;
}
