import headless from '@xterm/headless';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type Style, themes} from '../../source/state/theme.js';
import type {Emulator} from '../terminal/pseudo-terminal.js';
import {drawScreen} from './draw-screen.js';
import {channelsOf, mix, type Palette, palettes} from './palettes.js';
import {problemOfMarkup} from './problem-of-markup.js';

const palette = palettes.dark;
const words = {title: 'A screen', description: 'made by hand'};

/** A small screen after some writing. */
async function screenWith(pieces: readonly string[]): Promise<Emulator> {
	const emulator = new headless.Terminal({cols: 20, rows: 3, allowProposedApi: true});
	for (const piece of pieces) await new Promise<void>(resolve => emulator.write(piece, resolve));
	return emulator;
}

const draw = async (...pieces: string[]): Promise<string> =>
	drawScreen(await screenWith(pieces), palette, words);

/** The texts of a picture, each with its attributes. */
const textsOf = (picture: string): {text: string; attributes: string}[] =>
	[...picture.matchAll(/<text (.*?)>(.*?)<\/text>/g)].map(([, attributes, text]) => ({text, attributes}));

/** The rectangles of a picture but the one that is the window. */
const rectanglesOf = (picture: string): string[] =>
	[...picture.matchAll(/<rect (.*?)\/>/g)].map(([, attributes]) => attributes).slice(1);

describe('the picture of a screen', () => {
	it('says what it is, and escapes what stands in it', async () => {
		const picture = await draw('<b> & "c"');
		expect(picture).toContain('<title id="title">A screen</title>');
		expect(picture).toContain('<desc id="description">made by hand</desc>');
		expect(textsOf(picture)).toEqual([
			{text: '&lt;b&gt; &amp; &quot;c&quot;', attributes: 'x="20" y="35" textLength="81"'},
		]);
		expect(problemOfMarkup(picture)).toBeUndefined();
	});

	it('puts words between several blanks in their columns, and leaves out trailing blanks and empty rows', async () => {
		expect(textsOf(await draw('  one by  one     \r\n\r\n   '))).toEqual([
			{text: 'one by', attributes: 'x="38" y="35" textLength="54"'},
			{text: 'one', attributes: 'x="110" y="35" textLength="27"'},
		]);
	});

	it('gives wide characters two columns each', async () => {
		expect(textsOf(await draw('a日本b'))).toEqual([
			{text: 'a', attributes: 'x="20" y="35" textLength="9"'},
			{text: '日本', attributes: 'x="29" y="35" textLength="36"'},
			{text: 'b', attributes: 'x="65" y="35" textLength="9"'},
		]);
	});

	it('keeps what combines with a character in its cell', async () => {
		expect(textsOf(await draw('e\u0301x'))).toEqual([
			{text: 'e\u0301x', attributes: 'x="20" y="35" textLength="18"'},
		]);
	});

	it('shows bold, dim and coloured text', async () => {
		const texts = textsOf(await draw('\u001B[1mbold\u001B[22m \u001B[2mdim\u001B[22m \u001B[31mred'));
		expect(texts.map(({text}) => text)).toEqual(['bold', 'dim', 'red']);
		expect(texts[0].attributes).toMatch(/ font-weight="700"$/);
		expect(texts[1].attributes).toContain(
			`fill="${mix(palette.foreground, palette.background, palette.dim)}"`,
		);
		expect(texts[2].attributes).toContain(`fill="${palette.colors[1]}"`);
	});

	it('shows inverse text on its own colour, and the ground of blanks', async () => {
		const picture = await draw('\u001B[7m a \u001B[27m\u001B[43m  ');
		expect(rectanglesOf(picture)).toEqual([
			`x="20" y="20" width="27" height="20" fill="${palette.foreground}"`,
			`x="47" y="20" width="18" height="20" fill="${palette.colors[3]}"`,
		]);
		expect(textsOf(picture)).toEqual([
			{text: 'a', attributes: `x="29" y="35" textLength="9" fill="${palette.background}"`},
		]);
	});

	it('underlines blanks too', async () => {
		expect(rectanglesOf(await draw('\u001B[4ma  b '))).toEqual([
			`x="20" y="37" width="45" height="1" fill="${palette.foreground}"`,
		]);
	});

	it('draws lines from edge to edge, and not as text', async () => {
		const picture = await draw('│\r\n──');
		expect(picture).toContain(`<path stroke="${palette.foreground}" d="M24.5 20v20M20 50h18"/>`);
		expect(textsOf(picture)).toEqual([]);
	});

	it('is the same for the same screen, however it came about', async () => {
		const picture = await draw('\u001B[1mone\u001B[22m two');
		expect(
			await draw('\u001B[1mold words', '\u001B[2J\u001B[1;5H\u001B[22mtwo', '\u001B[H\u001B[1mone'),
		).toBe(picture);
	});

	it('has no colour that is not in the palette', async () => {
		await expect(draw('\u001B[38;5;200mpink')).rejects.toThrow('the palette has no colour 200');
	});

	it('is well-formed and has every character, whatever is on the screen', async () => {
		const entities: Record<string, string> = {'&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"'};
		const piece = fc.constantFrom('<', '&', '"', ']]>', '日', '👩', 'é', ' ', '\u001B[1m', '\u001B[7m');
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.oneof(piece, fc.string({maxLength: 3})), {maxLength: 12}),
				async pieces => {
					const emulator = await screenWith(pieces);
					const picture = drawScreen(emulator, palette, words);
					expect(problemOfMarkup(picture)).toBeUndefined();
					const drawn = textsOf(picture).map(({text}) => text.replace(/&\w+;/g, entity => entities[entity]));
					const {active} = emulator.buffer;
					const shown = [0, 1, 2].map(row => active.getLine(active.viewportY + row)!.translateToString());
					expect(drawn.join('').replaceAll(' ', '')).toBe(shown.join('').replaceAll(' ', ''));
				},
			),
		);
	});

	it('has a replacement character for one that XML cannot hold', async () => {
		expect(textsOf(await draw('a\uFFFFb')).map(({text}) => text)).toEqual(['a\uFFFDb']);
	});
});

describe('the colours of a picture', () => {
	const basic = ['black', 'red', 'green', 'yellow', 'blue', 'magenta', 'cyan', 'white'];
	const names = [...basic, ...basic.map(color => `${color}Bright`)];

	/** How bright a colour is, and how well two can be told apart, as the Web Content Accessibility Guidelines 2.2 have it. */
	const luminance = (color: string): number =>
		channelsOf(color)
			.map(channel => channel / 255)
			.map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
			.reduce((sum, part, index) => sum + part * [0.2126, 0.7152, 0.0722][index], 0);
	const contrast = (one: string, other: string): number => {
		const [dark, bright] = [luminance(one), luminance(other)].sort((x, y) => x - y);
		return (bright + 0.05) / (dark + 0.05);
	};

	const contrastOf = ({foreground, background, colors, dim}: Palette, style: Style): number => {
		const ground = style.background ? colors[names.indexOf(style.background)] : background;
		const ink = style.color ? colors[names.indexOf(style.color)] : foreground;
		return contrast(style.dim ? mix(ink, ground, dim) : ink, ground);
	};

	it.each(['dark', 'light'] as const)('can be read: %s', name => {
		for (const style of Object.values(themes[name]).flat())
			expect(contrastOf(palettes[name], style)).toBeGreaterThan(4.5);
	});
});
