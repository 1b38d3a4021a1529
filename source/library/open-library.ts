import {basename} from 'node:path';
import {checkOptions, checkTexts} from '../article/check-arguments.js';
import {isNamedAsArticle} from '../article/containers/may-be-container.js';
import {bundledArticles} from './bundled-articles.js';
import type {Library, LibraryOptions} from './library.js';
import {listSources} from './list-sources.js';
import {type LoadOptions, targetName} from './load-source.js';
import type {OpenOptions} from './open-container.js';
import {type OpenedSource, openSource} from './open-source.js';
import {NotAnArticle, problemOf, UnreadableSource} from './problem-of.js';
import {asNamed, type ReadEntry, type Reader, readEntries} from './read-entries.js';
import {readSource} from './read-source.js';

/** What came of a source that was begun: an article, a problem, a container whose entries are still to be read, or a file of another kind. */
type Begun = ReadEntry['outcome'] | Extract<OpenedSource, {entries: unknown}> | {passedOver: string};

/** One source read, or what is wrong with it; the index of the source it belongs to, and how many there are. */
export type ReadResult = {of: number; source: number} & ReadEntry['outcome'];

export type ReadSourcesOptions = LibraryOptions &
	Pick<LoadOptions, 'keptPages'> & {
		/** Reads and cleans what was loaded, or a file; in this thread when not given. */
		read?: Reader;
		/** Takes documents apart; in this thread when not given. */
		takeApart?: OpenOptions['takeApart'];
		/** Told how many files, pages and the like there are, as soon as that is known. */
		onListed?: (of: number) => void;
		/** Told each folder that is searched for articles. */
		onFolder?: (folder: string) => void;
		/** How many sources are read at the same time, 1 when not given. */
		atOnce?: number;
	};

// Pages keep others waiting, so the next few are asked for too.
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
	const {read = readSource, atOnce = 1, onListed, onPassedOver} = options;
	const listed = sources.length > 0 ? await listSources(sources, options) : await bundledArticles();
	onListed?.(listed.length);
	const begun: Promise<Begun>[] = [];
	const begin = async (at: number): Promise<Begun> => {
		const {target} = listed[at];
		if ('problem' in target) return target;
		try {
			if (options.signal?.aborted) throw new UnreadableSource('given up');
			const isLoadedHere =
				!('path' in target) || !isNamedAsArticle(target.path) || at === 0 || listed.length <= fewSources;
			const outcome = isLoadedHere ? undefined : await read(target, options);
			if (outcome && !('mayBeContainer' in outcome)) return asNamed(outcome, targetName(target));
			const opened = await openSource(target, options);
			return 'entries' in opened ? opened : asNamed(await read(opened.loaded, options), targetName(target));
		} catch (error) {
			if (error instanceof NotAnArticle && 'isFound' in target) return {passedOver: basename(target.path)};
			return {problem: problemOf(targetName(target), error)};
		}
	};

	// Of a container it is known only at its end how many entries it has: each counts as soon as it comes.
	let of = listed.length;
	for (const [index, {source, target}] of listed.entries()) {
		const isWanted = (at: number) =>
			at === index ||
			(at < listed.length && at < index + ('address' in listed[at].target ? pagesAtOnce : atOnce));
		while (isWanted(index + begun.length)) begun.push(begin(index + begun.length));
		const outcome = await begun.shift()!;
		if ('passedOver' in outcome) {
			onPassedOver?.(outcome.passedOver);
			onListed?.(--of);
			continue;
		}

		if (!('entries' in outcome)) {
			yield {of, source, ...outcome};
			continue;
		}

		of--;
		const name = 'problem' in target ? '' : targetName(target);
		for await (const {outcome: entry, waiting} of readEntries(outcome, name, {...options, read, atOnce})) {
			of++;
			yield {of: of + waiting, source, ...entry};
		}
	}
}
