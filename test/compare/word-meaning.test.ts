import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type WordMeaning, wordMeaning} from '../../source/compare/word-meaning.js';
import {alignmentOf, articleOf, madeUpArticle} from './articles.js';

const meaningOf = (a: string, b: string) => {
	const {vocabulary} = alignmentOf(articleOf(a), articleOf(b));
	const meaning = wordMeaning(vocabulary)!;
	const idOf = (word: string) => {
		for (const {sentence, units, ids} of [...vocabulary.a, ...vocabulary.b]) {
			const at = units.findIndex(({start, end}) => sentence.text.slice(start, end) === word);
			if (at >= 0) return ids[at];
		}

		throw new Error(`“${word}” is no unit`);
	};
	return {meaning, idOf, size: vocabulary.size};
};

/** How near the units of a sentence of A and of one of B are to the nearest of the other, by their numbers. */
const nearness = (meaning: WordMeaning, size: number, i: number, j: number): Float64Array => {
	const nearest = new Float64Array(size);
	meaning.measureNearest(i, j, nearest);
	return nearest;
};

describe('the meaning of words', () => {
	it('is known in English alone', () => {
		const english = alignmentOf(
			articleOf('The ferry sank in the harbour, and all of the nurses were saved.'),
			articleOf('The vessel went down at the port, but those who worked in the hospital were safe.'),
		);
		const german = alignmentOf(
			articleOf('Die Fähre sank im Hafen, und alle Schwestern wurden gerettet.'),
			articleOf('Das Schiff ging am Kai unter, aber die Ärzte der Klinik sind in Sicherheit.'),
		);
		expect(wordMeaning(english.vocabulary)).toBeDefined();
		expect(wordMeaning(german.vocabulary)).toBeUndefined();
		expect(wordMeaning({...english.vocabulary, language: undefined})).toBeUndefined();
	});

	it('of two words is near where they are of one matter, and the same from both', () => {
		const inA = ['nurses', 'ferry', 'minister', 'orchard'];
		const inB = ['ship', 'hospital', 'government', 'Zzyxqa'];
		const asArticle = (words: readonly string[]) => words.map(word => `The ${word}.`).join('\n\n');
		const {meaning, idOf, size} = meaningOf(asArticle(inA), asArticle(inB));
		const near = (x: string, y: string) => {
			const nearest = nearness(meaning, size, inA.indexOf(x), inB.indexOf(y));
			expect(nearest[idOf(y)]).toBe(nearest[idOf(x)]);
			return nearest[idOf(x)];
		};
		expect(near('nurses', 'hospital')).toBeGreaterThan(near('nurses', 'ship'));
		expect(near('ferry', 'ship')).toBeGreaterThan(near('orchard', 'ship'));
		expect(near('minister', 'government')).toBeGreaterThan(near('minister', 'ship'));
		expect(near('nurses', 'Zzyxqa')).toBe(0);
	});

	it('of two sentences is near where most of their words are, though none is the same', () => {
		const {meaning} = meaningOf(
			'The nurses went on strike at the hospital over pay.\n\nThe striker scored two goals in the final.',
			'Union doctors walked out of clinics because of low wages.',
		);
		expect(meaning.ofSentences(0, 0)).toBeGreaterThan(meaning.ofSentences(1, 0));
	});

	it('tells how uncommon a word is; what has none is as uncommon as can be', () => {
		const {meaning, idOf} = meaningOf(
			'Many people said that the glacier and the Zzyxqa had moved by 4,817 metres.',
			'The world will see whether they move on Tuesday.',
		);
		const uncommon = ['people', 'glacier', 'Zzyxqa'].map(word => meaning.uncommonness(idOf(word)));
		expect(uncommon).toEqual([...uncommon].sort((x, y) => x - y));
		expect(new Set(uncommon).size).toBe(3);
		expect(uncommon[2]).toBe(1);
		expect(meaning.uncommonness(idOf('4,817'))).toBe(1);
	});

	it('is in its ranges, whatever the texts', () => {
		fc.assert(
			fc.property(madeUpArticle, madeUpArticle, (a, b) => {
				const {vocabulary} = alignmentOf(a, b);
				const meaning = wordMeaning({...vocabulary, language: 'en'}) as WordMeaning;
				for (let id = 0; id < vocabulary.size; id++) {
					expect(meaning.uncommonness(id)).toBeGreaterThanOrEqual(0);
					expect(meaning.uncommonness(id)).toBeLessThanOrEqual(1);
				}

				for (const i of vocabulary.a.keys())
					for (const j of vocabulary.b.keys()) {
						expect(Math.abs(meaning.ofSentences(i, j))).toBeLessThanOrEqual(1 + 1e-9);
						for (const near of nearness(meaning, vocabulary.size, i, j)) {
							expect(near).toBeGreaterThanOrEqual(0);
							expect(near).toBeLessThanOrEqual(1 + 1e-9);
						}
					}
			}),
			{numRuns: 40},
		);
	});
});
