import {isoDate} from '../iso-date.js';
import {bylineName, isByline} from '../line-kinds.js';
import type {Entry} from './entry.js';

/** How a database of newspapers sets out what it exports. A record is the lines of one article, blank ones among them. */
type Form = {
	/** A line that only such an export has. */
	mark: RegExp;
	/** The lines that stand between records: where one begins, ends, or both. */
	border: RegExp;
	/** Whether a border stands before the first record; above it is a cover. */
	isBegun?: true;
	/** The article of a record; undefined for what is none, as a cover. */
	entryOf: (record: readonly string[]) => Entry | undefined;
};

/*
As the programs expect them that read such exports: LexisNexisTools, tm.plugin.lexisnexis, tm.plugin.factiva, tm.plugin.proquest
and others, in the languages that they know.
*/
const forms: readonly Form[] = [
	// "3 of 200 DOCUMENTS"; outlet, date, title, BYLINE:, LENGTH:, text, LOAD-DATE:, LANGUAGE:
	{
		mark: /^(?:LENGTH|LÄNGE|LONGUEUR|LONGITUD|LUNGHEZZA|LENGTE):/,
		border: /^(?:\d+ of \d+ DOCUMENTS?|Dokument \d+ von \d+|Documento? \d+ de \d+)$/,
		isBegun: true,
		entryOf: lexisNexis,
	},
	// Title, outlet, date, Copyright, Section:, Length:, Byline:, "Body", text, Load-Date:, "End of Document"
	{
		mark: /^(?:Load-Date|Length|Publication-Type|Länge|Ladedatum|Longueur):/,
		border: /^(?:End of Document|Ende des Dokuments|Fin du document|Fin del documento)$/i,
		entryOf: nexisUni,
	},
	// With the codes of its fields or without: title, author, "626 words", date, outlet, code, language, text, "Document LBA0…"
	{
		mark: /^(?:HD|[\d.,\u00A0]+ (?:words|Wörter|mots|palabras|parole|woorden|palavras))(?:\s|$)/,
		border: /^(?:Document|Dokument|Documento) (?=\w*\d{8})[A-Z][A-Za-z0-9]{15,40}$/,
		entryOf: factiva,
	},
	// A line of underscores, title, Author:, Full text:, Publication title:, Publication date:, Document URL:
	{
		mark: /^(?:ProQuest document (?:link|ID:?)|Full text:|FULL TEXT$)/,
		border: /^(?:_{40,}|Document \d+ of \d+)$/,
		entryOf: proQuest,
	},
];

/** The articles of an export of LexisNexis, Nexis Uni, Factiva or ProQuest, by its text; undefined where it is none. */
export function splitCollection(text: string): Entry[] | undefined {
	const written = text.split(/\r\n?|[\n\f]/).map(line => line.replace(/\u00A0/g, ' ').trim());
	const lines = withBorders(written);
	for (const {mark, border, isBegun, entryOf} of forms) {
		if (!lines.some(line => border.test(line)) || !lines.some(line => mark.test(line))) continue;
		const entries: Entry[] = [];
		let from = isBegun ? lines.findIndex(line => border.test(line)) + 1 : 0;
		for (let at = from; at <= lines.length; at++) {
			if (at < lines.length && !border.test(lines[at])) continue;
			const entry = entryOf(lines.slice(from, at));
			if (entry?.text) entries.push({...entry, byline: entry.byline && bylineName(entry.byline)});
			from = at + 1;
		}

		if (entries.length > 0) return entries;
	}

	return undefined;
}

const linkOfProQuest = /^ProQuest document link$/;

/** Newer exports of ProQuest have no line between articles, but one below the title, and the author where there is one. */
function withBorders(lines: readonly string[]): readonly string[] {
	if (!lines.some(line => linkOfProQuest.test(line)) || lines.some(line => forms[3].border.test(line)))
		return lines;
	const bordered: string[] = [];
	for (const line of lines) {
		if (linkOfProQuest.test(line)) {
			const title = bordered.findLastIndex(one => one !== '' && !isBelowTitle(one));
			bordered.splice(Math.max(0, title), 0, '_'.repeat(60));
		}

		bordered.push(line);
	}

	return bordered;
}

// "New York Times; New York, N.Y. [New York, N.Y]. 10 Mar 2022."
const citation = /\[[^\]]{2,60}\][.:]? ?\d{1,2} \p{L}+ \d{4}/u;

/** Whether a line stands between a title and the link of ProQuest. */
const isBelowTitle = (line: string): boolean =>
	/^(?:Author|Publication info|Credit):/.test(line) || citation.test(line.slice(0, 500)) || isAuthor(line);

/** Lines as paragraphs: those that no blank line parts were wrapped. */
const paragraphs = (lines: readonly string[]): string[] =>
	lines
		.join('\n')
		.split(/\n{2,}/)
		.map(paragraph => paragraph.replace(/\n/g, ' ').trim())
		.filter(paragraph => paragraph !== '');

