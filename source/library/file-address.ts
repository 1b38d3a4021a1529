import {fileURLToPath} from 'node:url';
import {UnreadableSource} from './problem-of.js';
import {pathOfBytes} from './system-path.js';

/** Whether a source is the address of a file, as the address bar of a browser has it. */
export const isFileAddress = (source: string): boolean => /^file:\//i.test(source);

/** The path of a file by its address. Throws `UnreadableSource` for a file of another machine, and for what is no address of one. */
export function pathOfFileAddress(address: string): string {
	if (!URL.canParse(address)) throw notOfFile();
	const url = new URL(address);
	if (url.host !== '')
		throw new UnreadableSource(
			`a file of the host ${url.host}; copy it to this machine, and open it by its path`,
		);
	const path = decoded(url);
	if (path.includes('\0')) throw notOfFile();
	return path;
}

function decoded(url: URL): string {
	try {
		return fileURLToPath(url);
	} catch (error) {
		// What is escaped are the bytes of a name, and not all names are UTF-8.
		if (error instanceof URIError) return pathOfBytes(bytesOf(url.pathname));
		throw notOfFile();
	}
}

/** The bytes that `%E9` and the like stand for; all else of an address is ASCII. */
const bytesOf = (escaped: string): Buffer =>
	Buffer.from(
		escaped.replace(/%([\da-f]{2})/gi, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16))),
		'latin1',
	);

const notOfFile = () => new UnreadableSource('no address of a file; give its path');
