import type {Evidence} from './comparison.js';
import type {StatedPassage} from './stated-passage.js';

/** The quantities, dates and times of two passages: which are of one thing, and whether they agree. */
export const linkFigures = (
	_a: StatedPassage,
	_b: StatedPassage,
): Pick<Evidence, 'figures' | 'figuresOnly'> => ({figures: [], figuresOnly: {a: [], b: []}});
