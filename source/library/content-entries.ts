import {UnreadableSource} from './problem-of.js';
import type {DocumentContents} from './read-contents.js';
import type {EntryOptions, EntryResult} from './record-entries.js';

/**
The entries of a document that was taken apart, and behind them what is wrong with others. `isSeries`: it is one of several
even where it is alone.
*/
export async function* contentEntries(
	{entries, problems, sha256}: DocumentContents,
	isSeries: boolean,
	{only}: Pick<EntryOptions, 'only'>,
): AsyncGenerator<EntryResult, void> {
	if (only !== undefined && only > entries.length)
		throw new UnreadableSource(`it has ${entries.length} entries, and so none of that number`);
	const isAlone = entries.length === 1 && !isSeries;
	for (const [index, {html, text, ...about}] of entries.entries()) {
		const number = index + 1;
		if (only !== undefined && only !== number) continue;
		const as = html === undefined ? (text === undefined ? undefined : 'text') : 'html';
		yield {
			bytes: Buffer.from(html ?? text ?? ''),
			entry: {form: {kind: 'words', as, about}, sha256, ...(isAlone ? {} : {number})},
		};
	}

	if (only !== undefined) return;
	for (const problem of problems) yield {error: new UnreadableSource(problem)};
	if (entries.length + problems.length === 0)
		throw new UnreadableSource('no articles in it; check that it is the right file');
}
