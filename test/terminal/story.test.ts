import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {checkPage} from '../report/check-page.js';
import {toldStory} from '../stories/told.js';
import {startProgram} from './pseudo-terminal.js';

let cwd: string;
beforeEach(() => {
	cwd = mkdtempSync(join(tmpdir(), 'story-'));
	mkdirSync(join(cwd, 'news'));
	for (const {article} of toldStory('stolen-records'))
		writeFileSync(join(cwd, 'news', article.source.name), article.original);
});
afterEach(() => rmSync(cwd, {recursive: true}));

describe('a folder of five articles on one story', () => {
	it('opens as that, shows who has another figure, and is written as a page', async () => {
		const terminal = startProgram(['--compare', 'news', '--no-state'], {columns: 140, rows: 40, cwd});
		await terminal.seeAtFoot('two side by side');
		await terminal.see('≠304,000');
		terminal.press('\r');
		await terminal.see('differ: ');
		await terminal.see('It has made off with data on 340,000 patients');
		terminal.press('c');
		await terminal.seeAtFoot('] next');
		terminal.press('q');
		await terminal.seeAtFoot('side by side');
		terminal.press('q');
		await terminal.seeAtFoot('two side by side');
		terminal.press('w\u0005\u0015page.html\r');
		await terminal.seeAtFoot('written to ');
		terminal.press('Q');
		expect(await terminal.exited).toBe(0);
		const page = checkPage(readFileSync(join(cwd, 'page.html'), 'utf8'));
		expect(page).toContain('One story in 5 articles');
		expect(page).toContain('304,000');
	});

	it('opens as that from the library, where all of them are marked', async () => {
		const terminal = startProgram(['news', '--no-state'], {columns: 80, rows: 24, cwd});
		await terminal.see(' 5 articles');
		terminal.press('mjmjm');
		await terminal.seeAtFoot('3 marked; c tells them as one story');
		terminal.press('c');
		await terminal.seeAtFoot('two side by side');
		terminal.press('Q');
		expect(await terminal.exited).toBe(0);
	});
});
