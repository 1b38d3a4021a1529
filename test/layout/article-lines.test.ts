import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type Article, type Block, isKept} from '../../source/article/article.js';
import {furnitureReason, layoutArticle, lineAt, lineStart} from '../../source/layout/article-lines.js';
import {displayWidth} from '../../source/text/display-width.js';
import {safe, toSafeText} from '../../source/text/safe-text.js';
import {articleOf, readSeeds} from '../seeds.js';

const [seed] = readSeeds();

describe('the rows of an article', () => {
	it('hold all of the kept text, and furniture only when asked', () => {
		for (const furniture of [false, true]) {
			const shown = seed.blocks.filter(block => furniture || isKept(block));
			const lines = layoutArticle(seed, {width: 40, furniture});
			const letters = lines
				.map(({block, range}) => (range ? seed.blocks[block].text.slice(range.start, range.end) : ''))
				.join('');
			expect(letters.replaceAll(' ', '')).toBe(
				shown
					.map(block => block.text)
					.join('')
					.replaceAll(' ', ''),
			);
		}
	});

	it('may be a paragraph of any number of them', () => {
		const rows = 200_000;
		const text = toSafeText('word '.repeat(rows));
		const article = articleOf('Short.');
		const [block] = article.blocks;
		const long: Article = {...article, blocks: [{...block, kind: 'paragraph', text, end: text.length}]};
		expect(layoutArticle(long, {width: 4, furniture: false})).toHaveLength(rows);
	});

	it('are never wider than the column, marks included', () => {
		fc.assert(
			fc.property(fc.integer({min: 2, max: 120}), fc.boolean(), (width, furniture) => {
				const tooWide = layoutArticle(seed, {width, furniture}).filter(
					({block, range, indent, mark}) =>
						displayWidth(mark ?? '') > indent ||
						(range !== undefined &&
							indent + displayWidth(seed.blocks[block].text.slice(range.start, range.end)) > width),
				);
				expect(tooWide).toEqual([]);
			}),
		);
	});

	it('are found by the place where they begin', () => {
		const lines = layoutArticle(seed, {width: 33, furniture: true});
		for (const [index, line] of lines.entries()) expect(lineAt(lines, lineStart(line))).toBe(index);
	});

	it('hold the same place at any width', () => {
		fc.assert(
			fc.property(
				fc.integer({min: 10, max: 100}),
				fc.integer({min: 10, max: 100}),
				fc.nat(),
				(from, to, at) => {
					const lines = layoutArticle(seed, {width: from, furniture: false});
					const place = lineStart(lines[at % lines.length]);
					const others = layoutArticle(seed, {width: to, furniture: false});
					const line = others[lineAt(others, place)];
					expect(line.block).toBe(place.block);
					if (place.offset >= 0) {
						expect(line.range!.start).toBeLessThanOrEqual(place.offset);
						expect(line.range!.end).toBeGreaterThan(place.offset);
					}
				},
			),
		);
	});
});

/** An article of blocks with these kinds and texts. */
const withBlocks = (...blocks: [Block['kind'], string, Partial<Block>?][]): Article => ({
	...articleOf('x'),
	blocks: blocks.map(([kind, text, more]) => ({kind, text: toSafeText(text), start: 0, end: 0, ...more})),
});
const drawn = (article: Article, width: number, furniture = false) =>
	layoutArticle(article, {width, furniture}).map(({block, range, indent, mark}) =>
		range ? `${mark ?? ' '.repeat(indent)}${article.blocks[block].text.slice(range.start, range.end)}` : '',
	);

