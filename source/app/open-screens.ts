import {setMaxListeners} from 'node:events';
import {createRequire} from 'node:module';
import type {ReadStream} from 'node:tty';
import {
	reportConfigurationProblems,
	reportNoArticlesOfClusters,
	reportProblems,
	reportTooFew,
	writeDiagnostic,
} from '../command/diagnostics.js';
import {leftOutInFull, leftOutInShort} from '../command/left-out.js';
import {loadConfiguration} from '../command/load-configuration.js';
import type {Options} from '../command/options.js';
import {whileReading} from '../command/progress-line.js';
import {createEngines, sourceReader} from '../engines/engines.js';
import {LoadedSources} from '../library/loaded-sources.js';
import {untilMemoryIsLow} from '../library/memory-limit.js';
import {type ListedResult, onlySince} from '../library/only-since.js';
import {type ReadResult, readSources} from '../library/open-library.js';
import {passimFolders} from '../library/read-passim.js';
import {isFileName} from '../library/web-address.js';
import {UnusableJudgements} from '../storage/judgement-store.js';
import {ownFolder} from '../storage/own-folder.js';
import {joinSafe, safe} from '../text/safe-text.js';
import {batchByTime} from './batch-by-time.js';
import {FirstScreen} from './first-screen.js';
import {SessionStore} from './session-store.js';
import {startState} from './start-state.js';
import {Store} from './store.js';

/** Milliseconds in which nobody misses the first screen, or its next change. */
const batchMilliseconds = 400;
// Articles; to take in and to draw more of them would keep a key waiting.
const mostAtOnce = 150;
// Milliseconds: what was read before is read sooner, and needs all processors for that.
const longReading = 10_000;
// So few sources are all read before the screens open, so that nothing jumps; of more, the rest comes while they are used.
const fewSources = 4;

/** Opens the screens with the sources; keys come from `terminal`. Resolves with the exit code. */
export async function openScreens(options: Options, terminal: ReadStream): Promise<number> {
	const sessionStore = openSession(options);
	if (!sessionStore) return 2;
	const session = {terminal, sessionStore, isShown: false};
	const screen = new FirstScreen(session);
	const abort = new AbortController();
	// Whatever is being read listens, and Node warns of more than ten.
	setMaxListeners(0, abort.signal);
	let store: Store | undefined;
	const engines = createEngines({
		onNotice: notice => store?.dispatch({type: 'notify', notice}),
		cacheFolder: options.state ? ownFolder('cache', process.env) : undefined,
	});
	const {encoding, fields, since} = options;
	const readOptions = {encoding, fields, signal: abort.signal, ...sourceReader(engines)};
	const clusterFolders = await passimFolders(options.sources);
	const named = options.sources.filter(source => !clusterFolders.has(source));
	if (named.length === 0 && clusterFolders.size > 0) {
		screen.close();
		reportNoArticlesOfClusters();
		return 2;
	}

	const sources = new LoadedSources(named.length);
	const {onListed, onPassedOver} = sources;
	const folders: string[] = [];
	const listedAt = Date.now();
	const read = readSources(named, {
		...readOptions,
		onListed,
		onPassedOver,
		onFolder: folder => folders.push(folder),
	});
	const results = batchByTime(wanted(untilMemoryIsLow(read), options), batchMilliseconds, mostAtOnce);
	await whileReading(readEnough(results, sources, options), sources);
	if (sources.articles.length === 0 || (options.compare && sources.isComplete && !sources.toCompare)) {
		screen.close();
		engines.close();
		reportProblems(sources.problems);
		if (since) writeDiagnostic(leftOutInFull(sources, since));
		if (sources.passedOver !== undefined) writeDiagnostic(sources.passedOver);
		if (sources.articles.length > 0) reportTooFew();
		return sources.older > 0 && sources.problems.length === 0 ? 1 : 2;
	}

	const {configuration, ...loaded} = loadConfiguration(process.env);
	const [problem] = loaded.problems;
	const notice = problem === undefined ? sessionStore.notice : safe`config.json: ${problem}`;
	const start = startState(sources, options, configuration, sessionStore);
	store = new Store(notice === undefined ? start : {...start, notice}, engines);
	// With the next turn: what is saved is saved while the screens take a state.
	sessionStore.onProblem = notice => setImmediate(() => store?.dispatch({type: 'notify', notice}));
	screen.show(store);
	// Some packages of Ink are CommonJS, and call `require` for Node's own modules, which modules do not have.
	globalThis.require ??= createRequire(import.meta.url);
	const {runInk} = await import('./run-ink.js');
	// The list asks what is like the article that is highlighted as soon as all are there.
	const ahead = setTimeout(() => engines.takeInAhead('overlaps'), longReading).unref();
	const complete = dispatchResults(results, sources, store, options).finally(() => clearTimeout(ahead));
	if (clusterFolders.size > 0)
		void Promise.all([complete, import('./open-clusters.js')]).then(([, {openClusters}]) =>
			openClusters(clusterFolders, store!),
		);
	const files = named.filter(source => isFileName(source) && !folders.includes(source));
	// Who opens the bundled articles, or a page, need not load what watches.
	const following =
		folders.length + files.length > 0 &&
		import('./follow-library.js').then(({followLibrary}) =>
			followLibrary(store!, {
				watched: {folders, files: options.watch ? files : []},
				listed: folders.filter(folder => options.sources.includes(folder)),
				listedAt,
				complete,
				read: files => counted(wanted(readSources(files, readOptions), options), sources),
				leftOut: () => since && leftOutInShort(sources, since),
				older: () => sources.leftOut,
				isRemembered: options.state && (folders.length > 0 || sources.of > 1),
				signal: abort.signal,
			}),
		);
	const exitCode = await runInk({
		screen,
		store,
		session,
		read: async source => {
			const again = new LoadedSources(1);
			for await (const result of readSources([source], readOptions)) again.add(result);
			return again;
		},
	});
	// Whole, and where it stays: the foot of the screen had room for a line of it, until the first key.
	reportConfigurationProblems(loaded);
	if (sessionStore.notice !== undefined) writeDiagnostic(sessionStore.notice);
	clearTimeout(ahead);
	// What was not read yet is not wanted any more.
	abort.abort();
	const end = await following;
	if (end) end(sources.isComplete);
	void results.return(undefined);
	return exitCode;
}

