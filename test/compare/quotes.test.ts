import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {quotesIn} from '../../source/compare/quotations.js';

const quoted = (text: string) => quotesIn(text).map(({start, end}) => text.slice(start, end));

describe('quotations', () => {
	it.each([
		['curly double', 'He said “it is over” today.', ['it is over']],
		['straight double', 'He said "it is over" today.', ['it is over']],
		['curly single, with an apostrophe', 'They said ‘Russia’s war’ again.', ['Russia’s war']],
		['straight single, among apostrophes', "Putin's 'meat' attack on Kyiv's forces", ['meat']],
		['one within another', "“in the 'meat' attack”", ["in the 'meat' attack", 'meat']],
		['one that goes on in the next paragraph', '‘They tried to hide it.', ['They tried to hide it.']],
		['guillemets', 'Il a dit « oui » hier', [' oui ']],
		['apostrophes alone', "the soldiers' mother didn't know", []],
	])('finds %s', (_, text, expected) => {
		expect(quoted(text)).toEqual(expected);
	});

	it('are those that patterns over the whole text find', () => {
		const patterns = [
			/“([^”]*)(?:”|$)/gu,
			/"([^"]*)(?:"|$)/gu,
			/(?<![\p{L}\p{N}])‘((?:[^’]|’(?=[\p{L}\p{N}]))*)(?:’|$)/gu,
			/(?<![\p{L}\p{N}])'((?:[^']|'(?=[\p{L}\p{N}]))*)'(?![\p{L}\p{N}])/gu,
			/«([^»]*)(?:»|$)/gu,
			/„([^“”]*)(?:[“”]|$)/gu,
		];
		const piece = fc.constantFrom(...'“”"‘’\'«»„ ', 'we', 'came', 'é', '3', '𝒳', '. ');
		fc.assert(
			fc.property(fc.array(piece, {maxLength: 30}), pieces => {
				const text = pieces.join('');
				const expected = patterns
					.flatMap(pattern => [...text.matchAll(pattern)])
					.map(match => ({start: match.index + 1, end: match.index + 1 + match[1].length}));
				expect(quotesIn(text)).toEqual(expected);
			}),
		);
	});

	it('that open by the thousand and never close are none', () => {
		expect(quotesIn("'We came, ".repeat(30_000))).toEqual([]);
	});
});
