import type {Entry} from '../entry.js';
import {bodyOf, dateIn, fieldsIn} from './fields.js';
import type {Form} from './form.js';

/** Title, outlet, date, Copyright, Section:, Length:, Byline:, "Body", text, Load-Date:, "End of Document" */
export const nexisUni: Form = {
	mark: /^(?:Load-Date|Length|Publication-Type|Länge|Ladedatum|Longueur|Date de chargement):/,
	border: /^(?:End of Document|Ende des Dokuments|Fin du document|Fin del documento)$/i,
	entryOf,
};

function entryOf(record: readonly string[]): Entry | undefined {
	const body = record.findIndex(line => /^(?:Body|Haupttext|Corps|Cuerpo)$/i.test(line));
	const {day, fields} = headOf(body < 0 ? record : record.slice(0, body));
	const start = body < 0 ? lastOfRun(record, fields) : body;
	if (start < 0) return undefined;
	const head = record.slice(0, day < 0 ? start : day + 1).filter(line => line !== '');
	const date = day < 0 ? head.length : head.length - 1;
	const rest = record.slice(start + 1);
	const end = endOfText(rest);
	return {
		title: head[date - 2] ?? head[date - 1],
		// "The Guardian(London)"
		outlet: day >= 0 && date >= 2 ? head[date - 1].replace(/(?<=\S)\(/, ' (') : undefined,
		published: day < 0 ? undefined : dateIn(record[day]),
		...fieldsIn(record.slice(Math.max(0, day), start), ['byline']),
		...fieldsIn(rest.slice(end), ['language']),
		text: bodyOf(rest.slice(0, end)),
	};
}

const isHeadField = (line: string): boolean =>
	/^(?:Section|Length|Byline|Dateline|Highlight|Rubrik|Länge|Longueur):/.test(line);

/**
Where the day stands and the first field below it, at most six lines further: a cover may stand above. Of an article without
fields the day is that next to its text.
*/
function headOf(lines: readonly string[]): {day: number; fields: number} {
	let day = -1;
	let since = 0;
	for (const [at, line] of lines.entries()) {
		if (line === '') continue;
		since++;
		if (isHeadField(line)) {
			if (day > 0 && since <= 6) return {day, fields: at};
		} else if (dateIn(line) !== undefined) {
			day = at;
			since = 0;
		}
	}

	return {day: since < 6 ? day : -1, fields: -1};
}

/** The last of the fields that follow one another. */
function lastOfRun(lines: readonly string[], from: number): number {
	let last = from;
	for (let at = from; from >= 0 && at < lines.length; at++) {
		if (isHeadField(lines[at])) last = at;
		else if (lines[at] !== '') break;
	}

	return last;
}

/** Where what stands below a text begins; a text may have headings that are called the same. */
function endOfText(lines: readonly string[]): number {
	const loaded = lines.findLastIndex(line => /^(?:Load-Date|Ladedatum|Date de chargement):/.test(line));
	const classified = lines.findLastIndex(
		(line, at) =>
			/^(?:Classification|Klassifizierung)$/.test(line) &&
			/^(?:Language|Publication-Type|Journal Code|Sprache|Langue):/.test(
				lines.slice(at + 1, at + 4).find(next => next !== '') ?? '',
			),
	);
	const end = [loaded, classified].reduce(
		(first, at) => (at < 0 ? first : Math.min(first, at)),
		lines.length,
	);
	// Captions of pictures, of which the export has none.
	const graphic = lines.findLastIndex((line, at) => at < end && /^(?:Graphic|Grafik)$/.test(line));
	return graphic < 0 ? end : graphic;
}
