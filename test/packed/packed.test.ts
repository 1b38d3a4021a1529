import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeAll, describe, expect, inject, it} from 'vitest';
import {compile} from '../compile.js';
import {PseudoTerminal} from '../terminal/pseudo-terminal.js';
import {install} from './install.js';

/** The newest line of Node with long-term support (nodejs.org/about/previous-releases): 26 since October 2026. */
const currentLts = 26;

const {folder, tarball, program} = inject('packed');

describe('the tarball', () => {
	it('is under 1.2 MB', () => {
		expect(statSync(tarball).size).toBeLessThan(1_200_000);
	});

	it('brings no other package and no install script', () => {
		const modules = join(folder, 'seedreader', 'node_modules');
		expect(readdirSync(modules).filter(name => !name.startsWith('.'))).toEqual(['seedreader']);
		const {dependencies, scripts} = JSON.parse(
			readFileSync(join(modules, 'seedreader', 'package.json'), 'utf8'),
		);
		expect(dependencies ?? {}).toEqual({});
		for (const name of ['preinstall', 'install', 'postinstall']) expect(scripts).not.toHaveProperty(name);
	});

	it('holds the seeds as they are, the declarations, the manual and the notices', () => {
		const root = join(folder, 'seedreader', 'node_modules', 'seedreader');
		for (const name of readdirSync('seeds'))
			expect(readFileSync(join(root, 'seeds', name))).toEqual(readFileSync(join('seeds', name)));
		for (const name of [
			'dist/types/index.d.ts',
			'dist/chunks/index-thread.js',
			'dist/chunks/job-thread.js',
			'dist/man/seedreader.1',
			'dist/completions/seedreader.bash',
			'dist/completions/_seedreader',
			'dist/completions/seedreader.fish',
			'dist/notices.txt',
			'license',
			'readme.md',
		])
			expect(existsSync(join(root, name))).toBe(true);
		const notices = readFileSync(join(root, 'dist/notices.txt'), 'utf8');
		for (const name of [
			'ink',
			'react',
			'fuse.js',
			'meow',
			'ink-select-input',
			'markdown-it',
			'@orama/stemmers',
		])
			expect(notices).toMatch(new RegExp(`^${name.replace('.', '\\.')} \\d`, 'm'));
	});

	it('has an API that other programs can import, with its types', () => {
		const cwd = join(folder, 'seedreader');
		writeFileSync(
			join(cwd, 'use.mts'),
			`import {compareArticles, createSearch, openLibrary, rankSentencePairs, readArticle, type Comparison} from 'seedreader';
const {articles} = await openLibrary([]);
const comparison: Comparison = compareArticles(articles[0], articles[1]);
const own = readArticle('# A title\\n\\nA *paragraph* about Kursk.', {name: 'own.md'});
console.log(comparison.pairs.length > 0, createSearch([own]).search('kursk')[0].article === own, rankSentencePairs(articles[0], articles[1]).length > 0);
`,
		);
		compile('use.mts', cwd);
		expect(execFileSync(process.execPath, ['use.mjs'], {cwd, encoding: 'utf8'}).trim()).toBe(
			'true true true',
		);
	});
});

describe.each([
	['the Node that is here', () => process.execPath],
	[
		`Node ${currentLts}`,
		() => join(install(folder, 'node', `node@${currentLts}`), 'node_modules', 'node', 'bin', 'node'),
	],
])('with %s', (_, findNode) => {
	let node = '';
	let empty = '';

	beforeAll(() => {
		node = findNode();
		empty = mkdtempSync(join(folder, 'empty-'));
	}, 300_000);

	it('prints', () => {
		const {status, stdout, stderr} = spawnSync(node, [program, '--compare'], {
			cwd: empty,
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		expect({status, stderr}).toEqual({status: 0, stderr: ''});
		expect(stdout).toContain('Buryatia');
	});

	it('runs in a terminal', async () => {
		const terminal = new PseudoTerminal(node, [program], {columns: 100, rows: 30, cwd: empty});
		await terminal.seeAtFoot('1 of 2');
		terminal.press('\r');
		await terminal.see('hide their presence on the battlefield');
		terminal.press('c');
		await terminal.see('] next');
		terminal.press('Q');
		expect(await terminal.exited).toBe(0);
		expect(terminal.isOnAlternateScreen).toBe(false);
	});

	it('leaves nothing behind', () => {
		expect(readdirSync(empty)).toEqual([]);
	});
});

describe('with a Node that is too old', () => {
	let node = '';

	beforeAll(() => {
		node = join(install(folder, 'old-node', 'node@18'), 'node_modules', 'node', 'bin', 'node');
		execFileSync(process.execPath, ['build.mjs', '--single']);
	}, 300_000);

	it.each([
		['the package', program],
		['the single file', join('release', 'seedreader.mjs')],
	])('says in one line which it needs: %s', (_, file) => {
		const {status, stdout, stderr} = spawnSync(node, [file, '--version'], {encoding: 'utf8'});
		expect({status, stdout}).toEqual({status: 2, stdout: ''});
		expect(stderr).toMatch(/^seedreader: needs Node 20 or newer, and this is 18\.\d+\.\d+\n$/);
	});
});
