import {expectText, UnreadableText} from '../decode.js';
import {raisedDigits} from '../page-text.js';
import {type ContentLimits, type Contents, cutOff} from './entry.js';
import {documentHead} from './office-head.js';
import {type PlainBlock, plainDocument} from './plain-document.js';
import {articlesIn, within} from './read-collection.js';

/**
Reads a document in Rich Text Format (specification 1.9.1): its paragraphs, headings, lists, tables and notes, or the articles of
an export of a database.
*/
export function readRtf(bytes: Uint8Array, limits: ContentLimits): Contents {
	const rtf = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
	const {blocks, title, author, isCutOff} = contentOf(rtf);
	const text = blocks.flatMap(({text, cells}) => cells ?? [text]).filter(line => line.trim() !== '');
	if (text.length === 0) throw new UnreadableText('no text in it; check that it is the right file');
	expectText(text.join('\n'));
	const articles = articlesIn({text: text.join('\n\n')});
	const problems = isCutOff ? [cutOff] : [];
	if (articles) {
		const contents = within(articles, limits);
		return {...contents, problems: [...contents.problems, ...problems]};
	}

	const {head, saved} = documentHead({title, author, saved: savedIn(rtf)});
	const {html, ...document} = plainDocument(blocks);
	return {entries: [{...document, html: `${head}${html}`, saved}], problems};
}

// Characters; what a document says of itself stands at its beginning.
const lookedAt = 200_000;

/** When a document was last saved, ISO 8601. */
function savedIn(rtf: string): string | undefined {
	const [, ...day] = /\\revtim\\yr(\d{4})\\mo(\d{1,2})\\dy(\d{1,2})/.exec(rtf.slice(0, lookedAt)) ?? [];
	return day.length === 0 ? undefined : day.map(part => part.padStart(2, '0')).join('-');
}

// Groups that hold no text of the document.
const besides = new Set(
	'fonttbl colortbl stylesheet pict object header headerl headerr headerf footer footerl footerr footerf fldinst listtable listoverridetable revtbl rsidtbl generator themedata colorschememapping datastore latentstyles xmlnstbl annotation atnid atnauthor shppict nonshppict mmathPr nonesttables'.split(
		' ',
	),
);
const characters: Readonly<Record<string, string>> = {
	tab: '\t',
	emdash: '—',
	endash: '–',
	lquote: '‘',
	rquote: '’',
	ldblquote: '“',
	rdblquote: '”',
	bullet: '•',
	nestcell: ' ',
	'~': ' ',
	_: '-',
	'{': '{',
	'}': '}',
	'\\': '\\',
};
const endsBlock = new Set(['par', 'line', 'sect', 'page', 'row', '\n', '\r']);
const token = /\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([\da-fA-F]{2})|\\([\s\S])|([{}])|[\r\n]+|[^\\{}\r\n]+/gy;

/**
What a group says of its text: whether it is no text of the document, hidden, a note, within a cell, or about the document, the
level of the heading that it is, and how many characters stand for one of Unicode.
*/
type Group = Readonly<{
	isBeside: boolean;
	isHidden: boolean;
	isNote: boolean;
	isInCell: boolean;
	about: 'info' | 'title' | 'author' | undefined;
	level: number | undefined;
	standIns: number;
}>;

