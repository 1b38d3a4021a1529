import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {ContentLimits} from '../../../source/article/containers/entry.js';
import {readArchive} from '../../../source/article/containers/read-archive.js';
import {openZip} from '../../../source/article/containers/zip.js';
import {UnreadableText} from '../../../source/article/decode.js';
import {readDocument} from '../../../source/article/read-document.js';
import {type Packed, zipOf} from './zip-of.js';

const megabyte = 1024 * 1024;
const limits: ContentLimits = {entries: 1000, bytes: 32 * megabyte, depth: 3};
const file = (name: string) => readFileSync(`test/article/containers/fixtures/${name}`);
const blocksOf = (archive: Buffer) => {
	const {entries, problems} = readArchive(archive, limits);
	expect(problems).toEqual([]);
	return entries.flatMap(({html}) => readDocument(html!, true).blocks);
};

const shown = (archive: Buffer) =>
	blocksOf(archive).map(({kind, level, marker, text}) =>
		[kind, level, marker, text].filter(part => part !== undefined).join(' '),
	);
const relations = (path: string) =>
	`<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${path}"/></Relationships>`;
const docx = (body: string, more: Record<string, string | Packed> = {}) =>
	zipOf({
		'_rels/.rels': relations('word/document.xml'),
		'word/document.xml': `<w:document><w:body>${body}</w:body></w:document>`,
		...more,
	});
const run = (text: string, look = '') => `<w:r><w:rPr>${look}</w:rPr><w:t>${text}</w:t></w:r>`;

const ferry = [
	'title Ferry to Grünholm sails again',
	'byline Ines Roth',
	'dateline 2024-05-03',
	'paragraph After eleven weeks in the yard the ferry “Möwe” carried passengers to Grünholm again.¹ It is 5 & < 6.',
	'heading 2 What it costs',
	'paragraph The prices:',
	'list-item 1 1. A crossing costs 5.20 euros.',
	'list-item 1 2. A bicycle costs 2 euros,',
	'list-item 2 a. or nothing on Sundays,',
	'list-item 2 b. or 1 euro with a card.',
	'list-item 1 3. Dogs sail free.',
	'list-item 1 Cash is taken.',
	'list-item 1 Cards are, too.',
	'table Pier | Crossings | Minutes | Grünholm | 4 | 25 | Sandau | 2 | 40',
	'quote We had to replace both engines.',
	'heading 3 The yard',
	'paragraph Share this article with the yard, said the last line.',
	'list-item 1 1. It was closed in 2019.',
	'list-item 1 1. The company counted 212 of them.',
];

// Written by Pandoc.
describe.each(['ferry.docx', 'ferry.odt'])('a document, %s,', name => {
	it('is all its text, each part as what it is', () => {
		expect(shown(file(name))).toEqual(ferry);
	});

	it('has its links, the heads of its tables, and when it was saved', () => {
		const blocks = blocksOf(file(name));
		expect(blocks[3].links).toEqual([{start: 56, end: 66, href: 'https://harbour.example/ferry'}]);
		expect(blocks.find(({kind}) => kind === 'table')).toMatchObject({
			heads: 1,
			rows: [
				['Pier', 'Crossings', 'Minutes'],
				['Grünholm', '4', '25'],
				['Sandau', '2', '40'],
			],
		});
		expect(readArchive(file(name), limits).entries[0].saved).toBe('2026-11-28T02:13:53Z');
	});

	it('cut off anywhere is a problem, and nothing else', () => {
		const whole = file(name);
		for (let length = 0; length < whole.length; length += 997)
			expect(() => readArchive(whole.subarray(0, length), limits)).toThrow(UnreadableText);
	});
});

