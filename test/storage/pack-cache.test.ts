import {spawn} from 'node:child_process';
import {
	appendFileSync,
	chmodSync,
	copyFileSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	truncateSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {build} from 'esbuild';
import fc from 'fast-check';
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';
import {digestOf} from '../../source/storage/digest.js';
import {PackCache, type PackCacheOptions} from '../../source/storage/pack-cache.js';
import {keyBytes} from '../../source/storage/pack-files.js';
import {asOrdinaryUser} from '../ordinary-user.js';

const aYear = 365 * 86_400_000;
let root: string;
const opened: PackCache[] = [];
beforeAll(() => {
	root = mkdtempSync(join(tmpdir(), 'seedreader-cache-'));
});
afterEach(() => {
	for (const cache of opened.splice(0)) cache.close();
});
afterAll(() => rmSync(root, {recursive: true, force: true}));

let count = 0;
/** A folder that is not there yet. */
const newFolder = () => join(root, `${count++}`, 'seedreader');
const open = (folder: string, options: Partial<PackCacheOptions> = {}) => {
	const cache = new PackCache(folder, {version: 'one', ...options});
	opened.push(cache);
	return cache;
};

const keyOf = (name: string | number) => digestOf(String(name)).subarray(0, keyBytes);
const entryOf = (name: string | number, bytes = 200) => Buffer.alloc(bytes, `entry of ${name}; `);
const put = (cache: PackCache, name: string | number, bytes?: number) =>
	cache.put(keyOf(name), entryOf(name, bytes));
/** Whether it has an entry, and nothing but what was put there. */
const has = (cache: PackCache, name: string | number, bytes?: number) => {
	const entry = cache.get(keyOf(name));
	if (entry) expect(Buffer.from(entry)).toEqual(entryOf(name, bytes));
	return entry !== undefined;
};

const packs = (folder: string) => readdirSync(folder).filter(name => name.endsWith('.pack'));
const fileOf = (folder: string, ending: string) =>
	join(folder, readdirSync(folder).find(name => name.endsWith(ending))!);
const bytesOf = (folder: string) =>
	readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
/** A cache of three entries that a program has left behind. */
const written = (options: Partial<PackCacheOptions> = {}) => {
	const folder = newFolder();
	const cache = open(folder, options);
	for (const name of ['a', 'b', 'c']) put(cache, name);
	cache.close();
	return folder;
};

describe('a cache in packs', () => {
	it('has what was put there, in this run and in the next, and nothing else', () => {
		const folder = newFolder();
		const first = open(folder);
		expect(has(first, 'a')).toBe(false);
		put(first, 'a');
		expect(has(first, 'a')).toBe(true);
		first.close();
		const second = open(folder);
		expect(has(second, 'a')).toBe(true);
		expect(has(second, 'b')).toBe(false);
		put(second, 'b');
		const third = open(folder);
		expect([has(third, 'a'), has(third, 'b')]).toEqual([true, true]);
	});

	it('gives back any bytes', () => {
		const entry = fc.uint8Array({maxLength: 2000});
		fc.assert(
			fc.property(fc.array(entry, {maxLength: 10}), entries => {
				const folder = newFolder();
				const cache = open(folder, {packBytes: 3000});
				for (const [name, bytes] of entries.entries()) cache.put(keyOf(name), bytes);
				const next = open(folder);
				for (const [name, bytes] of entries.entries())
					for (const of of [cache, next])
						expect(Buffer.from(of.get(keyOf(name))!)).toEqual(Buffer.from(bytes));
			}),
			{numRuns: 30},
		);
	});

	it('has nothing of another version', () => {
		const folder = written();
		expect(has(open(folder, {version: 'two'}), 'a')).toBe(false);
		expect(has(open(folder), 'a')).toBe(true);
	});

	it.skipIf(process.platform === 'win32')('is for nobody else', () => {
		const folder = written();
		expect(statSync(folder).mode & 0o777).toBe(0o700);
		for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
	});
});

describe('what is not as it was written', () => {
	it('is never given: an entry is as it was put, or not there, whatever became of the files', () => {
		const whole = written();
		const ending = fc.constantFrom('.pack', '.index');
		const place = fc.double({min: 0, max: 1, maxExcluded: true, noNaN: true});
		fc.assert(
			fc.property(ending, place, fc.integer({min: -1, max: 255}), (of, at, value) => {
				const folder = newFolder();
				mkdirSync(folder, {recursive: true});
				for (const name of readdirSync(whole)) copyFileSync(join(whole, name), join(folder, name));
				const file = fileOf(folder, of);
				const bytes = readFileSync(file);
				const changed = Math.floor(at * bytes.length);
				if (value < 0) truncateSync(file, changed);
				else {
					bytes[changed] = value;
					writeFileSync(file, bytes);
				}

				const cache = open(folder);
				const missing = ['a', 'b', 'c'].filter(name => !has(cache, name));
				// Once read anew they are there again, and stay there.
				for (const name of missing) put(cache, name);
				for (const of of [cache, open(folder)]) expect(missing.every(name => has(of, name))).toBe(true);
			}),
			{numRuns: 150},
		);
	});

	it('is removed with its pack, so that it is not looked at again', () => {
		const folder = written();
		const file = fileOf(folder, '.pack');
		const bytes = readFileSync(file);
		bytes[20] ^= 1;
		writeFileSync(file, bytes);
		const cache = open(folder);
		expect(has(cache, 'a')).toBe(false);
		expect(has(cache, 'b')).toBe(false);
		expect(readdirSync(folder)).toEqual([]);
	});

	it('is not there where an index belongs to another pack, or a pack to another version', () => {
		const [folder, other] = [written(), newFolder()];
		const cache = open(other);
		put(cache, 'd', 700);
		cache.close();
		renameSync(fileOf(other, '.pack'), fileOf(folder, '.pack'));
		const mixed = open(folder);
		for (const name of ['a', 'b', 'c', 'd']) expect(has(mixed, name, 700)).toBe(false);
		const renamed = written({version: 'two'});
		const prefix = packs(written())[0].slice(0, 16);
		for (const name of readdirSync(renamed))
			renameSync(join(renamed, name), join(renamed, prefix + name.slice(16)));
		expect(has(open(renamed), 'a')).toBe(false);
	});

	it('is left alone where it is no pack', () => {
		const folder = written();
		writeFileSync(join(folder, 'notes.pack'), 'mine');
		writeFileSync(join(folder, 'notes.index'), 'mine');
		mkdirSync(join(folder, `${'0'.repeat(16)}-${'0'.repeat(16)}.pack`));
		const cache = open(folder, {mostBytes: 3000, packBytes: 500});
		for (let name = 0; name < 50; name++) put(cache, name);
		expect(readFileSync(join(folder, 'notes.pack'), 'utf8')).toBe('mine');
		expect(readFileSync(join(folder, 'notes.index'), 'utf8')).toBe('mine');
		expect(packs(folder).length).toBeGreaterThan(2);
	});
});

describe('what a cache may take', () => {
	it('is a limit, and what was used the longest time ago goes first', () => {
		const folder = newFolder();
		const options = {mostBytes: 21_000, packBytes: 1000};
		for (const name of ['old', 'used', 'new']) {
			const cache = open(folder, options);
			put(cache, name, 1000);
			cache.close();
			const [latest] = packs(folder).filter(pack => statSync(join(folder, pack)).mtimeMs > aYear);
			const day = {used: 1, old: 2, new: 3}[name]! * 86_400;
			utimesSync(join(folder, latest), day, day);
		}

		const cache = open(folder, options);
		expect(has(cache, 'used', 1000)).toBe(true);
		for (let name = 0; name < 14; name++) put(cache, name, 1000);
		const then = open(folder, options);
		expect(['old', 'used', 'new', 13].map(name => has(then, name, 1000))).toEqual([false, true, true, true]);
		for (let name = 20; name < 200; name++) {
			put(cache, name, 1000);
			expect(bytesOf(folder)).toBeLessThanOrEqual(options.mostBytes);
		}

		expect(has(open(folder, options), 199, 1000)).toBe(true);
	});

	it('counts what other versions have left', () => {
		const folder = newFolder();
		const options = {mostBytes: 20_000, packBytes: 1000};
		for (const version of ['one', 'two', 'three']) {
			const cache = open(folder, {...options, version});
			for (let name = 0; name < 30; name++) put(cache, name, 900);
			expect(bytesOf(folder)).toBeLessThanOrEqual(options.mostBytes);
		}
	});

	it('is not used up by one entry', () => {
		const folder = written({mostBytes: 20_000});
		const cache = open(folder, {mostBytes: 20_000});
		put(cache, 'huge', 10_000);
		expect(has(cache, 'huge', 10_000)).toBe(false);
		expect(has(cache, 'a')).toBe(true);
	});

	it.each([8_000_000, 2000])(
		'is in few files, however few entries each run has put there: packs of %i bytes',
		packBytes => {
			const folder = newFolder();
			const long = Date.now() / 1000 - 86_400;
			let most = 0;
			for (let run = 0; run < 130; run++) {
				const cache = open(folder, {packBytes});
				put(cache, run);
				cache.close();
				for (const name of readdirSync(folder)) utimesSync(join(folder, name), long, long);
				most = Math.max(most, packs(folder).length);
			}

			expect(most).toBeLessThan(100);
			const cache = open(folder);
			for (let run = 0; run < 130; run++) expect(has(cache, run)).toBe(true);
		},
	);
});

describe('where nothing can be kept', () => {
	it('it is done without, silently', async () => {
		const above = mkdtempSync(join(tmpdir(), 'seedreader-cache-'));
		await asOrdinaryUser(above, async () => {
			const own = join(above, 'seedreader');
			const cache = open(own);
			put(cache, 'a');
			cache.close();
			chmodSync(own, 0o500);
			const readOnly = open(own);
			expect(has(readOnly, 'a')).toBe(true);
			put(readOnly, 'b');
			expect(has(readOnly, 'b')).toBe(false);
			chmodSync(own, 0o000);
			const unreadable = open(own);
			put(unreadable, 'a');
			expect(has(unreadable, 'a')).toBe(false);
			chmodSync(own, 0o700);
			const nowhere = open(join(own, readdirSync(own)[0], 'seedreader'));
			put(nowhere, 'a');
			expect(has(nowhere, 'a')).toBe(false);
		});
		rmSync(above, {recursive: true});
	});

	it.skipIf(process.platform === 'win32')(
		'a full disk is no error, and leaves nothing that is given',
		async () => {
			const folder = newFolder();
			const script = await builtWriter();
			// A limit on how large a file may become fails in the middle of writing, as a full disk does (setrlimit(2)).
			const limited = spawn('sh', [
				'-c',
				'ulimit -f 40; exec "$@"',
				'sh',
				process.execPath,
				script,
				folder,
				'60',
			]);
			expect(await ended(limited)).toEqual({code: 0, signal: null});
			const cache = open(folder);
			const found = Array.from({length: 60}, (_, name) => has(cache, name, entryBytes));
			expect(found[0]).toBe(true);
			expect(found.at(-1)).toBe(false);
		},
	);

	it.skipIf(process.getuid === undefined)('nothing is taken from where others may write', () => {
		const folder = written();
		chmodSync(folder, 0o777);
		const cache = open(folder);
		expect(has(cache, 'a')).toBe(false);
		put(cache, 'd');
		expect(packs(folder)).toHaveLength(1);
	});
});

describe('two programs at once', () => {
	it('write beside each other, and the next has what both have put there', async () => {
		const folder = newFolder();
		const script = await builtWriter();
		const start = (first: number) => spawn(process.execPath, [script, folder, '300', String(first)]);
		const all = await Promise.all([start(0), start(150), start(300)].map(ended));
		expect(all).toEqual([
			{code: 0, signal: null},
			{code: 0, signal: null},
			{code: 0, signal: null},
		]);
		const cache = open(folder);
		for (let name = 0; name < 600; name++) expect(has(cache, name, entryBytes)).toBe(true);
	});

	it('remove what is too much beside each other', async () => {
		const folder = newFolder();
		const script = await builtWriter();
		const start = (first: number) =>
			spawn(process.execPath, [script, folder, '300', String(first), '400000', '20000']);
		const all = await Promise.all([start(0), start(150), start(300)].map(ended));
		expect(all.every(({code}) => code === 0)).toBe(true);
		expect(bytesOf(folder)).toBeLessThanOrEqual(400_000);
		const cache = open(folder);
		const found = Array.from({length: 600}, (_, name) => has(cache, name, entryBytes));
		expect(found.filter(Boolean).length).toBeGreaterThan(50);
	});

	it('one goes on when the other removes what it has found', () => {
		const folder = written();
		const cache = open(folder);
		expect(has(cache, 'a')).toBe(true);
		for (const name of readdirSync(folder)) rmSync(join(folder, name));
		expect(has(cache, 'b')).toBe(false);
		put(cache, 'b');
		expect(has(open(folder), 'b')).toBe(true);
	});
});

describe('killed while writing', () => {
	it.each([1, 7, 40, 133])('after %i entries, it has these, and nothing else is given', async kept => {
		const folder = newFolder();
		const script = await builtWriter();
		const child = spawn(process.execPath, [script, folder, '100000']);
		const over = ended(child);
		for await (const line of createInterface(child.stdout)) if (Number(line) === kept) child.kill('SIGKILL');
		expect((await over).signal).toBe('SIGKILL');
		const cache = open(folder);
		for (let name = 0; name < kept; name++) expect(has(cache, name, entryBytes)).toBe(true);
		// What came after may be there or not, but nothing of it is half there.
		for (let name = kept; name < kept + 500; name++)
			if (!has(cache, name, entryBytes)) put(cache, name, entryBytes);
		const next = open(folder);
		for (let name = 0; name < kept + 500; name++) expect(has(next, name, entryBytes)).toBe(true);
	});

	it('within any write, nothing else is given', () => {
		const whole = written();
		const [pack, index] = [readFileSync(fileOf(whole, '.pack')), readFileSync(fileOf(whole, '.index'))];
		const perEntry = pack.length / 3;
		const perRecord = index.length / 3;
		// An entry, then its record: so far came the program.
		for (let step = 0; step <= pack.length + index.length; step++) {
			const folder = newFolder();
			mkdirSync(folder, {recursive: true});
			const done = Math.floor(step / (perEntry + perRecord));
			const rest = step - done * (perEntry + perRecord);
			const name = packs(whole)[0].replace('.pack', '');
			appendFileSync(
				join(folder, `${name}.pack`),
				pack.subarray(0, done * perEntry + Math.min(rest, perEntry)),
			);
			appendFileSync(
				join(folder, `${name}.index`),
				index.subarray(0, done * perRecord + Math.max(0, rest - perEntry)),
			);
			const cache = open(folder);
			expect(['a', 'b', 'c'].map(of => has(cache, of))).toEqual([0, 1, 2].map(at => at < done));
		}
	});
});

const entryBytes = 1000;
/** Puts entries into a cache, and says of each that it is there. */
const writer = `
import {digestOf} from './source/storage/digest.js';
import {PackCache} from './source/storage/pack-cache.js';
const [folder, count, first = '0', mostBytes, packBytes] = process.argv.slice(2);
const cache = new PackCache(folder, {version: 'one', ...(mostBytes && {mostBytes: Number(mostBytes), packBytes: Number(packBytes)})});
for (let name = Number(first); name < Number(first) + Number(count); name++) {
	cache.put(digestOf(String(name)).subarray(0, 16), Buffer.alloc(${entryBytes}, \`entry of \${name}; \`));
	process.stdout.write(\`\${name + 1}\\n\`);
}
`;

/** The path of that program, in a folder of the test's. */
async function builtWriter(): Promise<string> {
	const outfile = join(root, 'writer.mjs');
	const stdin = {contents: writer, resolveDir: process.cwd(), loader: 'ts'} as const;
	if (!existsSync(outfile)) await build({stdin, bundle: true, platform: 'node', format: 'esm', outfile});
	return outfile;
}

async function ended(child: ReturnType<typeof spawn>): Promise<{code: number | null; signal: string | null}> {
	return new Promise(resolve => {
		child.once('close', (code, signal) => resolve({code, signal}));
		// Nobody waits with what they say.
		child.stdout?.resume();
		child.stderr?.resume();
	});
}
