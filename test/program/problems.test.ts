import {execFileSync} from 'node:child_process';
import {chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {problemOf} from '../../source/library/problem-of.js';
import {either} from '../../source/manual/flag-table.js';
import {formatNames} from '../../source/report/formats.js';
import {startProgram} from '../terminal/pseudo-terminal.js';
import {runProgram} from './run-program.js';

const isRoot = process.getuid?.() === 0;
let folder = '';

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'seedreader-'));
	mkdirSync(join(folder, 'nothing'));
	writeFileSync(join(folder, 'nothing', 'picture.png'), 'x');
	writeFileSync(join(folder, 'empty.txt'), '');
	writeFileSync(join(folder, 'blank.txt'), ' \n\u200B\n');
	writeFileSync(
		join(folder, 'binary.txt'),
		Uint8Array.from({length: 2000}, (_, index) => (index * 7919) % 256),
	);
	writeFileSync(join(folder, 'locked.txt'), 'A text that nobody may read.');
	chmodSync(join(folder, 'locked.txt'), 0);
	writeFileSync(join(folder, 'good.txt'), 'A good article\n\nIt has a paragraph that anybody may read.\n');
	writeFileSync(join(folder, 'evil\u001B]0;name\u0007.txt'), '');
	mkdirSync(join(folder, 'circle'));
	writeFileSync(join(folder, 'circle', 'one.md'), '# One\n\nA paragraph.\n');
	symlinkSync(join(folder, 'circle'), join(folder, 'circle', 'again'));
	execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
});

afterAll(() => rmSync(folder, {recursive: true, force: true}));

describe('a source that cannot be read', () => {
	it.each([
		['missing.txt', 'no such file or folder; check the name'],
		[
			'nothing',
			'no articles in this folder; it is searched for texts, pages, tables, feeds, mails and documents',
		],
		['empty.txt', 'empty; check that it is the right file'],
		['blank.txt', 'no text in it; check that it is the right file'],
		['binary.txt', 'binary, not text; seedreader reads texts, pages, tables, feeds, mails and documents'],
		['pipe.txt', 'not a regular file; what comes out of it can be piped in: seedreader - < pipe.txt'],
		['http://:0/', 'no address of a page; check it'],
		['evil\u001B]0;name\u0007.txt', 'empty; check that it is the right file'],
	])('is one clear line and exit code 2: %j', async (name, message) => {
		const {exitCode, stdout, stderr} = await runProgram([name], {cwd: folder});
		expect({exitCode, stdout}).toEqual({exitCode: 2, stdout: ''});
		expect(stderr).toBe(`seedreader: ${name.replace('\u001B', '␛').replace('\u0007', '␇')}: ${message}\n`);
	});

	it.skipIf(isRoot)('is one clear line and exit code 2: locked.txt', async () => {
		const {exitCode, stderr} = await runProgram(['locked.txt'], {cwd: folder});
		expect(exitCode).toBe(2);
		expect(stderr).toBe('seedreader: locked.txt: not readable; check its permissions\n');
	});

	it('is told apart by what the system says', () => {
		const error = (code: string) => Object.assign(new Error('words of the system'), {code});
		expect(problemOf('a', error('EACCES')).message).toBe('not readable; check its permissions');
		expect(problemOf('a', error('EIO')).message).toBe(
			'cannot be read: words of the system; try again, or try a copy of it',
		);
	});

	it.each([
		'ENOENT',
		'ENOTDIR',
		'EACCES',
		'EPERM',
		'ELOOP',
		'ENAMETOOLONG',
		'ENXIO',
		'EISDIR',
		'EIO',
		'EMFILE',
	])('says what to do: %s', code => {
		const {message} = problemOf('a', Object.assign(new Error('words of the system'), {code}));
		expect(message).toMatch(/^[^;]+; (?:check|name|try) /);
	});

	it('does not stop the others', async () => {
		const {exitCode, stdout, stderr} = await runProgram(['missing.txt', 'good.txt', 'circle', 'empty.txt'], {
			cwd: folder,
		});
		expect(exitCode).toBe(2);
		expect(stdout.trimEnd().split('\n')).toEqual([
			expect.stringContaining('A good article'),
			expect.stringContaining('One'),
		]);
		expect(stderr.trimEnd().split('\n')).toHaveLength(2);
	});

	it('stands in the list with its problem, and the good ones open', async () => {
		const terminal = startProgram(['missing.txt', 'good.txt', 'binary.txt'], {
			cwd: folder,
			columns: 80,
			rows: 24,
		});
		await terminal.seeAtFoot('1 of 3');
		expect(terminal.screen.join('\n')).toContain('missing.txt: no such file or folder; check the name');
		expect(terminal.screen.join('\n')).toContain('binary.txt: binary, not text');
		terminal.press('\r');
		await terminal.see('anybody may read');
		await terminal.seeAtFoot('100%');
		terminal.press('qj\r');
		await terminal.seeAtFoot('missing.txt: no such file');
		terminal.press('q');
		expect(await terminal.exited).toBe(0);
	});

	it('keeps the screens from opening when there is nothing else', async () => {
		const terminal = startProgram(['missing.txt'], {cwd: folder, columns: 80, rows: 24});
		expect(await terminal.exited).toBe(2);
		expect(terminal.screen.join('\n')).toContain('seedreader: missing.txt: no such file');
	});
});

describe('a wrong flag', () => {
	it.each([
		[['--frobnicate'], 'unknown flag --frobnicate'],
		[['-x'], 'unknown flag -x'],
		[['--no-frob'], 'unknown flag --no-frob'],
		[['--width', 'wide'], '--width takes a whole number from 20 to 200'],
		[['--theme', 'pink'], '--theme takes auto, dark, light or mono'],
		[['--format', 'pdf'], `--format takes ${either(formatNames)}`],
		[['--output'], '--output needs a value'],
		[['--force'], '--force goes with --output'],
		[['--search'], '--search needs a value'],
		[['--search', 'a', '--search', 'b'], 'the flag --search can only be set once'],
		[['--color', 'pink'], '--color takes auto, always or never'],
		[['--frob\u0007'], 'unknown flag --frob␇'],
	])('is one clear line and exit code 2: %j', async (args, message) => {
		const {exitCode, stdout, stderr} = await runProgram(args);
		expect({exitCode, stdout, stderr}).toEqual({
			exitCode: 2,
			stdout: '',
			stderr: `seedreader: ${message}; seedreader --help lists the flags\n`,
		});
	});
});
