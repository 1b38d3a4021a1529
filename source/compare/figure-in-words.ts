import {joinSafe, type SafeText, safe, sliceSafe} from '../text/safe-text.js';
import {findWords} from '../text/words.js';
import type {Figure, FigureLink} from './comparison.js';

/** A figure as it is written, with whether it is a rise or a fall where that is what differs: "3 percent up". */
export const writtenFigure = ({text, turn}: Figure): SafeText =>
	turn ? safe`${text} ${turn === 'up' ? safe`up` : safe`down`}` : text;

/** A figure with what is counted, as far as its own words do not say it: "12 people killed", "$2.3 million (damage)". */
export function figureInWords(figure: Figure): SafeText {
	const {kind, of, isCell} = figure;
	const text = writtenFigure(figure);
	if (of === undefined) return text;
	if (isCell) return safe`${text} (${of})`;
	const own = new Set(findWords(text).map(({folded}) => folded));
	const missing = findWords(of).filter(({folded}) => !own.has(folded));
	if (missing.length === 0) return text;
	const words = joinSafe(
		missing.map(({start, end}) => sliceSafe(of, start, end)),
		safe` `,
	);
	return kind === 'count' || kind === 'ordinal' ? safe`${text} ${words}` : safe`${text} (${words})`;
}

/** Two linked figures: one beside the other, or, where they agree, once; those of tables behind what both are of. */
export function linkInWords(link: FigureLink): SafeText {
	const {verdict, a, b} = link;
	if (verdict === 'agree') return agreedInWords(link);
	if (a.isCell && a.of !== undefined) return safe`${a.of}: ${a.text} | ${b.text}`;
	return safe`${figureInWords(a)} | ${figureInWords(b)}`;
}

/** Two figures that agree: as A writes them, and as B does where that is another way; what is counted is said once. */
function agreedInWords({a, b}: FigureLink): SafeText {
	if (a.text.toLowerCase() === b.text.toLowerCase()) return figureInWords(a.of === undefined ? b : a);
	return a.of === undefined ? safe`${a.text} = ${figureInWords(b)}` : safe`${figureInWords(a)} = ${b.text}`;
}
