import fc from 'fast-check';
import {expect, it} from 'vitest';
import {countWords, findWords} from '../../source/text/words.js';

it('as many words are counted as are found', () => {
	const piece = fc.oneof(
		fc.constantFrom(
			'a',
			'word',
			"don't",
			'’s',
			"'",
			'1',
			'1,000',
			'.5',
			',',
			'1,000th',
			'２０',
			'é',
			'e\u0301',
			'\u0301',
			' ',
			'-',
			'漢字',
			'Ж',
			'½',
			'²',
			'“',
		),
		fc.string({unit: 'binary', maxLength: 2}),
	);
	fc.assert(
		fc.property(fc.array(piece), pieces => {
			const text = pieces.join('');
			expect(countWords(text)).toBe(findWords(text).length);
		}),
	);
});
