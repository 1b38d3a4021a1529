import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {main} from '../../source/app/main.js';
import {openScreens} from '../../source/app/open-screens.js';
import {run} from '../../source/app/run.js';
import {defaultOptions} from '../../source/command/options.js';
import {print} from '../../source/command/print.js';
import {isInputGiven, readStandardInput} from '../../source/library/read-standard-input.js';
import {openTerminalKeys} from '../../source/terminal/terminal-keys.js';
import {preventModeReset} from '../../source/terminal/tty-mode-guard.js';

vi.mock('../../source/command/print.js', () => ({print: vi.fn()}));
vi.mock('../../source/app/open-screens.js', () => ({openScreens: vi.fn()}));
vi.mock('../../source/library/read-standard-input.js', () => ({
	isInputGiven: vi.fn(),
	readStandardInput: vi.fn(),
}));
vi.mock('../../source/terminal/terminal-keys.js', () => ({openTerminalKeys: vi.fn()}));
vi.mock('../../source/terminal/tty-mode-guard.js', () => ({preventModeReset: vi.fn()}));

let output: string[];
let said: string[];
let before: NodeJS.UncaughtExceptionListener[];

beforeEach(() => {
	output = [];
	said = [];
	before = process.listeners('uncaughtException');
	vi.spyOn(process.stdout, 'write').mockImplementation(text => output.push(String(text)) > 0);
	vi.spyOn(process.stderr, 'write').mockImplementation(text => said.push(String(text)) > 0);
	vi.mocked(print).mockResolvedValue(1);
	vi.mocked(openScreens).mockResolvedValue(130);
	vi.mocked(isInputGiven).mockReturnValue(false);
	vi.stubEnv('TERM', 'xterm');
	onTerminals({stdin: true, stdout: true});
});

afterEach(() => {
	onTerminals({stdin: undefined, stdout: undefined});
	for (const listener of process.listeners('uncaughtException'))
		if (!before.includes(listener)) process.off('uncaughtException', listener);
	vi.resetAllMocks();
	vi.restoreAllMocks();
	vi.unstubAllEnvs();
});

function onTerminals(streams: {stdin: boolean | undefined; stdout: boolean | undefined}): void {
	for (const name of ['stdin', 'stdout'] as const)
		Object.defineProperty(process[name], 'isTTY', {value: streams[name], configurable: true});
}

const options = {...defaultOptions, sources: ['a.txt']};

describe('the command line', () => {
	it('opens what it names, with and without the parser of flags', async () => {
		expect(await main(['a.txt'], '1.2.3')).toBe(130);
		expect(openScreens).toHaveBeenLastCalledWith(options, process.stdin);
		expect(await main(['--width', '60', 'a.txt'], '1.2.3')).toBe(130);
		expect(openScreens).toHaveBeenLastCalledWith(
			expect.objectContaining({sources: ['a.txt'], width: 60}),
			process.stdin,
		);
	});

	it('that asks for help or the version has that printed, and nothing else done', async () => {
		expect(await main(['--version'], '1.2.3')).toBe(0);
		expect(output).toEqual(['1.2.3\n']);
		expect(await main(['-h'], '1.2.3')).toBe(0);
		expect(output[1]).toContain('--compare');
		expect(preventModeReset).toHaveBeenCalledTimes(2);
		expect([vi.mocked(print).mock.calls, vi.mocked(openScreens).mock.calls]).toEqual([[], []]);
	});

	it('that is wrong is said to be so, and ends with 2', async () => {
		expect(await main(['--colour'], '1.2.3')).toBe(2);
		expect(said).toEqual([
			'seedreader: unknown flag --colour; perhaps --color is meant; seedreader --help lists the flags\n',
		]);
		expect(output).toEqual([]);
	});
});

describe('the screens', () => {
	it('are not for what is no terminal, nor for a format that is asked for: then it is printed', async () => {
		onTerminals({stdin: true, stdout: false});
		expect(await run(options)).toBe(1);
		onTerminals({stdin: true, stdout: true});
		expect(await run({...options, format: 'json'})).toBe(1);
		vi.stubEnv('TERM', 'dumb');
		expect(await run(options)).toBe(1);
		onTerminals({stdin: false, stdout: true});
		vi.stubEnv('TERM', 'xterm');
		expect(await run(options)).toBe(1);
		expect(print).toHaveBeenCalledTimes(4);
		expect(openScreens).not.toHaveBeenCalled();
		expect(openTerminalKeys).not.toHaveBeenCalled();
	});

	it('have the keys of the terminal beside an article that is piped in, and give them back', async () => {
		onTerminals({stdin: false, stdout: true});
		const keys = {destroy: vi.fn()};
		vi.mocked(openTerminalKeys).mockReturnValue(keys as never);
		const piped = {...options, sources: ['-', 'a.txt']};
		expect(await run(piped)).toBe(130);
		expect(openScreens).toHaveBeenCalledWith(piped, keys);
		expect(keys.destroy).toHaveBeenCalledOnce();
		vi.mocked(openScreens).mockRejectedValue(new Error('broken'));
		await expect(run(piped)).rejects.toThrow('broken');
		expect(keys.destroy).toHaveBeenCalledTimes(2);
	});

	it('are not opened where no terminal gives keys', async () => {
		onTerminals({stdin: false, stdout: true});
		vi.mocked(openTerminalKeys).mockReturnValue(undefined);
		expect(await run({...options, sources: ['-']})).toBe(1);
	});
});

describe('without sources', () => {
	it('it is what comes on standard input', async () => {
		vi.mocked(isInputGiven).mockReturnValue(true);
		vi.mocked(readStandardInput).mockResolvedValue(Buffer.from('A title'));
		await run({...options, sources: [], format: 'text'});
		expect(print).toHaveBeenLastCalledWith(expect.objectContaining({sources: ['-']}));
		// What is wrong with it is said where it is read.
		vi.mocked(readStandardInput).mockRejectedValue(new Error('nothing came for 15 s'));
		await run({...options, sources: [], format: 'text'});
		expect(print).toHaveBeenLastCalledWith(expect.objectContaining({sources: ['-']}));
		expect(said).toEqual([]);
	});

	it('it is the bundled articles where nothing comes, as is said, or nothing can come', async () => {
		await run({...options, sources: [], format: 'text'});
		expect(print).toHaveBeenLastCalledWith(expect.objectContaining({sources: []}));
		expect(readStandardInput).not.toHaveBeenCalled();
		vi.mocked(isInputGiven).mockReturnValue(true);
		vi.mocked(readStandardInput).mockResolvedValue(Buffer.alloc(0));
		await run({...options, sources: [], format: 'text'});
		expect(print).toHaveBeenLastCalledWith(expect.objectContaining({sources: []}));
		expect(said).toEqual(['seedreader: nothing came on standard input; these are the bundled articles\n']);
	});

	it('standard input is left alone where sources are named', async () => {
		vi.mocked(isInputGiven).mockReturnValue(true);
		await run({...options, format: 'text'});
		expect(readStandardInput).not.toHaveBeenCalled();
	});
});

it('an error that nobody caught while it prints is named, and ends with 70', async () => {
	const exit = vi.spyOn(process, 'exit').mockReturnValue(undefined as never);
	await run({...options, format: 'text'});
	const [own] = process.listeners('uncaughtException').filter(listener => !before.includes(listener));
	own(new Error('broken'), 'uncaughtException');
	expect(said).toEqual([expect.stringMatching(/^seedreader: stopped by an error of its own: Error: broken/)]);
	expect(exit).toHaveBeenCalledExactlyOnceWith(70);
});
