import {normalize} from 'node:path';
import {closestMatch} from 'leven';
import meow, {type AnyFlags} from 'meow';
import {type FieldNames, type FieldRole, rolesByWord} from '../article/containers/field-names.js';
import {isLineWidth, lineWidths} from '../layout/geometry.js';
import {completionFor} from '../manual/completions.js';
import {either, type FlagName, type FlagValues, flags, flagTable} from '../manual/flag-table.js';
import {helpText} from '../manual/help-text.js';
import {formatOfFile} from '../report/formats.js';
import {storySize} from '../stories/story-size.js';
import {type SafeText, safe, toSafeText} from '../text/safe-text.js';
import {defaultOptions, type Options} from './options.js';
import {parseSince} from './since.js';

/** Options to go by; or a text to print (help, the version); or what is wrong with the command line. */
export type Parsed = {options: Options} | {print: string} | {wrong: SafeText};

/** Reads the command line, without the program's own name. */
export function readFlags(argv: readonly string[], version: string): Parsed {
	let parsed: ReturnType<typeof parse>;
	try {
		parsed = parse(argv, version);
	} catch (error) {
		// The parser throws for a flag that is given twice.
		return wrong((error as Error).message.replace(/^The /, 'the ').replace(/\.$/, ''));
	}

	const given: Record<string, unknown> = parsed.flags;
	const unknown = Object.keys(given).find(name => !(name in definitions));
	if (unknown !== undefined) return unknownFlag(flagText(unknown, given[unknown]));
	if (given.help) return {print: helpText()};
	if (given.version) return {print: version};
	for (const {name, argument, values} of flags) {
		const value = given[name];
		if (argument && value === '') return wrong(`--${name} needs a value`);
		if (values && value !== undefined && !values.includes(value as string))
			return wrong(`--${name} takes ${either(values)}`);
	}

	const meant = (name: FlagName) => (isNegation(name) ? given[positive(name)] === false : given[name]);
	const values: FlagValues = Object.fromEntries(flags.map(({name}) => [name, meant(name)]));
	if (values.completion) return {print: completionFor[values.completion]().trimEnd()};
	return readValues(parsed.input, values);
}

const isNegation = (name: string) => name.startsWith('no-');
const positive = (name: string) => name.replace(/^no-/, '');

/** The flags as the parser wants them. It makes `--no-name` itself of a flag that is on. */
const definitions: AnyFlags = Object.fromEntries(
	flags
		.filter(({name}) => !isNegation(name) || !(positive(name) in flagTable))
		.map(({name, short, argument}) => {
			if (isNegation(name)) return [positive(name), {type: 'boolean', default: true}];
			return [name, {type: argument ? 'string' : 'boolean', ...(short && {shortFlag: short})}];
		}),
);

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

/** The parser makes no `--no-color` of `--color`, because that takes a word. What follows `--` are sources. */
function withColorWord(argv: readonly string[]): string[] {
	const end = argv.includes('--') ? argv.indexOf('--') : argv.length;
	return argv.map((word, index) => (word === '--no-color' && index < end ? '--color=never' : word));
}

function readValues(sources: readonly string[], {width, theme, json, output, ...values}: FlagValues): Parsed {
	const ending = output === undefined ? undefined : (formatOfFile(output) ?? 'text');
	if (
		values.export &&
		(values.compare || values.search !== undefined || values.reuse || json || values.format)
	)
		return wrong(
			`--export ${values.export} is of articles; leave out --compare, --search, --reuse and --format`,
		);
	if (values.force && output === undefined) return wrong('--force goes with --output');
	if (values.reuse && (values.compare || values.search !== undefined))
		return wrong(`--reuse goes without --${values.compare ? 'compare' : 'search'}`);
	if (values.compare && sources.length > storySize.most)
		return wrong(`--compare takes at most ${storySize.most} sources, not ${sources.length}`);
	if (output !== undefined && values.judgements !== undefined && isSamePath(output, values.judgements))
		return wrong('--output and --judgements name one file: the report would replace the judgements');
	if (values.watch && output !== undefined)
		return wrong('--watch prints as files come, not to a file with --output');
	if (values.watch && values.format === 'html')
		return wrong('--watch goes on, which a page of --format html cannot');
	if (values.watch && values.reuse)
		return wrong('--watch goes on with lists and searches; it does not print reused text again');
	const since = values.since === undefined ? undefined : parseSince(values.since, Date.now());
	if (values.since !== undefined && !since)
		return wrong('--since takes hours, days, weeks or a date: 36h, 2d, 3w, 2026-11-01');
	const fields = values.fields === undefined ? undefined : readFields(values.fields);
	if (typeof fields === 'string') return wrong(fields);
	const cells = width === undefined ? undefined : Number(width);
	if (cells !== undefined && !isLineWidth(cells))
		return wrong(`--width takes a whole number from ${lineWidths.least} to ${lineWidths.most}`);
	return {
		options: {
			sources,
			compare: values.compare ?? defaultOptions.compare,
			search: values.search,
			reuse: values.reuse ?? defaultOptions.reuse,
			format: values.format ?? (json ? 'json' : values.export ? 'jsonl' : ending),
			output,
			force: values.force ?? defaultOptions.force,
			original: values.original ?? defaultOptions.original,
			unsure: values.unsure ?? defaultOptions.unsure,
			width: cells,
			theme,
			color: values.color ?? defaultOptions.color,
			encoding: values.encoding,
			fields,
			judgements: values.judgements,
			since,
			watch: values.watch ?? defaultOptions.watch,
			state: !values['no-state'],
		},
	};
}

/** What `text=body,title=headline` names; a text says what is wrong with it. */
function readFields(value: string): FieldNames | string {
	const named: Partial<Record<FieldRole, string>> = {};
	for (const pair of value.split(',')) {
		const [, word = '', name] = /^\s*(\w+)\s*=\s*(\S(?:.*\S)?)\s*$/.exec(pair) ?? [];
		const role = Object.hasOwn(rolesByWord, word) ? rolesByWord[word] : undefined;
		if (role === undefined)
			return `--fields takes pairs like text=body, of ${either(Object.keys(rolesByWord))}`;
		named[role] = name;
	}

	return named;
}

/** Whether two names lead to one place, as far as the names tell. */
const isSamePath = (a: string, b: string): boolean => normalize(a) === normalize(b);

const wrong = (message: string): Parsed => ({
	wrong: safe`${toSafeText(message)}; seedreader --help lists the flags`,
});

function unknownFlag(typed: string): Parsed {
	const name = typed.replace(/^-+/, '');
	const meant = nearestFlag(name);
	return wrong(`unknown flag ${typed}${meant === undefined ? '' : `; perhaps --${meant} is meant`}`);
}

/** The flag that begins so, or that a few wrong letters make into another: two turned ones count as two. */
function nearestFlag(name: string): string | undefined {
	const names = flags.map(flag => flag.name);
	const begun = names.filter(known => name.length > 2 && known.startsWith(name));
	if (begun.length === 1) return begun[0];
	return closestMatch(name, names, {maxDistance: Math.min(2, Math.floor(name.length / 2))});
}

/** A flag as it was typed; the parser hands over its name in camel case, and one with `no-` as false. */
const flagText = (name: string, value: unknown) =>
	name.length === 1
		? `-${name}`
		: `--${value === false ? 'no-' : ''}${name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`;
