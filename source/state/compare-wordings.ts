import type {StoryFacts} from '../stories/story-facts.js';
import {awaitComparison} from './await-comparison.js';
import type {State} from './state.js';
import type {Wording} from './story-view.js';

/** Opens the comparison of two articles of a story at two of their passages; A is the one that stands before the other in the story. */
export function compareWordings(state: State, {articles}: StoryFacts, one: Wording, other: Wording): State {
	const [a, b] = one.article < other.article ? [one, other] : [other, one];
	return awaitComparison(state, {
		wanted: {a: articles[a.article], b: articles[b.article]},
		opening: {at: 'passages', passages: {a: a.passage, b: b.passage}},
	});
}
