import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
	formatJudgements,
	inOrder,
	type JudgedPair,
	type Judgements,
	keyOfPair,
	mergeJudgements,
	noJudgements,
	type PassageAnchor,
	parseJudgements,
	type Said,
} from '../../source/storage/judgements.js';
import {InvalidFile, NewerVersion} from '../../source/storage/read-fields.js';

const at = fc.nat(3);
const timed = <Value>(value: fc.Arbitrary<Value>) => fc.record({at, value});
const id = fc.constantFrom('anna', 'ben', '__proto__');
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, {nil: undefined});
const present = <Fields extends object>(fields: Fields): Fields =>
	Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;

const said: fc.Arbitrary<Said> = fc
	.record({
		verdict: maybe(timed(fc.constantFrom('right', 'wrong', null))),
		note: maybe(timed(fc.string())),
		byHand: maybe(timed(fc.boolean())),
	})
	.map(present) as fc.Arbitrary<Said>;

const anchor: fc.Arbitrary<PassageAnchor> = fc
	.record({
		article: fc.constantFrom('10-a', '20-b'),
		id: fc.constantFrom('/a', '/b'),
		url: maybe(fc.constant('https://example.org/a')),
		exact: fc.constantFrom('one', 'two'),
		prefix: fc.constantFrom('', 'before '),
		suffix: fc.constant(''),
	})
	.map(present) as fc.Arbitrary<PassageAnchor>;

const pair: fc.Arbitrary<JudgedPair> = fc
	.tuple(anchor, anchor, fc.dictionary(id, said))
	.map(([x, y, words]) => {
		const [a, b] = inOrder(x, y);
		return {a, b, said: new Map(Object.entries(words))};
	});

const judgements: fc.Arbitrary<Judgements> = fc
	.record({
		mine: fc.array(id),
		people: fc.dictionary(id, timed(fc.string())),
		articles: fc.dictionary(
			fc.constantFrom('10-a', '20-b'),
			fc.record({title: maybe(fc.string()), outlet: maybe(fc.string())}).map(present),
		),
		pairs: fc.array(pair, {maxLength: 4}),
	})
	.map(({mine, people, articles, pairs}) => ({
		mine: new Set(mine),
		people: new Map(Object.entries(people)),
		articles: new Map(Object.entries(articles)) as Judgements['articles'],
		pairs: new Map(pairs.map(judged => [keyOfPair(judged.a, judged.b), judged])),
	}));

describe('judgements of two places', () => {
	it('merge to the same, in whatever order and however often', () => {
		fc.assert(
			fc.property(judgements, judgements, judgements, (a, b, c) => {
				expect(mergeJudgements(a, b)).toEqual(mergeJudgements(b, a));
				expect(mergeJudgements(mergeJudgements(a, b), c)).toEqual(mergeJudgements(a, mergeJudgements(b, c)));
				// The same objects, of which nothing has to be made anew.
				expect(mergeJudgements(a, structuredClone(a))).toBe(a);
				expect(mergeJudgements(a, noJudgements)).toBe(a);
				const both = mergeJudgements(a, b);
				expect(mergeJudgements(both, b)).toBe(both);
			}),
		);
	});

	it('lose no pair, no person, and of one person nothing but what the same person said before', () => {
		fc.assert(
			fc.property(judgements, judgements, (a, b) => {
				const both = mergeJudgements(a, b);
				for (const [key, {said}] of [...a.pairs, ...b.pairs]) {
					for (const [who, words] of said) {
						const kept = both.pairs.get(key)!.said.get(who)!;
						for (const field of ['verdict', 'note', 'byHand'] as const) {
							const register = words[field];
							if (!register) continue;
							expect(kept[field]!.at).toBeGreaterThanOrEqual(register.at);
							if (kept[field]!.at === register.at && !(a.pairs.has(key) && b.pairs.has(key)))
								expect(kept[field]).toEqual(register);
						}
					}
				}
			}),
		);
	});
});

describe('the file of judgements', () => {
	it('holds all of them, and the same text for the same', () => {
		fc.assert(
			fc.property(judgements, made => {
				const text = formatJudgements(made);
				expect(parseJudgements(text)).toEqual(made);
				expect(formatJudgements(parseJudgements(text))).toBe(text);
				expect(() => JSON.parse(text)).not.toThrow();
			}),
		);
	});

	it.each([
		['no JSON', 'it is not JSON'],
		['[]', 'it is not an object'],
		['{"judgements": []}', 'it has no version'],
		['{"version": 1}', 'judgements is not a list'],
		['{"version": 1, "judgements": [{}], "people": {}, "articles": {}}', 'judgements.0.a is not an object'],
	])('is told why %s is none', (text, reason) => {
		expect(() => parseJudgements(text)).toThrow(new InvalidFile(reason));
	});

	it('is left alone when a later version wrote it', () => {
		expect(() => parseJudgements('{"version": 2, "said": []}')).toThrow(NewerVersion);
	});
});
