import fc from 'fast-check';
import {describe, expect, it, vi} from 'vitest';
import {wrapText} from '../../source/layout/wrap.js';
import {displayWidth} from '../../source/text/display-width.js';
import {toSafeText} from '../../source/text/safe-text.js';

const words = fc.array(
	fc.constantFrom(
		'a',
		'word',
		'counter-attack',
		'日本語',
		'👩‍🚀',
		'naïve',
		'—',
		'x'.repeat(30),
		'e\u0301',
		'سلام',
		'“quoted”',
	),
	{maxLength: 40},
);
const texts = fc.oneof(
	words.map(list => toSafeText(list.join(' '))),
	fc.string({unit: 'binary'}).map(toSafeText),
);

const lines = (text: string, width: number) =>
	wrapText(text, width).map(({start, end}) => text.slice(start, end));

describe('wrapping', () => {
	it('breaks at spaces and after hyphens', () => {
		expect(lines('The reinforcements are supporting counter-attacks in the salient.', 44)).toEqual([
			'The reinforcements are supporting counter-',
			'attacks in the salient.',
		]);
	});

	it('breaks Chinese and Japanese after any character, but not before a closing sign', () => {
		expect(lines('In 北京发生爆炸，消防员表示没有人受伤。', 12)).toEqual([
			'In 北京发生',
			'爆炸，消防员',
			'表示没有人受',
			'伤。',
		]);
		expect(lines('北京发生爆炸。「火事」', 12)).toEqual(['北京发生爆', '炸。「火事」']);
	});

	it('counts cells, not characters', () => {
		expect(lines('日本語 日本語', 7)).toEqual(['日本語', '日本語']);
	});

	it('cuts a word that is wider than a line between graphemes', () => {
		expect(lines('abcdefgh', 3)).toEqual(['abc', 'def', 'gh']);
		expect(lines('👩‍🚀👩‍🚀', 2)).toEqual(['👩‍🚀', '👩‍🚀']);
	});

	it('looks at no more of a text than its lines take, however long its words are', () => {
		const segment = vi.spyOn(Intl.Segmenter.prototype, 'segment');
		for (const word of [
			'x'.repeat(100_000),
			'👩‍🚀'.repeat(10_000),
			'漢字'.repeat(20_000),
			'ทหาร'.repeat(10_000),
		]) {
			segment.mockClear();
			expect(lines(`${word}👩‍🚀`, 40).length).toBeGreaterThan(400);
			const looked = segment.mock.calls.reduce((sum, [text]) => sum + text.length, 0);
			expect(looked).toBeLessThan(12 * word.length);
		}

		vi.restoreAllMocks();
	});

	it('keeps every visible character, in order, and no line is too wide', () => {
		fc.assert(
			fc.property(texts, fc.integer({min: 2, max: 60}), (text, width) => {
				const wrapped = wrapText(text, width);
				expect(
					wrapped
						.map(({start, end}) => text.slice(start, end))
						.join('')
						.replaceAll(' ', ''),
				).toBe(text.replaceAll(' ', ''));
				let at = 0;
				for (const {start, end} of wrapped) {
					expect(start).toBeGreaterThanOrEqual(at);
					expect(end).toBeGreaterThan(start);
					expect(displayWidth(text.slice(start, end))).toBeLessThanOrEqual(width);
					at = end;
				}
			}),
		);
	});

	it('breaks as late as it can', () => {
		fc.assert(
			fc.property(words, fc.integer({min: 31, max: 60}), (list, width) => {
				const text = toSafeText(list.join(' '));
				const wrapped = lines(text, width);
				for (const [index, line] of wrapped.slice(0, -1).entries()) {
					const next = /^[^\s\p{Pd}]*(?:\p{Pd}+|$|(?=\s))/u.exec(wrapped[index + 1])![0];
					const gap = line.endsWith('-') ? 0 : 1;
					expect(displayWidth(line) + gap + displayWidth(next)).toBeGreaterThan(width);
				}
			}),
		);
	});
});
