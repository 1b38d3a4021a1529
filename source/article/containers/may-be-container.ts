// What stands at the beginning of a packed file or a document, of JSON, of a table, of a mail.
const packed = ['\x1F\x8B', 'PK\x03\x04', '%PDF-', '{\\rtf', 'WARC/', 'bplist00', '\xD0\xCF\x11\xE0'];
const beginning = 1024;
const structured = /^\uFEFF?\s*(?:[{[]\s*["{[\]}]|<(?:\?xml|rss|feed|rdf|opml))/i;
const headOfTable = /^\uFEFF?"?[\w .-]{1,30}"?(?:[,;\t|]"?[\w .-]{0,30}"?){2,}\r?\n/;
const headOfMail = /^(?:\xEF\xBB\xBF)?[\r\n]*(?:>?From \S+ |[A-Za-z][\w-]{1,30}:\s)/;
const articleEnding = /\.(?:txt|md|markdown|html?)$/i;

/** Whether a file is called as articles are that stand alone. */
export const isNamedAsArticle = (name: string): boolean => articleEnding.test(name);

/**
Whether a source may hold several articles, or none, by a look at it that costs nothing: of most files it tells that what
reads containers need not even be loaded.
*/
export function mayBeContainer(bytes: Uint8Array, name: string): boolean {
	if (!isNamedAsArticle(name) && /\.\w{1,8}$/.test(name)) return true;
	const head = headOf(bytes);
	if (packed.some(mark => head.startsWith(mark)) || headOfMail.test(head)) return true;
	const text = new TextDecoder(utf16Of(bytes) ?? 'utf-8').decode(bytes.subarray(0, beginning));
	return structured.test(text) || headOfTable.test(text) || mayBeCollection(head);
}

/** The first bytes, each as a character. */
const headOf = (bytes: Uint8Array): string =>
	Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, beginningOfCollection)).toString(
		'latin1',
	);

// A page has its styles first, an export its cover.
const beginningOfCollection = 4096;
// One of these every export of LexisNexis, Nexis Uni, Factiva or ProQuest has at its beginning, as UTF-8 read byte by byte.
const ofCollection =
	/\d (?:of|von|de) \d+ DOCUMENTS?\b|\b(?:Dokument|Documento?) \d+ (?:of|von|de) \d|^(?:Job Number|Load-Date|Publication-Type):|ProQuest|[Ff]activa|^[\d.,]+ (?:words|W\xC3\xB6rter|mots|palabras|parole|woorden|palavras)\s*$|^HD\s|\b(?:End of Document|(?:Document|Dokument|Documento) \w{8,12}\d{8}\w{5,20})\b/m;

/** Whether the beginning of a text or a page may be that of an export of a database of newspapers. */
export const mayBeCollection = (head: string): boolean => ofCollection.test(head);

/** The encoding that a byte-order mark tells, where signs of ASCII take two bytes. */
export const utf16Of = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined =>
	bytes[0] === 0xff && bytes[1] === 0xfe
		? 'utf-16le'
		: bytes[0] === 0xfe && bytes[1] === 0xff
			? 'utf-16be'
			: undefined;
