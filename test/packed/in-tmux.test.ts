import {execFileSync, spawnSync} from 'node:child_process';
import {mkdtempSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, describe, expect, inject, it} from 'vitest';
import {PseudoTerminal} from '../terminal/pseudo-terminal.js';

const hasTmux = spawnSync('tmux', ['-V']).status === 0;
if (!hasTmux) console.log('tmux is not installed: nothing is tried inside it');

describe.skipIf(!hasTmux)('inside tmux', () => {
	const {folder, program} = inject('packed');
	// A server of its own, without anybody's settings.
	const socket = join(mkdtempSync(join(folder, 'tmux-')), 'socket');
	const tmux = ['-S', socket, '-f', '/dev/null'];
	const ask = (...args: string[]) => execFileSync('tmux', [...tmux, ...args], {encoding: 'utf8'});
	afterAll(() => spawnSync('tmux', [...tmux, 'kill-server']));

	const attach = (...args: string[]) =>
		new PseudoTerminal('tmux', ['-u', ...tmux, ...args], {columns: 100, rows: 30});

	it('goes on through a resized pane, and after detaching and attaching', async () => {
		const command = `LANG=C.UTF-8 ${process.execPath} ${program} --compare`;
		const first = attach('new-session', command);
		// tmux has the last row for itself.
		await first.until(screen => screen.at(-2)!.includes('] next'));
		first.press('99]');
		await first.until(screen => screen.at(-2)!.includes('this is the last pair'));
		const [, pair] = first.screen.flatMap(row => /^ pair (\d+)/.exec(row) ?? []);

		ask('split-window', '-h', '-l', '30', 'cat');
		// Under 80 columns the panes are stacked.
		await first.until(screen => screen.some(row => row.includes(`── pair ${pair}/`)));
		ask('kill-pane', '-t', '1');
		await first.until(screen => screen.some(row => row.startsWith(` pair ${pair}/`)));
		const before = first.screen.slice(0, -1);

		ask('detach-client');
		await first.exited;
		const second = attach('attach-session');
		await second.until(screen => screen.slice(0, -1).join('\n') === before.join('\n'));
		second.press('Q');
		expect(await second.exited).toBe(0);
	});
});
