import {parseQuery} from './parse-query.js';
import {createPassageSearch} from './passage-search.js';

/** The texts of a list that is filtered while one types; more can be added at any time. */
export type TextFilter = {
	add(text: string): void;
	/**
	The numbers (in the order of adding) of the texts in which each word of the filter begins some word; where there are none,
	of those that have words like it. A filter without a word lets every text through.
	*/
	matching(filter: string): ReadonlySet<number>;
};

export function createTextFilter(): TextFilter {
	const search = createPassageSearch();
	return {
		add: text => search.add(text),
		matching(filter) {
			if (parseQuery(filter).wanted.length === 0)
				return new Set(Array.from({length: search.size}, (_, text) => text));
			return new Set(search.find(filter, {limit: 0, everyWord: true}).passages);
		},
	};
}
