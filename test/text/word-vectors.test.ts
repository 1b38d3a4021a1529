import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {wordVectors} from '../../source/text/lexicon/word-vectors.js';
import {stopWordsOf} from '../../source/text/stop-words.js';
import {fold} from '../../source/text/words.js';

const vectors = wordVectors();
const indexOf = (word: string) => {
	const index = vectors.indexOf(word);
	expect(index, word).toBeDefined();
	return index!;
};
/** The cosines of a word's vector with those of others. */
function similarities(one: string, others: readonly string[]): Float64Array {
	const cosines = new Float64Array(others.length);
	vectors.compare(indexOf(one), vectors.bundle(Int32Array.from(others, indexOf)), cosines);
	return cosines;
}

const similarity = (a: string, b: string) => similarities(a, [b])[0];

const vectorOf = (word: string) => {
	const sum = new Float64Array(vectors.dimensions);
	vectors.addTo(sum, indexOf(word), 1);
	return sum;
};

const words = [
	'ferry',
	'passengers',
	'sank',
	'judge',
	'sentenced',
	'lawyer',
	'drought',
	'farmers',
	'wheat',
	'goalkeeper',
	'minister',
	'strike',
	'hospital',
	'nurses',
	'volcano',
	'ash',
	'merger',
	'shareholders',
];
const word = fc.constantFrom(...words);

describe('vectors of English words', () => {
	it.each([
		['ship', 'vessel', 'flour'],
		['lawyer', 'attorney', 'glacier'],
		['quake', 'earthquake', 'ballot'],
		['nurses', 'doctors', 'railway'],
		['bread', 'flour', 'missile'],
		['striker', 'midfielder', 'uranium'],
		['senate', 'parliament', 'shrimp'],
	])('%s is nearer to %s than to %s', (from, near, far) => {
		expect(similarity(from, near)).toBeGreaterThan(similarity(from, far) + 0.25);
	});

	it('are of length 1', () => {
		for (const each of words) expect(Math.hypot(...vectorOf(each))).toBeCloseTo(1, 10);
	});

	it('have the cosine of what is added to a sum', () => {
		fc.assert(
			fc.property(word, word, fc.double({min: -3, max: 3, noNaN: true}), (a, b, factor) => {
				const cosine = vectorOf(a).reduce((sum, value, k) => sum + value * vectorOf(b)[k], 0);
				expect(similarity(a, b)).toBeCloseTo(cosine, 10);
				expect(similarity(b, a)).toBeCloseTo(cosine, 10);
				expect(similarity(a, a)).toBeCloseTo(1, 10);
				const sum = vectorOf(a);
				vectors.addTo(sum, indexOf(b), factor);
				const [valuesA, valuesB] = [vectorOf(a), vectorOf(b)];
				for (const [k, value] of sum.entries())
					expect(value).toBeCloseTo(valuesA[k] + factor * valuesB[k], 10);
			}),
		);
	});

	it('are held against any number of others at once as against each', () => {
		fc.assert(
			fc.property(word, fc.array(word, {maxLength: 11}), (one, others) => {
				const each = others.map(other => similarity(one, other));
				expect([...similarities(one, others)]).toEqual(each);
			}),
		);
	});

	it('are of the 10,000 commonest words but for stop words, each with its place among all', () => {
		expect(vectors.rankOf(indexOf('president'))).toBeLessThan(200);
		expect(vectors.rankOf(indexOf('archive'))).toBeGreaterThan(9000);
		expect(vectors.rankOf(indexOf('new'))).toBeGreaterThan(20);
		for (const stopWord of stopWordsOf('en')) expect(vectors.indexOf(stopWord)).toBeUndefined();
	});

	it.each(['', '-', 'the', 'zyzzyva', '1987', 'Ship', 'long-term', 'constructor', '__proto__', '\n'])(
		'there is none of %j',
		unknown => {
			expect(vectors.indexOf(unknown)).toBeUndefined();
		},
	);

	it('are asked for by words as they are folded', () => {
		expect(vectors.indexOf(fold("Nurses'"))).toBe(indexOf('nurses'));
		expect(vectors.indexOf(fold('Café'))).toBe(indexOf('cafe'));
	});
});
