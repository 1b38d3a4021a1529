import {Worker} from 'node:worker_threads';
import {afterEach, describe, expect, it} from 'vitest';
import type {Article} from '../../source/article/article.js';
import {SearchService} from '../../source/engines/search-service.js';
import type {FromSearchWorker, ToSearchWorker} from '../../source/engines/search-worker.js';
import {searchInWorker} from '../../source/engines/searchers.js';
import {searchedBlocks} from '../../source/search/article-search.js';
import {createSearch} from '../../source/search/create-search.js';
import type {Action} from '../../source/state/reduce.js';
import {isSearchedHere, mostHits, mostSearchedHere} from '../../source/state/searching.js';
import {articleOf} from '../seeds.js';

const places = ['harbour', 'market', 'station', 'river'];
const paragraphs = (count: number, word: string) =>
	Array.from({length: count}, (_, at) => `The ${word} number ${at} is by the ${places[at % places.length]}.`);
const large = [
	articleOf(...paragraphs(mostSearchedHere, 'house')),
	articleOf(...paragraphs(60, 'ship')),
	articleOf('A lighthouse stands alone.'),
];

const builtWorker = new URL('../../dist/chunks/search-worker.js', import.meta.url);
const workerThat = (source: string) => new URL(`data:text/javascript,${encodeURIComponent(source)}`);
const services: SearchService[] = [];
afterEach(() => {
	for (const service of services.splice(0)) service.stop();
});

/** A service with what it has said so far. */
function start(worker: URL) {
	const said: Action[] = [];
	let wake = () => {};
	const service = new SearchService(
		action => {
			said.push(action);
			wake();
		},
		listeners => searchInWorker(listeners, worker),
	);
	services.push(service);
	const answers = () => said.flatMap(action => (action.type === 'answered' ? [action.answer] : []));
	const notices = () => said.flatMap(action => (action.type === 'tell' ? [action.notice] : []));
	const until = async (isSo: () => boolean) => {
		while (!isSo()) {
			await new Promise<void>(resolve => {
				wake = resolve;
			});
		}
	};

	const answer = async (articles: readonly Article[], query: string) => {
		service.follow(articles, query);
		await until(() => answers().at(-1)?.query === query);
		return answers().at(-1)!;
	};

	return {service, said, answers, notices, answer, until};
}

describe('the search of a large library', () => {
	it('answers from a worker as it would have answered here', async () => {
		expect(isSearchedHere(large)).toBe(false);
		const {answer, notices} = start(builtWorker);
		const here = createSearch(large);
		for (const query of ['hosue harbour', '"by the river" ship', 'lighthouse', 'l', '!house', 'xqzw'])
			expect(await answer(large, query)).toEqual(here.answer(query, mostHits));
		expect(notices()).toEqual([]);
	});

	it('answers the newest question alone', async () => {
		const {service, answers, until} = start(builtWorker);
		for (const query of ['h', 'ha', 'har', 'harb', 'harbo', 'harbour']) service.follow(large, query);
		await until(() => answers().length > 0);
		expect(answers().map(({query}) => query)).toEqual(['harbour']);
		service.follow(large, 'market');
		service.follow(large, undefined);
		service.follow(large, 'river');
		await until(() => answers().length > 1);
		expect(answers().map(({query}) => query)).toEqual(['harbour', 'river']);
	});

	it('answers anew when there are more articles, and when there are others', async () => {
		const {service, answers, until, answer} = start(builtWorker);
		expect((await answer(large, 'ship')).articles).toBe(1);
		service.follow([...large, articleOf('Another ship.')], 'ship');
		await until(() => answers().length > 1);
		expect(answers()[1].articles).toBe(2);
		const others = [articleOf('No vessel.'), ...large.slice(0, 1)];
		service.follow(others, 'ship');
		await until(() => answers().length > 2);
		expect(answers()[2].articles).toBe(0);
	});

	it.each([
		['cannot be started', new URL('file:///gone/search-worker.js'), 'gone'],
		['throws', workerThat('throw new Error("lost\\u001B its way")'), 'lost␛ its way'],
		[
			'throws at a question',
			workerThat(`import {parentPort} from 'node:worker_threads';
			parentPort.on('message', ({type}) => { if (type === 'ask') throw new Error('no idea') })`),
			'no idea',
		],
		['ends', workerThat('process.exit(3)'), 'exit code 3'],
	])('goes on here, and says so once, where the worker %s', async (_, worker, reason) => {
		const {answer, notices} = start(worker);
		const here = createSearch(large);
		for (const query of ['hosue harbour', 'lighthouse'])
			expect(await answer(large, query)).toEqual(here.answer(query, mostHits));
		expect(notices()).toHaveLength(1);
		expect(notices()[0]).toMatch(/^searching more slowly, without a thread: /);
		expect(notices()[0]).toContain(reason);
	});

	it('gives up, and says what to do at each question, where the memory is too small', async () => {
		const worker = workerThat(`throw new RangeError('Array buffer allocation failed')`);
		const {service, notices, answers, until} = start(worker);
		service.follow(large, 'harbour');
		await until(() => notices().length > 0);
		service.follow(large, 'market');
		await until(() => notices().length > 1);
		expect(new Set(notices())).toEqual(
			new Set(['no memory left to search so many articles; open fewer of them']),
		);
		expect(answers()).toEqual([]);
	});
});

describe('the worker', () => {
	it('leaves a question that was overtaken before it could answer', async () => {
		const newest = new Int32Array(new SharedArrayBuffer(4));
		newest[0] = 2;
		const worker = new Worker(builtWorker, {workerData: {newest: newest.buffer}});
		const answered = new Promise<FromSearchWorker>(resolve => worker.once('message', resolve));
		const tell = (message: ToSearchWorker) => worker.postMessage(message);
		tell({type: 'add', blocks: searchedBlocks(large[1])});
		tell({type: 'ask', number: 1, query: 'ship', limit: 3});
		tell({type: 'ask', number: 2, query: 'river', limit: 3});
		expect(await answered).toMatchObject({number: 2, found: {passages: 15, articles: 1}});
		await worker.terminate();
	});
});

describe('the search of a small library', () => {
	it('starts no worker until it has become large, and leaves the answer to the reducer', async () => {
		const asked: string[] = [];
		const taken: number[] = [];
		let wake = () => {};
		const service = new SearchService(
			() => {},
			() => ({
				add: blocks => taken.push(blocks.length),
				ask(query) {
					asked.push(query);
					wake();
				},
				stop: () => {},
			}),
		);
		service.follow(large.slice(1), 'ship');
		for (let turn = 0; turn < 10; turn++) await new Promise(resolve => setImmediate(resolve));
		expect(taken).toEqual([]);
		service.follow([...large.slice(1), large[0]], 'ship');
		await new Promise<void>(resolve => {
			wake = resolve;
		});
		expect(taken).toEqual([60, 1, mostSearchedHere]);
		expect(asked).toEqual(['ship']);
		service.stop();
	});
});
