import type {ReadStream} from 'node:tty';
import {type Configured, configure} from './configure.js';
import {showFirstFrame} from './first-frame.js';
import {Gathered} from './gathered.js';
import {inBatches} from './in-batches.js';
import {asciiSymbols, type Symbols, unicodeSymbols} from './layout/symbols.js';
import type {Memory} from './library/memory.js';
import {type Reading, readSources} from './library/open-library.js';
import {isInputGiven, readStandardInput} from './library/read-standard-input.js';
import type {Options} from './options.js';
import {Remembrance} from './remembrance.js';
import type {Configuration} from './state/configuration.js';
import {readOn} from './state/open-reader.js';
import {recallTheme, recallWidth} from './state/recall.js';
import {type Action, reduce} from './state/reduce.js';
import {openComparison} from './state/reduce-compare.js';
import {initialState, type State, searchScreen, withScreen, withScreenOver} from './state/state.js';
import {emptyField, insert} from './state/text-field.js';
import type {ThemeName} from './state/theme.js';
import type {EarlyScreen} from './terminal/early-screen.js';
import {openTerminalKeys} from './terminal/terminal-keys.js';
import {sayWhileWaiting} from './terminal/waiting-line.js';
import {type SafeText, safe, toSafeText} from './text/safe-text.js';

type ReadAction = Extract<Action, {type: 'read'}>;

/** Reads the sources, then prints or opens the screens; `early` is what is shown meanwhile. Resolves with the exit code. */
export async function run(given: Options, early?: EarlyScreen): Promise<number> {
	const options = {...given, sources: await patiently(sourcesOf(given))};
	const keys = keysOf(options);
	if (!keys) {
		early?.leave();
		return print(options);
	}

	try {
		return await draw(options, keys, early);
	} finally {
		if (keys !== process.stdin) keys.destroy();
	}
}

/**
Without sources it is standard input that is meant, where something comes in there. Programs that start others often give
them a pipe that is empty: then it is the bundled articles, as with a terminal.
*/
async function sourcesOf({sources}: Options): Promise<readonly string[]> {
	if (sources.length > 0 || !isInputGiven()) return sources;
	const input = await readStandardInput().catch(() => undefined);
	if (input?.length !== 0) return ['-'];
	complain(safe`nothing came on standard input; these are the bundled articles`);
	return sources;
}

/** Where keys come from, if there are screens to open: also from the terminal beside an article that is piped in. */
function keysOf({format, sources}: Options): ReadStream | undefined {
	const {stdin, stdout} = process;
	if (format !== undefined || !stdout.isTTY || process.env.TERM === 'dumb') return undefined;
	if (stdin.isTTY) return stdin;
	return sources.includes('-') ? openTerminalKeys() : undefined;
}

async function print(options: Options): Promise<number> {
	const {configuration, ...configured} = configure(process.env);
	complainOfSettings(configured);
	const gathered = new Gathered(options.sources.length);
	await patiently(readAll(options, gathered));
	const {problems} = gathered;
	if (!isEnough(gathered, options)) return tooFew(gathered);
	complainOf(gathered);
	const {output, force, search} = options;
	// A file is the same whatever terminal it is written from.
	const columns = output === undefined ? process.stdout.columns : undefined;
	const [{report}, {Unwritable, writeOut, writeToStandardOutput}] = await Promise.all([
		import('./report/print.js'),
		import('./write-out.js'),
	]);
	const {text, nothingFound} = report(gathered, {
		...options,
		toCompare: options.compare ? gathered.toCompare : undefined,
		format: options.format ?? 'text',
		width: options.width ?? configuration.width ?? Math.min(columns ?? 80, 100),
		symbols: symbolsOf(),
	});
	try {
		await (output === undefined ? writeToStandardOutput(text) : writeOut(output, text, {force}));
	} catch (error) {
		if (!(error instanceof Unwritable)) throw error;
		complain(error.what);
		return 2;
	}

	if (nothingFound && search !== undefined) {
		complain(safe`no passage found for "${toSafeText(search)}"; fewer or other words may help`);
	}

	if (problems.length > 0) return 2;
	return nothingFound ? 1 : 0;
}

async function readAll(options: Options, gathered: Gathered): Promise<void> {
	for await (const reading of readSources(options.sources, options)) gathered.add(reading);
}

/** Milliseconds in which nobody misses the first screen, or its next change. */
const patience = 400;

