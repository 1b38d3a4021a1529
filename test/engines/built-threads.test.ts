import {existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeAll, describe, expect, it, vi} from 'vitest';
import {estimateWords} from '../../source/article/article.js';
import {compareArticles} from '../../source/compare/compare-articles.js';
import {createEngines} from '../../source/engines/engines.js';
import {IndexClient} from '../../source/engines/index-client.js';
import {answerFromIndex} from '../../source/engines/index-questions.js';
import {indexedArticle, packIndexed} from '../../source/engines/indexed-article.js';
import {doJob} from '../../source/engines/jobs.js';
import {LibraryIndex} from '../../source/engines/library-index.js';
import {isOutOfMemory} from '../../source/engines/out-of-memory.js';
import {packArticle} from '../../source/engines/packed.js';
import {startThread, stopThread} from '../../source/engines/thread.js';
import {ThreadPool} from '../../source/engines/thread-pool.js';
import {longTexts} from '../long-articles.js';
import {articleOf, readSeeds} from '../seeds.js';

// The threads of the build: see `npm run build`.
const chunks = new URL('../../dist/chunks/', import.meta.url);
vi.mock('../../source/engines/thread.js', async original => ({
	...(await original<typeof import('../../source/engines/thread.js')>()),
	threadFile: (name: string) => new URL(`../../dist/chunks/${name}.js`, import.meta.url),
}));

const seeds = readSeeds();
const long = longTexts.map(text => articleOf(...text.split('\n\n')));
const large = articleOf(
	...Array.from(
		{length: 3000},
		(_, at) => `Row ${at} tells of the harbours, ferries and piers of town ${at % 97}.`,
	),
);
const ends: (() => void)[] = [];

beforeAll(() => expect(existsSync(new URL('job-thread.js', chunks)), 'npm run build comes first').toBe(true));
afterEach(() => {
	for (const end of ends.splice(0)) end();
});

const failed = vi.fn();
function clientOf(...articles: ReturnType<typeof articleOf>[]) {
	failed.mockReset();
	const client = new IndexClient(failed);
	ends.push(() => client.stop());
	client.add(articles.map(indexedArticle));
	return client;
}

const search = (query: string) => ({kind: 'search', query, limit: 50}) as const;

describe('the index in its thread', () => {
	it('answers as an index in this thread does', async () => {
		const here = new LibraryIndex();
		for (const article of [...seeds, large]) here.add(indexedArticle(article));
		const client = clientOf(...seeds);
		client.add([indexedArticle(large)]);
		for (const question of [
			search('zelenksy'),
			search('ferries harb'),
			search('no such words at all'),
			{kind: 'filter', filter: 'newsweek'} as const,
			{kind: 'overlaps', article: 0, limit: 10} as const,
		])
			expect(await client.ask(question as never)).toEqual(answerFromIndex(here, question));
		expect(failed).not.toHaveBeenCalled();
	});

	it('answers while it prepares for what is alike, and the same as without', async () => {
		const client = clientOf(large, ...seeds);
		client.prepare();
		const question = {kind: 'overlaps', article: 1, limit: 10} as const;
		expect(await client.ask(search('zelenksy'))).toMatchObject({passages: 6});
		const here = new LibraryIndex();
		for (const article of [large, ...seeds]) here.add(indexedArticle(article));
		expect(await client.ask(question)).toEqual(answerFromIndex(here, question));
	});

	it('keeps what texts tell of what is like them, where there is a folder for it', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'seedreader-index-'));
		ends.push(() => rmSync(folder, {recursive: true}));
		const ask = async (cacheFolder?: string) => {
			const client = new IndexClient(failed, {cacheFolder});
			ends.push(() => client.stop());
			client.add(seeds.map(indexedArticle));
			return client.ask({kind: 'overlaps', article: 0, limit: 10});
		};
		const found = await ask();
		expect(readdirSync(folder)).toEqual([]);
		expect(await ask(folder)).toEqual(found);
		expect(readdirSync(folder).some(name => name.endsWith('.pack'))).toBe(true);
		expect(await ask(folder)).toEqual(found);
	});

	it('leaves a search that is given up, and goes on with the next', async () => {
		const client = clientOf(...seeds, large);
		const abort = new AbortController();
		const given = client.ask(search('harbours ferries piers town'), abort.signal);
		abort.abort(new Error('another letter was typed'));
		await expect(given).rejects.toThrow('another letter was typed');
		expect(await client.ask(search('zelenksy'))).toMatchObject({passages: 6});
	});

	it('answers every search that nobody has given up, whichever others were', async () => {
		const client = clientOf(...seeds, large);
		const abort = new AbortController();
		const first = client.ask(search('zelenksy'));
		const second = client.ask(search('harbours'), abort.signal);
		const third = client.ask(search('pyongyang'));
		abort.abort(new Error('not wanted'));
		await expect(second).rejects.toThrow('not wanted');
		expect(await first).toMatchObject({passages: 6});
		expect((await third).passages).toBeGreaterThan(0);
		abort.abort();
	});

	it('that ends by itself says so, and rejects what was asked', async () => {
		const client = new IndexClient(failed, {file: new URL('data:text/javascript,')});
		ends.push(() => client.stop());
		await expect(client.ask(search('a'))).rejects.toThrow('exit code 0');
		expect(failed).toHaveBeenCalledOnce();
	});
});

