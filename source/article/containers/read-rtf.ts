import {UnreadableText} from '../decode.js';
import type {ContentLimits, Contents} from './entry.js';
import {paragraphsOf} from './markup.js';
import {within} from './read-collection.js';
import {splitCollection} from './split-collection.js';

/** Reads a document in Rich Text Format (specification 1.9.1): its paragraphs, and the articles of an export of a database. */
export function readRtf(bytes: Uint8Array, limits: ContentLimits): Contents {
	const rtf = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
	const text = rtfText(rtf)
		.split('\n')
		.map(line => line.trim())
		.filter(line => line !== '')
		.join('\n\n');
	if (text === '') throw new UnreadableText('no text in it; check that it is the right file');
	return within(splitCollection(text) ?? [{html: `<body>${paragraphsOf(text)}`, isWhole: true}], limits);
}

// Groups that hold no text of the document.
const besides = new Set(
	'fonttbl colortbl stylesheet info pict object header headerl headerr headerf footer footerl footerr footerf fldinst listtable listoverridetable revtbl rsidtbl generator themedata colorschememapping datastore latentstyles xmlnstbl annotation atnid atnauthor shppict nonshppict'.split(
		' ',
	),
);
const characters: Readonly<Record<string, string>> = {
	par: '\n',
	line: '\n',
	sect: '\n',
	page: '\n',
	row: '\n',
	cell: '\t',
	tab: '\t',
	emdash: '—',
	endash: '–',
	lquote: '‘',
	rquote: '’',
	ldblquote: '“',
	rdblquote: '”',
	bullet: '•',
	'~': ' ',
	_: '-',
	'\n': '\n',
	'\r': '\n',
	'{': '{',
	'}': '}',
	'\\': '\\',
};
const token = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([\da-fA-F]{2})|\\([\s\S])|([{}])|[\r\n]+|[^\\{}\r\n]+/gy;

/** What a group says of its text: whether it is no text of the document, or hidden, and how many characters stand for one of Unicode. */
type Group = {isBeside: boolean; isHidden: boolean; standIns: number};

function rtfText(rtf: string): string {
	const pieces: string[] = [];
	const groups: Group[] = [];
	let group: Group = {isBeside: false, isHidden: false, standIns: 1};
	const isShown = () => !group.isBeside && !group.isHidden;
	let decoder = new TextDecoder('windows-1252');
	let coded: number[] = [];
	let skipped = 0;
	const add = (text: string) => {
		if (coded.length > 0) pieces.push(decoder.decode(Uint8Array.from(coded)));
		coded = [];
		const left = text.slice(Math.min(skipped, text.length));
		skipped = Math.max(0, skipped - text.length);
		if (isShown()) pieces.push(left);
	};

	token.lastIndex = 0;
	for (let found = token.exec(rtf); found; found = token.exec(rtf)) {
		const [all, word, number, code, sign, brace] = found;
		if (brace === '{') {
			groups.push(group);
			group = {...group};
		} else if (brace === '}') {
			add('');
			group = groups.pop() ?? group;
			skipped = 0;
		} else if (code !== undefined) {
			if (skipped > 0) skipped--;
			else if (isShown()) coded.push(Number.parseInt(code, 16));
		} else if (word === 'bin') token.lastIndex += Math.max(0, Number(number ?? 0));
		else if (word === 'u') {
			skipped = 0;
			add(String.fromCharCode(Number(number ?? 0) & 0xffff));
			skipped = group.standIns;
		} else if (word === 'uc') group.standIns = Math.max(0, Number(number ?? 1));
		else if (word === 'ansicpg') decoder = decoderOf(number);
		else if (word === 'v' || word === 'deleted') group.isHidden = number !== '0';
		else if (sign === '*' || (word !== undefined && besides.has(word))) group.isBeside = true;
		else if (word !== undefined || sign !== undefined) add(characters[word ?? sign] ?? '');
		else if (all[0] !== '\r' && all[0] !== '\n') add(all);
	}

	add('');
	return pieces.join('');
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
