import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {type Browser, chromium, type Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {compareArticles} from '../../source/compare/compare-articles.js';
import {unicodeSymbols} from '../../source/layout/symbols.js';
import {type ReportRequest, report} from '../../source/report/print.js';
import {createSearch} from '../../source/search/create-search.js';
import {editedReports} from '../edited-reports.js';
import {readSeeds} from '../seeds.js';
import {ferry} from './ferry.js';
import {hostileAddresses, hostileArticle, hostilelyJudged} from './hostile-articles.js';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const isThere = existsSync(executablePath);
if (!isThere)
	console.warn(
		`No Chromium at ${executablePath}: the HTML reports are not tried in it. CHROMIUM=path names another.`,
	);

const contrasts = readFileSync('test/report/chromium-contrasts.js', 'utf8');
const phone = {width: 360, height: 740};
const desk = {width: 1400, height: 900};

const [a, b] = readSeeds();
const reports = editedReports();
const hostile = [hostileArticle(a, false), hostileArticle(b, true)] as const;
const addressed = hostile.map((article, index) => ({
	...article,
	source: {...article.source, url: hostileAddresses[index]},
})) as unknown as typeof hostile;
const questions: Record<string, {articles: (typeof a)[]; request?: Partial<ReportRequest>}> = {
	comparison: {articles: reports, request: {comparison: compareArticles(...reports)}},
	statements: {articles: [], request: {comparison: ferry}},
	article: {articles: [a], request: {original: true}},
	list: {articles: [a, b]},
	hits: {articles: [a, b], request: {answer: createSearch([a, b]).answer('buryatia', 50)}},
	'hostile comparison': {articles: [...hostile], request: {comparison: compareArticles(...hostile)}},
	'hostile judgements': {
		articles: [...hostile],
		request: {comparison: hostilelyJudged(compareArticles(...hostile))},
	},
	'hostile addresses': {articles: [...addressed], request: {comparison: compareArticles(...addressed)}},
	'hostile article': {articles: [hostile[0]], request: {original: true}},
	'hostile list': {articles: [...hostile]},
};
const names = Object.keys(questions);

let folder = '';
let browser: Browser;

beforeAll(async () => {
	if (!isThere) return;
	folder = mkdtempSync(join(tmpdir(), 'seedreader-'));
	for (const [name, {articles, request}] of Object.entries(questions)) {
		const {text} = report(
			{articles, problems: []},
			{width: 80, original: false, symbols: unicodeSymbols, format: 'html', ...request},
		);
		writeFileSync(join(folder, `${name}.html`), text);
	}

	browser = await chromium.launch({executablePath});
});

afterAll(async () => {
	await browser?.close();
	if (folder !== '') rmSync(folder, {recursive: true, force: true});
});

type Opened = {page: Page; requests: string[]; complaints: string[]; address: string};
/** Opens a report, and notes whatever it asks for and whatever is wrong. */
async function open(name: string, {viewport = desk} = {}): Promise<Opened> {
	const page = await browser.newPage({viewport});
	const requests: string[] = [];
	const complaints: string[] = [];
	page.on('request', request => requests.push(request.url()));
	page.on('console', message => complaints.push(message.text()));
	page.on('pageerror', error => complaints.push(error.message));
	page.on('dialog', dialog => {
		complaints.push(dialog.message());
		void dialog.dismiss();
	});
	const address = pathToFileURL(join(folder, `${name}.html`)).href;
	await page.goto(address);
	return {page, requests, complaints, address};
}

const targetOf = (page: Page) => page.evaluate<string>("document.querySelector(':target')?.id ?? ''");

describe.skipIf(!isThere)('the HTML reports in Chromium', () => {
	it.each(names)('ask for nothing but themselves, complain of nothing, and fit a phone: %s', async name => {
		const {page, requests, complaints, address} = await open(name);
		expect(await page.evaluate('document.querySelector("main").innerText.length')).toBeGreaterThan(100);
		await page.setViewportSize(phone);
		expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(phone.width);
		expect(requests).toEqual([address]);
		expect(complaints).toEqual([]);
		await page.close();
	});

	it.each(names)('have text that stands out, light and dark and on paper: %s', async name => {
		const {page} = await open(name);
		const seen = new Set<number>();
		for (const colorScheme of ['light', 'dark'] as const) {
			for (const media of ['screen', 'print'] as const) {
				await page.emulateMedia({media, colorScheme});
				const [lowest] = await page.evaluate<{text: string; contrast: number}[]>(contrasts);
				expect(lowest.contrast, `${colorScheme} ${media}: ${lowest.text}`).toBeGreaterThanOrEqual(4.5);
				seen.add(lowest.contrast);
			}
		}

		// Light, dark and paper have colours of their own; paper's are the same for both.
		expect(seen.size).toBe(3);
		await page.close();
	});

	it.each([
		['comparison', desk, 8],
		['comparison', phone, 3],
		['hostile comparison', desk, 3],
	])('lead from passage to passage and back: %s, %j, %d pairs', async (name, viewport, pairs) => {
		const {page} = await open(name, {viewport});
		expect(await page.locator('.pairs tbody tr').count()).toBeGreaterThanOrEqual(pairs);
		for (let number = 1; number <= pairs; number++) {
			await page.locator(`.pairs a[href="#a-${number}"]`).click();
			expect(await targetOf(page)).toBe(`a-${number}`);
			await page.locator(`#a-${number} a[href="#b-${number}"]`).click();
			expect(await targetOf(page)).toBe(`b-${number}`);
			const back = page.locator(`#b-${number} a[href="#a-${number}"]`);
			const box = (await back.boundingBox())!;
			expect(box.y).toBeGreaterThanOrEqual(0);
			expect(box.y).toBeLessThan(viewport.height);
			await back.click();
			expect(await targetOf(page)).toBe(`a-${number}`);
		}

		await page.close();
	});

	it('lead from the picture to the pair', async () => {
		const {page} = await open('comparison');
		await page.locator('.picture a[href="#pair-8"] text').first().click();
		expect(await targetOf(page)).toBe('pair-8');
		await page.close();
	});

	it('are used by keyboard', async () => {
		const {page} = await open('comparison');
		await page.keyboard.press('Tab');
		expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the text');
		await page.keyboard.press('Enter');
		expect(await targetOf(page)).toBe('main');
		await page.locator('.pairs a[href="#a-3"]').focus();
		await page.keyboard.press('Enter');
		expect(await targetOf(page)).toBe('a-3');
		await page.keyboard.press('Tab');
		expect(await page.evaluate('document.activeElement.getAttribute("href")')).toBe('#b-3');
		const outline = 'getComputedStyle(document.activeElement).outlineStyle';
		expect(await page.evaluate(outline)).toBe('solid');
		await page.close();
	});

	it('tell a screen reader what is where', async () => {
		const {page} = await open('comparison');
		for (const landmark of ['banner', 'navigation', 'main', 'contentinfo'] as const)
			expect(await page.getByRole(landmark).count()).toBe(1);
		const sections = [
			'Where they overlap',
			'Pairs of passages',
			'What only one of them says',
			'Both articles',
		];
		for (const name of sections) expect(await page.getByRole('region', {name}).count()).toBe(1);
		expect(await page.getByRole('article').count()).toBe(2);
		expect(await page.getByRole('link', {name: 'Pair 3, to its passage in article B'}).count()).toBe(1);
		await page.close();
	});

	it('have both articles beside each other where there is room, and one after the other on a phone', async () => {
		const places = async (viewport: typeof phone) => {
			const {page} = await open('comparison', {viewport});
			const boxes = [await page.locator('#a').boundingBox(), await page.locator('#b').boundingBox()];
			await page.close();
			return boxes.map(box => box!);
		};

		const [left, right] = await places(desk);
		expect(right.x).toBeGreaterThanOrEqual(left.x + left.width);
		const [above, below] = await places(phone);
		expect(below.y).toBeGreaterThanOrEqual(above.y + above.height);
	});

	it('are whole on paper', async () => {
		const {page} = await open('comparison');
		await page.emulateMedia({media: 'print'});
		expect(await page.getByRole('navigation').count()).toBe(0);
		const hidden =
			'[...document.querySelectorAll(".pane")].map(pane => pane.scrollHeight - pane.clientHeight)';
		expect(await page.evaluate(hidden)).toEqual([0, 0]);
		const pdf = await page.pdf({format: 'A4'});
		expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)!.length).toBeGreaterThan(3);
		await page.close();
	});
});
