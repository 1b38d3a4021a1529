import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {alteredWords} from '../../source/compare/altered-words.js';
import type {QuoteLink, Side} from '../../source/compare/comparison.js';
import {toSafeText} from '../../source/text/safe-text.js';
import {findWords} from '../../source/text/words.js';

const linked = (a: string, b: string): QuoteLink => {
	const quote = (text: string) => {
		const range = {start: 0, end: text.length};
		return {text: toSafeText(text), ...range, inText: range};
	};
	return {verdict: 'altered', a: quote(a), b: quote(b)};
};
const altered = (a: string, b: string) =>
	alteredWords(linked(a, b)).map(place => [
		a.slice(place.a.start, place.a.end),
		b.slice(place.b.start, place.b.end),
	]);

describe('the altered words of a quote', () => {
	it.each([
		['We will rebuild', 'We shall rebuild', [['will', 'shall']]],
		['We will not rebuild', 'We will rebuild', [['not', '']]],
		[
			'The town grows and thrives',
			'The city grows and shines',
			[
				['town', 'city'],
				['thrives', 'shines'],
			],
		],
		['The Town, it grows!', 'the town it grows', []],
		['They [the board] knew', 'They all knew', [['', 'all']]],
		['', 'All of it', [['', 'All of it']]],
	])('of %j and %j are %j', (a, b, words) => {
		expect(altered(a, b)).toEqual(words);
	});

	it('are one place where too many words are another', () => {
		const words = (name: string) => Array.from({length: 400}, (_, at) => `${name}${at}`).join(' ');
		expect(altered(`so ${words('a')} yes`, `so ${words('b')} yes`)).toEqual([[words('a'), words('b')]]);
	});

	it('are all that has to go for the rest to be the same, in their order', () => {
		const text = fc
			.array(fc.constantFrom('we', 'We', 'never', 'left', '[sic]', 'the', 'quay,', '—', '𝒳'), {maxLength: 14})
			.map(words => toSafeText(words.join(' ')));
		fc.assert(
			fc.property(text, text, (a, b) => {
				const places = alteredWords(linked(a, b));
				const texts = {a, b};
				const rest = (side: Side) => {
					let at = 0;
					const kept: string[] = [];
					for (const place of places) {
						const {start, end} = place[side];
						expect(start).toBeGreaterThanOrEqual(at);
						expect(end).toBeGreaterThanOrEqual(start);
						kept.push(texts[side].slice(at, start));
						at = end;
					}

					expect(at).toBeLessThanOrEqual(texts[side].length);
					const left = [...kept, texts[side].slice(at)].join(' ').replaceAll('[sic]', ' ');
					return findWords(left).map(({folded}) => folded);
				};
				expect(rest('a')).toEqual(rest('b'));
				for (const place of places)
					expect(place.a.end - place.a.start + place.b.end - place.b.start).toBeGreaterThan(0);
			}),
		);
	});
});
