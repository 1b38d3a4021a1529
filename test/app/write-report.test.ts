import {
	existsSync,
	lstatSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {effectRunner} from '../../source/app/effects.js';
import {writeReport} from '../../source/app/write-report.js';
import {compareArticles} from '../../source/compare/compare-articles.js';
import {symbolsFor} from '../../source/layout/symbols.js';
import {LoadedSources} from '../../source/library/loaded-sources.js';
import {formatOfFile, type OutputFormat} from '../../source/report/formats.js';
import {type ReportContent, report} from '../../source/report/print.js';
import type {Action} from '../../source/state/reduce.js';
import {toSafeText} from '../../source/text/safe-text.js';
import {readSeeds} from '../seeds.js';

const [a, b] = readSeeds();
const content: ReportContent = {
	library: {articles: [], problems: []},
	asked: {original: false, comparison: compareArticles(a, b), unsure: true},
};
const textIn = (format: OutputFormat) =>
	report(content.library, {
		...content.asked,
		format,
		width: 80,
		symbols: symbolsFor(process.env, process.platform),
	}).text;
const effectFor = (name: string) =>
	({kind: 'write', name: toSafeText(name), format: formatOfFile(name) ?? 'text', content}) as const;
const write = (name: string) => writeReport(effectFor(name));

let folder: string;
const inFolder = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(inFolder(name), 'utf8');

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'seedreader-write-'));
});

afterEach(() => {
	vi.unstubAllEnvs();
	vi.restoreAllMocks();
	rmSync(folder, {recursive: true});
});

describe('a report that is written from the screen', () => {
	it.each(['a.html', 'a.md', 'a.txt', 'a.json'])(
		'is what --output writes, and says where it is: %s',
		async name => {
			const path = inFolder(name);
			expect(await write(path)).toEqual({type: 'notify', notice: `written to ${path}`});
			expect(read(name)).toBe(textIn(formatOfFile(name)!));
			expect(readdirSync(folder)).toEqual([name]);
		},
	);

	it.skipIf(process.platform === 'win32')('is in the home folder where the name begins so', async () => {
		vi.stubEnv('HOME', folder);
		expect(await write('~/a.txt')).toEqual({type: 'notify', notice: `written to ${inFolder('a.txt')}`});
		expect(existsSync(inFolder('a.txt'))).toBe(true);
	});

	it('says so where that folder is gone', async () => {
		vi.spyOn(process, 'cwd').mockImplementation(() => {
			throw new Error('ENOENT: no such file or directory, uv_cwd');
		});
		expect(await write('none/a.txt')).toEqual({
			type: 'unwritten',
			name: 'none/a.txt',
			reason: 'its folder does not exist; make it first',
			content,
		});
	});

	it('is in the folder where the program was started', async () => {
		vi.spyOn(process, 'cwd').mockReturnValue(folder);
		expect(await write('a.txt')).toEqual({type: 'notify', notice: `written to ${inFolder('a.txt')}`});
	});

	it.each([
		['a.html', 'a-2.html'],
		['a-7.html', 'a-8.html'],
		['a-b.md', 'a-b-2.md'],
		['2024-10.txt', '2024-11.txt'],
	])('is never written over a file, and a free name is told: %s', async (name, free) => {
		writeFileSync(inFolder(name), 'precious');
		const told = {type: 'name-taken', taken: inFolder(name), free: inFolder(free), content};
		expect(await write(inFolder(name))).toEqual(told);
		expect(read(name)).toBe('precious');
		expect(readdirSync(folder)).toEqual([name]);
	});

	it('tells the first name that is free', async () => {
		for (const name of ['a.html', 'a-2.html', 'a-3.html']) writeFileSync(inFolder(name), '');
		expect(await write(inFolder('a.html'))).toMatchObject({free: inFolder('a-4.html')});
	});

	it('is not written over a folder, a device, or a link, wherever that leads', async () => {
		mkdirSync(inFolder('folder.html'));
		symlinkSync('/dev/null', inFolder('device.html'));
		symlinkSync(inFolder('nowhere'), inFolder('link.html'));
		for (const name of ['folder.html', 'device.html', 'link.html'])
			expect(await write(inFolder(name))).toMatchObject({type: 'name-taken'});
		expect(lstatSync(inFolder('link.html')).isSymbolicLink()).toBe(true);
		expect(existsSync(inFolder('nowhere'))).toBe(false);
	});

	it('is not written over a file that appears while it is laid out', async () => {
		const path = inFolder('a.html');
		const meanwhile: ReportContent = {
			...content,
			asked: {
				...content.asked,
				get comparison() {
					writeFileSync(path, 'precious');
					return content.asked.comparison;
				},
			},
		};
		const told = await writeReport({...effectFor(path), content: meanwhile});
		expect(told).toMatchObject({type: 'name-taken', free: inFolder('a-2.html')});
		expect(read('a.html')).toBe('precious');
		expect(readdirSync(folder)).toEqual(['a.html']);
	});

	it('says in one line why it cannot be written', async () => {
		const path = inFolder('none/a.html');
		expect(await write(path)).toEqual({
			type: 'unwritten',
			name: path,
			reason: 'its folder does not exist; make it first',
			content,
		});
		writeFileSync(inFolder('file'), '');
		expect(await write(inFolder('file/a.html'))).toMatchObject({
			reason: expect.stringContaining('what should be its folder is a file'),
		});
		expect(await write(inFolder(`${'a'.repeat(300)}.html`))).toMatchObject({
			reason: expect.stringContaining('the name is too long'),
		});
	});
});

describe('reports that are asked for', () => {
	it('are written one after the other, and can be waited for', async () => {
		const {run, allIsWritten} = effectRunner({write: () => {}, read: async () => new LoadedSources(1)});
		const told: Action[] = [];
		const screens = {dispatch: (action: Action) => void told.push(action), suspendTerminal: async () => {}};
		const path = inFolder('a.html');
		void run(effectFor(path), screens);
		void run(effectFor(path), screens);
		await allIsWritten();
		expect(told).toMatchObject([
			{type: 'notify', notice: `written to ${path}`},
			{type: 'name-taken', free: inFolder('a-2.html')},
		]);
	});
});
