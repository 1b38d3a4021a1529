import * as files from 'node:fs';
import {devNull} from 'node:os';
import type {ReadStream, WriteStream} from 'node:tty';
import * as terminals from 'node:tty';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {withProgressLine} from '../../source/terminal/progress-line.js';
import {onTermination, restoreTerminal} from '../../source/terminal/restore.js';
import {stopUntilContinued} from '../../source/terminal/suspend.js';
import {openTerminalKeys} from '../../source/terminal/terminal-keys.js';
import {preventModeReset, preventModeResetAtExit} from '../../source/terminal/tty-mode-guard.js';

vi.mock('node:fs', {spy: true});
vi.mock('node:tty', {spy: true});

const noSuchDevice = () => {
	throw Object.assign(new Error('ENXIO'), {code: 'ENXIO'});
};

afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
	vi.resetAllMocks();
});

describe('the terminal', () => {
	it('is put back past all streams: primary screen, visible cursor, no modes, no attributes', () => {
		const written = vi.mocked(files.writeSync).mockReturnValue(0);
		const setRawMode = vi.fn();
		restoreTerminal({setRawMode} as unknown as ReadStream, 1);
		const [descriptor, sequence] = written.mock.calls[0];
		expect(descriptor).toBe(1);
		for (const part of ['?1049l', '?25h', '?2004l', '?2026l', '?7h', 'm'])
			expect(sequence).toContain(`\u001B[${part}`);
		expect(setRawMode).toHaveBeenCalledExactlyOnceWith(false);
	});

	it('that is gone is no error', () => {
		vi.mocked(files.writeSync).mockImplementation(noSuchDevice);
		const setRawMode = vi.fn(noSuchDevice);
		restoreTerminal({setRawMode} as unknown as ReadStream, 1);
		expect(setRawMode).toHaveBeenCalledOnce();
	});
});

describe('what ends the program', () => {
	it('is told with its exit code, until nobody listens any more', () => {
		const events = ['SIGHUP', 'SIGINT', 'SIGTERM', 'uncaughtException', 'unhandledRejection'];
		const before = events.map(name => process.listeners(name as NodeJS.Signals));
		const leave = vi.fn();
		const stop = onTermination(leave);
		const error = new Error('broken');
		for (const [at, name] of events.entries()) {
			const [own] = process
				.listeners(name as NodeJS.Signals)
				.filter(listener => !before[at].includes(listener));
			(own as (...values: unknown[]) => void)(error);
		}

		expect(leave.mock.calls).toEqual([[129], [130], [143], [70, error], [70, error]]);
		stop();
		expect(events.map(name => process.listeners(name as NodeJS.Signals))).toEqual(before);
	});
});

describe.skipIf(process.platform === 'win32')('stopping the program', () => {
	beforeEach(() => void vi.useFakeTimers());

	it('stops the whole process group, and goes on when it is continued', async () => {
		const kill = vi.spyOn(process, 'kill').mockReturnValue(true);
		const stopped = stopUntilContinued();
		expect(kill).toHaveBeenCalledExactlyOnceWith(0, 'SIGTSTP');
		process.emit('SIGCONT', 'SIGCONT');
		await stopped;
		expect(vi.getTimerCount()).toBe(0);
	});

	it('goes on where the system does not stop it', async () => {
		vi.spyOn(process, 'kill').mockReturnValue(true);
		const stopped = stopUntilContinued();
		vi.runAllTimers();
		await stopped;
		process.emit('SIGCONT', 'SIGCONT');
	});
});

describe('the keys of the terminal beside a pipe', () => {
	it('are absent where there is no terminal, and nothing stays open', () => {
		vi.mocked(files.openSync).mockImplementationOnce(noSuchDevice);
		expect(openTerminalKeys()).toBeUndefined();
		expect(files.openSync).toHaveBeenLastCalledWith('/dev/tty', 'r');
		vi.mocked(files.openSync).mockReturnValueOnce(1234);
		vi.mocked(files.closeSync).mockReturnValueOnce(undefined);
		vi.mocked(terminals.ReadStream).mockImplementationOnce(
			class {
				constructor() {
					noSuchDevice();
				}
			} as never,
		);
		expect(openTerminalKeys()).toBeUndefined();
		expect(files.closeSync).toHaveBeenLastCalledWith(1234);
	});

	it('come from the terminal itself', () => {
		vi.mocked(files.openSync).mockReturnValueOnce(1234);
		vi.mocked(terminals.ReadStream).mockImplementationOnce(function (this: object, descriptor: number) {
			Object.assign(this, {descriptor});
		} as never);
		expect(openTerminalKeys()).toMatchObject({descriptor: 1234});
		expect(files.closeSync).not.toHaveBeenCalled();
	});
});

