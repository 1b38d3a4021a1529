import {findTextOverlaps} from './find-overlaps.js';
import {createOverlapIndex} from './overlap-index.js';

// Of more texts every one is not held against every other: that takes minutes.
const mostExact = 3000;

/**
The numbers of the two texts that are the most alike; where `sides` are given, one of each, in their order. Undefined where
no two share a content word.
*/
export function closestTexts(
	texts: readonly string[],
	sides?: readonly [readonly number[], readonly number[]],
): readonly [number, number] | undefined {
	const [first, second] = sides ? sides.map(side => new Set(side)) : [];
	const inOrder = (x: number, y: number): readonly [number, number] | undefined => {
		if (!first || !second) return x < y ? [x, y] : [y, x];
		if (first.has(x) && second.has(y)) return [x, y];
		return first.has(y) && second.has(x) ? [y, x] : undefined;
	};

	for (const {a, b} of findTextOverlaps(texts, 0)) {
		const pair = inOrder(a, b);
		if (pair) return pair;
	}

	return texts.length > mostExact ? undefined : closestByAllWords(texts, inOrder);
}

/** Where texts share no rare word at all, such as those of one machine, the frequent ones decide. */
function closestByAllWords(
	texts: readonly string[],
	inOrder: (x: number, y: number) => readonly [number, number] | undefined,
): readonly [number, number] | undefined {
	const index = createOverlapIndex();
	for (const text of texts) index.add(text);
	let closest: readonly [number, number] | undefined;
	let most = 0;
	for (let number = 0; number < texts.length; number++) {
		const best = index.alike(number, texts.length).find(({article}) => inOrder(number, article));
		if (!best || best.score <= most) continue;
		most = best.score;
		closest = inOrder(number, best.article);
	}

	return closest;
}
