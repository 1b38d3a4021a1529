import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {bestOfBoth} from '../../source/compare/best-of-both.js';
import {likeSpellings} from '../../source/compare/like-spellings.js';
import {nearNumbers} from '../../source/compare/near-numbers.js';
import {sentencesOf} from '../../source/compare/sentences-of.js';
import {vocabularyOf} from '../../source/compare/vocabulary.js';
import {articleOf} from './articles.js';

const trigramsOf = (word: string) => {
	const framed = `^${word}$`;
	return new Set(Array.from({length: framed.length - 2}, (_, at) => framed.slice(at, at + 3)));
};

describe('like spellings', () => {
	const word = fc.stringMatching(/^(?:za|ze|ka)(?:[lmn][aeo]){1,5}$/);
	const words = fc.uniqueArray(word, {minLength: 2, maxLength: 40});

	it('are all that the trigrams of every two words tell', () => {
		fc.assert(
			fc.property(words, fc.nat(), (keys, seed) => {
				const inA = keys.flatMap((_, id) => ((seed >> (id % 24)) % 2 ? id : []));
				const inB = keys.flatMap((_, id) => ((seed >> (id % 23)) % 2 ? [] : id));
				const expected = inA.flatMap(a =>
					inB.flatMap(b => {
						const [x, y] = [trigramsOf(keys[a]), trigramsOf(keys[b])];
						const both = [...x].filter(trigram => y.has(trigram)).length;
						const agree =
							keys[a].slice(0, 2) === keys[b].slice(0, 2) || keys[a].slice(1, 3) === keys[b].slice(1, 3);
						return a !== b && agree && (2 * both) / (x.size + y.size) >= 0.7 ? `${a} ${b}` : [];
					}),
				);
				const found = likeSpellings(keys, inA, inB, keys.length).map(({a, b}) => `${a} ${b}`);
				expect(found.sort()).toEqual(expected.sort());
			}),
		);
	});

	it('of a word that very many are like are the likest', () => {
		const keys = Array.from({length: 3000}, (_, id) =>
			`karaganda${id.toString(26)}`.replace(/\d/g, digit => 'qrstuvwxyz'[Number(digit)]),
		);
		const all = keys.map((_, id) => id);
		const found = likeSpellings(keys, all, all, 8);
		expect(found.length).toBeLessThanOrEqual(8 * keys.length);
	});
});

describe('near numbers', () => {
	const values = fc.uniqueArray(fc.integer({min: 20, max: 400}), {maxLength: 40});

	it('are all that differ by a tenth at most', () => {
		fc.assert(
			fc.property(values, values, (inA, inB) => {
				const counts = (values: number[]) => values.map(value => ({id: value, value}));
				const expected = inA.flatMap(x =>
					inB.flatMap(y => (x !== y && Math.abs(x - y) <= 0.1 * Math.max(x, y) ? `${x} ${y}` : [])),
				);
				const found = nearNumbers(counts(inA), counts(inB), 40).map(({a, b}) => `${a} ${b}`);
				expect(found.sort()).toEqual(expected.sort());
			}),
		);
	});

	it('are the nearest where very many are near', () => {
		const counts = Array.from({length: 1000}, (_, id) => ({id, value: 10_000 + id}));
		const found = nearNumbers(counts, counts, 4).filter(({a}) => a === 500);
		expect(found.map(({b}) => b).sort()).toEqual([498, 499, 501, 502]);
	});
});

describe('the best of both', () => {
	it('are among the likest of each of the two', () => {
		const one = {a: 1, b: 1, likeness: 0.9};
		const other = {a: 1, b: 2, likeness: 0.8};
		const third = {a: 2, b: 1, likeness: 0.95};
		expect(bestOfBoth([other, one, third], 2)).toEqual([other, one, third]);
		expect(bestOfBoth([other, one, third], 1)).toEqual([third]);
	});
});

describe('the matches of a unit', () => {
	it('are few in two tables of numbers', () => {
		const table = (step: number) =>
			articleOf(Array.from({length: 2000}, (_, row) => `Row counts ${10_000 + row * step}.`).join('\n\n'));
		const {inA, inB} = vocabularyOf(sentencesOf(table(3)), sentencesOf(table(4)));
		expect(Math.max(...[...inA, ...inB].map(matches => matches.length))).toBeLessThan(20);
	});
});
