import {isUtf8} from 'node:buffer';

/*
A path is a text everywhere but where the system is asked for it: there its names are bytes, and not all of them UTF-8.
Each byte that is none stands in the text as a lone surrogate, from U+DC80 to U+DCFF, so that no two files have the same
path, and the way back is always there (Python's surrogateescape, PEP 383). Shown, it is a replacement character.
*/

/** The text for a name or a path as the system has it. */
export function pathOfBytes(bytes: Buffer): string {
	if (isUtf8(bytes)) return bytes.toString();
	let path = '';
	for (let at = 0; at < bytes.length; ) {
		const length = [1, 2, 3, 4].find(
			length => at + length <= bytes.length && isUtf8(bytes.subarray(at, at + length)),
		);
		path += length ? bytes.toString('utf8', at, at + length) : String.fromCharCode(escaped + bytes[at]);
		at += length ?? 1;
	}

	return path;
}

/** What the system is asked by for a path. */
export function systemPath(path: string): string | Buffer {
	if (!lone.test(path)) return path;
	return Buffer.concat(
		path
			.split(lone)
			.map(part => (lone.test(part) ? Buffer.of(part.charCodeAt(0) - escaped) : Buffer.from(part))),
	);
}

const escaped = 0xdc00;
const lone = /([\uDC80-\uDCFF])/u;
