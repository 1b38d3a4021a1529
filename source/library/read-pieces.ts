import {constants} from 'node:fs';
import {open} from 'node:fs/promises';
import {notRegular} from './read-file.js';
import {systemPath} from './system-path.js';

/** Bytes that come piece by piece; whoever leaves them before the end closes what they come from. */
export type Pieces = AsyncGenerator<Uint8Array, void>;

const pieceBytes = 65_536;

/** The bytes of a regular file of any length. Throws as `readFile` does. */
export async function* piecesOfFile(path: string): Pieces {
	const file = await open(systemPath(path), constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
	try {
		if (!(await file.stat()).isFile()) throw notRegular(path);
		for (;;) {
			const {bytesRead, buffer} = await file.read(Buffer.allocUnsafeSlow(pieceBytes), 0, pieceBytes, null);
			if (bytesRead === 0) return;
			yield buffer.subarray(0, bytesRead);
		}
	} finally {
		await file.close();
	}
}

/** Bytes that are all there, in pieces, so that nobody has to wait for all that comes of them. */
export async function* piecesOfBytes(bytes: Uint8Array): Pieces {
	for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes);
}

/** The first bytes, `length` of them or all. */
export async function beginningOf(pieces: Pieces, length: number): Promise<Uint8Array> {
	const first: Uint8Array[] = [];
	let read = 0;
	for await (const piece of pieces) {
		first.push(piece);
		read += piece.length;
		if (read >= length) break;
	}

	return Buffer.concat(first, Math.min(read, length));
}
