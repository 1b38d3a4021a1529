import {type Article, isProse} from '../article/article.js';

/** The running text of an article, a line a block: its prose, without furniture, captions, credits and bylines. */
export const runningText = ({blocks}: Article): string =>
	blocks.flatMap(block => (isProse(block) ? block.text : [])).join('\n');
