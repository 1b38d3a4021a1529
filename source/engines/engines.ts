import {availableParallelism} from 'node:os';
import {type Article, estimateWords} from '../article/article.js';
import {formatOf} from '../article/format.js';
import type {ReadableSource} from '../library/load-source.js';
import type {ReadSourcesOptions} from '../library/open-library.js';
import {type ReadOutcome, readSource} from '../library/read-source.js';
import {runBetweenKeys} from '../text/in-steps.js';
import {lazy} from '../text/memoize.js';
import type {SafeText} from '../text/safe-text.js';
import {comparingCost, isDoneHere, readingCost} from './cost.js';
import {findInArticle} from './find-in-article.js';
import {indexedArticle, packIndexed} from './indexed-article.js';
import {doJob, type Job, type JobResult} from './jobs.js';
import type {LibraryQuestion} from './library-answers.js';
import {LibraryEngine} from './library-engine.js';
import {isOutOfMemory} from './out-of-memory.js';
import {packArticle, unpackArticle} from './packed.js';
import type {Answer, AnswerOf, Question} from './question.js';
import type {ThreadPool} from './thread-pool.js';

export type AskOptions = {
	/** Gives the question up; the promise rejects with its reason. */
	signal?: AbortSignal;
	/** How many of how many articles were looked at so far. */
	onProgress?: (done: number, of: number) => void;
};

/** All that takes longer than a key may wait, behind one interface: where it is done is the engines' business. */
export type Engines = {
	/** Reads and cleans a source that was loaded, or a file. Never rejects for what is wrong with the source. */
	read(source: ReadableSource, options?: {encoding?: string; signal?: AbortSignal}): Promise<ReadOutcome>;
	/** Takes a document apart. Rejects with `UnreadableText` where nothing in it can be read. */
	takeApart: NonNullable<ReadSourcesOptions['takeApart']>;
	/** The articles that questions about the library are about, from now on. */
	follow(articles: readonly Article[]): void;
	/** Takes the articles that are followed in before a question of a kind is asked of them: one surely will be. */
	takeInAhead(kind: LibraryQuestion['kind']): void;
	/** The answer, where it is a matter of a moment; undefined where it has to be asked for. */
	answerNow(question: Question): Answer | undefined;
	/** Whether the answer is a matter of a moment once what it needs is loaded: keys that are typed ahead may wait for it. */
	isQuick(question: Question): boolean;
	/** Rejects when the question is given up, or cannot be answered. */
	ask(question: Question, options?: AskOptions): Promise<Answer>;
	/** Where something is kept from one run to the next. */
	cacheFolder?: string;
	/** Ends the threads that read, until there is something to read again. Resolves when their memory is free. */
	endReading(): Promise<void>;
	/** Ends all work. */
	close(): void;
};

export type EngineOptions = {
	/** Something a person should know, such as that there are no threads. */
	onNotice?: (notice: SafeText) => void;
	/** Threads that read at the same time; one for each processor but one when not given, at most four. */
	readers?: number;
	/** The folder in which what was read in threads is kept from one run to the next; it need not be there. */
	cacheFolder?: string;
};

