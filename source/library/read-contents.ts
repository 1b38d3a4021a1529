import type {ContentLimits, Contents} from '../article/containers/entry.js';
import {mayBeCollection} from '../article/containers/may-be-container.js';
import {digestOf} from '../storage/digest.js';
import {documentLimits} from './limits.js';

/**
What has to be read whole for its entries: an archive of office programs or a book, mails, a feed, an archive of the web, a page
that Safari saved, an export of a database of newspapers, documents of other forms.
*/
export type DocumentKind =
	| 'archive'
	| 'mail'
	| 'feed'
	| 'warc'
	| 'webarchive'
	| 'collection'
	| 'rtf'
	| 'pdf'
	| 'old-word';

/** The entries of a document, and the SHA-256 of its bytes. */
export type DocumentContents = Contents & {sha256: string};

/**
Takes a document apart; undefined where it turns out to be an article. Rejects with `UnreadableText` where nothing in it can be
read.
*/
export async function readContents(
	bytes: Uint8Array,
	kind: DocumentKind,
): Promise<DocumentContents | undefined> {
	const read = await readers[kind]();
	const contents = await read(bytes, documentLimits);
	return contents && {...contents, sha256: digestOf(bytes).toString('hex')};
}

type Reader = (bytes: Uint8Array, limits: ContentLimits) => Contents | undefined | Promise<Contents>;

/** Each is loaded when one of its kind is opened. */
const readers: Readonly<Record<DocumentKind, () => Promise<Reader>>> = {
	archive: async () => (await import('../article/containers/read-archive.js')).readArchive,
	mail: async () => (await import('../article/containers/read-mail.js')).readMail,
	feed: async () => (await import('../article/containers/read-feed.js')).readFeed,
	warc: async () => (await import('../article/containers/read-warc.js')).readWarc,
	webarchive: async () => (await import('../article/containers/read-webarchive.js')).readWebArchive,
	collection: async () => (await import('../article/containers/read-collection.js')).readCollection,
	rtf: async () => (await import('../article/containers/read-rtf.js')).readRtf,
	pdf: async () => (await import('./read-printed.js')).readPdf,
	'old-word': async () => (await import('./read-printed.js')).readOldWord,
};

/** What document a file is, by its first bytes; undefined where it is none. */
export async function documentKind(head: Uint8Array): Promise<DocumentKind | undefined> {
	const text = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('latin1');
	const mark = marks.find(([mark]) => text.startsWith(mark));
	if (mark) return mark[1];
	if (feedStart.test(text)) return 'feed';
	const {isMail} = await import('../article/containers/read-mail.js');
	if (isMail(text)) return 'mail';
	return mayBeCollection(text) ? 'collection' : undefined;
}

const marks: ReadonlyArray<readonly [mark: string, kind: DocumentKind]> = [
	['PK\x03\x04', 'archive'],
	['%PDF-', 'pdf'],
	['{\\rtf', 'rtf'],
	['WARC/', 'warc'],
	['bplist00', 'webarchive'],
	['\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', 'old-word'],
];

const feedStart =
	/^(?:\xEF\xBB\xBF)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*|<\?xml-stylesheet[^>]*>\s*|<!DOCTYPE[^>]*>\s*)*<(?:rss|(?:\w+:)?RDF|feed|opml)\b/i;
