import {existsSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import type {RequestListener} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {type Browser, chromium} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Article} from '../../source/article/article.js';
import {readArticle} from '../../source/article/read-article.js';
import {compareArticles} from '../../source/compare/compare-articles.js';
import type {Comparison, Passage} from '../../source/compare/comparison.js';
import {unicodeSymbols} from '../../source/layout/symbols.js';
import {report} from '../../source/report/print.js';
import {WebServer} from '../library/web-server.js';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const isThere = existsSync(executablePath);

const told = [
	'The ferry Saint Brannoc struck the quay at Marrick on Monday morning, and # people were injured, the coastguard said.',
	'“Nobody was in danger of drowning,” said the harbour master Tom Lund, who had watched it from his office - on floor #.',
	'The ship was refitted in March at a cost of # million dollars, according to its owners, Brannoc Lines & Sons of Oslo.',
	'Passengers on deck # said that the engines gave no reverse thrust when the ship came near to the pier, <em>as it should</em>.',
];
// Between what both tell stands what is the same words again and again.
const between = 'He said no more.';

/** A page on which hardly more than a paragraph is to be seen at a time. */
const pageOf = (
	figure: number,
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ferry strikes quay</title>
<style>p { margin: 0 0 900px; }</style></head><body><article><h1>Ferry strikes quay at Marrick</h1>
${told.map(text => `<p>${text.replace('#', String(figure))}</p>\n<p>${between}</p>`).join('\n')}
<p>Only in number ${figure} does anybody tell of the gulls that sat on the roof of the customs house all morning.</p>
</article></body></html>`;

const serve =
	(figure: number): RequestListener =>
	(_, response) =>
		response.setHeader('content-type', 'text/html; charset=utf-8').end(pageOf(figure));
const server = new WebServer({'/a': serve(23), '/b': serve(21)});
let browser: Browser;
let folder: string;
let comparison: Comparison;
let reportAddress: string;

beforeAll(async () => {
	if (!isThere) return;
	await server.start();
	const [a, b] = [['/a', 23] as const, ['/b', 21] as const].map(
		([path, figure]): Article => readArticle(pageOf(figure), {name: 'page.html', url: server.address(path)}),
	);
	comparison = compareArticles(a, b);
	folder = mkdtempSync(join(tmpdir(), 'seedreader-fragments-'));
	const path = join(folder, 'report.html');
	const request = {width: 80, original: false, symbols: unicodeSymbols, format: 'html', comparison} as const;
	writeFileSync(path, report({articles: [], problems: []}, request).text);
	reportAddress = pathToFileURL(path).href;
	browser = await chromium.launch({executablePath});
});

afterAll(async () => {
	await browser?.close();
	if (isThere) await server.stop();
	if (folder) rmSync(folder, {recursive: true, force: true});
});

describe.skipIf(!isThere)('the links of a report to its sources, in Chromium', () => {
	it('lead each to its passage, in sight', async () => {
		const passages: Passage[] = [
			...comparison.pairs.flatMap(({a, b}) => [a, b]),
			...comparison.only.a.passages,
			...comparison.only.b.passages,
		];
		expect(comparison.pairs.length).toBeGreaterThanOrEqual(4);
		const page = await browser.newPage({viewport: {width: 700, height: 400}});
		await page.goto(reportAddress);
		expect(await page.locator('a.source').count()).toBe(passages.length);
		for (const [index, {text}] of passages.entries()) {
			await page.goto(reportAddress);
			await page.locator('a.source').nth(index).click();
			await page.waitForURL(/^http:/);
			const beginning = text.replace(/[^\p{L}]*(.{12}).*/su, '$1');
			// Scrolling waits for the page to be laid out.
			await page.waitForFunction(
				`[...document.querySelectorAll('h1, p')].some(element => {
					const {top, bottom} = element.getBoundingClientRect();
					return element.textContent.includes(${JSON.stringify(beginning)}) && top >= 0 && bottom <= innerHeight;
				})`,
				undefined,
				{timeout: 10_000},
			);
		}

		await page.close();
	}, 120_000);
});
