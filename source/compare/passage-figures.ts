import type {DateMention} from '../text/dates/date.js';
import {datesIn} from '../text/dates/dates-in.js';
import {memoize} from '../text/memoize.js';
import {quantitiesIn} from '../text/quantities/quantities-in.js';
import type {Quantity} from '../text/quantities/quantity.js';
import type {Sentence} from './sentences-of.js';

/** A figure of a sentence: a quantity, or a date or time of day. */
export type SentenceFigure = {start: number; end: number; quantity?: Quantity; date?: DateMention};

// A sentence with more is a table or a list of results; of those the first are enough.
const mostFigures = 40;

/** The figures of a sentence in the order of the text, read once for as long as the sentence lives. */
export const figuresInSentence = memoize(
	({text}: Sentence, language: string | undefined): SentenceFigure[] => {
		const dates = datesIn(text, language);
		const quantities = quantitiesIn(text, language, dates);
		return [
			...dates.map(date => ({start: date.start, end: date.end, date})),
			...quantities.map(quantity => ({start: quantity.start, end: quantity.end, quantity})),
		]
			.sort((x, y) => x.start - y.start)
			.slice(0, mostFigures);
	},
);
