import {webAddress} from '../text/web-address.js';
import type {Article, Format} from './article.js';
import type {Entry} from './containers/entry.js';
import {entryPlace} from './containers/entry-name.js';
import {escaped} from './containers/markup.js';
import {isoDate} from './iso-date.js';
import {languageTag} from './language-tag.js';
import {type FormatReader, makeArticle, type ParsedArticle, type ReadOptions} from './make-article.js';
import type {Metadata} from './page-metadata.js';
import {decodeEntities, hasLeftEntities} from './text-entities.js';
import {articleOfBlocks} from './told-blocks.js';

/** What the words of an entry are read as. `isWhole`: HTML of which nothing is to be left out; `read`: what was told of each part. */
export type EntryWords = {text: string; format: Format; isWhole?: true; read?: ParsedArticle};

/** The words of an entry, with its title among them; of one that has none, what it says in short, and its address. */
export function wordsOfEntry({text, html, title, url, excerpt, isWhole, blocks}: Entry): EntryWords {
	if (html !== undefined && (isWhole || isWholePage(html))) return {text: html, format: 'html', isWhole};
	if (html !== undefined) return {text: pageOf(html, title), format: 'html', isWhole: true};
	const read = text === undefined ? undefined : articleOfBlocks(text, blocks);
	if (text !== undefined && read) return {text, format: 'text', read};
	if (text !== undefined)
		return {text: beginsWith(text, title) ? text : `${title}\n\n${text}`, format: 'text'};
	const address = escaped(url ?? '');
	const link = `<p>${excerpt ?? ''}</p><p><a href="${address}">${address}</a></p>`;
	return {text: pageOf(link, title), format: 'html', isWhole: true};
}

/** Whether a text has no other title to have before it. */
function beginsWith(text: string, title: string | undefined): boolean {
	const plain = (words: string) => words.replace(/\s+/g, ' ').trim().toLowerCase();
	return title === undefined || plain(text.slice(0, title.length * 2 + 100)).startsWith(plain(title));
}

const isWholePage = (html: string): boolean => /<(?:html|head|body)\b/i.test(html.slice(0, 4096));

function pageOf(html: string, title: string | undefined): string {
	const heading = title === undefined || /<h1\b/i.test(html) ? '' : `<h1>${escaped(title)}</h1>`;
	return `<!doctype html><title>${escaped(title ?? '')}</title><article>${heading}${html}</article>`;
}

/**
The article that an entry of a container is; `words` are those of `wordsOfEntry`, and `reader` that of their format. The name
is that of the container; `number`: which entry of it this is, where it has several.
*/
export function readEntry(
	{entry, encoding}: {entry: Entry; encoding: string},
	words: EntryWords,
	reader: FormatReader,
	options: ReadOptions & {name: string},
	number: number | undefined,
): Article {
	const url = webAddress(entry.url?.trim());
	const {metadata, saved} = metadataOf(entry);
	const name = entry.name ?? (number === undefined ? options.name : '');
	const read: FormatReader = (text, clean, address) => {
		const parsed = words.read ?? reader(text, clean, address);
		const {outlet = parsed.site === undefined ? hostOf(entry.url) : undefined} = parsed.metadata;
		return {...parsed, metadata: {...parsed.metadata, outlet, ...metadata}};
	};
	const article = makeArticle(
		{
			text: words.text,
			format: words.format,
			encoding,
			name,
			options: {...options, format: words.format, url},
		},
		read,
	);
	const source = {
		...article.source,
		...(words.isWhole ? {whole: true as const} : {}),
		...entryPlace(options.name, number),
		...(saved === undefined ? {} : {saved}),
		...(url !== undefined && (entry.text ?? entry.html) === undefined ? {partial: true as const} : {}),
	};
	return {...article, source};
}

/** What the container says is believed before what the words say, but for what only its address tells. */
function metadataOf(entry: Entry): {metadata: Metadata; saved: string | undefined} {
	const {title, byline} = entry;
	const language = /^[a-z]{2,3}(?![a-z])/i.test(entry.language ?? '')
		? languageTag(entry.language)
		: undefined;
	const date = (value: string | undefined) => value && (isoDate(value, language) ?? value);
	const metadata: Metadata = {
		title: line(title),
		byline: line(byline)?.replace(/^by (?=\p{L})/iu, ''),
		outlet: line(entry.outlet),
		published: date(entry.published),
		modified: date(entry.modified),
		language,
	};
	return {
		metadata: Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== undefined)),
		saved: entry.saved && isoDate(entry.saved, language),
	};
}

/** A title or a name in one line; what is left over of HTML in it is what it stands for. */
function line(text: string | undefined): string | undefined {
	const plain = text?.replace(/\s+/g, ' ').trim() || undefined;
	return plain !== undefined && hasLeftEntities(plain) ? decodeEntities(plain).text : plain;
}

const hostOf = (url: string | undefined): string | undefined => {
	const address = webAddress(url?.trim());
	return address === undefined ? undefined : new URL(address).hostname.replace(/^www\./, '');
};