/** The paragraphs of a document, those of its notes behind the others, what it says of itself, and whether a group has no end. */
function contentOf(rtf: string): {blocks: PlainBlock[]; title: string; author: string; isCutOff: boolean} {
	const [text, notes] = [new TextOfBlocks(), new TextOfBlocks()];
	const about = {info: new TextOfBlocks(), title: new TextOfBlocks(), author: new TextOfBlocks()};
	const groups: Group[] = [];
	let group: Group = {
		isBeside: false,
		isHidden: false,
		isNote: false,
		isInCell: false,
		about: undefined,
		level: undefined,
		standIns: 1,
	};
	let decoder = new TextDecoder('windows-1252');
	let coded: number[] = [];
	let skipped = 0;
	let countOfNotes = 0;
	const place = () => (group.about ? about[group.about] : group.isNote ? notes : text);
	const isShown = () => !group.isBeside && !group.isHidden;
	const add = (added: string) => {
		if (coded.length > 0) place().add(decoder.decode(Uint8Array.from(coded)));
		coded = [];
		const left = added.slice(Math.min(skipped, added.length));
		skipped = Math.max(0, skipped - added.length);
		if (isShown()) place().add(left);
	};

	token.lastIndex = 0;
	for (let found = token.exec(rtf); found; found = token.exec(rtf)) {
		const [all, word, number, code, sign, brace] = found;
		if (code === undefined) add('');
		if (brace === '{') {
			groups.push(group);
		} else if (brace === '}') {
			const {isNote, about: part} = group;
			group = groups.pop() ?? group;
			if (isNote && !group.isNote) notes.endBlock();
			if (part && part !== group.about) about[part].endBlock();
			skipped = 0;
		} else if (code !== undefined) {
			if (skipped > 0) skipped--;
			else if (isShown()) coded.push(Number.parseInt(code, 16));
		} else if (word === 'bin') token.lastIndex += Math.max(0, Number(number ?? 0));
		else if (word === 'u') {
			skipped = 0;
			add(String.fromCharCode(Number(number ?? 0) & 0xffff));
			skipped = group.standIns;
		} else if (word === 'uc') group = {...group, standIns: Math.max(0, Number(number ?? 1))};
		else if (word === 'ansicpg') decoder = decoderOf(number);
		else if (word === 'v' || word === 'deleted') group = {...group, isHidden: number !== '0'};
		else if (word === 'footnote') {
			countOfNotes++;
			const mark = raisedDigits(String(countOfNotes));
			group = {...group, isBeside: group.isHidden};
			if (isShown()) text.add(mark);
			group = {...group, isNote: true};
			if (isShown()) notes.add(`${mark} `);
		} else if (word === 'info') group = {...group, about: word};
		else if (group.about && (word === 'title' || word === 'author')) group = {...group, about: word};
		else if (sign === '*' || (word !== undefined && besides.has(word))) group = {...group, isBeside: true};
		else if (!isShown()) continue;
		else if (word === 'pard') group = {...group, level: undefined, isInCell: false};
		else if (word === 'intbl') group = {...group, isInCell: true};
		else if (group.isInCell && (word === 'par' || word === 'line')) add(' ');
		else if (word === 'outlinelevel') group = {...group, level: Number(number ?? 0) + 1};
		else if (word === 'cell') place().endCell();
		else if (endsBlock.has(word ?? sign ?? '')) place().endBlock(group.level);
		else if (word !== undefined || sign !== undefined) add(characters[word ?? sign] ?? '');
		else if (all[0] !== '\r' && all[0] !== '\n') add(all);
	}

	add('');
	for (const blocks of [text, notes, about.title, about.author]) blocks.endBlock(group.level);
	return {
		blocks: [...text.blocks, ...notes.blocks],
		title: about.title.blocks[0].text,
		author: about.author.blocks[0].text,
		isCutOff: groups.length > 0,
	};
}

/** Text that comes piece by piece, and where its paragraphs, cells and rows end. */
class TextOfBlocks {
	readonly blocks: PlainBlock[] = [];
	#pieces: string[] = [];
	#cells: string[] = [];

	add(piece: string): void {
		if (piece !== '') this.#pieces.push(piece);
	}

	endCell(): void {
		this.#cells.push(this.#take());
	}

	/** `level`: where it is a heading, from 1; beyond 9 it is text. */
	endBlock(level?: number): void {
		const text = this.#take();
		const cells = this.#cells;
		this.#cells = [];
		if (cells.length > 0)
			this.blocks.push({text: [...cells, text].join(' '), cells: text === '' ? cells : [...cells, text]});
		else this.blocks.push(level === undefined || level > 9 ? {text} : {text, level});
	}

	#take(): string {
		const text = this.#pieces.join('').trim();
		this.#pieces = [];
		return text;
	}
}

const codePages: Readonly<Record<string, string>> = {
	932: 'shift_jis',
	936: 'gbk',
	949: 'euc-kr',
	950: 'big5',
	65001: 'utf-8',
};

function decoderOf(codePage = '1252') {
	try {
		return new TextDecoder(codePages[codePage] ?? `windows-${codePage}`);
	} catch {
		return new TextDecoder('windows-1252');
	}
}
