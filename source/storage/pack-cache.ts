import {closeSync, fstatSync, openSync, readSync, utimesSync, writevSync} from 'node:fs';
import {threadId} from 'node:worker_threads';
import {digest, digestOf} from './digest.js';
import {
	ensureOwn,
	formatRecord,
	listPacks,
	type Pack,
	packOf,
	readIndex,
	removeOldest,
	removePack,
} from './pack-files.js';

const megabyte = 1024 * 1024;

export type PackCacheOptions = {
	/** What made the entries: those of another version are as if they were not there. */
	version: string;
	/** Bytes that all packs may have together, 500 MB when not given. */
	mostBytes?: number;
	/** Bytes from which on a pack is full, 8 MB when not given. */
	packBytes?: number;
};

/** Where an entry lies, with its checksum before it. */
type Place = {pack: KnownPack; start: number; length: number};
type KnownPack = Pack & {isUsed?: true; isDamaged?: true};
/** The pack that is being written, its two files open. */
type OwnPack = {pack: KnownPack; entries: number; index: number; bytes: number};

const checksumBytes = 8;
// Five threads of a program write at the same time, each its own pack, and look how much there is when they begin one.
const writersAtOnce = 5;
// A few articles at a time, day by day, would become thousands of files, all of which have to be opened.
const mostSmall = 64;
// Milliseconds after which nobody is taken to write a pack any more.
const settled = 3_600_000;

/**
Entries by keys, which outlive the program, for one thread. Any number of threads and programs may use a folder at the same
time: each writes packs of its own, and one sees of the others what was there when it first looked. An entry that is not as it
was written is none, and its pack is removed. Where nothing can be kept it is silently done without: nothing here throws. All
is done at once, and holds up the thread that asks.
*/
export class PackCache {
	readonly #folder: string;
	readonly #version: string;
	readonly #mostBytes: number;
	readonly #packBytes: number;
	#places: Map<string, Place> | undefined;
	#own: OwnPack | undefined;
	#isWritable = true;

	constructor(
		folder: string,
		{version, mostBytes = 500 * megabyte, packBytes = 8 * megabyte}: PackCacheOptions,
	) {
		this.#folder = folder;
		this.#version = digestOf(version).toString('hex').slice(0, 16);
		this.#mostBytes = mostBytes;
		this.#packBytes = packBytes;
	}

	/** The entry of a key of `keyBytes` bytes. */
	get(key: Buffer): Uint8Array | undefined {
		this.#places ??= this.#load();
		const place = this.#places.get(nameOf(key));
		return place && !place.pack.isDamaged ? this.#read(key, place) : undefined;
	}

	/** Keeps an entry, at once and for good. */
	put(key: Buffer, entry: Uint8Array): void {
		this.#places ??= this.#load();
		// One like that would push out many others.
		if (!this.#isWritable || entry.length > this.#mostBytes / 8) return;
		try {
			this.#append(key, entry);
		} catch {
			this.#isWritable = false;
			this.close();
		}
	}

	/** Closes the files that are being written. */
	close(): void {
		if (!this.#own) return;
		closeSync(this.#own.entries);
		closeSync(this.#own.index);
		this.#own = undefined;
	}

	#load(): Map<string, Place> {
		const places = new Map<string, Place>();
		try {
			this.#isWritable = ensureOwn(this.#folder);
			for (const pack of this.#isWritable ? this.#packs() : [])
				for (const {key, start, length} of readIndex(pack)) places.set(nameOf(key), {pack, start, length});
		} catch {
			this.#isWritable = false;
		}

		return places;
	}

	/** Those of this version. */
	#packs() {
		return listPacks(this.#folder).filter(({name}) => name.startsWith(this.#version));
	}

	#read(key: Buffer, place: Place): Uint8Array | undefined {
		const {pack} = place;
		let bytes: Buffer;
		try {
			bytes = bytesAt(place);
		} catch {
			// Another program has removed it.
			return undefined;
		}

		const entry = bytes.subarray(checksumBytes);
		if (bytes.subarray(0, checksumBytes).equals(this.#checksum(key, entry))) {
			markUsed(pack);
			return entry;
		}

		pack.isDamaged = true;
		removePack(pack);
		return undefined;
	}

	#append(key: Buffer, entry: Uint8Array): void {
		if (this.#own && this.#own.bytes >= this.#packBytes) this.close();
		if (!this.#own) this.#begin(entry.length);
		// What was copied into the one that was begun may have filled it.
		const own = this.#own!;
		const checksum = this.#checksum(key, entry);
		const length = checksum.length + entry.length;
		const start = own.bytes;
		own.bytes += length;
		write(own.entries, [checksum, entry]);
		write(own.index, [formatRecord({key, start, length})]);
		this.#places!.set(nameOf(key), {pack: own.pack, start, length});
	}

	/** Begins a pack, and makes room for it. */
	#begin(entryBytes: number): void {
		removeOldest(this.#folder, this.#mostBytes - Math.max(writersAtOnce * this.#packBytes, entryBytes));
		const pack = packOf(this.#folder, `${this.#version}-${newName()}`);
		this.#own = {pack, entries: openNew(pack.path), index: openNew(pack.indexPath), bytes: 0};
		this.#takeInSmall();
	}

	/** Copies what lies in small packs into the one that is being written, where there are many of them. */
	#takeInSmall(): void {
		const before = Date.now() - settled;
		const small = this.#packs().filter(({bytes, written}) => bytes < this.#packBytes / 8 && written < before);
		if (small.length < mostSmall) return;
		for (const pack of small) {
			for (const {key, start, length} of readIndex(pack)) {
				const entry = this.#read(key, {pack, start, length});
				if (entry) this.#append(key, entry);
			}

			removePack(pack);
		}
	}

	#checksum(key: Buffer, entry: Uint8Array): Buffer {
		return digestOf(this.#version, key, entry).subarray(0, checksumBytes);
	}
}

const nameOf = (key: Buffer): string => key.toString('latin1');

/** No two programs begin a pack of the same name; if they did, the second could not. */
const newName = (): string => digest(`${process.pid} ${threadId} ${performance.now()} ${Math.random()}`, 16);

// What one reads is nobody else's business.
const openNew = (path: string): number => openSync(path, 'wx', 0o600);

/** What lies at a place, checksum and entry; nothing where a pack is too short. Throws the system's errors. */
function bytesAt({pack, start, length}: Place): Buffer {
	const file = openSync(pack.path, 'r');
	try {
		if (start + length > fstatSync(file).size) return Buffer.of();
		const bytes = Buffer.allocUnsafeSlow(length);
		readSync(file, bytes, 0, length, start);
		return bytes;
	} finally {
		closeSync(file);
	}
}

/** Throws where not all of it could be written. */
function write(file: number, parts: readonly Uint8Array[]): void {
	const bytes = parts.reduce((sum, part) => sum + part.length, 0);
	if (writevSync(file, parts) < bytes) throw new Error('the disk is full');
}

/** Once in a run: what is used is the last to be removed. */
function markUsed(pack: KnownPack): void {
	if (pack.isUsed) return;
	pack.isUsed = true;
	try {
		utimesSync(pack.path, new Date(), new Date());
	} catch {
		// On a disk that is read-only nothing is removed either.
	}
}
