import {entryOfRecord, type FieldRecord, namesOf} from './entry-of-record.js';
import {areOfArticles, type FieldNames, whyNoArticle} from './field-names.js';
import {objectIn, parseJson} from './parse-json.js';
import {type RecordForm, RecordSplitter} from './split-records.js';

/**
A container of records: how they follow one another, where the first begins, in bytes, and whose they are, where it says so.
`recoded`: the encoding that was made UTF-8.
*/
export type RecordContainer = {
	form: RecordForm;
	from: number;
	records: 'JSON' | 'rows';
	outlet?: string;
	recoded?: string;
};

/** Bytes from the beginning that tell what a file is. */
export const headBytes = 65_536;

/**
What container of records a file is, by its first bytes (`headBytes` of them, or all), as in UTF-8; undefined where it is none.
What its name ends with settles only what could be a text as well.
*/
export function recogniseRecords(head: Uint8Array, name: string): RecordContainer | undefined {
	const text = new TextDecoder().decode(head);
	const records = jsonIn(text, name) ?? tableIn(text, name);
	// The text has no byte-order mark any more.
	return records && {...records, from: records.from + (hasMark(head) ? 3 : 0)};
}

const hasMark = ([first, second, third]: Uint8Array): boolean =>
	first === 0xef && second === 0xbb && third === 0xbf;

const jsonName = /\.(?:json|jsonl|ndjson|jl|geojson)$/i;

function jsonIn(text: string, name: string): RecordContainer | undefined {
	const first = /^\s*(?:(\{)\s*["}]|(\[)\s*[{\]])/.exec(text);
	if (!first)
		return jsonName.test(name) && /^\s*[{["]/.test(text) ? json({kind: 'values', depth: 0}, 0) : undefined;
	if (first[2]) return json({kind: 'values', depth: 1}, bytesBefore(text, text.indexOf('[') + 1));
	const wrapped = wrappedList(text);
	if (wrapped !== undefined)
		return {
			...json({kind: 'values', depth: 1}, bytesBefore(text, wrapped)),
			outlet: titleOfFeed(text, wrapped),
		};
	const [line, more] = /^\s*([^\n]*)(\n\s*\S)?/.exec(text)!.slice(1);
	// One that ends before its line does is a value over several lines.
	const isLine = more === undefined ? !text.trimEnd().includes('\n') : parseJson(line) !== undefined;
	return json(
		isLine || /\.(?:jsonl|ndjson|jl)$/i.test(name) ? {kind: 'lines'} : {kind: 'values', depth: 0},
		0,
	);
}

const json = (form: RecordForm, from: number): RecordContainer => ({form, from, records: 'JSON'});

const bytesBefore = (text: string, at: number): number => Buffer.byteLength(text.slice(0, at));

// What answers of APIs and exports call the list of their articles.
const listName =
	/(?<!\\)"(?:articles|stories|results|docs|documents|hits|items|entries|posts|news|data|records)"\s*:\s*\[(?=\s*\{)/g;

/** Where in an object the list of its articles begins; undefined where it holds none, or is an article itself. */
function wrappedList(text: string): number | undefined {
	for (const {index, 0: opening} of text.matchAll(listName)) {
		const from = index + opening.length;
		const record = firstRecord(
			{form: {kind: 'values', depth: 1}, from: 0, records: 'JSON'},
			Buffer.from(text.slice(from)),
		);
		// One that is longer than what is looked at has a text in it.
		if (record === undefined || areOfArticles(namesOf(record)))
			return isArticle(text, index) ? undefined : from;
	}

	return undefined;
}

/** What a JSON Feed (jsonfeed.org) is called, by what stands before its list. */
function titleOfFeed(text: string, list: number): string | undefined {
	const {version, title} = objectBefore(text, text.lastIndexOf('"items"', list));
	return /jsonfeed/.test(String(version)) && typeof title === 'string' ? title : undefined;
}

/** The object that a list stands in, as far as before that. */
const objectBefore = (text: string, list: number): FieldRecord =>
	objectIn(`${text.slice(0, list).replace(/,?\s*$/, '')}}`) ?? {};

/** Whether an object that holds a list is an article, by what stands before the list. */
function isArticle(text: string, list: number): boolean {
	const {text: words, html} = entryOfRecord(objectBefore(text, list));
	return (words ?? html) !== undefined;
}

/** Why JSON holds no articles, by the fields of its first record and the names that somebody gave them. */
export function whyNotRead(
	container: RecordContainer,
	head: Uint8Array,
	given: FieldNames | undefined,
): string | undefined {
	const record = container.records === 'JSON' ? firstRecord(container, head) : undefined;
	return record && whyNoArticle(namesOf(record), given);
}

/** The first record of JSON, where all of it is among the first bytes. */
function firstRecord({form, from}: RecordContainer, head: Uint8Array): FieldRecord | undefined {
	const splitter = new RecordSplitter(form, headBytes);
	const [first] = [...splitter.push(head.subarray(from)), ...(head.length < headBytes ? splitter.end() : [])];
	return first && !('tooLong' in first) ? objectIn(new TextDecoder().decode(first)) : undefined;
}

const delimiters = ['\t', ';', ',', '|'];

function tableIn(text: string, name: string): RecordContainer | undefined {
	const line = /^\uFEFF?(?:sep=(.)\r?\n)?([^\n]*)/.exec(text)!;
	const said = line[1];
	const counted = delimiters
		.map(delimiter => ({delimiter, count: line[2].split(delimiter).length - 1}))
		.sort((x, y) => y.count - x.count)[0];
	const isNamed = /\.(?:csv|tsv|tab)$/i.test(name);
	const delimiter = said ?? (counted.count > 0 ? counted.delimiter : isNamed ? ',' : undefined);
	if (delimiter === undefined || (!isNamed && !isHeadOfArticles(line[2], delimiter))) return undefined;
	const from = said === undefined ? 0 : bytesBefore(text, text.indexOf('\n') + 1);
	return {form: {kind: 'rows', delimiter: delimiter.charCodeAt(0)}, from, records: 'rows'};
}

/** Whether a line can be nothing but the head of a table of articles: all of it are names, and several are known. */
function isHeadOfArticles(line: string, delimiter: string): boolean {
	const names = line.split(delimiter).map(name => name.trim().replace(/^"(.*)"$/, '$1'));
	return (
		names.length > 2 &&
		names.every(name => /^[\w .-]{0,30}$/.test(name)) &&
		areOfArticles(names) &&
		areTitled(names)
	);
}

const areTitled = (names: readonly string[]): boolean =>
	names.some(name => /^(?:title|headline)$/i.test(name));
