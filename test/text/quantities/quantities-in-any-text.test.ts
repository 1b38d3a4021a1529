import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {figuresIn, quantitiesIn} from '../../../source/text/quantities/quantities-in.js';

const pieces = fc.constantFrom(
	...'one a two hundred and million half third thirds of per cent % $ € £ US$ km miles m bn K year old - – − + / : . , ( ) [ ] " ’ between to from in five Boeing section at aged more than nearly each day ½ ² ° º \ud800 \u00A0 zwei zwanzig undzwanzig milliard d’euros п’ять млн 1 12 3.5 1,250 1.250 10 ^ ^6 × ⁶ ⁻⁷ e6 007 2024 19:30 1,2,3 ２ ٣ é e\u0301 漢'.split(
		' ',
	),
);
const texts = fc
	.array(fc.tuple(fc.oneof(pieces, fc.string({unit: 'binary', maxLength: 3})), fc.constantFrom('', ' ')), {
		maxLength: 30,
	})
	.map(list => list.map(pair => pair.join('')).join(''));
const languages = fc.constantFrom(
	'en',
	'de',
	'fr',
	'es',
	'it',
	'pt',
	'nl',
	'pl',
	'ru',
	'uk',
	'sv',
	'hu',
	undefined,
);

describe('of any text', () => {
	it('quantities lie within it, in order, one behind the other', () => {
		fc.assert(
			fc.property(texts, languages, (text, language) => {
				let end = 0;
				for (const quantity of quantitiesIn(text, language)) {
					expect(quantity.start).toBeGreaterThanOrEqual(end);
					expect(quantity.end).toBeGreaterThan(quantity.start);
					expect(quantity.boundStart ?? quantity.start).toBeLessThanOrEqual(quantity.start);
					end = quantity.end;
				}

				expect(end).toBeLessThanOrEqual(text.length);
			}),
		);
	});

	it('values and steps are numbers, and a range goes up', () => {
		fc.assert(
			fc.property(texts, languages, (text, language) => {
				for (const {kind, value, upTo, step} of quantitiesIn(text, language)) {
					expect(Number.isFinite(value)).toBe(true);
					expect(step).toBeGreaterThan(0);
					if (upTo !== undefined && kind !== 'score') expect(upTo).toBeGreaterThan(value);
				}
			}),
		);
	});

	it('all digits are in a quantity, in what is taken, or known to be none', () => {
		fc.assert(
			fc.property(texts, languages, fc.nat(40), fc.nat(6), (text, language, start, length) => {
				const taken = start + length <= text.length && length > 0 ? [{start, end: start + length}] : [];
				const {quantities, others} = figuresIn(text, language, taken);
				const ranges = [...quantities, ...others, ...taken];
				for (const {index} of text.matchAll(/[0-9]/g))
					expect(ranges.some(range => range.start <= index && index < range.end)).toBe(true);
			}),
		);
	});

	it('nothing is read over what is taken', () => {
		fc.assert(
			fc.property(
				texts,
				languages,
				fc.nat(40),
				fc.integer({min: 1, max: 6}),
				(text, language, start, length) => {
					const end = Math.min(text.length, start + length);
					if (start >= end) return;
					for (const quantity of quantitiesIn(text, language, [{start, end}]))
						expect(quantity.end <= start || quantity.start >= end).toBe(true);
				},
			),
		);
	});

	it.each([
		'1,',
		'1-',
		'"',
		'123 ',
		'1.2 123.2 ',
		"a'",
		'zweiundzwanzig',
		'one hundred and ',
		'\ud800',
		'$',
		'A1',
	])('a hundred thousand of %j throw nothing', piece => {
		for (const language of ['en', 'de', 'it', undefined])
			expect(() => quantitiesIn(piece.repeat(100_000 / piece.length), language)).not.toThrow();
	});
});
