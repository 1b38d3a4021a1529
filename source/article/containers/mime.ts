import {decode, UnreadableText} from '../decode.js';

/** A part of a mail or of a saved page (RFC 2045): what its head says, and its body or the parts in it. */
export type MimePart = {
	/** By name in lower case, the first of each; not decoded. */
	headers: ReadonlyMap<string, string>;
	/** Its media type in lower case, `text/html`. */
	type: string;
	parameters: ReadonlyMap<string, string>;
	/** As it was sent, each character a byte. */
	body: string;
	parts: MimePart[];
	/** Whether the end of its last part is missing. */
	isCutOff: boolean;
};

/** How many parts may still be read; a message of more is made to be slow. */
export type MimeBudget = {parts: number};

// What is deeper within each other is no letter that somebody wrote.
const deepest = 10;

/**
Reads a message of which each character is a byte. What is too deep is left unread. Throws `UnreadableText` for more parts than the
budget has.
*/
export function parseMime(message: string, budget: MimeBudget, depth = 0): MimePart {
	if (budget.parts-- <= 0)
		throw new UnreadableText('more parts in it than any letter has; save the ones you need');
	const blank = /\r?\n\r?\n|^\r?\n/.exec(message);
	const end = blank ? blank.index : message.length;
	const headers = headersIn(message.slice(0, end));
	const body = blank ? message.slice(end + blank[0].length) : '';
	const [type, parameters] = withParameters(headers.get('content-type') || 'text/plain');
	const boundary = type.startsWith('multipart/') ? parameters.get('boundary') : undefined;
	const parts: MimePart[] = [];
	let isCutOff = false;
	if (boundary && depth < deepest)
		for (const {part, isEnded} of between(body, boundary)) {
			parts.push(parseMime(part, budget, depth + 1));
			isCutOff = !isEnded;
		}

	return {headers, type, parameters, body, parts, isCutOff};
}

function headersIn(head: string): Map<string, string> {
	const headers = new Map<string, string>();
	for (const line of head.replace(/\r?\n(?=[ \t])/g, '').split(/\r?\n/)) {
		const colon = line.indexOf(':');
		const name = line.slice(0, colon).trim().toLowerCase();
		if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
	}

	return headers;
}

/** `text/html; charset="utf-8"`, taken apart. */
function withParameters(value: string): [type: string, parameters: Map<string, string>] {
	const parameters = new Map<string, string>();
	for (const [, name, quoted, plain] of value.matchAll(/;\s*([\w*-]+)\s*=\s*(?:"([^"]*)"|([^\s;]*))/g))
		parameters.set(name.toLowerCase(), quoted ?? plain);
	return [value.split(';', 1)[0].trim().toLowerCase(), parameters];
}

/** What stands between the lines of a boundary (RFC 2046, 5.1.1); the last part may lack its end. */
function* between(body: string, boundary: string): Generator<{part: string; isEnded: boolean}> {
	const mark = `--${boundary}`;
	let start: number | undefined;
	for (let at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + mark.length)) {
		if (at > 0 && body[at - 1] !== '\n') continue;
		const behind = /^(--)?[ \t]*(?:\r?\n|$)/.exec(body.slice(at + mark.length, at + mark.length + 80));
		if (!behind) continue;
		if (start !== undefined) yield {part: body.slice(start, at).replace(/\r?\n$/, ''), isEnded: true};
		if (behind[1]) return;
		start = at + mark.length + behind[0].length;
	}

	if (start !== undefined) yield {part: body.slice(start), isEnded: false};
}

/** The text of a part, out of what it was packed in for the way and its encoding. Throws `UnreadableText` for what is none. */
export function textOf({headers, body, parameters}: MimePart): string {
	const charset = parameters.get('charset') ?? '';
	// Senders say the usual ones of anything; one that is not usual they mean.
	const label = usual.test(charset) || !isKnown(charset) ? undefined : charset;
	return decode(bytesOf(body, headers.get('content-transfer-encoding')), label, charset).text;
}

const usual = /^(?:utf-?8|(?:us-)?ascii|iso-8859-1|latin1|windows-1252|)$/i;

function isKnown(charset: string): boolean {
	try {
		return new TextDecoder(charset).encoding !== 'replacement';
	} catch {
		return false;
	}
}

/** The bytes of a body, out of what it was packed in for the way. */
export function bytesOf(body: string, encoding = ''): Uint8Array {
	const name = encoding.trim().toLowerCase();
	if (name === 'base64') return Buffer.from(body, 'base64');
	return Buffer.from(name === 'quoted-printable' ? unquoted(body) : body, 'latin1');
}

/** RFC 2045, 6.7 */
const unquoted = (text: string): string =>
	text
		.replace(/(?<![ \t])[ \t]+(?=\r?\n|$)/g, '')
		.replace(/=\r?\n/g, '')
		.replace(/=([\dA-F]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));

// Characters; no title is longer.
const mostOfHeader = 10_000;
const encodedWord = /=\?([\w.:-]+)(?:\*[\w-]+)?\?([bq])\?([^?\s]*)\?=/gi;
// The space between them is none of the text.
const encodedWords = new RegExp(`${encodedWord.source}(?:\\s*${encodedWord.source})*`, 'gi');

/** A header in words (RFC 2047); undefined for none. */
export function headerText(value: string | undefined): string | undefined {
	if (value === undefined) return undefined;
	const text = value.slice(0, mostOfHeader).replace(/[\0-\x08\x0E-\x1F]/g, '');
	// Behind a space no byte is the mark of another kind of file.
	const plain = /[\x80-\xFF]/.test(text) ? decode(Buffer.from(` ${text}`, 'latin1')).text : text;
	return plain
		.replace(encodedWords, decodeWords)
		.replace(/[\t\r\n]+/g, ' ')
		.replace(/\p{Cc}/gu, '')
		.trim();
}

/** Some programs divide a character's bytes between two words. */
function decodeWords(words: string): string {
	let text = '';
	let decoder = new TextDecoder();
	for (const [word, charset, how, packed] of words.matchAll(encodedWord)) {
		const known = isKnown(charset) ? new TextDecoder(charset) : undefined;
		if (known?.encoding !== decoder.encoding) {
			text += decoder.decode();
			decoder = known ?? new TextDecoder();
		}

		const encoding = how.toLowerCase() === 'b' ? 'base64' : 'quoted-printable';
		text += known ? decoder.decode(bytesOf(packed.replaceAll('_', '=20'), encoding), {stream: true}) : word;
	}

	return text + decoder.decode();
}