async function draw(options: Options, keys: ReadStream, early?: EarlyScreen): Promise<number> {
	const left = new AbortController();
	const batches = inBatches(readSources(options.sources, {...options, signal: left.signal}), patience);
	const gathered = new Gathered(options.sources.length);
	// A few files are read before the screens open, so that nothing jumps; of many, the rest comes while they are used.
	await patiently(readEnough(batches, gathered, options));
	if (!isEnough(gathered, options)) {
		early?.leave();
		return tooFew(gathered);
	}

	const {configuration, ...configured} = configure(process.env);
	const remembrance = new Remembrance(process.env, options.state);
	const [problem] = configured.problems;
	const notice = problem === undefined ? remembrance.notice : safe`config.json: ${problem}`;
	const told = firstScreen(gathered, options, configuration, remembrance.memory);
	const start = notice === undefined ? told : {...told, notice};
	const held = {terminal: keys, remembrance};
	const first = showFirstFrame(held, start, early);
	const {openUi} = await import('./open-ui.js');
	const readings = asActions(batches);
	const {encoding} = options;
	const exitCode = await openUi({...held, first, readings, encoding});
	// Whole, and where it stays: the foot of the screen had room for a line of it, until the first key.
	complainOfSettings(configured);
	if (remembrance.notice !== undefined) complain(remembrance.notice);
	left.abort();
	return exitCode;
}

async function readEnough(
	batches: AsyncGenerator<Reading[]>,
	gathered: Gathered,
	options: Options,
): Promise<void> {
	for (let next = await batches.next(); !next.done; next = await batches.next()) {
		for (const reading of next.value) gathered.add(reading);
		if (isEnough(gathered, options)) break;
	}
}

/** A page far away, or a program that has not written its article yet, takes its time. */
const patiently = <Result>(reading: Promise<Result>): Promise<Result> =>
	sayWhileWaiting(reading, 'Still reading; Ctrl-C gives up.');

/** What is read, as actions: so seldom that drawing it does not keep anybody from reading. */
async function* asActions(batches: AsyncGenerator<Reading[]>): AsyncGenerator<ReadAction> {
	for await (const batch of batches) {
		const gathered = new Gathered(1);
		for (const reading of batch) gathered.add(reading);
		const {of, articles, problems} = gathered;
		yield {type: 'read', of, articles, problems};
	}
}

/** One file opens in the reader, several in the library, over which a comparison or a search stands. */
function firstScreen(
	gathered: Gathered,
	options: Options,
	configuration: Configuration,
	memory: Memory,
): State {
	const {articles, problems, of, toCompare} = gathered;
	const {columns, rows} = process.stdout;
	const empty = initialState({
		size: {columns, rows},
		theme: themeOf(options, configuration, memory),
		symbols: symbolsOf(),
		columnWidth: options.width ?? configuration.width ?? recallWidth(memory),
		bindings: configuration.bindings,
		memory,
		isEarly: true,
		// Ink goes by the same.
		isSpoken: process.env.INK_SCREEN_READER === 'true',
	});
	const state = reduce(empty, {type: 'read', of, articles, problems});
	if (options.search !== undefined) {
		return withScreenOver(state, {...searchScreen, field: insert(emptyField, options.search)});
	}

	if (options.compare && toCompare) return openComparison(state, ...toCompare);
	return of > 1 ? state : readOn(state, articles[0], withScreen, {furniture: options.original});
}

const isEnough = ({articles, toCompare}: Gathered, {compare}: Options): boolean =>
	compare ? toCompare !== undefined : articles.length > 0;

function tooFew(gathered: Gathered): number {
	complainOf(gathered);
	if (gathered.articles.length > 0) {
		complain(safe`--compare needs two articles; give two sources, or a folder that holds two`);
	}

	return 2;
}

function complainOf({problems}: Gathered): void {
	for (const {source, message} of problems) complain(safe`${source}: ${message}`);
}

function complainOfSettings({path = safe``, problems}: Omit<Configured, 'configuration'>): void {
	for (const problem of problems) complain(safe`${path}: ${problem}`);
}

const complain = (message: SafeText): boolean => process.stderr.write(`seedreader: ${message}\n`);

/**
As asked for, by a flag or else in the configuration; else no colour where the environment wants none (no-color.org); else
the one last gone to with a key; else dark, unless the environment says light.
*/
function themeOf({theme, color}: Options, configuration: Configuration, memory: Memory): ThemeName {
	const {NO_COLOR, FORCE_COLOR, COLORFGBG} = process.env;
	const wantsNone = (NO_COLOR ?? '') !== '' && (FORCE_COLOR ?? '') === '';
	const asked = theme ?? configuration.theme;
	if (color === 'never') return 'mono';
	if (asked !== undefined && asked !== 'auto') return asked;
	if (color === 'auto' && wantsNone) return 'mono';
	const recalled = asked === 'auto' ? undefined : recallTheme(memory);
	if (recalled !== undefined) return recalled;
	const background = Number(COLORFGBG?.split(';').at(-1));
	return background === 7 || background === 15 ? 'light' : 'dark';
}

/** Signs that a locale without UTF-8 can show, where it is one. */
function symbolsOf(): Symbols {
	const {LC_ALL, LC_CTYPE, LANG} = process.env;
	const hasUnicode = process.platform === 'win32' || /utf-?8/i.test(LC_ALL || LC_CTYPE || LANG || '');
	return hasUnicode ? unicodeSymbols : asciiSymbols;
}
