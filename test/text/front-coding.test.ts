import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {readFrontCoded} from '../../source/text/lexicon/front-coding.js';

describe('a table of words in order', () => {
	it('has of each what it has in common with the one before it, and what is told of it', () => {
		expect(readFrontCoded('\nAbad-2odEge12Dn1Aox\n')).toEqual([
			['bad', '-2od'],
			['badge', '12'],
			['badn', '1'],
			['ox', ''],
		]);
	});

	it('gives every word that is written so', () => {
		const letters = fc.stringMatching(/^[a-z]{1,30}$/);
		const told = fc.constantFrom('', '7', '!sad', ' 2er 1e');
		fc.assert(
			fc.property(
				fc.uniqueArray(fc.tuple(letters, told), {minLength: 1, selector: ([word]) => word}),
				words => {
					let table = '\n';
					let previous = '';
					for (const [word, told] of words) {
						let common = 0;
						while (common < 25 && common < word.length && word[common] === previous[common]) common++;
						table += String.fromCharCode(65 + common) + word.slice(common) + told;
						previous = word;
					}

					expect(readFrontCoded(`${table}\n`)).toEqual(words);
				},
			),
		);
	});
});
