import {spawn} from 'node:child_process';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	utimesSync,
	watch,
	writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {recordBytes} from '../../source/storage/pack-files.js';
import {ownFolders} from '../own-folders.js';
import {builtProgram, startProgram} from '../terminal/pseudo-terminal.js';
import {runProgram} from './run-program.js';

const folder = mkdtempSync(join(tmpdir(), 'seedreader-cached-'));
const articles = 120;
beforeAll(() => {
	const paragraph = (about: string) =>
		`Ferry ${about} struck the pier of its harbour on Monday, the coast guard said, and was towed away. `.repeat(
			12,
		);
	for (let article = 0; article < articles; article++)
		writeFileSync(
			join(folder, `${String(article).padStart(3, '0')}.txt`),
			`Ferry ${article} strikes a pier\n\n${paragraph(`number ${article}`)}\n\n${paragraph('again')}\n`,
		);
});
afterAll(() => rmSync(folder, {recursive: true, force: true}));

type Folders = ReturnType<typeof ownFolders>;
const cacheOf = ({XDG_CACHE_HOME}: Folders) => join(XDG_CACHE_HOME, 'seedreader');
const packsOf = (folders: Folders, ending = '.pack') =>
	readdirSync(cacheOf(folders))
		.filter(name => name.endsWith(ending))
		.map(name => join(cacheOf(folders), name));
const bytesOf = (folders: Folders, ending?: string) =>
	packsOf(folders, ending).reduce((sum, path) => sum + statSync(path).size, 0);
const listed = (stdout: string) => JSON.parse(stdout).articles.map(({title}: {title: string}) => title);

/** Says of the packs that they were used a year ago; gives whether any was used since. */
function setBack(folders: Folders): () => boolean {
	const before = new Date(Date.now() - 365 * 86_400_000);
	for (const pack of packsOf(folders)) utimesSync(pack, before, before);
	return () => packsOf(folders).some(pack => statSync(pack).mtimeMs > before.getTime() + 1000);
}

describe('what was read', () => {
	it('is taken from the cache the second time, and printed the same', async () => {
		const env = ownFolders();
		const first = await runProgram(['--json', folder], {env});
		expect(first).toMatchObject({exitCode: 0, stderr: ''});
		expect(listed(first.stdout)).toHaveLength(articles);
		const [bytes, isUsed] = [bytesOf(env), setBack(env)];
		expect(bytes).toBeGreaterThan(100_000);
		expect(await runProgram(['--json', folder], {env})).toEqual(first);
		expect(isUsed()).toBe(true);
		expect(bytesOf(env)).toBe(bytes);
		const found = await runProgram(['--search', 'ferry 77', folder], {env});
		expect(found).toEqual(await runProgram(['--no-state', '--search', 'ferry 77', folder]));
	});

	it('is neither kept nor taken from there with --no-state', async () => {
		const env = ownFolders();
		const first = await runProgram(['--no-state', '--json', folder], {env});
		expect(listed(first.stdout)).toHaveLength(articles);
		expect(existsSync(env.XDG_CACHE_HOME)).toBe(false);
		await runProgram(['--json', folder], {env});
		const [bytes, isUsed] = [bytesOf(env), setBack(env)];
		expect(await runProgram(['--no-state', '--json', folder], {env})).toEqual(first);
		expect(isUsed()).toBe(false);
		expect(bytesOf(env)).toBe(bytes);
	});

	it('is read where the cache cannot be, and nothing is said of it', async () => {
		const env = ownFolders();
		mkdirSync(join(env.XDG_CACHE_HOME, '..'), {recursive: true});
		writeFileSync(env.XDG_CACHE_HOME, 'a file');
		const {exitCode, stdout, stderr} = await runProgram(['--json', folder], {env});
		expect({exitCode, stderr}).toEqual({exitCode: 0, stderr: ''});
		expect(listed(stdout)).toHaveLength(articles);
		expect(readFileSync(env.XDG_CACHE_HOME, 'utf8')).toBe('a file');
	});

	it('is what it would be without, where the cache was damaged', async () => {
		const env = ownFolders();
		const first = await runProgram(['--json', folder], {env});
		for (const pack of packsOf(env)) {
			const bytes = readFileSync(pack);
			for (let at = 500; at < bytes.length; at += 2000) bytes[at] ^= 0x20;
			writeFileSync(pack, bytes);
		}

		expect(await runProgram(['--json', folder], {env})).toEqual(first);
		expect(await runProgram(['--json', folder], {env})).toEqual(first);
	});

	it('in the screens is the same the second time', async () => {
		const env = ownFolders();
		const open = async () => {
			const terminal = startProgram([folder], {columns: 80, rows: 24, env});
			await terminal.until(screen => /1 of 120(?! read)/.test(screen.at(-1) ?? ''));
			terminal.press('G');
			const screen = await terminal.see('❯ Ferry 119 strikes a pier');
			terminal.press('Q');
			expect(await terminal.exited).toBe(0);
			return screen;
		};

		const first = await open();
		const isUsed = setBack(env);
		expect(await open()).toEqual(first);
		expect(isUsed()).toBe(true);
	});
});

describe('killed in the middle of loading', () => {
	it.each([1, 10, 60])('with %i articles kept, it goes on as if nothing had been', async kept => {
		const env = ownFolders();
		mkdirSync(cacheOf(env), {recursive: true, mode: 0o700});
		// Standard input, which never ends, is read last: nothing is printed before.
		const child = spawn(process.execPath, [builtProgram, '--json', folder, '-'], {
			env: {...process.env, ...env},
			stdio: ['pipe', 'ignore', 'ignore'],
		});
		const watcher = watch(cacheOf(env), () => {
			if (bytesOf(env, '.index') >= kept * recordBytes) child.kill('SIGKILL');
		});
		const signal = await new Promise(resolve => child.once('close', (_, signal) => resolve(signal)));
		watcher.close();
		expect(signal).toBe('SIGKILL');
		const isUsed = setBack(env);
		const after = await runProgram(['--json', folder], {env});
		expect(after).toEqual(await runProgram(['--no-state', '--json', folder]));
		expect(isUsed()).toBe(true);
	});
});
