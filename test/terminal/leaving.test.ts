import {existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, it, onTestFinished} from 'vitest';
import {WebServer} from '../library/web-server.js';
import {builtProgram, PseudoTerminal, startProgram} from './pseudo-terminal.js';

const fixture = fileURLToPath(new URL('fixtures/throw-on-signal.mjs', import.meta.url));

/**
The program under a shell that shows how it finds the terminal afterwards, and then waits for a key: what comes last may not be
read any more when a terminal closes.
*/
async function startUnderShell(nodeOptions = '') {
	const script = `echo before; "$1" ${nodeOptions} "$2"; echo "exit code $?"; stty -a | tr ';' '\\n' | grep -w -e icanon -e echo; echo done; read -r _`;
	const terminal = new PseudoTerminal('sh', ['-c', script, 'sh', process.execPath, builtProgram], {
		columns: 100,
		rows: 30,
	});
	await terminal.seeAtFoot('1 of 2');
	return terminal;
}

async function expectTerminalAsBefore(terminal: PseudoTerminal, exitCode: number): Promise<void> {
	await terminal.see('done');
	terminal.press('\r');
	const screen = terminal.screen.join('\n');
	expect(terminal.isOnAlternateScreen).toBe(false);
	expect(screen).toMatch(/^before$/m);
	expect(screen).toContain(`exit code ${exitCode}`);
	expect(screen).toMatch(/(?<!-)icanon/);
	expect(screen).toMatch(/(?<!-)\becho\b/);
	expect(terminal.modes.bracketedPasteMode).toBe(false);
	// The last word on the cursor is that it is shown.
	expect(terminal.output.lastIndexOf('\u001B[?25h')).toBeGreaterThan(
		terminal.output.lastIndexOf('\u001B[?25l'),
	);
}

/** The program's own process, which the shell has started. */
function programOf(terminal: PseudoTerminal): number {
	return Number(
		readFileSync(`/proc/${terminal.pid}/task/${terminal.pid}/children`, 'utf8').trim().split(' ').at(-1),
	);
}

describe('the terminal is as it was before', () => {
	it('after q', async () => {
		const terminal = await startUnderShell();
		terminal.press('q');
		await expectTerminalAsBefore(terminal, 0);
	});

	it('after Ctrl-C, even while something is typed', async () => {
		const terminal = await startUnderShell();
		terminal.press('/words');
		await terminal.see('filter words');
		terminal.press('\u0003');
		await expectTerminalAsBefore(terminal, 130);
	});

	it.skipIf(process.platform !== 'linux').each([
		['SIGTERM', 143],
		['SIGINT', 130],
		['SIGHUP', 129],
	] as const)('after %s', async (signal, exitCode) => {
		const terminal = await startUnderShell();
		process.kill(programOf(terminal), signal);
		await expectTerminalAsBefore(terminal, exitCode);
	});

	it.skipIf(process.platform !== 'linux').each(['throw', 'reject'])(
		'after an error of its own: %s',
		async how => {
			const terminal = await startUnderShell(`--import ${fixture}?${how}`);
			process.kill(programOf(terminal), 'SIGUSR2');
			await expectTerminalAsBefore(terminal, 70);
			expect(terminal.screen.join('\n')).toContain(
				'seedreader: stopped by an error of its own: Error: thrown by a test',
			);
		},
	);
});

const program = `'${process.execPath}' '${builtProgram}'`;

function newFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'seedreader-'));
	onTestFinished(() => rmSync(folder, {recursive: true}));
	return folder;
}

describe('the mode that another program has set', () => {
	// As a pager does, when the first of what is printed comes. The rest does not fit into a pipe: until it is read, the
	// program cannot have ended.
	const pager = `{ trap '' INT; head -c 1 >pager; stty -echo </dev/tty; echo set >/dev/tty; cat >pager; stty -a </dev/tty; }`;

	it.each(['in order', 'by Ctrl-C'])('stays when the program ends %s', async how => {
		const cwd = newFolder();
		writeFileSync(join(cwd, 'long.txt'), 'One sentence of a long article follows another.\n\n'.repeat(9000));
		const wait = how === 'by Ctrl-C' ? 'read line </dev/tty;' : '';
		const command = `trap : INT; ${program} --original --format text long.txt | ${pager.replace('cat', `${wait} cat`)}`;
		const terminal = new PseudoTerminal('sh', ['-c', command], {cwd});
		if (wait) {
			await terminal.see('set');
			terminal.press('\u0003\n');
		}

		await terminal.exited;
		if (!wait) expect(statSync(join(cwd, 'pager')).size).toBeGreaterThan(200_000);
		expect(terminal.output).toMatch(/-echo\b/);
	});
});

describe('an error of its own', () => {
	it('is seen where the program prints', async () => {
		const server = new WebServer({'/silent': () => {}});
		await server.start();
		onTestFinished(() => server.stop());
		const terminal = new PseudoTerminal(
			process.execPath,
			['--import', `${fixture}?throw`, builtProgram, '--format', 'text', server.address('/silent')],
			{columns: 100},
		);
		await terminal.see('Still reading');
		process.kill(terminal.pid, 'SIGUSR2');
		expect(await terminal.exited).toBe(70);
		expect(terminal.screen.join('\n')).toContain(
			'seedreader: stopped by an error of its own: Error: thrown by a test',
		);
	});
});

describe.skipIf(process.platform !== 'linux')('suspending', () => {
	it.each([
		['with keys from standard input', program],
		['with keys from the terminal beside a pipe', `cat seeds/000*.txt | ${program} - seeds/004*.txt`],
	])('gives the terminal back, and takes it again: %s', async (_, command) => {
		const terminal = new PseudoTerminal('bash', ['--norc', '-i'], {
			columns: 100,
			rows: 30,
			env: {PS1: 'prompt> '},
		});
		await terminal.see('prompt>');
		terminal.press(`${command}\r`);
		await terminal.seeAtFoot('1 of 2');
		terminal.press('\u001A');
		await terminal.see('Stopped');
		expect(terminal.isOnAlternateScreen).toBe(false);
		terminal.press('fg\r');
		await terminal.seeAtFoot('1 of 2');
		expect(terminal.isOnAlternateScreen).toBe(true);
		terminal.press('j');
		await terminal.seeAtFoot('2 of 2');
		terminal.press('q');
		await terminal.until(screen => screen.filter(row => row.startsWith('prompt>')).length >= 3);
		terminal.press('exit\r');
		expect(await terminal.exited).toBe(0);
	});
});

describe.skipIf(process.platform === 'win32')('suspending without a shell to come back from', () => {
	it('goes on', async () => {
		const terminal = startProgram();
		await terminal.seeAtFoot('1 of 2');
		terminal.press('\u001A');
		await terminal.until(() => terminal.output.includes('\u001B[?1049l'));
		await terminal.until(() => terminal.isOnAlternateScreen);
		await terminal.seeAtFoot('1 of 2');
		terminal.press('j');
		await terminal.seeAtFoot('2 of 2');
		terminal.press('q');
		expect(await terminal.exited).toBe(0);
	});
});

describe.skipIf(process.platform !== 'linux')('a connection that is cut', () => {
	it('ends the program, in order', async () => {
		const cwd = newFolder();
		const terminal = new PseudoTerminal('sh', ['-c', `trap : HUP; ${program}; echo $? >code`], {cwd});
		await terminal.seeAtFoot('1 of 2');
		terminal.hangUp();
		const code = () => existsSync(join(cwd, 'code')) && readFileSync(join(cwd, 'code'), 'utf8');
		await expect.poll(code, {timeout: 10_000, interval: 20}).toBe('129\n');
	});
});
