/** How files begin that are no text: what they are, and what to do about it. */
const signatures: ReadonlyArray<readonly [mark: RegExp, kind: string]> = [
	[/^%PDF-/, 'a PDF; save its text, and open that'],
	[/^(?:\x04?%!PS|\xC5\xD0\xD3\xC6)/, 'PostScript; make it a PDF: ps2pdf FILE'],
	[/^AT&TFORM/, 'a DjVu; save its text, and open that: djvutxt FILE FILE.txt'],
	[/^.{60}(?:BOOKMOBI|TEXtREAd)/s, 'a book of Kindle or Palm; save it as EPUB'],
	[/^!BDN/, 'a store of mails of Outlook; save them as .mbox: readpst FILE'],
	[/^\x89PNG/, 'a picture (PNG)'],
	[/^\xFF\xD8\xFF/, 'a picture (JPEG)'],
	[/^(?:GIF8[79]a|8BPS|BM.{4}\0{4}|RIFF.{4}WEBP|II\*\0|MM\0\*|\0\0\0.ftyp(?:heic|avif|mif1))/s, 'a picture'],
	[/^PK\x03\x04/, 'an archive (ZIP, DOCX, EPUB or the like); unpack it, and open the folder'],
	[/^\x1F\x8B/, 'compressed (gzip); unpack it: gzip -dk FILE'],
	[/^BZh[1-9]1AY&SY/, 'compressed (bzip2); unpack it: bzip2 -dk FILE'],
	[/^\xFD7zXZ\0/, 'compressed (xz); unpack it: xz -dk FILE'],
	[/^\x28\xB5\x2F\xFD/, 'compressed (zstd); unpack it: zstd -dk FILE'],
	[/^(?:7z\xBC\xAF|Rar!\x1A|PK\x05\x06|MSCF\0|.{257}ustar)/s, 'an archive; unpack it, and open the folder'],
	[/^\xD0\xCF\x11\xE0/, 'a document of an old Office program; save it as DOCX, or export it as CSV'],
	[/^\{\\rtf/, 'a document (RTF); save it as DOCX'],
	[/^SQLite format 3\0/, 'a database (SQLite); export its table as CSV'],
	[/^\0\x01\0\0Standard (?:Jet|ACE) DB/, 'a database (Access); export its table as CSV'],
	[/^PAR1[^ -~]/, 'a table (Parquet); export it as CSV'],
	[/^ARROW1\0/, 'a table (Arrow); export it as CSV'],
	[/^(?:wOF[F2]|OTTO\0|ttcf\0|\0\x01\0\0)/, 'a font'],
	[
		/^(?:ID3[\x02-\x04]\0|OggS\0|fLaC\0|\xFF[\xFB\xF3\xF2]|RIFF.{4}(?:WAVE|AVI )|\x1A\x45\xDF\xA3|\0.{3}ftyp)/s,
		'sound or film',
	],
	[/^(?:\x7FELF|MZ.{0,60}\0|\xCF\xFA\xED\xFE|\xCA\xFE\xBA\xBE)/s, 'a program'],
];
const lookedAt = 512;

/** What bytes are that are no text, and what to do about it: "a PDF; save its text, and open that"; undefined where they may be a text. */
export function binaryKind(bytes: Uint8Array): string | undefined {
	const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, lookedAt)).toString(
		'latin1',
	);
	return signatures.find(([mark]) => mark.test(head))?.[1];
}

const page = /<(?:!doctype\s+html|html|head|body|article|p)\b/i;
const codeName =
	/\.(?:[cm]?[jt]sx?|py|rb|go|rs|c|h|cc|cpp|hpp|cs|java|kt|swift|php|pl|pm|sh|bash|zsh|fish|ps1|bat|lua|r|jl|scala|sql|css|s[ac]ss|less|vue|ya?ml|toml|ini|cfg|conf|properties|lock|env|gradle|cmake|diff|patch)$/i;
const codeLine =
	/[{};]\s*$|^\s*(?:[)}\]]|\/\/|\/\*|#|--|import\b|from\b.*\bimport\b|def\b|class\b|function\b|const\b|let\b|var\b|return\b|if\b.*[:{]$|for\b.*[:{]$|[\w.-]+\s*(?:=|:)\s*\S|[+-]\s|[\w.]+\(.*\)\s*$)/;
const logLine =
	/^\s*[[(]?(?:\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d|[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d|\d\d-\d\d \d\d:\d\d:\d\d|\d\d:\d\d:\d\d[.,]\d{3}\b|\d{10}\.\d|\d{1,3}(?:\.\d{1,3}){3} |(?:TRACE|DEBUG|INFO|NOTICE|WARN(?:ING)?|ERROR|FATAL|CRITICAL)\b[\]:]?)/;

const asText = 'to read it as a text all the same: seedreader - < FILE';
const references = 'a list of references; open the articles that it names';

/** How texts begin that programs read: what they are, and what to do about it. */
const beginnings: ReadonlyArray<readonly [mark: RegExp, kind: string]> = [
	[/^(?:%[^\n]*\n\s*)*\\[a-z]+\s*[[{]/i, 'LaTeX; make it a page: pandoc -s FILE -o FILE.html'],
	[/^(?:%[^\n]*\n\s*)*@\w+\s*\{[^\s,]*,|^TY {2}- |^%0 [A-Z]|^PMID- *\d/, references],
	[/^(?:WEBVTT\b|\[Script Info\]|\d+\s+\d\d:\d\d:\d\d[,.]\d{3} --> )/, `subtitles; ${asText}`],
	[/^filedesc:\/\//, 'an old web archive (ARC); make it a WARC: warcio recompress FILE FILE.warc.gz'],
	[/^BEGIN:VCALENDAR\b/, `a calendar; ${asText}`],
	[/^BEGIN:VCARD\b/, `addresses; ${asText}`],
	[/^(?:<\?[^>]*>\s*)?<FictionBook\b/, 'a book (FictionBook); save it as EPUB'],
	[/^(?:<\?[^>]*>\s*)?<office:document\b[^>]*\.spreadsheet"/, 'a spreadsheet; export it as CSV'],
	[/^(?:<\?[^>]*>\s*)?<office:document\b[^>]*\.presentation"/, 'slides; export their text'],
	[/^(?:<\?[^>]*>\s*)?<office:document\b/, 'a drawing'],
];

/**
What a text is that is no article, by its beginning, and what to do about it; undefined where it may be one. A name that says
that it is one is believed.
*/
export function unreadText(text: string, name: string): string | undefined {
	const start = text.trimStart();
	const known = beginnings.find(([mark]) => mark.test(start));
	if (known) return known[1];
	const isMarkup = /^\uFEFF?\s*<(?:\?xml|svg\b|!DOCTYPE (?!html))/i.test(text) && !page.test(text);
	if (isMarkup)
		return /<svg\b/i.test(text) ? 'a picture (SVG)' : 'XML, but no feed; check that it is the right file';
	const lines = text
		.split('\n')
		.slice(0, -1)
		.filter(line => line.trim() !== '');
	if (lines.length < leastLines) return undefined;
	const share = (pattern: RegExp) => lines.filter(line => pattern.test(line)).length / lines.length;
	if (share(logLine) > mostOfLog) return `a log; ${asText}`;
	return codeName.test(name) && share(codeLine) > mostOfCode
		? `program code or settings; ${asText}`
		: undefined;
}

const leastLines = 5;
const mostOfLog = 0.8;
const mostOfCode = 0.5;
