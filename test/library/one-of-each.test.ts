import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import type {Article} from '../../source/article/article.js';
import {openLibrary} from '../../source/library/open-library.js';
import {layOutOneOfEach, type Told} from './one-of-each.js';

const folder = mkdtempSync(join(tmpdir(), 'seedreader-kinds-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));
const laid = layOutOneOfEach(folder);

const told = ({title, outlet, published}: Article): Told => ({
	title,
	...(outlet === undefined ? {} : {outlet}),
	...(published === undefined ? {} : {published}),
});

describe('a folder with a file of each kind', () => {
	it('opens as all their articles, with titles, outlets and days, in their order', async () => {
		const passedOver: string[] = [];
		const {articles, problems} = await openLibrary([folder], {onPassedOver: name => passedOver.push(name)});
		expect(problems).toEqual([]);
		expect(passedOver.sort()).toEqual(['chart.png', 'figures.xlsx']);
		const byFile = new Map<string, Told[]>();
		for (const article of articles) {
			const {name, container} = article.source;
			const file = container?.name ?? name;
			byFile.set(file, [...(byFile.get(file) ?? []), told(article)]);
		}

		expect(Object.fromEntries(byFile)).toEqual(Object.fromEntries(laid));
		expect([...byFile.keys()]).toEqual([...laid.keys()]);
	});

	it('opens as the articles that each file has alone', async () => {
		for (const [name, articles] of laid) {
			const alone = await openLibrary([join(folder, name)]);
			expect([name, alone.problems, alone.articles.map(told)]).toEqual([name, [], articles]);
		}
	});

	it('is of articles that know what they were read of', async () => {
		const {articles} = await openLibrary([folder]);
		for (const {id, source} of articles) {
			expect(source.sha256).toMatch(/^[\da-f]{64}$/);
			expect(source.path).toBe(join(folder, source.container?.name ?? source.name));
			expect(id).toBe(source.container ? `${source.path}#${source.container.number}` : source.path);
		}
	});
});
