import type {Comparison} from '../compare/comparison.js';
import {createEngines, type Engines, sourceReader} from '../engines/engines.js';
import {symbolsFor} from '../layout/symbols.js';
import {LoadedSources} from '../library/loaded-sources.js';
import {untilMemoryIsLow} from '../library/memory-limit.js';
import {readSources} from '../library/open-library.js';
import {report} from '../report/print.js';
import type {Answer} from '../search/answer.js';
import {safe, toSafeText} from '../text/safe-text.js';
import {
	reportConfigurationProblems,
	reportNothingAlike,
	reportProblems,
	reportTooFew,
	writeDiagnostic,
} from './diagnostics.js';
import {loadConfiguration} from './load-configuration.js';
import type {Options} from './options.js';
import {whileReading} from './progress-line.js';
import {expectWritable, Unwritable, writeOut, writeToStandardOutput} from './write-out.js';

/** Prints a report of the sources. Resolves with the exit code. */
export async function print(options: Options): Promise<number> {
	const engines = createEngines();
	try {
		return await printReport(options, engines);
	} catch (error) {
		if (!(error instanceof Unwritable)) throw error;
		writeDiagnostic(error.what);
		return 2;
	} finally {
		engines.close();
	}
}

async function printReport(options: Options, engines: Engines): Promise<number> {
	const {configuration, ...loaded} = loadConfiguration(process.env);
	reportConfigurationProblems(loaded);
	const {output, force, search} = options;
	// Sources on the web take their time: nobody should wait for what cannot be written.
	if (output !== undefined) await expectWritable(output, {force});
	const sources = new LoadedSources(options.sources.length);
	await whileReading(readAll(options, sources, engines));
	reportProblems(sources.problems);
	if (sources.articles.length === 0) return 2;
	const compared = options.compare ? await whileReading(compare(sources, engines)) : undefined;
	if (typeof compared === 'number') return compared;
	// A file is the same whatever terminal it is written from.
	const columns = output === undefined ? process.stdout.columns : undefined;
	const {text, nothingFound} = report(sources, {
		...options,
		comparison: compared,
		answer: search === undefined ? undefined : await searchFor(search, sources),
		format: options.format ?? 'text',
		width: options.width ?? configuration.width ?? Math.min(columns ?? 80, 100),
		symbols: symbolsFor(process.env, process.platform),
	});
	await (output === undefined ? writeToStandardOutput(text) : writeOut(output, text, {force}));
	if (nothingFound && search !== undefined) {
		writeDiagnostic(safe`no passage found for "${toSafeText(search)}"; fewer or other words may help`);
	}

	if (sources.problems.length > 0) return 2;
	return nothingFound ? 1 : 0;
}

async function readAll(options: Options, sources: LoadedSources, engines: Engines): Promise<void> {
	const {encoding} = options;
	const results = readSources(options.sources, {encoding, ...sourceReader(engines)});
	for await (const result of untilMemoryIsLow(results)) sources.add(result);
}

const mostHits = 50;

async function searchFor(query: string, {articles}: LoadedSources): Promise<Answer> {
	const {createSearch} = await import('../search/create-search.js');
	return createSearch(articles).answer(query, mostHits);
}

/** The comparison that is asked for; the exit code where there is none. Nobody presses keys: it is made in this thread. */
async function compare(sources: LoadedSources, engines: Engines): Promise<Comparison | number> {
	const {toCompare} = sources;
	if (!toCompare) {
		reportTooFew();
		return 2;
	}

	const {compareArticles} = await import('../compare/compare-articles.js');
	if ('a' in toCompare) return compareArticles(toCompare.a, toCompare.b);
	const answer = await engines.ask({kind: 'closest', ...toCompare});
	const closest = answer.type === 'closest-found' ? answer.closest : undefined;
	if (closest) return compareArticles(closest[0], closest[1]);
	reportNothingAlike();
	return 1;
}
