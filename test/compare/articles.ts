import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import type {Article, Block, BlockKind} from '../../source/article/article.js';
import {readArticle} from '../../source/article/read-article.js';
import {type Alignment, inCanonicalOrder} from '../../source/compare/alignment.js';
import type {Side} from '../../source/compare/comparison.js';
import {toSafeText} from '../../source/text/safe-text.js';

/** An article of plain text, every line of it a paragraph. */
export const articleOf = (text: string): Article =>
	readArticle(text, {name: 'article.txt', format: 'text', clean: false});

/** An article of blocks of any kind, each a line of the original. */
export function articleOfBlocks(...made: [kind: BlockKind, text: string][]): Article {
	const original = made.map(([, text]) => text).join('\n');
	let start = 0;
	const blocks = made.map(([kind, text]): Block => {
		const block = {kind, text: toSafeText(text), start, end: start + text.length};
		start = block.end + 1;
		return block;
	});
	const [first] = blocks;
	return {...articleOf(''), title: first?.text ?? toSafeText(''), original, blocks};
}

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

const kind = fc.constantFrom<BlockKind>('title', 'heading', 'caption', 'paragraph', 'paragraph');

/** The same with titles, headings and captions among their paragraphs. */
export const madeUpParts = fc
	.array(
		fc.tuple(
			kind,
			fc.array(sentence, {minLength: 1, maxLength: 3}).map(sentences => sentences.join(' ')),
		),
		{maxLength: 8},
	)
	.map(blocks => articleOfBlocks(...blocks));

/**
Measures two sentences of two articles, each given by words it has: that of the first article first, however the articles are
ordered for comparing.
*/
export function measuring<Measured>(
	a: Article,
	b: Article,
	measureIn: (alignment: Alignment) => (i: number, j: number) => Measured,
): (inA: string, inB: string) => Measured {
	type InOrder = {alignment: Alignment; isMirrored: boolean};
	const {alignment, isMirrored} = inCanonicalOrder<InOrder>(
		a,
		b,
		alignment => ({alignment, isMirrored: false}),
		({alignment}) => ({alignment, isMirrored: true}),
	);
	const measure = measureIn(alignment);
	const indexOf = (side: Side, words: string) => {
		const index = alignment.vocabulary[side].findIndex(({sentence}) => sentence.text.includes(words));
		if (index < 0) throw new Error(`no sentence has “${words}”`);
		return index;
	};
	return (inA, inB) =>
		isMirrored
			? measure(indexOf('a', inB), indexOf('b', inA))
			: measure(indexOf('a', inA), indexOf('b', inB));
}

/** Two articles made ready for comparing, in canonical order. */
export const alignmentOf = (a: Article, b: Article): Alignment =>
	inCanonicalOrder(
		a,
		b,
		alignment => alignment,
		alignment => alignment,
	);
