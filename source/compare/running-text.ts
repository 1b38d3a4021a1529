import {type Block, isProse} from '../article/article.js';

/** What of an article its sentences are read from. */
export type ArticleBlocks = {blocks: readonly Pick<Block, 'kind' | 'text'>[]; language?: string};

/** The running text of an article, a line a block: its prose, without furniture, captions, credits and bylines. */
export const runningText = ({blocks}: Pick<ArticleBlocks, 'blocks'>): string =>
	blocks.flatMap(block => (isProse(block) ? block.text : [])).join('\n');
