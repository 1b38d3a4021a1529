import type {Block} from '../article/article.js';

/** What a sentence is part of, where that is not the running text. */
export type SentencePart = 'title' | 'heading' | 'caption';

const parts: readonly string[] = ['title', 'heading', 'caption'] satisfies SentencePart[];

/** What the sentences of a block are part of; undefined of running text, and of what has no sentences. */
export const partOf = ({kind}: Pick<Block, 'kind'>): SentencePart | undefined =>
	parts.includes(kind) ? (kind as SentencePart) : undefined;
