import {existsSync} from 'node:fs';
import type {Article} from '../article/article.js';
import {listedArticle} from '../article/listed-article.js';
import type {Comparison} from '../compare/comparison.js';
import {createEngines, type Engines, sourceReader} from '../engines/engines.js';
import type {AnswerOf} from '../engines/question.js';
import {symbolsFor} from '../layout/symbols.js';
import {LoadedSources, type ToCompare} from '../library/loaded-sources.js';
import {untilMemoryIsLow} from '../library/memory-limit.js';
import {readSources} from '../library/open-library.js';
import {report} from '../report/print.js';
import type {Answer} from '../search/answer.js';
import {asJudged, unexplained} from '../state/judged.js';
import {JudgementStore, UnusableJudgements} from '../storage/judgement-store.js';
import type {Judgements} from '../storage/judgements.js';
import {ownFolder} from '../storage/own-folder.js';
import type {StoryFacts} from '../stories/story-facts.js';
import {isStory} from '../stories/story-size.js';
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
	const engines = createEngines({
		onNotice: writeDiagnostic,
		cacheFolder: options.state ? ownFolder('cache', process.env) : undefined,
	});
	try {
		return await printReport(options, engines);
	} catch (error) {
		if (!(error instanceof Unwritable) && !(error instanceof UnusableJudgements)) throw error;
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
	const judged = new JudgementStore({
		environment: process.env,
		isRemembered: options.state,
		shared: options.judgements,
	});
	if (judged.notice !== undefined) writeDiagnostic(judged.notice);
	// Sources on the web take their time: nobody should wait for what cannot be written.
	if (output !== undefined) await expectWritable(output, {force});
	const sources = new LoadedSources(options.sources.length);
	await whileReading(readAll(options, sources, engines), sources);
	reportProblems(sources.problems);
	if (sources.passedOver !== undefined) writeDiagnostic(sources.passedOver);
	if (sources.articles.length === 0) return 2;
	const compared = options.compare
		? await whileWorking('comparing', compare(sources, judged.judgements, engines))
		: undefined;
	if (typeof compared === 'number') return compared;
	// A file is the same whatever terminal it is written from.
	const columns = output === undefined ? process.stdout.columns : undefined;
	const {text, nothingFound} = report(sources, {
		...options,
		...compared,
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

	if (!giveJudgements(judged, options, sources) || sources.problems.length > 0) return 2;
	return nothingFound ? 1 : 0;
}

async function readAll(options: Options, sources: LoadedSources, engines: Engines): Promise<void> {
	const {encoding, fields, search} = options;
	const results = readSources(options.sources, {
		encoding,
		fields,
		onListed: sources.onListed,
		onPassedOver: sources.onPassedOver,
		...sourceReader(engines),
	});
	if (search !== undefined) engines.takeInAhead();
	for await (const result of untilMemoryIsLow(results)) {
		const isListed = 'article' in result && sources.articles.length > 0 && isOfLengthsOnly(options);
		sources.add(isListed ? {...result, article: listedArticle(result.article)} : result);
		// What is searched is taken in while the rest is read.
		if (search !== undefined && sources.done % takenInAtOnce === 0) engines.follow([...sources.articles]);
	}
}

const takenInAtOnce = 250;

/** Whether of several articles a list is printed that tells of their texts but the length: they need not all be kept. */
const isOfLengthsOnly = ({format = 'text', compare, search, judgements}: Options): boolean =>
	(format === 'text' || format === 'csv') && !compare && search === undefined && judgements === undefined;

const mostHits = 50;

async function searchFor(query: string, {articles}: LoadedSources, engines: Engines): Promise<Answer> {
	engines.follow(articles);
	const {answer} = (await engines.ask({kind: 'search', query})) as AnswerOf<'searched'>;
	return {...answer, hits: answer.hits.slice(0, mostHits)};
}

/** The comparison that is asked for, or the story that more than two articles are told as; the exit code where there is none. */
async function compare(
	sources: LoadedSources,
	judgements: Judgements,
	engines: Engines,
): Promise<{comparison: Comparison} | {story: StoryFacts} | number> {
	const {toCompare} = sources;
	if (!toCompare) {
		reportTooFew();
		return 2;
	}

	if ('articles' in toCompare && !toCompare.sides && isStory(toCompare.articles)) {
		const {articles} = toCompare;
		const {story} = (await engines.ask({kind: 'story', articles})) as AnswerOf<'story-compared'>;
		return {story};
	}

	const two = 'a' in toCompare ? toCompare : await closest(toCompare, engines);
	if (!two) {
		reportNothingAlike();
		return 1;
	}

	const {comparison} = (await engines.ask({kind: 'compare', ...two})) as AnswerOf<'compared'>;
	return {comparison: await judgedWith(comparison, judgements, engines)};
}

/** A comparison as people judged it, with what is to be found out of pairs that were made by hand. */
async function judgedWith(made: Comparison, judgements: Judgements, engines: Engines): Promise<Comparison> {
	const explained: AnswerOf<'explained'>[] = [];
	const comparison = asJudged({judgements, explained}, made);
	for (const question of unexplained({comparison}))
		explained.push((await engines.ask(question)) as AnswerOf<'explained'>);
	return explained.length > 0 ? asJudged({judgements, explained: [...explained]}, made) : comparison;
}

/**
Writes what is known of the articles into the file of judgements that was named, and what that holds into the memory. False
where that could not be done, which is said.
*/
function giveJudgements(
	judged: JudgementStore,
	{judgements: file}: Options,
	{articles}: LoadedSources,
): boolean {
	if (file === undefined) return true;
	const problem = judged.save(judged.judgements, articles);
	if (problem !== undefined) writeDiagnostic(problem);
	else if (!existsSync(file))
		writeDiagnostic(safe`no judgement of these articles is known: ${toSafeText(file)} was not made`);
	return problem === undefined;
}

async function closest(
	of: Exclude<ToCompare, {a: Article}>,
	engines: Engines,
): Promise<{a: Article; b: Article} | undefined> {
	const answer = (await engines.ask({kind: 'closest', ...of})) as AnswerOf<'closest-found'>;
	return answer.closest && {a: answer.closest[0], b: answer.closest[1]};
}
