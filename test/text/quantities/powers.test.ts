import {describe, expect, it} from 'vitest';
import {numeralsIn} from '../../../source/text/quantities/numerals-in.js';
import {described} from './described.js';

describe('a power', () => {
	it.each([
		['The sample held 10^6 cells.', 'en', '1000000'],
		['The sample held 10^5 to 10^6 cells.', 'en', '100000..1000000'],
		['The colony has 4 × 10⁷ bees.', 'en', '40000000'],
		['The colony has 4x10^7 bees.', 'en', '40000000'],
		['Das Volk hat 4,5 · 10⁴ Bienen.', 'de', '45000'],
		['The plant cost $2.5e6 to build.', 'en', '2500000 USD'],
		['The grain weighs 3 × 10⁻² grams.', 'en', '0.00003 kg'],
		['The table has 2^10 rows.', 'en', '1024'],
	])('is a figure where it is told as one: %s', (text, language, figures) => {
		expect(described(text, language)).toBe(figures);
	});

	it.each([
		// The mark of a note looks the same.
		['The sample held 10⁶ cells.', 'en'],
		['The sample held 10⁻⁶ cells.', 'en'],
		['Von 2⁶⁴ Körnern war die Rede.', 'de'],
		['The key begins with 3e5 and goes on.', 'en'],
		['A number of 10^99 grains was named.', 'en'],
		['试样中有 10⁶ 个细胞。', 'zh'],
		['試料には10^6個の細胞があった。', 'ja'],
	])('is no figure where that cannot be told, and never its base: %s', (text, language) => {
		expect(described(text, language)).toBe('');
	});

	it.each([
		['The storm killed 43² people.', 'en', '43'],
		['The yard measures 10 m² in all.', 'en', '10 m2'],
		['The plank is 5 x 10 metres.', 'en', described('The plank is 5 x 10 metres.')],
	])('is not made of a note, a unit or a measure: %s', (text, language, figures) => {
		expect(described(text, language)).toBe(figures);
	});

	it('is not searched for as its base', () => {
		expect(numeralsIn('4 × 10⁷ Bienen', 'de')).toEqual([]);
	});
});
