import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {readArticle} from '../../source/article/read-article.js';
import {articleLine} from '../../source/report/article-line.js';
import {runInShell, runProgram} from './run-program.js';

let folder = '';

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'seedreader-lines-'));
	for (const town of ['ostby', 'nordvik', 'sundal'])
		writeFileSync(
			join(folder, `${town}.txt`),
			`The harbour of ${town} closes\n\nA crane fell into the basin on Monday, and 🦊 ran.\n`,
		);
});

afterEach(() => rmSync(folder, {recursive: true, force: true}));

const idsOf = (text: string) =>
	text
		.trimEnd()
		.split('\n')
		.map(line => JSON.parse(line).id);
const paths = () => ['nordvik', 'ostby', 'sundal'].map(town => join(folder, `${town}.txt`));

describe('articles, one a line', () => {
	it.each([
		['--format', 'jsonl'],
		['--export', 'passim'],
	])('are printed in their order: %s %s', async (...flags) => {
		const {exitCode, stdout, stderr} = await runProgram([folder, ...flags]);
		expect({exitCode, stderr}).toEqual({exitCode: 0, stderr: ''});
		expect(idsOf(stdout)).toEqual(paths());
		const [first] = paths();
		const article = readArticle(readFileSync(first), {name: 'nordvik.txt', path: first});
		expect(stdout.split('\n')[0]).toBe(articleLine(article, false).trimEnd());
	});

	it('are written to a file of that ending, whole or not at all', async () => {
		const file = join(folder, 'articles.jsonl');
		expect(await runProgram([folder, '-o', file])).toMatchObject({exitCode: 0, stdout: '', stderr: ''});
		expect(idsOf(readFileSync(file, 'utf8'))).toEqual(paths());
		expect((await runProgram([folder, '-o', file])).stderr).toContain('is there already');
		const {exitCode} = await runInShell('ulimit -f 1; "$@"', ['seeds', '-o', join(folder, 'cut.jsonl')]);
		expect(exitCode).toBe(2);
		expect(readdirSync(folder).sort()).toEqual(['articles.jsonl', 'nordvik.txt', 'ostby.txt', 'sundal.txt']);
	});

	it('are written as far as they can be read, and the exit code says what is missing', async () => {
		const {exitCode, stdout, stderr} = await runProgram(['missing.txt', ...paths(), '-f', 'jsonl']);
		expect(idsOf(stdout)).toEqual(paths());
		expect({exitCode, stderr}).toEqual({
			exitCode: 2,
			stderr: 'seedreader: missing.txt: no such file or folder; check the name\n',
		});
		const file = join(folder, 'none.jsonl');
		expect((await runProgram(['missing.txt', '-o', file])).exitCode).toBe(2);
		expect(existsSync(file)).toBe(false);
	});

	it.skipIf(process.platform === 'win32')('are no longer made when nobody reads them', async () => {
		const many = join(folder, 'many');
		const script = `mkdir ${many}; for n in $(seq 1000); do cp ${paths()[0]} ${many}/$n.txt; done; { "$@"; echo "exit code $?" >&2; } | head -n 1`;
		const {stdout, stderr} = await runInShell(script, [many, '-f', 'jsonl']);
		expect(idsOf(stdout)).toEqual([join(many, '1.txt')]);
		expect(stderr).toBe('exit code 0\n');
	});

	it('are read again as the articles that they were', async () => {
		const file = join(folder, 'articles.jsonl');
		const sources = ['seeds', join('test', 'program', 'fixtures', 'passim', 'herald.md')];
		await runProgram([...sources, '-o', file]);
		const articlesIn = async (...args: string[]) => {
			const {articles} = JSON.parse((await runProgram([...args, '--json'])).stdout);
			return articles.map(
				({title, outlet, byline, published, language, blocks}: Record<string, unknown>) => ({
					...{title, outlet, byline, published, language},
					blocks: (blocks as {start: number}[]).map(({start: _, ...block}) => ({...block, end: undefined})),
				}),
			);
		};
		expect(await articlesIn(file)).toEqual(await articlesIn(...sources));
		const text = readFileSync(file);
		expect((await runProgram(['-', '-f', 'jsonl'], {input: text})).stdout.split('\n')).toHaveLength(4);
	});

	it('are told from comparisons and searches', async () => {
		for (const flags of [['--compare'], ['--search', 'crane'], ['--json']])
			expect((await runProgram([folder, '--export', 'passim', ...flags])).stderr).toBe(
				'seedreader: --export passim is of articles; leave out --compare, --search, --reuse and --format; seedreader --help lists the flags\n',
			);
		const {stdout} = await runProgram([folder, '--search', 'crane', '-f', 'jsonl']);
		const hits = stdout
			.trimEnd()
			.split('\n')
			.map(line => JSON.parse(line));
		expect(hits.map(({article}) => article.id).sort()).toEqual(paths());
	});
});

describe('--completion', () => {
	it.each(['seedreader.bash', '_seedreader', 'seedreader.fish'])(
		'prints what is shipped as %s',
		async file => {
			const shell = {seedreader: file.slice(11), _seedreader: 'zsh'}[file.split('.')[0]];
			const {exitCode, stdout} = await runProgram(['--completion', shell!]);
			expect(exitCode).toBe(0);
			expect(stdout).toBe(readFileSync(`dist/completions/${file}`, 'utf8'));
		},
	);
});
