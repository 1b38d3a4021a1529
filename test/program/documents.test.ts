import {copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {startProgram} from '../terminal/pseudo-terminal.js';
import {runProgram} from './run-program.js';

const fixtures = new URL('../article/containers/fixtures/', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'seedreader-documents-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const counts = {
	'ferry.docx': 1,
	'ferry.mhtml': 1,
	'ferry.odt': 1,
	'ferry.rtf': 1,
	'ferry.warc': 2,
	'ferry.webarchive': 1,
	'letter.eml': 1,
	'letters.mbox': 4,
	'review.epub': 2,
};
for (const name of Object.keys(counts)) copyFileSync(join(fixtures, name), join(folder, name));
const count = Object.values(counts).reduce((sum, number) => sum + number, 0);

describe('a folder with a document of each kind', () => {
	it('is printed as all their articles', async () => {
		const {exitCode, stdout, stderr} = await runProgram([folder]);
		expect({exitCode, stderr}).toEqual({exitCode: 0, stderr: ''});
		expect(stdout.split('\n\n')[0].split('\n')).toHaveLength(count);
	});

	it('opens in the screens, and one of them is read', async () => {
		const terminal = startProgram([folder], {columns: 80, rows: 24});
		await terminal.seeAtFoot(`of ${count}`);
		terminal.press('\r');
		await terminal.see('1. A crossing costs 5.20 euros.');
		terminal.press('qq');
		expect(await terminal.exited).toBe(0);
	});

	it('opens without those that are cut off, each with a line that says so', async () => {
		const names = ['ferry.docx', 'ferry.odt', 'review.epub', 'ferry.webarchive', 'ferry.warc'];
		const paths = names.map(name => {
			const path = join(folder, `cut-${name}`);
			const bytes = readFileSync(join(fixtures, name));
			writeFileSync(path, bytes.subarray(0, bytes.length / 2));
			return path;
		});
		const {exitCode, stdout, stderr} = await runProgram([join(fixtures, 'letter.eml'), ...paths]);
		expect(exitCode).toBe(2);
		expect(stdout).toContain('Die Fähre nach Grünholm');
		const lines = stderr.trimEnd().split('\n');
		expect(lines.map(line => line.split(': ')[1])).toEqual(paths);
		for (const line of lines) expect(line).toMatch(/cut off or broken/);
	});
});
