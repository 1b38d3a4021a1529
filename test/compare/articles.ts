import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import type {Article} from '../../source/article/article.js';
import {readArticle} from '../../source/article/read-article.js';

/** An article of plain text, every line of it a paragraph. */
export const articleOf = (text: string): Article =>
	readArticle(text, {name: 'article.txt', format: 'text', clean: false});

/** The two bundled articles, as they are read. */
export const [longSeed, shortSeed] = ['000_af65de609c3536ca.txt', '004_b295dc0f83cabbb1.txt'].map(name =>
	readArticle(readFileSync(new URL(`../../seeds/${name}`, import.meta.url)), {name, format: 'text'}),
);

const words = fc.constantFrom(
	...'the a of and in soldiers troops attacked town Kursk Moscow Kyiv Russian Ukraine British UK 3,000 12,000 twelve half Tuesday 10 December said officials “quoted words” (ISW) Institute for the Study of War colour color naïve — … 北京发生爆炸 солдаты الشرطة ‘meat’ U.S. Mr. 👩‍🚀'.split(
		' ',
	),
);
const sentence = fc.array(words, {minLength: 1, maxLength: 14}).map(list => `${list.join(' ')}.`);

/** Articles made of few words, so that they share much, some of them in scripts and signs that are seldom met. */
export const madeUpArticle = fc
	.array(fc.array(sentence, {minLength: 1, maxLength: 4}), {maxLength: 6})
	.map(paragraphs => articleOf(paragraphs.map(sentences => sentences.join(' ')).join('\n\n')));