describe.skipIf(process.platform === 'win32')('the mode of the terminal', () => {
	let calls: string[];
	beforeEach(() => {
		calls = [];
		vi.mocked(terminals.isatty).mockImplementation(descriptor => descriptor !== 1);
		vi.mocked(files.openSync).mockImplementation((path, how) => calls.push(`open ${path} ${how}`));
		vi.mocked(files.closeSync).mockImplementation(descriptor => void calls.push(`close ${descriptor}`));
	});

	it('is not reset by Node, for which the standard descriptors that are the terminal become another file', () => {
		preventModeReset();
		const open = 'open /dev/tty r+';
		expect(calls).toEqual([open, 'close 0', open, 'close 2', open]);
	});

	it('is left to Node where the terminal cannot be opened', () => {
		vi.mocked(files.openSync).mockImplementation(noSuchDevice);
		preventModeReset();
		expect(files.closeSync).not.toHaveBeenCalled();
	});

	it('is not reset at the end either, not even where the terminal is gone by then', () => {
		const once = vi.spyOn(process, 'once').mockReturnThis();
		preventModeResetAtExit();
		const [, atExit] = once.mock.calls.find(([name]) => name === 'exit') as unknown as [string, () => void];
		expect(calls).toEqual([]);
		vi.mocked(files.openSync).mockImplementation((path, how) =>
			path === '/dev/tty' ? noSuchDevice() : calls.push(`open ${path} ${how}`),
		);
		atExit();
		const open = `open ${devNull} r+`;
		expect(calls).toEqual([open, 'close 0', open, 'close 2', open]);
	});
});

describe('a line that says that something takes its time', () => {
	let written: string[];
	const terminal = (isTTY: boolean, columns = 80) =>
		({isTTY, columns, write: (text: string) => written.push(text)}) as unknown as WriteStream;
	beforeEach(() => {
		written = [];
		vi.useFakeTimers();
	});

	it('stands there after a second, and is taken away, whatever comes of it', async () => {
		let finish = (_: string) => {};
		const works = new Promise<string>(resolve => {
			finish = resolve;
		});
		const done = withProgressLine(works, () => 'Still reading.', terminal(true));
		vi.advanceTimersByTime(999);
		expect(written).toEqual([]);
		vi.advanceTimersByTime(1);
		expect(written).toEqual(['Still reading.']);
		finish('read');
		expect(await done).toBe('read');
		expect(written.slice(1)).toEqual(['\r\u001B[K']);
		let fail = (_: Error) => {};
		const fails = new Promise<string>((_, reject) => {
			fail = reject;
		});
		const failed = withProgressLine(fails, () => 'Still reading.', terminal(true));
		vi.advanceTimersByTime(1000);
		fail(new Error('gone'));
		await expect(failed).rejects.toThrow('gone');
		expect(written).toHaveLength(4);
	});

	it('says how far it has come, and is written anew only where that has changed', async () => {
		let read = 7;
		let finish = () => {};
		const works = new Promise<void>(resolve => {
			finish = resolve;
		});
		const done = withProgressLine(works, () => `Read: ${read}`, terminal(true));
		vi.advanceTimersByTime(1000);
		expect(written).toEqual(['Read: 7']);
		vi.advanceTimersByTime(10_000);
		expect(written).toHaveLength(1);
		read = 8;
		vi.advanceTimersByTime(1000);
		expect(written.slice(1)).toEqual(['\r\u001B[KRead: 8']);
		finish();
		await done;
		expect(written.slice(2)).toEqual(['\r\u001B[K']);
		expect(vi.getTimerCount()).toBe(0);
	});

	it.each([
		[20, 'Still reading: 0 of'],
		[24, 'Still reading: 0 of 18;'],
		[0, 'Still reading: 0 of 18; Ctrl-C gives up.'],
	])('stays one row, that can be taken away, in %d columns', async (columns, row) => {
		let finish = () => {};
		const works = new Promise<void>(resolve => {
			finish = resolve;
		});
		const line = () => 'Still reading: 0 of 18; Ctrl-C gives up.';
		const done = withProgressLine(works, line, terminal(true, columns));
		vi.advanceTimersByTime(1000);
		finish();
		await done;
		expect(written).toEqual([row, '\r\u001B[K']);
	});

	it('is not written where nothing took long, or nobody sees it', async () => {
		expect(await withProgressLine(Promise.resolve(1), () => 'Still reading.', terminal(true))).toBe(1);
		expect(vi.getTimerCount()).toBe(0);
		expect(await withProgressLine(Promise.resolve(2), () => 'Still reading.', terminal(false))).toBe(2);
		expect(written).toEqual([]);
	});
});
