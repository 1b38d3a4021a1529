export type ThemeName = 'dark' | 'light' | 'mono';

/** How a piece of text looks, in the sixteen colours every terminal has. */
export type Style = {
	color?: 'red' | 'green' | 'yellow' | 'blue' | 'blueBright' | 'magenta' | 'cyan' | 'black' | 'white';
	background?: 'yellow' | 'cyan';
	bold?: boolean;
	dim?: boolean;
	underline?: boolean;
	inverse?: boolean;
	struck?: boolean;
};

export type Theme = {
	title: Style;
	/** Everything about the text: captions, positions, hints. */
	faint: Style;
	/** What the keys work on. */
	selection: Style;
	/** What leads somewhere, and the letters that follow it. */
	link: Style;
	linkLetter: Style;
	hit: Style;
	currentHit: Style;
	/** That passages differ, and what went wrong. */
	problem: Style;
	/** The colours of pairs, in turn; a pair always shows its number too. Green and red are for what was changed. */
	pairs: readonly Style[];
	/** The words that both passages of a pair have; what both quote; figures in which they agree. All three are quiet. */
	shared: Style;
	quoted: Style;
	agreeing: Style;
	/** Figures in which the passages differ, and what turns what is said. */
	differing: Style;
	/** Other wording in a text that was taken over: that of A, and that of B. */
	dropped: Style;
	added: Style;
};

const shapes = {
	title: {bold: true},
	faint: {dim: true},
	link: {underline: true},
	linkLetter: {inverse: true, bold: true, dim: false, underline: false},
	shared: {bold: true},
	quoted: {underline: true},
	agreeing: {underline: true},
} as const;

export const themes: Readonly<Record<ThemeName, Theme>> = {
	dark: {
		...shapes,
		selection: {color: 'cyan', bold: true},
		hit: {background: 'yellow', color: 'black'},
		currentHit: {background: 'cyan', color: 'black', bold: true},
		problem: {color: 'red'},
		pairs: [{color: 'yellow'}, {color: 'cyan'}, {color: 'magenta'}, {color: 'blueBright'}],
		differing: {color: 'red', bold: true, inverse: true},
		dropped: {color: 'red', struck: true},
		added: {color: 'green', bold: true, underline: true},
	},
	light: {
		...shapes,
		selection: {color: 'blue', bold: true},
		hit: {background: 'yellow', color: 'black'},
		currentHit: {background: 'cyan', color: 'black', bold: true},
		problem: {color: 'red'},
		pairs: [{color: 'blue'}, {color: 'magenta'}],
		differing: {color: 'red', bold: true, inverse: true},
		dropped: {color: 'red', struck: true},
		added: {color: 'green', bold: true, underline: true},
	},
	mono: {
		...shapes,
		selection: {bold: true},
		hit: {bold: true, underline: true},
		currentHit: {inverse: true},
		problem: {bold: true},
		pairs: [{}],
		differing: {bold: true, inverse: true},
		dropped: {dim: true, struck: true},
		added: {bold: true, underline: true},
	},
};

/** The themes in the order in which `T` goes through them. */
export const themeOrder: readonly ThemeName[] = ['dark', 'light', 'mono'];

/** What can be asked for; `auto` goes by the surroundings. */
export const themeChoices: readonly (ThemeName | 'auto')[] = ['auto', ...themeOrder];
