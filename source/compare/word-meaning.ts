import {wordVectors} from '../text/lexicon/word-vectors.js';
import {fold} from '../text/words.js';
import type {UnitKind} from './units.js';
import type {UnitSentence, Vocabulary} from './vocabulary.js';

/** What the vectors of words tell of the meaning of units and of sentences. */
export type WordMeaning = {
	/**
	Raises, for each unit of a sentence of A and of one of B, by index, its value in `nearest` to the cosine with the unit of the
	other that is nearest in meaning.
	*/
	measureNearest: (i: number, j: number, nearest: Float64Array) => void;
	/** How uncommon a unit is in English, 0 to 1: the logarithm of its rank by frequency; 1 of what is told by its value. */
	uncommonness: (id: number) => number;
	/** The cosine of the mean vectors of a sentence of A and one of B, by index, rare words counting more. */
	ofSentences: (i: number, j: number) => number;
};

// What is told by its value has no meaning of another kind.
const withoutVector: ReadonlySet<UnitKind> = new Set(['stop', 'number', 'month', 'day', 'weekday']);
// Smooth inverse frequency, a / (a + frequency), with the frequency from the rank by Zipf's law (Arora, Liang, Ma: A Simple but
// Tough-to-Beat Baseline for Sentence Embeddings, 2017).
const smoothing = 1e-3;
const zipf = 0.08;
// Ranks of words that stand in every text, and of those that have no vector.
const [commonest, uncommon] = [100, 30_000];

/** The meaning of the units of two articles in English; undefined in other languages. */
export function wordMeaning(vocabulary: Vocabulary): WordMeaning | undefined {
	const {a, b, language} = vocabulary;
	if (language !== 'en') return undefined;
	const vectors = wordVectors();
	const indexes = vectorsOfUnits(vocabulary, vectors.indexOf);
	const meanOf = ({distinct}: UnitSentence) => {
		const sum = new Float64Array(vectors.dimensions);
		for (const id of distinct) {
			const index = indexes[id];
			if (index >= 0) vectors.addTo(sum, index, smoothing / (smoothing + zipf / vectors.rankOf(index)));
		}

		const length = Math.sqrt(sum.reduce((squares, value) => squares + value * value, 0));
		return length === 0 ? sum : sum.map(value => value / length);
	};
	const [meansA, meansB] = [a.map(meanOf), b.map(meanOf)];
	const withVectors = ({distinct}: UnitSentence) => distinct.filter(id => indexes[id] >= 0);
	const withVectorsA = a.map(withVectors);
	const withVectorsB = b.map(sentence => {
		const ids = withVectors(sentence);
		return {ids, bundle: vectors.bundle(ids.map(id => indexes[id]))};
	});
	const cosines = new Float64Array(vocabulary.size);
	const uncommonness = Float64Array.from(indexes, (index, id) => {
		if (withoutVector.has(vocabulary.kinds[id])) return 1;
		const rank = index < 0 ? uncommon : vectors.rankOf(index);
		return Math.max(0, Math.log(rank / commonest) / Math.log(uncommon / commonest));
	});
	return {
		uncommonness: id => uncommonness[id],
		measureNearest(i, j, nearest) {
			const {ids, bundle} = withVectorsB[j];
			for (const x of withVectorsA[i]) {
				vectors.compare(indexes[x], bundle, cosines);
				for (let at = 0; at < ids.length; at++) {
					const y = ids[at];
					if (cosines[at] > nearest[x]) nearest[x] = cosines[at];
					if (cosines[at] > nearest[y]) nearest[y] = cosines[at];
				}
			}
		},
		ofSentences(i, j) {
			let product = 0;
			for (let k = 0; k < vectors.dimensions; k++) product += meansA[i][k] * meansB[j][k];
			return product;
		},
	};
}

/** The vector of each unit by its number, as its word stands where it is first met; -1 where it has none. */
function vectorsOfUnits(
	{a, b, size, kinds, weight}: Vocabulary,
	indexOf: (word: string) => number | undefined,
): Int32Array {
	const indexes = new Int32Array(size).fill(-2);
	for (const {sentence, units, ids} of [...a, ...b]) {
		for (const [at, {start, end}] of units.entries()) {
			const id = ids[at];
			if (indexes[id] !== -2) continue;
			const hasVector = weight[id] > 0 && !withoutVector.has(kinds[id]);
			indexes[id] = hasVector ? (indexOf(fold(sentence.text.slice(start, end))) ?? -1) : -1;
		}
	}

	return indexes;
}
