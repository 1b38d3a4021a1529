import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {runProgram} from '../program/run-program.js';
import {agencyText, undated} from '../stories/reused.js';
import {startProgram} from './pseudo-terminal.js';

let cwd: string;
beforeEach(() => {
	cwd = mkdtempSync(join(tmpdir(), 'reuse-'));
	mkdirSync(join(cwd, 'news'));
	const write = (name: string, date: string, title: string) =>
		writeFileSync(
			join(cwd, 'news', name),
			`---\ntitle: ${title}\ndate: ${date}\n---\n\n${agencyText.slice(1).join('\n\n')}\n`,
		);
	write('agency.md', '2025-09-02', 'Harbour closed');
	write('post.md', '2025-09-03', 'Crane falls');
	writeFileSync(join(cwd, 'news', 'wind.txt'), undated.original);
});
afterEach(() => rmSync(cwd, {recursive: true}));

describe('a folder of articles that have text from each other', () => {
	it('shows how much of each is reused, and opens it beside its source', async () => {
		const terminal = startProgram(['news', '--no-state'], {columns: 100, rows: 24, cwd});
		await terminal.see('reused 100%');
		await terminal.see('shared ');
		terminal.press('jR');
		await terminal.seeAtFoot('] next');
		await terminal.see('Harbour closed');
		terminal.press('qjR');
		await terminal.seeAtFoot('which of the two was first is not known');
		terminal.press('Q');
		expect(await terminal.exited).toBe(0);
	});

	it('prints who has what from whom, also on a terminal', async () => {
		const terminal = startProgram(['--reuse', 'news', '--no-state'], {columns: 100, rows: 40, cwd});
		await terminal.see('Who has it from whom');
		expect(await terminal.exited).toBe(0);
		const {exitCode, stdout, stderr} = await runProgram(['--reuse', '--json', 'news', '--no-state'], {cwd});
		expect({exitCode, stderr}).toEqual({exitCode: 0, stderr: ''});
		const {articles, passages} = JSON.parse(stdout);
		expect(articles[0]).toMatchObject({title: 'Crane falls', reused: 1});
		expect(passages.map(({places}: {places: unknown[]}) => places.length)).toEqual([2, 3]);
		const nothing = await runProgram(['--reuse', 'news/wind.txt', '--no-state'], {cwd});
		expect(nothing).toMatchObject({
			exitCode: 1,
			stderr: 'seedreader: no passage found that two of these articles have\n',
		});
	});
});
