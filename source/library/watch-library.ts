import {stat} from 'node:fs/promises';
import {basename, dirname, resolve} from 'node:path';
import type {Article} from '../article/article.js';
import {InTurn} from '../terminal/in-turn.js';
import {addTo} from '../text/add-to.js';
import {runBetweenKeys} from '../text/in-steps.js';
import {type SafeText, toSafeText} from '../text/safe-text.js';
import type {Problem} from './library.js';
import {isArticleName, isPassedOver, listSources} from './list-sources.js';
import type {ListedResult} from './only-since.js';
import {systemPath} from './system-path.js';
import {FolderWatch, type WatchOptions} from './watch-folders.js';

/** What has come of changes in folders. */
export type LibraryChanges = {
	/** What was looked at, as problems call it: what was wrong with it before is not any more, where it is not said again. */
	looked: readonly SafeText[];
	/** New ones, and those that may have been changed. */
	articles: readonly Article[];
	/** Those that are older than is asked for, and so left out. */
	older: readonly Article[];
	problems: readonly Problem[];
	/** Whole paths of files that are there no more, or of folders. */
	gone: readonly string[];
};

/** What is watched: all articles in some folders, and some files. */
export type Watched = {folders: readonly string[]; files: readonly string[]};

export type WatchLibraryOptions = Omit<WatchOptions, 'onQuiet'> & {
	/** Reads files; those that are older than is asked for are passed over. */
	read: (files: readonly string[]) => AsyncGenerator<ListedResult, void>;
	onChanges: (changes: LibraryChanges) => void;
	/** Resolves when all sources are read: changes before that are told then. */
	complete: Promise<void>;
	/** When the folders were looked into (milliseconds since 1970), and the files that were read before they are watched. */
	listedAt: number;
	readBefore: readonly string[];
	/** The whole paths of all files that were read. */
	known: () => readonly string[];
};

// Articles; to take in more of them would keep a key waiting.
const mostAtOnce = 100;
// Milliseconds: the times of files run behind the clock, more so where the files are on another machine.
const clockStep = 1000;

/** Reads what comes or changes in folders, until the function that it gives is called. */
export function watchLibrary({folders, files}: Watched, options: WatchLibraryOptions): () => void {
	const named = new Set(files.map(file => resolve(file)));
	const turns = new InTurn();
	let isOver = false;
	const look = async (paths: readonly string[], isWanted: (path: string) => boolean = () => true) => {
		const {there, gone} = await lookAt(paths, named, folder => watch.add(folder));
		const wanted = there.filter(isWanted);
		for (let first = 0; first === 0 || first < wanted.length; first += mostAtOnce) {
			const some = wanted.slice(first, first + mostAtOnce);
			const changes = await readChanges(some, first === 0 ? gone : [], options.read);
			if (isOver) return;
			if (changes.looked.length > 0) options.onChanges(changes);
		}
	};
	const watch = new FolderWatch({...options, onQuiet: paths => void turns.do(() => look(paths))});
	const adding = runBetweenKeys(addAll(watch, folders));
	void turns.do(async () => {
		await adding;
		await options.complete;
		const since = options.listedAt - clockStep;
		await look(await changedSince(options.readBefore, since));
		const known = new Set(options.known());
		await look(await changedSince(folders, since), path => !known.has(resolve(path)));
	});
	const byFolder = new Map<string, string[]>();
	for (const file of files) addTo(byFolder, dirname(file), basename(file));
	for (const [folder, names] of byFolder) watch.add(folder, new Set(names));
	return () => {
		isOver = true;
		watch.close();
	};
}

/** To begin with a folder takes as long as a step of a key may take with some hundred of them. */
function* addAll(watch: FolderWatch, folders: readonly string[]): Generator<void, void> {
	for (const folder of folders) {
		watch.add(folder);
		yield;
	}
}

/** Those of some paths in which something has changed since, before they were watched. */
async function changedSince(paths: readonly string[], since: number): Promise<string[]> {
	const changed: string[] = [];
	for (const path of paths) {
		const status = await stat(systemPath(path)).catch(() => undefined);
		if (!status || status.mtimeMs >= since) changed.push(path);
	}

	return changed;
}

/** The articles that some paths lead to, those in new folders too, and the paths that lead nowhere any more. */
async function lookAt(
	paths: readonly string[],
	named: ReadonlySet<string>,
	onFolder: (folder: string) => void,
): Promise<{there: string[]; gone: string[]}> {
	const there = new Set<string>();
	const gone: string[] = [];
	for (const path of paths) {
		const status = await stat(systemPath(path)).catch(() => undefined);
		if (!status) gone.push(path);
		else if (status.isDirectory() ? !isPassedOver(basename(path)) : isOfInterest(path, named))
			for (const {target} of await listSources([path], {onFolder}))
				if ('path' in target) there.add(target.path);
	}

	return {there: [...there], gone};
}

const isOfInterest = (path: string, named: ReadonlySet<string>): boolean =>
	isArticleName(basename(path)) || named.has(resolve(path));

async function readChanges(
	there: readonly string[],
	gone: readonly string[],
	read: WatchLibraryOptions['read'],
): Promise<LibraryChanges> {
	const articles: Article[] = [];
	const older: Article[] = [];
	const problems: Problem[] = [];
	// Without a source it would be the bundled articles that are read.
	if (there.length > 0)
		for await (const result of read(there)) {
			if ('article' in result) articles.push(result.article);
			else if ('older' in result) older.push(result.older);
			else if ('problem' in result) problems.push(result.problem);
		}

	return {
		looked: [...there, ...gone].map(toSafeText),
		articles,
		older,
		problems,
		gone: gone.map(path => resolve(path)),
	};
}
