import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {exitCodes} from '../../source/manual/exit-codes.js';
import {flags} from '../../source/manual/flag-table.js';
import {keySections} from '../../source/manual/key-sections.js';
import {manPage} from '../../source/manual/man-page.js';
import {escapeRoff} from '../../source/manual/roff.js';
import {bindings, screenNames} from '../../source/state/keys.js';

let folder = '';
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'seedreader-'));
});
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const man = ['man', '--warnings', '-l'];
const groff = ['groff', '-man', '-Tutf8', '-ww', '-rLL=200n', '-P-cbou'];

/** Other formatters have the same name, but neither the options nor the warnings. */
const isGnu = (program: string) =>
	/^(?:man \d|GNU groff)/.test(spawnSync(program, ['--version'], {encoding: 'utf8'}).stdout ?? '');

/** The lines that a formatter makes of a page, and its warnings. */
function formatted(page: string, [program, ...args]: readonly string[]) {
	const file = join(folder, 'page.1');
	writeFileSync(file, page);
	const {stdout, stderr} = spawnSync(program, [...args, file], {
		encoding: 'utf8',
		env: {...process.env, MANWIDTH: '200', LC_ALL: 'C.UTF-8'},
	});
	return {lines: stdout.split('\n').map(line => line.trim()), warnings: stderr};
}

describe('the man page', () => {
	it.for([man, groff])('has every flag, key and exit code, and no warning from %j', (formatter, {skip}) => {
		if (!isGnu(formatter[0])) skip(`there is no ${formatter[0]} of GNU to format it`);
		const {lines, warnings} = formatted(manPage('1.2.3'), formatter);
		expect(warnings).toBe('');
		// A short term stands on the line of its explanation.
		const has = (term: string, explanation: string) =>
			lines.some((line, index) =>
				line === term
					? lines[index + 1].startsWith(explanation)
					: new RegExp(`^${literally(term)} +${literally(explanation)}`).test(line),
			);
		for (const {name, short, argument, help} of flags) {
			const term = `${short ? `-${short}, ` : ''}--${name}${argument ? ` ${argument}` : ''}`;
			expect([term, has(term, capital(help))]).toEqual([term, true]);
		}

		for (const {keys, help} of keySections().flatMap(({rows}) => rows)) {
			const term = keys.join(', ');
			expect([term, has(term, capital(help))]).toEqual([term, true]);
		}

		for (const [code, meaning] of exitCodes) expect(has(String(code), capital(meaning))).toBe(true);
		for (const title of [
			'NAME',
			'SYNOPSIS',
			'DESCRIPTION',
			'SOURCES',
			'OPTIONS',
			'KEYS',
			'EXIT STATUS',
			'ENVIRONMENT',
			'FILES',
			'EXAMPLES',
		])
			expect(lines).toContain(title);
	});

	it('has every binding of the key table on each screen that it serves', () => {
		const everywhere = 1;
		const nearly = 1;
		const rows = keySections().flatMap(section => section.rows);
		const wanted = bindings.reduce(
			(count, {screens}) =>
				count +
				(screens === undefined
					? everywhere
					: screens.length === screenNames.length - 1
						? nearly
						: screens.length),
			0,
		);
		expect(rows).toHaveLength(wanted);
	});
});

describe('text in roff', () => {
	it.for([
		'.TH begins no request',
		"'br neither",
		'\\fB is no font \\(em no sign',
		'-- `a` ^b ~c "d"',
		'.',
		"'",
		'Naïve … 界 😀',
	])('comes out as it went in: %s', (text, {skip}) => {
		if (!isGnu('groff')) skip('there is no groff to format it');
		const page = `.TH T 1\n.SH N\n.B "${escapeRoff(text)}"\n.br\n${escapeRoff(text)}\n`;
		const {lines, warnings} = formatted(page, groff);
		expect(warnings).toBe('');
		expect(lines.filter(line => line === text)).toHaveLength(2);
	});
});

const capital = (words: string) => `${words[0].toUpperCase()}${words.slice(1)}.`;
const literally = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
