/**
Reads a table of words of `a` to `z` in order, in which each is written as how many letters it has in common with the one
before it, `A` for none, `B` for one, and the letters that are its own (incremental coding, as in locate(1)); behind each may
stand what is told of it, which begins with neither a capital nor a small letter and holds no capital.
*/
export function readFrontCoded(table: string): [word: string, told: string][] {
	const read: [string, string][] = [];
	const end = table.trimEnd().length;
	let word = '';
	// A code at a time: with an expression it takes half as long again, and the first comparison waits for it.
	for (let start = table.indexOf('A'); start < end; ) {
		let own = start + 1;
		while (isSmall(table.charCodeAt(own))) own++;
		let next = own;
		while (next < end && !isCapital(table.charCodeAt(next))) next++;
		word = word.slice(0, table.charCodeAt(start) - capitalA) + table.slice(start + 1, own);
		read.push([word, table.slice(own, next)]);
		start = next;
	}

	return read;
}

const capitalA = 65;
const isCapital = (code: number): boolean => code >= capitalA && code <= 90;
const isSmall = (code: number): boolean => code >= 97 && code <= 122;
