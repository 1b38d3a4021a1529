import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {truncateMiddle} from '../../source/layout/columns.js';
import {fitLabel, labelText} from '../../source/layout/label-text.js';
import {asciiSymbols, unicodeSymbols} from '../../source/layout/symbols.js';
import {displayWidth} from '../../source/text/display-width.js';
import {safe, toSafeText} from '../../source/text/safe-text.js';

const title = safe`Bridge over the Sarn closed`;
const both = {title, file: safe`v2.txt`};

describe("a title with its file's name", () => {
	it('is one text', () => {
		expect(labelText(both, unicodeSymbols)).toBe('Bridge over the Sarn closed · v2.txt');
		expect(labelText(both, asciiSymbols)).toBe('Bridge over the Sarn closed - v2.txt');
		expect(labelText({title}, unicodeSymbols)).toBe(title);
		expect(labelText({file: safe`v2.txt`}, unicodeSymbols)).toBe('v2.txt');
	});

	it.each([
		[36, 'Bridge over the Sarn closed · v2.txt'],
		[35, 'Bridge over the Sarn clos… · v2.txt'],
		[20, 'Bridge ove… · v2.txt'],
		[17, 'Bridge… · v2.txt'],
		[16, 'v2.txt'],
		[6, 'v2.txt'],
		[5, 'v2…xt'],
	])('has in %i cells the title cut and the name whole: %s', (width, text) => {
		expect(fitLabel(both, width, unicodeSymbols)).toBe(text);
	});

	it('shows of a long name both ends, and some of the title', () => {
		const file = safe`bridge-closed-2024-05-03-evening-edition.txt`;
		expect(fitLabel({title, file}, 30, unicodeSymbols)).toBe('Bridge… · bridge-cl…dition.txt');
		expect(fitLabel({file}, 20, unicodeSymbols)).toBe('bridge-cl…dition.txt');
	});

	it('is never wider than there is room, and whole where there is room', () => {
		const text = fc.string({unit: 'grapheme', maxLength: 40}).map(toSafeText);
		const label = fc.record({title: text, file: text}, {requiredKeys: []});
		fc.assert(
			fc.property(label, fc.nat(60), fc.constantFrom(unicodeSymbols, asciiSymbols), (one, width, symbols) => {
				const fitted = fitLabel(one, width, symbols);
				expect(displayWidth(fitted)).toBeLessThanOrEqual(width);
				if (displayWidth(labelText(one, symbols)) <= width) expect(fitted).toBe(labelText(one, symbols));
			}),
		);
	});
});

it.each([
	['wednesday.txt', 13, 'wednesday.txt'],
	['wednesday.txt', 9, 'wedn….txt'],
	['日本語.txt', 8, '日….txt'],
	['wednesday.txt', 3, 'w…t'],
	['wednesday.txt', 2, 'w…'],
	['wednesday.txt', 0, ''],
])('%s is cut in its middle to %i cells: %s', (text, width, cut) => {
	expect(truncateMiddle(toSafeText(text), width, unicodeSymbols.ellipsis)).toBe(cut);
});
