import {inMegabytes} from './limits.js';
import {TooLarge} from './problem-of.js';

/** All bytes of a stream. Throws `UnreadableSource`, and leaves the stream, as soon as there are more than `most`. */
export async function readStream(chunks: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> {
	const read: Uint8Array[] = [];
	let length = 0;
	for await (const chunk of chunks) {
		length += chunk.length;
		if (length > most) throw tooLarge(most);
		read.push(chunk);
	}

	return Buffer.concat(read, length);
}

/** What is said of a source with more bytes than are read. */
export const tooLarge = (most: number) =>
	new TooLarge(`larger than ${inMegabytes(most)}, which no article is; check that it is the right one`);
