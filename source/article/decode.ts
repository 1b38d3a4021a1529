import {windows1252High} from '../text/windows-1252.js';
import {binaryKind} from './unread-kinds.js';

/** Decoded text, and the WHATWG label of the encoding it was found in. */
export type Decoded = {text: string; encoding: string};

/** Why bytes are no text. Its message says what is wrong and what to do, in words for a person. */
export class UnreadableText extends Error {
	// A minified class has another name.
	override readonly name = 'UnreadableText';
}

const readable = 'seedreader reads texts, pages, tables, feeds, mails and documents';

/**
Decodes bytes: by byte-order mark, else as the label says, else as UTF-16 by its pattern of NULs, as strict UTF-8, as a
page or XML declares, as the server says (`transport`), as UTF-8 with a few broken places, as windows-1252. Throws `UnreadableText` where the bytes are binary
or the label is none that `TextDecoder` knows.
*/
export function decode(bytes: Uint8Array, label?: string, transport?: string): Decoded {
	const kind = binaryKind(bytes);
	if (kind) throw new UnreadableText(kind);
	const encoding =
		byteOrderMark(bytes) ??
		(label === undefined || label.trim() === '' ? guess(bytes, transport) : known(label));
	const text =
		encoding === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes);
	expectText(text);
	return {text, encoding};
}

/** Throws `UnreadableText` where what should be a text has so many controls that it is binary. */
export function expectText(text: string): void {
	if (isBinary(text)) throw new UnreadableText(`binary, not text; ${readable}`);
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
	if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	return undefined;
}

// Of the characters looked at; text has none but tabs, line ends, form feeds and now and then an escape.
const mostControls = 0.05;
// A page that something was pasted into has some, which browsers leave out; of a program or a database many more are.
const mostNulls = 0.02;
const control = /[\0-\x06\x0E-\x1A\x1C-\x1F]/g;

function isBinary(text: string): boolean {
	if (hasManyNulls(text)) return true;
	const sample = text.length > 65_536 ? text.slice(0, 32_768) + text.slice(-32_768) : text;
	return (sample.match(control)?.length ?? 0) > sample.length * mostControls;
}

function hasManyNulls(data: string | Uint8Array): boolean {
	const most = data.length * mostNulls;
	let nulls = 0;
	const nextAfter = (at: number) =>
		typeof data === 'string' ? data.indexOf('\0', at + 1) : data.indexOf(0, at + 1);
	for (let at = nextAfter(-1); at >= 0 && nulls <= most; at = nextAfter(at)) nulls++;
	return nulls > most;
}

function guess(bytes: Uint8Array, transport?: string): string {
	const utf16 = withoutMark(bytes);
	if (utf16) return utf16;
	if (hasManyNulls(bytes.subarray(0, 65_536))) throw new UnreadableText(`binary, not text; ${readable}`);
	if (isStrict('utf-8', bytes)) return 'utf-8';
	const declared = declaredEncoding(bytes) ?? (transport === undefined ? undefined : encodingOf(transport));
	if (declared !== undefined && declared !== 'utf-8') return declared;
	return isMostlyUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

/** UTF-16 without a mark: spaces, line ends and Latin letters have a NUL in one byte of two, always the same one. */
function withoutMark(bytes: Uint8Array): string | undefined {
	if (bytes.length < 2 || bytes.length % 2 === 1) return undefined;
	const head = bytes.subarray(0, 65_536);
	const nulls = [0, 0];
	for (let index = 0; index < head.length; index++) if (head[index] === 0) nulls[index % 2]++;
	if (nulls[0] > 0 === nulls[1] > 0) return undefined;
	const encoding = nulls[1] > 0 ? 'utf-16le' : 'utf-16be';
	if (!isStrict(encoding, head)) return undefined;
	// Read the wrong way round or out of a binary, hardly any letters, digits and spaces come of it.
	const sample = new TextDecoder(encoding).decode(head).slice(0, 4096);
	const usual = sample.match(/[\p{L}\p{M}\p{N}\p{P}\p{Zs}\n\r\t]/gu)?.length ?? 0;
	return usual >= sample.length * 0.9 && /[\p{L}\p{N}]/u.test(sample) ? encoding : undefined;
}

function isStrict(encoding: string, bytes: Uint8Array): boolean {
	// A cut through a character is no fault of the text.
	try {
		new TextDecoder(encoding, {fatal: true}).decode(bytes, {stream: encoding !== 'utf-8'});
		return true;
	} catch {
		return false;
	}
}

/** Whether well-formed sequences outnumber broken bytes by far: a download cut short, or one wrong quotation mark. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
	let whole = 0;
	let broken = 0;
	for (let at = 0; at < bytes.length; at++) {
		const byte = bytes[at];
		if (byte < 0x80) continue;
		const length =
			byte >= 0xc2 && byte < 0xe0 ? 1 : byte >= 0xe0 && byte < 0xf0 ? 2 : byte >= 0xf0 && byte < 0xf5 ? 3 : 0;
		let follow = 0;
		while (follow < length && (bytes[at + follow + 1] & 0xc0) === 0x80) follow++;
		if (length > 0 && follow === length) {
			whole++;
			at += length;
		} else broken++;
	}

	return whole > 10 * broken;
}

/** What a page or an XML file says in its first kilobytes. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
	const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 4096)).toString(
		'latin1',
	);
	const label =
		/<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})/i.exec(head)?.[1] ??
		/^\s*<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.:-]{2,40})/i.exec(head)?.[1];
	const encoding = label && encodingOf(label);
	// The declaration could be read byte by byte, so UTF-16 it is not (HTML standard, 13.2.3.3).
	return encoding?.startsWith('utf-16') ? 'utf-8' : encoding;
}

function known(label: string): string {
	const encoding = encodingOf(label);
	if (encoding === undefined)
		throw new UnreadableText(`unknown encoding "${label}"; try utf-8, utf-16le or windows-1252`);
	return encoding;
}

/** The encoding that a label stands for, where it is one. */
function encodingOf(label: string): string | undefined {
	try {
		return new TextDecoder(label).encoding;
	} catch {
		return undefined;
	}
}

// The TextDecoder of Node 20 takes 0x80 to 0x9F for controls.
function decodeWindows1252(bytes: Uint8Array): string {
	const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
	return text.replace(/[\u0080-\u009F]/g, character => windows1252High[character.charCodeAt(0) - 0x80]);
}
