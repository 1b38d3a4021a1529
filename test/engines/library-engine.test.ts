import {afterEach, describe, expect, it, vi} from 'vitest';
import type {Article} from '../../source/article/article.js';
import {readArticle} from '../../source/article/read-article.js';
import type {IndexClient} from '../../source/engines/index-client.js';
import {answerFromIndex, type IndexQuestion} from '../../source/engines/index-questions.js';
import {
	type IndexedArticle,
	indexedArticle,
	packIndexed,
	unpackIndexed,
} from '../../source/engines/indexed-article.js';
import {LibraryEngine} from '../../source/engines/library-engine.js';
import {LibraryIndex} from '../../source/engines/library-index.js';
import type {Story} from '../../source/stories/story.js';
import {articleOf, readSeeds} from '../seeds.js';
import {allReports, dam, otherDam} from '../stories/reports.js';

const seeds = readSeeds();
const large = articleOf(...Array.from({length: 1200}, (_, at) => `Row ${at} of the long list.`));

/** A thread in this thread: what it was told, and how it can be made to fail. */
class FakeThread {
	readonly index = new LibraryIndex();
	readonly added: number[] = [];
	readonly asked: IndexQuestion[] = [];
	isPreparing = false;
	hasStopped = false;

	constructor(readonly fail: (error: NodeJS.ErrnoException) => void) {}

	add(articles: readonly IndexedArticle[]): void {
		this.added.push(articles.length);
		for (const article of articles) this.index.add(unpackIndexed(packIndexed(article)));
	}

	async ask(question: IndexQuestion, signal?: AbortSignal) {
		this.asked.push(question);
		await new Promise(setImmediate);
		signal?.throwIfAborted();
		return answerFromIndex(this.index, question);
	}

	prepare(): void {
		this.isPreparing = true;
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

describe('an article on its way to a thread', () => {
	it('keeps all that is indexed of it', () => {
		const markdown = '# Hamnen\n\n## Branden\n\nEtt lager brann ner i natt.\n\n- Ett\n- Två';
		const page = {...readArticle(markdown, {name: 'page.md', format: 'markdown'}), language: 'sv'};
		for (const article of [...seeds, page, articleOf('')]) {
			const indexed = indexedArticle(article);
			expect(unpackIndexed(packIndexed(indexed))).toEqual(indexed);
		}

		expect(indexedArticle(page)).toMatchObject({language: 'sv', kinds: expect.arrayContaining(['heading'])});
	});
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

	it('takes a library in before it is asked, where somebody says that it will be', async () => {
		const idle = engineOf([large]);
		const engine = engineOf([]);
		engine.takeInAhead('search');
		engine.follow([large]);
		engine.follow([large, ...seeds]);
		await vi.waitFor(() => expect(threads[0]?.added).toEqual([1, 2]));
		expect(threads[0].asked).toEqual([]);
		expect(await passagesOf(engine, 'zelenksy')).toBe(6);
		expect(threads).toHaveLength(1);
		expect(await passagesOf(idle, 'zelenksy')).toBe(0);
	});

	it.each(['before', 'after'])(
		'prepares a thread for what is alike, where it is told so %s it starts',
		async when => {
			const engine = engineOf([]);
			engine.takeInAhead(when === 'before' ? 'overlaps' : 'search');
			engine.follow([large]);
			await vi.waitFor(() => expect(threads[0]?.added).toEqual([1]));
			expect(threads[0].isPreparing).toBe(when === 'before');
			engine.takeInAhead('overlaps');
			expect(threads[0].isPreparing).toBe(true);
		},
	);

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

	it('finds stories bit by bit, here and in a thread, and the same in both', async () => {
		const noise = Array.from({length: 40}, (_, at) =>
			articleOf(`Row ${at} of list ${at}.\n\n${large.original}`),
		);
		for (const more of [[], noise]) {
			const articles = [...allReports, ...more];
			const engine = engineOf(articles);
			let known = '';
			let stories: readonly Story[] = [];
			const done: number[] = [];
			while (done.at(-1) !== 1) {
				const answer = await engine.ask({kind: 'stories', known});
				if (answer.type !== 'stories-found') throw new Error(answer.type);
				expect(answer.library).toBe(articles);
				({known, stories} = answer.found ?? {known, stories});
				done.push(answer.done);
			}

			expect(done).toEqual([...done].sort((x, y) => x - y));
			expect(stories.slice(-2).map(story => story.articles)).toEqual([
				Object.values(dam),
				Object.values(otherDam),
			]);
			const again = await engine.ask({kind: 'stories', known});
			expect(again).toEqual({type: 'stories-found', library: articles, done: 1});
		}
	});

	it('puts another report on an event before an event of the same sort, here and in a thread', async () => {
		const [report, sister, other] = [
			[
				'The ferry Corin Star sank off Sarn on Tuesday with 212 people on board. The cause was not known.',
				'Rescuers said that the captain, Moreau, was saved with a broken arm.',
			],
			[
				'The ferry Tamsin sank off Lindmar on Friday with 87 people on board. The cause was not known.',
				'Rescuers said that the captain, Ahl, was saved with a broken leg.',
			],
			[
				'All 212 got away in boats. Moreau stayed on the Corin Star to the last minute.',
				'She went down near Sarn late on Tuesday.',
			],
		].map(paragraphs => articleOf(...paragraphs));
		for (const rest of [[], [large]]) {
			const engine = engineOf([report, sister, other, ...rest]);
			const answer = await engine.ask({kind: 'overlaps', article: report});
			const overlaps = answer.type === 'overlapped' ? answer.overlaps : [];
			expect(overlaps.slice(0, 2).map(({article}) => article === other)).toEqual([true, false]);
			expect(overlaps[1].article).toBe(sister);
		}

		expect(threads).toHaveLength(1);
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
