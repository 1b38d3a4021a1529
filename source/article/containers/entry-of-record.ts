import type {Entry} from './entry.js';
import {type FieldNames, type FieldRole, fieldsByRole} from './field-names.js';
import {escaped} from './markup.js';

/** A record as JSON or a row of a table holds it. */
export type FieldRecord = Readonly<Record<string, unknown>>;

// What wraps the fields that count: those of Elasticsearch, of the Guardian, of JSON:API.
const wrappers = /^(?:_source|fields|article|attributes|document|metadata)$/;

/** The article that a record tells of; `given` names the fields of it where their names say nothing. */
export function entryOfRecord(record: FieldRecord, given: FieldNames = {}): Entry {
	const flat = unwrapped(record);
	const entry: Entry = {};
	for (const [role, names] of fieldsByRole(Object.keys(flat), given)) {
		for (const name of names) {
			const value = textOf(Object.hasOwn(flat, name) ? flat[name] : valueAt(record, name), role);
			if (value === undefined || !isOfRole(role, value)) continue;
			entry[role] = value;
			break;
		}
	}

	// A series is never left out for passim: where no outlet is known, it is called as the text.
	if (entry.outlet !== undefined && entry.outlet === record.id) delete entry.outlet;
	// Beside a text that has them.
	if (Array.isArray(record.blocks) && entry.text !== undefined) return {...entry, blocks: record.blocks};
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
	const inner = Object.entries(record).flatMap(([name, value]) =>
		wrappers.test(name) && isRecord(value) ? Object.entries(value) : [],
	);
	return inner.length === 0 ? record : {...Object.fromEntries(inner), ...record};
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
	const inner = value.title ?? value.name ?? value.text ?? value.$date ?? value.value ?? value['#text'];
	return inner === undefined || isRecord(inner) ? undefined : textOf(inner, role, depth + 1);
}

/** A list as Python writes it into a cell, `['Ann Lowe', "Pat O'Neill"]`, as names in a row. */
function listed(value: string, role: FieldRole): string | undefined {
	if (role !== 'byline' || !/^\s*\[.*\]\s*$/s.test(value)) return value;
	const names = [...value.matchAll(/'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/g)].map(
		([, single, double]) => single ?? double,
	);
	return names.length === 0 ? undefined : names.join(', ');
}

function isOfRole(role: FieldRole, value: string): boolean {
	const isAddress = /^https?:\/\/\S+$/i.test(value.trim());
	if (role === 'url') return isAddress;
	return role !== 'outlet' || !isAddress;
}

const isHtml = (text: string): boolean =>
	/^\s*<(?:!doctype|html|body|head|article|div|p|h[1-6]|section|figure|img|a|span|ul)\b/i.test(text) ||
	/<\/(?:p|div|li|h[1-6]|figure|blockquote)>|<br\s*\/?>/i.test(text.slice(0, 20_000));
