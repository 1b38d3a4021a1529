import type {Evidence} from './comparison.js';

/** Nothing is known of what two passages share and differ in. */
export const noEvidence: Evidence = {
	shared: [],
	namesOnly: false,
	figures: [],
	figuresOnly: {a: [], b: []},
	quotes: [],
	changes: [],
};
