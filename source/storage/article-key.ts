import {type Article, isFromStandardInput, isKept} from '../article/article.js';
import {memoize} from '../text/memoize.js';
import {digest} from './digest.js';

/** What an article is remembered by: its path or address; what came on standard input, by its text. */
export const articleKey = (article: Article): string =>
	isFromStandardInput(article) ? `stdin ${digest(article.original, 16)}` : article.id;

/** The same, worked out once for an article. */
export const keptArticleKey: (article: Article) => string = memoize(articleKey);

/**
What the kept text of an article is known by wherever it comes from, so that other furniture around it changes nothing: its
length, and its digest behind a hyphen.
*/
export const contentHash: (article: Article) => string = memoize(
	(article: Article) => `${contentLength(article)}-${digest(keptText(article), 32)}`,
);

/** What the whole original is known by, furniture and all: a digest of 32 digits. Offsets into one are offsets into the other. */
export const originalDigest: (article: Article) => string = memoize(({original}: Article) =>
	digest(original, 32),
);

/** The length alone, which is worked out at once: what has another one has another text. */
export const contentLength: (article: Article) => number = memoize(({blocks}: Article) =>
	blocks.reduce((sum, block) => sum + (isKept(block) ? block.text.length : 0), 0),
);

const keptText = ({blocks}: Article): string =>
	blocks.flatMap(block => (isKept(block) ? block.text : [])).join('\n');
