import {memoize} from '../text/memoize.js';
import {alteredWords} from './altered-words.js';
import type {ChangeKind, Evidence, FigureLink, QuoteLink} from './comparison.js';
import {changesToTell} from './told-changes.js';
import {isWithin, united} from './united-ranges.js';

/** What two passages differ in. `quote`: words of a quote that were altered; `speaker`: one quote, told of two people. */
export type DifferenceKind = ChangeKind | 'quote' | 'speaker';

/** What the passages of a pair differ in, a thing each: figures, what was altered in quotes, and the changes besides. */
export const differencesOf = memoize((evidence: Evidence): DifferenceKind[] => [
	...evidence.figures.filter(({verdict}) => verdict === 'differ').map(kindOfFigure),
	...changesToTell(evidence).map(({what}) => what),
	...evidence.quotes.flatMap((quote): DifferenceKind[] => {
		const {verdict, sameSpeaker} = quote;
		return [
			...(verdict === 'altered' && !isFigureAlone(quote, evidence.figures) ? (['quote'] as const) : []),
			...(sameSpeaker === false ? (['speaker'] as const) : []),
		];
	}),
]);

/** Whether all that was altered in a quote is figures that differ: these are counted already. */
function isFigureAlone(quote: QuoteLink, figures: readonly FigureLink[]): boolean {
	const {start} = quote.a.inText;
	const differing = united(figures.flatMap(({verdict, a}) => (verdict === 'differ' ? [a.inText] : [])));
	const altered = alteredWords(quote);
	return (
		altered.length > 0 &&
		altered.every(({a}) => isWithin({start: a.start + start, end: a.end + start}, differing))
	);
}

const kindOfFigure = ({a: {kind}}: FigureLink): DifferenceKind =>
	kind === 'date' || kind === 'time' ? 'date' : 'figure';
