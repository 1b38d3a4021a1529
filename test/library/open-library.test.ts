import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {openLibrary} from '../../source/library/open-library.js';
import {seedNames} from '../seeds.js';

let folder = '';
const text = (title: string) =>
	`${title}\n\nA paragraph of the article that is called so, long enough to be read as one.\n`;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'seedreader-library-'));
	for (const name of ['b', join('b', 'deeper'), '.hidden', 'node_modules']) mkdirSync(join(folder, name));
	writeFileSync(join(folder, 'c.txt'), text('A third article'));
	writeFileSync(join(folder, 'a.txt'), text('A first article'));
	writeFileSync(
		join(folder, 'b', 'page.html'),
		'<html><body><h1>A page of its own</h1><p>And a paragraph, long enough to be text.</p></body></html>',
	);
	writeFileSync(join(folder, 'b', 'deeper', 'notes.md'), '# Some notes\n\nA paragraph.\n');
	writeFileSync(join(folder, 'picture.png'), 'x');
	writeFileSync(join(folder, '.hidden', 'no.txt'), text('A hidden article'));
	writeFileSync(join(folder, 'node_modules', 'no.txt'), text('An article of a package'));
	symlinkSync(folder, join(folder, 'b', 'round'));
	symlinkSync(join(folder, 'nowhere.txt'), join(folder, 'broken.txt'));
});

afterAll(() => rmSync(folder, {recursive: true, force: true}));

const names = (articles: readonly {source: {name: string}}[]) => articles.map(({source}) => source.name);

describe('opening a library', () => {
	it('without sources gives the bundled articles', async () => {
		const {articles, problems} = await openLibrary([]);
		expect(names(articles)).toEqual(seedNames);
		expect(problems).toEqual([]);
	});

	it('takes the articles of a folder and of those in it, in order, once, and nothing else', async () => {
		const {articles, problems} = await openLibrary([folder]);
		expect(names(articles)).toEqual(['a.txt', 'notes.md', 'page.html', 'c.txt']);
		expect(problems.map(({message}) => message)).toEqual(['no such file or folder; check the name']);
	});

	it('keeps the order of the sources, and says what is wrong with each of the others', async () => {
		const {articles, problems} = await openLibrary([
			join(folder, 'c.txt'),
			join(folder, 'gone'),
			join(folder, 'a.txt'),
		]);
		expect(names(articles)).toEqual(['c.txt', 'a.txt']);
		expect(problems).toEqual([
			{source: join(folder, 'gone'), message: 'no such file or folder; check the name'},
		]);
	});

	it('reads in the encoding that is given, where a file does not say itself', async () => {
		const file = join(folder, 'greek.txt');
		writeFileSync(file, Uint8Array.from([0xc1, 0xe8, 0xde, 0xed, 0xe1]));
		expect((await openLibrary([file], {encoding: 'iso-8859-7'})).articles[0].original).toBe('Αθήνα');
		expect((await openLibrary([file], {encoding: 'nonsense'})).problems[0].message).toMatch(/nonsense/);
		rmSync(file);
	});
});
