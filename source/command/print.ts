import {existsSync} from 'node:fs';
import type {Article} from '../article/article.js';
import {listedArticle} from '../article/listed-article.js';
import type {Comparison} from '../compare/comparison.js';
import {createEngines, type Engines, sourceReader} from '../engines/engines.js';
import type {AnswerOf} from '../engines/question.js';
import {symbolsFor} from '../layout/symbols.js';
import type {Library} from '../library/library.js';
import {LoadedSources, type ToCompare} from '../library/loaded-sources.js';
import {untilMemoryIsLow} from '../library/memory-limit.js';
import {onlySince} from '../library/only-since.js';
import {type ReadSourcesOptions, readSources} from '../library/open-library.js';
import {passimFolders} from '../library/read-passim.js';
import {isFileName} from '../library/web-address.js';
import type {OutputFormat} from '../report/formats.js';
import {report} from '../report/print.js';
import type {Answer} from '../search/answer.js';
import {asJudged, unexplained} from '../state/judged.js';
import {JudgementStore, UnusableJudgements} from '../storage/judgement-store.js';
import type {Judgements} from '../storage/judgements.js';
import {ownFolder} from '../storage/own-folder.js';
import type {Reuse} from '../stories/reuse.js';
import type {Story} from '../stories/story.js';
import type {StoryFacts} from '../stories/story-facts.js';
import {isStory, storySize} from '../stories/story-size.js';
import {safe, toSafeText} from '../text/safe-text.js';
import {
	reportConfigurationProblems,
	reportNoArticlesOfClusters,
	reportNothingAlike,
	reportProblems,
	reportTooFew,
	writeDiagnostic,
} from './diagnostics.js';
import {leftOutInFull} from './left-out.js';
import {loadConfiguration} from './load-configuration.js';
import type {Options} from './options.js';
import {printChanges} from './print-changes.js';
import {printClusters} from './print-clusters.js';
import {printLines} from './print-lines.js';
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
	const {output, force, search, since} = options;
	if (options.watch && options.compare) {
		writeDiagnostic(safe`--watch goes on with lists and searches; it does not print comparisons`);
		return 2;
	}

	const judged = new JudgementStore({
		environment: process.env,
		isRemembered: options.state,
		shared: options.judgements,
	});
	if (judged.notice !== undefined) writeDiagnostic(judged.notice);
	// Sources on the web take their time: nobody should wait for what cannot be written.
	if (output !== undefined) await expectWritable(output, {force});
	if (isOfLines(options)) return printLines(options, engines);
	const clusterFolders = await passimFolders(options.sources);
	const named = options.sources.filter(source => !clusterFolders.has(source));
	if (named.length === 0 && clusterFolders.size > 0) {
		reportNoArticlesOfClusters();
		return 2;
	}

	const sources = new LoadedSources(named.length);
	const folders: string[] = [];
	const readFiles = reading(options, engines);
	const listedAt = Date.now();
	// What passim found stands at places of the texts.
	const keepsTexts = clusterFolders.size > 0 || !isOfLengthsOnly(options);
	await whileReading(
		readAll({...options, sources: named}, sources, engines, readFiles, {
			onFolder: folder => folders.push(folder),
			keepsTexts,
		}),
		sources,
	);
	// What has been read needs no threads any more, and what is written of 100,000 articles needs their memory.
	await engines.endReading();
	reportProblems(sources.problems);
	if (since) writeDiagnostic(leftOutInFull(sources, since));
	if (sources.passedOver !== undefined) writeDiagnostic(sources.passedOver);
	if (sources.articles.length === 0 && !(options.watch && folders.length > 0))
		return sources.older > 0 && sources.problems.length === 0 ? 1 : 2;
	// A file is the same whatever terminal it is written from.
	const columns = output === undefined ? process.stdout.columns : undefined;
	const layout = {
		original: options.original,
		width: options.width ?? configuration.width ?? Math.min(columns ?? 80, 100),
		symbols: symbolsFor(process.env, process.platform),
	};
	if (clusterFolders.size > 0) return printClusters(sources, clusterFolders, options, layout);
	const compared = options.compare
		? await whileWorking('comparing', compare(sources, judged.judgements, engines))
		: undefined;
	if (typeof compared === 'number') return compared;
	const reuse = options.reuse
		? await whileWorking('looking for reused text', findReuse(sources, engines))
		: undefined;
	const answer =
		search === undefined ? undefined : await whileWorking('searching', searchFor(search, sources, engines));
	const request = {
		...options,
		...layout,
		...compared,
		answer,
		isList: options.watch,
		reuse,
		format: options.format ?? 'text',
	};
	const {text, nothingFound} = report(sources, request);
	const isRead = output === undefined && (await writeToStandardOutput(text));
	if (output !== undefined) await writeOut(output, text, {force});
	if (nothingFound && search !== undefined) {
		writeDiagnostic(safe`no passage found for "${toSafeText(search)}"; fewer or other words may help`);
	}

	if (compared && 'stories' in compared)
		writeDiagnostic(
			compared.stories.length > 0
				? safe`--compare with the files of one story tells what they say of the same facts`
				: safe`no two of these articles were found to be on one story`,
		);

	if (options.watch && isRead) {
		const files = options.sources.filter(source => isFileName(source) && !folders.includes(source));
		await printChanges({
			watched: {folders, files},
			articles: sources.articles,
			listedAt,
			read: readFiles,
			reportOf: async library => {
				const found = search === undefined ? undefined : await searchFor(search, library, engines);
				return found?.hits.length === 0
					? ''
					: goingOn(report(library, {...request, answer: found, isList: true}).text, request.format);
			},
		});
	}

	if (nothingFound && reuse) writeDiagnostic(safe`no passage found that two of these articles have`);

	if (!giveJudgements(judged, options, sources) || sources.problems.length > 0) return 2;
	return nothingFound ? 1 : 0;
}

