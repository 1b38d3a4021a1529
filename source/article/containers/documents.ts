import type {ContentLimits, Contents} from './entry.js';
import {asCharacters, isBookmarks, mayBeCollection} from './may-be-container.js';
import {readArchive, readFlatOdt} from './read-archive.js';
import {readBookmarks} from './read-bookmarks.js';
import {readCollection} from './read-collection.js';
import {readFeed} from './read-feed.js';
import {isMail, readMail} from './read-mail.js';
import {readRtf} from './read-rtf.js';
import {readWarc} from './read-warc.js';
import {readWebArchive} from './read-webarchive.js';

/** What has to be read whole for its entries, each with its reader. */
const readers = {
	archive: readArchive,
	bookmarks: readBookmarks,
	'flat-document': readFlatOdt,
	feed: readFeed,
	mail: readMail,
	'rich-text': readRtf,
	'web-archive': readWarc,
	'saved-page': readWebArchive,
	collection: readCollection,
};

export type DocumentKind = keyof typeof readers;

/** Takes a document apart; undefined where it turns out to be an article. Throws `UnreadableText` where nothing in it can be read. */
export const readDocumentAs = (
	kind: DocumentKind,
	bytes: Uint8Array,
	limits: ContentLimits,
): Contents | undefined => readers[kind](bytes, limits);

/** What document a file is, by its first bytes; undefined where it is none. */
export function documentKind(head: Uint8Array): DocumentKind | undefined {
	const text = asCharacters(head);
	if (text.startsWith('PK\x03\x04')) return 'archive';
	if (text.startsWith('{\\rtf')) return 'rich-text';
	if (text.startsWith('bplist00')) return 'saved-page';
	if (/^WARC\/\d/.test(text)) return 'web-archive';
	if (isBookmarks(text)) return 'bookmarks';
	if (feedStart.test(text)) return 'feed';
	if (flatStart.test(text)) return 'flat-document';
	if (isMail(text)) return 'mail';
	return mayBeCollection(text) ? 'collection' : undefined;
}

const flatStart =
	/^(?:\xEF\xBB\xBF)?\s*(?:<\?xml[^>]*>\s*)?<office:document\b[^>]*\boffice:mimetype="application\/vnd\.oasis\.opendocument\.text/;
const feedStart =
	/^(?:\xEF\xBB\xBF)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:[^-]|-(?!->))*-->\s*|<\?xml-stylesheet[^>]*>\s*|<!DOCTYPE[^>[]*(?:\[(?:<!--(?:[^-]|-(?!->))*-->|"[^"]*"|'[^']*'|<(?!!--)|[^\]"'<])*\]\s*)?>\s*)*<(?:rss|(?:\w+:)?(?:RDF|feed)|opml)\b/i;
