import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {runInShell, runProgram, withPatience} from './run-program.js';

const [seedA, seedB] = ['seeds/000_af65de609c3536ca.txt', 'seeds/004_b295dc0f83cabbb1.txt'];
const page =
	'<!doctype html><title>A page that is piped in</title><p>With a paragraph, long enough to be text.';

describe('standard input', () => {
	it('is read where there are no sources, from a pipe or a file', async () => {
		const printed = await runProgram([seedA]);
		expect(await runProgram([], {input: readFileSync(seedA)})).toEqual(printed);
		expect(await runInShell(`"$@" < ${seedA}`, [])).toEqual(printed);
		expect(await runInShell(`cat ${seedA} | "$@"`, [])).toEqual(printed);
	});

	it('is an article like any other, whose format is seen from what it is', async () => {
		const {exitCode, stdout} = await runProgram(['--json'], {input: page});
		expect(exitCode).toBe(0);
		expect(JSON.parse(stdout).article).toMatchObject({
			id: 'stdin',
			title: 'A page that is piped in',
			source: {name: 'standard input', encoding: 'utf-8', format: 'html'},
		});
	});

	it('is a source with a name and a place among others', async () => {
		for (const sources of [
			['-', seedB],
			[seedB, '-'],
		]) {
			const {a, b} = JSON.parse(
				(await runProgram(['--compare', '--json', ...sources], {input: readFileSync(seedA)})).stdout,
			);
			expect([a.id, b.id].map(id => (id === 'stdin' ? '-' : seedB))).toEqual(sources);
		}
	});

	it('is decoded like a file', async () => {
		const greek = Uint8Array.from([0xc1, 0xe8, 0xde, 0xed, 0xe1]);
		expect((await runProgram(['--encoding', 'iso-8859-7'], {input: greek})).stdout).toContain('Αθήνα');
	});

	it('is left alone where there are sources, and else given up, when nothing ever comes', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'seedreader-input-'));
		// A pipe that is open for writing too has no end.
		const script = `mkfifo "${folder}/$$" && "$@" <> "${folder}/$$"`;
		expect(await runInShell(script, [seedA], {env: withPatience(600_000)})).toEqual(
			await runProgram([seedA]),
		);
		for (const sources of [[], ['-']]) {
			expect(await runInShell(script, sources, {env: withPatience(50)})).toEqual({
				exitCode: 2,
				stdout: '',
				stderr: 'seedreader: standard input: nothing came for 15 s; save it in a file first, and open that\n',
			});
		}

		rmSync(folder, {recursive: true});
	});

	it.each([
		['empty', '', 'empty; check that it is the right file'],
		['blank', ' \n', 'no text in it; check that it is the right file'],
		['binary', Uint8Array.from({length: 2000}, (_, index) => (index * 7919) % 256), expect.any(String)],
		['too large', 'x'.repeat(11 * 1024 * 1024), expect.stringMatching(/^larger than 10 MB/)],
	])('that is %s is one clear line, and does not stop the others', async (_, input, message) => {
		const alone = await runProgram(['-'], {input});
		expect(alone).toMatchObject({exitCode: 2, stdout: ''});
		const prefix = 'seedreader: standard input: ';
		expect(alone.stderr).toMatch(new RegExp(`^${prefix}[^\n]+\n$`));
		expect(alone.stderr.slice(prefix.length, -1)).toEqual(message);
		const beside = await runProgram(['-', seedA], {input});
		expect(beside).toMatchObject({exitCode: 2, stderr: alone.stderr});
		expect(beside.stdout).toContain('Putin’s forces');
	});

	it('that is a closed or empty one is no source, unless it is named', async () => {
		const bundled = await runProgram([]);
		expect(bundled).toMatchObject({exitCode: 0, stderr: ''});
		expect(await runInShell('"$@" <&-', [])).toEqual(bundled);
		expect(await runProgram([], {input: ''})).toEqual({
			...bundled,
			stderr: 'seedreader: nothing came on standard input; these are the bundled articles\n',
		});
		for (const script of ['"$@" <&-', '"$@" < /dev/null']) {
			expect(await runInShell(script, ['-'])).toMatchObject({
				exitCode: 2,
				stderr: 'seedreader: standard input: empty; check that it is the right file\n',
			});
		}
	});
});
