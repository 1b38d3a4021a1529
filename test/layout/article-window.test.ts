import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Article} from '../../source/article/article.js';
import {readArticle} from '../../source/article/read-article.js';
import {layoutArticle} from '../../source/layout/article-lines.js';
import {layoutAround, paragraphAt, paragraphStart} from '../../source/layout/article-window.js';
import {displayWidth} from '../../source/text/display-width.js';
import {articleOf, readSeeds} from '../seeds.js';

const layout = {width: 72, furniture: false};

/** Of so many characters, in paragraphs of all lengths, with headings and hidden lines between them. */
function longArticle(length: number): Article {
	const lines: string[] = [];
	for (let at = 0, all = 0; all < length; at++) {
		const line =
			at % 17 === 0
				? `## Part ${at}`
				: Array.from({length: 1 + ((at * 37) % 400)}, (_, word) => `word${at}x${word}`).join(' ');
		lines.push(line, ...(at % 11 === 0 ? ['Read more: Another story'] : []));
		all += line.length;
	}

	return readArticle(lines.join('\n\n'), {name: 'long.md'});
}

const long = longArticle(400_000);
const position = (article: Article) =>
	fc.nat(article.blocks.length - 1).chain(block =>
		fc.record({
			block: fc.constant(block),
			offset: fc.integer({min: -1, max: article.blocks[block].text.length - 1}),
		}),
	);

describe('an article that is laid out around a place', () => {
	it('is laid out whole where it is of ordinary length', () => {
		for (const article of readSeeds()) {
			const {lines, part} = layoutAround(article, layout, {block: 9, offset: 0});
			expect(part).toBeUndefined();
			expect(lines).toBe(layoutArticle(article, layout));
		}
	});

	it('has the rows of the whole article, and more than a screen before and after the place', () => {
		const whole = layoutArticle(long, layout);
		const isAt = (one: (typeof whole)[0], other: (typeof whole)[0]) =>
			one.block === other.block && one.range?.start === other.range?.start;
		fc.assert(
			fc.property(position(long), place => {
				const {lines, part} = layoutAround(long, layout, place);
				expect(lines.length).toBeLessThan(whole.length / 2);
				const first = whole.findIndex(line => isAt(line, lines[0]));
				expect(lines).toEqual(whole.slice(first, first + lines.length));
				expect(part!.hasEnd).toBe(first + lines.length === whole.length);
				const row = lines.findLastIndex(
					({block, range}) =>
						block < place.block || (block === place.block && (range?.start ?? -1) <= place.offset),
				);
				if (first > 0) expect(row).toBeGreaterThan(200);
				if (!part!.hasEnd) expect(lines.length - row).toBeGreaterThan(200);
			}),
			{numRuns: 60},
		);
	});

	it('has shares of its characters, from none to all', () => {
		const {part} = layoutAround(long, layout, {block: 0, offset: -1});
		expect(part!.shareBefore({block: 0, offset: -1})).toBe(0);
		fc.assert(
			fc.property(fc.double({min: 0, max: 0.999, noNaN: true}), share => {
				expect(part!.shareBefore(part!.positionAt(share))).toBeCloseTo(share, 3);
			}),
		);
		expect(part!.shareBefore(part!.positionAt(1))).toBeGreaterThan(0.9999);
	});

	it('has paragraphs with numbers', () => {
		fc.assert(
			fc.property(fc.integer({min: 1, max: 5000}), number => {
				const start = paragraphStart(long, false, number);
				const {at, of} = paragraphAt(long, false, start);
				expect(at).toBe(Math.min(number, of));
			}),
		);
	});

	it.each([
		['with spaces', 'some words and more '.repeat(20_000)],
		['without spaces', 'x'.repeat(300_000)],
		['of what has to be measured', '👩‍🚀 漢字 '.repeat(40_000)],
	])('holds all of a line that is longer than a page, %s', (_, text) => {
		const article = articleOf(text, 'The end.');
		let place = {block: 0, offset: -1};
		let seen = '';
		for (;;) {
			const {lines, part} = layoutAround(article, layout, place);
			const next = lines.filter(
				({block, range}) =>
					range && (block > place.block || (block === place.block && range.start >= place.offset)),
			);
			for (const {block, range} of next) {
				const row = article.blocks[block].text.slice(range!.start, range!.end);
				expect(displayWidth(row)).toBeLessThanOrEqual(72);
				seen += row;
			}

			if (part!.hasEnd) break;
			const last = next.at(-1)!;
			place = {block: last.block, offset: last.range!.end};
		}

		expect(seen.replaceAll(' ', '')).toBe(`${text}The end.`.replaceAll(' ', ''));
	});
});
