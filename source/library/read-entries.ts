import {entryName} from '../article/containers/entry-name.js';
import type {EntryResult} from '../article/containers/record-entries.js';
import {toSafeText} from '../text/safe-text.js';
import type {LibraryOptions} from './library.js';
import type {ReadableSource} from './load-source.js';
import type {EntryGenerator} from './open-container.js';
import type {OpenedSource} from './open-source.js';
import {problemOf, UnreadableSource} from './problem-of.js';
import type {ReadOutcome} from './read-source.js';

/** Reads and cleans what was loaded, or a file. */
export type Reader = (
	source: ReadableSource,
	options: Pick<LibraryOptions, 'encoding' | 'signal'>,
) => Promise<ReadOutcome>;

/** An entry read, or what is wrong with it. `waiting`: how many surely come after it; 1 more than are begun, where that is not known. */
export type ReadEntry = {outcome: Exclude<ReadOutcome, {mayBeContainer: true}>; waiting: number};

export type ReadEntriesOptions = Pick<LibraryOptions, 'encoding' | 'signal'> & {read: Reader; atOnce: number};

/** Reads the entries of a container, in order, `atOnce` at the same time. `name`: what the container is called in messages. */
export async function* readEntries(
	{entries, container}: Extract<OpenedSource, {entries: unknown}>,
	name: string,
	{read, atOnce, ...options}: ReadEntriesOptions,
): AsyncGenerator<ReadEntry, void> {
	const begun: Promise<ReadEntry['outcome']>[] = [];
	let isEnded = false;
	let problems = 0;
	const begin = async (result: EntryResult): Promise<ReadEntry['outcome']> => {
		const number = 'entry' in result ? result.entry.number : result.number;
		const called = number === undefined ? name : entryName(name, number);
		if ('error' in result) return {problem: problemOf(called, result.error)};
		try {
			if (options.signal?.aborted) throw new UnreadableSource('given up');
			// Only its own bytes are sent to a thread, not the piece of the file that they were cut from.
			const bytes = new Uint8Array(result.bytes);
			const id = number === undefined ? container.id : entryName(container.id, number);
			return asNamed(await read({...container, id, bytes, entry: result.entry}, options), called);
		} catch (error) {
			return {problem: problemOf(called, error)};
		}
	};

	try {
		for (;;) {
			while (!isEnded && begun.length <= atOnce) {
				const next = await nextOf(entries);
				isEnded = 'error' in next || next.done === true;
				if ('error' in next) begun.push(Promise.resolve({problem: problemOf(name, next.error)}));
				else if (!next.done) begun.push(begin(next.value));
			}

			const first = begun.shift();
			if (!first) break;
			const outcome = await first;
			// More are counted: a table of something else has one in each of its rows.
			if ('problem' in outcome && ++problems > mostProblems) continue;
			yield {outcome, waiting: begun.length + (isEnded ? 0 : 1)};
		}
		if (problems > mostProblems) {
			const more = (problems - mostProblems).toLocaleString('en');
			yield {
				outcome: {problem: problemOf(name, new UnreadableSource(`${more} more like these`))},
				waiting: 0,
			};
		}
	} finally {
		await entries.return(undefined);
	}
}

const mostProblems = 20;

async function nextOf(
	entries: EntryGenerator,
): Promise<IteratorResult<EntryResult, void> | {error: unknown}> {
	try {
		return await entries.next();
	} catch (error) {
		return {error};
	}
}

/** An outcome in which a source is called what it was called on the command line. */
export function asNamed(outcome: ReadOutcome, name: string): ReadEntry['outcome'] {
	if ('article' in outcome) return outcome;
	// Nothing that was opened before may be a container.
	const {message} =
		'problem' in outcome ? outcome.problem : problemOf(name, new UnreadableSource('no article'));
	return {problem: {source: toSafeText(name), message}};
}
