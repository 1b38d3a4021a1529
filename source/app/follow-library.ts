import {dirname, join, resolve} from 'node:path';
import type {Watched, WatchLibraryOptions} from '../library/watch-library.js';
import {ownFolder} from '../storage/own-folder.js';
import {ListedArticles} from './listed-articles.js';
import type {Store} from './store.js';
import {today} from './today.js';

export type FollowOptions = Pick<WatchLibraryOptions, 'read' | 'complete' | 'listedAt'> & {
	/** What is watched. */
	watched: Watched;
	/** Folders, and files of folders, whose articles are in the list: what else comes in these folders is new there. */
	listed: Watched;
	/** Whether it is remembered what was listed. */
	isRemembered: boolean;
	signal: AbortSignal;
};

/**
Watches the folders of a library, and marks what was not listed before when all sources are read; it is remembered as listed then.
Gives what ends it.
*/
export function followLibrary(store: Store, options: FollowOptions): () => void {
	const {signal, isRemembered, listed} = options;
	const folder = isRemembered ? ownFolder('state', process.env) : undefined;
	const folders = [...listed.folders, ...listed.files.map(file => dirname(file))].map(path => resolve(path));
	const articles =
		folder === undefined ? undefined : new ListedArticles(store, join(folder, 'seen.json'), folders);
	let endWatching = () => {};
	void watch(store, options).then(end => {
		endWatching = end;
		if (signal.aborted) end();
	});
	void options.complete.then(async () =>
		articles?.mark(signal).catch(error => {
			if (!signal.aborted) throw error;
		}),
	);
	return () => {
		endWatching();
		articles?.save();
	};
}

/** Who reads one article need not load what watches. */
async function watch(store: Store, {watched, ...options}: FollowOptions): Promise<() => void> {
	const {watchLibrary} = await import('../library/watch-library.js');
	const paths = () => store.state.articles.flatMap(({source}) => source.path ?? []);
	return watchLibrary(watched, {
		...options,
		readBefore: paths(),
		known: paths,
		onChanges: changes => store.dispatch({type: 'changes', ...changes, on: today()}),
		onProblem: notice => store.dispatch({type: 'notify', notice}),
	});
}
