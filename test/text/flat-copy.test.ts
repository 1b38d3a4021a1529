import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {flatCopy, partOf} from '../../source/text/flat-copy.js';

const anyText = fc.string({unit: fc.oneof(fc.constantFrom('a', 'é', '中', '\uD800', '\n'), fc.string())});

describe('a flat copy', () => {
	it('is the same text, half a character included', () => {
		fc.assert(fc.property(anyText, text => flatCopy(text) === text));
	});
});

describe('a part of a whole', () => {
	it('is the same text, whether the whole holds it or not', () => {
		fc.assert(
			fc.property(anyText, anyText, (text, other) => {
				for (const whole of [text, text + other, other + text, other, ''])
					expect(partOf(whole, text)).toBe(text);
			}),
		);
	});
});
