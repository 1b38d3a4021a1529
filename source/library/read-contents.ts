import type {Contents} from '../article/containers/entry.js';
import {digestOf} from '../storage/digest.js';
import {documentLimits} from './limits.js';

/** What has to be read whole for its entries: an archive of office programs or a book, mails, a feed. */
export type DocumentKind = 'archive' | 'mail' | 'feed';

/** The entries of a document, and the SHA-256 of its bytes. */
export type DocumentContents = Contents & {sha256: string};

/** Takes a document apart. Rejects with `UnreadableText` where nothing in it can be read. */
export async function readContents(bytes: Uint8Array, kind: DocumentKind): Promise<DocumentContents> {
	const read = await readers[kind]();
	return {...read(bytes, documentLimits), sha256: digestOf(bytes).toString('hex')};
}

/** Each is loaded when one of its kind is opened. */
const readers = {
	archive: async () => (await import('../article/containers/read-archive.js')).readArchive,
	mail: async () => (await import('../article/containers/read-mail.js')).readMail,
	feed: async () => (await import('../article/containers/read-feed.js')).readFeed,
};

/** What document a file is, by its first bytes; undefined where it is none. */
export async function documentKind(head: Uint8Array): Promise<DocumentKind | undefined> {
	const text = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('latin1');
	if (text.startsWith('PK\x03\x04')) return 'archive';
	if (feedStart.test(text)) return 'feed';
	const {isMail} = await import('../article/containers/read-mail.js');
	return isMail(text) ? 'mail' : undefined;
}

const feedStart =
	/^(?:\xEF\xBB\xBF)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*|<\?xml-stylesheet[^>]*>\s*|<!DOCTYPE[^>]*>\s*)*<(?:rss|(?:\w+:)?RDF|feed|opml)\b/i;
