import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Article} from '../../source/article/article.js';
import {originalRange} from '../../source/article/original-range.js';
import {placedText, rangeOfPlaces} from '../../source/article/placed-text.js';
import {readArticle} from '../../source/article/read-article.js';
import {readSeeds} from '../seeds.js';

const pieces = fc.constantFrom(
	'The harbour of Ostby was closed on Monday after a crane fell into the basin.',
	'itâ€™s “here”',
	'Fish &amp; chips &#8211; twice',
	'𝔊𝔬𝔱𝔥𝔦𝔠 🦊 fox',
	'two\nlines of   one',
	'**bold** and [a link](https://example.org/)',
	'<p>A page &lt;of&gt; its own <b>kind</b></p>',
	'- an item',
	'# A heading',
	'| a | b |\n| - | - |\n| 1 | 2 |',
	'\u202Eright to left\u202C',
	'می‌خواهم',
);

const articles: fc.Arbitrary<Article> = fc
	.record({
		text: fc.array(pieces, {minLength: 1, maxLength: 8}).map(all => all.join('\n\n')),
		format: fc.constantFrom('text', 'markdown', 'html'),
		clean: fc.boolean(),
	})
	.map(({text, format, clean}) => readArticle(text, {format, clean} as const));

/** For each character of a text of blocks: the block it is of, and where in it, in UTF-16 units. */
function* charactersOf({blocks}: Article) {
	let at = 0;
	for (const block of blocks) {
		let start = 0;
		for (const character of block.text) {
			yield {at, block, range: {start, end: start + character.length}};
			start += character.length;
			at++;
		}

		at += 2;
	}
}

describe('the text of an article with the way back', () => {
	it('leads each character back to where it stands in the original', () => {
		fc.assert(
			fc.property(articles, article => {
				const {places} = placedText(article, article.blocks);
				for (const {at, block, range} of charactersOf(article))
					expect(rangeOfPlaces(places, {start: at, end: at + 1})).toEqual(
						originalRange(article, block, range),
					);
			}),
		);
	});

	it('has all places in order, and every character of a block in one of them', () => {
		fc.assert(
			fc.property(articles, article => {
				const {text, blocks, places} = placedText(article, article.blocks);
				const characters = [...text];
				for (const {block, start, end} of blocks)
					expect(characters.slice(start, end).join('')).toBe(block.text);
				const placed = places.flatMap(([start, end]) =>
					Array.from({length: end - start}, (_, index) => start + index),
				);
				expect(placed).toEqual(Array.from(charactersOf(article), ({at}) => at));
			}),
		);
	});

	it('leads passages of several blocks from the first to the last of their characters', () => {
		for (const article of readSeeds()) {
			const {text, places} = placedText(article, article.blocks);
			for (const passage of ['North Korean', 'said', 'Ukrain']) {
				const start = [...text.slice(0, text.indexOf(passage))].length;
				const range = rangeOfPlaces(places, {start, end: start + [...passage].length})!;
				expect(article.original.slice(range.start, range.end)).toBe(passage);
			}

			const all = rangeOfPlaces(places, {start: 0, end: [...text].length})!;
			expect(article.original.slice(all.start, all.end).trim()).toBe(article.original.trim());
		}
	});

	it('has few stretches where nothing was changed, and none for what stands between blocks', () => {
		const article = readArticle('One line.\n\nAnother\nof two lines.\n\n🦊 barks.', {clean: false});
		const {text, places} = placedText(article, article.blocks);
		expect(text).toBe('One line.\n\nAnother\n\nof two lines.\n\n🦊 barks.');
		expect(places).toEqual([
			[0, 9, 0, 9],
			[11, 18, 11, 18],
			[20, 33, 19, 32],
			[35, 36, 34, 36],
			[36, 43, 36, 43],
		]);
		expect(rangeOfPlaces(places, {start: 9, end: 11})).toBeUndefined();
	});
});
