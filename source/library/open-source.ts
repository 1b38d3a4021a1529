import {entryNamed} from '../article/containers/entry-name.js';
import {isNamedAsArticle, mayBeContainer} from '../article/containers/may-be-container.js';
import {mostFileBytes, usualLimits} from './limits.js';
import type {SourceTarget} from './list-sources.js';
import {aboutFile, type LoadedSource, type LoadOptions, loadSource} from './load-source.js';
import type {EntryGenerator, OpenOptions} from './open-container.js';
import {TooLarge} from './problem-of.js';
import {tooLarge} from './read-stream.js';

/** One article, or the entries of a container, with what they have in common. */
export type OpenedSource = {loaded: LoadedSource} | {entries: EntryGenerator; container: AboutSource};

type AboutSource = Omit<LoadedSource, 'bytes'>;
type Target = Exclude<SourceTarget, {problem: unknown}>;

/** Opens a source that was listed. Rejects with `UnreadableSource` or the system's error. */
export async function openSource(target: Target, options: OpenOptions & LoadOptions): Promise<OpenedSource> {
	const {bytes, ...about} = await loadUnlessLarge(target, options);
	const most = 'path' in target ? mostFileBytes : usualLimits.bytes;
	if (bytes && !mayBeContainer(bytes, about.name)) {
		if (bytes.length > most) throw tooLarge(most);
		return {loaded: {bytes, ...about}};
	}

	// Whoever opens articles need not load what reads containers.
	const [{openContainer}, {piecesOfBytes, piecesOfFile}] = await Promise.all([
		import('./open-container.js'),
		import('./read-pieces.js'),
	]);
	const open = () => (bytes ? piecesOfBytes(bytes) : piecesOfFile(about.path!));
	const {name, transportEncoding} = about;
	const opened = await openContainer(
		{name, open, most},
		{...options, transportEncoding, only: numberOf(target)},
	);
	return 'entries' in opened ? {entries: opened.entries, container: about} : {loaded: {...about, ...opened}};
}

/** The bytes of a source; of a file none where it may be a container, which may be of any length. */
async function loadUnlessLarge(
	target: Target,
	options: LoadOptions,
): Promise<AboutSource & {bytes?: Uint8Array}> {
	if ('path' in target && !isNamedAsArticle(target.path)) return aboutFile(target.path);
	try {
		return await loadSource(target, options);
	} catch (error) {
		if (!(error instanceof TooLarge) || !('path' in target)) throw error;
		return aboutFile(target.path);
	}
}

/** The number of the entry that alone is wanted. */
const numberOf = (target: Target): number | undefined =>
	'path' in target ? target.entry : 'address' in target ? entryNamed(target.address)?.number : undefined;
