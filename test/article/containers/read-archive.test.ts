import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {documentKind, readDocumentAs} from '../../../source/article/containers/documents.js';
import type {ContentLimits} from '../../../source/article/containers/entry.js';
import {readArchive} from '../../../source/article/containers/read-archive.js';
import {openZip} from '../../../source/article/containers/zip.js';
import {UnreadableText} from '../../../source/article/decode.js';
import {readArticles} from '../../../source/article/read-articles.js';
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

	it('has a large first letter in the word that it begins', () => {
		const initial = (how: string, text: string) =>
			`<w:p><w:pPr><w:framePr w:dropCap="${how}" w:lines="3"/></w:pPr>${run(text, '<w:sz w:val="116"/>')}</w:p>`;
		const body = `${initial('drop', 'T')}<w:p>${run('he lock is open.')}</w:p>${initial('margin', 'I')}<w:p>${run('t was shut.')}</w:p>${initial('none', 'A')}<w:p>${run('Since 1911.')}</w:p>`;
		expect(shown(docx(body))).toEqual([
			'paragraph The lock is open.',
			'paragraph It was shut.',
			'title A',
			'paragraph Since 1911.',
		]);
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
		files: Record<string, string | Packed>,
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

	it('leaves out a page that says what book it is, not a book in one file that begins with one', () => {
		const titlePage =
			'<section epub:type="frontmatter titlepage"><h1>The lock</h1><p>Ines Roth</p></section>';
		const {entries} = readArchive(
			book({
				'title.xhtml': `<html><head><title>The lock</title></head><body>${titlePage}</body></html>`,
				'toc.xhtml': '<body epub:type="toc"><p>The gates, 3</p></body>',
				'book.xhtml': `<body>${titlePage}<section epub:type="chapter"><p>It is open.</p></section></body>`,
			}),
			limits,
		);
		expect(entries.map(({name}) => name)).toEqual(['O P/book.xhtml']);
		expect(entries[0].html).toContain('Ines Roth');
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

	it('opens without a chapter that is broken, which is named once', () => {
		const broken = {content: '<body>Two</body>', says: 3};
		const {entries, problems} = readArchive(book({'1.xhtml': '<body>One</body>', '2.xhtml': broken}), limits);
		expect(entries).toHaveLength(1);
		expect(problems).toEqual(['O P/2.xhtml in it is broken; save it anew']);
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

describe('a document of Word', () => {
	const paragraph = (text: string, settings = '') =>
		`<w:p><w:pPr>${settings}</w:pPr>${text.startsWith('<') ? text : `<w:r><w:t>${text}</w:t></w:r>`}</w:p>`;
	const item = (text: string, list: number, level = 0) =>
		paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
	const levels = (...formats: [format: string, text: string][]) =>
		formats
			.map(
				([format, text], level) =>
					`<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
			)
			.join('');
	const numbering = `<w:numbering><w:abstractNum w:abstractNumId="0">${levels(['decimal', '%1.'], ['lowerLetter', '%2)'])}</w:abstractNum>
		<w:abstractNum w:abstractNumId="1">${levels(['upperRoman', '%1'], ['decimal', '%1.%2'])}</w:abstractNum>
		<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
		<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>
		<w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>
		<w:num w:numId="4"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="1">${levels(['decimal', ''], ['upperLetter', '%2.']).replace(/^.*?<\/w:lvl>/, '')}</w:lvlOverride></w:num></w:numbering>`;
	const blocksOf = (body: string) => {
		const archive = docx(body, {'word/numbering.xml': numbering});
		return readArticles(archive)[0].blocks;
	};
	const shown = (body: string) =>
		blocksOf(body).map(({kind, marker, text}) => [kind, marker, text].filter(Boolean).join(' '));

	it('has its lists counted as Word counts them (ECMA-376, 17.9)', () => {
		expect(
			shown(
				[
					item('Hulls', 1),
					item('of oak', 1, 1),
					item('Masts', 1),
					paragraph('The list ends here, and another begins.'),
					item('Ropes', 2),
					item('Sails', 2),
					paragraph('The first goes on.'),
					item('Keels', 1),
					item('of lead', 4, 1),
					item('Parts', 3),
					item('of iron', 3, 1),
					item('of brass', 3, 1),
				].join(''),
			),
		).toEqual([
			'list-item 1. Hulls',
			'list-item a. of oak',
			'list-item 2. Masts',
			'paragraph The list ends here, and another begins.',
			'list-item 7. Ropes',
			'list-item 8. Sails',
			'paragraph The first goes on.',
			'list-item 9. Keels',
			'list-item A. of lead',
			'list-item I. Parts',
			'list-item I.1 of iron',
			'list-item I.2 of brass',
		]);
	});

	it('has the numbers of its headings', () => {
		const heading = (text: string, level: number) =>
			paragraph(
				text,
				`<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="3"/></w:numPr><w:outlineLvl w:val="${level}"/>`,
			);
		expect(
			shown([heading('Harbours', 0), heading('Quays', 1), heading('Ships', 0), heading('Tugs', 1)].join('')),
		).toEqual(['title I Harbours', 'heading I.1 Quays', 'heading II Ships', 'heading II.1 Tugs']);
	});

	const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
	const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
	const field = (told: string, text: string) =>
		`${mark('begin')}<w:r><w:instrText>${told}</w:instrText></w:r>${mark('separate')}${run(text)}${mark('end')}`;

	it('has the links of fields', () => {
		const body = paragraph(
			`${run('See ')}${field(' HYPERLINK "https://a.example/?a=1&amp;b" \\o "tip" ', 'this')}${run(', and ')}<w:fldSimple w:instr=" HYPERLINK &quot;https://b.example/&quot; ">${run('that')}</w:fldSimple>${run(', on ')}${field('PAGE', '3')}${run(', or ')}${field('HYPERLINK \\l "here"', 'here')}${run('.')}`,
		);
		expect(blocksOf(body)).toEqual([
			expect.objectContaining({
				text: 'See this, and that, on 3, or here.',
				links: [
					{start: 4, end: 8, href: 'https://a.example/?a=1&b'},
					{start: 14, end: 18, href: 'https://b.example/'},
				],
			}),
		]);
	});

	it('has what its fields give, not what they are made of', () => {
		const inner = `${mark('begin')}<w:r><w:instrText>IF </w:instrText></w:r>${field('PAGE', '4')}<w:r><w:instrText> = 4</w:instrText></w:r>${mark('separate')}${run('last')}${mark('end')}`;
		expect(shown(paragraph(`${run('The ')}${inner}${run(' page')}`))).toEqual(['paragraph The last page']);
		expect(shown(paragraph(`${run('a')}${mark('begin')}${run('b')}`) + paragraph('c'))).toEqual([
			'paragraph a',
			'paragraph c',
		]);
		expect(shown(paragraph(`${mark('end')}${run('a')}${mark('separate')}${run(' b')}`))).toEqual([
			'paragraph a b',
		]);
	});

	it('has its signs', () => {
		const sign = (font: string, code: string) => `<w:r><w:sym w:font="${font}" w:char="${code}"/></w:r>`;
		expect(
			shown(
				paragraph(
					`${run('Signs: ')}${sign('Wingdings', 'F0FC')}${sign('Symbol', 'F061')}${sign('Symbol', 'F0B3')}${sign('Arial', '2192')}${sign('Webdings', 'F061')}${run('.')}`,
				),
			),
		).toEqual(['paragraph Signs: ✓α≥→\uFFFD.']);
	});
});

describe('a text document of OpenDocument that is one file', () => {
	it('is read as one of several parts is (OpenDocument 1.3, part 3, 3.1)', () => {
		const {names, read} = openZip(file('ferry.odt'), limits);
		const parts = names
			.filter(name => /^(?:meta|styles|content)\.xml$/.test(name))
			.map(name =>
				new TextDecoder().decode(read(name)).replace(/^<\?.*?\?>\s*|<\/?office:document-\w+[^>]*>/gs, ''),
			);
		const flat = Buffer.from(
			`<?xml version="1.0"?>\n<office:document office:mimetype="application/vnd.oasis.opendocument.text">${parts.join('')}</office:document>`,
		);
		expect(documentKind(flat)).toBe('flat-document');
		const [entry] = readDocumentAs('flat-document', flat, limits)!.entries;
		expect(entry.html).toContain('<h1>');
		expect(entry).toEqual(readArchive(file('ferry.odt'), limits).entries[0]);
	});

	it('has nothing that is not shown, by itself or by its style', () => {
		const styles =
			'<style:style style:name="T1"><style:text-properties text:display="none"/></style:style><style:style style:name="T2"><style:text-properties text:display="true"/></style:style>';
		const body =
			'<text:p>Four<text:span text:style-name="T1"> secret</text:span> ferries<text:span text:style-name="T2"> sail</text:span>.</text:p><text:p text:style-name="T1">Gone.</text:p><text:section text:display="none"><text:p>Drafts.</text:p></text:section>';
		const flat = `<?xml version="1.0"?><office:document office:mimetype="application/vnd.oasis.opendocument.text"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document>`;
		expect(readArticles(flat)[0].blocks.map(({text}) => text)).toEqual(['Four ferries sail.']);
	});

	it('has its lists and headings counted as OpenDocument counts them (5.3)', () => {
		const level = (at: number, format: string, more = '') =>
			`<text:list-level-style-number text:level="${at}" style:num-format="${format}" ${more}/>`;
		const item = (content: string, settings = '') =>
			`<text:list-item ${settings}>${content.startsWith('<') ? content : `<text:p>${content}</text:p>`}</text:list-item>`;
		const list = (settings: string, ...items: string[]) =>
			`<text:list ${settings}>${items.join('')}</text:list>`;
		const heading = (text: string, at: number) => `<text:h text:outline-level="${at}">${text}</text:h>`;
		const styles = `<office:styles><text:outline-style><text:outline-level-style text:level="1" style:num-format="I"/><text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/></text:outline-style>
			<text:list-style style:name="L">${level(1, '1')}${level(2, 'a')}${level(3, '1', 'text:display-levels="3"')}</text:list-style><text:list-style style:name="M">${level(1, 'A', 'text:start-value="3"')}</text:list-style></office:styles>`;
		const style = 'text:style-name="L"';
		const body = [
			heading('Harbours', 1),
			heading('Quays', 2),
			heading('Ships', 1),
			heading('Tugs', 2),
			list(
				`${style} xml:id="first"`,
				item('Hulls'),
				item(
					`<text:p>Masts</text:p>${list('', item('of oak'), item(`<text:p>of pine</text:p>${list('', item('white'))}`))}`,
				),
			),
			'<text:p>Between.</text:p>',
			list(`${style} text:continue-numbering="true"`, item('Keels')),
			list(style, item('Ropes'), item('Sails', 'text:start-value="20"'), item('Nets')),
			list('text:style-name="M"', item('Oars')),
			list(`${style} text:continue-list="first"`, item('Decks')),
			list(style, item(list('', item('of iron')))),
			list(`${style} text:continue-numbering="true"`, item(list('', item('of brass')))),
		];
		const flat = `<?xml version="1.0"?><office:document office:mimetype="application/vnd.oasis.opendocument.text">${styles}<office:body><office:text>${body.join('')}</office:text></office:body></office:document>`;
		expect(
			readArticles(flat)[0].blocks.map(({kind, marker, text}) =>
				[kind, marker, text].filter(Boolean).join(' '),
			),
		).toEqual([
			'title I Harbours',
			'heading I.1 Quays',
			'heading II Ships',
			'heading II.1 Tugs',
			'list-item 1. Hulls',
			'list-item 2. Masts',
			'list-item a. of oak',
			'list-item b. of pine',
			'list-item 2.b.1. white',
			'paragraph Between.',
			'list-item 3. Keels',
			'list-item 1. Ropes',
			'list-item 20. Sails',
			'list-item 21. Nets',
			'list-item C. Oars',
			'list-item 4. Decks',
			'list-item a. of iron',
			'list-item b. of brass',
		]);
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
		[
			zipOf({'Index/Document.iwa': '', 'Metadata/Properties.plist': ''}),
			'a document of Pages, Numbers or Keynote; export it as DOCX or CSV',
		],
		[zipOf({mimetype: 'application/vnd.oasis.opendocument.graphics'}), 'a drawing; export its text'],
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