/** What is read, of articles those that are wanted. */
const wanted = (
	results: AsyncGenerator<ReadResult, void>,
	{since}: Options,
): AsyncGenerator<ListedResult, void> => (since ? onlySince(results, since.at) : results);

async function* counted(
	results: AsyncGenerator<ListedResult, void>,
	sources: LoadedSources,
): AsyncGenerator<ListedResult, void> {
	for await (const result of results) {
		sources.recount(result);
		yield result;
	}
}

/** Reads what the first screen shows: of few sources all of them, of many the first. */
async function readEnough(
	results: AsyncGenerator<ListedResult[]>,
	sources: LoadedSources,
	{compare}: Options,
): Promise<void> {
	for (let next = await results.next(); !next.done; next = await results.next()) {
		for (const result of next.value) sources.add(result);
		// Two that are to be compared open in the comparison.
		const isEnough = compare ? sources.of > fewSources : true;
		if (sources.articles.length > 0 && isEnough) break;
	}
}

/** What is read, as actions: so seldom that drawing it does not keep anybody from reading. */
async function dispatchResults(
	results: AsyncGenerator<ListedResult[]>,
	sources: LoadedSources,
	store: Store,
	{since}: Options,
): Promise<void> {
	for await (const batch of results) {
		for (const result of batch) sources.add(result);
		const {of, articles, problems} = loadedOf(batch);
		const leftOut = since && leftOutInShort(sources, since);
		store.dispatch({type: 'read', of: of - sources.older, articles, problems, leftOut});
	}

	store.dispatch({type: 'all-read', toCompare: sources.toCompare});
	const told = [since && leftOutInFull(sources, since), sources.passedOver].filter(
		notice => notice !== undefined,
	);
	if (told.length > 0 && !store.state.awaited)
		store.dispatch({type: 'notify', notice: joinSafe(told, safe`; `)});
}

/** What is remembered; undefined, and said, where the file of judgements that was named cannot be used. */
function openSession({state, judgements}: Options): SessionStore | undefined {
	try {
		return new SessionStore(process.env, state, judgements);
	} catch (error) {
		if (!(error instanceof UnusableJudgements)) throw error;
		writeDiagnostic(error.what);
		return undefined;
	}
}

function loadedOf(batch: readonly ListedResult[]): LoadedSources {
	const loaded = new LoadedSources(1);
	for (const result of batch) loaded.add(result);
	return loaded;
}
