import {readdirSync, readFileSync} from 'node:fs';
import {join, sep} from 'node:path';
import {describe, expect, it} from 'vitest';
import {circles, forbiddenImports, loadedWith, outsideRooms, type Sources} from './import-rule.js';
import {doors, rooms} from './rooms.js';

const files: Sources = new Map(
	readdirSync('source', {recursive: true, encoding: 'utf8'})
		.filter(file => /\.tsx?$/.test(file))
		.map(file => [file.split(sep).join('/'), readFileSync(join('source', file), 'utf8')]),
);
/** The house with one more line in a file. */
const planted = (file: string, line: string): Sources =>
	new Map(files).set(file, `${files.get(file)}\n${line}\n`);

describe('the house', () => {
	it('has two doors, rooms, and nothing else', () => {
		expect(readdirSync('source').sort()).toEqual([...doors, ...rooms].sort());
		expect(outsideRooms(files)).toEqual([]);
		expect(outsideRooms(new Map([['hall.ts', '']]))).toEqual(['hall.ts']);
	});
});

describe('imports', () => {
	it('run only downward, and to packages that are the room’s business', () => {
		expect(forbiddenImports(files)).toEqual([]);
	});

	it('run in no circle', () => {
		expect(circles(files)).toEqual([]);
	});

	it.each([
		['text/words.ts', "import {reduce} from '../state/reduce.js';"],
		['text/words.ts', "import type {State} from '../state/state.js';"],
		['text/words.ts', "export {reduce} from '../state/reduce.js';"],
		['text/words.ts', "const late = () => import('../state/reduce.js');"],
		['terminal/sgr.ts', "import {clamp} from '../layout/scroll.js';"],
		['state/state.ts', "import {readFileSync} from 'node:fs';"],
		['layout/wrap.ts', "import {readArticle} from '../index.js';"],
		['cli.ts', "import meow from 'meow';"],
		['command/flags.ts', "import {runInk} from '../app/run-ink.js';"],
	])('that are planted in %s are found: %s', (file, line) => {
		expect(forbiddenImports(planted(file, line))).toHaveLength(1);
	});

	it('that are planted to make a circle are found', () => {
		expect(circles(planted('text/words.ts', "import type {Token} from './tokens.js';"))).toEqual([
			expect.arrayContaining(['text/tokens.ts', 'text/words.ts']),
		]);
	});
});

describe('safe text', () => {
	it('is made in one place', () => {
		const elsewhere = [...files].filter(([file]) => file !== 'text/safe-text.ts');
		expect(elsewhere.filter(([, code]) => /\bas SafeText\b/.test(code)).map(([file]) => file)).toEqual([]);
	});
});

describe('what outlives a call', () => {
	// A variable of a module that changes, or a container that begins empty or holds things weakly.
	const cache =
		/^(?:export )?(?:let |var |const \w+(?::[^=]*)? = new (?:Weak(?:Map|Set|Ref)\b|(?:Map|Set)(?:<.*>)?\(\)))/m;

	/** Without the tables of words, a line of which may begin like a declaration. */
	const withoutTables = (code: string) => code.replace(/= `\n[^`]*`/g, '');

	it('is kept by the memoizing helper alone, never by a variable of a module', () => {
		const caching = [...files].filter(
			([file, code]) =>
				file !== 'text/memoize.ts' && !file.includes('/training/') && cache.test(withoutTables(code)),
		);
		expect(caching.map(([file]) => file)).toEqual([]);
	});

	it('would be seen', () => {
		for (const line of [
			'let known: string | undefined;',
			'const known = new WeakMap<Article, number>();',
			'const known: Known = new Map();',
			'export const known = new Map<string, Map<string, number>>();',
		])
			expect(`import {x} from 'y';\n${line}`).toMatch(cache);
		expect("const table = new Map([['a', 1]]);").not.toMatch(cache);
	});
});

describe('tables of English words', () => {
	const isTable = (file: string) => file.startsWith('text/lexicon/');
	const loadedForReading = (sources: Sources) =>
		[
			...loadedWith(
				['app/main.ts', 'app/run.ts', 'app/open-screens.ts', 'command/flags.ts', 'command/print.ts'],
				sources,
			),
		].filter(isTable);

	it('are loaded with what compares', () => {
		expect([...loadedWith(['compare/compare-articles.ts'], files)].filter(isTable)).not.toEqual([]);
	});

	it('are not loaded for a first frame, for printing an article, nor for help', () => {
		expect(loadedForReading(files)).toEqual([]);
	});

	it.each([
		['text/words.ts', "import {lazy} from './lexicon/word-vectors.js';", true],
		['state/state.ts', "export {wordVectors} from '../text/lexicon/word-vectors.js';", true],
		['state/state.ts', "import type {WordVectors} from '../text/lexicon/word-vectors.js';", false],
		['app/main.ts', "const later = () => import('../text/lexicon/word-vectors.js');", false],
	])('that %s imports are found if they are loaded with it: %s', (file, line, isLoaded) => {
		expect(loadedForReading(planted(file, line)).includes('text/lexicon/word-vector-table.ts')).toBe(
			isLoaded,
		);
	});
});
