import {checkOptions, checkTexts} from '../article/check-arguments.js';
import {toSafeText} from '../text/safe-text.js';
import {bundledArticles} from './bundled-articles.js';
import type {Library, LibraryOptions} from './library.js';
import {listSources} from './list-sources.js';
import {loadSource, type ReadableSource, targetName} from './load-source.js';
import {problemOf, UnreadableSource} from './problem-of.js';
import {type ReadOutcome, readSource} from './read-source.js';

/** One source read, or what is wrong with it; the index of the source it belongs to, and how many there are. */
export type ReadResult = {of: number; source: number} & ReadOutcome;

export type ReadSourcesOptions = LibraryOptions & {
	/** Reads and cleans what was loaded, or a file; in this thread when not given. */
	read?: (
		source: ReadableSource,
		options: Pick<LibraryOptions, 'encoding' | 'signal'>,
	) => Promise<ReadOutcome>;
	/** Told how many files, pages and the like there are, as soon as that is known. */
	onListed?: (of: number) => void;
	/** Told each folder that is searched for articles. */
	onFolder?: (folder: string) => void;
	/** How many sources are read at the same time, 1 when not given. */
	atOnce?: number;
};

// Pages keep others waiting, so the next few are asked for too; fewer than the six a browser asks of one host.
const pagesAtOnce = 4;
// Of so few sources the bytes are loaded here, so that whoever reads can tell from their number where to do it.
const fewSources = 4;

/**
Reads sources whole: files, folders, http and https addresses, `-` for standard input; none: the bundled articles. Never
rejects for a source: see `problems`. Rejects with a `TypeError` for anything but a list of texts.
*/
export async function openLibrary(
	sources: readonly string[],
	options: LibraryOptions = {},
): Promise<Library> {
	checkTexts(sources, 'openLibrary: sources');
	checkOptions(options, 'openLibrary: options');
	const library: Library = {articles: [], problems: []};
	for await (const result of readSources(sources, options)) {
		if ('article' in result) library.articles.push(result.article);
		else library.problems.push(result.problem);
	}

	return library;
}

/** Reads sources one by one, in order, so that the first can be shown before the last is read. */
export async function* readSources(
	sources: readonly string[],
	options: ReadSourcesOptions = {},
): AsyncGenerator<ReadResult, void> {
	const {read = readSource, atOnce = 1, onListed, onFolder} = options;
	const listed = sources.length > 0 ? await listSources(sources, onFolder) : await bundledArticles();
	onListed?.(listed.length);
	const begun: Promise<ReadOutcome>[] = [];
	const readTarget = async (at: number): Promise<ReadOutcome> => {
		const {target} = listed[at];
		if ('problem' in target) return target;
		try {
			if (options.signal?.aborted) throw new UnreadableSource('given up');
			const isLoadedHere = !('path' in target) || at === 0 || listed.length <= fewSources;
			const outcome = await read(isLoadedHere ? await loadSource(target, options.signal) : target, options);
			// It is called what it was called on the command line.
			return 'problem' in outcome
				? {problem: {...outcome.problem, source: toSafeText(targetName(target))}}
				: outcome;
		} catch (error) {
			return {problem: problemOf(targetName(target), error)};
		}
	};

	for (const [index, {source}] of listed.entries()) {
		const isWanted = (at: number) =>
			at === index ||
			(at < listed.length && at < index + ('address' in listed[at].target ? pagesAtOnce : atOnce));
		while (isWanted(index + begun.length)) begun.push(readTarget(index + begun.length));
		yield {of: listed.length, source, ...(await begun.shift()!)};
	}
}
