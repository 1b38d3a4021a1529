import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {layOutOneOfEach} from '../library/one-of-each.js';
import {startProgram} from '../terminal/pseudo-terminal.js';
import {runProgram} from './run-program.js';

const fixtures = new URL('../article/containers/fixtures/', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'seedreader-documents-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const laid = layOutOneOfEach(join(folder, 'each'));
const all = [...laid.values()].flat();
const unread = '2 files of kinds that are not read: .png, .xlsx';

// What a file is found by, a row of its text, and what is said of where it came from.
const opened: [name: string, text: string, source: string][] = [
	['minutes.docx', '2. Entry costs 45 kroner for adults', 'minutes.docx · utf-8 · kept 20'],
	['minutes.rtf', 'Damgaard, who had gathered 2,300 signatures.', 'minutes.rtf · utf-8 · kept 20'],
	['letter.eml', 'Die Fähre nach Grünholm', 'letter.eml · utf-8 · kept 2024-05-03'],
	['lighthouse.warc.gz', '- The museum keeps the old bulbs.', 'lighthouse.warc.gz · http://sk'],
	['lighthouse.html', 'Lit by a switch on the mainland', 'kept 2025-06-06 · SHA-256'],
	['nexis-uni.docx#2', 'The grain store of 1904', 'nexis-uni.docx#2 · utf-8'],
	['proquest.txt#1', 'The pilots of Vardholm', 'proquest.txt#1 · https://proquest.example/docview/1'],
	['newspaper.csv.gz#3', 'Quay at Östvik', 'newspaper.csv.gz#3 · https://norrvik.example/quay-3'],
	['review.epub#1', 'Ferry to Grünholm sails again', 'review.epub#1 · utf-8'],
];

describe('a folder with a file of each kind', () => {
	const source = join(folder, 'each');

	it('is printed as all their articles, and tells what is not read', async () => {
		const {exitCode, stdout, stderr} = await runProgram([source]);
		expect({exitCode, stderr}).toEqual({exitCode: 0, stderr: `seedreader: ${unread}\n`});
		const [rows, foot] = stdout.split('\n\n');
		expect(rows.split('\n')).toHaveLength(all.length);
		for (const [name, articles] of laid)
			if (articles.length > 1) expect(foot).toContain(`Read of ${name}, ${articles.length} articles.`);
		const {articles} = JSON.parse((await runProgram([source, '--json'])).stdout);
		expect(articles).toMatchObject(all);
	});

	it('opens in the screens, and articles of several kinds are read there', async () => {
		const terminal = startProgram([source], {columns: 120, rows: 40});
		await terminal.seeAtFoot(unread);
		await terminal.see(`${all.length} articles`);
		for (const [name, text, source] of opened) {
			terminal.press(`/${name}`);
			await terminal.until(screen => /1 of 1$/.test(screen.at(-1)!));
			terminal.press('\r\r');
			await terminal.see(text);
			terminal.press('=');
			await terminal.see(source);
			terminal.press('qq');
			await terminal.seeAtFoot(`of ${all.length}`);
		}

		terminal.press('q');
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
