import {UnreadableText} from '../decode.js';
import {cutOff} from './entry.js';
import {noSuchEntry} from './entry-name.js';
import {cellsOf, decodeAs, type EntryForm} from './entry-of-bytes.js';
import {namesOf} from './entry-of-record.js';
import {type FieldNames, whyNoArticle} from './field-names.js';
import {objectIn} from './parse-json.js';
import type {RecordContainer} from './recognise.js';
import {RecordSplitter, type SplitRecord} from './split-records.js';

/**
Of an entry of a container, how its bytes are to be read, and which it is, from 1; without a number all that the container
holds. `sha256`: of the bytes that it was taken out of, where those are others.
*/
export type EntryOf = {form: EntryForm; number?: number; sha256?: string};

/** An entry of a container that is to be read, or why it cannot be; without a number, why something else of it cannot. */
export type EntryResult = {bytes: Uint8Array; entry: EntryOf} | {number?: number; error: UnreadableText};

export type EntryOptions = {
	encoding?: string;
	/** The encoding by the server's word. */
	transportEncoding?: string;
	fields?: FieldNames;
	/** The number of the one that is wanted, from 1. */
	only?: number;
};

/** What a container of records may hold at the most. */
export type RecordLimits = {entries: number /** Of one entry. */; bytes: number};

/** The entries of a container of records, whose bytes come piece by piece. */
export class RecordEntries {
	readonly #container: RecordContainer;
	readonly #options: EntryOptions;
	readonly #limits: RecordLimits;
	readonly #splitter: RecordSplitter;
	#before: number;
	#form: EntryForm | undefined;
	#number = 0;

	constructor(container: RecordContainer, options: EntryOptions, limits: RecordLimits) {
		this.#container = container;
		this.#options = options;
		this.#limits = limits;
		this.#splitter = new RecordSplitter(container.form, limits.bytes);
		this.#before = container.from;
	}

	/** Whether the only one that is wanted has come. */
	get isOver(): boolean {
		return this.#number === this.#options.only;
	}

	/** The entries that end in the next piece. Throws `UnreadableText` for what is wrong with all of them. */
	*push(piece: Uint8Array): Generator<EntryResult, void> {
		const rest = piece.subarray(this.#before);
		this.#before = Math.max(0, this.#before - piece.length);
		yield* this.#entriesOf(this.#splitter.push(rest));
	}

	/** The last entry, and whether something is missing behind it. Throws `UnreadableText` where there was none, or not the one that is wanted. */
	*end(): Generator<EntryResult, void> {
		const isCutOff = this.#splitter.isCutOff();
		yield* this.#entriesOf(this.#splitter.end());
		if (this.#options.only !== undefined && !this.isOver) throw new UnreadableText(noSuchEntry(this.#number));
		if (this.#number === 0) throw new UnreadableText('no articles in it; check that it is the right file');
		if (isCutOff && this.#options.only === undefined) yield {error: new UnreadableText(this.#cutOff())};
	}

	*#entriesOf(records: Iterable<SplitRecord>): Generator<EntryResult, void> {
		const {only} = this.#options;
		for (const record of records) {
			if (this.isOver) return;
			const isHead = this.#form === undefined && this.#container.form.kind === 'rows';
			this.#form ??= formOf(record, this.#container, this.#options);
			if (isHead) continue;
			const number = ++this.#number;
			if (number > this.#limits.entries)
				throw new UnreadableText(
					`more than ${this.#limits.entries} entries; the others are not read: split the file`,
				);
			if (only !== undefined && only !== number) continue;
			yield 'tooLong' in record
				? {number, error: this.#tooLong()}
				: {bytes: record, entry: {number, form: this.#form}};
		}
	}

	#cutOff(): string {
		return this.#container.form.kind === 'rows'
			? `a quotation mark in its entry ${this.#number} is never closed; close it, or get the file again`
			: cutOff;
	}

	#tooLong(): UnreadableText {
		const megabytes = this.#limits.bytes / 1024 / 1024;
		const check =
			this.#container.form.kind === 'rows' ? 'check that each quotation mark is closed' : 'check the file';
		return new UnreadableText(`longer than ${megabytes} MB, which no article is; ${check}`);
	}
}

/** How the records are to be read, by the first. Throws where its fields are none of an article. */
function formOf(
	record: SplitRecord,
	{form, outlet, recoded}: RecordContainer,
	{encoding, transportEncoding, fields}: EntryOptions,
): EntryForm {
	const text = 'tooLong' in record ? '' : decodeAs(recoded, record, encoding, transportEncoding).text;
	if (form.kind === 'rows') {
		const cells = {delimiter: String.fromCharCode(form.delimiter), isPlain: form.isPlain};
		const names = cellsOf(text, cells).map(name => name.trim());
		const columns = names.slice(0, names.findLastIndex(name => name !== '') + 1);
		if (columns.length > mostColumns) throw tooWide(columns.length);
		expectArticles(columns, fields);
		return {kind: 'row', columns, ...cells, fields, ...(recoded === undefined ? {} : {recoded})};
	}

	const first = text.length <= mostLookedAt ? objectIn(text) : undefined;
	if (first) expectArticles(namesOf(first), fields);
	return {
		kind: 'JSON',
		fields,
		...(outlet === undefined ? {} : {outlet}),
		...(recoded === undefined ? {} : {recoded}),
	};
}

// Each row is sent to a thread with the names of all of them.
const mostColumns = 2000;

const tooWide = (columns: number) =>
	new UnreadableText(
		`a table of ${columns.toLocaleString('en')} columns, of which at most ${mostColumns.toLocaleString('en')} are read; leave out those that are of no use`,
	);

// Characters: what is longer holds a text, and would keep keys waiting.
const mostLookedAt = 1_000_000;

function expectArticles(names: readonly string[], fields: FieldNames | undefined): void {
	const why = whyNoArticle(names, fields);
	if (why !== undefined) throw new UnreadableText(why);
}
