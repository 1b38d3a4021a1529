import {
	chmodSync,
	chownSync,
	existsSync,
	lstatSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import * as files from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {writeOut} from '../../source/command/write-out.js';
import {asOrdinaryUser} from '../ordinary-user.js';

vi.mock('node:fs/promises', {spy: true});

let folder = '';
let file = '';

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'seedreader-write-'));
	file = join(folder, 'report.txt');
});

afterEach(() => {
	vi.restoreAllMocks();
	vi.resetAllMocks();
	rmSync(folder, {recursive: true, force: true});
});

const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const permissions = (name: string) => statSync(join(folder, name)).mode & 0o777;
const systemError = (code: string) => Object.assign(new Error(code), {code});

describe('writing a file', () => {
	it('leaves the file, whole, and nothing else', async () => {
		const umask = process.umask();
		await writeOut(file, 'one\n');
		expect(readdirSync(folder)).toEqual(['report.txt']);
		expect(read('report.txt')).toBe('one\n');
		expect(permissions('report.txt')).toBe(0o666 & ~umask);
	});

	it('never replaces a file unasked', async () => {
		writeFileSync(file, 'before');
		await expect(writeOut(file, 'after')).rejects.toThrow(`${file} is there already; --force replaces it`);
		expect(read('report.txt')).toBe('before');
		expect(readdirSync(folder)).toEqual(['report.txt']);
	});

	it('never replaces a file that comes while it writes', async () => {
		const sideBySide = await Promise.allSettled(
			Array.from({length: 20}, (_, index) => writeOut(file, `${index}`)),
		);
		const written = sideBySide.flatMap(({status}, index) => (status === 'fulfilled' ? [`${index}`] : []));
		expect(written).toEqual([read('report.txt')]);
		expect(readdirSync(folder)).toEqual(['report.txt']);
	});

	it('replaces a file when forced to, and keeps its permissions', async () => {
		writeFileSync(file, 'before');
		chmodSync(file, 0o640);
		await writeOut(file, 'after', {force: true});
		expect(read('report.txt')).toBe('after');
		expect(permissions('report.txt')).toBe(0o640);
		expect(readdirSync(folder)).toEqual(['report.txt']);
	});

	it.skipIf(process.getuid?.() !== 0)('leaves a file to its owner', async () => {
		writeFileSync(file, 'before');
		chownSync(file, 65_534, 65_534);
		await writeOut(file, 'after', {force: true});
		expect(statSync(file)).toMatchObject({uid: 65_534, gid: 65_534});
	});

	it('replaces what a link leads to, and not the link', async () => {
		mkdirSync(join(folder, 'elsewhere'));
		writeFileSync(join(folder, 'elsewhere', 'real.txt'), 'before');
		symlinkSync(join('elsewhere', 'real.txt'), file);
		await expect(writeOut(file, 'after')).rejects.toThrow('--force replaces it');
		await writeOut(file, 'after', {force: true});
		expect(lstatSync(file).isSymbolicLink()).toBe(true);
		expect(read(join('elsewhere', 'real.txt'))).toBe('after');
	});

	it('does not follow a link that leads nowhere', async () => {
		symlinkSync(join(folder, 'nowhere.txt'), file);
		await expect(writeOut(file, 'after')).rejects.toThrow('--force replaces it');
		await writeOut(file, 'after', {force: true});
		expect(lstatSync(file).isSymbolicLink()).toBe(false);
		expect(readdirSync(folder)).toEqual(['report.txt']);
	});

	it('takes the name first where files cannot have two', async () => {
		vi.mocked(files.link).mockRejectedValue(systemError('EPERM'));
		await writeOut(file, 'one');
		expect(read('report.txt')).toBe('one');
		await expect(writeOut(file, 'two')).rejects.toThrow('is there already');
		expect(readdirSync(folder)).toEqual(['report.txt']);
	});

	it('leaves nothing when it cannot be finished', async () => {
		for (const force of [false, true]) {
			vi.mocked(files.link).mockRejectedValue(systemError('ENOSPC'));
			vi.mocked(files.rename).mockRejectedValue(systemError('ENOSPC'));
			await expect(writeOut(file, 'one', {force})).rejects.toThrow('the disk is full; make room');
			expect(readdirSync(folder)).toEqual([]);
		}
	});

	it('leaves nothing when it cannot be finished where files cannot have two names', async () => {
		vi.mocked(files.link).mockRejectedValue(systemError('EPERM'));
		vi.mocked(files.rename).mockRejectedValue(systemError('EIO'));
		await expect(writeOut(file, 'one')).rejects.toThrow(`cannot write ${file}: EIO`);
		expect(readdirSync(folder)).toEqual([]);
	});

	it.each([
		['SIGINT', 130],
		['SIGTERM', 143],
		['SIGHUP', 129],
	] as const)('leaves nothing when %s ends the program meanwhile', async (signal, exitCode) => {
		const before = process.listenerCount(signal) + process.listenerCount('exit');
		const exit = vi.spyOn(process, 'exit').mockReturnValue(undefined as never);
		const within: string[][] = [];
		for (const [call, isTaken] of [
			[vi.mocked(files.link), false],
			[vi.mocked(files.rename), true],
		] as const) {
			exit.mockClear();
			if (isTaken) vi.mocked(files.link).mockRejectedValueOnce(systemError('EPERM'));
			call.mockImplementationOnce(async () => {
				within.push(readdirSync(folder).map(name => name.replace(/-.*/, '')));
				process.emit(signal, signal);
				within.push(readdirSync(folder));
				throw systemError('ENOSPC');
			});
			await expect(writeOut(file, 'one')).rejects.toThrow('the disk is full');
			expect(exit.mock.calls[0]).toEqual([exitCode]);
		}

		expect(within).toEqual([['.seedreader'], [], ['.seedreader', 'report.txt'], []]);
		expect(process.listenerCount(signal) + process.listenerCount('exit')).toBe(before);
	});

	it('leaves nothing when an error ends the program meanwhile', async () => {
		const before = process.listeners('exit');
		const within: string[][] = [];
		vi.mocked(files.link).mockImplementationOnce(async () => {
			for (const listener of process.listeners('exit')) if (!before.includes(listener)) listener(70);
			within.push(readdirSync(folder));
			throw systemError('ENOSPC');
		});
		await expect(writeOut(file, 'one')).rejects.toThrow('the disk is full');
		expect(within).toEqual([[]]);
	});

	it('keeps every character, wherever a large text is divided', async () => {
		const text = `${'x'.repeat(1_000_001)}${'😀'.repeat(1_500_000)}\n`;
		await writeOut(file, text);
		expect(read('report.txt') === text).toBe(true);
	});

	it.each([
		['', 'folder', 'is a folder; name a file in it'],
		['missing/report.txt', 'no folder', 'its folder does not exist; make it first'],
		['file/report.txt', 'below a file', 'what should be its folder is a file; check the name'],
		[`${'x'.repeat(300)}.txt`, 'long', 'the name is too long; choose a shorter one'],
		['circle', 'circle', 'a link that leads in a circle; choose another name'],
	])('says what is wrong with the name: %2$s', async (name, _, message) => {
		writeFileSync(join(folder, 'file'), '');
		symlinkSync('circle', join(folder, 'circle'));
		for (const force of [false, true])
			await expect(writeOut(join(folder, name), 'one', {force})).rejects.toThrow(message);
		expect(readdirSync(folder).sort()).toEqual(['circle', 'file']);
	});

	it.skipIf(process.platform === 'win32')('says when the folder may not be written to', async () => {
		chmodSync(folder, 0o555);
		await asOrdinaryUser(folder, async () => {
			await expect(writeOut(file, 'one')).rejects.toThrow(
				`cannot write ${file}: not permitted; choose another folder`,
			);
		});
		expect(readdirSync(folder)).toEqual([]);
	});

	it.skipIf(!existsSync('/dev/full'))('writes to a device as it is', async () => {
		await writeOut('/dev/null', 'one');
		await expect(writeOut('/dev/full', 'one', {force: true})).rejects.toThrow(
			'cannot write /dev/full: the disk is full; make room, or choose another',
		);
		expect(statSync('/dev/full').isCharacterDevice()).toBe(true);
	});
});
