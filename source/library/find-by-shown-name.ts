import {readdir} from 'node:fs/promises';
import {join, parse, sep} from 'node:path';
import {UnreadableSource} from './problem-of.js';
import {pathOfBytes, systemPath} from './system-path.js';

/**
The path of a file or folder whose names are not UTF-8, by how it is shown: Node hands over what was typed with U+FFFD for
each byte that it does not know. Undefined where there is none. Throws `UnreadableSource` where there are several, and the
system's errors.
*/
export async function findByShownName(path: string): Promise<string | undefined> {
	const {root} = parse(path);
	let found = root;
	for (const name of path.slice(root.length).split(sep)) {
		const names = name.includes('\uFFFD') ? await namesShownAs(name, found || '.') : [name];
		if (names.length === 0) return undefined;
		if (names.length > 1)
			throw new UnreadableSource(
				`there are ${names.length} files whose names look like this; open their folder`,
			);
		found = join(found, names[0]);
	}

	return found;
}

async function namesShownAs(name: string, folder: string): Promise<string[]> {
	const names = await readdir(systemPath(folder), {encoding: 'buffer'});
	return names.filter(bytes => bytes.toString() === name).map(pathOfBytes);
}
