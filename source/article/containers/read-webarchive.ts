import {decode, UnreadableText} from '../decode.js';
import {webAddress} from '../page-metadata.js';
import type {Contents} from './entry.js';

/**
Reads a page as Safari saves it (`.webarchive`): a binary property list of which only the page itself is looked at, not what was
saved with it. It does not say when it was saved.
*/
export function readWebArchive(bytes: Uint8Array): Contents {
	const list = new PropertyList(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
	const page = list.valueOf(list.top, 'WebMainResource');
	const text = (name: string) => list.textOf(list.valueOf(page, name));
	const content = list.bytesOf(list.valueOf(page, 'WebResourceData'));
	if (!content) throw new UnreadableText('no page in it, or cut off; save it once more');
	const type = text('WebResourceMIMEType');
	if (type && !/html|^text\/plain$/i.test(type)) throw new UnreadableText(`no page, but ${type}`);
	const html = decode(content, undefined, text('WebResourceTextEncodingName')).text;
	return {entries: [{html, url: webAddress(text('WebResourceURL'))}], problems: []};
}

/** Objects are known by their numbers (https://opensource.apple.com/source/CF/CF-1153.18/CFBinaryPList.c). */
class PropertyList {
	readonly #bytes: Buffer;
	readonly #places: number;
	readonly #sizeOfPlace: number;
	readonly #sizeOfNumber: number;
	readonly #count: number;
	/** The object that all others are in. */
	readonly top: number;

	constructor(bytes: Buffer) {
		const end = bytes.length - 32;
		if (end < 8) throw cutOff();
		this.#bytes = bytes;
		this.#sizeOfPlace = bytes[end + 6];
		this.#sizeOfNumber = bytes[end + 7];
		this.#count = this.#numberAt(end + 8, 8);
		this.top = this.#numberAt(end + 16, 8);
		this.#places = this.#numberAt(end + 24, 8);
	}

	/** The object under a name in a dictionary. */
	valueOf(dictionary: number | undefined, name: string): number | undefined {
		const found = this.#object(dictionary, 0xd);
		if (!found) return undefined;
		const size = this.#sizeOfNumber;
		for (let index = 0; index < found.length && index < mostKeys; index++) {
			if (this.textOf(this.#numberAt(found.start + index * size, size)) === name)
				return this.#numberAt(found.start + (found.length + index) * size, size);
		}

		return undefined;
	}

	bytesOf(data: number | undefined): Buffer | undefined {
		const found = this.#object(data, 0x4);
		return found && this.#part(found.start, found.length);
	}

	textOf(text: number | undefined): string | undefined {
		const plain = this.#object(text, 0x5);
		if (plain) return this.#part(plain.start, plain.length).toString('latin1');
		const wide = this.#object(text, 0x6);
		return (
			wide &&
			Buffer.from(this.#part(wide.start, 2 * wide.length))
				.swap16()
				.toString('utf16le')
		);
	}

	/** Where the content of an object of a kind begins, and its length; undefined where it is of another. */
	#object(number: number | undefined, kind: number): {start: number; length: number} | undefined {
		if (number === undefined || number >= this.#count) return undefined;
		const at = this.#numberAt(this.#places + number * this.#sizeOfPlace, this.#sizeOfPlace);
		const mark = this.#part(at, 1)[0];
		if (mark >> 4 !== kind) return undefined;
		if ((mark & 0xf) < 0xf) return {start: at + 1, length: mark & 0xf};
		const size = 1 << (this.#part(at + 1, 1)[0] & 0xf);
		return {start: at + 2 + size, length: this.#numberAt(at + 2, size)};
	}

	#numberAt(at: number, size: number): number {
		let number = 0;
		for (const byte of this.#part(at, size)) number = number * 256 + byte;
		return number;
	}

	#part(at: number, length: number): Buffer {
		if (!(at + length <= this.#bytes.length)) throw cutOff();
		return this.#bytes.subarray(at, at + length);
	}
}

// The dictionaries of a saved page have some.
const mostKeys = 100;

const cutOff = () => new UnreadableText('cut off or broken; save the page once more');
