import {type ArticleBlocks, runningText} from '../compare/running-text.js';
import {eachShingle, eachWord} from './text-words.js';

const keptOf = 4;

/**
The runs of eight words of an article's running text, each as a number, ascending, none twice: about one in four of them, for
telling how much of one text stands in another. Of a text with fewer words, all of them as one.
*/
export function textShingles(article: ArticleBlocks): Uint32Array {
	const words: number[] = [];
	eachWord(runningText(article), word => words.push(word));
	const kept = new Set<number>();
	eachShingle(words, keptOf, shingle => kept.add(shingle));
	return Uint32Array.from(kept).sort();
}
