import {memoize} from '../text/memoize.js';
import {type Fact, type StoryFacts, timesSaid} from './story-facts.js';

/**
In which order facts are told: what most say first; what most leave out first; or `article`, an index: as one of the articles has them,
and then what that leaves out.
*/
export type FactOrder = 'most' | 'left-out' | {article: number};

/** The facts of a story in an order; those that are equal in it stay as they are. */
export const orderedFacts: (story: StoryFacts, order: FactOrder) => readonly Fact[] = memoize(
	({facts}: StoryFacts, order: FactOrder) => {
		if (order === 'most') return facts;
		if (order === 'left-out') return [...facts].sort((x, y) => timesSaid(x) - timesSaid(y));
		const {article} = order;
		const placeOf = ({passages}: Fact) => passages[article]?.start ?? Number.POSITIVE_INFINITY;
		return [...facts].sort((x, y) => compareNumbers(placeOf(x), placeOf(y)));
	},
);

/** Infinity less infinity is no number. */
const compareNumbers = (x: number, y: number): number => (x === y ? 0 : x < y ? -1 : 1);
