import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {type PseudoTerminal, startProgram} from './pseudo-terminal.js';

const files = 70;
// Far more passages than are searched without a thread.
const perFile = 186;
const places = ['harbour', 'market', 'station', 'bridge'];
const events = ['was shelled', 'was rebuilt', 'stood empty', 'was sold', 'is closed'];
let folder = '';

const paragraph = (file: number, at: number) =>
	`The old ${places[at % 4]} of town ${file} ${events[(at + file) % 5]} in the year ${1900 + at}.`;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'seedreader-'));
	for (let file = 0; file < files; file++) {
		const text = Array.from({length: perFile}, (_, at) => paragraph(file, at)).join('\n\n');
		writeFileSync(join(folder, `town-${10 + file}.md`), `# Chronicle of town ${file}\n\n${text}\n`);
	}
});

afterAll(() => rmSync(folder, {recursive: true, force: true}));

/** The program with all files read and the search open. */
async function openSearch(): Promise<PseudoTerminal> {
	const terminal = startProgram([folder], {columns: 120, rows: 30});
	await terminal.see(` ${files} articles · `);
	terminal.press('S');
	await terminal.see('type some words');
	return terminal;
}

describe('a library that is searched in a worker', () => {
	it('answers while one types, each answer staying until the next', async () => {
		const terminal = await openSearch();
		terminal.press('harbuor');
		await terminal.until(screen => /passages in 70 articles/.test(screen[2]));
		terminal.press(' shelled town 7');
		const seen = new Set<string>();
		await terminal.until(screen => {
			// What stands in the list and is counted, at every moment until the whole line is answered.
			seen.add(/\d passages? in \d+ articles?/.test(screen[2]) ? 'counted' : screen[2]);
			seen.add(screen[3].startsWith(' ❯ ') ? 'listed' : screen[3]);
			return /^ ❯ The old harbour of town 7 was shelled in/.test(screen[3]);
		});
		expect(seen).toEqual(new Set(['counted', 'listed']));
		expect(terminal.output).not.toContain('searching more slowly');
		// Node's own words would stand in the middle of the screen.
		expect(terminal.output).not.toContain('Warning');
		terminal.press('\u0003');
		expect(await terminal.exited).toBe(130);
	});

	it('opens the reader with all hits lit, for n and N to walk', async () => {
		const terminal = await openSearch();
		// In one piece: the answer comes after Enter was pressed.
		terminal.press('"harbour of town 42"\r');
		const screen = await terminal.seeAtFoot('find "harbour of town 42" 1/');
		const hits = Number(/42" 1\/(\d+)/.exec(screen.at(-1)!)![1]);
		expect(hits).toBe(Math.ceil(perFile / 4));
		terminal.press('n');
		await terminal.seeAtFoot(`2/${hits}`);
		terminal.press('NN');
		await terminal.seeAtFoot(`${hits}/${hits}`);
		terminal.press('Q');
		expect(await terminal.exited).toBe(0);
	});

	it.each([
		['Ctrl-C', '\u0003', 130],
		['Q', '\u001B', 0],
	])('is left at once while a search runs, with %s', async (_, leave, exitCode) => {
		const terminal = await openSearch();
		terminal.press('the old harbour of town shelled in the year station market bridge');
		terminal.press(leave);
		if (leave === '\u001B') {
			await terminal.see('c compare');
			terminal.press('Q');
		}

		expect(await terminal.exited).toBe(exitCode);
		expect(terminal.isOnAlternateScreen).toBe(false);
	});

	it('is left at once while it is read and indexed', async () => {
		const terminal = startProgram([folder, '--search', 'harbour'], {columns: 120, rows: 30});
		await terminal.see('S harbour');
		terminal.press('\u0003');
		expect(await terminal.exited).toBe(130);
	});
});
