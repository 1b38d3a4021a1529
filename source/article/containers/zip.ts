import {inflateRawSync} from 'node:zlib';
import {UnreadableText} from '../decode.js';
import type {ContentLimits} from './entry.js';

/** The files in an archive, which are unpacked when they are asked for, and never written anywhere. */
export type ZipArchive = {
	names: readonly string[];
	/**
	The bytes of a file, by its name; undefined where there is none. Throws `UnreadableText` where it is broken, packed otherwise
	than with deflate, or where more than the limit has been unpacked of the whole archive.
	*/
	read: (name: string) => Uint8Array | undefined;
};

type Packed = {method: number; flags: number; size: number; unpacked: number; at: number};

const megabyte = 2 ** 20;
// No book has a longer chapter, nor is there more text in any: what is made of it takes many times as much memory.
const mostOfFile = 32 * megabyte;
const mostOfAll = 64 * megabyte;

// https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3; with ZIP64 only archives larger than what is read.
const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const fileMark = 0x04034b50;
const mostComment = 65_535;

/** Reads an archive's directory. Throws `UnreadableText` where it has none. */
export function openZip(bytes: Uint8Array, limits: ContentLimits): ZipArchive {
	const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const files = directoryOf(archive, limits);
	const most = Math.min(limits.bytes, mostOfAll);
	let left = most;
	return {
		names: [...files.keys()],
		read(name) {
			const packed = files.get(name);
			if (!packed) return undefined;
			if (packed.unpacked > left) throw tooMuch(most);
			if (packed.unpacked > mostOfFile)
				throw new UnreadableText(`${name} in it is larger than ${mostOfFile / megabyte} MB; divide it`);
			const content = unpacked(archive, name, packed);
			left -= content.length;
			return content;
		},
	};
}

function directoryOf(archive: Buffer, {entries}: ContentLimits): Map<string, Packed> {
	const end = archive.length - 22;
	let at = end;
	while (at >= 0 && end - at <= mostComment && archive.readUInt32LE(at) !== endMark) at--;
	if (at < 0 || end - at > mostComment) throw cutOff();
	const count = archive.readUInt16LE(at + 10);
	const files = new Map<string, Packed>();
	let next = archive.readUInt32LE(at + 16);
	for (let index = 0; index < count; index++) {
		if (index >= entries) throw new UnreadableText(`an archive of more than ${entries} files; divide it`);
		if (next + 46 > archive.length || archive.readUInt32LE(next) !== entryMark) throw cutOff();
		const nameEnd = next + 46 + archive.readUInt16LE(next + 28);
		const name = archive.toString('utf8', next + 46, nameEnd);
		files.set(name, {
			flags: archive.readUInt16LE(next + 8),
			method: archive.readUInt16LE(next + 10),
			size: archive.readUInt32LE(next + 20),
			unpacked: archive.readUInt32LE(next + 24),
			at: archive.readUInt32LE(next + 42),
		});
		next = nameEnd + archive.readUInt16LE(next + 30) + archive.readUInt16LE(next + 32);
	}

	return files;
}

function unpacked(archive: Buffer, name: string, {flags, method, size, unpacked, at}: Packed): Uint8Array {
	if (flags & 1) throw new UnreadableText('locked with a password; save it without');
	if (at + 30 > archive.length || archive.readUInt32LE(at) !== fileMark) throw cutOff();
	const start = at + 30 + archive.readUInt16LE(at + 26) + archive.readUInt16LE(at + 28);
	const content = archive.subarray(start, start + size);
	if (content.length < size) throw cutOff();
	if (method === 0) return content;
	if (method !== 8) throw new UnreadableText(`${name} in it is packed in an unusual way; save it anew`);
	try {
		// Who says less than there is has no room for more.
		return inflateRawSync(content, {maxOutputLength: Math.max(1, unpacked)});
	} catch {
		throw new UnreadableText(`${name} in it is broken; save it anew`);
	}
}

const cutOff = () =>
	new UnreadableText('an archive that is cut off or broken; copy or download it once more');

const tooMuch = (bytes: number) =>
	new UnreadableText(
		`an archive of more than ${Math.round(bytes / megabyte)} MB unpacked, which is not read`,
	);