/** The engines of the program. Threads are started when there is work for them. */
export function createEngines({
	onNotice,
	readers = defaultReaders(),
	cacheFolder,
}: EngineOptions = {}): Engines {
	let pools: Promise<{reading: ThreadPool; asking: ThreadPool}> | undefined;
	/** Who needs no thread does not load what starts one. One question at a time: who asks has given up the last one. */
	const poolsOf = async () => {
		const {ThreadPool} = await import('./thread-pool.js');
		return {
			reading: new ThreadPool(readers, {ahead: 4, idle: untilIdle, workerData: {cacheFolder}}),
			asking: new ThreadPool(1),
		};
	};
	const library = new LibraryEngine({onNotice, cacheFolder});
	/**
	In a thread; where none is to be had, in this one after all, though that keeps the keys waiting. What took more memory
	than a thread has would take it from the screens.
	*/
	const inThread = async <Kind extends Job['kind']>(
		pool: 'reading' | 'asking',
		job: Extract<Job, {kind: Kind}>,
		signal?: AbortSignal,
	): Promise<JobResult<Kind>> => {
		try {
			pools ??= poolsOf();
			return await (await pools)[pool].run<Kind>(job, signal);
		} catch (error) {
			if (signal?.aborted) throw error;
			if (isOutOfMemory(error as Error)) throw new Error('it takes more memory than there is');
			return doJob<Kind>(job);
		}
	};

	const readInThread = async (job: Extract<Job, {kind: 'read'}>, signal?: AbortSignal) => {
		const outcome = await inThread('reading', job, signal);
		if (!('article' in outcome)) return outcome;
		const article = await runBetweenKeys(unpackArticle(outcome.article));
		estimateWords.know(outcome.words, article);
		return {article};
	};

	const isQuickComparison = (a: Article, b: Article) =>
		isDoneHere(comparingCost(estimateWords(a).words, estimateWords(b).words));
	const isOfLibrary = (question: Question): question is LibraryQuestion =>
		!['compare', 'story', 'explain', 'closest', 'find'].includes(question.kind);

	return {
		cacheFolder,
		read(source, {encoding, signal} = {}) {
			const job = {kind: 'read', source, encoding} as const;
			return 'bytes' in source &&
				(source.entry?.number ?? 1) <= firstEntries &&
				isDoneHere(readingCost(source.bytes.length, source.format ?? formatOf(source.name)))
				? readSource(source, {encoding})
				: readInThread(job, signal);
		},
		async takeApart(bytes, document) {
			// Who opens none does not load what takes them apart.
			const {readContents} = await import('../library/read-contents.js');
			if (isDoneHere(readingCost(bytes.length, 'html'))) return readContents(bytes, document);
			return inThread('reading', {kind: 'take-apart', bytes, document});
		},
		follow: articles => library.follow(articles),
		takeInAhead: kind => library.takeInAhead(kind),
		answerNow(question) {
			return isOfLibrary(question) ? library.answerNow(question) : undefined;
		},
		isQuick(question) {
			if (isOfLibrary(question)) return library.isQuick();
			return question.kind === 'compare' && isQuickComparison(question.a, question.b);
		},
		async ask(question, {signal, onProgress} = {}) {
			if (isOfLibrary(question)) return library.ask(question, signal, onProgress);
			if (question.kind === 'closest') return closest(question, signal);
			if (question.kind === 'story') return compareStory(question, signal);
			if (question.kind === 'find') return runBetweenKeys(findInArticle(question), signal);
			const {a, b} = question;
			// Even of short articles: the first comparison reads tables of words that would hold a key for a tenth of a second.
			// What comes out of the thread are copies: the comparison is of the articles that were given.
			const packed = {a: packArticle(a), b: packArticle(b)};
			if (question.kind === 'explain') {
				const {passages} = question;
				const evidence = await inThread('asking', {kind: 'explain', ...packed, passages}, signal);
				return {type: 'explained', a, b, passages, evidence};
			}

			const rest = await inThread('asking', {kind: 'compare', ...packed}, signal);
			return {type: 'compared', comparison: {a, b, ...rest}};
		},
		endReading: async () => (await pools)?.reading.close(),
		close() {
			void pools?.then(({reading, asking}) => {
				void reading.close();
				void asking.close();
			});
			library.close();
		},
	};

	async function compareStory(
		{articles}: Extract<Question, {kind: 'story'}>,
		signal?: AbortSignal,
	): Promise<AnswerOf<'story-compared'>> {
		const rest = await inThread('asking', {kind: 'story', articles: articles.map(packArticle)}, signal);
		return {type: 'story-compared', story: {articles, ...rest}};
	}

	async function closest(
		{articles, sides}: Extract<Question, {kind: 'closest'}>,
		signal?: AbortSignal,
	): Promise<AnswerOf<'closest-found'>> {
		const numbers = new Map(articles.map((article, number) => [article, number]));
		const numbered = (side: readonly Article[]) => side.map(article => numbers.get(article)!);
		const found = await inThread(
			'asking',
			{
				kind: 'closest',
				articles: articles.map(article => packIndexed(indexedArticle(article))),
				sides: sides && [numbered(sides[0]), numbered(sides[1])],
			},
			signal,
		);
		return {type: 'closest-found', closest: found && [articles[found[0]], articles[found[1]]]};
	}
}

// Of a container, those that the first screen shows; all others are for the threads, which keep them from one run to the next.
const firstEntries = 4;

/** How sources are read with the engines: several at the same time, so that no thread waits for work. */
export const sourceReader = (
	engines: Engines,
): Pick<ReadSourcesOptions, 'read' | 'takeApart' | 'atOnce' | 'keptPages'> => ({
	read: (source, options) => engines.read(source, options),
	takeApart: (bytes, document) => engines.takeApart(bytes, document),
	atOnce: 16,
	keptPages: engines.cacheFolder === undefined ? undefined : keptPagesIn(engines.cacheFolder),
});

/** Who opens no pages does not load what keeps them. */
const keptPagesIn = (folder: string) =>
	lazy(async () => new (await import('../library/kept-pages.js')).KeptPages(folder));

// Milliseconds; what has read thousands of articles holds a hundred megabytes.
const untilIdle = 2000;

/** One processor is left to the keys and the index. */
const defaultReaders = () => Math.max(1, Math.min(4, availableParallelism() - 1));