it('a search is left between two steps, as soon as it is given up', () => {
	const index = new LibraryIndex();
	for (let times = 0; times < 4; times++) index.add(indexedArticle(large));
	let looks = 0;
	answerFromIndex(index, search('harbours ferries piers town'), () => ++looks < 0);
	const all = looks;
	expect(all).toBeGreaterThan(3);
	looks = 0;
	expect(answerFromIndex(index, search('harbours ferries piers town'), () => ++looks > 2)).toBeUndefined();
	expect(looks).toBe(3);
});

it('what is most alike is left between two articles that are taken in for it, and goes on there', () => {
	const index = new LibraryIndex();
	for (let times = 0; times < 8; times++) index.add(indexedArticle(seeds[times % 2]));
	const asked = {kind: 'overlaps', article: 0, limit: 10} as const;
	let looks = 0;
	expect(answerFromIndex(index, asked, () => ++looks > 6)).toBeUndefined();
	looks = 0;
	expect(answerFromIndex(index, asked, () => ++looks < 0)).toHaveLength(7);
	expect(looks).toBeLessThan(8);
});

describe('a job in its thread', () => {
	const pool = () => {
		const threads = new ThreadPool(1);
		ends.push(() => threads.close());
		return threads;
	};

	it('has the same result as in this thread', async () => {
		const threads = pool();
		const {a: _a, b: _b, ...rest} = compareArticles(seeds[0], seeds[1]);
		const [a, b] = seeds.map(packArticle);
		expect(await threads.run<'compare'>({kind: 'compare', a, b})).toEqual(rest);
		const html = `<html><head><title>Harbour</title></head><body><article><h1>Harbour</h1>${'<p>A fire destroyed a warehouse near the harbour of Lyon on Tuesday, the police said.</p>'.repeat(40)}</article></body></html>`;
		const source = {bytes: new TextEncoder().encode(html), id: 'page', name: 'page.html'};
		const read = await threads.run<'read'>({kind: 'read', source});
		expect(read).toEqual(await doJob<'read'>({kind: 'read', source}));
		expect(read).toMatchObject({article: {about: {title: 'Harbour'}}});
		const articles = ['A ferry struck a pier.', 'Schools in Lund.', 'A pier was struck by a ferry.'].map(
			text => packIndexed(indexedArticle(articleOf(text))),
		);
		expect(await threads.run<'closest'>({kind: 'closest', articles})).toEqual([0, 2]);
	});

	it('is answered before the one that came after it, however long it takes', async () => {
		const threads = new ThreadPool(1, {ahead: 4});
		ends.push(() => threads.close());
		const [a, b] = seeds.map(packArticle);
		const source = {
			bytes: new TextEncoder().encode('A title\n\nA ferry struck a pier.'),
			id: 'a',
			name: 'a.txt',
		};
		const [compared, read] = await Promise.all([
			threads.run<'compare'>({kind: 'compare', a, b}),
			threads.run<'read'>({kind: 'read', source}),
		]);
		expect(compared).toHaveProperty('pairs');
		expect(read).toHaveProperty('article');
	});

	it('that fails says why, and the next is done', async () => {
		const threads = pool();
		const [a, b] = seeds.map(packArticle);
		await expect(threads.run<'compare'>({kind: 'compare', a: {} as never, b})).rejects.toThrow(/TypeError/);
		expect(await threads.run<'compare'>({kind: 'compare', a, b})).toHaveProperty('pairs');
	});

	it('is given up while the thread is at it, and another thread does the next', async () => {
		const threads = pool();
		const [a, b] = seeds.map(packArticle);
		// From here on there is a thread, which has nothing to load.
		await threads.run<'compare'>({kind: 'compare', a, b});
		const abort = new AbortController();
		const given = threads.run<'compare'>(
			{kind: 'compare', a: packArticle(long[0]), b: packArticle(long[1])},
			abort.signal,
		);
		const next = threads.run<'compare'>({kind: 'compare', a: b, b: a});
		abort.abort(new Error('a key gave it up'));
		await expect(given).rejects.toThrow('a key gave it up');
		expect(await next).toHaveProperty('pairs');
	});
});

