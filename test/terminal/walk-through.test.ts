import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {compareArticles} from '../../source/compare/compare-articles.js';
import {readSeeds} from '../seeds.js';
import {type PseudoTerminal, rowOf, startProgram} from './pseudo-terminal.js';

const escapeKey = '\u001B';
const enterKey = '\r';

const {pairs} = compareArticles(...readSeeds());
/** The first pair of which both passages begin a paragraph: so do their rows. Another one follows it. */
const fromTheirBeginning = pairs
	.slice(0, -1)
	.findIndex(({a, b}) => [a, b].every(({part, inBlock}) => part === undefined && inBlock.start === 0));

/** The screen fills the window and nothing else: no row ran over, the status row is the last. */
function expectWholeFrame(terminal: PseudoTerminal, status: string): void {
	expect(terminal.hasWrappedRows).toBe(false);
	expect(terminal.screen.at(-1)).toContain(status);
}

describe.each([
	{columns: 120, rows: 40, stacked: false},
	{columns: 80, rows: 24, stacked: false},
	{columns: 40, rows: 12, stacked: true},
])('the bundled articles at $columns x $rows', ({columns, rows, stacked}) => {
	it('are listed, read, searched and compared, and left', async () => {
		const terminal = startProgram([], {columns, rows});
		await terminal.see('Putin’s forces');
		await terminal.see('Russia sends North Korean');
		expect(terminal.isOnAlternateScreen).toBe(true);
		expectWholeFrame(terminal, '1 of 2');

		terminal.press(enterKey);
		await terminal.until(screen => /\d+%$/.test(screen.at(-1)!));
		expectWholeFrame(terminal, '%');
		const read = [...terminal.screen];
		while (!/100%$/.test(terminal.screen.at(-1)!)) {
			const before = terminal.screen.at(-1);
			terminal.press(' ');
			await terminal.until(screen => screen.at(-1) !== before);
			expectWholeFrame(terminal, '%');
			read.push(...terminal.screen);
		}

		const text = read.join('\n').replace(/\s+/g, ' ');
		expect(text).toContain('hide their presence on the battlefield.');
		for (const furniture of ['Leave a Reply', 'Share this article', 'See also'])
			expect(text).not.toContain(furniture);

		terminal.press('/Buryatia');
		await terminal.see('1/1');
		terminal.press(enterKey);
		await terminal.see('find Buryatia 1/1');
		expectWholeFrame(terminal, 'find Buryatia 1/1');

		terminal.press('S');
		await terminal.see('type some words');
		terminal.press('zelenksy');
		await terminal.see('6 passages in 1 article');
		expect(terminal.screen.join('\n')).toContain('Zelenskyy');
		expect(terminal.screen.join('\n')).toContain('Putin’s forces');
		expectWholeFrame(terminal, '1 of 6');

		terminal.press(escapeKey);
		await terminal.until(screen => rowOf(screen, 'passages in 1 article') < 0);
		terminal.press('c');
		await terminal.see('next  [ back');
		terminal.press('99[');
		await terminal.see('this is the first pair');
		// Beyond it and back, so that the notice of the first is gone.
		const isAt = (number: number) => terminal.until(screen => screen.join('\n').includes(`pair ${number}/`));
		for (let number = 2; number <= fromTheirBeginning + 2; number++) {
			terminal.press(']');
			await isAt(number);
		}

		terminal.press('[');
		await isAt(fromTheirBeginning + 1);

		const {a: inA, b: inB} = pairs[fromTheirBeginning];
		const [a, b] = [inA, inB].map(({text}) => rowOf(terminal.screen, text.slice(0, 10)));
		expect(a).toBeGreaterThanOrEqual(0);
		if (stacked) {
			const rule = rowOf(terminal.screen, '── ');
			expect(rule).toBeGreaterThan(a);
			// As far under the rule as the other is under the header.
			expect(b - rule).toBe(a);
		} else expect(b).toBe(a);
		expectWholeFrame(terminal, 'next');

		terminal.press('?');
		await terminal.see('next pair');
		terminal.press('q');
		await terminal.see('next  [ back');
		terminal.press('q');
		await terminal.see('find Buryatia 1/1');
		terminal.press('q');
		await terminal.seeAtFoot('1 of 2');
		terminal.press('q');
		expect(await terminal.exited).toBe(0);
		expect(terminal.isOnAlternateScreen).toBe(false);
		expect(terminal.screen.every(row => row === '')).toBe(true);
	});
});

