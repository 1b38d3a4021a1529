import type {Article} from '../article/article.js';
import type {Comparison} from '../compare/comparison.js';
import {createEngines, type Engines, sourceReader} from '../engines/engines.js';
import type {AnswerOf} from '../engines/question.js';
import {symbolsFor} from '../layout/symbols.js';
import {LoadedSources, type ToCompare} from '../library/loaded-sources.js';
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
import {whileReading, whileWorking} from './progress-line.js';
import {expectWritable, Unwritable, writeOut, writeToStandardOutput} from './write-out.js';

/** Prints a report of the sources. Resolves with the exit code. */
export async function print(options: Options): Promise<number> {
	const engines = createEngines({onNotice: writeDiagnostic});
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
	await whileReading(readAll(options, sources, engines), sources);
	reportProblems(sources.problems);
	if (sources.articles.length === 0) return 2;
	const compared = options.compare ? await whileWorking('comparing', compare(sources, engines)) : undefined;
	if (typeof compared === 'number') return compared;
	// A file is the same whatever terminal it is written from.
	const columns = output === undefined ? process.stdout.columns : undefined;
	const {text, nothingFound} = report(sources, {
		...options,
		comparison: compared,
		answer:
			search === undefined ? undefined : await whileWorking('searching', searchFor(search, sources, engines)),
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
	const results = readSources(options.sources, {
		encoding,
		onListed: sources.onListed,
		...sourceReader(engines),
	});
	for await (const result of untilMemoryIsLow(results)) sources.add(result);
}

const mostHits = 50;

async function searchFor(query: string, {articles}: LoadedSources, engines: Engines): Promise<Answer> {
	engines.follow(articles);
	const {answer} = (await engines.ask({kind: 'search', query})) as AnswerOf<'searched'>;
	return {...answer, hits: answer.hits.slice(0, mostHits)};
}

/** The comparison that is asked for; the exit code where there is none. */
async function compare(sources: LoadedSources, engines: Engines): Promise<Comparison | number> {
	const {toCompare} = sources;
	if (!toCompare) {
		reportTooFew();
		return 2;
	}

	const two = 'a' in toCompare ? toCompare : await closest(toCompare, engines);
	if (!two) {
		reportNothingAlike();
		return 1;
	}

	const {comparison} = (await engines.ask({kind: 'compare', ...two})) as AnswerOf<'compared'>;
	return comparison;
}

async function closest(
	of: Exclude<ToCompare, {a: Article}>,
	engines: Engines,
): Promise<{a: Article; b: Article} | undefined> {
	const answer = (await engines.ask({kind: 'closest', ...of})) as AnswerOf<'closest-found'>;
	return answer.closest && {a: answer.closest[0], b: answer.closest[1]};
}
