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
	const lastField = record.findLastIndex((line, at) => (body < 0 || at < body) && isHeadField(line));
	const start = body >= 0 ? body : lastField;
	if (start < 0) return undefined;
	const head = record.slice(0, start).filter(line => line !== '');
	// A cover may stand before the first: what counts is next to its text.
	const fields = head.findIndex((line, at) => isHeadField(line) && at > 0 && dateBefore(head, at) > 0);
	const date = dateBefore(head, fields < 0 ? head.length : fields);
	if (date < 0 && body < 0) return undefined;
	const rest = record.slice(start + 1);
	const end = endOfText(rest);
	return {
		title: head[date - 2] ?? head[date - 1],
		// "The Guardian(London)"
		outlet: date >= 2 ? head[date - 1].replace(/(?<=\S)\(/, ' (') : undefined,
		published: dateIn(head[date]),
		...fieldsIn(head.slice(Math.max(0, date)), ['byline']),
		...fieldsIn(rest.slice(end), ['language']),
		text: bodyOf(rest.slice(0, end)),
	};
}

const isHeadField = (line: string): boolean =>
	/^(?:Section|Length|Byline|Dateline|Highlight|Rubrik|Länge|Longueur):/.test(line);

/** Where, of the six lines before one, the last is that tells a day. */
const dateBefore = (lines: readonly string[], end: number): number => {
	const from = Math.max(0, end - 6);
	const found = lines.slice(from, end).findLastIndex(line => dateIn(line) !== undefined);
	return found < 0 ? -1 : from + found;
};

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
