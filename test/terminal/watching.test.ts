import {mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {ownFolders} from '../own-folders.js';
import {startProgram} from './pseudo-terminal.js';

let cwd: string;
beforeEach(() => {
	cwd = mkdtempSync(join(tmpdir(), 'watching-'));
	mkdirSync(join(cwd, 'news', 'monday'), {recursive: true});
	write('news/bakery.md', 'Bakery', 'The bakery in Mill Lane opens at six in the morning again.');
	write('news/monday/ferry.md', 'Ferry', 'The ferry to the island was late, and nobody said why.');
	write('news/school.md', 'School', 'A school was closed because its roof had been leaking.');
});
afterEach(() => rmSync(cwd, {recursive: true}));

const write = (name: string, title: string, text: string) =>
	writeFileSync(join(cwd, name), `# ${title}\n\n${text}\n`);

const open = (args: readonly string[], env: Record<string, string> = ownFolders()) =>
	startProgram(args, {columns: 100, rows: 24, cwd, env});

describe('a folder that is open', () => {
	it('takes in what comes, changes and goes, and moves nothing under the cursor', async () => {
		const terminal = open(['news', '--no-state']);
		await terminal.see('3 articles');
		terminal.press('j');
		await terminal.until(screen => screen.some(row => /^ ❯ Ferry/.test(row)));
		write('news/monday/airport.md', 'Airport', 'A new runway is planned, and the village is against it.');
		await terminal.seeAtFoot('1 came');
		const screen = await terminal.see('4 articles');
		expect(screen.filter(row => /^.❯/.test(row))).toEqual([expect.stringMatching(/^ ❯ Ferry/)]);
		expect(screen.find(row => row.includes('Airport'))).toMatch(/^\+ {2}Airport.* new$/);
		expect(screen.at(-1)).toMatch(/1 new · 2 of 4$/);
		// As editors do it.
		write('news/.school.md.swp', 'School', 'A school was closed because its roof had fallen in.');
		renameSync(join(cwd, 'news/.school.md.swp'), join(cwd, 'news/school.md'));
		await terminal.seeAtFoot('1 changed');
		await terminal.see('~  School');
		rmSync(join(cwd, 'news/bakery.md'));
		await terminal.seeAtFoot('1 gone');
		await terminal.until(rows => rows.some(row => /^- {2}Bakery.* gone$/.test(row)));
		terminal.press('j\r');
		await terminal.see('had fallen in');
		terminal.press('Q');
		expect(await terminal.exited).toBe(0);
	});

	it('takes in folders that come with what is in them', async () => {
		const terminal = open(['news', '--no-state']);
		await terminal.see('3 articles');
		mkdirSync(join(cwd, 'tuesday'));
		write('tuesday/port.txt', 'Port', 'The port was closed by the storm.');
		renameSync(join(cwd, 'tuesday'), join(cwd, 'news', 'tuesday'));
		await terminal.seeAtFoot('1 came');
		write('news/tuesday/harbour.txt', 'Harbour', 'The harbour was open.');
		await terminal.see('5 articles');
		terminal.press('\u0003');
		expect(await terminal.exited).toBe(130);
	});

	it('leaves what is read as it is until it is opened anew, and says so', async () => {
		const terminal = open(['news', '--no-state']);
		await terminal.see('3 articles');
		terminal.press('\r');
		await terminal.see('opens at six');
		write('news/bakery.md', 'Bakery', 'The bakery in Mill Lane stays closed for good.');
		await terminal.seeAtFoot('1 changed');
		terminal.press('j');
		const screen = await terminal.seeAtFoot('changed since it was opened; r reads it anew');
		expect(screen.join('\n')).toContain('opens at six');
		terminal.press('r');
		await terminal.see('stays closed for good');
		await terminal.seeAtFoot('read anew');
		terminal.press('Q');
		expect(await terminal.exited).toBe(0);
	});
});

it('files that are named are watched when that is asked for', async () => {
	const terminal = open(['news/school.md', '--watch', '--no-state']);
	await terminal.see('had been leaking');
	write('news/school.md', 'School', 'A school was opened.');
	await terminal.seeAtFoot('1 changed');
	terminal.press('r');
	await terminal.see('A school was opened.');
	terminal.press('Q');
	expect(await terminal.exited).toBe(0);
});

describe('a folder that was open before', () => {
	it('tells what is new in it, sorts by that, and the next time does not', async () => {
		const folders = ownFolders();
		const first = open(['news'], folders);
		const screen = await first.see('3 articles');
		expect(screen.join('\n')).not.toMatch(/\bnew\b/);
		first.press('Q');
		expect(await first.exited).toBe(0);
		write('news/zoo.md', 'Zoo', 'Two otters were born in the zoo last week.');
		const second = open(['news'], folders);
		await second.seeAtFoot('1 new · 1 of 4');
		await second.see('+  Zoo');
		second.press('ssssss');
		await second.seeAtFoot('sorted by what is new');
		second.press('g');
		await second.until(rows => rows.some(row => /^\+❯ Zoo/.test(row)));
		second.press('Q');
		expect(await second.exited).toBe(0);
		const third = open(['news'], folders);
		await third.see('4 articles');
		third.press('sssssss');
		await third.seeAtFoot('sorted by title');
		third.press('Q');
		expect(await third.exited).toBe(0);
	});
});
