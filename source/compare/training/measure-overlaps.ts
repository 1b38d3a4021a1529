import {readArticle} from '../../article/read-article.js';
import {createOverlapIndex} from '../overlap-index.js';
import type {Likeness} from '../overlap-score.js';

export {overlapFeatureNames, overlapFeatures} from '../overlap-score.js';

/** Texts in one index, each by its number: how alike two are, and which come into question for one, the most alike in words first. */
export type MeasuredTexts = {
	likeness: (x: number, y: number) => Likeness;
	nearest: (x: number, limit: number) => number[];
};

export function measureTexts(texts: readonly string[]): MeasuredTexts {
	const index = createOverlapIndex();
	for (const text of texts) index.add(readArticle(text, {name: 'article.txt', format: 'text'}));
	const likeness: MeasuredTexts['likeness'] = (x, y) => index.likeness(x, [y])[0];
	return {
		likeness,
		nearest(x, limit) {
			const others = index.candidates(x, texts.length);
			const words = new Map(index.likeness(x, others).map((one, at) => [others[at], one.words]));
			return others.sort((y, z) => words.get(z)! - words.get(y)! || y - z).slice(0, limit);
		},
	};
}
