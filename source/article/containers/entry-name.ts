import {type SafeText, toSafeText} from '../../text/safe-text.js';

/** What an entry of a container is called, and where it can be named, found: `export.jsonl#3`. */
export const entryName = (container: string, number: number): string => `${container}#${number}`;

/** The container that a name of an entry is of, and the entry's number; undefined where it is no such name. */
export function entryNamed(name: string): {container: string; number: number} | undefined {
	const found = /^(.+)#([1-9]\d{0,8})$/s.exec(name);
	return found ? {container: found[1], number: Number(found[2])} : undefined;
}

/** What an article is called that was in a container, and which entry of that it is; without a number, all of it. */
export const entryPlace = (
	container: string,
	number: number | undefined,
): {name: SafeText; container?: {name: SafeText; number: number}} =>
	number === undefined
		? {name: toSafeText(container)}
		: {name: toSafeText(entryName(container, number)), container: {name: toSafeText(container), number}};

/** Why the entry that was asked for by its number cannot be had. */
export const noSuchEntry = (entries: number): string =>
	`it has ${entries === 1 ? 'one entry' : `${entries} entries`}, and so none of that number`;
