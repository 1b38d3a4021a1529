import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Article} from '../../source/article/article.js';
import {readArticle} from '../../source/article/read-article.js';
import {passageOf} from '../../source/compare/passage-of.js';
import {sentencesOf} from '../../source/compare/sentences-of.js';
import {passageAddress} from '../../source/report/passage-address.js';
import {withTextFragment} from '../../source/report/text-fragment.js';
import {articleOfBlocks, longSeed, madeUpArticle, madeUpParts, shortSeed} from '../compare/articles.js';
import {findFragment, termsOf} from './find-fragment.js';

const url = 'https://example.org/story';
const from = (article: Article, address: string | undefined = url): Article => ({
	...article,
	source: {...article.source, url: address},
});
const paragraphs = (...texts: string[]) =>
	from(articleOfBlocks(...texts.map(text => ['paragraph', text] as [kind: 'paragraph', text: string])));
const place = (article: Article, block: number, words?: string) => {
	const {text} = article.blocks[block];
	const start = words === undefined ? 0 : text.indexOf(words);
	return {block, range: {start, end: start + (words ?? text).length}};
};
const addressOf = (article: Article, block: number, words?: string) =>
	passageAddress(article, [place(article, block, words)]);

describe('the address of a passage', () => {
	it('has a short passage whole, without the signs around it', () => {
		const article = paragraphs('He left. “Nobody was hurt,” she said.');
		expect(addressOf(article, 0, '“Nobody was hurt,” she said.')).toBe(
			`${url}#:~:text=Nobody%20was%20hurt%2C%E2%80%9D%20she%20said`,
		);
	});

	it('has the first and the last words of a long passage', () => {
		const article = paragraphs(
			'The ferry that struck the quay on Monday had been refitted in March at a cost that its owners have not told so far.',
		);
		expect(addressOf(article, 0)).toBe(
			`${url}#:~:text=The%20ferry%20that%20struck,have%20not%20told%20so%20far`,
		);
	});

	it('leads from the first block of a passage to the last, however short', () => {
		const article = paragraphs('He left.', 'She came.', 'All went.');
		expect(passageAddress(article, [place(article, 0), place(article, 1)])).toBe(
			`${url}#:~:text=He%20left,She%20came`,
		);
	});

	it('has what stands beside it where the same words stand before it too', () => {
		const article = paragraphs('First, he said no. Then, he said no. At last he agreed.');
		const {text} = article.blocks[0];
		const start = text.lastIndexOf('he said no');
		const range = {start, end: start + 10};
		expect(passageAddress(article, [{block: 0, range}])).toBe(
			`${url}#:~:text=said%20no.%20Then%2C-,he%20said%20no`,
		);
	});

	it('has the block before it where it is the whole block', () => {
		const article = paragraphs('“What next?”', 'A lot.', 'They asked once more:', '“What next?”');
		const address = addressOf(article, 3);
		expect(termsOf(address!)).toEqual({prefix: 'asked once more:', start: '“What next'});
		expect(findFragment(article.blocks, address!)?.start).toEqual({block: 3, offset: 0});
	});

	it('is that of the article where nothing tells the passage from another', () => {
		const article = paragraphs('No.', 'No.', 'No.', 'No.', 'No.', 'No.', 'No.', 'No.', 'No.', 'No.');
		expect(addressOf(article, 0)).toBe(`${url}#:~:text=No`);
		expect(addressOf(article, 5)).toBe(url);
	});

	it('is that of the article where its words are not those of the page', () => {
		const repaired = from(
			readArticle('It costs â‚¬5, said Zoë from the councilâ€™s office.', {name: 'a.txt', url}),
		);
		expect(repaired.source.mojibake).toBeDefined();
		expect(addressOf(repaired, 0)).toBe(url);
		expect(addressOf(paragraphs('He said \uFFFD and left.'), 0)).toBe(url);
	});

	it.each([
		undefined,
		'story.html',
		'/home/anna/story.html',
		'file:///story.html',
		'javascript:alert(1)',
		'-o',
	])('is none where the article is not on the web: %s', address => {
		expect(addressOf(from(paragraphs('He left.'), address === undefined ? '' : address), 0)).toBeUndefined();
	});

	it('keeps the fragment of the address, but for the passage that it marks', () => {
		const address = (given: string) => addressOf(from(paragraphs('He left.'), given), 0);
		expect(address(`${url}#part-2`)).toBe(`${url}#part-2:~:text=He%20left`);
		expect(address(`${url}#part-2:~:text=other`)).toBe(`${url}#part-2:~:text=He%20left`);
		expect(address(`${url}?a=1#:~:text=other`)).toBe(`${url}?a=1#:~:text=He%20left`);
		expect(addressOf(from(paragraphs('\uFFFD'), `${url}#:~:text=other`), 0)).toBe(url);
	});

	it('is found by words of scripts without spaces', () => {
		const article = paragraphs(
			'北京发生爆炸。',
			'周一上午北京发生爆炸，造成三人死亡，十二人受伤，警方说原因仍在调查之中。市政府表示，附近三条街道的居民已经被疏散到学校和体育馆，消防人员直到晚上才把大火扑灭，医院正在救治伤者，专家将在明天早晨开始检查天然气管道。附近的商店和两所学校今天不开门，地铁二号线照常运行。',
		);
		for (const block of [0, 1]) {
			const address = addressOf(article, block);
			expect(findFragment(article.blocks, address!)?.start).toEqual({block, offset: 0});
		}
	});
});

