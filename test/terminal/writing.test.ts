import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {checkPage} from '../report/check-page.js';
import {startProgram} from './pseudo-terminal.js';

let cwd: string;
beforeEach(() => {
	cwd = mkdtempSync(join(tmpdir(), 'writing-'));
});
afterEach(() => rmSync(cwd, {recursive: true}));

const read = (name: string) => readFileSync(join(cwd, name), 'utf8');

describe('w', () => {
	it('writes the comparison to a file, and the next time to another one', async () => {
		const terminal = startProgram(['--compare'], {columns: 120, rows: 40, cwd});
		await terminal.seeAtFoot('w write');
		terminal.press('w');
		await terminal.seeAtFoot('write to metro-newsweek.html');
		terminal.press('\r');
		await terminal.seeAtFoot('metro-newsweek.html  ');
		await terminal.seeAtFoot('written to ');
		const page = read('metro-newsweek.html');
		expect(checkPage(page)).toContain('Metro and Newsweek compared');
		terminal.press('w\r');
		await terminal.seeAtFoot('write to metro-newsweek-2.html  there already: metro-newsweek.html');
		terminal.press('\r');
		await terminal.seeAtFoot('metro-newsweek-2.html  ');
		await terminal.seeAtFoot('written to ');
		expect(read('metro-newsweek-2.html')).toBe(page);
		terminal.press('w\u0005\u0015x.md');
		await terminal.seeAtFoot('write to x.md');
		terminal.press('\u001B');
		await terminal.seeAtFoot('w write');
		terminal.press('Q');
		expect(await terminal.exited).toBe(0);
		expect(readdirSync(cwd).sort()).toEqual(['metro-newsweek-2.html', 'metro-newsweek.html']);
	});

	it('has written what was asked for when the program ends', async () => {
		const terminal = startProgram(['--compare'], {columns: 120, rows: 40, cwd});
		await terminal.seeAtFoot('w write');
		terminal.press('w\u0005\u0015all.json\rQ');
		expect(await terminal.exited).toBe(0);
		expect(readdirSync(cwd)).toEqual(['all.json']);
		expect(JSON.parse(read('all.json'))).toMatchObject({a: {outlet: 'Metro'}});
	});
});
