import type {RecordContainer} from '../article/containers/recognise.js';
import {type EntryOptions, type EntryResult, RecordEntries} from '../article/containers/record-entries.js';
import {mostEntries, mostFileBytes} from './limits.js';
import type {Pieces} from './read-pieces.js';

/** The entries of a container of records, one by one. Throws `UnreadableText` for what is wrong with all of it. */
export async function* recordEntries(
	pieces: Pieces,
	container: RecordContainer,
	options: EntryOptions,
): AsyncGenerator<EntryResult, void> {
	const entries = new RecordEntries(container, options, {entries: mostEntries, bytes: mostFileBytes});
	for await (const piece of pieces) {
		yield* entries.push(piece);
		if (entries.isOver) return;
	}

	yield* entries.end();
}
