import {gzipSync} from 'node:zlib';
import {zipOf} from '../../article/containers/zip-of.js';

const sentence =
	'The harbour council voted on Tuesday to close the old river bridge to cars for at least a year. ';
const text = sentence.repeat(6);

/** As many parts as have `bytes` bytes together. */
function parts(bytes: number, part: (index: number) => string): string {
	const made: string[] = [];
	for (let length = 0; length < bytes; length += made.at(-1)!.length) made.push(part(made.length));
	return made.join('');
}

const rss = (items: string) => `<rss version="2.0"><channel><title>Gazette</title>${items}</channel></rss>`;
const docx = (body: string) =>
	zipOf({
		'_rels/.rels':
			'<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
		'word/document.xml': `<w:document><w:body>${body}</w:body></w:document>`,
	});
const odt = (body: string) =>
	zipOf({
		mimetype: 'application/vnd.oasis.opendocument.text',
		'content.xml': `<office:document-content><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
	});

function epub(bytes: number): Buffer {
	const chapters = Array.from({length: Math.ceil(bytes / 6000)}, (_, index) => `c${index}`);
	return zipOf({
		mimetype: 'application/epub+zip',
		'META-INF/container.xml':
			'<container><rootfiles><rootfile full-path="b.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
		'b.opf': `<package><metadata><dc:title>Bridges</dc:title></metadata><manifest>${chapters
			.map(name => `<item id="${name}" href="${name}.xhtml" media-type="application/xhtml+xml"/>`)
			.join(
				'',
			)}</manifest><spine>${chapters.map(name => `<itemref idref="${name}"/>`).join('')}</spine></package>`,
		...Object.fromEntries(
			chapters.map(name => [
				`${name}.xhtml`,
				`<html><body><h1>Chapter ${name}</h1>${`<p>${text}</p>`.repeat(10)}</body></html>`,
			]),
		),
	});
}

const mailHead =
	'From: Ann Lowe <ann@gazette.example>\r\nSubject: Bridges\r\nDate: Fri, 3 May 2024 10:00:00 +0000\r\n';
const mail = (body: string) => `${mailHead}Content-Type: text/plain; charset=utf-8\r\n\r\n${body}\r\n`;
const multipart = (body: string) =>
	`${mailHead}MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n${body}--b--\r\n`;
const record = (index: number) => {
	const page = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<title>Bridge ${index}</title><p>${text}</p>`;
	return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://gazette.example/${index}\r\nWARC-Date: 2024-05-03T10:00:00Z\r\nContent-Length: ${page.length}\r\n\r\n${page}\r\n\r\n`;
};
const page = (blocks: string) =>
	`<html><body><doc><page width="400" height="600">${blocks}</page></doc></body></html>`;
const laidLine = (index: number, words = 8) =>
	`<line xMin="50">${Array.from({length: words}, (_, at) => `<word xMin="${50 + at * 30}" yMin="${100 + (index % 40) * 12}" xMax="${75 + at * 30}" yMax="${110 + (index % 40) * 12}">word${(index * 7 + at) % 900}</word>`).join('')}</line>`;

/** What is read, by how many bytes it is to have before it is packed: as programs write it, and as is hard to read. */
export const inputs: Readonly<Record<string, (bytes: number) => string | Uint8Array>> = {
	'json lines': bytes =>
		parts(bytes, index => `${JSON.stringify({title: `Bridge ${index}`, outlet: 'Gazette', text})}\n`),
	'json lines, one long': bytes =>
		`${JSON.stringify({title: 'Bridge', text: parts(bytes, () => text)})}\n`.repeat(2),
	'json lines, broken': bytes => parts(bytes, () => '{"title": "Bridge", "text": "\n'),
	json: bytes =>
		`[${parts(bytes, index => `${JSON.stringify({title: `Bridge ${index}`, text})},`).slice(0, -1)}]`,
	'json, deep': bytes => `[{"title": "Bridge", "text": ${'['.repeat(bytes)}`,
	'json, many fields': bytes =>
		`[{"title":"Bridge","text":"${text}"${parts(bytes, index => `,"f${index}":1`)}}]`,
	csv: bytes => `title,outlet,text\n${parts(bytes, index => `Bridge ${index},Gazette,"${text}"\n`)}`,
	'csv, quotes': bytes => `title,text\nBridge,"${'""'.repeat(bytes / 2)}"\n`,
	'csv, open quote': bytes => `title,text\n${parts(bytes, () => 'Bridge,"text\n')}`,
	'csv, many columns': bytes =>
		`title,text${parts(bytes / 2, index => `,c${index}`)}\nBridge,${text}${','.repeat(bytes / 2)}\n`,
	tsv: bytes => `title\toutlet\ttext\n${parts(bytes, index => `Bridge ${index}\tGazette\t${text}\n`)}`,
	'gzip of json lines': bytes =>
		gzipSync(parts(bytes, index => `${JSON.stringify({title: `Bridge ${index}`, text})}\n`)),
	rss: bytes =>
		rss(
			parts(
				bytes,
				index => `<item><title>Bridge ${index}</title><description>${text.repeat(4)}</description></item>`,
			),
		),
	'rss, one long': bytes =>
		rss(`<item><title>Bridge</title><description>${parts(bytes, () => text)}</description></item>`),
	'rss, deep': bytes => rss(`<item><title>Bridge</title><description>${'<b>'.repeat(bytes / 3)}`),
	'rss, entities': bytes =>
		rss(`<item><title>Bridge</title><description>${'&lt;p&gt;'.repeat(bytes / 9)}</description></item>`),
	'rss, many links': bytes => rss(`<item><title>Bridge</title>${'<link>a</link>'.repeat(bytes / 14)}</item>`),
	'rss, nested items': bytes => rss('<item><title>a</title>'.repeat(bytes / 22)),
	atom: bytes =>
		`<feed xmlns="http://www.w3.org/2005/Atom"><title>Gazette</title>${parts(bytes, index => `<entry><title>Bridge ${index}</title><content type="xhtml"><div><p>${text}</p></div></content></entry>`)}</feed>`,
	opml: bytes =>
		`<opml><body>${parts(bytes, index => `<outline text="Feed ${index}" xmlUrl="https://a.example/${index}"/>`)}</body></opml>`,
	'opml, nested': bytes => `<opml><body>${'<outline xmlUrl="https://a.example/1">'.repeat(bytes / 38)}`,
	mail: bytes => mail(parts(bytes, () => `${sentence}\r\n\r\n`)),
	'mail, many parts': bytes =>
		multipart(parts(bytes, () => `--b\r\nContent-Type: text/plain\r\n\r\n${sentence}\r\n`)),
	'mail, no ends': bytes => multipart('--b\r\n'.repeat(bytes / 5)),
	'mail, long header': bytes => `${mailHead}X-Long: ${'=?utf-8?q?a?= '.repeat(bytes / 14)}\r\n\r\n${text}`,
	'mail, encoded subject': bytes =>
		`From: a@b.example\r\nSubject: ${'=?utf-8?q?a?= '.repeat(bytes / 14)}\r\n\r\n${text}`,
	'mail, folded header': bytes => `${mailHead}To: a\r\n${' b,\r\n'.repeat(bytes / 5)}\r\n${text}`,
	'mail, quoted-printable': bytes =>
		`${mailHead}Content-Type: text/plain\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${'=41=\r\n'.repeat(bytes / 6)}`,
	mbox: bytes => parts(bytes, () => `From ann@gazette.example Fri May  3 10:00:00 2024\n${mail(text)}\n`),
	'mbox, no mails': bytes =>
		`From a@b.example Fri May  3 10:00:00 2024\n${mail(text)}\n${'From \n'.repeat(bytes / 6)}`,
	docx: bytes => docx(parts(bytes, () => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`)),
	'docx, short runs': bytes => docx(`<w:p>${'<w:r><w:t>a </w:t></w:r>'.repeat(bytes / 25)}</w:p>`),
	'docx, nested tables': bytes => docx('<w:tbl><w:tr><w:tc>'.repeat(bytes / 19)),
	'docx, one table': bytes =>
		docx(
			`<w:tbl>${parts(bytes, () => `<w:tr><w:tc><w:p><w:r><w:t>${sentence}</w:t></w:r></w:p></w:tc></w:tr>`)}</w:tbl>`,
		),
	odt: bytes => odt(parts(bytes, () => `<text:p>${text}</text:p>`)),
	'odt, lists': bytes => odt('<text:list><text:list-item>'.repeat(bytes / 27)),
	'odt, spaces': bytes => odt(`<text:p>a${'<text:s text:c="9"/>'.repeat(bytes / 20)}b</text:p>`),
	epub: epub,
	'epub, one chapter': bytes => {
		const body = parts(bytes, () => `<p>${text}</p>`);
		return zipOf({
			mimetype: 'application/epub+zip',
			'META-INF/container.xml': '<container><rootfiles><rootfile full-path="b.opf"/></rootfiles></container>',
			'b.opf':
				'<package><manifest><item id="c" href="c.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="c"/></spine></package>',
			'c.xhtml': `<html><body>${body}</body></html>`,
		});
	},
	'zip, many files': bytes =>
		zipOf(
			Object.fromEntries(
				Array.from({length: Math.min(60_000, bytes / 100)}, (_, index) => [`f${index}`, '']),
			),
		),
	rtf: bytes => `{\\rtf1\\ansi ${parts(bytes, () => `${text}\\par\n`)}}`,
	'rtf, groups': bytes => `{\\rtf1 ${'{'.repeat(bytes)}`,
	'rtf, control words': bytes => `{\\rtf1 ${'\\b\\b0 a'.repeat(bytes / 7)}}`,
	'rtf, hexadecimal': bytes => `{\\rtf1 ${"\\'e4".repeat(bytes / 4)}}`,
	'rtf, table': bytes => `{\\rtf1 ${'\\trowd\\cellx1000 a\\cell\\row '.repeat(bytes / 29)}}`,
	'nexis uni': bytes =>
		parts(
			bytes,
			index =>
				`Bridge ${index}\nThe Gazette\nMay 3, 2024 Friday\nLength: 100 words\nBody\n\n${text}\n\nLoad-Date: May 3, 2024\n\nEnd of Document\n\n`,
		),
	'nexis uni, no borders': bytes => `${'Length: 1 words\n'.repeat(bytes / 16)}End of Document\n`,
	lexisnexis: bytes =>
		parts(
			bytes,
			index =>
				`${index + 1} of 999 DOCUMENTS\n\nThe Gazette\n\nMay 3, 2024 Friday\n\nBridge ${index}\n\nLENGTH: 100 words\n\n${text}\n\nLOAD-DATE: May 3, 2024\n\n`,
		),
	factiva: bytes =>
		parts(
			bytes,
			index =>
				`Bridge ${index}\n\n626 words\n3 May 2024\nThe Gazette\nGAZ\nEnglish\n\n${text}\n\nDocument GAZ0000020240503ek53000${index % 10}\n\n`,
		),
	proquest: bytes =>
		parts(
			bytes,
			index =>
				`${'_'.repeat(60)}\nBridge ${index}\nAuthor: Lowe, Ann\nFull text: ${text}\nPublication title: Gazette\nPublication date: May 3, 2024\nProQuest document ID: ${index}\n`,
		),
	warc: bytes => parts(bytes, record),
	'warc, gzip': bytes =>
		Buffer.concat(Array.from({length: bytes / 800}, (_, index) => gzipSync(record(index)))),
	'warc, no length': bytes => `WARC/1.0\r\n${'WARC/1.0\r\n\r\n'.repeat(bytes / 12)}`,
	mhtml: bytes =>
		`From: <Saved by Blink>\r\nSnapshot-Content-Location: https://gazette.example/1\r\nSubject: Bridge\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Location: https://gazette.example/1\r\n\r\n<title>Bridge</title>${parts(bytes, () => `<p>${text}</p>\r\n`)}\r\n--b--\r\n`,
	'pdf, lines': bytes => page(parts(bytes, index => `<block xMin="50">${laidLine(index)}</block>`)),
	'pdf, pages': bytes =>
		`<html><body><doc>${parts(bytes, index => `<page width="400" height="600"><block xMin="50">${Array.from({length: 10}, (_, line) => laidLine(line + index)).join('')}</block></page>`)}</doc></body></html>`,
	'pdf, one line': bytes => page(`<block xMin="50">${laidLine(0, bytes / 80)}</block>`),
};
