import {type Article, isKept} from '../article/article.js';
import type {Hit} from '../search/answer.js';
import {type SafeText, safe} from '../text/safe-text.js';

/**
For each hit the file and the line where it begins: "story.txt, line 12"; of a page or an entry of a file, whose lines are not those of
its text, the paragraph. However many there are, an article is gone through once.
*/
export function placesInSource(hits: readonly Hit[]): SafeText[] {
	const articles = new Set(hits.map(({article}) => article));
	const lines = new Map([...articles].map(article => [article, lineNumbers(article, hits)]));
	return hits.map(({article, block, start}) => {
		const {blocks, source} = article;
		return source.format === 'html' || source.container
			? safe`${source.name}, paragraph ${blocks.slice(0, block + 1).filter(isKept).length}`
			: safe`${source.name}, line ${lines.get(article)!.get(start)!}`;
	});
}

/** The numbers of the lines, from 1, at which the hits of an article begin. */
function lineNumbers(article: Article, hits: readonly Hit[]): Map<number, number> {
	const starts = hits.filter(hit => hit.article === article).map(({start}) => start);
	const numbers = new Map<number, number>();
	const lineEnd = /\r\n|\r|\n/g;
	let line = 1;
	let next = lineEnd.exec(article.original);
	for (const start of starts.sort((a, b) => a - b)) {
		for (; next && next.index < start; next = lineEnd.exec(article.original)) line++;
		numbers.set(start, line);
	}

	return numbers;
}
