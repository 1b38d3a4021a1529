import {UnreadableText} from '../decode.js';
import type {Contents} from './entry.js';
import {noSuchEntry} from './entry-name.js';
import type {EntryOptions, EntryResult} from './record-entries.js';

/**
The entries of a document that was taken apart, and behind them what is wrong with others. `isSeries`: it is one of several
even where it is alone. Throws `UnreadableText` where there are none, or not the one that is wanted.
*/
export function* contentEntries(
	{entries, problems, sha256}: Contents & {sha256?: string},
	isSeries: boolean,
	{only}: Pick<EntryOptions, 'only'>,
): Generator<EntryResult, void> {
	if (only !== undefined && only > entries.length) throw new UnreadableText(noSuchEntry(entries.length));
	if (entries.length + problems.length === 0)
		throw new UnreadableText('no articles in it; check that it is the right file');
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

	if (only === undefined) for (const problem of problems) yield {error: new UnreadableText(problem)};
}
