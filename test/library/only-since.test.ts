import {mkdtempSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Article} from '../../source/article/article.js';
import {type ListedResult, onlySince} from '../../source/library/only-since.js';
import type {ReadResult} from '../../source/library/open-library.js';
import {safe, toSafeText} from '../../source/text/safe-text.js';
import {articleOf} from '../seeds.js';

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'seedreader-since-'));
});
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const since = new Date(2026, 10, 26, 15, 0).getTime();
const published = (date: string): Article => ({...articleOf('A report.'), published: toSafeText(date)});
const written = (name: string, at: number): Article => {
	const path = join(folder, name);
	writeFileSync(path, 'A note.');
	utimesSync(path, at / 1000, at / 1000);
	const article = articleOf('A note.');
	return {...article, source: {...article.source, path}};
};

async function only(...outcomes: (Article | undefined)[]): Promise<ListedResult[]> {
	const results: ListedResult[] = [];
	const read = async function* (): AsyncGenerator<ReadResult, void> {
		for (const article of outcomes)
			yield article
				? {of: outcomes.length, source: 0, article}
				: {of: outcomes.length, source: 0, problem: {source: safe`x.txt`, message: safe`empty`}};
	};
	for await (const result of onlySince(read(), since)) results.push(result);
	return results;
}
const isKept = async (article: Article) => 'article' in (await only(article))[0];

describe('articles since a time', () => {
	it.each([
		['2026-11-25', false],
		['2026-11-26', true],
		['2026-11-27', true],
		['2026-11-26T14:59', false],
		['2026-11-26T15:00', true],
		['2025-12-31T23:59:00Z', false],
		['26 November 2026', true],
		['25 November 2026', false],
	])('are those published since: %s', async (date, kept) => {
		expect(await isKept(published(date))).toBe(kept);
	});

	it('go by the time of the file where they tell no date, which is noted', async () => {
		expect(await only(written('old.txt', since - 1000), written('new.txt', since + 1000))).toEqual([
			{of: 2, source: 0, older: expect.objectContaining({title: expect.anything()}), isUndated: true},
			expect.objectContaining({isUndated: true, article: expect.anything()}),
		]);
	});

	it('came now where there is no file, or none any more', async () => {
		expect(await isKept(articleOf('A page.'))).toBe(true);
		const gone = written('gone.txt', since - 1000);
		rmSync(gone.source.path!);
		expect(await isKept(gone)).toBe(true);
	});

	it('leave problems as they are', async () => {
		expect(await only(undefined)).toEqual([{of: 1, source: 0, problem: {source: 'x.txt', message: 'empty'}}]);
	});
});
