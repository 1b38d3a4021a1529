import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {likenessOfContext, makeTextQuote, quotedWords} from '../../source/article/text-quote.js';

describe('the words of a text', () => {
	it('are the same with other white space and quotation marks', () => {
		for (const text of ['He said "no".', '«He» said “no”.', ' He  said\n‘no’. ', '‚He said‘ „no“.'])
			expect(quotedWords(text)).toBe('Hesaidno.');
	});

	it('are others with other words, and with an apostrophe inside one', () => {
		expect(quotedWords('we’re')).toBe(quotedWords("we're"));
		expect(quotedWords('we’re')).not.toBe(quotedWords('were'));
		expect(quotedWords('9 killed')).not.toBe(quotedWords('11 killed'));
		expect(quotedWords('He did.')).not.toBe(quotedWords('He did!'));
	});

	it('stay what they are when they are taken again', () => {
		fc.assert(
			fc.property(fc.string({unit: 'grapheme'}), text => {
				const words = quotedWords(text);
				expect(words).not.toMatch(/\s/);
				expect(quotedWords(text.replaceAll(' ', '\n '))).toBe(words);
			}),
		);
	});
});

describe('a quote', () => {
	it('keeps some of what stands around it, and no half of a character', () => {
		const quote = makeTextQuote('exact', `${'😀'.repeat(17)}a`, `b${'😀'.repeat(17)}`);
		expect(quote.prefix).toBe(`${'😀'.repeat(15)}a`);
		expect(quote.suffix).toBe(`b${'😀'.repeat(15)}`);
		expect(makeTextQuote('exact', '', '')).toEqual({exact: 'exact', prefix: '', suffix: ''});
	});

	it('is the likelier at a place the more of what stands around it is the same', () => {
		const quote = makeTextQuote('it', 'before the first, ', ' and behind');
		const likeness = (before: string, after: string) => likenessOfContext(quote, before, after);
		expect(likeness('far before the first,\n', ' and behind it all')).toBe(24);
		expect(likeness('after the first, ', ' and behind')).toBeLessThan(24);
		expect(likeness('', '')).toBe(0);
		expect(likeness('the first, ', '')).toBeGreaterThan(likeness('the second, ', ''));
	});
});