describe('a document of Word', () => {
	it('has the headings that somebody made bold or large', () => {
		const body = [
			`<w:p>${run('The lock at Sandau', '<w:sz w:val="36"/>')}</w:p>`,
			`<w:p>${run('It was opened in 1911.', '<w:b/>')}</w:p>`,
			`<w:p>${run('Its gates', '<w:b/>')}</w:p>`,
			`<w:p>${run('They are', '<w:b w:val="0"/>')}${run(' of oak', '<w:b/>')}</w:p>`,
		].join('');
		expect(shown(docx(body))).toEqual([
			'title The lock at Sandau',
			'paragraph It was opened in 1911.',
			'heading 2 Its gates',
			'paragraph They are of oak',
		]);
	});

	it('is as it reads when all changes are accepted, without what is hidden or stands there twice', () => {
		const body = `<w:p>${run('Four')}<w:del><w:r><w:delText>Five</w:delText></w:r></w:del><w:ins>${run(' ferries')}</w:ins>${run('secret', '<w:vanish/>')}${run(' sail')}<mc:AlternateContent><mc:Choice>${run('.')}</mc:Choice><mc:Fallback>${run('!')}</mc:Fallback></mc:AlternateContent></w:p>`;
		expect(shown(docx(body))).toEqual(['paragraph Four ferries sail.']);
	});

	it('has styles that are based on others, in any language', () => {
		const styles =
			'<w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="Haus"><w:name w:val="Hausstil"/><w:basedOn w:val="berschrift1"/></w:style><w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>';
		const styled = (style: string, text: string) =>
			`<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${run(text)}</w:p>`;
		const body =
			styled('Haus', 'Die Schleuse') + styled('A', 'Sie ist offen.') + styled('none', 'Seit 1911.');
		expect(shown(docx(body, {'word/styles.xml': styles}))).toEqual([
			'title Die Schleuse',
			'paragraph Sie ist offen.',
			'paragraph Seit 1911.',
		]);
	});

	it('loads nothing from outside, and runs nothing', () => {
		const body = `<w:p><w:hyperlink r:id="r2">${run('a file')}</w:hyperlink><w:hyperlink r:id="r3">${run(' a script')}</w:hyperlink></w:p>`;
		const archive = docx(body, {
			'word/_rels/document.xml.rels':
				'<Relationships><Relationship Id="r2" Target="file:///etc/passwd"/><Relationship Id="r3" Target="javascript:alert(1)"/></Relationships>',
			'word/vbaProject.bin': 'a macro',
			'../../escaped': 'out of here',
			'/etc/passwd': 'root',
		});
		const blocks = blocksOf(archive);
		expect(blocks.map(({text}) => text)).toEqual(['a file a script']);
		expect(blocks[0].links).toBeUndefined();
	});

	it('is read whole with thousands of tables within each other, or as many notes', () => {
		const deep = `${'<w:tbl><w:tr><w:tc>'.repeat(4000)}<w:p>${run('x')}</w:p>${'</w:tc></w:tr></w:tbl>'.repeat(4000)}<w:p>${run('The end.')}</w:p>`;
		expect(shown(docx(deep)).at(-1)).toBe('paragraph The end.');
		const marks = Array.from({length: 4000}, (_, id) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`);
		const notes = marks.map(
			(_, id) => `<w:footnote w:id="${id}"><w:p>${run(`note ${id}`)}</w:p></w:footnote>`,
		);
		expect(shown(docx(`<w:p>${marks.join('')}</w:p>`, {'word/footnotes.xml': notes.join('')})).at(-1)).toBe(
			'list-item 1 4000. note 3999',
		);
	});
});

describe('a book', () => {
	// Written by Pandoc.
	it('is its chapters, without what only says what book it is', () => {
		const {entries, problems} = readArchive(file('review.epub'), limits);
		expect(problems).toEqual([]);
		expect(entries.map(({html, ...about}) => about)).toEqual(
			['Ferry to Grünholm sails again', 'The lock at Sandau'].map((title, index) => ({
				title,
				isWhole: true,
				outlet: 'The Harbour Review, May 2024',
				byline: 'Harbour Post',
				published: '2024-05-03',
				language: 'en',
				name: `EPUB/text/ch00${index + 1}.xhtml`,
			})),
		);
		expect(readDocument(entries[0].html!, true).blocks.map(({kind, text}) => `${kind} ${text}`)).toEqual([
			'title Ferry to Grünholm sails again',
			'byline By Ines Roth',
			'paragraph After eleven weeks in the yard the ferry carried passengers to Grünholm again on Thursday.¹',
			'heading What it costs',
			'paragraph A crossing costs 5.20 euros.',
			'list-item The company counted 212 of them.',
		]);
	});

	const book = (
		files: Record<string, string>,
		spine = Object.keys(files),
		beside: Record<string, string> = {},
	) =>
		zipOf({
			...beside,
			mimetype: 'application/epub+zip',
			'META-INF/container.xml': '<container><rootfile full-path="O P/book.opf"/></container>',
			'O P/book.opf': `<package><metadata><dc:title>B</dc:title></metadata><manifest>${Object.keys(files).map(name => `<item id="${name}" href="${encodeURI(name)}"/>`)}<item id="n" href="toc.ncx" media-type="application/x-dtbncx+xml"/></manifest><spine>${spine.map(name => `<itemref idref="${name}"/>`).join('')}</spine></package>`,
			'O P/toc.ncx':
				'<navMap><navPoint><navLabel><text>One</text></navLabel><content src="1.xhtml#a"/><navPoint><navLabel><text>Within</text></navLabel><content src="1.xhtml#b"/></navPoint></navPoint></navMap>',
			...Object.fromEntries(Object.entries(files).map(([name, text]) => [`O P/${name}`, text])),
		});

	it.each([
		'<a href="#r1" role="doc-backlink">↩︎</a>',
		' <a class="back" href="one.xhtml#r1">&#8617;</a>',
		'<a href="#r1"><sup>↑</sup></a>',
		'<a href="#r1">[←]</a>',
	])('has no way back at the end of a note: %s', back => {
		const {entries} = readArchive(
			book({
				'1.xhtml': `<body><p>It is open.</p><p>After the flood.${back}</p><p>← <a href="#x">here</a></p></body>`,
			}),
			limits,
		);
		expect(readDocument(entries[0].html!, true).blocks.map(({text}) => text)).toEqual([
			'It is open.',
			'After the flood.',
			'← here',
		]);
	});

	it('has the names of its table of contents, and elements that are closed at once', () => {
		const {entries} = readArchive(
			book({
				'1.xhtml': '<title/><body><a id="a"/><p>One.</p></body>',
				'ö.xhtml': '<body><p>Two.</p></body>',
				'cover.xhtml': '<body><img src="x"/></body>',
			}),
			limits,
		);
		expect(entries.map(({title, name}) => [title, name])).toEqual([
			['One', 'O P/1.xhtml'],
			[undefined, 'O P/ö.xhtml'],
		]);
		expect(readDocument(entries[0].html!, true).blocks.map(({text}) => text)).toEqual(['One.']);
	});

	it('has each chapter once, however often its spine names it (EPUB 3.3, 5.7.1)', () => {
		const archive = book({'1.xhtml': '<body>One</body>', '2.xhtml': '<body>Two</body>', './2.xhtml': ''}, [
			'1.xhtml',
			'2.xhtml',
			'1.xhtml',
			'./2.xhtml',
		]);
		const {entries, problems} = readArchive(archive, limits);
		expect(entries.map(({name}) => name)).toEqual(['O P/1.xhtml', 'O P/2.xhtml']);
		expect(problems).toEqual([]);
	});

	it('opens without the chapters that are missing, locked or no text', () => {
		const archive = book(
			{'1.xhtml': '<body>One</body>', '2.xhtml': 'GIF89a', 'ö.xhtml': 'as it is sold'},
			['1.xhtml', '2.xhtml', 'ö.xhtml', 'x'],
			{
				'META-INF/encryption.xml':
					'<CipherReference URI=\'O%20P/%C3%B6.xhtml\'/><CipherReference URI="O P/fonts/1.xhtml"/>',
			},
		);
		const {entries, problems} = readArchive(archive, limits);
		expect(entries).toHaveLength(1);
		expect(problems).toEqual([
			expect.stringContaining('O P/2.xhtml: a picture'),
			'O P/ö.xhtml: locked by who sold the book; open it where you bought it',
		]);
	});
});

describe.each(['ferry.docx', 'ferry.odt', 'review.epub'])('of %s,', name => {
	it('with any bytes changed, entries or problems come, and nothing else', () => {
		const whole = file(name);
		const changes = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), {minLength: 1, maxLength: 8});
		// Most of what counts is in its directory, at the end.
		const atEnd = fc.array(
			fc.tuple(fc.integer({min: whole.length - 900, max: whole.length - 1}), fc.nat(255)),
		);
		fc.assert(
			fc.property(fc.oneof(changes, atEnd), changed => {
				const bytes = Buffer.from(whole);
				for (const [at, byte] of changed) bytes[at] = byte;
				try {
					expect(Array.isArray(readArchive(bytes, limits).entries)).toBe(true);
				} catch (error) {
					expect(error).toBeInstanceOf(UnreadableText);
				}
			}),
			{numRuns: 300},
		);
	});
});

describe('an archive', () => {
	it.each([
		[
			zipOf({'_rels/.rels': relations('xl/workbook.xml'), 'xl/workbook.xml': ''}),
			'a spreadsheet; export it as CSV',
		],
		[zipOf({mimetype: 'application/vnd.oasis.opendocument.spreadsheet'}), 'a spreadsheet; export it as CSV'],
		[zipOf({'_rels/.rels': relations('ppt/presentation.xml')}), 'slides; export their text'],
		[zipOf({'a.txt': 'a'}), 'an archive; unpack it, and open the folder'],
		[zipOf({mimetype: 'application/epub+zip'}), 'an EPUB without its list of contents'],
		[docx('', {'word/styles.xml': {content: 'x', flags: 1}}), 'locked with a password'],
		[docx('', {'word/styles.xml': {content: 'x', method: 12}}), 'packed in an unusual way'],
		[Buffer.from('PK\x03\x04 and so on'), 'cut off or broken'],
	])('of another kind says what it is: %#', (archive, message) => {
		expect(() => readArchive(archive, limits)).toThrow(message);
	});

	it('is not unpacked beyond the limit, whatever it says of its size', () => {
		const zeros = new Uint8Array(40 * megabyte);
		expect(() => readArchive(docx('', {'word/styles.xml': {content: zeros}}), limits)).toThrow(
			'more than 32 MB unpacked',
		);
		expect(() => readArchive(docx('', {'word/styles.xml': {content: zeros, says: 100}}), limits)).toThrow(
			'word/styles.xml in it is broken',
		);
		const many = zipOf(
			Object.fromEntries(
				Array.from({length: 20}, (_, n) => [`${n}`, {content: zeros.subarray(0, 4 * megabyte)}]),
			),
		);
		const archive = openZip(many, limits);
		expect(() => archive.names.map(archive.read)).toThrow('more than 32 MB unpacked');
		const whatever = openZip(many, {...limits, bytes: 256 * megabyte});
		expect(() => whatever.names.map(whatever.read)).toThrow('more than 64 MB unpacked');
	});

	it('of a file that is larger than any, or has more elements, is not read', () => {
		const more = {...limits, bytes: 256 * megabyte};
		const zeros = new Uint8Array(40 * megabyte);
		expect(() => readArchive(docx('', {'word/styles.xml': {content: zeros}}), more)).toThrow(
			'word/styles.xml in it is larger than 32 MB',
		);
		expect(() => readArchive(docx('<a/>'.repeat(2_100_000)), more)).toThrow('two million elements');
	});

	it('of very many files is not read', () => {
		const many = zipOf(Object.fromEntries(Array.from({length: 2000}, (_, n) => [`${n}`, ''])));
		expect(() => openZip(many, limits)).toThrow('more than 1000 files');
	});
});
