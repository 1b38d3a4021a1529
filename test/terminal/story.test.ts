import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {checkPage} from '../report/check-page.js';
import {toldStory} from '../stories/told.js';
import {startProgram} from './pseudo-terminal.js';

let cwd: string;
beforeEach(() => {
	cwd = mkdtempSync(join(tmpdir(), 'story-'));
	mkdirSync(join(cwd, 'news'));
	for (const {article} of toldStory('stolen-records'))
		writeFileSync(join(cwd, 'news', article.source.name), article.original);
});
afterEach(() => rmSync(cwd, {recursive: true}));

describe('a folder of five articles on one story', () => {
	it('opens as that, shows who has another figure, and is written as a page', async () => {
		const terminal = startProgram(['--compare', 'news', '--no-state'], {columns: 140, rows: 40, cwd});
		await terminal.seeAtFoot('two side by side');
		await terminal.see('≠304,000');
		terminal.press('\r');
		await terminal.see('differ: ');
		await terminal.see('It has made off with data on 340,000 patients');
		terminal.press('c');
		await terminal.seeAtFoot('] next');
		terminal.press('q');
		await terminal.seeAtFoot('side by side');
		terminal.press('q');
		await terminal.seeAtFoot('two side by side');
		terminal.press('w\u0005\u0015page.html\r');
		await terminal.seeAtFoot('written to ');
		terminal.press('Q');
		expect(await terminal.exited).toBe(0);
		const page = checkPage(readFileSync(join(cwd, 'page.html'), 'utf8'));
		expect(page).toContain('One story in 5 articles');
		expect(page).toContain('304,000');
	});

	it('opens as that from the library, where all of them are marked', async () => {
		const terminal = startProgram(['news', '--no-state'], {columns: 80, rows: 24, cwd});
		await terminal.see(' 5 articles');
		terminal.press('mjmjm');
		await terminal.seeAtFoot('3 marked; c tells them as one story');
		terminal.press('c');
		await terminal.seeAtFoot('two side by side');
		terminal.press('Q');
		expect(await terminal.exited).toBe(0);
	});
});

describe('a folder of 1,000 articles', () => {
	it('shows its largest story, which figure differs and who leaves out what, and is written as a page', async () => {
		for (let at = 0; at < 995; at++) writeFileSync(join(cwd, 'news', `note-${at}.txt`), noteOf(at));
		const terminal = startProgram(['news', '--no-state'], {columns: 140, rows: 40, cwd});
		await terminal.see(' 1,000 articles · ');
		terminal.press('sssss');
		await terminal.see('sorted by story, largest first');
		// Who has not moved is shown the largest, as soon as it is known.
		await terminal.until(
			screen => / stor(?:y|ies) · /.test(screen[0]) && / ❯ .*\b5 articles/.test(screen[2]),
		);
		terminal.press('g\r');
		await terminal.see('≠304,000');
		// A dot stands where an outlet does not say it.
		expect(terminal.screen.slice(4).some(row => / · /.test(row))).toBe(true);
		terminal.press('w\u0005\u0015page.html\r');
		await terminal.seeAtFoot('written to ');
		terminal.press('Q');
		expect(await terminal.exited).toBe(0);
		const page = checkPage(readFileSync(join(cwd, 'page.html'), 'utf8'));
		expect(page).toContain('One story in 5 articles');
		expect(page).toContain('304,000');
	});
});

const syllables = [
	'ba',
	'dor',
	'ke',
	'lim',
	'mo',
	'nar',
	'pel',
	'ri',
	'sto',
	'tuv',
	'va',
	'wen',
	'yol',
	'zi',
];
const forms = [
	'The %1 of %2 is said to %3 a %4 before winter.',
	'Nobody in %2 knew why %1 would %3 with %4.',
	'%4, who once %1 for %2, will %3 it.',
	'It took %1 and %3 to %4 near %2.',
];

/** A short article on something that no other is on: its words are made up. */
function noteOf(at: number): string {
	let seed = at + 1;
	const random = (below: number) => {
		seed = (seed * 48_271) % 2_147_483_647;
		return Math.floor(seed / 7) % below;
	};
	const word = () => Array.from({length: 3}, () => syllables[random(syllables.length)]).join('');
	const sentence = () => forms[random(forms.length)].replaceAll(/%\d/g, word);
	return [`${word()} ${word()} ${word()}`, sentence(), sentence(), sentence()].join('\n\n');
}
