/** What a terminal's colours are in a picture, as `#rrggbb`. */
export type Palette = {
	background: string;
	foreground: string;
	border: string;
	/** The sixteen: black, red, green, yellow, blue, magenta, cyan and white, and the bright ones in the same order. */
	colors: readonly string[];
	/** How much of its own colour dim text keeps; the rest is background. */
	dim: number;
};

export type PaletteName = 'dark' | 'light';

/** The colours of the pages on which the pictures stand. In the light one yellow and cyan are grounds for black text. */
export const palettes: Readonly<Record<PaletteName, Palette>> = {
	dark: {
		background: '#0d1117',
		foreground: '#e6edf3',
		border: '#3d444d',
		colors: [
			'#0d1117',
			'#ff7b72',
			'#56d364',
			'#e3b341',
			'#79c0ff',
			'#d2a8ff',
			'#56d4dd',
			'#b1bac4',
			'#6e7681',
			'#ffa198',
			'#7ee787',
			'#f2cc60',
			'#a5d6ff',
			'#e2c5ff',
			'#b3f0ff',
			'#ffffff',
		],
		dim: 0.6,
	},
	light: {
		background: '#ffffff',
		foreground: '#1f2328',
		border: '#d1d9e0',
		colors: [
			'#1f2328',
			'#cf222e',
			'#1a7f37',
			'#f2cc60',
			'#0969da',
			'#8250df',
			'#76d3dd',
			'#59636e',
			'#818b98',
			'#a40e26',
			'#116329',
			'#9a6700',
			'#0550ae',
			'#6639ba',
			'#1b7c83',
			'#1f2328',
		],
		dim: 0.7,
	},
};

/** A colour laid over another: `share` of it, from 0 to 1, and of the other what is left. */
export function mix(color: string, other: string, share: number): string {
	const [top, bottom] = [color, other].map(channelsOf);
	const channels = top.map((channel, index) => Math.round(channel * share + bottom[index] * (1 - share)));
	return `#${channels.map(channel => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** Red, green and blue of `#rrggbb`, each from 0 to 255. */
export const channelsOf = (color: string): number[] =>
	[1, 3, 5].map(at => Number.parseInt(color.slice(at, at + 2), 16));
