import type {Entry} from '../entry.js';
import {bodyOf, dateIn, fieldIn, fieldsIn, isCopyright, paragraphs} from './fields.js';
import type {Form} from './form.js';

const length = /^(?:LENGTH|LÄNGE|LONGUEUR|LONGITUD|LUNGHEZZA|LENGTE):/;

/** "3 of 200 DOCUMENTS"; outlet, date, title, BYLINE:, LENGTH:, text, LOAD-DATE:, LANGUAGE: */
export const lexisNexis: Form = {
	mark: length,
	border: /^(?:\d+ of \d+ DOCUMENTS?|Dokument \d+ von \d+|Documento? \d+ de \d+)$/,
	isBegun: true,
	entryOf,
};

function entryOf(record: readonly string[]): Entry | undefined {
	const start = record.findIndex(line => length.test(line));
	const head = record.slice(0, Math.max(0, start));
	const first = head.findIndex(line => fieldIn(line) !== undefined);
	const above = paragraphs(first < 0 ? head : head.slice(0, first)).filter(line => !isCopyright(line));
	const date = above.findIndex(line => dateIn(line) !== undefined);
	const rest = record.slice(start + 1);
	const titled = above.slice(date + 1).filter(line => !isEdition.test(line));
	return {
		outlet: date === 0 ? undefined : above[0],
		published: dateIn(above[date]),
		title: titled.at(-1),
		...fieldsIn(head, ['byline']),
		text: bodyOf(rest.slice(0, endOfText(rest)).filter(line => !/^DATELINE:/.test(line))),
	};
}

// Of a list or a table, which has no title, "City Final Edition" is the line above its fields.
const isEdition = /^(?:.{0,40} )?Edition(?: \d+)?$/;
const below = /^(?:LOAD-DATE|LANGUAGE|SPRACHE|LANGUE|IDIOMA|LINGUA|TAAL|UPDATE|DATE-CHARGEMENT):/;
const label = /^\p{Lu}[\p{Lu} /-]{2,35}:(?:\s|$)/u;

/** Where the labelled paragraphs begin that stand below a text, which may have lines of its own that begin as they do. */
function endOfText(lines: readonly string[]): number {
	let end = lines.findLastIndex(line => below.test(line));
	if (end < 0) return lines.length;
	for (let at = end - 1; at >= 0; at--) {
		const isFirst = at === 0 || lines[at - 1] === '';
		if (!isFirst || lines[at] === '') continue;
		if (!label.test(lines[at])) break;
		end = at;
	}

	return end;
}
