import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {safeTextWithOffsets, toSafeText} from '../../source/text/safe-text.js';

// What must never reach a terminal: controls, bidi controls, and characters that draw nothing and join nothing.
const forbidden =
	/[\p{Cc}\u061C\u200B\u200E\u200F\u2028\u2029\u202A-\u202E\u2060-\u206F\uFEFF\u00AD\p{Surrogate}]/u;
const hostile = fc.string({
	unit: fc.oneof(
		fc.constantFrom(
			'\u001B',
			'[31m',
			'\u001B]52;c;aGk=\u0007',
			'\u009B',
			'\u202E',
			'\u200D',
			'\u200C',
			'\uFE0F',
			'\uFEFF',
			'\u00AD',
			'\t',
			'\r\n',
			'👩',
			'🏽',
			'🚀',
			'ک',
			'\uD800',
			'\u0301',
		),
		fc.string({unit: 'binary', maxLength: 3}),
	),
});

describe('safe text', () => {
	it('shows a control character as a symbol', () => {
		expect(toSafeText('a\u001B[31mred\u0007')).toBe('a␛[31mred␇');
	});

	it('takes white space together and drops what draws nothing', () => {
		expect(toSafeText('\uFEFF  two\u00A0 \t words\u200B\n')).toBe('two words');
	});

	it('is made of a line of any length', () => {
		const line = 'word '.repeat(6_000_000).trimEnd();
		expect(toSafeText(line) === line).toBe(true);
	});

	it('keeps joiners where a script or an emoji needs them', () => {
		expect(toSafeText('👩\u200D🚀 می\u200Cخواهم a\u200Db')).toBe('👩\u200D🚀 می\u200Cخواهم ab');
	});

	it('holds nothing that a terminal obeys, whatever it is made of', () => {
		fc.assert(fc.property(hostile, raw => !forbidden.test(toSafeText(raw))));
	});

	it('is the same whether or not a look at the whole is enough', () => {
		for (let unit = 0; unit <= 0xffff; unit++) {
			const character = String.fromCharCode(unit);
			for (const raw of [character, `a${character}b`, `${character}\n b`])
				if (toSafeText(raw) !== safeTextWithOffsets(raw).text) expect(raw).toBe('known');
		}
	});

	it('is not changed by a second pass', () => {
		fc.assert(fc.property(hostile, raw => toSafeText(toSafeText(raw)) === toSafeText(raw)));
	});

	it('knows where each unit came from', () => {
		fc.assert(
			fc.property(hostile, raw => {
				const {text, offsets} = safeTextWithOffsets(raw);
				expect(text).toBe(toSafeText(raw));
				expect(offsets.length).toBe(text.length + 1);
				for (let unit = 0; unit < text.length; unit++) {
					expect(offsets[unit]).toBeLessThan(offsets[unit + 1]);
					const came = raw[offsets[unit]];
					if (/[!-~]/.test(text[unit])) expect(came).toBe(text[unit]);
					if (text[unit] === ' ') expect(came).toMatch(/[\s\u0085]/);
				}
			}),
		);
	});
});
