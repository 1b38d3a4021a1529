import fc from 'fast-check';
import {describe, expect, it, vi} from 'vitest';
import {graphemeSegmenter, wordSegmenter} from '../../source/text/segmenters.js';
import {segmentsOf} from '../../source/text/segments-of.js';

const pieces = fc.oneof(
	fc.constantFrom('a', ' ', '中文', '👩‍👩‍👧‍👦', '🇸🇪🇳🇴', 'e\u0301', '\r\n', 'क्षि', '한국', '\u200D', '\uDC00'),
	fc.string({unit: 'binary', maxLength: 4}),
);
const texts = fc.array(pieces, {maxLength: 60}).map(parts => parts.join(''));

describe('a text that is read by windows', () => {
	it('has the characters that it has when it is read at once', () => {
		fc.assert(
			fc.property(texts, fc.integer({min: 2, max: 20}), (text, windowLength) => {
				const found = [...segmentsOf(graphemeSegmenter(), text, windowLength)];
				const atOnce = [...graphemeSegmenter().segment(text)];
				expect(found.map(({segment, index}) => [index, segment])).toEqual(
					atOnce.map(({segment, index}) => [index, segment]),
				);
			}),
		);
	});

	it('is wholly in its words, each whole', () => {
		fc.assert(
			fc.property(texts, text => {
				const found = [...segmentsOf(wordSegmenter(), text, 500)];
				expect(found.map(({segment}) => segment).join('')).toBe(text);
			}),
		);
		const spaced = 'word after word '.repeat(200);
		const words = [...segmentsOf(wordSegmenter(), spaced, 50)].filter(({isWordLike}) => isWordLike);
		expect(words.map(({segment}) => segment)).toEqual(spaced.trim().split(' '));
	});

	it('is given to the segmenter in pieces that do not grow with it', () => {
		const segmenter = graphemeSegmenter();
		const given = (length: number) => {
			const segment = vi.spyOn(segmenter, 'segment');
			for (const _ of segmentsOf(segmenter, 'ä'.repeat(length), 256));
			const lengths = segment.mock.calls.map(([text]) => text.length);
			segment.mockRestore();
			return {longest: lengths.reduce((most, one) => Math.max(most, one), 0), pieces: lengths.length};
		};
		expect(given(20_000)).toEqual({longest: 256, pieces: 79});
		expect(given(80_000)).toEqual({longest: 256, pieces: 314});
	});
});
