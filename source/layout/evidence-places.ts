import type {Pair, Side} from '../compare/comparison.js';
import {rangeInBlock} from '../compare/passage-offsets.js';
import {statedPlaces} from '../compare/stated-places.js';
import {memoize} from '../text/memoize.js';
import type {Range} from '../text/words.js';

/**
A place of a passage that is set off, and as what: a quote, a word or a figure that both have, wording that was changed, and
what differs.
*/
export type EvidencePlace = {
	block: number;
	range: Range;
	as: 'quoted' | 'shared' | 'changed' | 'agreeing' | 'differing';
};

/**
What a pair's two passages both have, or have otherwise, where it stands in the blocks of one side; of places that overlap
the later one counts. A reprint has thousands of them, and every row of a screen asks: they are found once for each side.
*/
export const evidencePlaces = memoize(findPlaces, 2);

function findPlaces({evidence, ...passages}: Pair, side: Side): readonly EvidencePlace[] {
	const {quoted, shared, changed, agreeing, differing} = statedPlaces(evidence, side);
	const places = (ranges: readonly Range[], as: EvidencePlace['as']) =>
		ranges.map(range => ({...rangeInBlock(passages[side], range), as}));
	return [
		...places(quoted, 'quoted'),
		...places(shared, 'shared'),
		...places(changed, 'changed'),
		...places(agreeing, 'agreeing'),
		...places(differing, 'differing'),
	];
}
