import {isoDate} from '../../iso-date.js';
import {isByline} from '../../line-kinds.js';
import type {Entry} from '../entry.js';

// What the databases call what they say of an article, in the languages they are in.
const labels = {
	byline: 'byline|author|authors|autor|auteur|autore|von|by',
	outlet: 'publication title|publication',
	published: 'publication date|date',
	title: 'title|headline|titel|titre',
	url: 'document url|url',
	language: 'language of publication|language|sprache|langue|idioma|lingua|taal',
	text: 'full text|body|text|haupttext',
	other:
		'section|rubrik|rubrique|length|länge|longueur|longitud|lunghezza|lengte|dateline|highlight|series|graphic|grafik|load-date|update|subject|publication-type|publication type|journal code|classification|copyright|company|organization|industry|person|people|country|city|state|geographic|ticker|correction|notes|type|document type|links|abstract|details|publication info|publication year|publication subject|publisher|place of publication|country of publication|issn|source type|proquest document id|last updated|database|location|pages|column|issue|volume|credit|edition|company / organization|business indexing term|first page|identifier / keyword|company name|category|number of pages|document feature',
} as const;
export type Role = Exclude<keyof typeof labels, 'other'>;
const roleOfLabel = new Map(
	Object.entries(labels).flatMap(([role, names]) => names.split('|').map(name => [name, role] as const)),
);
const labelled = /^(\p{L}[\p{L}/ -]{1,35}?):\s*(.*)$/u;

/** What a line that is labelled says: "Length: 626 words". */
export function fieldIn(line: string): {role: Role | 'other'; value: string} | undefined {
	const found = labelled.exec(line.slice(0, 2000));
	const role = found && roleOfLabel.get(found[1].trim().toLowerCase());
	return role ? {role: role as Role, value: found[2]} : undefined;
}

/** The day that a line tells, where it is one that tells a date. */
export const dateIn = (line: string | undefined): string | undefined =>
	line !== undefined && line.length <= 80 && /\d{4}|\d\. ?\d/.test(line)
		? isoDate(line, undefined)
		: undefined;

/** What the labelled lines say of some roles; of a label alone, what the next line says. */
export function fieldsIn(lines: readonly string[], roles: readonly Role[]): Entry {
	const entry: Entry = {};
	const filled = lines.filter(line => line !== '');
	for (const [at, line] of filled.entries()) {
		const field = fieldIn(line);
		if (!field || field.role === 'other' || field.role === 'text' || !roles.includes(field.role)) continue;
		const value = field.value || filled[at + 1];
		if (value !== undefined && fieldIn(value) === undefined) entry[field.role] ??= value;
	}

	return entry;
}

/** Lines as paragraphs: those that no blank line parts were wrapped. */
export const paragraphs = (lines: readonly string[]): string[] =>
	lines
		.join('\n')
		.split(/\n{2,}/)
		.map(paragraph => paragraph.replace(/\n/g, ' ').trim())
		.filter(paragraph => paragraph !== '');

/** The text of an article that stands in lines. */
export const bodyOf = (lines: readonly string[]): string => paragraphs(lines).join('\n\n');

/** Whether a line says whose an article is. */
export const isCopyright = (line: string): boolean =>
	line.length <= 200 &&
	/^(?:copyright\b|©|\(c\) )|all rights reserved|alle rechte vorbehalten|tous droits réservés/i.test(line);

/** "Roth, Ines; Petersen, Jan." */
export const isAuthor = (line: string): boolean =>
	line.length <= 200 &&
	(isName(line) || /^(?:\p{Lu}[^\s;,]*, (?:\p{Lu}[^\s;,]*\s?){1,3}(?:; |\.?$))+$/u.test(line));

/** Whether a line is the name of who wrote it, rather than a title. */
export const isName = (line: string): boolean =>
	isByline(line) ||
	(/^(?:\p{Lu}[\p{L}.'’-]*,?(?: (?:and|und|et|y|de|van|von) | |$)){2,8}$/u.test(line) &&
		line.split(' ').length <= 4);
