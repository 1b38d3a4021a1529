import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {InvalidFile, NewerVersion} from '../../source/storage/read-fields.js';
import {
	emptyReadingState,
	formatReadingState,
	mergeReadingStates,
	mostArticles,
	mostQueries,
	parseReadingState,
	type ReadingState,
	withoutOldest,
} from '../../source/storage/reading-state.js';

// Few keys and times, so that memories meet in them.
const time = fc.nat({max: 5});
const place = fc.record({
	block: fc.nat({max: 3}),
	offset: fc.integer({min: -1, max: 2}),
	words: fc.string({maxLength: 2}),
});
const timed = <Value>(value: fc.Arbitrary<Value>) => fc.record({at: time, value});
const mapOf = <Value>(
	keys: readonly string[],
	value: fc.Arbitrary<Value>,
): fc.Arbitrary<Map<string, Value>> =>
	fc
		.uniqueArray(fc.tuple(fc.constantFrom(...keys), value), {selector: ([key]) => key})
		.map(entries => new Map(entries));
const article = fc.record(
	{left: timed(place), percent: fc.nat({max: 100}), marks: mapOf(['a', 'b'], timed(fc.option(place)))},
	{requiredKeys: ['marks']},
);
const readingState: fc.Arbitrary<ReadingState> = fc.record(
	{
		articles: mapOf(['/x.txt', 'https://example.org/y', '__proto__'], article),
		queries: mapOf(['kursk', 'the "steppe"', '__proto__'], time),
		theme: timed(fc.constantFrom('dark', 'light')),
		columnWidth: timed(fc.constantFrom(60, 72)),
	},
	{requiredKeys: ['articles', 'queries']},
);

describe('merging memories', () => {
	it('comes to the same in any order, and however often', () => {
		fc.assert(
			fc.property(readingState, readingState, readingState, (a, b, c) => {
				expect(mergeReadingStates(a, b)).toEqual(mergeReadingStates(b, a));
				expect(mergeReadingStates(mergeReadingStates(a, b), c)).toEqual(
					mergeReadingStates(a, mergeReadingStates(b, c)),
				);
				expect(mergeReadingStates(mergeReadingStates(a, b), b)).toEqual(mergeReadingStates(a, b));
				expect(mergeReadingStates(a, emptyReadingState)).toEqual(a);
			}),
		);
	});

	it('loses nothing but what has been replaced since', () => {
		fc.assert(
			fc.property(readingState, readingState, (a, b) => {
				const merged = mergeReadingStates(a, b);
				for (const [key, {left, percent, marks}] of a.articles) {
					const after = merged.articles.get(key)!;
					const other = b.articles.get(key);
					if (left && !(other?.left && other.left.at >= left.at)) expect(after.left).toEqual(left);
					if (percent !== undefined) expect(after.percent).toBeGreaterThanOrEqual(percent);
					for (const [letter, mark] of marks) {
						const replaced = other?.marks.get(letter);
						if (!replaced || replaced.at < mark.at) expect(after.marks.get(letter)).toEqual(mark);
					}
				}

				for (const [query, at] of a.queries) expect(merged.queries.get(query)).toBeGreaterThanOrEqual(at);
			}),
		);
	});

	it('keeps a mark that was taken away from coming back', () => {
		const at = {block: 1, offset: 0, words: ''};
		const withMark = (mark: {at: number; value: typeof at | null}): ReadingState => ({
			...emptyReadingState,
			articles: new Map([['x', {marks: new Map([['a', mark]])}]]),
		});
		const merged = mergeReadingStates(withMark({at: 2, value: null}), withMark({at: 1, value: at}));
		expect(merged.articles.get('x')!.marks.get('a')!.value).toBeNull();
	});
});

describe('a memory as text', () => {
	it('is read as it was written', () => {
		fc.assert(
			fc.property(readingState, written => {
				expect(parseReadingState(formatReadingState(written))).toEqual(written);
			}),
		);
	});

	it.each([
		['', 'it is not JSON'],
		['{"version": 1, "quer', 'it is not JSON'],
		['[]', 'it is not an object'],
		['{}', 'it has no version'],
		['{"version": 1}', 'articles is not an object'],
		['{"version": 1, "articles": {}, "queries": {"x": "y"}}', 'queries.x is not a number'],
		['{"version": 1, "articles": {}, "queries": {"x": 1e999}}', 'queries.x is not a number'],
		['{"version": 1, "articles": {"x": {}}, "queries": {}}', 'articles.x.marks is not an object'],
		[
			'{"version": 1, "articles": {"x": {"marks": {"a": {"at": 1, "value": 7}}}}, "queries": {}}',
			'articles.x.marks.a.value is not an object',
		],
	])('is refused with a reason: %s', (text, reason) => {
		expect(() => parseReadingState(text)).toThrow(new InvalidFile(reason));
	});

	it('of a later version is told from a broken one', () => {
		expect(() => parseReadingState('{"version": 2, "shelves": []}')).toThrow(NewerVersion);
	});
});

describe('a memory that has become too large', () => {
	it('loses the oldest', () => {
		const at = (index: number) => ({
			left: {at: index, value: {block: 0, offset: 0, words: ''}},
			marks: new Map(),
		});
		const full: ReadingState = {
			articles: new Map(Array.from({length: mostArticles + 7}, (_, index) => [`/${index}`, at(index)])),
			queries: new Map(Array.from({length: mostQueries + 7}, (_, index) => [`q${index}`, index])),
		};
		const {articles, queries} = withoutOldest(full);
		expect([articles.size, queries.size]).toEqual([mostArticles, mostQueries]);
		expect([articles.has('/6'), articles.has('/7')]).toEqual([false, true]);
		expect([queries.has('q6'), queries.has('q7')]).toEqual([false, true]);
	});
});
