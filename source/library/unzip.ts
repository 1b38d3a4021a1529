import {Readable} from 'node:stream';
import {createGunzip} from 'node:zlib';
import {UnreadableSource} from './problem-of.js';
import type {Pieces} from './read-pieces.js';

/** The bytes that were packed by gzip. Throws `UnreadableSource` where they are cut off or damaged. */
export async function* unzip(pieces: Pieces): Pieces {
	const unzipped = createGunzip();
	const packed = Readable.from(pieces, {objectMode: false});
	packed.once('error', error => unzipped.destroy(error));
	try {
		yield* packed.pipe(unzipped) as AsyncIterable<Uint8Array>;
	} catch (error) {
		throw (error as NodeJS.ErrnoException).code?.startsWith('Z_')
			? new UnreadableSource('packed by gzip, but cut off or damaged; get it again')
			: error;
	} finally {
		packed.destroy();
		unzipped.destroy();
	}
}
