import {memoize} from '../text/memoize.js';
import type {Evidence, SharedWord, Side} from './comparison.js';
import {touches, united} from './united-ranges.js';

/**
The shared words that may be told and lit as such: not those of figures, which have links of their own where they are of one
thing, and say nothing in common where they are not.
*/
export const wordsToTell = memoize(({shared, figures, figuresOnly}: Evidence): readonly SharedWord[] => {
	const places = (side: Side) =>
		united([...figures.map(link => link[side]), ...figuresOnly[side]].map(({inText}) => inText));
	const [inA, inB] = [places('a'), places('b')];
	return shared.filter(({how, a, b}) => how !== 'near' && !touches(a, inA) && !touches(b, inB));
});
