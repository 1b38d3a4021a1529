import fc from 'fast-check';
import {describe, expect, it, vi} from 'vitest';
import {createOverlapIndex} from '../../source/compare/overlap-index.js';
import {overlapScore} from '../../source/compare/overlap-score.js';
import {type ArticleBlocks, runningText} from '../../source/compare/running-text.js';
import {PostingLists} from '../../source/search/posting-lists.js';
import {toSafeText} from '../../source/text/safe-text.js';
import {articleOf, longSeed, shortSeed} from './articles.js';

const paragraph = (text: string): ArticleBlocks => ({blocks: [{kind: 'paragraph', text: toSafeText(text)}]});

const indexOf = (texts: readonly string[]) => {
	const index = createOverlapIndex();
	for (const text of texts) index.add(paragraph(text));
	return index;
};

// Words of no language, so that each is its own stem, and words alone tell.
const words = ['kamo', 'belu', 'tirad', 'ozok', 'pelim', 'xuvat'];
const text = fc.array(fc.constantFrom(...words), {maxLength: 12}).map(list => list.join(' '));

// Reports in English, of a few sentences, with names and numbers.
const sentence = fc
	.record({
		who: fc.constantFrom('Mayor Lena Hartog', 'The fire service', 'Police in Kelmar', 'Governor Ruiz'),
		did: fc.constantFrom('said that the ferry sank near', 'told reporters about the fire in', 'went to'),
		where: fc.constantFrom('Port Ellery', 'Lindmar', 'the harbour of Sarn', 'London'),
		figure: fc.constantFrom('14 people', '212 passengers', '$3.5 million', 'nobody'),
	})
	.map(({who, did, where, figure}) => `${who} ${did} ${where} on Tuesday with ${figure} on board.`);
const report = fc.array(sentence, {minLength: 2, maxLength: 6}).map(list => list.join(' '));

