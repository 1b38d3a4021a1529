import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {splitSentences} from '../../source/text/sentences.js';

const sentencesOf = (text: string) => splitSentences(text).map(({start, end}) => text.slice(start, end));

describe('sentences', () => {
	it.each([
		[
			'titles and initials',
			'Mr. Smith met Gen. J. Doe. They spoke.',
			['Mr. Smith met Gen. J. Doe.', 'They spoke.'],
		],
		[
			'initials of names',
			'The U.S. Navy left the U.S. The crew stayed.',
			['The U.S. Navy left the U.S.', 'The crew stayed.'],
		],
		['quotations', '“It is over. We won.” He left.', ['“It is over.', 'We won.”', 'He left.']],
		[
			'text that was split for a machine',
			'He said: " It was late. " She agreed .',
			['He said: " It was late. "', 'She agreed .'],
		],
		['decimals', 'It rose by 3.5 per cent. It fell.', ['It rose by 3.5 per cent.', 'It fell.']],
		['Chinese', '警方正在调查。三人受伤。', ['警方正在调查。', '三人受伤。']],
		['nothing', '  ', []],
	])('knows %s', (_, text, expected) => {
		expect(sentencesOf(text)).toEqual(expected);
	});

	it('is the same for a sentence within a long text', () => {
		const sentence = 'The troops crossed the river at night and lost their way. ';
		expect(sentencesOf(sentence.repeat(400))).toEqual(Array.from({length: 400}, () => sentence.trim()));
		const long = `${'very '.repeat(3000)}long.`;
		expect(sentencesOf(`${long} Short.`)).toEqual([long, 'Short.']);
	});

	it('holds every visible character once, in order', () => {
		const text = fc.string({
			unit: fc.constantFrom('a', 'B', ' ', '. ', '.', '!', '"', '”', 'Mr. ', 'U.S. ', '。', '\u0301'),
		});
		fc.assert(
			fc.property(text, raw => {
				const ranges = splitSentences(raw);
				for (const [at, {start, end}] of ranges.entries()) {
					expect(start).toBeLessThan(end);
					expect(start).toBeGreaterThanOrEqual(ranges[at - 1]?.end ?? 0);
				}

				expect(sentencesOf(raw).join('').replace(/\s/g, '')).toBe(raw.replace(/\s/g, ''));
			}),
		);
	});
});
