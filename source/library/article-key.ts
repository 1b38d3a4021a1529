import {createHash} from 'node:crypto';
import type {Article} from '../article/article.js';

/** What an article is remembered by: its path or address; what came on standard input, by its text. */
export const articleKey = ({id, original}: Article): string =>
	id === 'stdin' ? `stdin ${createHash('sha256').update(original).digest('hex').slice(0, 16)}` : id;
