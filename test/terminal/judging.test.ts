import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {chromium} from 'playwright-core';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {ownFolders} from '../own-folders.js';
import {runProgram} from '../program/run-program.js';
import {checkPage} from '../report/check-page.js';
import {versionFiles} from '../two-versions.js';
import {startProgram} from './pseudo-terminal.js';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';

let cwd: string;
beforeEach(() => {
	cwd = mkdtempSync(join(tmpdir(), 'judging-'));
});
afterEach(() => rmSync(cwd, {recursive: true}));

const comparing = (env: Record<string, string>, ...flags: string[]) =>
	startProgram(['--compare', ...versionFiles, ...flags], {columns: 120, rows: 40, env, cwd});

const firstWords = [
	/ 1≠Nine of the injured .*│ +1≠Eleven of the injured/,
	/ 2 Two lanes of the bridge/,
	/ 3 The report by the inspectors/,
	/ 4 She had visited the injured/,
	/│ +\+ She will speak in the council/,
	/ 5 The owner of the barge/,
	/ 6≠About 400 litres .*│ +6≠About 600 litres/,
];

describe('a person with only the keyboard', () => {
	it('sees the changes one after another, puts one aside, notes why, writes the report, and finds it all again', async () => {
		const env = ownFolders();
		const terminal = comparing(env);
		await terminal.see('1 of 7 · 7 changes: 2 figures, 1 name, 1 negation, 2 wordings, 1 added');
		for (const [index, words] of firstWords.entries()) {
			if (index > 0) terminal.press(']');
			await terminal.see(`${index + 1} of 7 · 7 changes`);
			expect(terminal.screen.join('\n')).toMatch(words);
		}

		terminal.press(']');
		await terminal.seeAtFoot('this is the last change');
		terminal.press('3[');
		await terminal.see('4 of 7 · 7 changes');
		terminal.press('A');
		await terminal.see('4 of 7 · 1 put aside · 6 changes: 2 figures, 1 name, 1 negation, 1 wording, 1 added');
		terminal.press('i');
		await terminal.seeAtFoot('note');
		terminal.press('of no matter: both are on Sunday');
		await terminal.seeAtFoot('note of no matter: both are on Sunday');
		terminal.press('\r');
		await terminal.seeAtFoot('noted of pair 4');
		await terminal.see('put aside · note: of no matter: both are on Sunday');
		terminal.press('w');
		await terminal.seeAtFoot('write to ');
		terminal.press('\u0005\u0015changes.html\r');
		await terminal.seeAtFoot('written to ');
		terminal.press('Q');
		expect(await terminal.exited).toBe(0);

		const page = readFileSync(join(cwd, 'changes.html'), 'utf8');
		expect(checkPage(page)).toContain('Put aside');
		await expectInChromium(join(cwd, 'changes.html'));

		const again = comparing(env);
		await again.see('1 of 7 · 1 put aside · 6 changes: 2 figures, 1 name, 1 negation, 1 wording, 1 added');
		expect(again.screen.join('\n')).toMatch(/ 4✗ She had visited .*│ +4✗ She had visited/);
		expect(again.screen.join('\n')).toContain('put aside · note: of no matter: both are on Sunday');
		again.press('4g=');
		await again.see('note: of no matter: both are on Sunday');
		again.press('\u0003');
		expect(await again.exited).toBe(130);

		const printed = await runProgram(['--compare', ...versionFiles], {env});
		expect(printed.stdout).toMatch(/10 pairs of passages; 1 put aside/);
		expect(printed.stdout).toMatch(
			/Put aside[\s\S]*4 · reworded[\s\S]*note: of no matter: both are on Sunday/,
		);
	});

	it('gives judgements to a colleague, who adds to them, and loses none', async () => {
		const [own, other] = [ownFolders(), ownFolders()];
		const file = join(cwd, 'judgements.json');
		const first = comparing(own, '--judgements', file);
		await first.see('1 of 7 · 7 changes');
		first.press('A]imine\r');
		await first.seeAtFoot('noted of pair 2');
		first.press('Q');
		expect(await first.exited).toBe(0);
		const second = comparing(other, '--judgements', file);
		await second.see('1 put aside');
		second.press('a');
		await second.see('1 of 7 · 7 changes');
		second.press(']itheirs\r');
		await second.seeAtFoot('noted of pair 2');
		await second.see('note: theirs');
		expect(second.screen.join('\n')).toMatch(/note: theirs · \S+: mine/);
		second.press('Q');
		expect(await second.exited).toBe(0);
		const back = comparing(own, '--judgements', file);
		await back.see('note: mine');
		expect(back.screen.join('\n')).toMatch(/note: mine · \S+: theirs/);
		expect(back.screen.join('\n')).toMatch(/put aside · \S+: right/);
		back.press('Q');
		expect(await back.exited).toBe(0);
	});
});

/** The report in a browser: what was put aside stands at the end with its note, and nothing is asked of the web. */
async function expectInChromium(path: string): Promise<void> {
	if (!existsSync(executablePath)) return;
	const browser = await chromium.launch({executablePath});
	try {
		const page = await browser.newPage({viewport: {width: 1400, height: 900}});
		const requests: string[] = [];
		page.on('request', request => requests.push(request.url()));
		const address = pathToFileURL(path).href;
		await page.goto(address);
		const headings = await page.locator('h2').allInnerTexts();
		expect(headings).toContain('Put aside');
		const aside = page.locator('section', {has: page.locator('h2', {hasText: 'Put aside'})});
		expect(await aside.innerText()).toContain('note: of no matter: both are on Sunday');
		expect(await aside.innerText()).toMatch(/visited the injured in the afternoon/);
		expect(await page.locator('main').innerText()).toMatch(/About 400 litres/);
		expect(requests).toEqual([address]);
	} finally {
		await browser.close();
	}
}
