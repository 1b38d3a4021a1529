import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {ownFolders} from '../own-folders.js';
import {builtProgram, startProgram} from '../terminal/pseudo-terminal.js';
import {runInShell, runProgram} from './run-program.js';

let folder = '';
let file = '';

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'seedreader-output-'));
	file = join(folder, 'report.json');
});

afterEach(() => rmSync(folder, {recursive: true, force: true}));

describe('a report in a file', () => {
	it('is what would have been printed, in the format of its name', async () => {
		const {exitCode, stdout, stderr} = await runProgram(['--compare', '-o', file]);
		expect({exitCode, stdout, stderr}).toEqual({exitCode: 0, stdout: '', stderr: ''});
		expect(readFileSync(file, 'utf8')).toBe((await runProgram(['--compare', '--json'])).stdout);
		for (const [name, args] of [
			['report.txt', []],
			['report', []],
			['list.json', ['--format', 'text']],
		] as const) {
			await runProgram([...args, '-o', name], {cwd: folder});
			expect(readFileSync(join(folder, name), 'utf8')).toBe((await runProgram([])).stdout);
		}
	});

	it('is written in a terminal too, instead of opening the screens', async () => {
		const terminal = startProgram(['--compare', '-o', file], {columns: 120});
		expect(await terminal.exited).toBe(0);
		// A line that it is still at work may have stood there meanwhile.
		expect(terminal.screen.join('').trim()).toBe('');
		expect(JSON.parse(readFileSync(file, 'utf8')).pairs.length).toBeGreaterThan(0);
	});

	it('does not replace another unasked', async () => {
		writeFileSync(file, 'before');
		const {exitCode, stderr} = await runProgram(['-o', file]);
		expect({exitCode, stderr}).toEqual({
			exitCode: 2,
			stderr: `seedreader: ${file} is there already; --force replaces it\n`,
		});
		expect(readFileSync(file, 'utf8')).toBe('before');
		expect((await runProgram(['-o', file, '--force'])).exitCode).toBe(0);
		expect(JSON.parse(readFileSync(file, 'utf8')).articles).toHaveLength(2);
	});

	it('is written with what there is, and the exit code says what is missing', async () => {
		expect(await runProgram(['-s', 'xylophonist', '-o', file])).toMatchObject({exitCode: 1, stdout: ''});
		expect(JSON.parse(readFileSync(file, 'utf8')).hits).toEqual([]);
		const {exitCode, stderr} = await runProgram(['license', 'missing.txt', '--force', '-o', file]);
		expect({exitCode, stderr}).toEqual({
			exitCode: 2,
			stderr: 'seedreader: missing.txt: no such file or folder; check the name\n',
		});
		expect(JSON.parse(readFileSync(file, 'utf8')).article.title).toBeTruthy();
	});

	it('is not begun when there is nothing to write', async () => {
		expect((await runProgram(['missing.txt', '-o', file])).exitCode).toBe(2);
		expect(readdirSync(folder)).toEqual([]);
	});

	it('goes to standard output as -', async () => {
		expect((await runProgram(['-o', '-'])).stdout).toBe((await runProgram([])).stdout);
	});

	it.skipIf(process.platform === 'win32')('is not left by half when there is no room for it', async () => {
		const {exitCode, stderr} = await runInShell('ulimit -f 1; "$@"', ['--json', '--original', '-o', file]);
		expect({exitCode, stderr}).toEqual({
			exitCode: 2,
			stderr: `seedreader: cannot write ${file}: larger than a file may be here; choose another folder\n`,
		});
		expect(readdirSync(folder)).toEqual([]);
	});

	it.skipIf(!existsSync('/dev/full'))('says when the disk is full', async () => {
		const full = 'the disk is full; make room, or choose another';
		expect(await runProgram(['-o', '/dev/full'])).toMatchObject({
			exitCode: 2,
			stderr: `seedreader: cannot write /dev/full: ${full}\n`,
		});
		expect(await runInShell('"$@" > /dev/full', ['license'])).toMatchObject({
			exitCode: 2,
			stderr: `seedreader: cannot write the output: ${full}\n`,
		});
	});
});

describe.skipIf(process.platform === 'win32')('a program that is ended while it writes', () => {
	it.each([
		['SIGINT', 130],
		['SIGTERM', 143],
		['SIGHUP', 129],
	] as const)('leaves neither half a report nor another file: %s', async (signal, exitCode) => {
		const program = startOnSlowDisk(['--json', '-o', file]);
		await program.isWriting;
		expect(readdirSync(folder)).toHaveLength(1);
		program.kill(signal);
		expect(await program.exited).toEqual([exitCode, null]);
		expect(readdirSync(folder)).toEqual([]);
	});

	it('leaves the report that was there', async () => {
		writeFileSync(file, 'before');
		const program = startOnSlowDisk(['--json', '-o', file, '--force']);
		await program.isWriting;
		program.kill('SIGTERM');
		expect(await program.exited).toEqual([143, null]);
		expect(readdirSync(folder)).toEqual(['report.json']);
		expect(readFileSync(file, 'utf8')).toBe('before');
	});
});

/** The program where a disk never says that it has what was written. */
function startOnSlowDisk(args: readonly string[]) {
	const fixture = new URL('fixtures/slow-disk.mjs', import.meta.url).href;
	const child = spawn(process.execPath, [builtProgram, ...args], {
		env: {...process.env, ...ownFolders(), NODE_OPTIONS: `--import=${fixture}`},
		stdio: ['ignore', 'ignore', 'pipe'],
	});
	return {
		isWriting: once(child.stderr, 'data'),
		exited: once(child, 'exit'),
		kill: (signal: NodeJS.Signals) => child.kill(signal),
	};
}

describe.skipIf(process.platform === 'win32')('a reader that has seen enough', () => {
	it.each([
		['--json --original', '"$@" | head -c 10'],
		['--help', '"$@" | true'],
		['-o /dev/stdout', '"$@" | true'],
		['missing.txt', '"$@" 2>&1 | true'],
	])('is no error: %s', async (args, pipeline) => {
		const {stderr} = await runInShell(pipeline, args.split(' '));
		expect(stderr).toBe('');
	});

	it('does not change the exit code', async () => {
		const {stderr} = await runInShell('{ "$@"; echo "exit code $?" >&2; } | true', ['--json', '--original']);
		expect(stderr).toBe('exit code 0\n');
		const nothing = await runInShell('{ "$@"; echo "exit code $?" >&3; } 3>&2 2>&1 | true', ['missing.txt']);
		expect(nothing.stderr).toBe('exit code 2\n');
	});
});
