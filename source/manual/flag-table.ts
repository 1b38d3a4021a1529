import {lineWidths} from '../layout/geometry.js';
import {formatNames} from '../report/formats.js';
import {themeChoices} from '../state/theme.js';

/** The shells for which there is a completion. */
export const shells = ['bash', 'zsh', 'fish'] as const;

/** A flag of the command line. */
export type Flag = {
	/** One letter, for typing it with a single hyphen. */
	short?: string;
	/** What help calls its value; a flag without one takes none. */
	argument?: string;
	/** All values it takes, where they can be counted. */
	values?: readonly string[];
	/** Its value is the name of a file. */
	takesFile?: boolean;
	/** One line of at most 55 cells. */
	help: string;
	/** Its line in `--help` where that tells of other flags, too. */
	helpWithOthers?: string;
	/** Whether the line of another one tells of it in `--help`, which has 24 rows. */
	isToldByAnother?: true;
};

/**
Every flag, by the name that is typed after two hyphens. What reads the command line, `--help`, the man page and the
completions all come from this table. A name that begins with `no-` turns off what is on without it.
*/
export const flagTable = {
	compare: {short: 'c', help: 'compare two sources; three or more, as one story'},
	search: {short: 's', argument: 'QUERY', help: 'search all sources; typing errors are forgiven'},
	reuse: {help: 'print which passages articles have from each other'},
	since: {argument: 'TIME', help: 'only what was published since: 36h, 2d, 3w or a date'},
	watch: {help: 'go on with files that come or change, until Ctrl-C'},
	format: {
		short: 'f',
		argument: 'FORMAT',
		values: formatNames,
		help: `print as ${either(formatNames)}`,
		helpWithOthers: `print: ${either(formatNames)}; --json`,
	},
	json: {help: 'short for --format json', isToldByAnother: true},
	export: {
		argument: 'FORM',
		values: ['passim'],
		help: 'print an article a line, for passim to read',
	},
	output: {
		short: 'o',
		argument: 'FILE',
		takesFile: true,
		help: 'write to a file; its ending tells the format',
		helpWithOthers: 'write to a file; --force replaces one that is there',
	},
	force: {help: 'with --output, replace a file that is there', isToldByAnother: true},
	original: {help: 'include what is not article, marked with its reason'},
	unsure: {help: 'include the unsure pairs of a comparison, marked with ?'},
	width: {short: 'w', argument: 'N', help: `width of a line, from ${lineWidths.least} to ${lineWidths.most}`},
	theme: {
		argument: 'THEME',
		values: themeChoices,
		help: `colours: ${either(themeChoices)}`,
	},
	color: {
		argument: 'WHEN',
		values: ['auto', 'always', 'never'],
		help: 'whether in colour: auto, always or never',
		helpWithOthers: 'whether in colour: auto, always or never; --no-color',
	},
	'no-color': {help: 'short for --color never', isToldByAnother: true},
	encoding: {argument: 'LABEL', help: 'of sources that do not say themselves, such as latin1'},
	fields: {argument: 'NAMES', help: 'of tables and JSON, like text=body,title=headline'},
	judgements: {
		argument: 'FILE',
		takesFile: true,
		help: 'read judgements from a file, and write them to it',
	},
	'no-state': {help: 'remember nothing, and use nothing that was remembered'},
	completion: {
		argument: 'SHELL',
		values: shells,
		help: `print what completes flags in ${either(shells)}`,
	},
	help: {short: 'h', help: 'the flags', helpWithOthers: 'the flags; -V, --version: the version'},
	version: {short: 'V', help: 'the version', isToldByAnother: true},
} as const satisfies Record<string, Flag>;

export type FlagName = keyof typeof flagTable;

/** The flags in their order, each with its name. */
export const flags: readonly (Flag & {name: FlagName})[] = Object.entries<Flag>(flagTable).map(
	([name, flag]) => ({name: name as FlagName, ...flag}),
);

/** What can be given for each flag; a flag that was not given is undefined. */
export type FlagValues = {-readonly [Name in FlagName]?: ValueOf<(typeof flagTable)[Name]>};

type ValueOf<Entry> = Entry extends {values: readonly (infer Value)[]}
	? Value
	: Entry extends {argument: string}
		? string
		: boolean;

/** Words in a row, the last with an "or" before it. */
export function either(words: readonly string[]): string {
	return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
