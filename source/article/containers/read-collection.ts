import {pageText} from '../blocks-from-page.js';
import {decode} from '../decode.js';
import {guessFormat} from '../format.js';
import {parsePage} from '../parse-page.js';
import {europresse} from './collections/europresse.js';
import type {ContentLimits, Contents, Entry} from './entry.js';
import {escaped, paragraphsOf} from './markup.js';
import {mayBeCollection} from './may-be-container.js';
import {splitCollection} from './split-collection.js';

/** Reads an export of a database of newspapers, a text or a page; undefined where it is none. */
export function readCollection(bytes: Uint8Array, limits: ContentLimits): Contents | undefined {
	const {text} = decode(bytes);
	const entries = articlesIn(guessFormat(text) === 'html' ? {html: text} : {text});
	return entries && within(entries, limits);
}

/** A document that was put together as HTML, or the articles of it where it is an export. */
export const divided = (document: Entry, limits: ContentLimits): Contents =>
	within(articlesIn(document) ?? [document], limits);

/** The articles of an export, by its words; undefined where it is none. */
export function articlesIn({html, text = ''}: Pick<Entry, 'html' | 'text'>): Entry[] | undefined {
	if (!mayBeCollection(html ?? text)) return undefined;
	const articles = html === undefined ? splitCollection(text) : articlesOnPage(html);
	return articles?.map(({text = '', ...about}) => {
		// Nothing stands around them that would have to be told from them.
		const title = about.title === undefined ? '' : `<h1>${escaped(about.title)}</h1>`;
		return {
			...about,
			html: `<body>${title}${paragraphsOf(text)}`,
			isWhole: true,
		};
	});
}

function articlesOnPage(html: string): Entry[] | undefined {
	const page = parsePage(html);
	const marked = europresse(page.document);
	return marked.length > 0 ? marked : splitCollection(pageText(page).replace(/\n/g, '\n\n'));
}

/** As many entries as are read of one file. */
export const within = (entries: Entry[], {entries: most}: ContentLimits): Contents =>
	entries.length <= most
		? {entries, problems: []}
		: {entries: entries.slice(0, most), problems: [`more than ${most} articles; divide it`]};
