import {lstat} from 'node:fs/promises';
import {homedir} from 'node:os';
import {join, resolve} from 'node:path';
import {Unwritable, writeOut} from '../command/write-out.js';
import {isOutOfMemory} from '../engines/out-of-memory.js';
import {symbolsFor} from '../layout/symbols.js';
import type {Effect} from '../state/effect.js';
import type {Action} from '../state/reduce.js';
import {type SafeText, safe, toSafeText} from '../text/safe-text.js';
import {layOut} from './lay-out.js';

// Cells: as wide as `--output` makes the text of files.
const width = 80;

/**
Writes a report to a file, and gives what the screens are to be told: where it is, or that the name is taken, or why it could
not be written. Never over anything that is there, be it a file, a folder or a device.
*/
export async function writeReport({
	name,
	format,
	content,
}: Extract<Effect, {kind: 'write'}>): Promise<Action> {
	const path = pathOf(name);
	const taken = async (): Promise<Action> => ({
		type: 'name-taken',
		taken: name,
		free: await freeName(name),
		content,
	});
	if (await isThere(path)) return taken();
	const layout = {format, width, symbols: symbolsFor(process.env, process.platform)};
	try {
		await writeOut(path, await layOut(content, layout));
	} catch (error) {
		if (isOutOfMemory(error as Error))
			return {
				type: 'notify',
				notice: safe`nothing written: it takes more memory than there is; try another format`,
			};
		if (!(error instanceof Unwritable)) throw error;
		if (error.isTaken) return taken();
		return {type: 'unwritten', name, reason: error.reason, content};
	}

	return {type: 'notify', notice: safe`written to ${toSafeText(path)}`};
}

/** Where a name leads, as a shell takes it; as it is where there is no home folder, or the folder one is in is gone. */
function pathOf(name: string): string {
	try {
		return resolve(name.startsWith('~/') ? join(homedir(), name.slice('~/'.length)) : name);
	} catch {
		return name;
	}
}

/** Whether anything has the name, also a link that leads nowhere. What cannot be looked at cannot be written to either. */
async function isThere(path: string): Promise<boolean> {
	return lstat(path).then(
		() => true,
		() => false,
	);
}

// Whoever has more reports of one name gives them names.
const mostTried = 1000;

/** The name with a number before its ending that makes it free: "metro-2.html", and "metro-3.html" after that. */
async function freeName(name: SafeText): Promise<SafeText> {
	const [, stem, number = '1', ending] = /^(.*?)(?:-(\d{1,6}))?(\.[^.]*)$/.exec(name) ?? [
		'',
		name,
		undefined,
		'',
	];
	for (let next = Number(number) + 1; next < Number(number) + mostTried; next++) {
		const free = toSafeText(`${stem}-${next}${ending}`);
		if (!(await isThere(pathOf(free)))) return free;
	}

	return name;
}
