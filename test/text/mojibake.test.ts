import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {findMojibake, repairMojibake} from '../../source/text/mojibake.js';
import {windows1252High} from '../../source/text/windows-1252.js';
import {newsIn} from './language-samples.js';

/** What a program that takes bytes for windows-1252 makes of them. */
const misreadBytes = (bytes: Iterable<number>) =>
	Array.from(bytes, byte =>
		byte >= 0x80 && byte <= 0x9f ? windows1252High[byte - 0x80] : String.fromCharCode(byte),
	).join('');
const misread = (text: string) => misreadBytes(new TextEncoder().encode(text));
/** The same, of a program that takes them for Latin-1. */
const misreadAsLatin1 = (text: string) => String.fromCharCode(...new TextEncoder().encode(text));
const repaired = (text: string) => {
	const extent = findMojibake(text);
	return extent ? repairMojibake(text, extent).text : text;
};

describe('wrongly decoded text', () => {
	// Their rarer letters and full-width commas stand alone among others, where nothing is sure.
	const unsure = ['ro', 'zh'];
	// An apostrophe within a word is put right by itself.
	const {uk: _, ...others} = newsIn;

	it.each(Object.entries(others))('is put right as a whole, or not touched: %s', (language, texts) => {
		const text = texts.join(' ');
		expect(findMojibake(text)).toBeUndefined();
		for (const wrong of [misread(text), misreadAsLatin1(text)]) {
			const hasOther = /[^ -~]/.test(text) && !unsure.includes(language);
			expect(findMojibake(wrong)).toBe(hasOther ? 'everywhere' : undefined);
			expect(repaired(wrong)).toBe(hasOther ? text : wrong);
		}
	});

	it.each([
		'It’s “over” – or – not…',
		'5 € and £ 3, ½ of it',
		'👩‍🚀 and 🇺🇦, a 🙂',
		'Zoë, Łukasz and Ångström',
		'naïve café',
		'слово, мир и дом',
		'Ωμέγα',
		'→ and ✓',
	])('is put right: %s', text => {
		expect(findMojibake(misread(text))).toBe('everywhere');
		expect(repaired(misread(text))).toBe(text);
	});

	it('knows where each unit came from', () => {
		const raw = misread('a’b🙂c');
		const {text, offsets} = repairMojibake(raw, 'everywhere');
		expect(text).toBe('a’b🙂c');
		expect([...offsets]).toEqual([0, 1, 4, 5, 5, 9, 10]);
	});

	it('beside right characters is put right only where nobody writes so', () => {
		const mixed = `It’s ${misread('“over” – 5 € and café, ™ and 🙂')}`;
		expect(findMojibake(mixed)).toBe('in-places');
		expect(repaired(mixed)).toBe(`It’s “over” – 5 € and ${misread('café')}, ™ and 🙂`);
		expect(findMojibake(`It’s ${misread('café')}`)).toBeUndefined();
	});

	it('is not taken for what it is not', () => {
		for (const text of ['', 'plain', 'Brontë…”', 'Ã la carte', 'Ž in Ö…', 'Â', 'Ã', 'SÃO PAULO'])
			expect(findMojibake(text)).toBeUndefined();
		expect(repaired('Â£5')).toBe('£5');
	});

	it('never holds what UTF-8 cannot be: surrogates, long forms, what is beyond Unicode, a part', () => {
		for (const bytes of [
			[0xed, 0xa0, 0x80],
			[0xc0, 0x80],
			[0xe0, 0x80, 0x80],
			[0xf0, 0x80, 0x80, 0x80],
			[0xf4, 0x90, 0x80, 0x80],
			[0xf5, 0x80, 0x80, 0x80],
			[0xe2, 0x80],
			[0xc2],
			[0xc2, 0x80],
		]) {
			const text = `a ${misreadBytes(bytes)} b`;
			expect(repairMojibake(text, 'everywhere').text).toBe(text);
		}
	});

	it('keeps every other character, whatever the text is', () => {
		const unit = fc.oneof(
			fc.constantFrom('a', ' ', 'é', '’', misread('é'), misread('’'), misread('🙂'), 'Ã', 'â€', '\u009D'),
			fc.string({maxLength: 2}),
		);
		fc.assert(
			fc.property(fc.array(unit), fc.constantFrom('everywhere', 'in-places'), (pieces, extent) => {
				const raw = pieces.join('');
				const {text, offsets} = repairMojibake(raw, extent as 'everywhere');
				expect(offsets).toHaveLength(text.length + 1);
				expect(offsets.at(-1)).toBe(raw.length);
				for (const [at, from] of offsets.entries()) {
					if (at > 0) expect(from).toBeGreaterThanOrEqual(offsets[at - 1]);
					if (at < text.length && text.charCodeAt(at) < 0x80) expect(raw[from]).toBe(text[at]);
				}
			}),
		);
	});
});
