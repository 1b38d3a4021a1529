/** Decoded text, and the WHATWG label of the encoding it was found in. */
export type Decoded = {text: string; encoding: string};

/** Why bytes are no text. Its message says what is wrong, in words for a person. */
export class UnreadableText extends Error {}

/**
Decodes bytes: by byte-order mark, else as the label says, else as strict UTF-8, else as windows-1252. Throws
`UnreadableText` where the bytes are binary or the label is none that `TextDecoder` knows.
*/
export function decode(bytes: Uint8Array, label?: string): Decoded {
	const encoding = byteOrderMark(bytes) ?? (label === undefined ? guess(bytes) : known(label));
	const text =
		encoding === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes);
	if (text.includes('\0')) throw new UnreadableText('binary, not text');
	return {text, encoding};
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
	if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	return undefined;
}

function guess(bytes: Uint8Array): string {
	const head = bytes.subarray(0, 4096);
	const nulls = [0, 0];
	let controls = 0;
	for (const [index, byte] of head.entries()) {
		if (byte === 0) nulls[index % 2]++;
		else if (byte < 0x20 && !(byte >= 0x07 && byte <= 0x0d) && byte !== 0x1b) controls++;
	}

	// Latin text in UTF-16 has a NUL in every second byte, and none in the others.
	if (nulls[1] > head.length / 4 && nulls[0] === 0) return 'utf-16le';
	if (nulls[0] > head.length / 4 && nulls[1] === 0) return 'utf-16be';
	if (nulls[0] + nulls[1] > 0 || controls > head.length / 20) throw new UnreadableText('binary, not text');
	return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

function isUtf8(bytes: Uint8Array): boolean {
	try {
		new TextDecoder('utf-8', {fatal: true}).decode(bytes);
		return true;
	} catch {
		return false;
	}
}

function known(label: string): string {
	try {
		return new TextDecoder(label).encoding;
	} catch {
		throw new UnreadableText(`unknown encoding "${label}"; try utf-8, utf-16le or windows-1252`);
	}
}

// What 0x80 to 0x9F are in windows-1252; the TextDecoder of Node 20 takes them for controls.
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

function decodeWindows1252(bytes: Uint8Array): string {
	const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
	return text.replace(/[\u0080-\u009F]/g, character => windows1252[character.charCodeAt(0) - 0x80]);
}
