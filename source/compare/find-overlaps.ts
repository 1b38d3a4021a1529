import {type Article, isProse} from '../article/article.js';
import {stem} from '../text/stems.js';
import {findWords, isStopWord} from '../text/words.js';

export type Overlap = {a: Article; b: Article; score: number};

export type OverlapOptions = {
	/** Pairs of articles with a lower score are left out; 0.05 when not given. */
	minimumScore?: number;
};

// A word that more of the articles have than this share says nothing about which of them belong together.
const commonShare = 0.5;

/**
Which articles report on the same thing, best first. The score, 0 to 1, is the cosine of their content words, weighted
by inverse document frequency over the articles; only articles that share a word that not all have are looked at.
*/
export function findOverlaps(
	articles: readonly Article[],
	{minimumScore = 0.05}: OverlapOptions = {},
): Overlap[] {
	const counts = articles.map(countStems);
	const having = new Map<string, number[]>();
	for (const [index, stems] of counts.entries()) {
		for (const stem of stems.keys()) {
			const list = having.get(stem);
			if (list) list.push(index);
			else having.set(stem, [index]);
		}
	}

	const weightOf = (stem: string) => Math.log(1 + articles.length / having.get(stem)!.length);
	const norms = counts.map(stems =>
		Math.hypot(...[...stems].map(([stem, count]) => tf(count) * weightOf(stem))),
	);
	const most = Math.max(2, articles.length * commonShare);
	const overlaps: Overlap[] = [];
	for (const [i, stems] of counts.entries()) {
		const products = new Map<number, number>();
		for (const [stem, count] of stems) {
			const list = having.get(stem)!;
			if (list.length > most) continue;
			for (const j of list) {
				if (j <= i) continue;
				const product = tf(count) * tf(counts[j].get(stem)!) * weightOf(stem) ** 2;
				products.set(j, (products.get(j) ?? 0) + product);
			}
		}

		for (const [j, product] of products) {
			const score = product / (norms[i] * norms[j]);
			if (score >= minimumScore) overlaps.push({a: articles[i], b: articles[j], score});
		}
	}

	return overlaps.sort((x, y) => y.score - x.score);
}

const tf = (count: number) => 1 + Math.log(count);

function countStems(article: Article): Map<string, number> {
	const stems = new Map<string, number>();
	for (const block of article.blocks) {
		if (!isProse(block)) continue;
		for (const {folded} of findWords(block.text)) {
			if (!isStopWord(folded)) stems.set(stem(folded, 'en'), (stems.get(stem(folded, 'en')) ?? 0) + 1);
		}
	}

	return stems;
}
