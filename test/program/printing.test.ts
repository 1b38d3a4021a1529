import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {compareArticles} from '../../source/compare/compare-articles.js';
import {helpText} from '../../source/manual/help-text.js';
import {displayWidth} from '../../source/text/display-width.js';
import {readSeeds} from '../seeds.js';
import {runProgram} from './run-program.js';

const [seedA, seedB] = ['seeds/000_af65de609c3536ca.txt', 'seeds/004_b295dc0f83cabbb1.txt'];
const {version} = JSON.parse(readFileSync('package.json', 'utf8'));

describe('without a terminal', () => {
	it('lists the bundled articles', async () => {
		const {exitCode, stdout, stderr} = await runProgram([]);
		expect({exitCode, stderr}).toEqual({exitCode: 0, stderr: ''});
		expect(stdout.trimEnd().split('\n')).toEqual([
			expect.stringMatching(/^Putin’s forces.* Metro .*words.* min$/),
			expect.stringMatching(/^Russia sends .* Newsweek .*words.* min$/),
		]);
	});

	it('prints one article as cleaned text, within the width', async () => {
		const {exitCode, stdout} = await runProgram([seedA, '--width', '60']);
		expect(exitCode).toBe(0);
		expect(stdout).toMatch(/^BUSINESS\n\nPutin’s forces ‘burning faces/);
		expect(stdout).toContain('Moscow has previously attempted to disguise');
		for (const furniture of [
			'Leave a Reply',
			'Share this article',
			'See also',
			'[email protected]',
			'JavaScript',
		])
			expect(stdout).not.toContain(furniture);
		expect(Math.max(...stdout.split('\n').map(displayWidth))).toBeLessThanOrEqual(60);
	});

	it('shows furniture with its reason when asked', async () => {
		const {stdout} = await runProgram([seedA, '--original']);
		expect(stdout).toContain('[share widget] Share this article');
		expect(stdout).toContain('[comment form] Leave a Reply');
	});

	it('compares, side by side where there is room', async () => {
		const wide = await runProgram(['--compare', '-w', '120']);
		expect(wide.exitCode).toBe(0);
		const [{a, b}] = compareArticles(...readSeeds()).pairs;
		const begin = ({text}: {text: string}) => text.slice(0, 20);
		const isBeside = (row: string) => row.startsWith(`A  ${begin(a)}`) && row.includes(` B  ${begin(b)}`);
		expect(wide.stdout.split('\n').some(isBeside)).toBe(true);
		expect(wide.stdout).toMatch(/^1 · .*: /m);
		const narrow = await runProgram(['--compare', '-w', '50', seedB, seedA]);
		expect(narrow.stdout).toContain(`\nA  ${begin(b)}`);
		expect(Math.max(...narrow.stdout.split('\n').map(displayWidth))).toBeLessThanOrEqual(50);
		expect(narrow.stdout).not.toContain('Leave a Reply');
	});

	it('finds misspelt words, and says with its exit code when there is nothing', async () => {
		const found = await runProgram(['--search', 'zelenksy']);
		expect(found.exitCode).toBe(0);
		const [title, ...passages] = found.stdout.split('\n');
		expect(title).toMatch(/^Putin’s forces ‘burning faces/);
		expect(passages.join('\n')).toContain('  Ukrainian president Volodymyr Zelenskyy said on X: ‘Even');
		const lines = readFileSync(seedA, 'utf8').split('\n');
		const places = [...found.stdout.matchAll(/^ {2}\((.*), line (\d+)\)$/gm)];
		expect(places).toHaveLength(6);
		for (const [, name, line] of places) {
			expect(seedA).toContain(name);
			expect(lines[Number(line) - 1]).toMatch(/Zelenskyy/);
		}

		for (const query of ['"', '!kursk', "^ $ ' !"])
			expect(await runProgram(['--search', query])).toMatchObject({exitCode: 1, stdout: ''});
		const nothing = await runProgram(['--search', 'xylophonist']);
		expect(nothing).toMatchObject({exitCode: 1, stdout: ''});
		expect(nothing.stderr).toBe(
			'seedreader: no passage found for "xylophonist"; fewer or other words may help\n',
		);
	});

	it('names the paragraph of a page, whose lines are not those of its text', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'seedreader-'));
		const paragraphs = ['was quiet in the night', 'was loud in the morning', 'was quiet again by noon'];
		const html = paragraphs.map(text => `<p>The long front at the river ${text}, they said.</p>`).join('');
		writeFileSync(join(folder, 'page.html'), `<article><h1>The front</h1>${html}</article>`);
		const {stdout} = await runProgram(['--search', 'morning', 'page.html'], {cwd: folder});
		rmSync(folder, {recursive: true});
		expect(stdout).toBe(
			'The front\n  The long front at the river was loud in the morning, they said.\n  (page.html, paragraph 3)\n',
		);
	});

	it('says with its exit code when two articles share nothing', async () => {
		const {exitCode, stdout} = await runProgram(['-c', seedA, 'license']);
		expect(exitCode).toBe(1);
		expect(stdout).toContain('no passage in common');
	});

	it.each([[[]], [['--compare']], [['--search', 'Kursk']], [[seedA, '--original']]])(
		'prints JSON with offsets into the original: %j',
		async args => {
			const {exitCode, stdout} = await runProgram([...args, '--json']);
			expect(exitCode).toBe(0);
			const answer = JSON.parse(stdout);
			expect(answer.version).toBe(2);
			const original = readFileSync(seedA, 'utf8');
			const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');
			const passages = [
				answer.article?.blocks,
				answer.articles?.[0].blocks,
				answer.pairs?.map((pair: {a: object}) => pair.a),
				answer.hits?.filter((hit: {article: {title: string}}) => hit.article.title.startsWith('Putin')),
			]
				.flat()
				.filter(Boolean);
			expect(passages.length).toBeGreaterThan(3);
			for (const {start, end, text} of passages)
				expect(letters(original.slice(start, end))).toBe(letters(text));
			if (answer.hits) {
				expect(answer.found).toEqual({passages: answer.hits.length, articles: 2});
			}

			for (const {ranges = [], article} of answer.hits ?? []) {
				const source = readFileSync(article.id, 'utf8');
				for (const {start, end} of ranges) expect(source.slice(start, end)).toMatch(/^Kursk/);
			}
		},
	);

	it('takes a word after --color, and a file whose name looks like a flag after --', async () => {
		for (const color of ['auto', 'always', 'never']) {
			expect((await runProgram(['--color', color, seedA])).exitCode).toBe(0);
		}

		expect((await runProgram(['--no-color', seedA])).exitCode).toBe(0);
		expect((await runProgram(['--', '--no-color'])).stderr).toContain('seedreader: --no-color: no such file');
	});

	it('compares two articles, one of each source, or two of one folder', async () => {
		expect((await runProgram(['--compare', 'seeds'])).stdout).toContain('Buryatia');
		const {a, b} = JSON.parse((await runProgram(['--compare', '--json', 'seeds', seedB])).stdout);
		expect([a.source.name, b.source.name]).toEqual([seedA, seedB].map(path => path.replace('seeds/', '')));
		const {exitCode, stderr} = await runProgram(['--compare', seedA, 'missing.txt']);
		expect(exitCode).toBe(2);
		expect(stderr).toContain('--compare needs two articles');
	});

	it('speaks ASCII where the locale has no UTF-8', async () => {
		const {stdout} = await runProgram(['--compare', '-w', '120'], {env: {LC_ALL: 'C'}});
		expect(stdout).not.toMatch(/[·…│─]/);
	});

	it('writes no escape sequence', async () => {
		for (const args of [[], [seedA], ['-c'], ['-s', 'Kursk']]) {
			const {stdout} = await runProgram(args, {env: {FORCE_COLOR: '3'}});
			expect(stdout).not.toMatch(/\u001B/);
		}
	});

	it('tells its version and its flags', async () => {
		expect((await runProgram(['-V'])).stdout).toBe(`${version}\n`);
		const {stdout, exitCode} = await runProgram(['--help']);
		expect(exitCode).toBe(0);
		expect(stdout).toBe(`${helpText()}\n`);
	});
});
