import {createTextFilter} from '../../source/search/filter-texts.js';
import {createTextFinder} from '../../source/search/find-in-text.js';
import type {Range} from '../../source/text/words.js';

/** Where one text holds what was typed. */
export const findInText = (text: string, query: string): Range[] => createTextFinder([text]).find(query)[0];

/** Whether one text is let through. */
export function matchesFilter(text: string, filter: string): boolean {
	const only = createTextFilter();
	only.add(text);
	return only.matching(filter).size > 0;
}
