import {type Article, isProse} from '../article/article.js';
import type {DateMention} from '../text/dates/date.js';
import {datelineIn, datesIn} from '../text/dates/dates-in.js';
import {memoize} from '../text/memoize.js';
import {quantitiesIn} from '../text/quantities/quantities-in.js';
import type {Quantity} from '../text/quantities/quantity.js';
import type {Sentence} from './sentences-of.js';

/** A figure of a sentence: a quantity, or a date or time of day. */
export type SentenceFigure = {start: number; end: number; quantity?: Quantity; date?: DateMention};

// A sentence with more is a table or a list of results; of those the first are enough.
const mostFigures = 24;

/**
The figures of a sentence in the order of the text, read once for as long as the sentence lives. The day in the dateline of an
article is when it was written, not what it tells.
*/
export const figuresInSentence = memoize(
	(sentence: Sentence, article: Article, language: string | undefined): SentenceFigure[] => {
		const {dates, quantities} = readFigures(sentence, article, language);
		const dateline = datelineOf(article, language);
		const {block, inBlock} = sentence;
		const isInDateline = ({end}: DateMention) =>
			dateline !== undefined && block === dateline.block && inBlock.start + end <= dateline.end;
		return [
			...dates.filter(date => !isInDateline(date)).map(date => ({start: date.start, end: date.end, date})),
			...quantities.map(quantity => ({start: quantity.start, end: quantity.end, quantity})),
		]
			.sort((x, y) => x.start - y.start)
			.slice(0, mostFigures);
	},
);

/** The dates and the quantities of a sentence, read once for as long as it lives. */
export const readFigures = memoize(
	(
		{text}: Sentence,
		article: Article,
		language: string | undefined,
	): {dates: DateMention[]; quantities: Quantity[]} => {
		const dates = datesIn(text, language, datelineOf(article, language)?.date);
		return {dates, quantities: quantitiesIn(text, language, dates)};
	},
);

const datelineOf = memoize((article: Article, language: string | undefined) => {
	const block = article.blocks.findIndex(isProse);
	const dateline = block < 0 ? undefined : datelineIn(article.blocks[block].text, language);
	return dateline && {...dateline, block};
});
