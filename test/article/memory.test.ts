import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';
import {describe, expect, it} from 'vitest';
import type {Article} from '../../source/article/article.js';
import {readArticle} from '../../source/article/read-article.js';

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

/** How many bytes of the heap are in use when nothing is left that can go. */
async function usedHeap(): Promise<number> {
	for (let round = 0; round < 3; round++) {
		// What is held weakly goes only when the turn has ended.
		await new Promise(resolve => setImmediate(resolve));
		collectGarbage();
	}

	return process.memoryUsage().heapUsed;
}

/** By how many bytes the heap grows for twenty articles that are kept. */
async function growth(read: (at: number) => Article): Promise<number> {
	read(-1);
	const before = await usedHeap();
	const articles = Array.from({length: 20}, (_, at) => read(at));
	const after = await usedHeap();
	expect(articles).toHaveLength(20);
	return after - before;
}

const megabyte = 1_000_000;
const sentence = (at: number) =>
	`The council of district ${at} said on Monday that the old sea wall would be rebuilt, after engineers had found damage.`;

describe('the memory that articles take', () => {
	it('is that of their text, not of the pages they were read from', async () => {
		const page = (at: number) =>
			`<title>The sea wall of district ${at}</title><meta name="author" content="Ann Example of ${at}">${`<!-- ${at} ${'x'.repeat(megabyte)} -->`}<article><h1>The sea wall of district ${at}</h1>${`<p>${sentence(at)}</p>`.repeat(10)}</article>`;
		expect(await growth(at => readArticle(page(at), {format: 'html'}))).toBeLessThan(6 * megabyte);
	});

	it('is that of their text, not of the container they stood in', async () => {
		const container = (at: number) => `${sentence(at)}\n\n${'x'.repeat(megabyte)}`;
		expect(
			await growth(at => readArticle(container(at).slice(0, sentence(at).length), {format: 'text'})),
		).toBeLessThan(6 * megabyte);
	});
});
