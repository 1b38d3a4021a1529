import {gunzipSync} from 'node:zlib';
import type {Article, Format} from './article.js';
import {checkInput, checkOptions} from './check-arguments.js';
import {contentEntries} from './containers/content-entries.js';
import {documentKind, readDocumentAs} from './containers/documents.js';
import {entryName} from './containers/entry-name.js';
import {entryOfBytes} from './containers/entry-of-bytes.js';
import type {FieldNames} from './containers/field-names.js';
import {utf16Of} from './containers/may-be-container.js';
import {headBytes, recogniseRecords} from './containers/recognise.js';
import {type EntryOf, type EntryResult, RecordEntries} from './containers/record-entries.js';
import {UnreadableText} from './decode.js';
import type {FormatReader} from './make-article.js';
import {type ReadOptions, readArticle} from './read-article.js';
import {readDocument} from './read-document.js';
import {readEntry, wordsOfEntry} from './read-entry.js';
import {readMarkdown} from './read-markdown.js';
import {readPage} from './read-page.js';
import {readText} from './read-text.js';
import {unreadText} from './unread-kinds.js';

export type ReadArticlesOptions = ReadOptions & {
	/** What the fields of records of JSON and tables tell, where their names say nothing: `{text: 'body'}`. */
	fields?: FieldNames;
	/** Told why an article of a container cannot be read, and its number, where it is one of them. */
	onProblem?: (problem: {number?: number; message: string}) => void;
};

const megabyte = 1024 * 1024;
const limits = {entries: 500_000, bytes: 256 * megabyte, depth: 5};
const mostOfEntry = 32 * megabyte;
const readers: Record<Format, FormatReader> = {text: readText, markdown: readMarkdown, html: readPage};

/**
Reads all articles that a text or bytes hold: JSON Lines, JSON, a table, a feed, mails, an office document, a book, each also
packed by gzip; of anything else one. The id of each has its number behind it: `export.jsonl#3`. Throws as `readArticle` does,
and `UnreadableText` for what holds no article.
*/
export function readArticles(input: string | Uint8Array, options: ReadArticlesOptions = {}): Article[] {
	checkInput(input, 'readArticles: input');
	checkOptions(options, 'readArticles: options');
	const bytes = unpacked(typeof input === 'string' ? Buffer.from(input) : input);
	const {fields, onProblem, ...given} = options;
	const name = given.name ?? given.url ?? 'article';
	const entries = entriesIn(bytes, name, options);
	if (!entries) {
		const kind = unreadText(new TextDecoder().decode(bytes.subarray(0, headBytes)), name);
		if (kind !== undefined) throw new UnreadableText(kind);
		return [readArticle(typeof input === 'string' ? input : bytes, given)];
	}

	const articles: Article[] = [];
	for (const result of entries)
		try {
			if ('error' in result) throw result.error;
			articles.push(articleOf(result, name, given));
		} catch (error) {
			if (!(error instanceof UnreadableText)) throw error;
			const number = 'entry' in result ? result.entry.number : result.number;
			onProblem?.({number, message: error.message});
		}

	return articles;
}

function unpacked(bytes: Uint8Array, depth = 0): Uint8Array {
	if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
	if (depth > limits.depth) throw new UnreadableText('packed on and on; unpack it');
	try {
		return unpacked(gunzipSync(bytes, {maxOutputLength: limits.bytes}), depth + 1);
	} catch (error) {
		if (error instanceof UnreadableText) throw error;
		throw new UnreadableText('packed by gzip, but cut off, damaged, or too large; unpack it');
	}
}

function entriesIn(
	bytes: Uint8Array,
	name: string,
	options: ReadArticlesOptions,
): Iterable<EntryResult> | undefined {
	const utf16 = utf16Of(bytes);
	const readable = utf16 === undefined ? bytes : Buffer.from(new TextDecoder(utf16).decode(bytes));
	const container = recogniseRecords(readable.subarray(0, headBytes), name);
	if (container)
		return recordsIn(
			readable,
			new RecordEntries({...container, recoded: utf16}, options, {...limits, bytes: mostOfEntry}),
		);
	const kind = documentKind(bytes.subarray(0, headBytes));
	const contents = kind && readDocumentAs(kind, bytes, limits);
	return contents && contentEntries(contents, kind === 'feed', {});
}

function* recordsIn(bytes: Uint8Array, entries: RecordEntries): Generator<EntryResult, void> {
	yield* entries.push(bytes);
	yield* entries.end();
}

function articleOf(
	{bytes, entry}: {bytes: Uint8Array; entry: EntryOf},
	name: string,
	options: ReadOptions,
): Article {
	const told = entryOfBytes(bytes, entry.form, options.encoding, options.transportEncoding);
	const words = wordsOfEntry(told.entry);
	const {number} = entry;
	const container = options.id ?? options.path ?? options.url ?? name;
	const id = number === undefined ? container : entryName(container, number);
	const reader = words.isWhole ? readDocument : readers[words.format];
	return readEntry(told, words, reader, {...options, name, id}, number);
}
