// What stands at the beginning of a packed file, of JSON, of a table.
const packed = [[0x1f, 0x8b]];
const beginning = 1024;
const structured = /^\uFEFF?\s*(?:[{[]\s*["{[\]}]|<(?:\?xml|rss|feed|rdf|opml))/i;
const headOfTable = /^\uFEFF?"?[\w .-]{1,30}"?(?:[,;\t|]"?[\w .-]{0,30}"?){2,}\r?\n/;
const articleEnding = /\.(?:txt|md|markdown|html?)$/i;

/** Whether a file is called as articles are that stand alone. */
export const isNamedAsArticle = (name: string): boolean => articleEnding.test(name);

/**
Whether a source may hold several articles, or none, by a look at it that costs nothing: of most files it tells that what
reads containers need not even be loaded.
*/
export function mayBeContainer(bytes: Uint8Array, name: string): boolean {
	if (!isNamedAsArticle(name) && /\.\w{1,8}$/.test(name)) return true;
	if (packed.some(mark => mark.every((byte, at) => bytes[at] === byte))) return true;
	const text = new TextDecoder(utf16Of(bytes) ?? 'utf-8').decode(bytes.subarray(0, beginning));
	return structured.test(text) || headOfTable.test(text);
}

/** The encoding that a byte-order mark tells, where signs of ASCII take two bytes. */
export const utf16Of = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined =>
	bytes[0] === 0xff && bytes[1] === 0xfe
		? 'utf-16le'
		: bytes[0] === 0xfe && bytes[1] === 0xff
			? 'utf-16be'
			: undefined;
