import {type Entry, leastText} from './entry.js';
import {areOfArticles, type FieldNames, type FieldRole, fieldsByRole} from './field-names.js';
import {escaped} from './markup.js';

/** A record as JSON or a row of a table holds it. */
export type FieldRecord = Readonly<Record<string, unknown>>;

// What wraps the fields that count: those of Elasticsearch, of the Guardian, of JSON:API, of GraphQL.
const wrappers = /^(?:_source|fields|article|attributes|document|metadata|meta|node)$/;

/** The article that a record tells of; `given` names the fields of it where their names say nothing. */
export function entryOfRecord(record: FieldRecord, given: FieldNames = {}): Entry {
	const flat = unwrapped(record);
	const entry: Entry = {};
	for (const [role, names] of fieldsByRole(Object.keys(flat), given)) {
		for (const name of names) {
			const value = textOf(Object.hasOwn(flat, name) ? flat[name] : valueAt(record, name), role);
			if (value === undefined || (given[role] === undefined && !isOfRole(role, value, name, flat))) continue;
			entry[role] = value;
			break;
		}
	}

	// A series is never left out for passim: where no outlet is known, it is called as the text.
	if (entry.outlet !== undefined && entry.outlet === record.id) delete entry.outlet;
	// Beside a text that has them.
	if (Array.isArray(record.blocks) && entry.text !== undefined) return {...entry, blocks: record.blocks};
	// What readers of feeds call a summary is often all of it.
	if ((entry.text ?? entry.html) === undefined && (entry.excerpt?.length ?? 0) >= leastText) {
		entry.text = entry.excerpt;
		delete entry.excerpt;
	}

	if (entry.excerpt !== undefined && !isHtml(entry.excerpt)) entry.excerpt = escaped(entry.excerpt);
	// What is called text or content is often HTML.
	if (entry.html === undefined && entry.text !== undefined && isHtml(entry.text)) {
		entry.html = entry.text;
		delete entry.text;
	}

	return entry;
}

/** The names of the fields of a record, those that are wrapped among them. */
export const namesOf = (record: FieldRecord): string[] => Object.keys(unwrapped(record));

function unwrapped(record: FieldRecord): FieldRecord {
	const fields = Object.entries(record);
	const isWrapper = ([name, value]: [string, unknown]) => wrappers.test(name) && isRecord(value);
	const inner = fields.filter(isWrapper).flatMap(([, value]) => Object.entries(value as FieldRecord));
	// What wraps others tells nothing itself: `_source` is no outlet.
	if (inner.length > 0) return Object.fromEntries([...inner, ...fields.filter(field => !isWrapper(field))]);
	if (areOfArticles(Object.keys(record))) return record;
	// Whatever it is called, the only thing in it that has a title and words.
	const [only, other] = Object.values(record).filter(value => isRecord(value) && isWorded(value));
	return other === undefined && isRecord(only) ? {...only, ...record} : record;
}

function isWorded(record: FieldRecord): boolean {
	const fields = fieldsByRole(Object.keys(record));
	return (
		fields.get('title')!.length > 0 && (fields.get('text')!.length > 0 || fields.get('html')!.length > 0)
	);
}

const isRecord = (value: unknown): value is FieldRecord =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a path such as `fields.body` leads to. */
function valueAt(record: FieldRecord, path: string): unknown {
	let value: unknown = record;
	for (const part of path.split('.'))
		value = isRecord(value) && Object.hasOwn(value, part) ? value[part] : undefined;
	return value;
}

// As machines write what they do not know.
const nothing = /^\s*(?:null|none|nan|undefined|n\/a|\[\]|\{\})?\s*$/i;
const mostParts = 10_000;
// Lists within each other; JSON may have as many as it has signs.
const deepest = 10;

function textOf(value: unknown, role: FieldRole, depth = 0): string | undefined {
	if (depth > deepest) return undefined;
	if (typeof value === 'string') return nothing.test(value) ? undefined : listed(value, role);
	if (typeof value === 'number') return String(value);
	if (Array.isArray(value)) {
		const parts = value.slice(0, mostParts).flatMap(part => textOf(part, role, depth + 1) ?? []);
		if (parts.length === 0) return undefined;
		return role === 'text' || role === 'html'
			? parts.join('\n\n')
			: role === 'byline'
				? parts.join(', ')
				: parts[0];
	}

	if (!isRecord(value)) return undefined;
	const inner = (innerNames[role] ?? otherInnerNames)
		.map(name => value[name])
		.find(found => found !== undefined && found !== null && !isRecord(found));
	if (inner !== undefined) return textOf(inner, role, depth + 1);
	// As CSL-JSON has names and dates (docs.citationstyles.org), and CORD-19 names.
	const {first, last, given = first, family = last, 'date-parts': dates} = value;
	if (typeof family === 'string') return [given, family].filter(Boolean).join(' ');
	const day = Array.isArray(dates) && Array.isArray(dates[0]) ? dates[0] : undefined;
	return day
		?.slice(0, 3)
		.map(part => String(part).padStart(2, '0'))
		.join('-');
}

// What a field holds that is an object itself: as WordPress, Google Reader, the New York Times and MongoDB have it.
const dates = ['$date', 'value', '#text', 'iso', 'datetime', 'date'];
const innerNames: Partial<Record<FieldRole, readonly string[]>> = {
	published: dates,
	modified: dates,
	saved: dates,
	text: ['text', 'plaintext', 'content', 'rendered', 'body', 'html', 'value', '#text'],
	html: ['html', 'content', 'rendered', 'value', '#text'],
	url: ['url', 'href', 'permalink', 'canonical', 'value', '#text'],
};
const otherInnerNames = 'title name displayName full rendered main original text content value #text'.split(
	' ',
);

/** A list as Python writes it into a cell, `['Ann Lowe', "Pat O'Neill"]`, as names in a row. */
function listed(value: string, role: FieldRole): string | undefined {
	if (role !== 'byline' || !/^\s*\[.*\]\s*$/s.test(value)) return value;
	const names = [...value.matchAll(/'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/g)].map(
		([, single, double]) => single ?? double,
	);
	return names.length === 0 ? undefined : names.join(', ');
}

// Characters; "Wednesday, 28 September 2024 at 10:30:00 Central European Summer Time" and more.
const longestDate = 100;

// What somebody calls a text, and another one its number, its name in an address, or that address.
const ambiguous = /^(?:article|story)$/i;

function isOfRole(role: FieldRole, value: string, name: string, record: FieldRecord): boolean {
	const isAddress = /^https?:\/\/\S+$/i.test(value.trim());
	if (role === 'url') return isAddress;
	if (role === 'text' && ambiguous.test(name)) return /\S\s+\S|\p{Lo}{10}/u.test(value);
	// Pages have names, and so have people.
	if (role === 'title' && name === 'name') return fieldsByRole(Object.keys(record)).get('url')!.length > 0;
	// Some name a person by a number.
	if (role === 'byline') return /\p{L}/u.test(value);
	if (role === 'published') return value.length <= longestDate && /\p{N}/u.test(value);
	return role !== 'outlet' || !isAddress;
}

const isHtml = (text: string): boolean =>
	/^\s*<(?:!doctype|html|body|head|article|div|p|h[1-6]|section|figure|img|a|span|ul)\b/i.test(text) ||
	/<\/(?:p|div|li|h[1-6]|figure|blockquote)>|<br\s*\/?>/i.test(text.slice(0, 20_000));
