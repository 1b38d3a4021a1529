import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {configure, ownFolders} from '../own-folders.js';
import {runProgram} from '../program/run-program.js';
import {builtProgram, PseudoTerminal, startProgram} from './pseudo-terminal.js';

const folder = mkdtempSync(join(tmpdir(), 'seedreader-remembering-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const long = join(folder, 'long.md');
writeFileSync(
	long,
	Array.from({length: 80}, (_, index) => `This is paragraph number ${index} of a long text.`).join('\n\n'),
);

type Folders = ReturnType<typeof ownFolders>;
const stateFile = ({XDG_STATE_HOME}: Folders) => join(XDG_STATE_HOME, 'seedreader', 'state.json');
const size = {columns: 100, rows: 24};
const start = (env: Record<string, string>, args: readonly string[] = [long]) =>
	startProgram(args, {...size, env});

/** Reads on until paragraph 20 is on top, which paragraph 19 no longer is. */
async function readOn(terminal: PseudoTerminal): Promise<void> {
	await terminal.see('number 0 of');
	terminal.press('40j');
	await terminal.until(
		screen => screen.join('\n').includes('number 20 of') && !screen.join('\n').includes('number 19 of'),
	);
}

async function expectToGoOn(folders: Folders): Promise<void> {
	const again = start(folders);
	const screen = await again.see('number 20 of');
	expect(screen.join('\n')).not.toContain('number 19 of');
	expect(screen.at(-1)).toContain('went on where you were; g goes to the beginning');
	again.press('Q');
	expect(await again.exited).toBe(0);
}

describe('reading goes on where it was', () => {
	it.each([
		['q', 'q', 0],
		['Q', 'Q', 0],
		['Ctrl-C', '\u0003', 130],
		['Ctrl-C while something is typed', '/abc\u0003', 130],
	])('after %s', async (_, keys, exitCode) => {
		const folders = ownFolders();
		const terminal = start(folders);
		await readOn(terminal);
		terminal.press(keys);
		expect(await terminal.exited).toBe(exitCode);
		await expectToGoOn(folders);
	});

	it.skipIf(process.platform === 'win32').each([
		['SIGTERM', 143],
		['SIGHUP', 129],
		['SIGINT', 130],
	] as const)('after %s', async (signal, exitCode) => {
		const folders = ownFolders();
		const terminal = start(folders);
		await readOn(terminal);
		process.kill(terminal.pid, signal);
		expect(await terminal.exited).toBe(exitCode);
		await expectToGoOn(folders);
	});

	it.skipIf(process.platform === 'win32').each(['throw', 'reject'])(
		'after an error of its own: %s',
		async how => {
			const folders = ownFolders();
			const fixture = new URL(`fixtures/throw-on-signal.mjs?${how}`, import.meta.url).href;
			const terminal = start({...folders, NODE_OPTIONS: `--import=${fixture}`});
			await readOn(terminal);
			process.kill(terminal.pid, 'SIGUSR2');
			expect(await terminal.exited).toBe(70);
			await expectToGoOn(folders);
		},
	);

	it.skipIf(process.platform !== 'linux')('after the connection was cut', async () => {
		const folders = ownFolders();
		const terminal = start(folders);
		await readOn(terminal);
		terminal.hangUp();
		await expect.poll(() => existsSync(`/proc/${terminal.pid}`), {timeout: 10_000, interval: 20}).toBe(false);
		await expectToGoOn(folders);
	});

	it('is said in the list, and left out where nothing is to be remembered', async () => {
		const folders = ownFolders();
		const terminal = start(folders);
		await readOn(terminal);
		terminal.press('Q');
		await terminal.exited;
		const other = join(folder, 'other.txt');
		writeFileSync(other, 'Another text.');
		const list = start(folders, [long, other]);
		await list.see('read ');
		list.press('q');
		await list.exited;
		const before = readFileSync(stateFile(folders), 'utf8');
		const forgetful = start(folders, [long, '--no-state']);
		await readOn(forgetful);
		forgetful.press('maT\u0003');
		expect(await forgetful.exited).toBe(130);
		expect(readFileSync(stateFile(folders), 'utf8')).toBe(before);
	});
});

describe('two programs at once', () => {
	it('keep the marks of both', async () => {
		const folders = ownFolders();
		const [one, two] = [start(folders), start(folders)];
		await Promise.all([readOn(one), readOn(two)]);
		one.press('ma');
		two.press('9jmb');
		await Promise.all([one.seeAtFoot('mark a set'), two.seeAtFoot('mark b set')]);
		one.press('Q');
		two.press('Q');
		expect(await Promise.all([one.exited, two.exited])).toEqual([0, 0]);
		const again = start(folders);
		await again.seeAtFoot('went on');
		again.press("'");
		await again.seeAtFoot('to mark a b;');
		again.press('a');
		await again.see('number 20 of');
		again.press('Q');
		await again.exited;
	});
});

describe('what is remembered besides', () => {
	it('is the theme, the width and the searches', async () => {
		const folders = ownFolders();
		const terminal = start(folders);
		await terminal.see('number 0 of');
		terminal.press('T');
		await terminal.seeAtFoot('theme: light');
		terminal.press('-');
		await terminal.seeAtFoot('column of 68');
		terminal.press('Snumber 7');
		await terminal.see('number 7 of');
		terminal.press('\u001B');
		await terminal.seeAtFoot('compare');
		terminal.press('Q');
		await terminal.exited;
		const again = start(folders);
		await again.see('number 0 of');
		again.press('T');
		await again.seeAtFoot('theme: no colour');
		again.press('-');
		await again.seeAtFoot('column of 64');
		again.press('S');
		await again.seeAtFoot('Esc back');
		again.press('\u0010');
		await again.see('number 7 of');
		again.press('\u0003');
		await again.exited;
	});

	it('is less than what the configuration says, and that less than a flag', async () => {
		const folders = ownFolders();
		configure(folders, '{"theme": "dark", "width": 60}');
		for (const [flags, theme] of [
			[[], 'light'],
			[[], 'light'],
			[['--theme', 'light', '--width', '80'], 'no colour'],
		] as const) {
			const terminal = start(folders, [long, ...flags]);
			await terminal.see('number 0 of');
			terminal.press('T');
			await terminal.seeAtFoot(`theme: ${theme}`);
			terminal.press('+');
			await terminal.seeAtFoot(`column of ${flags.length > 0 ? 84 : 64}`);
			terminal.press('Q');
			await terminal.exited;
		}
	});
});

describe('what cannot be', () => {
	it('a broken file is set aside and kept, with one line', async () => {
		const folders = ownFolders();
		const own = join(folders.XDG_STATE_HOME, 'seedreader');
		mkdirSync(own, {recursive: true});
		writeFileSync(stateFile(folders), '{"version": 1, "art');
		const terminal = start(folders);
		await terminal.seeAtFoot('what was remembered cannot be read (it is not');
		await readOn(terminal);
		terminal.press('Q');
		await terminal.exited;
		expect(terminal.screen.join('').match(/seedreader: /g)).toHaveLength(1);
		const [good, aside, ...others] = readdirSync(own).sort();
		expect([good, others]).toEqual(['state.json', []]);
		expect(readFileSync(join(own, aside), 'utf8')).toBe('{"version": 1, "art');
		await expectToGoOn(folders);
	});

	it.skipIf(process.platform === 'win32')('a full disk is said, and leaves no half file', async () => {
		const folders = ownFolders();
		// No file may become longer than nothing; Node would be killed for trying if it did not listen.
		const listen = "data:text/javascript,process.on('SIGXFSZ',()=>{})";
		const script = 'ulimit -f 0; exec "$@"';
		const terminal = new PseudoTerminal('sh', ['-c', script, 'sh', process.execPath, builtProgram, long], {
			...size,
			env: {...folders, NODE_OPTIONS: `--import=${listen}`},
		});
		await readOn(terminal);
		terminal.press('Q');
		expect(await terminal.exited).toBe(0);
		expect(terminal.screen.join('')).toContain('seedreader: what you read was not saved in');
		expect(readdirSync(join(folders.XDG_STATE_HOME, 'seedreader'))).toEqual([]);
	});

	it('no folder to write in is said, and nothing else happens', async () => {
		const file = join(folder, 'file');
		writeFileSync(file, '');
		const terminal = start({XDG_STATE_HOME: file});
		await terminal.see('nothing is remembered:');
		await readOn(terminal);
		terminal.press('Q');
		expect(await terminal.exited).toBe(0);
		expect(terminal.screen.join('').match(/seedreader: /g)).toHaveLength(1);
		expect(readFileSync(file, 'utf8')).toBe('');
	});
});

describe('nothing is written', () => {
	it('without state, nor where nothing was read, nor in print', async () => {
		for (const args of [[long, '--no-state'], [long]]) {
			const folders = ownFolders();
			const terminal = start(folders, args);
			if (args.includes('--no-state')) await readOn(terminal);
			else await terminal.see('number 0 of');
			terminal.press('Q');
			expect(await terminal.exited).toBe(0);
			expect(existsSync(folders.XDG_STATE_HOME)).toBe(false);
			expect(existsSync(folders.XDG_CONFIG_HOME)).toBe(false);
		}

		const folders = ownFolders();
		for (const args of [[long], ['--json', long], ['--search', 'paragraph', long]]) {
			expect((await runProgram(args, {env: folders})).exitCode).toBe(0);
		}

		expect(existsSync(folders.XDG_STATE_HOME)).toBe(false);
	});
});

describe('the configuration', () => {
	it('changes keys, and help shows them', async () => {
		const folders = ownFolders();
		configure(folders, '{"keys": {"set-mark": ["M"], "line-down": ["z", "down"]}}');
		const terminal = start(folders);
		await terminal.see('number 0 of');
		terminal.press('jm4z');
		await terminal.until(screen => !screen.join('\n').includes('number 1 of'));
		terminal.press('M');
		await terminal.seeAtFoot('mark this place with a letter');
		terminal.press('x?');
		const help = await terminal.see('In the reader');
		expect(help.join('\n')).toMatch(/^ +M +and a letter: mark this place/m);
		terminal.press('G');
		expect((await terminal.see('suspend')).join('\n')).toMatch(/^ +z ↓ +a line down/m);
		terminal.press('Q');
		await terminal.exited;
	});

	it('is told what is wrong in it, in the screens and in print, and the rest counts', async () => {
		const folders = ownFolders();
		configure(folders, '{"width": 30, "keys": {"sort": ["c"]}}');
		const terminal = start(folders);
		await terminal.seeAtFoot('config.json: keys, sort: c is for compare; give that other keys too');
		terminal.press('Q');
		expect(await terminal.exited).toBe(0);
		const {stdout, stderr, exitCode} = await runProgram([long], {env: folders});
		expect(exitCode).toBe(0);
		expect(stderr).toBe(
			`seedreader: ${join(folders.XDG_CONFIG_HOME, 'seedreader', 'config.json')}: keys, sort: c is for compare; give that other keys too\n`,
		);
		expect(Math.max(...stdout.split('\n').map(line => line.length))).toBeLessThanOrEqual(30);
	});

	it('that is no JSON is named, and nothing of it counts', async () => {
		const folders = ownFolders();
		configure(folders, '{"width": 30,');
		const {stderr, exitCode} = await runProgram([long], {env: folders});
		expect(exitCode).toBe(0);
		expect(stderr).toMatch(
			/^seedreader: \S+config\.json: not JSON: .*; put that right, or take the file away\n$/,
		);
	});
});
