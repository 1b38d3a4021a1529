import {decode, UnreadableText} from '../decode.js';
import {isoDate} from '../iso-date.js';
import type {PageElement} from '../page-tree.js';
import type {ContentLimits, Contents} from './entry.js';
import type {OfficePart} from './office-head.js';
import {readXml} from './read-xml.js';
import {childOf, type Marks, writeHtml} from './write-html.js';
import type {ZipArchive} from './zip.js';

/** Reads a book (EPUB 2 and 3) in the order in which it is read: each of its files with text is an article, as its book names it. */
export function readEpub(archive: ZipArchive, partAt: OfficePart, {entries: most}: ContentLimits): Contents {
	const contents: Contents = {entries: [], problems: []};
	const path = partAt('META-INF/container.xml')
		?.getElementsByTagName('rootfile')[0]
		?.getAttribute('full-path');
	const book = path ? partAt(path) : undefined;
	if (!path || !book) throw new UnreadableText('an EPUB without its list of contents; download it once more');
	const about = (name: string) => book.getElementsByTagName(name)[0]?.textContent.trim() || undefined;
	const date = about('date');
	const common = {
		isWhole: true as const,
		outlet: about('title'),
		byline: about('creator'),
		published: date && isoDate(date, undefined),
		language: about('language'),
	};
	const items = new Map(book.getElementsByTagName('item').map(item => [item.getAttribute('id'), item]));
	const navigation = [...items.values()].filter(
		item =>
			/\bnav\b/.test(item.getAttribute('properties') ?? '') ||
			/dtbncx/.test(item.getAttribute('media-type') ?? ''),
	);
	const navigationPaths = navigation.map(item => pathFrom(path, item.getAttribute('href')));
	const titles = titlesIn(navigationPaths, partAt);
	const locked = archive.read('META-INF/encryption.xml');
	const keys = new Set(
		locked && Array.from(new TextDecoder().decode(locked).matchAll(keyOf), ([, uri]) => pathFrom('', uri)),
	);
	const passed = new Set(navigationPaths);
	for (const reference of book.getElementsByTagName('itemref')) {
		const item = items.get(reference.getAttribute('idref'));
		if (!item) continue;
		const name = pathFrom(path, item.getAttribute('href'));
		if (passed.has(name)) continue;
		passed.add(name);
		if (contents.entries.length >= most) {
			contents.problems.push(`more than ${most} chapters; those from ${name} on are not read`);
			break;
		}

		try {
			const bytes = archive.read(name);
			if (!bytes) throw new UnreadableText('not there; download the book once more');
			if (keys.has(name))
				throw new UnreadableText('locked by who sold the book; open it where you bought it');
			const html = asHtml(decode(bytes).text);
			if (hasText(html)) contents.entries.push({...common, html, name, title: titles.get(name)});
		} catch (error) {
			if (!(error instanceof UnreadableText)) throw error;
			const isTold = error.message.startsWith(name);
			contents.problems.push(isTold ? error.message : `${name}: ${error.message}`);
		}
	}

	return contents;
}

// https://www.w3.org/TR/epub-33/#sec-encryption.xml-cipherreference
const keyOf = /\bURI\s*=\s*["']([^"']*)["']/g;

/** A path as another file has it; both are within the archive. */
function pathFrom(base: string, path: string | null): string {
	const {pathname} = URL.canParse(path ?? '', `file:///${base}`)
		? new URL(path ?? '', `file:///${base}`)
		: new URL('file:///');
	try {
		return decodeURIComponent(pathname).slice(1);
	} catch {
		return pathname.slice(1);
	}
}

/** What the tables of contents call each file: the first of its entries that leads to its beginning, or into it. */
function titlesIn(paths: readonly string[], partAt: OfficePart): Map<string, string> {
	const titles = new Map<string, string>();
	for (const path of paths) {
		for (const link of partAt(path)?.querySelectorAll('a,navpoint') ?? []) {
			const address = link.getAttribute('href') ?? childOf(link, 'content')?.getAttribute('src');
			const label = childOf(link, 'navlabel') ?? link;
			const title = label.textContent.replace(/\s+/g, ' ').trim();
			const name = pathFrom(path, address ?? null);
			if (title !== '' && !titles.has(name)) titles.set(name, title);
		}
	}

	return titles;
}

// Elements of HTML that hold nothing.
const empty = 'area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr';
const closedAtOnce = new RegExp(`<(?!(?:${empty})\\b)([a-z][\\w:-]*)([^<>]*)/>`, 'gi');

const noteMark = /(<a\b[^<>]*\bepub:type="noteref"[^<>]*>)([^<>]*)(?=<\/a>)/gi;

// The arrow that leads from a note back to the text, alone in its link.
const wayBack =
	/<a\b[^<>]*>(?:<su[bp]>)?\s*\[?(?:[↩↑↵⏎←⤴]|&#(?:8617|x21a9);)[\uFE0E\uFE0F]?\]?\s*(?:<\/su[bp]>)?<\/a>/gi;

/** XHTML as HTML: there `<a id="x"/>` is never closed. The number of a note must not lengthen the number before it. */
const asHtml = (xhtml: string): string =>
	xhtml.replace(closedAtOnce, '<$1$2></$1>').replace(noteMark, '$1<sup>$2</sup>').replace(wayBack, '');

const besideText = /\b(?:cover|titlepage|halftitlepage|toc|copyright-page)\b/i;

/** Whether a file is a part of the text, not a picture, nor a page that says what book it is; a whole book may begin with one. */
const hasText = (html: string): boolean =>
	isWords(html.replace(/^[\s\S]*?<body\b/i, '<body').replace(/<[^<>]*>/g, '')) &&
	(!besideText.test(html) || isWords(writeHtml(readXml(html), marksOfText)));

const isWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

const marksOfText = (element: PageElement): Marks | undefined =>
	element.localName === 'head' || besideText.test(element.getAttribute('type') ?? '')
		? undefined
		: {before: '', after: '', hasText: true};
