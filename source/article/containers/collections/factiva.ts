import type {Entry} from '../entry.js';
import {bodyOf, dateIn, isCopyright, isName, paragraphs, type Role} from './fields.js';
import type {Form} from './form.js';

const count = /^(?:HD|[\d.,\u00A0]+ (?:words|Wörter|mots|palabras|parole|woorden|palavras))(?:\s|$)/;

/** With the codes of its fields or without: title, author, "626 words", date, outlet, code, language, text, "Document LBA0…" */
export const factiva: Form = {
	mark: count,
	border: /^(?:Document|Dokument|Documento) (?=\w*\d{8})[A-Z][A-Za-z0-9]{15,40}$/,
	entryOf,
};

function entryOf(record: readonly string[]): Entry | undefined {
	const start = record.findIndex(line => /^HD(?:\s|$)/.test(line));
	return start >= 0 ? withCodes(record.slice(start)) : withoutCodes(record);
}

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

// "IN i14 : Banking": a text may have lines that begin as codes do, as "IN BRIEF".
const codedBelow =
	/^(CO|IN|NS|RE|IPD|CT|CX|RF|CLM|ART|IPC|PUB|AN|TD|LP)(?:\s+(\S+ : .*|(?:Document|Dokument|Documento) .*))?$/;

function withCodes(record: readonly string[]): Entry {
	const found = new Map<Role | 'other', string[]>();
	let role: Role | 'other' = 'other';
	for (const line of record) {
		const code = (found.has('text') ? codedBelow : coded).exec(line);
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

function withoutCodes(record: readonly string[]): Entry | undefined {
	const words = record.findIndex(line => count.test(line));
	if (words < 0) return undefined;
	const above = paragraphs(record.slice(0, words).flatMap(line => [line, '']));
	const byline = above.length > 1 && isName(above.at(-1)!) ? above.pop() : undefined;
	const below = record.slice(words + 1);
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
