import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {under} from './readme/blocks.js';
import {rooms} from './rooms.js';

const decisions = '.github/decisions';

/** What is written about the source and the project, by where it stands. Of the readme the parts that are not for users. */
const documents = new Map([
	['readme.md', `${under('## Architecture')}\n${under('## Contributing')}`],
	...['.github/contributing.md', '.github/security.md', 'changelog.md', ...files(decisions)].map(
		file => [file, readFileSync(file, 'utf8')] as const,
	),
]);

function files(folder: string): string[] {
	return readdirSync(folder).map(name => `${folder}/${name}`);
}

/** Paths between backquotes: words with a slash, and none of what only addresses, packages and variables have. */
const pathsIn = (text: string): string[] =>
	[...text.matchAll(/(?<!`)`([^`\s]+)`(?!`)/g)]
		.map(([, code]) => code)
		.filter(code => /^[\w.-]+\/[\w./-]*$/.test(code));

/** Made by the build, and so not there in a fresh checkout. */
const isBuilt = (path: string) => /^(?:dist|release)\//.test(path);

/** A path is from the top of the project, or from `source/`. */
const isThere = (path: string) => isBuilt(path) || existsSync(path) || existsSync(join('source', path));

/** Where the links of a document lead, but for those to the web and within it. */
const linksIn = (text: string): string[] =>
	[...text.matchAll(/\]\(([^)#\s]+)\)/g)].map(([, target]) => target).filter(target => !/^\w+:/.test(target));

describe.each([...documents])('%s', (file, text) => {
	it('names only files and folders that there are', () => {
		expect(pathsIn(text).filter(path => !isThere(path))).toEqual([]);
	});

	it('leads only to files that there are', () => {
		expect(linksIn(text).filter(target => !existsSync(join(dirname(file), target)))).toEqual([]);
	});
});

describe('the paths in a text', () => {
	it('are found, and what is none is not', () => {
		const text =
			'`state/keys.ts`, `engines/` and `a b/c`, `@orama/stemmers`, `https://a.example/b`, `$HOME/a`, `x`';
		expect(pathsIn(text)).toEqual(['state/keys.ts', 'engines/']);
		expect(isThere('state/keys.ts')).toBe(true);
		expect(isThere('state/no-such-file.ts')).toBe(false);
	});
});

describe('the table of what is decided where', () => {
	const [, table] = readFileSync('.github/contributing.md', 'utf8').split('\n## Where is it decided?\n');
	const rows = table
		.split(/^## /m)[0]
		.split('\n')
		.filter(row => row.startsWith('| '))
		.slice(2);

	it('says of each thing in which file of which room', () => {
		expect(rows.length).toBeGreaterThan(12);
		for (const row of rows) {
			const paths = pathsIn(row);
			expect([row, paths.length > 0]).toEqual([row, true]);
			for (const path of paths) expect(rooms).toContain(path.split('/')[0]);
		}
	});
});

describe('a decision', () => {
	it.each(files(decisions))('says what was asked, measured, decided and paid: %s', file => {
		const headings = [...readFileSync(file, 'utf8').matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
		expect(headings).toEqual(['Question', 'What was measured', 'Decision', 'Price']);
	});
});