/** An article with an address, and some of its sentences in a row. */
const articles = fc.oneof(madeUpArticle, madeUpParts, fc.constantFrom(longSeed, shortSeed));
const passages = fc.tuple(articles, fc.nat(), fc.integer({min: 1, max: 3})).map(([made, at, count]) => {
	const article = from(made);
	const {sentences} = sentencesOf(article);
	if (sentences.length === 0) return {article, parts: []};
	const first = at % sentences.length;
	return {article, parts: passageOf(sentences.slice(first, first + count)).parts};
});

const letters = (text: string) => text.replace(/[^\p{L}\p{N}\p{M}]+/gu, '');

describe('whatever the passage, its address', () => {
	it('leads a browser to it, and to no other place', () => {
		fc.assert(
			fc.property(passages, ({article, parts}) => {
				const address = passageAddress(article, parts)!;
				const {blocks} = article;
				const found = findFragment(blocks, address);
				expect(found === undefined).toBe(address === url);
				if (!found) return;
				const [first, last] = [parts[0], parts.at(-1)!];
				expect([found.start.block, found.end.block]).toEqual([first.block, last.block]);
				const words = letters(blocks[first.block].text.slice(0, found.start.offset));
				expect(words).toBe(letters(blocks[first.block].text.slice(0, first.range.start)));
				const rest = letters(blocks[last.block].text.slice(found.end.offset));
				expect(rest).toBe(letters(blocks[last.block].text.slice(last.range.end)));
			}),
			{numRuns: 500},
		);
	});

	it('is of letters, digits, full stops and codes, and these are text of the article', () => {
		fc.assert(
			fc.property(passages, ({article, parts}) => {
				const address = passageAddress(article, parts)!;
				if (address === url) return;
				const fragment = address.slice(`${url}#`.length);
				expect(fragment).toMatch(/^:~:text=(?:[\w.%]+-,)?[\w.%]+(?:,[\w.%]+)?(?:,-[\w.%]+)?$/);
				for (const term of Object.values(termsOf(address)!)) {
					if (term !== undefined) expect(article.blocks.some(({text}) => text.includes(term))).toBe(true);
				}
			}),
		);
	});

	it('says what was to be said, whatever signs are in it', () => {
		fc.assert(
			fc.property(
				fc.array(fc.string({unit: 'grapheme', minLength: 1}), {minLength: 4, maxLength: 4}),
				terms => {
					const [prefix, start, end, suffix] = terms;
					const address = withTextFragment(url, {prefix, start, end, suffix});
					expect(termsOf(address)).toEqual({prefix, start, end, suffix});
					expect(address.slice(url.length)).toMatch(
						/^#:~:text=[A-Za-z\d.%]+-,[A-Za-z\d.%]+,[A-Za-z\d.%]+,-[A-Za-z\d.%]+$/,
					);
				},
			),
		);
	});

	it('is there for nearly all sentences of the bundled articles', () => {
		for (const seed of [longSeed, shortSeed]) {
			const article = from(seed);
			const {sentences} = sentencesOf(article);
			const addresses = sentences.map(sentence => passageAddress(article, passageOf([sentence]).parts));
			expect(addresses.filter(address => address === url).length).toBeLessThanOrEqual(2);
		}
	});
});
