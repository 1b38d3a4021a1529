import {deflateRawSync} from 'node:zlib';

/** A file of an archive; `says` is how long it claims to be, `method` how it claims to be packed. */
export type Packed = {content: string | Uint8Array; says?: number; method?: number; flags?: number};

/** An archive of files (APPNOTE.TXT 4.3), as other programs write it or as none does. */
export function zipOf(files: Readonly<Record<string, string | Packed>>): Buffer {
	const locals: Buffer[] = [];
	const directory: Buffer[] = [];
	let at = 0;
	for (const [path, file] of Object.entries(files)) {
		const {
			content,
			says,
			method = 8,
			flags = 0,
		} = typeof file === 'string' ? ({content: file} as Packed) : file;
		const bytes = Buffer.from(content);
		const packed = method === 8 ? deflateRawSync(bytes) : bytes;
		const name = Buffer.from(path);
		const common = Buffer.alloc(26);
		common.writeUInt16LE(20, 0);
		common.writeUInt16LE(flags, 2);
		common.writeUInt16LE(method, 4);
		common.writeUInt32LE(packed.length, 14);
		common.writeUInt32LE(says ?? bytes.length, 18);
		common.writeUInt16LE(name.length, 22);
		locals.push(Buffer.from('PK\x03\x04'), common, name, packed);
		const place = Buffer.alloc(14);
		place.writeUInt32LE(at, 10);
		directory.push(Buffer.from('PK\x01\x02\x14\0'), common, place, name);
		at += 4 + common.length + name.length + packed.length;
	}

	const end = Buffer.alloc(18);
	end.writeUInt16LE(Object.keys(files).length, 4);
	end.writeUInt16LE(Object.keys(files).length, 6);
	end.writeUInt32LE(Buffer.concat(directory).length, 8);
	end.writeUInt32LE(at, 12);
	return Buffer.concat([...locals, ...directory, Buffer.from('PK\x05\x06'), end]);
}
