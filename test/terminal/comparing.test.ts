import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, it, onTestFinished} from 'vitest';
import {compareArticles} from '../../source/compare/compare-articles.js';
import {describeKind, reasonOf} from '../../source/compare/evidence.js';
import {longTexts} from '../long-articles.js';
import {readSeeds} from '../seeds.js';
import {type PseudoTerminal, startProgram} from './pseudo-terminal.js';

const pairs = compareArticles(...readSeeds()).pairs;
const firstWord = (text: string) => text.split(' ')[0];

/** A folder with texts in files. */
function folderOf(texts: readonly string[]): string {
	const folder = mkdtempSync(join(tmpdir(), 'seedreader-'));
	onTestFinished(() => rmSync(folder, {recursive: true}));
	for (const [index, text] of texts.entries()) writeFileSync(join(folder, `${index}.txt`), text);
	return folder;
}

/** The two panes of the screen, row by row. */
const panes = (screen: readonly string[]) =>
	screen.map(row => row.split('│')).map(([a = '', b = '']) => ({a, b}));

async function goToFirst(terminal: PseudoTerminal) {
	await terminal.see('] next');
	terminal.press('99[');
	await terminal.see('this is the first pair');
}

/** Expects that the passages of a pair begin on one row, each with the pair's number beside it. */
async function expectOpposite(terminal: PseudoTerminal, number: number) {
	const foot = ` pair ${number}/${pairs.length} ·`;
	await terminal.until(screen => screen.some(row => row.startsWith(foot)));
	const rows = panes(
		terminal.screen.slice(
			2,
			terminal.screen.findIndex(row => row.startsWith(foot)),
		),
	);
	const begins = (side: 'a' | 'b') => rows.findIndex(row => new RegExp(`^ *${number} `).test(row[side]));
	expect(begins('a')).toBeGreaterThanOrEqual(0);
	expect(begins('b')).toBe(begins('a'));
	for (const side of ['a', 'b'] as const)
		expect(rows[begins(side)][side]).toContain(firstWord(pairs[number - 1][side].text));
}

describe.each([
	{columns: 120, rows: 40},
	{columns: 160, rows: 50},
])('the split pane at $columns x $rows', size => {
	it('sets the first words of both passages of every pair on one row, through a resize', async () => {
		const terminal = startProgram(['--compare'], size);
		await goToFirst(terminal);
		for (const number of pairs.keys()) {
			await expectOpposite(terminal, number + 1);
			if (number === Math.floor(pairs.length / 2)) {
				terminal.resize(100, 30);
				// The bar between the panes stands in the middle again.
				await terminal.until(screen => screen.length === 30 && screen[0].indexOf('│') === 50);
				await expectOpposite(terminal, number + 1);
			}

			terminal.press(']');
		}

		await terminal.see('this is the last pair');
		terminal.press('Q');
		expect(await terminal.exited).toBe(0);
	});

	it('shows the first screen again when the sides were swapped twice', async () => {
		const terminal = startProgram(['--compare'], size);
		await terminal.see('] next');
		terminal.press('jjj=');
		await terminal.see('All that is said of a pair');
		terminal.press('=');
		const first = await terminal.see('] next');
		const title = first[0].split('│')[0].trim().slice(2, 30);
		terminal.press('x');
		await terminal.until(screen => screen[0].split('│')[1].includes(title));
		terminal.press('x');
		await terminal.until(screen => screen.join('\n') === first.join('\n'));
		terminal.press('Q');
		expect(await terminal.exited).toBe(0);
	});
});

