import headless from '@xterm/headless';
import {expect, it} from 'vitest';
import {displayWidth, graphemesOf} from '../../source/text/display-width.js';
import {toSafeText} from '../../source/text/safe-text.js';

/** Characters that are counted with one width and drawn with another by a terminal whose table is that of Unicode 6. */
type Difference = {name: string; counted: number; drawn: number; of: RegExp};

const differences: readonly Difference[] = [
	{
		name: 'marks, joiners and skin tones, which are drawn over what they follow by terminals that know them',
		counted: 0,
		drawn: 1,
		of: /[\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Format}\p{Default_Ignorable_Code_Point}\p{Emoji_Modifier}]/u,
	},
	{
		name: 'Korean vowels and last consonants that stand alone',
		counted: 1,
		drawn: 0,
		of: /[\u1161-\u11FF]/u,
	},
	{
		name: 'signs that were marks once: start of rub el hizb, Hanunoo pamudpod',
		counted: 1,
		drawn: 0,
		of: /[\u06DE\u1734]/u,
	},
	{name: 'Korean tone marks', counted: 2, drawn: 0, of: /[\u302E\u302F]/u},
	{name: 'emoji', counted: 2, drawn: 1, of: /[\p{Emoji_Presentation}\u{1F1AE}\u{1F200}-\u{1F265}]/u},
	{
		name: 'trigrams and hexagrams, tetragrams, counting rods',
		counted: 2,
		drawn: 1,
		of: /[\u2630-\u2637\u268A-\u268F\u{1D300}-\u{1D376}]/u,
	},
	{
		name: 'old Korean, Tangut, Khitan, old kana and Nushu',
		counted: 2,
		drawn: 1,
		of: /[\uA960-\uA97C\u{16FE0}-\u{18DF2}\u{18E00}-\u{191A0}\u{191A1}-\u{1B2FB}]/u,
	},
	{
		name: 'emoji without a default of their own, and dominoes',
		counted: 2,
		drawn: 1,
		of: /[\u{1F321}-\u{1FAFF}]/u,
	},
	{
		name: 'what is not assigned in blocks of ideographs, and numbers in circles among them',
		counted: 1,
		drawn: 2,
		of: /[\p{Unassigned}\u321F\u3248-\u324F]/u,
	},
];

/** Every code point but the planes in which nothing is assigned and all is drawn alike: of these the first of each block. */
function* codePoints(): Generator<number> {
	for (let code = 0x20; code <= 0x10ffff; code++) {
		const plane = code >> 16;
		const isEmptyPlane = plane >= 4 && plane <= 13;
		if ((code >= 0xd800 && code <= 0xdfff) || ((isEmptyPlane || plane >= 15) && code % 256 > 0)) continue;
		yield code;
	}
}

const rowsAtOnce = 2000;

it('every character takes the cells that are counted for it, or is known by name for not doing so', async () => {
	const terminal = new headless.Terminal({cols: 6, rows: rowsAtOnce, allowProposedApi: true, scrollback: 0});
	const unknown: string[] = [];
	const met = new Set<Difference>();
	const all = [...codePoints()];
	for (let from = 0; from < all.length; from += rowsAtOnce) {
		const codes = all.slice(from, from + rowsAtOnce);
		const rows = codes.map(code => toSafeText(`a${String.fromCodePoint(code)}b`));
		await new Promise<void>(resolve => terminal.write(`\u001B[2J\u001B[H${rows.join('\r\n')}`, resolve));
		for (const [index, row] of rows.entries()) {
			const line = terminal.buffer.active.getLine(index)!;
			const end = [5, 4, 3, 2, 1].find(column => line.getCell(column)!.getChars() === 'b')!;
			const [counted, drawn] = [displayWidth(row) - 2, end - 1];
			if (counted === drawn) continue;
			const character = String.fromCodePoint(codes[index]);
			const difference = differences.find(
				other => other.counted === counted && other.drawn === drawn && other.of.test(character),
			);
			if (difference) met.add(difference);
			else unknown.push(`${codes[index].toString(16)}: counted ${counted}, drawn ${drawn}`);
		}
	}

	expect(unknown).toEqual([]);
	expect(differences.filter(difference => !met.has(difference))).toEqual([]);
});

it('letters that make one character with others take a cell each', () => {
	// Thai and Lao vowels, a Malayalam sign before a letter, an Indian conjunct.
	expect(['น้ำ', 'ນ້ຳ', 'ൎക', 'क्ष'].map(displayWidth)).toEqual([2, 2, 2, 2]);
});

it('a letter keeps as many marks as any language has, and an emoji as many parts', () => {
	expect(toSafeText(`e${'\u0301'.repeat(1000)}e\u0301`)).toBe(`e${'\u0301'.repeat(30)}e\u0301`);
	expect(toSafeText(`${'e\u0301'.repeat(100)}`)).toBe('e\u0301'.repeat(100));
	const chain = toSafeText('👩\u200d'.repeat(1000));
	expect(Math.max(...[...graphemesOf(chain)].map(({text}) => text.length))).toBeLessThan(40);
	expect(chain.replaceAll('\u200d', '')).toBe('👩'.repeat(1000));
	const family = '👨🏽‍👩🏽‍👧🏽‍👦🏽';
	expect(toSafeText(family.repeat(50))).toBe(family.repeat(50));
});

it('what is drawn as nothing in cells of its own is a space', () => {
	for (const filler of ['\u115F', '\u1160', '\u3164', '\uFFA0']) {
		expect(toSafeText(`so${filler}${filler}much${filler}`)).toBe('so much');
		expect(toSafeText(filler.repeat(200))).toBe('');
	}
});