describe('a change of size', () => {
	it('keeps the place while reading', async () => {
		const terminal = startProgram([], {columns: 120, rows: 40});
		await terminal.seeAtFoot('1 of 2');
		terminal.press(enterKey);
		await terminal.see('lines hidden');
		terminal.press('/grainy section\r');
		await terminal.see('find grainy section 1/1');
		const below = rowOf(terminal.screen, 'A grainy section') - 2;
		terminal.press(`${below}j`);
		// The marks of what another article says too come a moment after the text.
		const hasMarks = (screen: string[]) => screen.some(row => /^ +\d+ {2}\S/.test(row));
		const wide = await terminal.until(screen => rowOf(screen, 'A grainy section') === 2 && hasMarks(screen));
		for (const [columns, rows] of [
			[80, 24],
			[40, 12],
			[60, 30],
			[200, 60],
			[120, 40],
		] as const) {
			terminal.resize(columns, rows);
			// The row under the header, and under the empty one where there is room for it.
			const first = rows >= 16 ? 2 : 1;
			await terminal.until(
				screen => /%$/.test(screen.at(-1)!) && rowOf(screen, 'A grainy section') === first,
			);
			expect(terminal.hasWrappedRows).toBe(false);
		}

		expect(terminal.screen).toEqual(wide);
		terminal.press('Q');
		expect(await terminal.exited).toBe(0);
	});
});

describe('keys that arrive together', () => {
	it('move 200 lines when there are 200 of them', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'seedreader-'));
		const paragraphs = Array.from(
			{length: 300},
			(_, index) =>
				`The paragraph of number ${index + 1} goes on about something else for some words, and then it ends.`,
		);
		writeFileSync(join(folder, 'long.txt'), `A long text\n\n${paragraphs.join('\n\n')}\n`);
		const terminal = startProgram(['--original', join(folder, 'long.txt')], {columns: 80, rows: 24});
		await terminal.see('number 1 goes');
		terminal.press(`${'j'.repeat(200)}=`);

		await terminal.see('line 201 of');
		terminal.press('Q');
		expect(await terminal.exited).toBe(0);
		rmSync(folder, {recursive: true});
	});

	it('all count', async () => {
		const terminal = startProgram([], {columns: 80, rows: 24});
		await terminal.seeAtFoot('1 of 2');
		terminal.press('jk\r');
		await terminal.see('lines hidden');
		terminal.press(`${'j'.repeat(30)}=`);
		await terminal.see('line 31 of');
		terminal.press('\u001B[A\u001B[A\u001B[B=');
		await terminal.see('line 30 of');
		terminal.press('\u001BOP');
		await terminal.see('In the reader');
		terminal.press('Q');
		expect(await terminal.exited).toBe(0);
	});

	// A paste has to wait for Ink, and what is typed after it for the paste.
	it.each(['already before the first screen', 'on the first screen'])('count %s', async when => {
		const terminal = startProgram([], {columns: 80, rows: 24});
		if (when.startsWith('on')) await terminal.seeAtFoot('1 of 2');
		terminal.press('/put\u001B[200~in’s fo\u001B[201~rces\rj\rjjj/gra\u001B[200~iny\u001B[201~ section\r');
		await terminal.seeAtFoot('find grainy section 1/1');
		terminal.press('Q');
		expect(await terminal.exited).toBe(0);
	});
});
