import {type Configured, configure} from './configure.js';
import type {Options} from './flags.js';
import {Gathered} from './gathered.js';
import {asciiSymbols, type Symbols, unicodeSymbols} from './layout/symbols.js';
import type {Memory} from './library/memory.js';
import {type Reading, readSources} from './library/open-library.js';
import {Remembrance} from './remembrance.js';
import {report} from './report/print.js';
import type {Configuration} from './state/configuration.js';
import {readOn} from './state/open-reader.js';
import {recallTheme, recallWidth} from './state/recall.js';
import {type Action, reduce} from './state/reduce.js';
import {openComparison} from './state/reduce-compare.js';
import {initialState, type State, searchScreen, withScreen, withScreenOver} from './state/state.js';
import {emptyField, insert} from './state/text-field.js';
import type {ThemeName} from './state/theme.js';
import {type SafeText, safe, toSafeText} from './text/safe-text.js';

type ReadAction = Extract<Action, {type: 'read'}>;

/** Reads the sources, then prints or opens the screens. Resolves with the exit code. */
export async function run(options: Options): Promise<number> {
	const {stdin, stdout} = process;
	const canDraw = stdout.isTTY && stdin.isTTY && process.env.TERM !== 'dumb';
	return canDraw && options.format === undefined ? draw(options) : print(options);
}

async function print(options: Options): Promise<number> {
	const {configuration, ...configured} = configure(process.env);
	complainOfSettings(configured);
	const gathered = new Gathered(options.sources.length);
	for await (const reading of readSources(options.sources, options)) gathered.add(reading);
	const {problems} = gathered;
	if (!isEnough(gathered, options)) return tooFew(gathered);
	complainOf(gathered);
	const {text, nothingFound} = report(gathered, {
		...options,
		toCompare: options.compare ? gathered.toCompare : undefined,
		format: options.format ?? 'text',
		width: options.width ?? configuration.width ?? Math.min(process.stdout.columns ?? 80, 100),
		symbols: symbolsOf(),
	});
	try {
		await writeOut(text);
	} catch (error) {
		complain(safe`cannot write the output: ${toSafeText((error as Error).message)}`);
		return 2;
	}

	if (nothingFound && options.search !== undefined) {
		complain(safe`no passage found for "${toSafeText(options.search)}"; fewer or other words may help`);
	}

	if (problems.length > 0) return 2;
	return nothingFound ? 1 : 0;
}

/** A reader that has seen enough closes its end: that is no error. */
async function writeOut(text: string): Promise<void> {
	await new Promise<void>((resolve, reject) => {
		const settle = (error?: NodeJS.ErrnoException | null) =>
			error && error.code !== 'EPIPE' ? reject(error) : resolve();
		process.stdout.once('error', settle);
		process.stdout.write(text, settle);
	});
}

/** Milliseconds in which nobody misses the first screen, or its next change. */
const patience = 400;

async function draw(options: Options): Promise<number> {
	const readings = readSources(options.sources, options);
	const gathered = new Gathered(options.sources.length);
	// A few files are read before the screens open, so that nothing jumps; of many, the rest comes while they are used.
	const started = performance.now();
	for (let next = await readings.next(); !next.done; next = await readings.next()) {
		gathered.add(next.value);
		if (isEnough(gathered, options) && performance.now() - started > patience) break;
	}

	if (!isEnough(gathered, options)) return tooFew(gathered);
	// What is said here still stands there when the screens are left.
	const {configuration, ...configured} = configure(process.env);
	complainOfSettings(configured);
	const remembrance = new Remembrance(process.env, options.state);
	if (remembrance.notice !== undefined) complain(remembrance.notice);
	const [problem] = configured.problems;
	const notice = problem === undefined ? remembrance.notice : safe`config.json: ${problem}`;
	const start = firstScreen(gathered, options, configuration, remembrance.memory);
	// Ink's colours are for text alone; the sixteen that every terminal has are all the themes need. The theme is chosen
	// before, by what whoever started the program has set.
	process.env.FORCE_COLOR = '1';
	const {openUi} = await import('./open-ui.js');
	return openUi(notice === undefined ? start : {...start, notice}, inBatches(readings), remembrance);
}

/** What is read, as actions: so seldom that drawing it does not keep anybody from reading. */
async function* inBatches(readings: AsyncGenerator<Reading>): AsyncGenerator<ReadAction> {
	let batch: Gathered | undefined;
	let since = performance.now();
	const action = ({of, articles, problems}: Gathered): ReadAction => ({type: 'read', of, articles, problems});
	for await (const reading of readings) {
		batch ??= new Gathered(1);
		batch.add(reading);
		if (performance.now() - since < patience) continue;
		yield action(batch);
		batch = undefined;
		since = performance.now();
	}

	if (batch) yield action(batch);
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
		complain(safe`--compare needs two articles; give two files, or a folder that holds two`);
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
