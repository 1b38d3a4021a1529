import {describe, expect, it, vi} from 'vitest';
import {lazy, memoize, memoizeGrowing, memoizeText} from '../../source/text/memoize.js';

describe('memoize', () => {
	it('computes once for a key and the same other arguments, and anew for others', () => {
		const compute = vi.fn((key: {name: string}, width: number) => `${key.name} ${width}`);
		const memoized = memoize(compute);
		const [a, b] = [{name: 'a'}, {name: 'b'}];
		expect([memoized(a, 1), memoized(a, 1), memoized(b, 1), memoized(a, 1)]).toEqual([
			'a 1',
			'a 1',
			'b 1',
			'a 1',
		]);
		expect(compute).toHaveBeenCalledTimes(2);
		expect([memoized(a, 2), memoized(a, 1)]).toEqual(['a 2', 'a 1']);
		expect(compute).toHaveBeenCalledTimes(4);
	});

	it('keeps as many values of a key as it is told, the oldest going first', () => {
		const compute = vi.fn((_: object, width: number) => width);
		const memoized = memoize(compute, 2);
		const key = {};
		for (const width of [1, 2, 1, 2, 3, 2, 1]) memoized(key, width);
		expect(compute.mock.calls.map(([, width]) => width)).toEqual([1, 2, 3, 1]);
	});

	it('keeps what is undefined too', () => {
		const compute = vi.fn((_: object) => undefined);
		const memoized = memoize(compute);
		const key = {};
		memoized(key);
		memoized(key);
		expect(compute).toHaveBeenCalledOnce();
	});

	it('takes a value that was computed elsewhere for its own', () => {
		const compute = vi.fn((key: {name: string}, width: number) => `${key.name} ${width}`);
		const memoized = memoize(compute);
		const key = {name: 'a'};
		memoized.know('told', key, 1);
		expect([memoized(key, 1), memoized(key, 2)]).toEqual(['told', 'a 2']);
		memoized.know('told again', key, 2);
		expect(memoized(key, 2)).toBe('told again');
		expect(compute).toHaveBeenCalledOnce();
	});

	it('may be asked for the same key while it computes', () => {
		const depth = memoize(
			(key: object, level: number): number => (level === 0 ? 0 : 1 + depth(key, level - 1)),
			3,
		);
		expect(depth({}, 5)).toBe(5);
	});
});

describe('memoizeGrowing', () => {
	const articles = Array.from({length: 1000}, (_, number) => ({number}));

	/** A sum, and how many items were looked at for it. */
	const counted = () => {
		let looked = 0;
		const sum = memoizeGrowing(0, (before: number, added: readonly {number: number}[], factor: number) => {
			looked += added.length;
			return added.reduce((total, {number}) => total + number * factor, before);
		});
		return {sum, looked: () => looked};
	};

	it('looks at what was added alone, however often a list grows', () => {
		const {sum, looked} = counted();
		for (let length = 10; length <= 1000; length += 10) {
			const list = articles.slice(0, length);
			expect(sum(list, 1)).toBe((length * (length - 1)) / 2);
			expect(sum(list, 1)).toBe((length * (length - 1)) / 2);
		}

		expect(looked()).toBe(1000);
	});

	it('begins anew where a list does not go on where the last one ended', () => {
		const {sum, looked} = counted();
		const [a, b, c] = [{number: 1}, {number: 2}, {number: 4}];
		expect(sum([a, b], 1)).toBe(3);
		expect(sum([a, c, b], 1)).toBe(7);
		expect(sum([a], 1)).toBe(1);
		expect(sum([b, c], 1)).toBe(6);
		expect(looked()).toBe(8);
	});

	it('begins anew with another argument', () => {
		const {sum} = counted();
		const [a, b] = [{number: 1}, {number: 2}];
		expect([sum([a], 1), sum([a, b], 10), sum([a, b], 1)]).toEqual([1, 30, 3]);
	});

	it('has the value of nothing for an empty list', () => {
		expect(counted().sum([], 1)).toBe(0);
	});
});

describe('memoizeText', () => {
	it('computes once for a text, and forgets all when there are too many', () => {
		const compute = vi.fn((text: string) => (text === 'none' ? undefined : text.length));
		const memoized = memoizeText(compute, 2);
		for (const text of ['a', 'none', 'a', 'none', 'bb', 'a']) memoized(text);
		expect(compute.mock.calls.map(([text]) => text)).toEqual(['a', 'none', 'bb', 'a']);
	});
});

describe('lazy', () => {
	it('makes its value once, when it is asked for', () => {
		const make = vi.fn(() => ({}));
		const value = lazy(make);
		expect(make).not.toHaveBeenCalled();
		expect(value()).toBe(value());
		expect(make).toHaveBeenCalledOnce();
	});
});
