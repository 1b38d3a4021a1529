import {contentEntries} from '../article/containers/content-entries.js';
import {edgesOf, mayBeCollection, utf16Of} from '../article/containers/may-be-container.js';
import {headBytes, recogniseRecords, whyNotRead} from '../article/containers/recognise.js';
import type {EntryOptions, EntryResult} from '../article/containers/record-entries.js';
import {binaryKind, unreadText} from '../article/unread-kinds.js';
import {mostDepth, mostDocumentBytes} from './limits.js';
import {NotAnArticle, UnreadableSource} from './problem-of.js';
import {readContents} from './read-contents.js';
import {beginningOf, type Pieces} from './read-pieces.js';
import {readStream} from './read-stream.js';
import {recordEntries} from './record-entries.js';
import {unzip} from './unzip.js';

/** What a source is called, its bytes, from the beginning each time, and how many an article may have. */
export type Openable = {name: string; open: () => Pieces; most: number};

export type OpenOptions = EntryOptions & {
	/** Takes a document apart; in this thread when not given. */
	takeApart?: typeof readContents;
};

/** Entries, one by one. */
export type EntryGenerator = Generator<EntryResult, void> | AsyncGenerator<EntryResult, void>;

/** The entries of a container, which is opened when the first is asked for; or the bytes of one article. */
export type OpenedContainer = {entries: EntryGenerator} | {bytes: Uint8Array; name: string};

/**
Looks what a source is, unpacks it, and opens the container that it may be. Rejects with `UnreadableSource` for what is neither
a container nor an article.
*/
export async function openContainer(source: Openable, options: OpenOptions): Promise<OpenedContainer> {
	const {takeApart = readContents} = options;
	const {name, open, most, head} = await unpacked(source);
	const utf16 = utf16Of(head);
	const recoded = () => (utf16 === undefined ? open() : asUtf8(open(), utf16));
	const readable = utf16 === undefined ? head : await beginningOf(recoded(), headBytes);
	const records = recogniseRecords(readable, name);
	const why = records && whyNotRead(records, readable, options.fields);
	if (why !== undefined) throw new NotAnArticle(why);
	if (records) return {entries: recordEntries(recoded(), {...records, recoded: utf16}, options)};
	const [{documentKind}, {foreignKind}] = await Promise.all([
		import('../article/containers/documents.js'),
		import('./read-foreign.js'),
	]);
	const document = documentKind(head) ?? foreignKind(head);
	if (document) {
		const bytes = await readStream(open(), mostDocumentBytes);
		const contents = await takeApart(bytes, document);
		if (contents) return {entries: contentEntries(contents, document === 'feed', options)};
	}

	const kind = binaryKind(head) ?? unreadText(new TextDecoder().decode(readable), name);
	if (kind !== undefined) throw new NotAnArticle(kind);
	const bytes = await readStream(open(), most);
	// An export whose cover is longer than the beginning that was looked at.
	const contents = mayBeCollection(edgesOf(bytes)) ? await takeApart(bytes, 'collection') : undefined;
	return contents ? {entries: contentEntries(contents, false, options)} : {bytes, name};
}

async function unpacked({name, open, most}: Openable, depth = 0): Promise<Openable & {head: Uint8Array}> {
	const head = await beginningOf(open(), headBytes);
	if (head[0] !== 0x1f || head[1] !== 0x8b) return {name, open, most, head};
	if (depth === mostDepth)
		throw new UnreadableSource(`packed more than ${mostDepth} times; unpack it, and open what is in it`);
	return unpacked({name: name.replace(/\.gz$/i, ''), open: () => unzip(open()), most}, depth + 1);
}

/** UTF-16 as UTF-8, in which signs of ASCII are one byte. */
async function* asUtf8(pieces: Pieces, encoding: string): Pieces {
	const decoder = new TextDecoder(encoding);
	for await (const piece of pieces) yield Buffer.from(decoder.decode(piece, {stream: true}));
	yield Buffer.from(decoder.decode());
}
