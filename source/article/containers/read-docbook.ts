import type {PageElement} from '../page-tree.js';
import type {Entry} from './entry.js';
import {escaped} from './markup.js';
import {documentHead} from './office-head.js';
import {isTitleLine} from './plain-document.js';
import {readXml} from './read-xml.js';
import {type Marks, notesAsHtml, within, writeHtml} from './write-html.js';

const text: Marks = {before: '', after: '', hasText: true};
const inHtml: Readonly<Record<string, Marks>> = {
	emphasis: text,
	superscript: {...within('sup'), hasText: true},
	itemizedlist: within('ul'),
	orderedlist: within('ol'),
	listitem: within('li'),
	informaltable: within('table'),
	row: within('tr'),
	entry: {...within('td'), hasText: true},
};

/**
A document of old Word by what antiword says of it: as DocBook, which knows its headings, lists and tables, and as plain text, at
whose end stand its notes. Undefined where DocBook has less of the text, or others as notes.
*/
export function readDocBook(docbook: string, plain: string): Entry | undefined {
	const book = readXml(docbook);
	const end = plain.lastIndexOf(aboveNotes);
	const [body, notes] = end < 0 ? [plain, []] : [plain.slice(0, end), notesIn(plain.slice(end))];
	let countOfNotes = 0;
	let isBegun = false;
	const marksOf = (element: PageElement): Marks | undefined => {
		const name = element.localName;
		const parent = (element.parentNode as PageElement).localName;
		if (name === 'bookinfo' || (name === 'title' && parent === 'book')) return undefined;
		if (name === 'footnote') return {before: `<sup>${++countOfNotes}</sup>`, after: ''};
		if (parent === 'footnote') return undefined;
		const isFirst = !isBegun && /^(?:title|para)$/.test(name) && element.textContent.trim() !== '';
		isBegun ||= isFirst;
		if (name === 'title') return {...within(headingOf(parent)), hasText: true};
		if (name !== 'para') return inHtml[name] ?? {before: '', after: ''};
		if (/^(?:listitem|entry)$/.test(parent)) return text;
		return {...within(isFirst && isTitleLine(element.textContent) ? 'h1' : 'p'), hasText: true};
	};
	const html = writeHtml(book, marksOf);
	const letters = lettersIn(html.replace(/<[^<>]*>/g, ''));
	if (letters < leastShare * lettersIn(body) || notes.length !== countOfNotes) return undefined;
	const about = (name: string) => book.getElementsByTagName(name)[0]?.textContent.trim();
	const {head, saved} = documentHead({title: about('title'), author: about('surname'), saved: about('date')});
	return {html: `${head}<body>${html}${notesAsHtml(notes)}`, isWhole: true, saved};
}

const aboveNotes = `\n${'-'.repeat(23)}\n`;

// Some signs are written otherwise.
const leastShare = 0.98;
const lettersIn = (words: string): number => words.match(/\p{L}/gu)?.length ?? 0;

/** "chapter", "sect1" and on. */
const headingOf = (part: string): string => `h${Math.min(6, 2 + Number(/\d$/.exec(part)?.[0] ?? 0))}`;

/** The notes as HTML, each of which begins with its number: "[1]". */
const notesIn = (plain: string): string[] =>
	plain
		.split(/^\[\d+\]\s+/m)
		.slice(1)
		.map(note => escaped(note.trim()));
