import fc from 'fast-check';
import stringWidth from 'string-width';
import {describe, expect, it} from 'vitest';
import {displayWidth, graphemesOf, plainWidths, unitsThatFit} from '../../source/text/display-width.js';
import {graphemeSegments} from '../../source/text/segmenters.js';

describe('the width of a text', () => {
	it('is what string-width says of each character there is', () => {
		// Beyond are ideographs without exception, and nothing.
		for (let code = 0x20; code < 0x20000; code++) {
			if ((code >= 0x7f && code < 0xa0) || (code >= 0xd800 && code < 0xe000)) continue;
			const character = String.fromCodePoint(code);
			if (displayWidth(character) !== stringWidth(character)) expect.fail(code.toString(16));
		}
	});

	it('is what string-width says of any text', () => {
		const piece = fc.oneof(
			fc.constantFrom('a', 'é', 'e\u0301', 'Ж', '“', '—', '│', '北', '👩‍🚀', '🇺🇦', '©️', 'ش', ' '),
			// Korean letters that join, marks that take a cell, half-width kana, keycaps.
			fc.constantFrom('\u1100', '\u1161', '\u11A8', '\uA960', '\uD7B0', '\uD7CB', 'कि', 'ｶﾞ', '1\u20E3', '가'),
			fc.string({unit: 'binary', maxLength: 3}),
			fc.string({unit: 'grapheme', maxLength: 2}),
		);
		fc.assert(
			fc.property(fc.array(piece), pieces => {
				const text = pieces.join('').replace(/[\p{Cc}]/gu, '');
				expect(displayWidth(text)).toBe(stringWidth(text));
			}),
		);
	});

	it('is only added up of characters that join with none', () => {
		const plain = [...plainWidths().keys()].filter(unit => plainWidths()[unit] > 0);
		const shuffled = [...plain, ...plain.toReversed(), ...plain.filter((_, at) => at % 7 === 0)];
		const text = String.fromCharCode(...shuffled.slice(0, 60_000));
		expect([...graphemeSegments(text)].length).toBe(text.length);
	});

	it('is kept by what fits', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom('a', 'é', '“', '北', '👩‍🚀')), fc.nat(20), (pieces, width) => {
				const text = pieces.join('');
				const fitting = text.slice(0, unitsThatFit(text, width));
				expect(displayWidth(fitting)).toBeLessThanOrEqual(width);
				const [next] = graphemesOf(text.slice(fitting.length));
				if (next) expect(displayWidth(fitting) + next.width).toBeGreaterThan(width);
			}),
		);
	});
});
