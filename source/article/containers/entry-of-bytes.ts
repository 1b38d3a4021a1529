import {dsvFormat} from 'd3-dsv';
import {type Decoded, decode, UnreadableText} from '../decode.js';
import type {Entry} from './entry.js';
import {entryOfRecord, type FieldRecord, namesOf} from './entry-of-record.js';
import {type FieldNames, whyNoArticle} from './field-names.js';
import {objectIn} from './parse-json.js';

/**
How the bytes of one entry of a container are to be read; `recoded`: what they were before they were made UTF-8. What is in it
can be sent to a thread.
*/
export type EntryForm =
	| {kind: 'JSON'; fields?: FieldNames; outlet?: string; recoded?: string}
	/** A row of a table with these columns. */
	| ({kind: 'row'; columns: readonly string[]; fields?: FieldNames; recoded?: string} & CellForm)
	/** Words as UTF-8, where there are any, and what else is known of the article. */
	| {kind: 'words'; as: 'text' | 'html' | undefined; about: Omit<Entry, 'text' | 'html'>};

/** What parts the cells of a row, and whether quotation marks are signs as all others. */
export type CellForm = {delimiter: string; isPlain?: boolean};

/** The article that the bytes of an entry tell of, and the encoding they have. Throws `UnreadableText` where they tell of none. */
export function entryOfBytes(
	bytes: Uint8Array,
	form: EntryForm,
	label?: string,
	transport?: string,
): {entry: Entry; encoding: string} {
	if (form.kind === 'words')
		return {
			entry: form.as === undefined ? form.about : {...form.about, [form.as]: new TextDecoder().decode(bytes)},
			encoding: 'utf-8',
		};
	const {text, encoding} = decodeAs(form.recoded, bytes, label, transport);
	const record = form.kind === 'JSON' ? recordIn(text) : rowIn(text, form.columns, form);
	const entry = entryOfRecord(record, form.fields);
	if ((entry.text ?? entry.html ?? entry.url) === undefined)
		throw new UnreadableText(
			whyNoArticle(namesOf(record), form.fields) ??
				(isOfColumns(record)
					? "written by columns; write it by rows: in pandas to_json(orient='records')"
					: 'neither a text nor an address in it'),
		);
	return {entry: 'outlet' in form ? {outlet: form.outlet, ...entry} : entry, encoding};
}

/** Decodes bytes that were made UTF-8 of another encoding before, or others. */
export const decodeAs = (
	recoded: string | undefined,
	bytes: Uint8Array,
	label: string | undefined,
	transport: string | undefined,
): Decoded =>
	recoded === undefined
		? decode(bytes, label, transport)
		: {text: new TextDecoder().decode(bytes), encoding: recoded};

function recordIn(text: string): FieldRecord {
	const record = objectIn(text);
	if (!record) throw new UnreadableText('no object in JSON, or cut off; check the file');
	return record;
}

/** Whether each field holds the values of all rows. */
const isOfColumns = (record: FieldRecord): boolean =>
	Object.values(record).every(value => typeof value === 'object' && value !== null);

function rowIn(text: string, columns: readonly string[], form: CellForm): FieldRecord {
	const cells = cellsOf(text, form);
	const row = new Map<string, string | undefined>();
	// Of columns that are called alike the first that says something counts.
	for (const [at, column] of columns.entries()) if (!row.get(column)?.trim()) row.set(column, cells[at]);
	return Object.fromEntries(row);
}

/** The cells of a row of a table. */
export function cellsOf(row: string, {delimiter, isPlain}: CellForm): string[] {
	if (isPlain) return row.split(delimiter);
	const [cells = []] = dsvFormat(delimiter).parseRows(row.replace(loneReturn, lineSeparator));
	return row.includes('\r') ? cells.map(cell => cell.replaceAll(lineSeparator, '\r')) : cells;
}

// Where a row ends is settled; for d3-dsv it would end here, too.
const loneReturn = /\r(?!\n|$)/g;
const lineSeparator = '\u2028';
