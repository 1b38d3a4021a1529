import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type Line, layoutArticle, type TextPosition} from '../../source/layout/article-lines.js';
import {marginNumbers, type NumberedPlace} from '../../source/layout/margin-numbers.js';
import {articleOf} from '../seeds.js';

/** A passage that begins in a block, so many UTF-16 units into it. */
const at = (block: number, offset: number): TextPosition => ({block, offset});
const numbered = (places: readonly TextPosition[]): NumberedPlace[] =>
	places.map((place, index) => ({...place, number: index + 1}));

// Rows of ten cells: "aaaa bbbb" is one, and begins ten units behind the one before.
const paragraph = (rows: number) => Array.from({length: rows}, () => 'aaaa bbbb').join(' ');
const linesOf = (...rows: number[]) =>
	layoutArticle(articleOf(...rows.map(paragraph)), {width: 10, furniture: false});

/** The margin as it is drawn, a text for each row. */
const drawn = (places: readonly TextPosition[], lines: readonly Line[], room: number) => {
	const margin = marginNumbers(numbered(places), lines, room);
	return lines.map((_, row) => {
		const {shown = [], hidden = []} = margin.get(row) ?? {};
		return shown.join(' ') + (hidden.length > 0 ? '+' : '');
	});
};

describe('the numbers in the margin', () => {
	it('stand where the passages begin', () => {
		expect(drawn([at(0, 10), at(0, 0), at(1, 25)], linesOf(3, 3), 3)).toEqual([
			'2',
			'1',
			'',
			'',
			'',
			'',
			'3',
		]);
	});

	it('stand beside each other where passages begin on one row and there is room', () => {
		expect(drawn([at(0, 0), at(0, 5), at(0, 2)], linesOf(2), 5)).toEqual(['1 2 3', '']);
	});

	it('stand on the next rows of the paragraph that have room, but not in the place of those that begin there', () => {
		expect(drawn([at(0, 0), at(0, 10), at(0, 5)], linesOf(3), 1)).toEqual(['1', '2', '3']);
		expect(drawn([at(0, 0), at(0, 10), at(0, 5)], linesOf(3), 3)).toEqual(['1 3', '2', '']);
	});

	it('stand above where there is no room below', () => {
		expect(drawn([at(0, 20), at(0, 25), at(0, 26)], linesOf(3), 1)).toEqual(['3', '2', '1']);
	});

	it('do not stand beside another paragraph: a plus tells that there are more', () => {
		expect(drawn([at(0, 0), at(0, 5), at(0, 6)], linesOf(1, 2), 3)).toEqual(['1+', '', '', '']);
		expect(drawn([at(0, 0), at(0, 5), at(0, 6)], linesOf(1, 2), 1)).toEqual(['+', '', '', '']);
		const margin = marginNumbers(numbered([at(0, 0), at(0, 5), at(0, 6)]), linesOf(1), 3);
		expect(margin.get(0)).toEqual({shown: [1], hidden: [2, 3]});
	});

	it('are whole or not there: a cut number would be another one', () => {
		const pairs = Array.from({length: 120}, (_, index) => at(index < 119 ? 0 : 2, 0));
		expect(drawn(pairs, linesOf(1, 1, 1), 2).at(-1)).toBe('+');
		expect(drawn(pairs, linesOf(1, 1, 1), 3).at(-1)).toBe('120');
	});

	it('are none where a part of the article is laid out in which none begins', () => {
		const lines = linesOf(2, 2).filter(({block}) => block === 1);
		expect(drawn([at(0, 0), at(0, 10)], lines, 3)).toEqual(['', '', '']);
		expect(drawn([at(1, 10)], lines.slice(0, 2), 3)).toEqual(['', '']);
	});

	it('tell each pair once, beside its own paragraph, in the room there is', () => {
		const rows = fc.array(fc.integer({min: 1, max: 5}), {minLength: 1, maxLength: 4});
		const places = fc.array(fc.tuple(fc.nat(3), fc.nat(49)), {maxLength: 25});
		fc.assert(
			fc.property(rows, places, fc.integer({min: 1, max: 9}), (paragraphs, wanted, room) => {
				const lines = linesOf(...paragraphs);
				const pairs = wanted.map(([block, start]) => {
					const own = block % paragraphs.length;
					const letters = paragraphs[own] * 10 - 1;
					// A passage begins at a word.
					return at(own, Math.floor((start % letters) / 5) * 5);
				});
				const margin = marginNumbers(numbered(pairs), lines, room);
				const told = [...margin].flatMap(([row, {shown, hidden}]) => {
					for (const number of [...shown, ...hidden]) expect(lines[row].block).toBe(pairs[number - 1].block);
					expect(lines[row].range).toBeDefined();
					return [...shown, ...hidden];
				});
				expect(told.toSorted((x, y) => x - y)).toEqual(numbered(pairs).map(({number}) => number));
				for (const text of drawn(pairs, lines, room)) expect(text.length).toBeLessThanOrEqual(room);
			}),
		);
	});
});
