import type {PaletteName} from './palettes.js';

/** One thing to do, what the screen shows then, and the picture of it when there is to be one. */
export type Step = {
	/** As a terminal sends them. */
	keys?: string;
	/** What the screen must show, its rows joined by newlines; it may not show it before the keys. */
	until: RegExp;
	/** The keys are pressed anew until the screen shows it. */
	isRepeated?: boolean;
	picture?: {
		name: string;
		/** What it shows, in words for those who do not see it; they stand in the readme too. */
		caption: string;
	};
};

/** A way through the program, on the bundled articles or on those that its flags name. */
export type Walk = {
	flags: readonly string[];
	/** Of the surroundings, what is not as usual. */
	env?: Readonly<Record<string, string>>;
	sizes: readonly {columns: number; rows: number}[];
	steps: readonly Step[];
};

const enter = '\r';
// From the top of the project, so that the pictures are the same wherever it lies.
const page = 'test/pictures/harbour.html';
const reports = 'test/pictures/stolen-records';
const versions = ['test/versions/bridge-10.05.txt', 'test/versions/bridge-14.30.txt'];

/** Which pictures there are: each step that has one, in each size of its walk, dark and light. */
export const walks: readonly Walk[] = [
	{
		flags: [],
		sizes: [{columns: 80, rows: 24}],
		steps: [
			{
				until: /\d pairs.*1 of 2/s,
				picture: {
					name: 'library',
					caption:
						'The library: two articles, how long they are, how many pairs they make, and how the first one begins',
				},
			},
			{
				keys: enter,
				until: /\n *\d+ {2}\S.*lines hidden/s,
				picture: {
					name: 'reader',
					caption: 'The reader: an article in a column, with the numbers of its pairs in the margin',
				},
			},
			{
				keys: 't',
				until: /Outline/,
				picture: {
					name: 'outline',
					caption: 'The outline: the parts of an article, and how far in each begins',
				},
			},
			{keys: 'q', until: /lines hidden/},
			{
				keys: '?',
				until: /In the reader/,
				picture: {name: 'help', caption: 'The help: the keys of the reader'},
			},
			{keys: 'q', until: /lines hidden/},
			{keys: 'S', until: /type some words/},
			{
				keys: 'zelenksy',
				until: /zelenksy .*\d+ passages.*1 of \d/s,
				picture: {
					name: 'search',
					caption: 'The search: a misspelt name and the passages that have it, its words lit',
				},
			},
		],
	},
	{
		flags: [page],
		sizes: [{columns: 80, rows: 24}],
		steps: [
			{
				until: /Office +Pilots.*counted\[month\]/s,
				picture: {
					name: 'page',
					caption: 'A page with a table, code and links, as the reader shows it',
				},
			},
			{
				keys: 'F',
				until: /Enter opens it here/,
				picture: {
					name: 'page-links',
					caption:
						'The links of the page, each with the letter that follows it, and where the first one leads',
				},
			},
		],
	},
	{
		flags: [reports],
		sizes: [
			{columns: 80, rows: 24},
			{columns: 120, rows: 40},
		],
		steps: [
			{until: /\d pairs/},
			{
				keys: 'sssss',
				until: /5 outlets/,
				picture: {
					name: 'story-1-library',
					caption: 'A folder by its stories: how many outlets are on it, and from when to when',
				},
			},
			{
				keys: `g${enter}`,
				until: /18 facts/,
				picture: {
					name: 'story-2-facts',
					caption: 'One story in five outlets: who says what, where a figure differs, and who leaves it out',
				},
			},
			{
				keys: enter,
				until: /differ: /,
				picture: {
					name: 'story-3-fact',
					caption: 'One fact of it: how each of them says it, its figures side by side, and who was first',
				},
			},
		],
	},
	{
		flags: ['--compare'],
		sizes: [
			{columns: 80, rows: 24},
			{columns: 120, rows: 40},
			{columns: 200, rows: 60},
			{columns: 40, rows: 12},
		],
		steps: [
			{
				until: /shared: .*\] next/s,
				picture: {
					name: 'compare-1-opened',
					caption:
						'The comparison, just opened: both articles, and lit in each its passage of the first pair',
				},
			},
			{
				keys: ']',
				until: /shared: .*Bury/,
				isRepeated: true,
				picture: {
					name: 'compare-2-pair',
					caption:
						'A pair further on: both tell of soldiers disguised as Buryats; the words they share are lit',
				},
			},
			{
				keys: 'm',
				until: /\n pairs only/,
				picture: {
					name: 'compare-3-pairs-only',
					caption: 'Pairs only: in the order of their numbers, each with the reason why it is one',
				},
			},
			{
				keys: 'mm',
				until: /Only in /,
				picture: {
					name: 'compare-4-only-one',
					caption: 'What only one article says: how many of its sentences, and which',
				},
			},
		],
	},
	{
		flags: ['--compare', ...versions],
		sizes: [
			{columns: 80, rows: 24},
			{columns: 120, rows: 40},
			{columns: 200, rows: 60},
			{columns: 40, rows: 12},
		],
		steps: [
			{
				until: /7 changes/,
				picture: {
					name: 'versions-1-changes',
					caption: 'Two versions of one report: only what was changed, counted, the current one lit',
				},
			},
			{keys: ']', until: /2 of 7 /},
			{keys: 'A', until: /is put aside/},
			{keys: 'i', until: /\n note/},
			{keys: 'of no matter', until: /note of no matter/},
			{
				keys: enter,
				until: /noted of pair 2/,
				picture: {
					name: 'versions-2-judged',
					caption:
						'A change that was put aside with a note: it keeps its place, marked, and is counted apart',
				},
			},
			{
				keys: '=',
				until: /What differs/,
				picture: {
					name: 'versions-3-details',
					caption: 'All there is to say of a pair, which the foot of the screen may have no room for',
				},
			},
			{keys: '=', until: /2 of 7 · /},
			{
				keys: ']mmm',
				until: /both articles whole/,
				picture: {
					name: 'versions-4-whole',
					caption: 'Both versions whole: what differs is marked, what agrees is quiet',
				},
			},
		],
	},
	{
		flags: ['--compare', ...versions, '--no-color'],
		sizes: [{columns: 80, rows: 24}],
		steps: [
			{
				until: /7 changes/,
				picture: {
					name: 'versions-no-colour',
					caption: 'The changes without colour: signs, weight and lines tell the same',
				},
			},
		],
	},
	{
		flags: ['--compare', ...versions],
		env: {INK_SCREEN_READER: 'true'},
		sizes: [{columns: 80, rows: 24}],
		steps: [
			{
				until: /Change 1 of 7/,
				picture: {
					name: 'versions-screen-reader',
					caption: 'The changes for a screen reader: whole sentences instead of panes',
				},
			},
		],
	},
];

export const themes: readonly PaletteName[] = ['dark', 'light'];

/** Where the pictures lie, from the top of the project. */
export const folder = '.github/pictures';

/** Where the readme shows them from: the package's page in the registry has no files of the project. */
export const address = `https://raw.githubusercontent.com/seedreader/seedreader/main/${folder}`;

/** The file of a picture, in its folder. */
export const fileOf = (
	name: string,
	{columns, rows}: {columns: number; rows: number},
	theme: PaletteName,
): string => `${name}-${columns}x${rows}-${theme}.svg`;
