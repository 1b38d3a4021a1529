import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {type PseudoTerminal, startProgram} from './pseudo-terminal.js';

let folder: string;
let files: string[];
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'typing-'));
	files = ['harbour', 'station', 'market'].map(name => {
		const file = join(folder, `${name}.md`);
		const paragraphs = Array.from({length: 12}, (_, at) => `Paragraph ${at} tells of the ${name} of Lyon.`);
		writeFileSync(file, [`# The ${name}`, ...paragraphs].join('\n\n'));
		return file;
	});
});
afterEach(() => rmSync(folder, {recursive: true}));

const size = {columns: 40, rows: 20};

/** Where the emulator has its cursor, and whether the program has shown it. */
function cursorOf({emulator, output}: PseudoTerminal) {
	const {cursorX, cursorY} = emulator.buffer.active;
	return {
		x: cursorX,
		y: cursorY,
		isShown: output.lastIndexOf('\u001B[?25h') > output.lastIndexOf('\u001B[?25l'),
	};
}

const seeCursor = (terminal: PseudoTerminal, place: {x: number; y: number}) =>
	terminal.until(() => {
		const {x, y, isShown} = cursorOf(terminal);
		return isShown && x === place.x && y === place.y;
	});
const seeNoCursor = (terminal: PseudoTerminal) => terminal.until(() => !cursorOf(terminal).isShown);

describe("the terminal's cursor", () => {
	it('stands where one finds, and is away when one does not type', async () => {
		const terminal = startProgram([files[0]], size);
		await terminal.see('Paragraph 1 tells');
		await seeNoCursor(terminal);
		terminal.press('/');
		await seeCursor(terminal, {x: 2, y: 19});
		terminal.press('of');
		await seeCursor(terminal, {x: 4, y: 19});
		terminal.press('\u001B[D');
		await seeCursor(terminal, {x: 3, y: 19});
		terminal.press('\u0005港');
		await seeCursor(terminal, {x: 6, y: 19});
		terminal.press('\r');
		await seeNoCursor(terminal);
		terminal.press('q');
		expect(await terminal.exited).toBe(0);
	});

	it('stands where one filters and where one searches, also after a resize', async () => {
		const terminal = startProgram(files, size);
		await terminal.see('The harbour');
		terminal.press('/mar');
		await seeCursor(terminal, {x: 1 + 'filter mar'.length, y: 19});
		terminal.press('\rS');
		await seeCursor(terminal, {x: 3, y: 2});
		terminal.press('sta');
		await seeCursor(terminal, {x: 6, y: 2});
		terminal.resize(60, 24);
		await terminal.until(screen => screen.length === 24 && screen.some(row => row.includes('station')));
		await seeCursor(terminal, {x: 6, y: 2});
		terminal.press('\u0003');
		expect(await terminal.exited).toBe(130);
	});

	it('is in sight however long the line is, and so is what stands before it', async () => {
		const terminal = startProgram([files[0]], size);
		await terminal.see('Paragraph 1 tells');
		terminal.press(`/${'wide words '.repeat(9)}end`);
		await terminal.until(screen => /^ \/….*wide words end/.test(screen.at(-1)!));
		const {x, y} = cursorOf(terminal);
		expect(y).toBe(19);
		expect(terminal.screen[19].slice(0, x)).toMatch(/wide words end$/);
		terminal.press('\u0001');
		await seeCursor(terminal, {x: 2, y: 19});
		expect(terminal.screen[19]).toMatch(/^ \/wide words/);
		terminal.press('\u0003');
		expect(await terminal.exited).toBe(130);
	});
});

describe('q', () => {
	it('from a hit goes back to the hits, where letters are commands until one types', async () => {
		const terminal = startProgram(files, size);
		await terminal.see('The harbour');
		terminal.press('SLyon');
		await terminal.seeAtFoot('1 of ');
		terminal.press('\r');
		await terminal.seeAtFoot('find Lyon');
		terminal.press('q');
		await terminal.see('Search');
		await seeNoCursor(terminal);
		terminal.press('jj');
		await terminal.seeAtFoot('3 of ');
		terminal.press('i');
		await seeCursor(terminal, {x: 7, y: 2});
		terminal.press('jj');
		await terminal.until(screen => screen[2].includes('Lyonjj'));
		terminal.press('\u0015Lyon');
		await terminal.seeAtFoot('1 of ');
		terminal.press('\rq');
		await terminal.seeAtFoot('type');
		terminal.press('q');
		await terminal.see('The harbour');
		terminal.press('q');
		expect(await terminal.exited).toBe(0);
	});

	it('in a filtered list shows all of it, the same article highlighted, before it quits', async () => {
		const terminal = startProgram(files, size);
		await terminal.see('The harbour');
		terminal.press('/mark\r');
		await terminal.until(screen => !screen.some(row => row.includes('The station')));
		await terminal.seeAtFoot('q show all');
		terminal.press('q');
		await terminal.see('The station');
		await terminal.seeAtFoot('3 of 3');
		terminal.press('q');
		expect(await terminal.exited).toBe(0);
	});
});
