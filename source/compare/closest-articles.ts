import {createOverlapIndex} from './overlap-index.js';
import type {ArticleBlocks} from './running-text.js';

/**
The numbers of the two articles that are the most alike; where `sides` are given, one of each, in their order. Undefined where
no two share a content word.
*/
export function closestArticles(
	articles: readonly ArticleBlocks[],
	sides?: readonly [readonly number[], readonly number[]],
): readonly [number, number] | undefined {
	const index = createOverlapIndex();
	for (const article of articles) index.add(article);
	const [first, second] = sides ?? [[...articles.keys()], undefined];
	const others = second && new Set(second);
	let closest: readonly [number, number] | undefined;
	let most = 0;
	for (const number of first) {
		const [best] = index.alike(number, 1, other => others?.has(other) ?? true);
		if (!best || best.score <= most) continue;
		most = best.score;
		closest = sides || number < best.article ? [number, best.article] : [best.article, number];
	}

	return closest;
}
