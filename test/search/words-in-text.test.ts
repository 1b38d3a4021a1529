import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {eachSearchWord, searchWords} from '../../source/search/words-in-text.js';
import {readSeeds} from '../seeds.js';

const visited = (text: string) => {
	const words: string[] = [];
	eachSearchWord(text, (letters, length) => words.push(String.fromCharCode(...letters.subarray(0, length))));
	return words;
};

const folded = (text: string) => searchWords(text).map(word => word.folded);

const places = (text: string) => {
	const found: Array<{start: number; end: number}> = [];
	eachSearchWord(text, (_letters, _length, start, end) => found.push({start, end}));
	return found;
};

describe('the words of a text', () => {
	it('are folded for case, diacritics, sorts of apostrophe and possessives', () => {
		expect(visited("Brontë’s O'Brien’s ÅNGSTRÖM don’t 1,000.5km")).toEqual([
			'bronte',
			"o'brien",
			'angstrom',
			"don't",
			'1,000.5',
			'km',
		]);
	});

	it('are divided where a script has no spaces', () => {
		expect(folded('我喜欢读书')).toContain('喜欢');
		expect(folded('ฉันชอบอ่านหนังสือ').length).toBeGreaterThan(2);
		for (const {start, end, folded: word} of searchWords('早く日本へ行きたい'))
			expect('早く日本へ行きたい'.slice(start, end)).toBe(word);
	});

	it('are the same with and without offsets', () => {
		for (const {blocks} of readSeeds())
			for (const {text} of blocks) expect(visited(text)).toEqual(folded(text));
		const pieces = fc.constantFrom(...`aZ sS'’."1,29éßİŉ½²ǅ–“x…ﬁ日本`, "'s", '’s ', '1,000', ' ');
		const texts = fc
			.array(fc.oneof(pieces, fc.string({unit: 'binary', maxLength: 2})))
			.map(all => all.join(''));
		fc.assert(
			fc.property(texts, text => {
				expect(visited(text)).toEqual(folded(text));
				expect(places(text)).toEqual(searchWords(text).map(({start, end}) => ({start, end})));
			}),
			{numRuns: 2000},
		);
	});

	it('are cut where they are longer than any word', () => {
		expect(visited('x'.repeat(10_000))).toEqual(['x'.repeat(64)]);
		expect(folded('é'.repeat(10_000))).toEqual(['e'.repeat(64)]);
		for (let letters = 58; letters < 72; letters++) {
			for (const ending of ["'s", "'", 's', "'t", "o's"]) {
				const text = `${'x'.repeat(letters)}${ending} on`;
				expect(visited(text)).toEqual(folded(text));
			}
		}
	});
});
