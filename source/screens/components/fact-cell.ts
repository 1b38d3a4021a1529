import {fitRight} from '../../layout/columns.js';
import type {State} from '../../state/state.js';
import {themes} from '../../state/theme.js';
import {figureToTell} from '../../stories/figure-to-tell.js';
import type {Fact} from '../../stories/story-facts.js';
import {displayWidth} from '../../text/display-width.js';
import {safe} from '../../text/safe-text.js';
import type {RowSegment} from './row-segments.js';

/** What one article says of a fact, in so many cells: the figure that tells most, where it has room, or else a mark. */
export function factCell(state: State, fact: Fact, article: number, cells: number): RowSegment {
	const told = figureToTell(fact);
	const figure = told?.figures[article];
	const {differs} = state.symbols;
	if (!told || !figure) return flush(factMark(state, fact, article), cells);
	const text = told.differs[article] ? safe`${differs}${figure.text}` : figure.text;
	// A figure that is cut is another one.
	if (displayWidth(text) > cells) return flush(factMark(state, fact, article), cells);
	return flush({text, ...(told.differs[article] && {style: themes[state.theme].problem})}, cells);
}

/** The same in a cell: whether the article says it, with another figure, or not at all. */
export function factMark({symbols, theme}: State, fact: Fact, article: number): RowSegment {
	const {faint, problem} = themes[theme];
	if (!fact.passages[article]) return {text: symbols.dot, style: faint};
	const differs = fact.figures.some(figure => figure.differs[article]);
	return differs ? {text: symbols.differs, style: problem} : {text: symbols.mark};
}

const flush = (segment: RowSegment, cells: number): RowSegment => ({
	...segment,
	text: fitRight(segment.text, cells),
});
