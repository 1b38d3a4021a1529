import type {Change, FigureLink} from './comparison.js';
import type {StatedPassage} from './stated-passage.js';

/**
What was changed between two passages. Of sentences that are the same text every stretch of words that is not the same; of
sentences in other words what turns the meaning: negation, hedge, who did it to whom, what was first. `figures` are their
linked figures.
*/
export const findChanges = (
	_a: StatedPassage,
	_b: StatedPassage,
	_figures: readonly FigureLink[],
): Change[] => [];
