import {readFileSync} from 'node:fs';
import type {Article} from '../source/article/article.js';
import {readArticle} from '../source/article/read-article.js';

/** The bundled articles: what News UK and Newsweek had on one event. */
export const seedNames = ['000_af65de609c3536ca.txt', '004_b295dc0f83cabbb1.txt'] as const;

export const readSeeds = (): [Article, Article] =>
	seedNames.map(name => readArticle(readFileSync(`seeds/${name}`), {name})) as [Article, Article];

/** An article of plain paragraphs. */
export const articleOf = (...paragraphs: string[]): Article =>
	readArticle(paragraphs.join('\n\n'), {name: 'made.txt', format: 'text', clean: false});
