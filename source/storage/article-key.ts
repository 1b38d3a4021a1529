import {createRequire} from 'node:module';
import type {Article} from '../article/article.js';

/** What an article is remembered by: its path or address; what came on standard input, by its text. */
export const articleKey = ({id, original}: Article): string =>
	id === 'stdin' ? `stdin ${digest(original)}` : id;

function digest(text: string): string {
	// An import of it would load all that the web's cryptography needs, which takes longer than to draw a screen.
	const {createHash} = createRequire(import.meta.url)('node:crypto') as typeof import('node:crypto');
	return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