const bodyOf = (lines: readonly string[]): string => paragraphs(lines).join('\n\n');

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
		'section|rubrik|rubrique|length|länge|longueur|longitud|lunghezza|lengte|dateline|highlight|series|graphic|grafik|load-date|update|subject|publication-type|publication type|journal code|classification|copyright|company|organization|industry|person|people|country|city|state|geographic|ticker|correction|notes|type|document type|links|abstract|details|publication info|publication year|publication subject|publisher|place of publication|country of publication|issn|source type|proquest document id|last updated|database|location|pages|column|issue|volume|credit|edition|company / organization|business indexing term|first page|identifier / keyword|company name|category',
} as const;
type Role = Exclude<keyof typeof labels, 'other'>;
const roleOfLabel = new Map(
	Object.entries(labels).flatMap(([role, names]) => names.split('|').map(name => [name, role] as const)),
);
const labelled = /^(\p{L}[\p{L}/ -]{1,35}?):\s*(.*)$/u;

/** What a line that is labelled says: "Length: 626 words". */
function fieldIn(line: string): {role: Role | 'other'; value: string} | undefined {
	const found = labelled.exec(line.slice(0, 2000));
	const role = found && roleOfLabel.get(found[1].trim().toLowerCase());
	return role ? {role: role as Role, value: found[2]} : undefined;
}

const dateIn = (line: string | undefined): string | undefined =>
	line !== undefined && line.length <= 80 && /\d/.test(line) ? isoDate(line, undefined) : undefined;

function lexisNexis(record: readonly string[]): Entry | undefined {
	const length = record.findIndex(line => forms[0].mark.test(line));
	const head = record.slice(0, Math.max(0, length));
	const first = head.findIndex(line => fieldIn(line) !== undefined);
	const above = paragraphs(first < 0 ? head : head.slice(0, first)).filter(line => !isCopyright(line));
	const date = above.findIndex(line => dateIn(line) !== undefined);
	const rest = record.slice(length + 1);
	const last = lastBlock(rest);
	return {
		outlet: date === 0 ? undefined : above[0],
		published: dateIn(above[date]),
		title: above.slice(date + 1).at(-1),
		...fieldsIn(head, ['byline']),
		text: bodyOf(rest.slice(0, last).filter(line => !/^DATELINE:/.test(line))),
	};
}

/** Where the labelled lines begin that stand below a text. */
function lastBlock(lines: readonly string[]): number {
	const first = lines.findIndex(line =>
		/^(?:LOAD-DATE|UPDATE|LANGUAGE|SPRACHE|LANGUE|IDIOMA|GRAPHIC|GRAFIK|SUBJECT|PUBLICATION-TYPE|JOURNAL-CODE):/.test(
			line,
		),
	);
	return first < 0 ? lines.length : first;
}

const isCopyright = (line: string): boolean =>
	line.length <= 200 &&
	/^(?:copyright\b|©|\(c\) )|all rights reserved|alle rechte vorbehalten|tous droits réservés/i.test(line);

