import {entryOfRecord, type FieldRecord, namesOf} from './entry-of-record.js';
import {areOfArticles, type FieldNames, fieldsByRole, whyNoArticle} from './field-names.js';
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
	const records = jsonIn(text, name) ?? tableIn(text, name, head.length === headBytes);
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
	const whole = first[2] ? undefined : firstRecord(json({kind: 'values', depth: 0}, 0), Buffer.from(text));
	if (first[2] || isKeyed(text, whole))
		return json({kind: 'values', depth: 1}, bytesBefore(text, text.search(/[[{]/) + 1));
	const wrapped = wrappedList(text, whole);
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

/** Whether an object, which is `whole` where all of it is there, holds articles by their keys: at the least two, and nothing else. */
function isKeyed(text: string, whole: FieldRecord | undefined): boolean {
	if (whole && areOfArticles(namesOf(whole))) return false;
	const splitter = new RecordSplitter({kind: 'values', depth: 1}, headBytes);
	const records = [...splitter.push(Buffer.from(text.slice(text.indexOf('{') + 1)))];
	return (
		records.length > 1 &&
		records.every(record => {
			const names = namesOf(
				('tooLong' in record ? undefined : objectIn(Buffer.from(record).toString())) ?? {},
			);
			return areOfArticles(names) && areTitled(names);
		})
	);
}

// What answers of APIs and exports call the list of their articles.
const listName =
	/(?<!\\)"(?:articles|stories|results|docs|documents|hits|items|entries|posts|news|data|records|edges|nodes|value|rows|bookmarks|feed|children|messages)"\s*:\s*\[(?=\s*\{)/g;

/** Where in an object the list of its articles begins; undefined where it holds none, or is an article itself. */
function wrappedList(text: string, whole: FieldRecord | undefined): number | undefined {
	if (whole && hasWords(whole)) return undefined;
	for (const {index, 0: opening} of text.matchAll(listName)) {
		const from = index + opening.length;
		const record = firstRecord(
			{form: {kind: 'values', depth: 1}, from: 0, records: 'JSON'},
			Buffer.from(text.slice(from)),
		);
		// What people say to each other is sent as messages; articles among these have a title or an address.
		if (opening.startsWith('"messages"') && !isToldOf(record)) continue;
		// One that is longer than what is looked at has a text in it.
		if (record === undefined || areOfArticles(namesOf(record)))
			return isArticle(text, index, opening) ? undefined : from;
	}

	return undefined;
}

function isToldOf(record: FieldRecord = {}): boolean {
	const fields = fieldsByRole(namesOf(record));
	return fields.get('title')!.length > 0 || fields.get('url')!.length > 0;
}

/** What a JSON Feed (jsonfeed.org) is called, by what stands before its list. */
function titleOfFeed(text: string, list: number): string | undefined {
	const {version, title} = objectBefore(text, text.lastIndexOf('"items"', list));
	return /jsonfeed/.test(String(version)) && typeof title === 'string' ? title : undefined;
}

/** The object that a list stands in, as far as before that. */
const objectBefore = (text: string, list: number): FieldRecord =>
	objectIn(`${text.slice(0, list).replace(/,?\s*$/, '')}}`) ?? {};

/** Whether an object that holds a list is an article, by what stands before the list; comments on it are its children. */
function isArticle(text: string, list: number, opening: string): boolean {
	const before = objectBefore(text, list);
	return hasWords(before) || (opening.startsWith('"children"') && areOfArticles(namesOf(before)));
}

function hasWords(record: FieldRecord): boolean {
	const {text, html} = entryOfRecord(record);
	return (text ?? html) !== undefined;
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

function tableIn(text: string, name: string, isCut: boolean): RecordContainer | undefined {
	const said = /^sep=(.)\r?\n/.exec(text);
	const isNamed = /\.(?:csv|tsv|tab)$/i.test(name);
	const {line, from, delimiter = isNamed ? ',' : undefined} = headIn(text, said?.[0].length ?? 0, said?.[1]);
	if (delimiter === undefined || (!isNamed && !isHeadOfArticles(line, delimiter))) return undefined;
	const isPlain = delimiter === '\t' && !areQuoted(text.slice(from), isCut);
	return {
		form: {
			kind: 'rows',
			delimiter: delimiter.charCodeAt(0),
			...(isPlain ? {isPlain} : {}),
			...(/\r/.test(text) && !text.includes('\n') ? {isOfOldMac: true} : {}),
		},
		from: bytesBefore(text, from),
		records: 'rows',
	};
}

type HeadOfTable = {line: string; from: number; delimiter: string | undefined};
const mostAbove = 10;

/** The line that names the columns: the first of the first ten that names those of articles, else the first; `said`: its delimiter. */
function headIn(text: string, start: number, said: string | undefined): HeadOfTable {
	const heads: HeadOfTable[] = [];
	for (const {index, 0: line} of text.slice(start).matchAll(/[^\r\n]+/g)) {
		if (/^[\s,;|]*$/.test(line)) continue;
		const head = {line, from: start + index, delimiter: said ?? delimiterIn(line)};
		const names = head.delimiter === undefined ? [] : namesIn(line, head.delimiter);
		if (areOfArticles(names) && (heads.length === 0 || areTitled(names))) return head;
		if (heads.push(head) === mostAbove) break;
	}

	return heads[0] ?? {line: '', from: start, delimiter: said};
}

function delimiterIn(line: string): string | undefined {
	const counted = delimiters
		.map(delimiter => ({delimiter, count: line.split(delimiter).length - 1}))
		.sort((x, y) => y.count - x.count)[0];
	return counted.count > 0 ? counted.delimiter : undefined;
}

const namesIn = (line: string, delimiter: string): string[] =>
	line.split(delimiter).map(name => name.trim().replace(/^"(.*)"$/, '$1'));

/** Whether each cell between tabs that begins with a quotation mark ends with one: in files without quoting, most do not. */
function areQuoted(text: string, isCut: boolean): boolean {
	for (const {index, 1: cell} of text.matchAll(/(?:"(?:[^"]|"")*"|([^\t\r\n]*))(?:[\t\r\n]|$)/g))
		if (cell?.startsWith('"')) return isCut && /^"(?:[^"]|"")*$/.test(text.slice(index));
	return true;
}

/** Whether a line can be nothing but the head of a table of articles: all of it are names, and several are known. */
function isHeadOfArticles(line: string, delimiter: string): boolean {
	const names = namesIn(line, delimiter);
	return (
		names.length > 2 &&
		names.every(name => /^[\p{L}\p{N}_ .-]{0,30}$/u.test(name)) &&
		areOfArticles(names) &&
		areTitled(names)
	);
}

const areTitled = (names: readonly string[]): boolean => fieldsByRole(names).get('title')!.length > 0;
