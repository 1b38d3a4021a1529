import {mkdtempSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, inject, it} from 'vitest';
import {PseudoTerminal} from '../terminal/pseudo-terminal.js';
import {SecureShellServer, sshd} from './secure-shell.js';

if (!sshd)
	console.log('sshd is not installed: nothing is tried over a secure shell (Debian: openssh-server)');

describe.skipIf(!sshd)('over a secure shell', () => {
	const {folder, program} = inject('packed');
	let server: SecureShellServer;
	beforeAll(async () => {
		server = await SecureShellServer.start();
	});
	afterAll(() => server?.stop());

	it('reads, searches and compares, and ends when the connection is cut', async () => {
		const pidFile = join(mkdtempSync(join(folder, 'ssh-')), 'pid');
		const command = `echo $$ > ${pidFile}; LANG=C.UTF-8 exec ${process.execPath} ${program}`;
		const terminal = new PseudoTerminal('ssh', server.argumentsFor(command), {columns: 100, rows: 30});
		await terminal.seeAtFoot('1 of 2');
		const pid = Number(readFileSync(pidFile, 'utf8'));

		terminal.press('\r');
		await terminal.see('hide their presence on the battlefield');
		terminal.press('jjjjjjjjjjGg');
		await terminal.see('hide their presence on the battlefield');
		terminal.press('Szelenksy');
		await terminal.see('6 passages in 1 article');
		terminal.press('\r');
		await terminal.seeAtFoot('find zelenksy');
		terminal.press('c]]');
		await terminal.see('] next');
		terminal.resize(80, 24);
		await terminal.until(screen => screen.length === 24 && screen[0].indexOf('│') === 40);

		terminal.hangUp();
		await expect.poll(() => isAlive(pid), {timeout: 20_000, interval: 20}).toBe(false);
	});
});

function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch {
		return false;
	}
}
