import {getEventListeners} from 'node:events';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {packIndexed} from '../../source/engines/indexed-article.js';
import {ThreadPool} from '../../source/engines/thread-pool.js';

const thread = (code: string) =>
	new URL(
		`data:text/javascript,${encodeURIComponent(`import {parentPort, threadId} from 'node:worker_threads';${code}`)}`,
	);
/** Answers with its number, and the text it was given. */
const answering = thread(
	"parentPort.on('message', ({articles: [{listed}]}) => parentPort.postMessage({result: [threadId, listed]}))",
);
/** Answers `slow` never. */
const slow = thread(
	"parentPort.on('message', ({articles: [{listed}]}) => listed === 'slow' || parentPort.postMessage({result: [threadId, listed]}))",
);
const job = (listed: string) =>
	({kind: 'closest', articles: [packIndexed({blocks: [], kinds: [], listed})]}) as const;
const pools: ThreadPool[] = [];
const poolOf = (most: number, file: URL, ahead?: number) => {
	const pool = new ThreadPool(most, {file, ahead});
	pools.push(pool);
	return pool;
};

afterEach(() => {
	for (const pool of pools.splice(0)) pool.close();
});

describe('a pool of threads', () => {
	it('does each job once, with as many threads as it may have', async () => {
		const pool = poolOf(2, answering);
		const done = await Promise.all([...'abcdef'].map(text => pool.run<'closest'>(job(text))));
		expect(done.map(result => result?.[1])).toEqual([...'abcdef']);
		expect(new Set(done.map(result => result?.[0])).size).toBeLessThanOrEqual(2);
	});

	it('leaves nothing behind on a signal that is for many jobs', async () => {
		const pool = poolOf(2, answering);
		const {signal} = new AbortController();
		await Promise.all([...'abcdef'].map(text => pool.run<'closest'>(job(text), signal)));
		expect(getEventListeners(signal, 'abort')).toEqual([]);
	});

	it('goes on after a job that was given up while a thread was at it', async () => {
		const pool = poolOf(1, slow);
		const abort = new AbortController();
		const given = pool.run<'closest'>(job('slow'), abort.signal);
		const next = pool.run<'closest'>(job('quick'));
		abort.abort(new Error('not wanted any more'));
		await expect(given).rejects.toThrow('not wanted any more');
		expect((await next)?.[1]).toBe('quick');
	});

	it('ends threads that have nothing to do for long, and starts others when there is something', async () => {
		vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
		try {
			const pool = new ThreadPool(1, {file: answering, idle: 1000});
			pools.push(pool);
			const threadOf = async () => (await pool.run<'closest'>(job('a')))?.[0];
			const first = await threadOf();
			vi.advanceTimersByTime(999);
			expect(await threadOf()).toBe(first);
			vi.advanceTimersByTime(999);
			expect(await threadOf()).toBe(first);
			vi.advanceTimersByTime(1000);
			expect(await threadOf()).not.toBe(first);
		} finally {
			vi.useRealTimers();
		}
	});

	it('never begins a job that was given up before', async () => {
		const pool = poolOf(1, answering);
		const abort = new AbortController();
		abort.abort(new Error('not wanted'));
		await expect(pool.run<'closest'>(job('a'), abort.signal)).rejects.toThrow('not wanted');
		const waiting = new AbortController();
		const first = pool.run<'closest'>(job('b'));
		const second = pool.run<'closest'>(job('c'), waiting.signal);
		waiting.abort(new Error('not wanted'));
		await expect(second).rejects.toThrow('not wanted');
		expect((await first)?.[1]).toBe('b');
	});

	it('says why a thread failed, and starts another one for the next job', async () => {
		const failing = thread(
			"parentPort.on('message', ({articles: [{listed}]}) => { if (listed === 'bad') throw new Error('broken'); parentPort.postMessage({result: [0, listed]}); })",
		);
		const pool = poolOf(1, failing);
		await expect(pool.run<'closest'>(job('bad'))).rejects.toThrow('broken');
		expect((await pool.run<'closest'>(job('good')))?.[1]).toBe('good');
		await expect(poolOf(1, thread('')).run<'closest'>(job('a'))).rejects.toThrow('exit code 0');
	});

	it('may be told several jobs ahead, and each is answered as its own', async () => {
		const pool = poolOf(2, answering, 3);
		const done = await Promise.all([...'abcdefghijkl'].map(text => pool.run<'closest'>(job(text))));
		expect(done.map(result => result?.[1])).toEqual([...'abcdefghijkl']);
		expect(new Set(done.map(result => result?.[0])).size).toBe(2);
	});

	it('that was told several jobs has the others done elsewhere where one is given up', async () => {
		const pool = poolOf(1, slow, 3);
		const abort = new AbortController();
		const given = pool.run<'closest'>(job('slow'), abort.signal);
		const others = [...'abcd'].map(text => pool.run<'closest'>(job(text)));
		abort.abort(new Error('not wanted any more'));
		await expect(given).rejects.toThrow('not wanted any more');
		expect((await Promise.all(others)).map(result => result?.[1])).toEqual([...'abcd']);
	});

	it('that was told several jobs has the others done elsewhere where one of them ends it', async () => {
		const failing = thread(
			"parentPort.on('message', ({articles: [{listed}]}) => { if (listed === 'bad') throw new Error('broken'); parentPort.postMessage({result: [0, listed]}); })",
		);
		const pool = poolOf(1, failing, 4);
		const outcomes = await Promise.allSettled(
			['a', 'bad', 'b', 'bad', 'c'].map(text => pool.run<'closest'>(job(text))),
		);
		expect(
			outcomes.map(outcome => (outcome.status === 'fulfilled' ? outcome.value?.[1] : outcome.reason.message)),
		).toEqual(['a', 'broken', 'b', 'broken', 'c']);
	});

	it('blames no job for another, though the answer before may be lost with the thread', async () => {
		// The first answer stays with the thread that is ended by the second job.
		const losing = thread(
			"let first; parentPort.on('message', ({articles: [{listed}]}) => { if (listed === 'bad') process.exit(3); if (first === undefined) first = setTimeout(() => parentPort.postMessage({result: [0, listed]}), 50); else parentPort.postMessage({result: [0, listed]}); })",
		);
		const pool = poolOf(1, losing, 3);
		const outcomes = await Promise.allSettled(['a', 'bad', 'b'].map(text => pool.run<'closest'>(job(text))));
		expect(outcomes.map(({status}) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
	});

	it('hands on what went wrong within a job', async () => {
		const pool = poolOf(
			1,
			thread("parentPort.on('message', () => parentPort.postMessage({failure: 'no such thing'}))"),
		);
		await expect(pool.run<'closest'>(job('a'))).rejects.toThrow('no such thing');
	});
});
