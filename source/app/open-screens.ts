import type {ReadStream} from 'node:tty';
import {complain, complainOfSettings, tooFew} from '../command/diagnostics.js';
import {configure} from '../command/load-configuration.js';
import type {Options} from '../command/options.js';
import {patiently} from '../command/progress-line.js';
import {symbolsFor} from '../layout/symbols.js';
import {Gathered} from '../library/loaded-sources.js';
import {type Reading, readSources} from '../library/open-library.js';
import type {Configuration} from '../state/configuration.js';
import {readOn} from '../state/open-reader.js';
import {type Action, reduce} from '../state/reduce.js';
import {openComparison} from '../state/reduce-compare.js';
import {recallTheme, recallWidth} from '../state/restore-session.js';
import {initialState, type State, searchScreen, withScreen, withScreenOver} from '../state/state.js';
import {emptyField, insert} from '../state/text-field.js';
import type {ThemeName} from '../state/theme.js';
import type {Memory} from '../storage/reading-state.js';
import type {SplashScreen} from '../terminal/splash-screen.js';
import {safe} from '../text/safe-text.js';
import {inBatches} from './batch-by-time.js';
import {showFirstFrame} from './first-frame.js';
import {Remembrance} from './session-store.js';

type ReadAction = Extract<Action, {type: 'read'}>;

/** Milliseconds in which nobody misses the first screen, or its next change. */
const patience = 400;

/** Opens the screens with the sources; `early` is what is shown meanwhile. Resolves with the exit code. */
export async function draw(options: Options, keys: ReadStream, early?: SplashScreen): Promise<number> {
	const left = new AbortController();
	const batches = inBatches(readSources(options.sources, {...options, signal: left.signal}), patience);
	const gathered = new Gathered(options.sources.length);
	// A few files are read before the screens open, so that nothing jumps; of many, the rest comes while they are used.
	await patiently(readEnough(batches, gathered, options));
	if (!gathered.isEnough(options)) {
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
	const {openUi} = await import('./run-ink.js');
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
		if (gathered.isEnough(options)) break;
	}
}

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
		symbols: symbolsFor(process.env, process.platform),
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
