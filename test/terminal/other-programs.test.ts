import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {startProgram} from './pseudo-terminal.js';

const fixture = (name: string) => fileURLToPath(new URL(`fixtures/${name}`, import.meta.url));
const paragraphs = Array.from(
	{length: 30},
	(_, index) => `Paragraph ${index + 1} tells of the harbour of Lyon.`,
);

const sentences =
	'A fire destroyed a warehouse near the harbour of Lyon on Tuesday, the police said. Nobody was hurt, but forty families had to leave their homes for the night, because the smoke was thick.';

let folder: string;
let file: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'other-programs-'));
	file = join(folder, 'harbour.md');
	writeFileSync(file, paragraphs.join('\n\n'));
});
afterEach(() => rmSync(folder, {recursive: true}));

const size = {columns: 80, rows: 24};

describe('e', () => {
	it('hands the terminal to the editor, and reads the article anew at the same place', async () => {
		const env = {EDITOR: `${process.execPath} ${fixture('editor.mjs')}`};
		const terminal = startProgram([file], {...size, env});
		await terminal.see('Paragraph 1 tells');
		terminal.press('/Paragraph 20\r');
		await terminal.seeAtFoot('find Paragraph 20');
		terminal.press('\u001B');
		await terminal.until(screen => !screen.at(-1)!.includes('find P'));
		const first = terminal.screen.find(row => row.includes('Paragraph'))!;
		terminal.press('e');
		await terminal.see(`editing ${file}`);
		expect(terminal.isOnAlternateScreen).toBe(false);
		terminal.press('jjj is what was typed into the editor\r');
		await terminal.seeAtFoot('read anew');
		expect(terminal.isOnAlternateScreen).toBe(true);
		expect(readFileSync(file, 'utf8')).toContain('\njjj is what was typed into the editor\n');
		expect(terminal.screen.find(row => row.includes('Paragraph'))).toBe(first);
		terminal.press('G');
		await terminal.see('jjj is what was typed');
		terminal.press('q');
		expect(await terminal.exited).toBe(0);
	});

	it.skipIf(process.platform === 'win32').each([
		['Ctrl-Z', 'e\u001A'],
		['Ctrl-Z before it', '\u001Ae'],
		['the browser', 'ev'],
		['itself', 'ee'],
		['the end', 'eQ'],
	])('and %s with one piece of input have the terminal one after the other', async (_, keys) => {
		const page = join(folder, 'page.html');
		writeFileSync(
			page,
			`<html><head><link rel="canonical" href="https://example.org/"></head><body><p>${sentences}</p></body></html>`,
		);
		const editor = join(folder, 'editor');
		const browser = join(folder, 'browser');
		for (const program of [editor, browser])
			writeFileSync(program, `#!/bin/sh\necho ran >>'${folder}/ran'\n`, {mode: 0o755});
		const terminal = startProgram([page], {...size, env: {EDITOR: editor, BROWSER: browser}});
		await terminal.see('A fire');
		terminal.press('j');
		terminal.press(keys);
		if (!keys.includes('Q')) {
			await terminal.seeAtFoot('read anew');
			terminal.press('?');
			await terminal.see('Keys');
			terminal.press('Q');
		}

		expect(await terminal.exited).toBe(0);
		const times = keys.replaceAll(/[^ev]/g, '').length;
		expect(readFileSync(join(folder, 'ran'), 'utf8')).toBe('ran\n'.repeat(times));
		expect(terminal.output).not.toContain('already suspended');
	});

	it('says what to do when there is no such editor', async () => {
		const terminal = startProgram([file], {...size, env: {EDITOR: 'no-such-editor'}});
		await terminal.see('Paragraph 1 tells');
		terminal.press('e');
		await terminal.until(screen => /set EDITOR|read anew/.test(screen.at(-1)!));
		terminal.press('q');
		expect(await terminal.exited).toBe(0);
	});
});

describe('v', () => {
	it('gives the address, and nothing else, to the browser', async () => {
		const page = join(folder, 'page.html');
		writeFileSync(
			page,
			`<html><head><title>Harbour</title><link rel="canonical" href="https://example.org/harbour?a=1&amp;b=$(id)"></head><body><article><h1>Harbour</h1><p>${sentences}</p></article></body></html>`,
		);
		const env = {BROWSER: `no-such-browser:${process.execPath} ${fixture('browser.mjs')} --for=%s`};
		const terminal = startProgram([page], {...size, env});
		await terminal.see('A fire');
		terminal.press('v');
		await terminal.see('browsing --for=https://example.org/harbour?a=1&b=$(id)');
		terminal.press('\r');
		await terminal.until(screen => screen.join('\n').includes('A fire'));
		terminal.press('q');
		expect(await terminal.exited).toBe(0);
	});

	it('says when no address is known', async () => {
		const terminal = startProgram([file], size);
		await terminal.see('Paragraph 1 tells');
		terminal.press('v');
		await terminal.seeAtFoot('no web address is known');
		terminal.press('q');
		expect(await terminal.exited).toBe(0);
	});
});

describe('r', () => {
	it('shows what the file holds now, or why it cannot be read', async () => {
		const terminal = startProgram([file], size);
		await terminal.see('Paragraph 1 tells');
		writeFileSync(file, ['A new beginning.', ...paragraphs].join('\n\n'));
		terminal.press('r');
		await terminal.seeAtFoot('read anew');
		terminal.press('g');
		await terminal.see('A new beginning.');
		rmSync(file);
		terminal.press('r');
		await terminal.seeAtFoot('not read anew: ');
		await terminal.see('A new beginning.');
		terminal.press('q');
		expect(await terminal.exited).toBe(0);
	});
});

describe('t', () => {
	it('shows the parts of an article, and goes to one', async () => {
		const parts = paragraphs.flatMap((text, index) =>
			index % 10 === 0 ? [`## Part ${index / 10 + 1}`, text] : text,
		);
		writeFileSync(file, ['# The harbour', ...parts].join('\n\n'));
		const terminal = startProgram([file], size);
		await terminal.see('Paragraph 1 tells');
		terminal.press('t');
		await terminal.see('Outline');
		expect(terminal.screen.filter(row => /^ [❯ ] Part \d/.test(row))).toHaveLength(3);
		terminal.press('jj\r');
		await terminal.until(
			screen => screen.some(row => /^ +Part 2/.test(row)) && !screen[0].includes('Outline'),
		);
		terminal.press('q');
		expect(await terminal.exited).toBe(0);
	});
});

describe('y', () => {
	it('copies the passage with its source', async () => {
		const terminal = startProgram([file], size);
		await terminal.see('Paragraph 1 tells');
		terminal.press('/Paragraph 20\r');
		await terminal.seeAtFoot('find Paragraph 20');
		terminal.press('y');
		await terminal.seeAtFoot("passage sent to the terminal's clipboard");
		const [, sent] = /\u001B\]52;c;([A-Za-z0-9+/=]+)\u0007/.exec(terminal.output)!;
		const [words, source] = Buffer.from(sent, 'base64').toString().split('\n');
		expect(words).toBe(`“${paragraphs[19]}”`);
		expect(source).toMatch(/^— harbour\.md, read on \d+ [A-Z][a-z]+ \d{4}$/);
		terminal.press('q');
		expect(await terminal.exited).toBe(0);
	});
});
