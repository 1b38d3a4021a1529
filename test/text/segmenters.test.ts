import fc from 'fast-check';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {graphemeSegments, sentenceSegments, wordSegments} from '../../source/text/segmenters.js';

afterEach(() => {
	vi.restoreAllMocks();
});

// What joins with what stands before or behind it: marks, joined and paired emoji, flags, Korean letters, conjuncts, halves.
const joining = [
	...[
		'e\u0301',
		'\u0301',
		'👩\u200d👧',
		'\u200d',
		'🇺🇦',
		'🇺',
		'\u1112\u1161',
		'क्ष',
		'ทหาร',
		'北朝鮮',
		'𝅘𝅥',
		'\r\n',
		'\ud83d',
		'👍🏽',
	],
	...['x', ' ', '. ', 'Mr. ', '“', '”', '3.5', 'word ', '。', 'A. '],
];
const longText = fc
	.array(fc.tuple(fc.constantFrom(...joining), fc.integer({min: 1, max: 90})), {minLength: 20, maxLength: 90})
	.map(parts => parts.map(([part, times]) => part.repeat(times)).join(''));

const starts = (segments: Iterable<{index: number}>) => Array.from(segments, ({index}) => index);

describe('segments of long texts', () => {
	it.each([
		['graphemes', graphemeSegments, 'grapheme'],
		['sentences', sentenceSegments, 'sentence'],
	] as const)('are the same %s as those of the whole', (_, segmentsOf, granularity) => {
		const segmenter = new Intl.Segmenter('en', {granularity});
		fc.assert(
			fc.property(longText, text => {
				expect(starts(segmentsOf(text))).toEqual(starts(segmenter.segment(text)));
			}),
		);
	});

	it('are words that together are the text', () => {
		fc.assert(
			fc.property(longText, text => {
				expect(Array.from(wordSegments(text), ({segment}) => segment).join('')).toBe(text);
			}),
		);
	});

	it('are words of a dictionary, wherever a window ends', () => {
		const sentence = 'ทหารเกาหลีเหนือได้ข้ามชายแดน';
		const words = Array.from(wordSegments(sentence), ({segment}) => segment);
		const found = Array.from(wordSegments(sentence.repeat(200)), ({segment}) => segment);
		expect(found).toEqual(Array.from({length: 200}, () => words).flat());
	});

	it.each([
		['one word', 'x'.repeat(100_000)],
		['Chinese without punctuation', '北朝鮮の兵士が到着'.repeat(10_000)],
		['Thai', 'ทหารเกาหลีเหนือได้ข้ามชายแดน'.repeat(3000)],
		['flags', '🇺🇦'.repeat(20_000)],
	])('are found by looking at each character a few times: %s', (_, text) => {
		const segment = vi.spyOn(Intl.Segmenter.prototype, 'segment');
		const lengths = () => segment.mock.calls.map(([given]) => given.length);
		expect(Array.from(graphemeSegments(text)).length).toBeGreaterThan(1000);
		expect(lengths().every(length => length < 1000)).toBe(true);
		expect(Array.from(wordSegments(text)).length).toBeGreaterThan(0);
		expect(lengths().reduce((sum, length) => sum + length, 0)).toBeLessThan(6 * text.length);
	});
});
