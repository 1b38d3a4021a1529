import {pageText} from '../blocks-from-page.js';
import {decode} from '../decode.js';
import {guessFormat} from '../format.js';
import {parsePage} from '../parse-page.js';
import type {ContentLimits, Contents, Entry} from './entry.js';
import {mayBeCollection} from './may-be-container.js';
import {splitCollection} from './split-collection.js';

/** Reads an export of LexisNexis, Nexis Uni, Factiva or ProQuest, a text or a page; undefined where it is none. */
export function readCollection(bytes: Uint8Array, limits: ContentLimits): Contents | undefined {
	const {text} = decode(bytes);
	const entries = guessFormat(text) === 'html' ? splitPage(text) : splitCollection(text);
	return entries && within(entries, limits);
}

/** The articles of an export that is HTML; undefined where it is none. */
const splitPage = (html: string): Entry[] | undefined =>
	splitCollection(pageText(parsePage(html)).replace(/\n/g, '\n\n'));

/** A document that was put together as HTML, or the articles of it where it is an export. */
export const divided = (document: Entry & {html: string}, limits: ContentLimits): Contents =>
	within((mayBeCollection(document.html) ? splitPage(document.html) : undefined) ?? [document], limits);

/** As many entries as are read of one file. */
export const within = (entries: Entry[], {entries: most}: ContentLimits): Contents =>
	entries.length <= most
		? {entries, problems: []}
		: {entries: entries.slice(0, most), problems: [`more than ${most} articles; divide it`]};
