import {readClusters} from '../command/print-clusters.js';
import {PassimClusters} from '../stories/passim-clusters.js';
import {reuseOfClusters} from '../stories/reuse-of-clusters.js';
import {safe} from '../text/safe-text.js';
import type {Store} from './store.js';

/** Tells the screens, all articles of which are read, what passim found in them; folders as `passimFolders` gives them. */
export async function openClusters(folders: ReadonlyMap<string, string>, store: Store): Promise<void> {
	const found = new PassimClusters(store.state.articles);
	const [problem] = await readClusters(folders, found);
	store.dispatch({type: 'clusters-read', reuse: reuseOfClusters(found.clusters)});
	if (problem) store.dispatch({type: 'notify', notice: safe`${problem.source}: ${problem.message}`});
}
