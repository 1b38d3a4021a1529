import type {Entry} from '../entry.js';
import {bodyOf, dateIn, isName} from './fields.js';
import type {Form} from './form.js';

const label =
	/^(Quelle|Ressort|Rubrik|Ausgabe|Dokumentnummer|Dauerhafte Adresse des Dokuments|Alle Rechte vorbehalten):\s*(.*)$/;
const source = /^(.{2,100}?)(?: vom|,) (\d{1,2}\.\d{1,2}\.(?:\d{4}|\d\d))\b/;
// Above each page, and in the list of all that stands before the first.
const furniture = /^(?:Dokumente|Inhaltsverzeichnis|Seite \d+(?: von \d+)?|\d+\. .*\.{3,} ?\d+)$/;

/** "Outlet vom 3.5.2024, Seite 3", title, text, author, Quelle:, Ressort:, Dokumentnummer:, "© GBI-Genios …" */
export const wiso: Form = {
	mark: /^(?:Quelle|Dokumentnummer):/,
	border: /^(?:© ?)?GBI-Genios Deutsche Wirtschaftsdatenbank GmbH$/,
	entryOf,
};

function entryOf(record: readonly string[]): Entry | undefined {
	const end = record.findLastIndex(line => line.startsWith('Quelle:'));
	if (end < 0) return undefined;
	const fields = new Map(
		record.slice(end).flatMap((line, at, lines) => {
			const found = label.exec(line);
			const value = found?.[2] || lines.slice(at + 1).find(next => next !== '');
			return found && value !== undefined ? [[found[1], value] as const] : [];
		}),
	);
	const lines = record.slice(0, end).map(line => (line.length < 300 && furniture.test(line) ? '' : line));
	const [, outlet, day] = source.exec(fields.get('Quelle') ?? '') ?? [];
	const head = lines.findIndex(line => line !== '');
	const title = lines.findIndex((line, at) => line !== '' && (at > head || !source.test(line)));
	const author = lines.findLastIndex(line => line !== '');
	const isSigned = author > title && isName(lines[author]);
	return {
		title: lines[title],
		outlet: outlet ?? fields.get('Quelle'),
		published: dateIn(day),
		byline: isSigned ? lines[author] : undefined,
		url: fields.get('Dauerhafte Adresse des Dokuments'),
		text: bodyOf(lines.slice(title + 1, isSigned ? author : lines.length)),
	};
}
