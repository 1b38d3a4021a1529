import type {Fact, FigureOfFact} from './story-facts.js';

/**
The figure that stands for a fact where there is room for one: the first that differs, or else the first that is no date. Undefined where
its figures say nothing that the words do not.
*/
export function figureToTell({figures}: Pick<Fact, 'figures'>): FigureOfFact | undefined {
	return figures.find(({verdict}) => verdict === 'differ') ?? figures.find(figure => !isOfDate(figure));
}

const isOfDate = ({figures}: FigureOfFact): boolean =>
	figures.some(figure => figure?.kind === 'date' || figure?.kind === 'time');