/** How sources are read, of articles those that are wanted. */
const reading =
	({encoding, fields, since}: Options, engines: Engines) =>
	(
		sources: readonly string[],
		told: Pick<ReadSourcesOptions, 'onListed' | 'onFolder' | 'onPassedOver'> = {},
	) => {
		const results = untilMemoryIsLow(
			readSources(sources, {encoding, fields, ...told, ...sourceReader(engines)}),
		);
		return since ? onlySince(results, since.at) : results;
	};

/** What comes later is printed behind what is there: of a table, without its head. */
const goingOn = (text: string, format: OutputFormat): string =>
	format === 'csv' ? text.slice(text.indexOf('\n') + 1) : text;

/** Whether the articles themselves are asked for, one a line: they need not all be there before the first is written. */
const isOfLines = (options: Options): boolean => options.format === 'jsonl' && isOfArticles(options);

/** Whether nothing else is asked of the articles than what they are, once. */
const isOfArticles = ({compare, search, reuse, watch, judgements}: Options): boolean =>
	!compare && search === undefined && !reuse && !watch && judgements === undefined;

async function readAll(
	{sources: named, search, reuse}: Options,
	sources: LoadedSources,
	engines: Engines,
	read: ReturnType<typeof reading>,
	{onFolder, keepsTexts}: {onFolder: (folder: string) => void; keepsTexts: boolean},
): Promise<void> {
	const {onListed, onPassedOver} = sources;
	const results = read(named, {onListed, onPassedOver, onFolder});
	const isTakenIn = search !== undefined || reuse;
	if (isTakenIn) engines.takeInAhead(reuse ? 'reuse' : 'search');
	for await (const result of results) {
		const before = sources.articles.at(-1);
		if ('older' in result) sources.add({...result, older: listedArticle(result.older, before)});
		else if ('problem' in result || !before || keepsTexts) sources.add(result);
		else sources.add({...result, article: listedArticle(result.article, before)});
		// What is looked through is taken in while the rest is read.
		if (isTakenIn && sources.done % takenInAtOnce === 0) engines.follow([...sources.articles]);
	}
}

const takenInAtOnce = 250;

/** Whether of several articles a list is printed that tells of their texts but the length: they need not all be kept. */
const isOfLengthsOnly = (options: Options): boolean =>
	['text', 'csv'].includes(options.format ?? 'text') && isOfArticles(options);

const mostHits = 50;

async function searchFor(query: string, {articles}: Library, engines: Engines): Promise<Answer> {
	engines.follow(articles);
	const {answer} = (await engines.ask({kind: 'search', query})) as AnswerOf<'searched'>;
	return {...answer, hits: answer.hits.slice(0, mostHits)};
}

async function findReuse({articles}: LoadedSources, engines: Engines): Promise<Reuse> {
	engines.follow(articles);
	for (;;) {
		const answer = (await engines.ask({kind: 'reuse', withPassages: true})) as AnswerOf<'reuse-found'>;
		if (answer.reuse) return answer.reuse;
	}
}

/** The comparison that is asked for; the story that more than two articles are told as, or the stories of many; the exit code where there is none. */
async function compare(
	sources: LoadedSources,
	judgements: Judgements,
	engines: Engines,
): Promise<{comparison: Comparison} | {story: StoryFacts} | {stories: readonly Story[]} | number> {
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

	if ('articles' in toCompare && !toCompare.sides && toCompare.articles.length > storySize.most)
		return {stories: await storiesOf(toCompare.articles, engines)};

	const two = 'a' in toCompare ? toCompare : await closest(toCompare, engines);
	if (!two) {
		reportNothingAlike();
		return 1;
	}

	const {comparison} = (await engines.ask({kind: 'compare', ...two})) as AnswerOf<'compared'>;
	return {comparison: await judgedWith(comparison, judgements, engines)};
}

/** All stories of articles: they are found bit by bit. */
async function storiesOf(articles: readonly Article[], engines: Engines): Promise<readonly Story[]> {
	engines.follow(articles);
	let found: NonNullable<AnswerOf<'stories-found'>['found']> = {known: '', stories: []};
	for (let done = 0; done < 1; ) {
		const answer = (await engines.ask({kind: 'stories', known: found.known})) as AnswerOf<'stories-found'>;
		found = answer.found ?? found;
		done = answer.done;
	}

	return found.stories;
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
