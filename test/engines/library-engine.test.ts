import {afterEach, describe, expect, it, vi} from 'vitest';
import type {Article} from '../../source/article/article.js';
import type {IndexClient} from '../../source/engines/index-client.js';
import {answerFromIndex, type IndexQuestion} from '../../source/engines/index-questions.js';
import type {IndexedArticle} from '../../source/engines/indexed-article.js';
import {LibraryEngine} from '../../source/engines/library-engine.js';
import {LibraryIndex} from '../../source/engines/library-index.js';
import {articleOf, readSeeds} from '../seeds.js';

const seeds = readSeeds();
const large = articleOf(...Array.from({length: 1200}, (_, at) => `Row ${at} of the long list.`));

/** A thread in this thread: what it was told, and how it can be made to fail. */
class FakeThread {
	readonly index = new LibraryIndex();
	readonly added: number[] = [];
	readonly asked: IndexQuestion[] = [];
	hasStopped = false;

	constructor(readonly fail: (error: NodeJS.ErrnoException) => void) {}

	add(articles: readonly IndexedArticle[]): void {
		this.added.push(articles.length);
		for (const article of articles) this.index.add(article);
	}

	async ask(question: IndexQuestion, signal?: AbortSignal) {
		this.asked.push(question);
		await new Promise(setImmediate);
		signal?.throwIfAborted();
		return answerFromIndex(this.index, question);
	}

	stop(): void {
		this.hasStopped = true;
	}
}

const threads: FakeThread[] = [];
const engines: LibraryEngine[] = [];
function engineOf(articles: readonly Article[], onNotice = vi.fn()) {
	const start = async (fail: (error: NodeJS.ErrnoException) => void) => {
		const thread = new FakeThread(fail);
		threads.push(thread);
		return thread as unknown as IndexClient;
	};
	const engine = new LibraryEngine({onNotice}, start);
	engine.follow(articles);
	engines.push(engine);
	return engine;
}

const passagesOf = async (engine: LibraryEngine, query: string) => {
	const answer = await engine.ask({kind: 'search', query});
	return answer.type === 'searched' ? answer.answer.passages : undefined;
};

afterEach(() => {
	for (const engine of engines.splice(0)) engine.close();
	threads.length = 0;
});

describe('the engine of a library', () => {
	it('answers about a small one in this thread', async () => {
		const engine = engineOf(seeds);
		expect(await passagesOf(engine, 'zelenksy')).toBe(6);
		expect(engine.isQuick()).toBe(true);
		expect(threads).toEqual([]);
	});

	it('hands a large one to a thread, piece by piece, and asks it when all is there', async () => {
		const engine = engineOf([...seeds, large, ...seeds]);
		const progress = vi.fn();
		const answer = await engine.ask({kind: 'search', query: 'row 17'}, undefined, progress);
		expect(answer).toMatchObject({type: 'searched', answer: {hits: expect.any(Array)}});
		expect(engine.isQuick()).toBe(false);
		expect(threads).toHaveLength(1);
		expect(threads[0].added.length).toBeGreaterThan(1);
		expect(threads[0].added.reduce((sum, count) => sum + count, 0)).toBe(5);
		expect(progress).toHaveBeenCalledWith(expect.any(Number), 5);
	});

	it('moves a library that has become large, and takes in what comes later', async () => {
		const engine = engineOf(seeds);
		expect(await passagesOf(engine, '"of the long list"')).toBe(0);
		engine.follow([...seeds, large]);
		expect(await passagesOf(engine, '"of the long list"')).toBe(1200);
		engine.follow([...seeds, large, articleOf('One more of the long list.')]);
		expect(await passagesOf(engine, '"of the long list"')).toBe(1201);
		expect(threads).toHaveLength(1);
	});

	it('begins anew when an article is another one', async () => {
		const engine = engineOf([...seeds, large]);
		await passagesOf(engine, 'row');
		const fresh = {...seeds[0], blocks: seeds[0].blocks.slice(0, 2)};
		engine.follow([fresh, seeds[1], large]);
		expect(await passagesOf(engine, 'zelenksy')).toBe(0);
		expect(threads.map(({hasStopped}) => hasStopped)).toEqual([true, false]);
	});

	it('is answered with the articles themselves, for overlaps and filters too', async () => {
		const engine = engineOf(seeds);
		const [a, b] = seeds;
		expect(await engine.ask({kind: 'overlaps', article: a})).toMatchObject({
			article: a,
			overlaps: [{article: b}],
		});
		expect(await engine.ask({kind: 'filter', filter: 'flesh'})).toMatchObject({matching: new Set([b])});
		const stranger = articleOf('Of no library.');
		expect(await engine.ask({kind: 'overlaps', article: stranger})).toMatchObject({overlaps: []});
	});

	it('rejects what is given up, and answers the next', async () => {
		const engine = engineOf([...seeds, large]);
		const abort = new AbortController();
		const given = engine.ask({kind: 'search', query: 'row'}, abort.signal);
		abort.abort(new Error('typed over'));
		await expect(given).rejects.toThrow('typed over');
		expect(await passagesOf(engine, 'row 1')).toBeGreaterThan(0);
	});

	it('does without a thread that fails, and says so', async () => {
		const onNotice = vi.fn();
		const engine = engineOf([...seeds, large], onNotice);
		await passagesOf(engine, 'row');
		threads[0].fail(new Error('it broke'));
		expect(await passagesOf(engine, '"of the long list"')).toBe(1200);
		expect(threads).toHaveLength(1);
		expect(onNotice).toHaveBeenCalledWith('searching more slowly, without a thread: it broke');
	});

	it('gives up where there is no memory, in words', async () => {
		const onNotice = vi.fn();
		const engine = engineOf([...seeds, large], onNotice);
		await passagesOf(engine, 'row');
		threads[0].fail(Object.assign(new Error('heap'), {code: 'ERR_WORKER_OUT_OF_MEMORY'}));
		await expect(passagesOf(engine, 'row')).rejects.toThrow('no memory left to search so many articles');
		expect(onNotice).toHaveBeenCalledOnce();
	});
});