describe('the split pane', () => {
	it('goes through its views, and says what each is', async () => {
		const terminal = startProgram(['--compare'], {columns: 120, rows: 40});
		await terminal.see('] next');
		terminal.press('m');
		await terminal.seeAtFoot('pairs only');
		terminal.press('m');
		await terminal.seeAtFoot('only what differs');
		terminal.press('m');
		await terminal.seeAtFoot('only in Metro');
		expect(terminal.screen[0]).toContain('Only in Metro');
		expect(terminal.screen.at(-2)).toMatch(/^ \d+ of \d+ sentences · \d+% of its words/);
		expect(terminal.screen.join('\n')).not.toContain('│');
		terminal.press('m');
		await terminal.seeAtFoot('only in Newsweek');
		terminal.press('m');
		await terminal.seeAtFoot('both articles whole');
		terminal.press('Q');
		expect(await terminal.exited).toBe(0);
	});

	it('finds in both panes', async () => {
		const terminal = startProgram(['--compare'], {columns: 120, rows: 40});
		await terminal.see('] next');
		terminal.press('g/Buryatia');
		await terminal.seeAtFoot('1/2');
		terminal.press('\r');
		await terminal.seeAtFoot('find Buryatia 1/2');
		terminal.press('n');
		await terminal.seeAtFoot('find Buryatia 2/2');
		expect(terminal.screen.join('\n')).toContain('Buryatia');
		terminal.press('n');
		await terminal.seeAtFoot('on from the top');
		terminal.press('Q');
		expect(await terminal.exited).toBe(0);
	});

	it('sends the pair and its sources to the clipboard', async () => {
		const terminal = startProgram(['--compare'], {columns: 120, rows: 40});
		await goToFirst(terminal);
		terminal.press('y');
		await terminal.see("pair 1 sent to the terminal's clipboard");
		const [, sent] = /\u001B\]52;c;([A-Za-z0-9+/=]+)\u0007/.exec(terminal.output)!;
		const copied = Buffer.from(sent, 'base64').toString();
		for (const part of [pairs[0].a.text, pairs[0].b.text, '— Metro, ', '— Newsweek, '])
			expect(copied).toContain(part);
		terminal.press('Q');
		expect(await terminal.exited).toBe(0);
	});

	it('reads the article of the leading pane at the pair', async () => {
		const terminal = startProgram(['--compare'], {columns: 120, rows: 40});
		await goToFirst(terminal);
		terminal.press('\t');
		await terminal.seeAtFoot('Newsweek leads');
		terminal.press('\r');
		await terminal.see('Newsweek · 2 min');
		expect(terminal.screen.join('\n')).toContain(firstWord(pairs[0].b.text));
		terminal.press('q');
		await terminal.see('] next');
		terminal.press('Q');
		expect(await terminal.exited).toBe(0);
	});

	it('opens with two long articles when they are compared, in a thread of its own', async () => {
		const terminal = startProgram([folderOf(longTexts)], {columns: 120, rows: 40});
		await terminal.seeAtFoot('1 of 2');
		terminal.press('c');
		await terminal.see(' changes: ');
		expect(terminal.output).toContain('comparing; any key gives up');
		terminal.press('Q');
		expect(await terminal.exited).toBe(0);
	});

	it('is not waited for when the program is left', async () => {
		const terminal = startProgram([folderOf(longTexts.map(text => text.repeat(8)))], {
			columns: 120,
			rows: 40,
		});
		await terminal.seeAtFoot('1 of 2');
		terminal.press('cQ');
		expect(await terminal.exited).toBe(0);
		expect(terminal.output).not.toContain(' changes: ');
	});

	it('speaks plain sentences to a screen reader', async () => {
		const env = {INK_SCREEN_READER: 'true'};
		const terminal = startProgram(['--compare'], {columns: 100, rows: 30, env});
		await terminal.see('Comparison of Putin’s forces');
		terminal.press('99[');
		await terminal.see('this is the first pair');
		const said = terminal.screen.join('\n');
		const [{text: why}] = reasonOf(pairs[0]);
		const inOneLine = said.replace(/\s+/g, ' ');
		expect(inOneLine).toContain(`Pair 1 of ${pairs.length}: ${describeKind(pairs[0])}; `);
		expect(inOneLine).toMatch(/Pair 1 of .*\. Metro says: /);
		expect(inOneLine).toContain(why);
		expect(said).toContain('Newsweek says: ');
		expect(said).not.toMatch(/[│─❯]/);
		terminal.press('Q');
		expect(await terminal.exited).toBe(0);
	});
});
