import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {isKept} from '../../source/article/article.js';
import {layoutArticle, lineAt, lineStart} from '../../source/layout/article-lines.js';
import {displayWidth} from '../../source/text/display-width.js';
import {readSeeds} from '../seeds.js';

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

	it('are never wider than the column, marks included', () => {
		fc.assert(
			fc.property(fc.integer({min: 2, max: 120}), fc.boolean(), (width, furniture) => {
				for (const {block, range, indent, mark} of layoutArticle(seed, {width, furniture})) {
					expect(displayWidth(mark ?? '')).toBeLessThanOrEqual(indent);
					if (range)
						expect(
							indent + displayWidth(seed.blocks[block].text.slice(range.start, range.end)),
						).toBeLessThanOrEqual(width);
				}
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
