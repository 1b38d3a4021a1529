import type {FigureKind} from '../compare/comparison.js';
import type {Fact, FigureOfFact} from './story-facts.js';

/**
The figure that stands for a fact where there is room for one: the first that differs, or else the first that is no date and no
ordinal ("the third pylon"), which say little by themselves. Undefined where there is none.
*/
export function figureToTell({figures}: Pick<Fact, 'figures'>): FigureOfFact | undefined {
	return figures.find(({verdict}) => verdict === 'differ') ?? figures.find(figure => !saysLittle(figure));
}

const ofLittle: ReadonlySet<FigureKind> = new Set(['date', 'time', 'ordinal']);

const saysLittle = ({figures}: FigureOfFact): boolean =>
	figures.some(figure => figure && ofLittle.has(figure.kind));
