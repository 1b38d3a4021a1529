import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {excerptAround} from '../../source/layout/excerpt.js';
import {displayWidth} from '../../source/text/display-width.js';
import {safe, toSafeText} from '../../source/text/safe-text.js';

const text = safe`The reinforcements are supporting counter-attacks in the salient.`;
const shown = (start: number, width: number, of = text) => {
	const excerpt = excerptAround(of, [{start, end: start + 1}], width);
	return [of.slice(excerpt.start, excerpt.end), excerpt.cutBefore, excerpt.cutAfter];
};

describe('an excerpt', () => {
	it('is all of a text that fits', () => {
		expect(shown(40, text.length)).toEqual([text, false, false]);
	});

	it('begins with the text where the match is near its beginning', () => {
		expect(shown(4, 30)).toEqual(['The reinforcements are suppo', false, true]);
		expect(excerptAround(text, [], 30)).toEqual({start: 0, end: 28, cutBefore: false, cutAfter: true});
	});

	it('begins with a whole word, some words before the match', () => {
		expect(shown(text.indexOf('supporting'), 30)).toEqual(['are supporting counter-attac', true, true]);
	});

	it('is filled from the left at the end of a text', () => {
		expect(shown(text.indexOf('salient'), 30)).toEqual([
			'counter-attacks in the salient.'.slice(16),
			true,
			false,
		]);
	});

	it('begins within a word that is longer than the room before the match', () => {
		expect(shown(35, 14, toSafeText('x'.repeat(60)))).toEqual(['x'.repeat(12), true, true]);
	});

	it('shows a match within a word at the end of a text', () => {
		expect(shown(30, 26, safe`A report of the counter-counter-attack it was.`)).toEqual([
			'r-counter-attack it was.',
			true,
			false,
		]);
	});

	it('counts cells', () => {
		expect(shown(0, 8, safe`北京发生爆炸`)).toEqual(['北京发', false, true]);
		expect(shown(3, 8, safe`北京发生爆炸`)).toEqual(['发生爆', true, true]);
		expect(shown(5, 8, safe`北京发生爆炸`)).toEqual(['生爆炸', true, false]);
	});

	it('fits, and shows where the first match begins', () => {
		const words = fc.array(fc.constantFrom('a', 'word', '日本語', 'naïve', 'counter-attack', '👩‍🚀'), {
			minLength: 1,
			maxLength: 30,
		});
		fc.assert(
			fc.property(words, fc.nat(), fc.integer({min: 8, max: 60}), (list, at, width) => {
				const made = toSafeText(list.join(' '));
				const first = made.indexOf(list[at % list.length]);
				const {start, end, cutBefore, cutAfter} = excerptAround(
					made,
					[{start: first, end: first + 1}],
					width,
				);
				expect(
					displayWidth(made.slice(start, end)) + Number(cutBefore) + Number(cutAfter),
				).toBeLessThanOrEqual(width);
				expect(start).toBeLessThanOrEqual(first);
				expect(end).toBeGreaterThan(first);
				expect([cutBefore, cutAfter]).toEqual([start > 0, end < made.length]);
			}),
		);
	});
});
