import type {StoryFacts} from '../stories/story-facts.js';
import {type State, withScreenOver} from './state.js';

/** Opens what several articles say, over the screen that is shown. */
export const openStory = (state: State, story: StoryFacts): State =>
	withScreenOver(state, {name: 'story', story, highlighted: 0, top: 0, order: 'most'});
