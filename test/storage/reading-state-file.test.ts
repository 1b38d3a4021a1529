import {spawn} from 'node:child_process';
import {
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	truncateSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {build} from 'esbuild';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {
	emptyReadingState,
	formatReadingState,
	parseReadingState,
	type ReadingState,
} from '../../source/storage/reading-state.js';
import {loadReadingState, saveReadingState} from '../../source/storage/reading-state-file.js';

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'seedreader-memory-'));
});
afterAll(() => rmSync(folder, {recursive: true, force: true}));

let count = 0;
/** A file that is not there yet, in a folder that is not there yet. */
const newFile = () => join(folder, `${count++}`, 'state.json');
const saved = (file: string) => parseReadingState(readFileSync(file, 'utf8'));
const beside = (file: string) => readdirSync(join(file, '..')).sort();

const asking = (...queries: string[]): ReadingState => ({
	...emptyReadingState,
	queries: new Map(queries.map((query, index) => [query, index])),
});

describe('a memory file', () => {
	it('need not be there', () => {
		expect(loadReadingState(newFile())).toEqual({readingState: emptyReadingState});
	});

	it('takes what is saved with what was there, and leaves nothing else behind', () => {
		const file = newFile();
		expect(saveReadingState(file, asking('a'))).toBeUndefined();
		expect(saveReadingState(file, asking('b', 'c'))).toBeUndefined();
		expect([...saved(file).queries.keys()].sort()).toEqual(['a', 'b', 'c']);
		expect(beside(file)).toEqual(['state.json']);
	});

	it.each(['', '{"version": 1, "articles": {"x', '\u0000\u0000', '{"version": 1}'])(
		'is set aside and kept where it is no readingState: %j',
		text => {
			const file = newFile();
			mkdirSync(join(file, '..'));
			writeFileSync(file, text);
			const {readingState, notice} = loadReadingState(file);
			expect(readingState).toEqual(emptyReadingState);
			const [aside, ...others] = beside(file);
			expect(others).toEqual([]);
			expect(aside).toMatch(/^state\.json\.unreadable-/);
			expect(notice).toContain(aside);
			expect(readFileSync(join(file, '..', aside), 'utf8')).toBe(text);
			expect(loadReadingState(file)).toEqual({readingState: emptyReadingState});
		},
	);

	it('is set aside also where it was broken while the program ran', () => {
		const file = newFile();
		mkdirSync(join(file, '..'));
		writeFileSync(file, 'broken');
		expect(saveReadingState(file, asking('a'))).toBeUndefined();
		expect(saved(file)).toEqual(asking('a'));
		expect(beside(file)).toHaveLength(2);
	});

	it('of a later version is left as it is', () => {
		const file = newFile();
		mkdirSync(join(file, '..'));
		const text = '{"version": 9}';
		writeFileSync(file, text);
		const {readingState, notice} = loadReadingState(file);
		expect(readingState).toBeUndefined();
		expect(notice).toContain('a later version of seedreader wrote it');
		expect(saveReadingState(file, asking('a'))).toBeDefined();
		expect(readFileSync(file, 'utf8')).toBe(text);
		expect(beside(file)).toEqual(['state.json']);
	});

	it('that is far too large is not read, and left as it is', () => {
		const file = newFile();
		saveReadingState(file, asking('a'));
		const bytes = 229 * 1024 * 1024;
		truncateSync(file, bytes);
		const {readingState, notice} = loadReadingState(file);
		expect(readingState).toBeUndefined();
		expect(notice).toBe(
			`nothing is remembered: ${file}: larger than 16 MB, which it cannot be; --no-state does without`,
		);
		expect(saveReadingState(file, asking('b'))).toBe(
			`what you read was not saved in ${file}: larger than 16 MB, which it cannot be; put that right, or use --no-state`,
		);
		expect(beside(file)).toEqual(['state.json']);
		expect(statSync(file).size).toBe(bytes);
	});

	it('keeps what is newest of more than it has room for, with however many marks', () => {
		const file = newFile();
		const marks = new Map(Array.from({length: 200_000}, (_, mark) => [`${mark}`, {at: mark, value: null}]));
		const articles = new Map(Array.from({length: 1001}, (_, article) => [`${article}`, {marks: new Map()}]));
		articles.set('marked', {marks} as never);
		expect(saveReadingState(file, {...emptyReadingState, articles})).toBeUndefined();
		expect(saved(file).articles.get('marked')!.marks.size).toBe(200_000);
	});

	it('that cannot be is said on one line', () => {
		const taken = join(folder, 'taken');
		writeFileSync(taken, '');
		const file = join(taken, 'seedreader', 'state.json');
		for (const line of [loadReadingState(file).notice, saveReadingState(file, asking('a'))]) {
			expect(line).toContain(file);
			expect(line).toContain('a part of its path is not a folder');
			expect(line).toContain('--no-state');
		}

		const isFolder = newFile();
		mkdirSync(isFolder, {recursive: true});
		expect(loadReadingState(isFolder).readingState).toBeUndefined();
	});

	it('is saved although a program that was killed has left its lock', () => {
		const file = newFile();
		saveReadingState(file, asking('a'));
		writeFileSync(`${file}.lock`, formatReadingState(asking('half')).slice(0, 20));
		utimesSync(`${file}.lock`, new Date(), new Date(Date.now() - 60_000));
		expect(saveReadingState(file, asking('b'))).toBeUndefined();
		expect([...saved(file).queries.keys()].sort()).toEqual(['a', 'b']);
		expect(beside(file)).toEqual(['state.json']);
	});
});

describe('programs that save at the same time', () => {
	it('lose nothing', async () => {
		const program = join(folder, 'save.mjs');
		await build({
			stdin: {
				contents: `
					import {saveReadingState} from './source/storage/reading-state-file.ts';
					import {emptyReadingState} from './source/storage/reading-state.ts';
					const [file, name] = process.argv.slice(2);
					for (let step = 0; step < 20; step++) {
						// Each time only what is new, so that what was saved before must be in the file.
						const problem = saveReadingState(file, {...emptyReadingState, queries: new Map([[name + step, step]])});
						if (problem) throw new Error(problem);
					}
				`,
				resolveDir: '.',
				loader: 'ts',
			},
			bundle: true,
			format: 'esm',
			platform: 'node',
			outfile: program,
		});
		const file = newFile();
		const names = ['a', 'b', 'c', 'd'];
		const exitCodes = await Promise.all(
			names.map(
				name =>
					new Promise(resolve => {
						spawn(process.execPath, [program, file, name], {stdio: 'inherit'}).once('exit', resolve);
					}),
			),
		);
		expect(exitCodes).toEqual(names.map(() => 0));
		const all = names.flatMap(name => Array.from({length: 20}, (_, step) => `${name}${step}`));
		expect([...saved(file).queries.keys()].sort()).toEqual(all.sort());
		expect(beside(file)).toEqual(['state.json']);
	});
});
