import {createReadStream} from 'node:fs';
import {open, readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {pipeline} from 'node:stream';
import {createGunzip} from 'node:zlib';
import {mostFileBytes} from './limits.js';
import {passimPart} from './passim-part.js';
import {UnreadableSource} from './problem-of.js';
import {tooLarge} from './read-stream.js';
import {systemPath} from './system-path.js';

/** What stands beside `out.json` in the folder that passim was given; whatever else is in a folder, it is somebody's own. */
const beside = /^(?:(?:out|align)\.json|tmp|\..*)$/;

/** The folder of the parts that passim wrote: a source itself, or `out.json` in it; undefined where it is neither. */
async function passimFolder(source: string): Promise<string | undefined> {
	const names = await namesIn(source);
	if (names.some(name => passimPart.test(name))) return source;
	return names.includes('out.json') && names.every(name => beside.test(name))
		? passimFolder(join(source, 'out.json'))
		: undefined;
}

/** Those of some sources that are such folders, each with the folder of its parts. */
export async function passimFolders(sources: readonly string[]): Promise<Map<string, string>> {
	const folders = await Promise.all(sources.map(passimFolder));
	return new Map(
		sources.flatMap((source, at) => {
			const folder = folders[at];
			return folder === undefined ? [] : [[source, folder] as const];
		}),
	);
}

const namesIn = (folder: string): Promise<string[]> => readdir(systemPath(folder)).catch(() => []);

/**
The records of such a folder, part by part, each as JSON has it; no more than one is held. Throws `UnreadableSource` where
something else stands in it, or its end is missing.
*/
export async function* readPassim(folder: string): AsyncGenerator<unknown, void> {
	const names = (await namesIn(folder)).filter(name => passimPart.test(name)).sort();
	for (const name of names) {
		const [, kind] = passimPart.exec(name)!;
		if (kind !== 'json')
			throw new UnreadableSource(`${name} is Parquet; run passim with --output-format json`);
		yield* recordsOf(join(folder, name), name);
	}
}

async function* recordsOf(path: string, name: string): AsyncGenerator<unknown, void> {
	const packing = await packingOf(path);
	if (packing === 'bzip2') throw new UnreadableSource(`${name} is packed by bzip2; unpack it first: bunzip2`);
	const file = createReadStream(path);
	const chunks = packing === 'gzip' ? pipeline(file, createGunzip(), () => {}) : file;
	let number = 0;
	try {
		for await (const line of linesOf(chunks)) {
			number++;
			if (line.trim() !== '') yield JSON.parse(line);
		}
	} catch (error) {
		if (error instanceof UnreadableSource) throw error;
		const {code, message} = error as NodeJS.ErrnoException;
		if (error instanceof SyntaxError)
			throw new UnreadableSource(`${name}, line ${number}: no JSON; let passim end, or run it again`);
		throw code?.startsWith('Z_')
			? new UnreadableSource(`${name} is damaged, or its end is missing (${message}); run passim again`)
			: error;
	}
}

/** How a file is packed, by how it begins (RFC 1952, 2.3.1). */
async function packingOf(path: string): Promise<'gzip' | 'bzip2' | undefined> {
	const file = await open(path);
	try {
		const {buffer} = await file.read(Buffer.alloc(3), 0, 3, 0);
		if (buffer[0] === 0x1f && buffer[1] === 0x8b) return 'gzip';
		return buffer.toString('latin1') === 'BZh' ? 'bzip2' : undefined;
	} finally {
		await file.close();
	}
}

/** The lines of UTF-8. Throws `UnreadableSource` for one that is longer than a file may be. */
async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<string, void> {
	let pieces: Buffer[] = [];
	let length = 0;
	for await (const chunk of chunks) {
		let start = 0;
		for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', start)) {
			pieces.push(chunk.subarray(start, end));
			yield Buffer.concat(pieces).toString();
			pieces = [];
			length = 0;
			start = end + 1;
		}

		length += chunk.length - start;
		if (length > mostFileBytes) throw tooLarge(mostFileBytes);
		pieces.push(chunk.subarray(start));
	}

	if (length > 0) yield Buffer.concat(pieces).toString();
}
