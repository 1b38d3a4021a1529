import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {openScreens} from '../../source/app/open-screens.js';
import {defaultOptions, type Options} from '../../source/command/options.js';
import {restoreTerminal} from '../../source/terminal/restore.js';
import {configure, ownFolders} from '../own-folders.js';
import {seedNames} from '../seeds.js';
import {FakeTerminal} from './shown-program.js';

// It writes to the terminal itself, past all streams.
vi.mock('../../source/terminal/restore.js', {spy: true});

let terminal: FakeTerminal;
let folder: string;
beforeEach(() => {
	vi.mocked(restoreTerminal).mockReturnValue(undefined);
	for (const [name, path] of Object.entries({...ownFolders(), LC_ALL: 'C.UTF-8'})) vi.stubEnv(name, path);
	folder = mkdtempSync(join(tmpdir(), 'seedreader-open-'));
	terminal = new FakeTerminal();
});
afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllEnvs();
	rmSync(folder, {recursive: true});
});

const seeds = seedNames.map(name => `seeds/${name}`);
const open = (sources: readonly string[], options: Partial<Options> = {}) =>
	openScreens({...defaultOptions, sources, ...options}, terminal.keys);

function fileOf(name: string, text: string): string {
	const path = join(folder, name);
	writeFileSync(path, text);
	return path;
}

describe('the program in a terminal', () => {
	it('shows what it is given, goes by keys, and leaves nothing behind', async () => {
		const exited = open(seeds);
		await terminal.see('1 of 2');
		terminal.type('j\r');
		await terminal.see('flesh attack');
		terminal.type('qq');
		expect(await exited).toBe(0);
		expect(terminal.said).toEqual([]);
		expect(terminal.setRawMode.mock.calls.at(0)).toEqual([true]);
		expect(terminal.setRawMode.mock.calls.at(-1)).toEqual([false]);
		expect(terminal.emulator.output.lastIndexOf('\u001B[?1049l')).toBeGreaterThan(
			terminal.emulator.output.lastIndexOf('\u001B[?1049h'),
		);
	});

	it('remembers where one was, from one time to the next', async () => {
		const first = open(seeds);
		terminal.type('T');
		await terminal.see('theme: light');
		terminal.type('q');
		expect(await first).toBe(0);
		terminal = new FakeTerminal();
		const second = open(seeds);
		terminal.type('T');
		await terminal.see('theme: no colour');
		terminal.type('q');
		expect(await second).toBe(0);
	});

	it('opens two that are to be compared in the comparison', async () => {
		const exited = open(seeds, {compare: true, state: false});
		await terminal.see('] next');
		terminal.type('Q');
		expect(await exited).toBe(0);
	});

	it('shows many as soon as there is one, and all of them when they are read', async () => {
		for (let number = 1; number <= 12; number++)
			fileOf(
				`${String(number).padStart(2, '0')}.txt`,
				`Article ${number}\n\nIt has one paragraph, and this is it.\n`,
			);
		const exited = open([folder], {state: false});
		await terminal.see('Article 12');
		terminal.type('G');
		await terminal.see('12 of 12');
		terminal.type('q');
		expect(await exited).toBe(0);
	});

	it('reads an article anew from its file', async () => {
		const path = fileOf('a.md', '# Harbours\n\nIt was written like this.\n');
		const exited = open([path], {state: false});
		await terminal.see('It was written like this.');
		writeFileSync(path, '# Harbours\n\nNow it is written like that.\n');
		terminal.type('r');
		await terminal.see('Now it is written like that.');
		rmSync(path);
		terminal.type('r');
		await terminal.see('not read anew: no such file');
		terminal.type('q');
		expect(await exited).toBe(0);
	});
});

describe('where there is nothing to show', () => {
	it('the terminal is given back untouched, and each problem is named', async () => {
		const gone = ['a.txt', 'b.txt'].map(name => join(folder, name));
		expect(await open(gone)).toBe(2);
		expect(terminal.said).toEqual(
			gone.map(path => `seedreader: ${path}: no such file or folder; check the name\n`),
		);
		expect(terminal.emulator.output).toBe('');
		expect(terminal.setRawMode.mock.calls).toEqual([[true], [false]]);
	});

	it('to compare, it is said what is missing', async () => {
		expect(await open([seeds[0]], {compare: true})).toBe(2);
		expect(terminal.said).toEqual([
			'seedreader: --compare needs two articles; give two sources, or a folder that holds two\n',
		]);
		expect(terminal.emulator.output).toBe('');
	});
});

describe('what is wrong with what the program keeps', () => {
	it('is said before there are screens where a file of judgements is named that is none', async () => {
		const file = join(process.env.XDG_STATE_HOME!, 'notes.txt');
		mkdirSync(dirname(file), {recursive: true});
		writeFileSync(file, 'Dear colleague');
		expect(await open(seeds, {judgements: file})).toBe(2);
		expect(terminal.said).toEqual([
			`seedreader: ${file} is no file of judgements (it is not JSON); name another file\n`,
		]);
		expect(terminal.emulator.output).toBe('');
		expect(terminal.setRawMode).not.toHaveBeenCalled();
	});

	it('is said at the foot of the screen, and whole when it is left', async () => {
		const path = configure(process.env, '{"width": 1, "colour": "red"}');
		const state = join(process.env.XDG_STATE_HOME!, 'seedreader');
		mkdirSync(state, {recursive: true});
		writeFileSync(join(state, 'state.json'), '{"version": 99}');
		const exited = open(seeds);
		await terminal.see('config.json: there is no setting "colour"');
		terminal.type('q');
		expect(await exited).toBe(0);
		expect(terminal.said).toEqual([
			`seedreader: ${path}: there is no setting "colour"; there are theme, width, name and keys\n`,
			`seedreader: ${path}: width takes a whole number from 20 to 200\n`,
			expect.stringMatching(/^seedreader: nothing is remembered: .*a later version of seedreader wrote it/),
		]);
	});
});
