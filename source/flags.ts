import meow from 'meow';
import {lineWidths} from './layout/geometry.js';
import {formatNames, formatOfFile, type OutputFormat} from './report/formats.js';
import {type ThemeName, themeChoices} from './state/theme.js';
import {type SafeText, safe, toSafeText} from './text/safe-text.js';

/** What the command line asks for. */
export type Options = {
	sources: readonly string[];
	compare: boolean;
	search?: string;
	/** Print so, instead of opening the screens. */
	format?: OutputFormat;
	/** Write to this file instead of standard output. */
	output?: string;
	/** Replace the file to write to, where there is one. */
	force: boolean;
	/** Furniture too, marked with its reason. */
	original: boolean;
	/** Cells of a line, for printing and for the reader's column. */
	width?: number;
	theme?: ThemeName | 'auto';
	color: 'auto' | 'always' | 'never';
	encoding?: string;
	/** Whether what was read is remembered from one run to the next. */
	state: boolean;
};

/** Options to go by; or a text to print (help, the version); or what is wrong with the command line. */
export type Parsed = {options: Options} | {print: string} | {wrong: SafeText};

const colorModes = ['auto', 'always', 'never'] as const;

const help = `
Usage
  $ seedreader [source ...]

  A source is a file, a folder (searched for .txt, .md and .html), the address
  of a web page, or - for standard input. None: two bundled articles are opened.

Options
  -c, --compare          compare the first two sources
  -s, --search QUERY     search all sources; typing errors are forgiven
  -f, --format FORMAT    print instead of opening the screens:
                         ${formatNames.join(', ')} (--json is short for json)
  -o, --output FILE      write there; --force replaces a file that is there
      --original         include what is not article, marked with its reason
  -w, --width N          width of a line, from 20 to 200
      --theme THEME      auto, dark, light or mono
      --color WHEN       auto, always or never (--no-color is short for never)
      --encoding LABEL   of sources that do not say themselves, such as latin1
      --no-state         remember nothing, and use nothing that was remembered
  -h, --help             this text
  -V, --version          the version

Exit codes
  0 done, 1 nothing found, 2 a source or a flag was wrong, 130 interrupted
`;

const definitions = {
	compare: {type: 'boolean', shortFlag: 'c'},
	search: {type: 'string', shortFlag: 's'},
	format: {type: 'string', shortFlag: 'f'},
	json: {type: 'boolean'},
	output: {type: 'string', shortFlag: 'o'},
	force: {type: 'boolean'},
	original: {type: 'boolean'},
	width: {type: 'string', shortFlag: 'w'},
	theme: {type: 'string'},
	color: {type: 'string'},
	encoding: {type: 'string'},
	state: {type: 'boolean', default: true},
	help: {type: 'boolean', shortFlag: 'h'},
	version: {type: 'boolean', shortFlag: 'V'},
} as const;

/** Reads the command line, without the program's own name. */
export function readFlags(argv: readonly string[], version: string): Parsed {
	let parsed: ReturnType<typeof parse>;
	try {
		parsed = parse(argv, version);
	} catch (error) {
		// The parser throws for a flag that is given twice.
		return wrong((error as Error).message.replace(/^The /, 'the ').replace(/\.$/, ''));
	}

	const {input, flags} = parsed;
	const unknown = Object.keys(flags).find(name => !(name in definitions));
	if (unknown !== undefined) return wrong(`unknown flag ${flagText(unknown)}`);
	if (flags.help) return {print: help.trim()};
	if (flags.version) return {print: version};
	for (const [name, {type}] of Object.entries(definitions)) {
		const value = flags[name as keyof typeof flags];
		if (type === 'string' && value === '') return wrong(`--${name} needs a value`);
	}

	return readValues(input, flags);
}

const parse = (argv: readonly string[], version: string) =>
	meow({
		importMeta: import.meta,
		argv: withColorWord(argv),
		flags: definitions,
		autoHelp: false,
		autoVersion: false,
		help: false,
		pkg: {name: 'seedreader', version},
	});

/** `--no-color` is no flag of its own for the parser, because `--color` takes a word. What follows `--` are sources. */
function withColorWord(argv: readonly string[]): string[] {
	const end = argv.includes('--') ? argv.indexOf('--') : argv.length;
	return argv.map((word, index) => (word === '--no-color' && index < end ? '--color=never' : word));
}

type Values = {
	compare?: boolean;
	search?: string;
	format?: string;
	json?: boolean;
	output?: string;
	force?: boolean;
	original?: boolean;
	width?: string;
	theme?: string;
	color?: string;
	encoding?: string;
	state?: boolean;
};

function readValues(
	sources: readonly string[],
	{width, theme, color = 'auto', json, output, force = false, ...flags}: Values,
): Parsed {
	const ending = output === undefined ? undefined : (formatOfFile(output) ?? 'text');
	const format = flags.format ?? (json ? 'json' : ending);
	if (!isOneOf(format, [...formatNames, undefined]))
		return wrong(`--format takes ${formatNames.join(' or ')}`);
	if (force && output === undefined) return wrong('--force goes with --output');
	if (!isOneOf(theme, [...themeChoices, undefined])) return wrong(`--theme takes ${themeChoices.join(', ')}`);
	if (!isOneOf(color, colorModes)) return wrong(`--color takes ${colorModes.join(', ')}`);
	const cells = width === undefined ? undefined : Number(width);
	const {least, most} = lineWidths;
	if (cells !== undefined && !(Number.isInteger(cells) && cells >= least && cells <= most))
		return wrong(`--width takes a whole number from ${least} to ${most}`);
	return {
		options: {
			sources,
			compare: flags.compare ?? false,
			search: flags.search,
			format,
			output,
			force,
			original: flags.original ?? false,
			width: cells,
			theme,
			color,
			encoding: flags.encoding,
			state: flags.state ?? true,
		},
	};
}

const isOneOf = <Value>(value: unknown, values: readonly Value[]): value is Value =>
	values.includes(value as Value);

const wrong = (message: string): Parsed => ({
	wrong: safe`${toSafeText(message)}; seedreader --help lists the flags`,
});

/** A flag as it was typed; the parser hands over its name in camel case. */
const flagText = (name: string) =>
	name.length === 1 ? `-${name}` : `--${name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`;
