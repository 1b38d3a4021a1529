import {lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync} from 'node:fs';
import {join} from 'node:path';

/*
A cache lies in packs: a file with the entries, one after the other, and beside it an index with a record for each. Only who
has begun a pack adds to it, and the entry always before its record: whatever ends the program leaves at the most the
beginning of an entry, of which no record tells.
*/

/** Two files of one name. */
export type Pack = {path: string; indexPath: string};

/** A pack, with the bytes of both files together and two times in milliseconds since 1970. */
export type PackOnDisk = Pack & {name: string; bytes: number; written: number; used: number};

/** Where in a pack an entry begins, and how many bytes it has. */
export type IndexRecord = {key: Buffer; start: number; length: number};

/** Bytes of a key: half a SHA-256, which no two things ever have in common by chance. */
export const keyBytes = 16;
/** Bytes of a record in an index. */
export const recordBytes = keyBytes + 8;

// Nothing else in the folder is ever read or removed.
const packName = /^([\da-f]{16}-[\da-f]{16})\.pack$/;
// No pack has so many records.
const mostIndexBytes = 16 * 1024 * 1024;

export const packOf = (folder: string, name: string): Pack => ({
	path: join(folder, `${name}.pack`),
	indexPath: join(folder, `${name}.index`),
});

/**
Makes the folder of a cache where it is not there. False where it is not the user's own or others may write into it: what
they put there would be taken for what was read.
*/
export function ensureOwn(folder: string): boolean {
	mkdirSync(folder, {recursive: true, mode: 0o700});
	const {uid, mode} = statSync(folder);
	return process.geteuid === undefined || (uid === process.geteuid() && (mode & 0o022) === 0);
}

/** The packs of a folder, those first that were used the longest time ago. */
export function listPacks(folder: string): PackOnDisk[] {
	return readdirSync(folder, {withFileTypes: true})
		.flatMap(entry => (entry.isFile() ? (packName.exec(entry.name)?.[1] ?? []) : []))
		.flatMap(name => {
			const pack = packOf(folder, name);
			const entries = lstatSync(pack.path, {throwIfNoEntry: false});
			const index = lstatSync(pack.indexPath, {throwIfNoEntry: false});
			// Another program may have removed it by now.
			if (!entries) return [];
			const {mtimeMs: used, size} = entries;
			return {...pack, name, bytes: size + (index?.size ?? 0), written: index?.mtimeMs ?? used, used};
		})
		.sort((x, y) => x.used - y.used);
}

/** What an index tells of; nothing where it cannot be read. The end of a record that was not written whole is passed over. */
export function readIndex({indexPath}: Pack): IndexRecord[] {
	const bytes = bytesOfIndex(indexPath);
	return Array.from({length: Math.floor(bytes.length / recordBytes)}, (_, at) => {
		const start = at * recordBytes;
		return {
			key: bytes.subarray(start, start + keyBytes),
			start: bytes.readUInt32LE(start + keyBytes),
			length: bytes.readUInt32LE(start + keyBytes + 4),
		};
	});
}

function bytesOfIndex(path: string): Buffer {
	try {
		const status = lstatSync(path);
		if (status.isFile() && status.size <= mostIndexBytes) return readFileSync(path);
	} catch {
		// Another program has removed it.
	}

	return Buffer.of();
}

export function formatRecord({key, start, length}: IndexRecord): Buffer {
	const record = Buffer.alloc(recordBytes);
	record.set(key);
	record.writeUInt32LE(start, keyBytes);
	record.writeUInt32LE(length, keyBytes + 4);
	return record;
}

/** Removes packs, those first that were used the longest time ago, until the others have at most so many bytes. */
export function removeOldest(folder: string, mostBytes: number): void {
	const packs = listPacks(folder);
	let bytes = packs.reduce((sum, pack) => sum + pack.bytes, 0);
	for (const pack of packs) {
		if (bytes <= mostBytes) return;
		removePack(pack);
		bytes -= pack.bytes;
	}
}

/** What cannot be removed stays. */
export function removePack({path, indexPath}: Pack): void {
	for (const file of [indexPath, path]) {
		try {
			rmSync(file, {force: true});
		} catch {}
	}
}
