import type {Article} from './article/article.js';
import type {Options} from './flags.js';
import type {Problem} from './library/library.js';
import {readSources} from './library/open-library.js';
import {report} from './report/print.js';
import {type Action, reduce} from './state/reduce.js';
import {openComparison} from './state/reduce-compare.js';
import {openReader} from './state/reduce-library.js';
import {initialState, type ReaderScreen, type State, searchScreen, withScreenOver} from './state/state.js';
import {asciiSymbols, unicodeSymbols} from './state/symbols.js';
import {emptyField, insert} from './state/text-field.js';
import type {ThemeName} from './state/theme.js';
import {toSafeText} from './text/safe-text.js';

type ReadAction = Extract<Action, {type: 'read'}>;

/** Reads the sources, then prints or opens the screens. Resolves with the exit code. */
export async function run(options: Options): Promise<number> {
	const {stdin, stdout} = process;
	const canDraw = stdout.isTTY && stdin.isTTY && process.env.TERM !== 'dumb';
	return canDraw && options.format === undefined ? draw(options) : print(options);
}

async function print(options: Options): Promise<number> {
	const articles: Article[] = [];
	const problems: Problem[] = [];
	for await (const reading of readSources(options.sources, options)) {
		if ('article' in reading) articles.push(reading.article);
		else problems.push(reading.problem);
	}

	complain(problems);
	const wanted = options.compare ? 2 : 1;
	if (articles.length < wanted) {
		if (problems.length === 0)
			complain([{source: toSafeText('--compare'), message: toSafeText('needs two articles')}]);
		return 2;
	}

	const width = options.width ?? Math.min(process.stdout.columns ?? 80, 100);
	const {text, nothingFound} = report(
		{articles, problems},
		{...options, format: options.format ?? 'text', width},
	);
	await writeOut(text);
	if (problems.length > 0) return 2;
	return nothingFound ? 1 : 0;
}

/** A reader that has seen enough closes its end: that is no error. */
async function writeOut(text: string): Promise<void> {
	await new Promise<void>((resolve, reject) => {
		process.stdout.once('error', (error: NodeJS.ErrnoException) =>
			error.code === 'EPIPE' ? resolve() : reject(error),
		);
		process.stdout.write(text, () => resolve());
	});
}

/** Milliseconds in which nobody misses the first screen. */
const patience = 400;

async function draw(options: Options): Promise<number> {
	const readings = readActions(options);
	const {columns, rows} = process.stdout;
	let state = initialState({
		size: {columns, rows},
		theme: themeOf(options),
		symbols: hasUnicode() ? unicodeSymbols : asciiSymbols,
		columnWidth: options.width,
	});
	// A few sources are read before the screens open, so that nothing jumps; of many, the rest comes while they are used.
	const needed = options.compare ? 2 : 1;
	const started = performance.now();
	for (let next = await readings.next(); !next.done; next = await readings.next()) {
		state = reduce(state, next.value);
		if (state.articles.length >= needed && performance.now() - started > patience) break;
	}

	if (state.articles.length < needed) {
		complain(state.problems);
		if (state.problems.length === 0)
			complain([{source: toSafeText('--compare'), message: toSafeText('needs two articles')}]);
		return 2;
	}

	// Ink's colours are for text alone; the sixteen that every terminal has are all the themes need.
	process.env.FORCE_COLOR = '1';
	const {openUi} = await import('./open-ui.js');
	return openUi(firstScreen(state, options), readings);
}

async function* readActions(options: Options): AsyncGenerator<ReadAction> {
	for await (const reading of readSources(options.sources, options)) yield {type: 'read', ...reading};
}

/** One source opens in the reader, several in the library, over which a comparison or a search stands. */
function firstScreen(state: State, {compare, search, original}: Options): State {
	const [a, b] = state.articles;
	if (search !== undefined)
		return withScreenOver(state, {...searchScreen, field: insert(emptyField, search)});
	if (compare) return openComparison(state, a, b);
	if (state.expected > 1) return state;
	const reader = openReader(state, a);
	return {...reader, screens: [{...(reader.screens.at(-1) as ReaderScreen), furniture: original}]};
}

function complain(problems: readonly Problem[]): void {
	for (const {source, message} of problems) process.stderr.write(`seedreader: ${source}: ${message}\n`);
}

/** As asked for; else no colour where the environment wants none (no-color.org), and dark unless it says light. */
function themeOf({theme, color}: Options): ThemeName {
	const {NO_COLOR, FORCE_COLOR, COLORFGBG} = process.env;
	const wantsNone = (NO_COLOR ?? '') !== '' && (FORCE_COLOR ?? '') === '';
	if (color === 'never' || (color === 'auto' && wantsNone && theme === 'auto')) return 'mono';
	if (theme !== 'auto') return theme;
	const background = Number(COLORFGBG?.split(';').at(-1));
	return background === 7 || background === 15 ? 'light' : 'dark';
}

function hasUnicode(): boolean {
	const {LC_ALL, LC_CTYPE, LANG} = process.env;
	return process.platform === 'win32' || /utf-?8/i.test(LC_ALL || LC_CTYPE || LANG || '');
}
