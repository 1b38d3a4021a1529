import {UnreadableText} from '../article/decode.js';
import {toSafeText} from '../text/safe-text.js';
import type {Problem} from './library.js';

/** Why a source cannot be read, with a message for a person. */
export class UnreadableSource extends Error {
	override readonly name = 'UnreadableSource';
}

/** Of a source that is of another kind than articles are. */
export class NotAnArticle extends UnreadableSource {}

/** Of a source that is larger than what is read as one article. */
export class TooLarge extends UnreadableSource {}

const messages: Readonly<Record<string, string>> = {
	ENOENT: 'no such file or folder; check the name',
	ENOTDIR: 'no such file or folder; check the name',
	EACCES: 'not readable; check its permissions',
	EPERM: 'not readable; check its permissions',
	ELOOP: 'a link that leads in a circle; name what it should lead to',
	ENAMETOOLONG: 'the name is too long; check it',
	ENXIO: 'not a file; name a file or a folder',
	EISDIR: 'a folder, not a file; name a file in it',
};

/** What went wrong with a source, as an entry of the list. */
export function problemOf(source: string, error: unknown): Problem {
	const {code, message} = error as NodeJS.ErrnoException;
	const own = error instanceof UnreadableText || error instanceof UnreadableSource;
	return {
		source: toSafeText(source),
		message: toSafeText(
			own ? message : (messages[code ?? ''] ?? `cannot be read: ${message}; try again, or try a copy of it`),
		),
	};
}
