import {type Article, isProse} from '../article/article.js';
import {originalRange} from '../article/original-range.js';
import type {Passage} from '../compare/comparison.js';
import {type PassageSentence, passageOf} from '../compare/passage-of.js';
import {runningText} from '../compare/running-text.js';
import {sliceSafe} from '../text/safe-text.js';
import type {NumberedReuse, Reuse} from './reuse.js';
import {eachWord} from './text-words.js';

/** Reuse in the articles that its numbers stand for. */
export function reuseOfArticles({passages, articles}: NumberedReuse, all: readonly Article[]): Reuse {
	const words = new Map<Article, {starts: number[]; ends: number[]}>();
	const wordsOf = (article: Article) => {
		const known = words.get(article) ?? wordPlaces(article);
		words.set(article, known);
		return known;
	};
	return {
		passages: passages.map(({words, places}) => ({
			words,
			places: places.map(({article: number, start, end, share}) => {
				const article = all[number];
				const {starts, ends} = wordsOf(article);
				return {article, passage: passageAt(article, starts[start], ends[end - 1]), share};
			}),
		})),
		articles: articles.map(({from, ...one}) => ({
			...one,
			article: all[one.article],
			from: from.map(source => ({...source, article: all[source.article]})),
		})),
	};
}

function wordPlaces(article: Article): {starts: number[]; ends: number[]} {
	const [starts, ends]: [number[], number[]] = [[], []];
	eachWord(runningText(article), (_, start, end) => {
		starts.push(start);
		ends.push(end);
	});
	return {starts, ends};
}

/** The passage between two offsets of the running text, with the signs that belong to its first and its last word. */
function passageAt(article: Article, start: number, end: number): Passage {
	const parts: PassageSentence[] = [];
	let from = 0;
	for (const [index, block] of article.blocks.entries()) {
		if (!isProse(block)) continue;
		const {text} = block;
		if (start < from + text.length && end > from) {
			const before = text.slice(0, Math.max(0, start - from));
			const behind = text.slice(end - from);
			const inBlock = {
				start: before.length - /[^\s\p{L}\p{N}]*$/u.exec(before)![0].length,
				end: Math.min(text.length, end - from + /^[^\s\p{L}\p{N}]*/u.exec(behind)![0].length),
			};
			parts.push({
				text: sliceSafe(text, inBlock.start, inBlock.end),
				block: index,
				inBlock,
				toOriginal: range => originalRange(article, block, range),
			});
		}

		from += text.length + 1;
	}

	return passageOf(parts);
}
