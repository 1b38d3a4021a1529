import {describe, expect, it} from 'vitest';
import {type Article, type BlockKind, isUnsure} from '../../source/article/article.js';
import {readArticle} from '../../source/article/read-article.js';
import {toSafeText} from '../../source/text/safe-text.js';

type Part = [kind: BlockKind, length: number, confidence?: number];

/** An article whose blocks are as long as told, one after the other. */
function articleOf(format: 'html' | 'text', ...parts: Part[]): Article {
	let start = 0;
	const blocks = parts.map(([kind, length, confidence]) => {
		const block = {
			kind,
			text: toSafeText('x'.repeat(length)),
			start,
			end: start + length,
			...(confidence === undefined ? {} : {confidence}),
		};
		start += length + 1;
		return block;
	});
	const original = blocks.map(({text}) => text).join('\n');
	return {
		id: 'a',
		title: toSafeText('A'),
		source: {name: toSafeText('a'), encoding: 'utf-8', format},
		original,
		blocks,
	};
}

describe('a page is unsure', () => {
	it.each<[string, Part[]]>([
		['of which nothing is left', []],
		[
			'without running text',
			[
				['title', 40],
				['caption', 900],
				['furniture', 90],
			],
		],
		[
			'with a notice for its text',
			[
				['title', 40],
				['paragraph', 120],
			],
		],
		[
			'of which little was kept and more left out',
			[
				['paragraph', 400],
				['furniture', 300],
			],
		],
		[
			'of whose text a third is a guess',
			[
				['paragraph', 700],
				['paragraph', 300, 0.6],
			],
		],
		[
			'that left out long lines that may be text',
			[
				['paragraph', 900],
				['furniture', 300, 0.5],
			],
		],
	])('%s', (_, parts) => {
		expect(isUnsure(articleOf('html', ...parts))).toBe(true);
	});
});

describe('a page is sure', () => {
	it.each<[string, Part[]]>([
		[
			'with a short report and little beside it',
			[
				['title', 40],
				['paragraph', 320],
				['furniture', 90],
			],
		],
		[
			'with menus and teasers as long as itself',
			[
				['paragraph', 500],
				['furniture', 500],
			],
		],
		[
			'of which a sentence is a guess',
			[
				['paragraph', 900],
				['paragraph', 150, 0.6],
			],
		],
		[
			'whose guesses are entries of menus',
			[['paragraph', 500], ...Array.from({length: 20}, (): Part => ['furniture', 30, 0.6])],
		],
		[
			'whose caption is a guess',
			[
				['paragraph', 500],
				['caption', 400, 0.6],
			],
		],
	])('%s', (_, parts) => {
		expect(isUnsure(articleOf('html', ...parts))).toBe(false);
	});
});

describe('a text', () => {
	it('may be short, since a person has kept it', () => {
		expect(isUnsure(articleOf('text', ['paragraph', 60]))).toBe(false);
		expect(isUnsure(articleOf('text', ['paragraph', 400], ['furniture', 900]))).toBe(false);
	});

	it('may be empty, and is unsure where all of it is furniture or a guess', () => {
		expect(isUnsure(articleOf('text'))).toBe(false);
		expect(isUnsure(articleOf('text', ['furniture', 60]))).toBe(true);
		expect(isUnsure(articleOf('text', ['paragraph', 600, 0.5]))).toBe(true);
	});
});

describe('a page as it comes', () => {
	const menu = '<nav><a href="/">Harbour Bee</a> <a href="/n">News</a> <a href="/c">Contact us</a></nav>';
	const unsure = (body: string) =>
		isUnsure(
			readArticle(`<!doctype html><title>The bees of the pier</title><body>${menu}${body}`, {format: 'html'}),
		);

	it.each([
		[
			'shown by its scripts alone',
			'<noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div>',
		],
		[
			'behind a door',
			'<main><h1>The bees of the pier</h1><p>This article is for subscribers only.</p></main>',
		],
		['not found', '<main><h1>404</h1><p>We could not find the page that you were looking for.</p></main>'],
		['of pictures alone', '<main><h1>The bees of the pier</h1><img src="1.jpg"><img src="2.jpg"></main>'],
		[
			'of links to articles',
			`<main>${Array.from({length: 12}, (_, day) => `<h3><a href="/${day}">What the bees did on the ${day + 1}th day</a></h3>`).join('')}</main>`,
		],
	])('is unsure: one %s', (_, body) => {
		expect(unsure(body)).toBe(true);
	});

	it('is sure with an article in it', () => {
		const paragraphs = [
			'A swarm of bees settled on the pier on Sunday, and the ferries waited until the keeper of the lighthouse had come.',
			'She caught them in a basket that had held mackerel in the morning, and carried them up to the garden of the school.',
			'“They were as calm as monks,” she said, and asked that nobody move the basket before the evening of the next day.',
		];
		expect(
			unsure(
				`<main><h1>The bees of the pier</h1>${paragraphs.map(text => `<p>${text}</p>`).join('')}</main>`,
			),
		).toBe(false);
	});
});
