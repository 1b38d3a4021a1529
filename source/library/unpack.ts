import {promisify} from 'node:util';
import {brotliDecompress, gunzip, inflate, inflateRaw, type ZlibOptions} from 'node:zlib';
import {UnreadableSource} from './problem-of.js';
import {tooLarge} from './read-stream.js';
import {elsewhere} from './web-problem.js';

type Unpack = (bytes: Uint8Array, options: ZlibOptions) => Promise<Uint8Array>;

const inflateWrapped: Unpack = promisify(inflate);
const inflateBare: Unpack = promisify(inflateRaw);
// What a server calls deflate should have a header of zlib, and often has none: its first byte tells (RFC 1950, 2.2).
const inflateEither: Unpack = (bytes, options) =>
	((bytes[0] & 0x0f) === 8 ? inflateWrapped : inflateBare)(bytes, options);

const codings: Readonly<Record<string, Unpack>> = {
	gzip: promisify(gunzip),
	'x-gzip': promisify(gunzip),
	deflate: inflateEither,
	br: promisify(brotliDecompress),
};

/** The codings that can be unpacked, for the server. */
export const acceptedCodings = 'gzip, deflate, br';

/**
The body of an answer without the packing that its `content-encoding` names; several are undone from the last to the first.
Throws `UnreadableSource` where that makes more than `most` bytes, where the end is missing, and where it is packed
otherwise.
*/
export async function unpack(bytes: Uint8Array, encoding: string, most: number): Promise<Uint8Array> {
	let unpacked = bytes;
	for (const coding of encoding.toLowerCase().split(',').reverse()) {
		const name = coding.trim();
		if (name === '' || name === 'identity' || unpacked.length === 0) continue;
		if (!(name in codings))
			throw new UnreadableSource(`packed as ${name}, which is not unpacked here; ${elsewhere}`);
		unpacked = await codings[name](unpacked, {maxOutputLength: most}).catch(error => {
			throw packingProblem(error, most);
		});
	}

	return unpacked;
}

function packingProblem({code}: NodeJS.ErrnoException, most: number): UnreadableSource {
	if (code === 'ERR_BUFFER_TOO_LARGE') return tooLarge(most);
	return code === 'Z_BUF_ERROR'
		? new UnreadableSource(
				`cut off: the end of what the server packed is missing; try later, or ${elsewhere}`,
			)
		: new UnreadableSource(`packed so that it cannot be unpacked; ${elsewhere}`);
}
