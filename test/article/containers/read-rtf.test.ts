import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {readRtf} from '../../../source/article/containers/read-rtf.js';
import {UnreadableText} from '../../../source/article/decode.js';
import {readDocument} from '../../../source/article/read-document.js';

const limits = {entries: 1000, bytes: 32 * 1024 * 1024, depth: 3};
const texts = (rtf: string | Uint8Array) =>
	readRtf(typeof rtf === 'string' ? Buffer.from(rtf, 'latin1') : rtf, limits).entries.flatMap(({html}) =>
		readDocument(html!, true).blocks.map(({text}) => text),
	);

describe('a document in Rich Text Format', () => {
	// Written by Pandoc.
	it('is its paragraphs, with all characters of Unicode', () => {
		expect(texts(readFileSync('test/article/containers/fixtures/ferry.rtf'))).toEqual([
			'Die „Fähre“ fährt — wieder, 1 & 2 {x} \\ y.',
			'Zweiter Absatz ěščř 水門 😀.',
		]);
	});

	it.each([
		["\\ansicpg1252 Schleuse \\'f6ffnet \\ldblquote bald\\rdblquote\\emdash ja", 'Schleuse öffnet “bald”—ja'],
		["\\ansicpg1251 \\'cf\\'f0\\'e8", 'При'],
		["\\ansicpg932 \\'90\\'85\\'96\\'e5", '水門'],
		['\\uc2\\u8222 ab\\uc0\\u8220 c', '„“c'],
		["{\\uc1\\u228\\'e4}{\\uc0 x}y", 'äxy'],
		['shown{\\v hidden}{\\deleted gone}\\v0  again', 'shown again'],
		['{\\field{\\*\\fldinst HYPERLINK "https://a.example"}{\\fldrslt a link}}', 'a link'],
		['{\\header Page 1}text{\\footer 2}', 'text'],
		['{\\pict\\bin5 }{}{\\b}text', 'text'],
		['1\\~000\\_2\\-3', '1 000-23'],
		['x}}}y{{{', 'xy'],
		['{\\mmathPr\\mmathFont34\\mbrkBin0\\mdispDef1}text{\\*\\moMathPara \\mjcLeft}', 'text'],
		['\\caps0 a\\unknownWord7 b', 'ab'],
	])('has text alone: %s', (rtf, text) => {
		expect(texts(`{\\rtf1 ${rtf}}`)).toEqual([text]);
	});

	it('has headings, tables, items of lists and notes', () => {
		const rtf = `{\\rtf1{\\info{\\title No}}\\pard The lock\\par\\pard It is open.{\\super\\chftn{\\*\\footnote\\pard\\chftn Since 1911.\\par Or so.}} Always.\\par\\pard\\outlinelevel1{\\listtext\\pard\\tab}Its gates\\par\\pard\\trowd\\intbl Gate\\cell Metres\\cell\\row\\intbl Upper\\cell 5\\cell\\row\\pard{\\listtext \\bullet\\tab}Oak\\par}`;
		const [entry] = readRtf(Buffer.from(rtf), limits).entries;
		expect(readDocument(entry.html!, true).blocks.map(({kind, text}) => `${kind}: ${text}`)).toEqual([
			'title: The lock',
			'paragraph: It is open.¹ Always.',
			'heading: Its gates',
			'table: Gate | Metres | Upper | 5',
			'list-item: Oak',
			'paragraph: ¹ Since 1911.',
			'paragraph: Or so.',
		]);
	});

	it('has all that a cell holds in it: paragraphs, and the cells of another table', () => {
		const rtf =
			'{\\rtf1\\pard The ferry is late.\\par{{\\pard\\intbl Day\\par}\\cell}{{\\pard\\intbl Ferries\\par Small ones\\par}\\cell}\\intbl\\row{{\\pard\\intbl Monday\\par}\\cell}{\\pard\\intbl\\itap2 Four\\nestcell two{\\nonesttables\\par}\\nestcell{\\*\\nesttableprops\\trowd\\nestrow}\\pard\\intbl\\cell}\\row\\pard Then it was not.\\par}';
		const [entry] = readRtf(Buffer.from(rtf), limits).entries;
		expect(readDocument(entry.html!, true).blocks.map(({kind, text}) => `${kind}: ${text}`)).toEqual([
			'paragraph: The ferry is late.',
			'table: Day | Ferries Small ones | Monday | Four two',
			'paragraph: Then it was not.',
		]);
	});

	it('tells who wrote it and when it was saved, by what it says of itself', () => {
		const info =
			"{\\info{\\title Die Schleuse}{\\author J\\'fcrgen \\u321?ukasz}{\\creatim\\yr2023\\mo1\\dy2}{\\revtim\\yr2024\\mo5\\dy3\\hr9\\min5}{\\operator No Body}{\\author Jan Nobody}}";
		const [entry] = readRtf(
			Buffer.from(`{\\rtf1\\ansi${info}\\pard It is open again.\\par}`, 'latin1'),
			limits,
		).entries;
		expect(entry.saved).toBe('2024-05-03');
		expect(readDocument(entry.html!, true)).toMatchObject({
			metadata: {title: 'Die Schleuse', byline: 'Jürgen Łukasz'},
			blocks: [{text: 'It is open again.'}],
		});
	});

	it('takes for its author nobody whom a program put there', () => {
		const rtf = '{\\rtf1{\\info{\\author Microsoft Office User}}\\pard It is open again.\\par}';
		expect(
			readDocument(readRtf(Buffer.from(rtf), limits).entries[0].html!, true).metadata.byline,
		).toBeUndefined();
	});

	it('has the items of counted lists with their counts', () => {
		const rtf = `{\\rtf1 The lock\\par ${[9, 10, 11].map(count => `{\\listtext ${count}.\\tab}Gate\\par `).join('')}1. May was dry.\\par}`;
		const {blocks} = readDocument(readRtf(Buffer.from(rtf), limits).entries[0].html!, true);
		expect(blocks.map(({kind, marker, text}) => [kind, marker, text])).toEqual([
			['title', undefined, 'The lock'],
			['list-item', '9.', 'Gate'],
			['list-item', '10.', 'Gate'],
			['list-item', '11.', 'Gate'],
			['paragraph', undefined, '1. May was dry.'],
		]);
	});

	it.each([
		['in a group', '{\\rtf1 The lock is open again.\\par {\\b The sluice'],
		['in a picture', '{\\rtf1 The lock is open again.\\par {\\pict\\bin99 \0\x01}}'],
		['behind a group', '{\\rtf1{\\info{\\title A}}The lock is open again.'],
	])('that ends %s is cut off, and says so', (_, rtf) => {
		const {entries, problems} = readRtf(Buffer.from(rtf), limits);
		expect(entries[0].html).toContain('The lock is open again.');
		expect(problems).toEqual(['cut off: its end is missing; get it again']);
	});

	it('with the bytes of something else in its text is told of', () => {
		const bytes = Buffer.from(Array.from({length: 1000}, (_, at) => (at * 31) % 256));
		const rtf = Buffer.concat([Buffer.from('{\\rtf1 The lock is open.\\par '), bytes, Buffer.from('}')]);
		expect(() => readRtf(rtf, limits)).toThrow('binary, not text');
	});

	it('without text is told of', () => {
		expect(() => texts('{\\rtf1 {\\pict 00ff}}')).toThrow('no text in it');
	});

	it('is read or told of, whatever its bytes are', () => {
		const piece = fc.constantFrom(
			'{',
			'}',
			'\\',
			'\\par ',
			"\\'e",
			"\\'ff",
			'\\u-5',
			'\\uc3 ',
			'\\bin9 ',
			'\\*',
			'text',
			'\n',
			'\\v',
			'\\ansicpg7',
		);
		fc.assert(
			fc.property(fc.array(piece), pieces => {
				try {
					expect(texts(`{\\rtf1 ${pieces.join('')}`).length).toBeGreaterThanOrEqual(0);
				} catch (error) {
					expect(error).toBeInstanceOf(UnreadableText);
				}
			}),
		);
	});
});
