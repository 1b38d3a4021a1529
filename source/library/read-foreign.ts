import type {ContentLimits, Contents} from '../article/containers/entry.js';
import {plainDocument} from '../article/containers/plain-document.js';
import {divided} from '../article/containers/read-collection.js';
import {readDocBook} from '../article/containers/read-docbook.js';
import {readLayout} from '../article/containers/read-layout.js';
import {UnreadableText} from '../article/decode.js';
import {type ReaderProgram, runReader} from './run-reader.js';

/** Documents that other programs of the system turn into text: PDF, and Word as it was up to 2003. */
export type ForeignKind = 'pdf' | 'old-word';

/** Reads such a document: its text, or the articles of an export of a database. Rejects with `UnreadableText`. */
export const readForeign = async (
	kind: ForeignKind,
	bytes: Uint8Array,
	limits: ContentLimits,
): Promise<Contents> => (kind === 'pdf' ? readPdf(bytes, limits) : readOldWord(bytes));

/** What such a document a file is, by its first bytes; undefined where it is none. */
export const foreignKind = (head: Uint8Array): ForeignKind | undefined =>
	marks.find(({mark}) => mark.every((byte, at) => head[at] === byte))?.kind;

const marks = [
	{mark: [...Buffer.from('%PDF-')], kind: 'pdf'},
	{mark: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], kind: 'old-word'},
] as const;

const pdftotext: ReaderProgram = {
	command: 'pdftotext',
	// With the place of each word: how columns follow one another, and what stands at the edges of pages, it tells best.
	arguments: ['-bbox-layout', '-enc', 'UTF-8', '-', '-'],
	missing: 'a PDF, for which pdftotext is needed; install poppler-utils (on macOS: brew install poppler)',
	problemOf: said =>
		/password/i.test(said)
			? 'a PDF that is locked with a password; save it without'
			: 'a PDF that is cut off or broken; download it once more',
};

async function readPdf(bytes: Uint8Array, limits: ContentLimits): Promise<Contents> {
	const document = readLayout(await runReader(bytes, pdftotext));
	if (!document)
		throw new UnreadableText('a PDF of pictures without text; recognise it first: ocrmypdf IN.pdf OUT.pdf');
	return divided(document, limits);
}

const antiword: ReaderProgram = {
	command: 'antiword',
	arguments: ['-w', '0', '-m', 'UTF-8.txt', '-'],
	missing:
		'a document of an old Word, for which antiword is needed; install it, or save the document as DOCX',
	problemOf: () => 'a document of an old Office program; save it as DOCX, or export it as CSV',
};

// What is in a file of the old Office, by the names of its streams; they are UTF-16.
const others = [
	['Workbook', 'a spreadsheet; export it as CSV'],
	['PowerPoint Document', 'slides; export their text'],
	['__substg1.0_', 'a mail of Outlook; save it as .eml'],
] as const;

async function readOldWord(bytes: Uint8Array): Promise<Contents> {
	const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const other = others.find(([name]) => file.includes(name, 0, 'utf16le'));
	if (other && !file.includes('WordDocument', 0, 'utf16le')) throw new UnreadableText(other[1]);
	const [text, docbook] = await Promise.all([
		runReader(bytes, antiword),
		runReader(bytes, {...antiword, arguments: ['-x', 'db', '-']}),
	]);
	if (text.trim() === '') throw new UnreadableText('no text in it; check that it is the right file');
	const document = readDocBook(docbook, text);
	if (document) return {entries: [document], problems: []};
	// Without a width each paragraph is a line, and so is a row of a table.
	const blocks = text.split('\n').map(line => {
		const row = /^\|(.*)\|$/.exec(line)?.[1];
		return {text: line, ...(row === undefined ? {} : {cells: row.split('|').map(cell => cell.trim())})};
	});
	return {entries: [plainDocument(blocks)], problems: []};
}
