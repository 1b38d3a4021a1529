import {bylineName} from '../line-kinds.js';
import {factiva} from './collections/factiva.js';
import {bodyOf} from './collections/fields.js';
import {lexisNexis} from './collections/lexis-nexis.js';
import {nexisUni} from './collections/nexis-uni.js';
import {proQuest} from './collections/proquest.js';
import {retriever} from './collections/retriever.js';
import {wiso} from './collections/wiso.js';
import type {Entry} from './entry.js';

/*
As the programs expect them that read such exports: LexisNexisTools, tm.plugin.lexisnexis, tm.plugin.factiva, tm.plugin.proquest
and others, in the languages that they know; a form is added where two of them, at least, agree in it.
*/
const forms = [lexisNexis, nexisUni, factiva, proQuest, retriever, wiso];

/** The articles of an export of a database of newspapers, by its text; undefined where it is none. */
export function splitCollection(text: string): Entry[] | undefined {
	const written = text.split(/\r\n?|[\n\f]/).map(line => line.replace(/\u00A0/g, ' ').trim());
	for (const {mark, border, isBegun, cover, withBorders, entryOf} of forms) {
		const lines = withBorders?.(written) ?? written;
		const first = lines.findIndex(line => border.test(line));
		if (first < 0 || !lines.some(line => mark.test(line))) continue;
		const last = lines.findLastIndex(line => border.test(line));
		const entries: Entry[] = [];
		let isKnown = false;
		let from = isBegun ? first + 1 : 0;
		for (let at = from; at <= lines.length; at++) {
			if (at < lines.length && !border.test(lines[at])) continue;
			const record = lines.slice(from, at);
			const entry = entryOf(record);
			isKnown ||= isTold(entry);
			// What stands between others is not lost, whatever it is.
			const isOutside = from <= first || from > last || record.some(line => cover?.test(line));
			const kept = entry?.text || isOutside ? entry : {text: bodyOf(record)};
			if (kept?.text) entries.push({...kept, byline: kept.byline && bylineName(kept.byline)});
			from = at + 1;
		}

		if (isKnown) return entries;
	}

	return undefined;
}

/** Whether a record has what an export tells of each article. */
const isTold = (entry: Entry | undefined): boolean =>
	Boolean(entry?.text) && [entry!.title, entry!.published, entry!.outlet].filter(Boolean).length > 1;
