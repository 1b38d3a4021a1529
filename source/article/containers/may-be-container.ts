// What stands at the beginning of a packed file or a document, of JSON, of a table, of a mail.
const packed = ['\x1F\x8B', 'PK\x03\x04', '%PDF-', '{\\rtf', 'WARC/', 'bplist00', '\xD0\xCF\x11\xE0'];
const beginning = 1024;
const structured = /^\uFEFF?\s*(?:[{[]\s*["{[\]}]|<(?:\?xml|rss|feed|rdf|opml))/i;
const headOfTable = /^\uFEFF?"?[\p{L}\p{N}_ .-]{1,30}"?(?:[,;\t|]"?[\p{L}\p{N}_ .-]{0,30}"?){2,}[\r\n]/u;
const headOfMail = /^(?:\xEF\xBB\xBF)?[\r\n]*(?:>?From \S+ |[A-Za-z][\w-]{1,30}:\s)/;
const articleEnding = /\.(?:txt|md|markdown|x?html?)$/i;

/** Whether a file is called as articles are that stand alone. */
export const isNamedAsArticle = (name: string): boolean => articleEnding.test(name);

/**
Whether a source may hold several articles, or none, by a look at it that costs nothing: of most files it tells that what
reads containers need not even be loaded.
*/
export function mayBeContainer(bytes: Uint8Array, name: string): boolean {
	if (!isNamedAsArticle(name) && /\.\w{1,8}$/.test(name)) return true;
	const head = asCharacters(bytes.subarray(0, beginning));
	if (packed.some(mark => head.startsWith(mark)) || headOfMail.test(head)) return true;
	const text = new TextDecoder(utf16Of(bytes) ?? 'utf-8').decode(bytes.subarray(0, beginning));
	return (
		structured.test(text) || isBookmarks(text) || headOfTable.test(text) || mayBeCollection(edgesOf(bytes))
	);
}

const bookmarks =
	/<!DOCTYPE NETSCAPE-Bookmark-file|<title>(?:Pocket|Instapaper:) Export<\/title>\s*<\/head>\s*<body[^>]*>\s*<h1>[^<]*<\/h1>\s*<(?:ul|ol)>|<a [^>]*\btime_added="\d/i;

/** Whether a page is a list of addresses that a browser or a service for reading later exported, by its beginning. */
export const isBookmarks = (text: string): boolean => bookmarks.test(text.slice(0, beginning));

// A page has its styles first, an export its cover, which may be long; but then its last article tells.
const edge = 4096;

/** The first and the last bytes of a source. */
export const edgesOf = (bytes: Uint8Array): string =>
	[bytes.subarray(0, edge), bytes.subarray(Math.max(edge, bytes.length - edge))].map(asCharacters).join('\n');

/** Bytes, each as a character; of UTF-16, as it has ASCII, only those that tell one. */
export const asCharacters = (bytes: Uint8Array): string =>
	Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1').replaceAll('\0', '');

// One of these every export of a database of newspapers has at its beginning or end, as UTF-8 read byte by byte or as it is.
const ofCollection =
	/\d (?:of|von|de) \d+ DOCUMENTS?\b|\b(?:Dokument|Documento?) \d+ (?:of|von|de) \d|^(?:Job Number|Load-Date|LOAD-DATE|Publication-Type|Client\/Matter|Download Request|Time Of Request):|[Pp]ro[Qq]uest|[Ff]activa|DocPublicationName|GBI-Genios|\bret\.nu\/|^[\d.,]+ (?:words|W.{1,2}rter|mots|palabras|parole|woorden|palavras)\s*$|^HD\s|\b(?:End of Document|Ende des Dokuments|Fin du document|Fin del documento|(?:Document|Dokument|Documento) \w{8,12}\d{8}\w{5,20})\b/m;

/** Whether the beginning or the end of a text or a page may be that of an export of a database of newspapers. */
export const mayBeCollection = (edges: string): boolean => ofCollection.test(edges);

/** The encoding that a byte-order mark tells, where signs of ASCII take two bytes. */
export const utf16Of = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined =>
	bytes[0] === 0xff && bytes[1] === 0xfe
		? 'utf-16le'
		: bytes[0] === 0xfe && bytes[1] === 0xff
			? 'utf-16be'
			: undefined;