describe('blocks', () => {
	it('have an empty row between them, which is of the block below', () => {
		const article = withBlocks(['title', 'Title'], ['paragraph', 'Some words']);
		expect(layoutArticle(article, {width: 5, furniture: false})).toEqual([
			{block: 0, range: {start: 0, end: 5}, indent: 0},
			{block: 1, indent: 0},
			{block: 1, range: {start: 0, end: 4}, indent: 0},
			{block: 1, range: {start: 5, end: 10}, indent: 0},
		]);
	});

	it('have none between them where they belong together', () => {
		const kinds = ['paragraph', 'list-item', 'caption', 'credit', 'furniture'] as const;
		const together = kinds.flatMap(above =>
			kinds
				.filter(below => !drawn(withBlocks([above, 'One'], [below, 'Two']), 40, true).includes(''))
				.map(below => `${above}, ${below}`),
		);
		expect(together).toEqual([
			'list-item, list-item',
			'caption, caption',
			'caption, credit',
			'furniture, furniture',
		]);
	});

	it('are quotes indented, items with a bullet and furniture with its reason, on their first row', () => {
		const article = withBlocks(
			['quote', 'We will not wait'],
			['list-item', 'One of the items'],
			['furniture', 'Share this now please', {reason: 'related-link'}],
		);
		expect(drawn(article, 30)).toEqual(['  We will not wait', '', '- One of the items']);
		expect(drawn(article, 12)).toEqual(
			['  We will', '  not wait', '', '- One of the', '  items'].map(row => row),
		);
		expect(drawn(article, 32, true).slice(-2)).toEqual([
			'[related link] Share this now',
			'               please',
		]);
	});

	it('have no mark where it would leave less than half of the width', () => {
		const article = withBlocks(['furniture', 'Share', {reason: 'related-link'}]);
		expect(drawn(article, 30, true)).toEqual(['[related link] Share']);
		expect(drawn(article, 29, true)).toEqual(['Share']);
		const list = withBlocks(['list-item', 'abcdef']);
		expect(drawn(list, 4)).toEqual(['- ab', '  cd', '  ef']);
		expect(drawn(list, 3)).toEqual(['abc', 'def']);
	});

	it('have furniture’s reason in words, or that it is furniture', () => {
		const [withReason, without] = withBlocks(
			['furniture', 'x', {reason: 'related-link'}],
			['furniture', 'x'],
		).blocks;
		expect([withReason, without].map(furnitureReason)).toEqual([safe`related link`, safe`furniture`]);
	});

	it('are laid out once for each of the last four layouts', () => {
		const article = withBlocks(['paragraph', 'Some words']);
		const rows = (width: number, furniture = false) => layoutArticle(article, {width, furniture});
		const [first, ...others] = [rows(10), rows(11), rows(12), rows(10, true)];
		expect(
			[rows(10), rows(11), rows(12), rows(10, true)].every((each, at) => each === [first, ...others][at]),
		).toBe(true);
		rows(13);
		expect(rows(11)).toBe(others[0]);
		expect(rows(10)).not.toBe(first);
	});
});

describe('a position', () => {
	const lines = layoutArticle(withBlocks(['title', 'Title'], ['paragraph', 'Some words'], ['quote', 'End']), {
		width: 5,
		furniture: false,
	});

	it('is that where a row begins; of an empty row, above its block', () => {
		expect(lines.map(lineStart)).toEqual([
			{block: 0, offset: 0},
			{block: 1, offset: -1},
			{block: 1, offset: 0},
			{block: 1, offset: 5},
			{block: 2, offset: -1},
			{block: 2, offset: 0},
		]);
		expect(lineStart(undefined)).toEqual({block: 0, offset: 0});
	});

	it('is held by the last row that does not begin after it', () => {
		const rowOf = (block: number, offset: number) => lineAt(lines, {block, offset});
		expect([rowOf(0, 4), rowOf(1, -1), rowOf(1, 0), rowOf(1, 4), rowOf(1, 5), rowOf(1, 99)]).toEqual([
			0, 1, 2, 2, 3, 3,
		]);
		expect(rowOf(9, 0)).toBe(5);
		expect(rowOf(0, -1)).toBe(0);
		expect(lineAt([], {block: 3, offset: 2})).toBe(0);
	});
});
