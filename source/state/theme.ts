export type ThemeName = 'dark' | 'light' | 'mono';

/** How a piece of text looks, in the sixteen colours every terminal has. */
export type Style = {
	color?: 'red' | 'green' | 'yellow' | 'blue' | 'blueBright' | 'magenta' | 'cyan' | 'black' | 'white';
	background?: 'yellow' | 'cyan';
	bold?: boolean;
	dim?: boolean;
	underline?: boolean;
	inverse?: boolean;
};

export type Theme = {
	title: Style;
	/** Everything about the text: captions, positions, hints. */
	faint: Style;
	/** What the keys work on. */
	selection: Style;
	hit: Style;
	currentHit: Style;
	/** What differs, wording that was changed, and what went wrong. */
	problem: Style;
	/** The colours of pairs, in turn; a pair always shows its number too. Green and red are for figures. */
	pairs: readonly Style[];
	/** The words that both passages of a pair have. */
	shared: Style;
	/** What both quote. */
	quoted: Style;
	/** Figures in which the passages of a pair agree; those in which they differ, and what turns what is said. */
	agreeing: Style;
	differing: Style;
};

const shapes = {
	title: {bold: true},
	faint: {dim: true},
	shared: {bold: true, underline: true},
	quoted: {underline: true},
} as const;

export const themes: Readonly<Record<ThemeName, Theme>> = {
	dark: {
		...shapes,
		selection: {color: 'cyan', bold: true},
		hit: {background: 'yellow', color: 'black'},
		currentHit: {background: 'cyan', color: 'black', bold: true},
		problem: {color: 'red'},
		pairs: [{color: 'yellow'}, {color: 'cyan'}, {color: 'magenta'}, {color: 'blueBright'}],
		agreeing: {color: 'green', bold: true, underline: true},
		differing: {color: 'red', bold: true, inverse: true},
	},
	light: {
		...shapes,
		selection: {color: 'blue', bold: true},
		hit: {background: 'yellow', color: 'black'},
		currentHit: {background: 'cyan', color: 'black', bold: true},
		problem: {color: 'red'},
		pairs: [{color: 'blue'}, {color: 'magenta'}],
		agreeing: {color: 'green', bold: true, underline: true},
		differing: {color: 'red', bold: true, inverse: true},
	},
	mono: {
		...shapes,
		selection: {bold: true},
		hit: {underline: true},
		currentHit: {inverse: true},
		problem: {bold: true},
		pairs: [{}],
		agreeing: {bold: true, underline: true},
		differing: {inverse: true},
	},
};

/** The themes in the order in which `T` goes through them. */
export const themeOrder: readonly ThemeName[] = ['dark', 'light', 'mono'];

/** What can be asked for; `auto` goes by the surroundings. */
export const themeChoices: readonly (ThemeName | 'auto')[] = ['auto', ...themeOrder];
