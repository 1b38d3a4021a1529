import {cellsOf, type EntryForm} from '../article/containers/entry-of-bytes.js';
import {namesOf} from '../article/containers/entry-of-record.js';
import {type FieldNames, whyNoArticle} from '../article/containers/field-names.js';
import {objectIn} from '../article/containers/parse-json.js';
import type {RecordContainer} from '../article/containers/recognise.js';
import {RecordSplitter, type SplitRecord} from '../article/containers/split-records.js';
import {decode} from '../article/decode.js';
import {inMegabytes, mostEntries, mostFileBytes} from './limits.js';
import type {EntryOf} from './load-source.js';
import {UnreadableSource} from './problem-of.js';
import type {Pieces} from './read-pieces.js';

/** An entry of a container that is to be read, or why it cannot be; without a number, why something else of it cannot. */
export type EntryResult = {bytes: Uint8Array; entry: EntryOf} | {number?: number; error: UnreadableSource};

export type EntryOptions = {
	encoding?: string;
	fields?: FieldNames;
	/** The number of the one that is wanted, from 1. */
	only?: number;
};

/** The entries of a container of records, one by one. Throws `UnreadableSource` for what is wrong with all of it. */
export async function* readRecords(
	pieces: Pieces,
	container: RecordContainer,
	options: EntryOptions,
): AsyncGenerator<EntryResult, void> {
	const {only} = options;
	let form: EntryForm | undefined;
	let number = 0;
	for await (const record of recordsOf(pieces, container)) {
		const isHead = form === undefined && container.form.kind === 'rows';
		form ??= formOf(record, container, options);
		if (isHead) continue;
		number++;
		if (number > mostEntries)
			throw new UnreadableSource(`more than ${mostEntries} entries; the others are not read: split the file`);
		if (only !== undefined && only !== number) continue;
		yield 'tooLong' in record ? {number, error: tooLong(container)} : {bytes: record, entry: {number, form}};
		if (only === number) return;
	}

	if (only !== undefined) throw new UnreadableSource(`it has ${number} entries, and so none of that number`);
	if (number === 0) throw new UnreadableSource('no articles in it; check that it is the right file');
}

async function* recordsOf(pieces: Pieces, {form, from}: RecordContainer): AsyncGenerator<SplitRecord, void> {
	const splitter = new RecordSplitter(form, mostFileBytes);
	let before = from;
	for await (const piece of pieces) {
		const rest = piece.subarray(before);
		before = Math.max(0, before - piece.length);
		yield* splitter.push(rest);
	}

	yield* splitter.end();
}

/** How the records are to be read, by the first. Throws where its fields are none of an article. */
function formOf(
	record: SplitRecord,
	{form, outlet}: RecordContainer,
	{encoding, fields}: EntryOptions,
): EntryForm {
	const text = 'tooLong' in record ? '' : decode(record, encoding).text;
	if (form.kind === 'rows') {
		const delimiter = String.fromCharCode(form.delimiter);
		const columns = cellsOf(text, delimiter).map(name => name.trim());
		expectArticles(columns, fields);
		return {kind: 'row', columns, delimiter, fields};
	}

	const first = text.length <= mostLookedAt ? objectIn(text) : undefined;
	if (first) expectArticles(namesOf(first), fields);
	return {kind: 'JSON', fields, ...(outlet === undefined ? {} : {outlet})};
}

// Characters: what is longer holds a text, and would keep keys waiting.
const mostLookedAt = 1_000_000;

function expectArticles(names: readonly string[], fields: FieldNames | undefined): void {
	const why = whyNoArticle(names, fields);
	if (why !== undefined) throw new UnreadableSource(why);
}

const tooLong = ({form}: RecordContainer) =>
	new UnreadableSource(
		`longer than ${inMegabytes(mostFileBytes)}, which no article is; ${form.kind === 'rows' ? 'check that each quotation mark is closed' : 'check the file'}`,
	);
