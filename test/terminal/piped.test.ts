import {describe, expect, it} from 'vitest';
import {builtProgram, PseudoTerminal} from './pseudo-terminal.js';

const seedA = 'seeds/000_af65de609c3536ca.txt';
const program = `'${process.execPath}' '${builtProgram}'`;
const inShell = (script: string) => new PseudoTerminal('sh', ['-c', script], {columns: 100, rows: 30});

describe.skipIf(process.platform === 'win32')('an article that is piped in, in a terminal', () => {
	it.each([
		['from a program', `cat ${seedA} | ${program}`],
		['from a file', `${program} < ${seedA}`],
	])('opens the reader, which takes keys from the terminal: %s', async (_, script) => {
		const terminal = inShell(
			`${script}; echo "exit code $?"; stty -a | grep -ow -e -icanon -e -echo; echo done`,
		);
		await terminal.see('Putin’s forces');
		expect(terminal.isOnAlternateScreen).toBe(true);
		terminal.press('G');
		await terminal.seeAtFoot('100%');
		terminal.resize(80, 24);
		await terminal.seeAtFoot('100%');
		terminal.press('q');
		await terminal.see('done');
		expect(terminal.isOnAlternateScreen).toBe(false);
		expect(terminal.screen.join('\n')).toMatch(/^exit code 0\ndone$/m);
		expect(await terminal.exited).toBe(0);
	});

	it('is compared with another', async () => {
		const terminal = inShell(`cat ${seedA} | ${program} --compare - seeds/004*.txt`);
		await terminal.see('] next');
		terminal.press('Q');
		expect(await terminal.exited).toBe(0);
	});

	it('can be left with Ctrl-C', async () => {
		const terminal = inShell(`cat ${seedA} | ${program}; echo "exit code $?"`);
		await terminal.see('Putin’s forces');
		terminal.press('\u0003');
		await terminal.see('exit code 130');
	});

	it('is printed where the terminal cannot draw, or is not to', async () => {
		for (const script of [
			`cat ${seedA} | TERM=dumb ${program} -w 60`,
			`cat ${seedA} | ${program} -w 60 -f text`,
		]) {
			const terminal = inShell(script);
			expect(await terminal.exited).toBe(0);
			expect(terminal.output).not.toContain('\u001B');
			expect(terminal.output).toContain('BUSINESS');
		}
	});

	it('is missing: the screens do not open', async () => {
		const terminal = inShell(`true | ${program} -; echo "exit code $?"`);
		await terminal.see('exit code 2');
		expect(terminal.output).not.toContain('\u001B[?1049h');
		expect(terminal.screen[0]).toBe('seedreader: standard input: empty; check that it is the right file');
	});

	it('is not the keyboard', async () => {
		const terminal = inShell(`${program} -; echo "exit code $?"`);
		await terminal.see('exit code 2');
		expect(terminal.screen.join('\n')).toContain(
			'seedreader: standard input: the keyboard; pipe an article into it: cat page.html | seedreader -',
		);
	});
});
