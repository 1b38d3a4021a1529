import {describe, expect, it} from 'vitest';
import {takeTurns} from '../../source/library/take-turns.js';

/** Work with hosts, each named and ended by the test. */
function workWithHosts(most: number) {
	const takeTurn = takeTurns(most);
	const begun: string[] = [];
	const ends = new Map<string, {resolve: () => void; reject: (error: Error) => void}>();
	const ask = (name: string, host: string, signal?: AbortSignal) =>
		takeTurn(
			host,
			async () => {
				begun.push(name);
				await new Promise<void>((resolve, reject) => ends.set(name, {resolve, reject}));
				return name;
			},
			signal,
		);
	return {begun, ask, end: (name: string) => ends.get(name)!};
}

const settle = () => new Promise(resolve => setImmediate(resolve));

describe('turns', () => {
	it('are one for each host and so many in all, those first who waited longest', async () => {
		const {begun, ask, end} = workWithHosts(2);
		const all = [
			ask('one of a', 'a'),
			ask('two of a', 'a'),
			ask('one of b', 'b'),
			ask('one of c', 'c'),
			ask('three of a', 'a'),
		];
		await settle();
		expect(begun).toEqual(['one of a', 'one of b']);
		end('one of b').resolve();
		await settle();
		expect(begun.slice(2)).toEqual(['one of c']);
		end('one of a').resolve();
		await settle();
		expect(begun.slice(3)).toEqual(['two of a']);
		for (const name of ['one of c', 'two of a']) end(name).resolve();
		await settle();
		end('three of a').resolve();
		expect(await Promise.all(all)).toEqual(['one of a', 'two of a', 'one of b', 'one of c', 'three of a']);
	});

	it('come to the next after work that failed', async () => {
		const {begun, ask, end} = workWithHosts(1);
		const first = ask('first', 'a');
		const second = ask('second', 'a');
		await settle();
		end('first').reject(new Error('broke off'));
		await expect(first).rejects.toThrow('broke off');
		await settle();
		expect(begun).toEqual(['first', 'second']);
		end('second').resolve();
		await second;
	});

	it('are not taken by what was given up while it waited', async () => {
		const {begun, ask, end} = workWithHosts(1);
		const left = new AbortController();
		const first = ask('first', 'a');
		const second = ask('second', 'a', left.signal);
		const third = ask('third', 'a');
		left.abort(new Error('left'));
		await expect(second).rejects.toThrow('left');
		await expect(ask('fourth', 'b', left.signal)).rejects.toThrow('left');
		await settle();
		end('first').resolve();
		await first;
		await settle();
		expect(begun).toEqual(['first', 'third']);
		end('third').resolve();
		await third;
	});
});