describe('the engines, with their threads', () => {
	const enginesOf = (onNotice = vi.fn()) => {
		const engines = createEngines({onNotice, readers: 1});
		ends.push(() => engines.close());
		return {engines, onNotice};
	};

	it('compare what is long outside of this thread, of the articles that were given', async () => {
		const {engines} = enginesOf();
		const [a, b] = long;
		const begun = vi.fn();
		const answer = engines.ask({kind: 'compare', a, b});
		// This thread has time for everything else meanwhile.
		setImmediate(begun);
		const {comparison} = (await answer) as Extract<Awaited<typeof answer>, {type: 'compared'}>;
		expect(begun).toHaveBeenCalled();
		expect(comparison.a).toBe(a);
		expect(comparison.b).toBe(b);
		expect(comparison.pairs.length).toBeGreaterThan(0);
	});

	it('give a comparison up in the middle, and answer the next question', async () => {
		const {engines} = enginesOf();
		const abort = new AbortController();
		const given = engines.ask({kind: 'compare', a: long[0], b: long[1]}, {signal: abort.signal});
		await new Promise(setImmediate);
		abort.abort(new Error('given up'));
		await expect(given).rejects.toThrow('given up');
		expect(await engines.ask({kind: 'closest', articles: [large, ...seeds]})).toEqual({
			type: 'closest-found',
			closest: seeds,
		});
	});

	it('search a large library in its thread, filter it, and give up what is typed over', async () => {
		const {engines, onNotice} = enginesOf();
		engines.follow([...seeds, large]);
		expect(engines.isQuick({kind: 'search', query: 'a'})).toBe(false);
		const abort = new AbortController();
		const given = engines.ask({kind: 'search', query: 'harbours ferries'}, {signal: abort.signal});
		abort.abort(new Error('another letter was typed'));
		await expect(given).rejects.toThrow('another letter was typed');
		expect(await engines.ask({kind: 'search', query: 'zelenksy'})).toMatchObject({answer: {passages: 6}});
		expect(await engines.ask({kind: 'filter', filter: 'newsweek'})).toMatchObject({
			matching: new Set([seeds[1]]),
		});
		expect(onNotice).not.toHaveBeenCalled();
	});

	it('know how many words a thread has read, and do not count them', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'seedreader-threads-'));
		ends.push(() => rmSync(folder, {recursive: true}));
		const path = join(folder, 'a.txt');
		writeFileSync(path, 'A title\n\nA paragraph of the article that is called so.\n');
		const {engines} = enginesOf();
		const outcome = await engines.read({path});
		const {article} = outcome as Extract<typeof outcome, {article: unknown}>;
		const blocks = vi.spyOn(article, 'blocks', 'get');
		expect(estimateWords(article)).toEqual({words: 11, isExact: true});
		expect(blocks).not.toHaveBeenCalled();
	});

	it('read a file outside of this thread', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'seedreader-threads-'));
		ends.push(() => rmSync(folder, {recursive: true}));
		const path = join(folder, 'a.txt');
		writeFileSync(path, 'A title\n\nA paragraph of the article that is called so.\n');
		const {engines} = enginesOf();
		expect(await engines.read({path})).toMatchObject({article: {id: path, blocks: [{}, {}]}});
		expect(await engines.read({path: join(folder, 'gone.txt')})).toMatchObject({
			problem: {message: 'no such file or folder; check the name'},
		});
	});
});

it('a thread that needs more memory than there is says so', async () => {
	const hungry = new URL(
		`data:text/javascript,${encodeURIComponent('const all = []; for (;;) all.push(new Array(1000).fill({}));')}`,
	);
	const resourceLimits = {maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 4};
	const error = await new Promise<NodeJS.ErrnoException>(resolve => {
		const thread = startThread(hungry, {resourceLimits}, () => {}, resolve);
		// It never keeps the process from ending; this waits for it.
		thread.ref();
		ends.push(() => stopThread(thread));
	});
	expect(isOutOfMemory(error)).toBe(true);
	expect(isOutOfMemory(new Error('exit code 1'))).toBe(false);
});