function nexisUni(record: readonly string[]): Entry | undefined {
	const body = record.findIndex(line => /^(?:Body|Haupttext|Corps|Cuerpo)$/i.test(line));
	const lastField = record.findLastIndex((line, at) => (body < 0 || at < body) && isHeadField(line));
	const start = body >= 0 ? body : lastField;
	if (start < 0) return undefined;
	const head = record.slice(0, start).filter(line => line !== '');
	// A cover may stand before the first: what counts is next to its text.
	const fields = head.findIndex((line, at) => isHeadField(line) && at > 0 && dateBefore(head, at) > 0);
	const date = dateBefore(head, fields < 0 ? head.length : fields);
	const rest = record.slice(start + 1);
	const end = rest.findIndex(
		line =>
			/^(?:Graphic|Classification|Notes|Klassifizierung)$/.test(line) ||
			/^(?:Load-Date|Ladedatum):/.test(line),
	);
	return {
		title: head[date - 2] ?? head[date - 1],
		// "The Guardian(London)"
		outlet: date >= 2 ? head[date - 1].replace(/(?<=\S)\(/, ' (') : undefined,
		published: dateIn(head[date]),
		...fieldsIn(head.slice(Math.max(0, date)), ['byline']),
		...fieldsIn(rest.slice(end < 0 ? rest.length : end), ['language']),
		text: bodyOf(end < 0 ? rest : rest.slice(0, end)),
	};
}

const isHeadField = (line: string): boolean =>
	/^(?:Section|Length|Byline|Dateline|Highlight|Rubrik|Länge|Longueur):/.test(line);

const dateBefore = (lines: readonly string[], end: number): number =>
	lines.findLastIndex((line, at) => at < end && at >= end - 6 && dateIn(line) !== undefined);

const codes: Readonly<Record<string, Role | 'other'>> = {
	HD: 'title',
	BY: 'byline',
	PD: 'published',
	SN: 'outlet',
	LA: 'language',
	LP: 'text',
	TD: 'text',
};
const coded =
	/^(SE|HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|CT|CX|RF|CLM|ART|CO|IN|NS|RE|IPC|IPD|PUB|AN)(?:\s+(.*))?$/;

function factiva(record: readonly string[]): Entry | undefined {
	const start = record.findIndex(line => /^HD(?:\s|$)/.test(line));
	return start >= 0 ? factivaWithCodes(record.slice(start)) : factivaWithout(record);
}

function factivaWithCodes(record: readonly string[]): Entry {
	const found = new Map<Role | 'other', string[]>();
	let role: Role | 'other' = 'other';
	for (const line of record) {
		const code = coded.exec(line);
		if (code) role = codes[code[1]] ?? 'other';
		if (role === 'text' && code && found.has('text')) found.get('text')!.push('');
		const lines = found.get(role) ?? [];
		found.set(role, lines);
		lines.push(code ? (code[2] ?? '') : line);
	}

	const words = (role: Role) => paragraphs(found.get(role) ?? []).join(' ') || undefined;
	return {
		title: words('title'),
		byline: words('byline'),
		outlet: words('outlet'),
		published: dateIn(words('published')),
		text: bodyOf(found.get('text') ?? []),
	};
}

function factivaWithout(record: readonly string[]): Entry | undefined {
	const count = record.findIndex(line => forms[2].mark.test(line));
	if (count < 0) return undefined;
	const above = paragraphs(record.slice(0, count).flatMap(line => [line, '']));
	const byline = above.length > 1 && isName(above.at(-1)!) ? above.pop() : undefined;
	const below = record.slice(count + 1);
	// Behind the date and, often, an hour.
	const date = below.findIndex(line => dateIn(line) !== undefined);
	const outlet = below.find((line, at) => at > date && line !== '' && !/^\d{1,2}[:.]\d\d/.test(line));
	const head = below.slice(0, 16);
	const copyright = head.findIndex(isCopyright);
	const language = head.findIndex(line => languages.test(line));
	const start = Math.max(copyright, language);
	return {
		title: above.at(-1),
		byline,
		outlet,
		published: dateIn(below[date]),
		text: bodyOf(below.slice(start < 0 ? below.indexOf(outlet ?? '') + 1 : start + 1)),
	};
}

const languages =
	/^(?:English|Englisch|anglais|inglés|inglese|German|Deutsch|French|français|Französisch|Spanish|español|Spanisch|Italian|italiano|Dutch|Nederlands|Portuguese|português|Polish|polski|Russian|русский|Swedish|svenska|Chinese.*|Japanese|Ukrainian)$/i;

/** "Roth, Ines; Petersen, Jan." */
const isAuthor = (line: string): boolean =>
	isName(line) || /^(?:\p{Lu}[^\s;,]*, (?:\p{Lu}[^\s;,]*\s?){1,3}(?:; |\.?$))+$/u.test(line);

/** Whether a line is the name of who wrote it, rather than a title. */
const isName = (line: string): boolean =>
	isByline(line) ||
	(/^(?:\p{Lu}[\p{L}.'’-]*,?(?: (?:and|und|et|y|de|van|von) | |$)){2,8}$/u.test(line) &&
		line.split(' ').length <= 4);

function proQuest(record: readonly string[]): Entry | undefined {
	const fields = fieldsIn(record, ['byline', 'outlet', 'published', 'title', 'url', 'language']);
	const start = record.findIndex(line => fieldIn(line)?.role === 'text' || /^FULL TEXT$/i.test(line));
	if (start < 0) return undefined;
	const end = record.findIndex(
		(line, at) =>
			at > start && (/^DETAILS$/i.test(line) || (fieldIn(line) !== undefined && isOfProQuest(line))),
	);
	const [first, second] = record.slice(0, start).filter(line => line !== '' && fieldIn(line) === undefined);
	const author = fields.byline ?? (second !== undefined && isAuthor(second) ? second : undefined);
	return {
		...fields,
		// "When the Majority Becomes a Plurality: [Late Edition]", "New York Times, Late Edition (East Coast); New York, N.Y."
		title: (fields.title ?? first)?.replace(/:? ?\[[^\]]*\bEdition\b[^\]]*\]$/i, ''),
		outlet: fields.outlet?.replace(/;.*$/, '').replace(/, [^,]*\bEdition\b.*$/i, ''),
		byline: author === 'Anonymous' ? undefined : author?.replace(/\.$/, ''),
		published: dateIn(fields.published),
		text: bodyOf([
			fieldIn(record[start])?.value ?? '',
			...record.slice(start + 1, end < 0 ? record.length : end),
		]),
	};
}

const isOfProQuest = (line: string): boolean =>
	/^(?:Subject|Title|Publication|Company|Credit|Location|People|Business|Identifier|Copyright|Classification|Document|Links|Source|Database)\b/.test(
		line,
	);

/** What the labelled lines say of some roles; of a label alone, what the next line says. */
function fieldsIn(lines: readonly string[], roles: readonly Role[]): Entry {
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