/** The cosine of two texts, written down as it is defined. */
function naiveCosine(texts: readonly string[], a: number, b: number): number {
	const counted = texts.map(one => {
		const counts = new Map<string, number>();
		for (const word of one.match(/\w+/g) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
		return counts;
	});
	const weigh = (one: number, word: string) => {
		const count = counted[one].get(word) ?? 0;
		if (count === 0) return 0;
		const having = counted.filter(counts => counts.has(word)).length;
		return (1 + Math.log(count)) * Math.log(1 + texts.length / having);
	};
	const product = (one: number, other: number) =>
		words.reduce((sum, word) => sum + weigh(one, word) * weigh(other, word), 0);
	return product(a, b) === 0 ? 0 : product(a, b) / Math.sqrt(product(a, a) * product(b, b));
}

describe('an index of overlaps', () => {
	it('numbers articles in the order of adding', () => {
		const index = createOverlapIndex();
		expect(index.size).toBe(0);
		expect(index.add(longSeed)).toBe(0);
		expect(index.add(paragraph(''))).toBe(1);
		expect(index.add(shortSeed)).toBe(2);
		expect(index.size).toBe(3);
	});

	it('takes the running text alone for words', () => {
		expect(runningText(articleOf('First paragraph.\n\nSecond paragraph.'))).toBe(
			'First paragraph.\nSecond paragraph.',
		);
		const index = indexOf(['kamo belu', 'tirad']);
		index.add({
			blocks: [
				{kind: 'furniture', text: toSafeText('kamo')},
				{kind: 'title', text: toSafeText('belu')},
			],
		});
		expect(index.alike(0, 5)).toEqual([]);
	});

	it('finds a reprint first, even where all articles share a small vocabulary', () => {
		const every = fc.sample(fc.array(fc.constantFrom(...words), {minLength: 40, maxLength: 40}), {
			numRuns: 500,
			seed: 7,
		});
		const texts = every.map((list, at) => `${list.join(' ')} own${at}x`);
		const index = indexOf([...texts, texts[123]]);
		expect(index.alike(500, 1)[0].article).toBe(123);
		expect(index.alike(123, 1)[0].article).toBe(500);
		expect(index.likeness(123, [500])).toEqual([{words: 1, event: undefined}]);
	});

	it('measures the cosine of words as it is defined, whichever of two is asked for', () => {
		fc.assert(
			fc.property(fc.array(text, {minLength: 1, maxLength: 8}), texts => {
				const index = indexOf(texts);
				for (const article of texts.keys()) {
					const others = index.candidates(article, texts.length);
					expect(others).toEqual(
						[...texts.keys()].filter(other => other !== article && naiveCosine(texts, article, other) > 0),
					);
					for (const [at, likeness] of index.likeness(article, others).entries()) {
						expect(likeness.words).toBeCloseTo(naiveCosine(texts, article, others[at]), 10);
						expect(index.likeness(others[at], [article])).toEqual([likeness]);
					}
				}
			}),
		);
	});

	it('gives the most alike first, the earlier one where two are equal, with scores of likelihood', () => {
		fc.assert(
			fc.property(fc.array(fc.oneof(report, text), {minLength: 1, maxLength: 8}), texts => {
				const index = indexOf(texts);
				for (const article of texts.keys()) {
					const found = index.alike(article, texts.length);
					for (const [at, {article: other, score}] of found.entries()) {
						expect(score).toBe(overlapScore(index.likeness(article, [other])[0]));
						expect(score).toBeGreaterThan(0);
						expect(score).toBeLessThanOrEqual(1);
						const next = found[at + 1];
						if (next) expect(score > next.score || (score === next.score && other < next.article)).toBe(true);
					}
				}
			}),
		);
	});

	it('says the same in whatever order articles were added, and all at once or one by one', () => {
		fc.assert(
			fc.property(
				fc.array(fc.oneof(report, text), {minLength: 2, maxLength: 8}),
				fc.infiniteStream(fc.double({min: 0, max: 1, noNaN: true})),
				(texts, random) => {
					const order = [...texts.keys()]
						.map(number => ({number, key: random.next().value as number}))
						.sort((x, y) => x.key - y.key)
						.map(({number}) => number);
					const grown = createOverlapIndex();
					for (const number of order) {
						grown.add(paragraph(texts[number]));
						// What is asked in between changes nothing.
						grown.alike(grown.size - 1, 3);
					}

					const index = indexOf(texts);
					for (const [place, number] of order.entries()) {
						const scores = new Map(
							index.alike(number, texts.length).map(({article, score}) => [article, score]),
						);
						const found = grown.alike(place, texts.length);
						expect(found.length).toBe(scores.size);
						for (const {article, score} of found) expect(score).toBeCloseTo(scores.get(order[article])!, 10);
					}
				},
			),
		);
	});

	it('sets nothing above a reprint', () => {
		fc.assert(
			fc.property(fc.array(report, {minLength: 1, maxLength: 6}), texts => {
				const index = indexOf([...texts, texts[0]]);
				const [first, second] = index.alike(0, texts.length);
				const reprint = index.alike(0, texts.length).find(({article}) => article === texts.length)!;
				expect(first.score).toBe(reprint.score);
				if (second) expect(second.score).toBeLessThanOrEqual(reprint.score);
			}),
		);
	});

	it('counts a word that stands very often', () => {
		const texts = [`${'kamo '.repeat(300)}belu`, 'kamo', 'belu'];
		const index = indexOf(texts);
		expect(index.alike(0, 5).map(({article}) => article)).toEqual([1, 2]);
		expect(index.likeness(0, [1])[0].words).toBeCloseTo(naiveCosine(texts, 0, 1), 10);
	});

	it('gives the best few of many, and of those that are wanted', () => {
		const index = indexOf(['kamo belu tirad', 'kamo', 'kamo belu tirad ozok', 'kamo belu', 'ozok']);
		expect(index.alike(0, 2)).toEqual(index.alike(0, 5).slice(0, 2));
		expect(index.alike(0, 5).map(({article}) => article)).toEqual([2, 3, 1]);
		expect(index.alike(0, 1, article => article !== 2)).toEqual(index.alike(0, 5).slice(1, 2));
		expect(index.alike(0, 0)).toEqual([]);
	});

	it('holds more than one against an article where one is asked for: the most alike in words may be on another event', () => {
		const index = indexOf([
			'The ferry Corin Star sank off Sarn on Tuesday with 212 people on board. Rescuers said that the captain, Moreau, was saved with a broken arm. The cause was not known.',
			'The ferry Tamsin sank off Lindmar on Friday with 87 people on board. Rescuers said that the captain, Ahl, was saved with a broken leg. The cause was not known.',
			'All 212 got away in boats. Moreau stayed on the Corin Star to the last minute. She went down near Sarn late on Tuesday.',
		]);
		const [x, y] = index.likeness(0, [1, 2]);
		expect(x.words).toBeGreaterThan(y.words);
		expect(index.alike(0, 1).map(({article}) => article)).toEqual([2]);
	});

	it('looks up no more for one article where there are more of them, and still finds what shares a rare word', () => {
		const common = Array.from({length: 40}, (_, at) => `common${at}x`).join(' ');
		const lookedUp = [2000, 4000].map(size => {
			const index = indexOf(Array.from({length: size}, (_, at) => `${common} rare${at % 1000}x`));
			const each = vi.spyOn(PostingLists.prototype, 'each');
			const found = index.alike(0, size / 1000 - 1);
			const lists = each.mock.calls.map(([list]) => list);
			const postings = each.mock.contexts.map((having, at) => (having as PostingLists).count(lists[at]));
			each.mockRestore();
			expect(found.map(({article}) => article)).toEqual([1000, 2000, 3000].slice(0, size / 1000 - 1));
			return postings.reduce((sum, count) => sum + count, 0);
		});
		// With all words of all articles, 160,000.
		expect(Math.max(...lookedUp)).toBeLessThanOrEqual(20_000);
	});

	it('keeps its numbers while more are added', () => {
		const index = indexOf(['kamo belu', 'tirad ozok', 'kamo belu']);
		expect(index.alike(0, 5).map(({article}) => article)).toEqual([2]);
		index.add(paragraph('kamo belu'));
		index.add(paragraph('pelim'));
		expect(index.alike(0, 5).map(({article}) => article)).toEqual([2, 3]);
		expect(index.alike(3, 5).map(({article}) => article)).toEqual([0, 2]);
		expect(index.alike(4, 5)).toEqual([]);
	});

	it('knows no article that was not added', () => {
		const index = indexOf(['kamo']);
		for (const number of [-1, 1, 0.5, Number.NaN]) expect(() => index.alike(number, 1)).toThrow(RangeError);
	});

	it('keeps apart words that are long, and texts that are empty', () => {
		const index = indexOf(['x'.repeat(100), `${'x'.repeat(99)}y`, '', 'x'.repeat(100)]);
		expect(index.alike(0, 5).map(({article}) => article)).toEqual([3]);
		expect(index.alike(2, 5)).toEqual([]);
	});
});
