import {describe, expect, it} from 'vitest';
import {quotesInCommon} from '../../source/compare/quotes-in-common.js';
import {articleOf, measuring} from './articles.js';

const quotesOf = (a: string, b: string) => measuring(articleOf(a), articleOf(b), quotesInCommon)(a, b);

const quoted = '“We were never told that the dam leaked,” said Petra Lind.';

describe('quotes of two sentences', () => {
	it('speak against them where one alone quotes somebody', () => {
		const plain = 'Petra Lind had not been told of the leak in the dam.';
		expect(quotesOf(quoted, plain)).toEqual({oneQuotes: 1, otherQuotes: 0});
		expect(quotesOf(plain, quoted)).toEqual({oneQuotes: 1, otherQuotes: 0});
		expect(quotesOf(plain, 'The dam leaked for years.')).toEqual({oneQuotes: 0, otherQuotes: 0});
	});

	it('speak against them where both quote, but not the same', () => {
		const other = '“I have slept in my car since Sunday,” said Petra Lind.';
		expect(quotesOf(quoted, other)).toEqual({oneQuotes: 0, otherQuotes: 1});
		expect(quotesOf(other, quoted)).toEqual({oneQuotes: 0, otherQuotes: 1});
	});

	it('do not where both quote the same, in marks of any sort', () => {
		const same = 'Lind complained: "We were never told that the dam leaked."';
		expect(quotesOf(quoted, same)).toEqual({oneQuotes: 0, otherQuotes: 0});
	});

	it('are none where one word stands in marks, as a name or a term', () => {
		expect(
			quotesOf('“Nonsense,” said Petra Lind of the leak.', 'Nobody was told of the leak.').oneQuotes,
		).toBe(0);
		expect(quotesOf('They called it the “snowplough” of the dam.', 'Nobody was told of the leak.')).toEqual({
			oneQuotes: 0,
			otherQuotes: 0,
		});
	});
});
