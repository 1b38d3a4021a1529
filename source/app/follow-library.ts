import {join, resolve} from 'node:path';
import type {Article} from '../article/article.js';
import {type Watched, type WatchLibraryOptions, watchLibrary} from '../library/watch-library.js';
import {ownFolder} from '../storage/own-folder.js';
import type {SafeText} from '../text/safe-text.js';
import {ListedArticles} from './listed-articles.js';
import type {Store} from './store.js';
import {today} from './today.js';

export type FollowOptions = Pick<WatchLibraryOptions, 'read' | 'complete' | 'listedAt'> & {
	/** What is watched. */
	watched: Watched;
	/** What is left out so far, in a few words. */
	leftOut: () => SafeText | undefined;
	/** The articles that are left out: no news, should they be listed one day. */
	older: () => Iterable<Article>;
	/** Folders all of whose articles are in the list: what else comes in them is new. */
	listed: readonly string[];
	/** Whether it is remembered what was listed. */
	isRemembered: boolean;
	/** Gives up what is being done. */
	signal: AbortSignal;
};

/**
Watches the folders of a library, and marks what was not listed before when all sources are read; it is remembered as listed then.
Gives what ends it, and remembers what came later, or all where there was no time for it before and all was listed.
*/
export function followLibrary(
	store: Store,
	{watched, leftOut, older, listed, isRemembered, signal, ...options}: FollowOptions,
): (isComplete: boolean) => void {
	const paths = () => store.state.articles.flatMap(({source}) => source.path ?? []);
	const endWatching = watchLibrary(watched, {
		...options,
		readBefore: paths(),
		known: paths,
		onChanges: changes => store.dispatch({type: 'changes', ...changes, on: today(), leftOut: leftOut()}),
		onProblem: notice => store.dispatch({type: 'notify', notice}),
	});
	const folder = isRemembered ? ownFolder('state', process.env) : undefined;
	if (folder === undefined) return endWatching;
	const folders = listed.map(path => resolve(path));
	const articles = new ListedArticles(store, join(folder, 'seen.json'), {folders, older});
	void options.complete
		.then(async () => articles.mark(signal))
		.catch(error => {
			if (!signal.aborted) throw error;
		});
	return isComplete => {
		endWatching();
		if (isComplete) articles.save();
	};
}
