import type {UnitSentence, Vocabulary} from './vocabulary.js';

/** What two sentences have in common of how words follow each other. */
export type WordsInRow = {
	/** The cosine of their pairs of neighbouring units, those that few sentences have counting more. */
	bigrams: number;
	/** The logarithm of how many words stand in both in one row, without the first. */
	longestRun: number;
};

type Weights = ReadonlyMap<number, number>;

/** Measures a sentence of A and one of B, by index. */
export function wordsInRow({a, b, size, weight}: Vocabulary): (i: number, j: number) => WordsInRow {
	const bigramsOf = ({ids}: UnitSentence) => {
		const telling = ids.filter(id => weight[id] > 0);
		return new Set(Array.from(telling.subarray(1), (id, at) => telling[at] * size + id));
	};
	const [bigramsA, bigramsB] = [a.map(bigramsOf), b.map(bigramsOf)];
	const having = new Map<number, number>();
	for (const bigrams of [...bigramsA, ...bigramsB])
		for (const bigram of bigrams) having.set(bigram, (having.get(bigram) ?? 0) + 1);
	const sentences = a.length + b.length;
	const weigh = (bigrams: ReadonlySet<number>): Weights => {
		const rarity = (bigram: number) => Math.log((sentences + 1) / having.get(bigram)!);
		const length = Math.sqrt([...bigrams].reduce((sum, bigram) => sum + rarity(bigram) ** 2, 0)) || 1;
		return new Map([...bigrams].map(bigram => [bigram, rarity(bigram) / length]));
	};
	const [weightsA, weightsB] = [bigramsA.map(weigh), bigramsB.map(weigh)];
	const [wordsA, wordsB] = numberedWords(a, b);
	return (i, j) => ({
		bigrams: cosine(weightsA[i], weightsB[j]),
		longestRun: Math.log1p(Math.max(0, longestRun(wordsA[i], wordsB[j]) - 1)),
	});
}

function cosine(x: Weights, y: Weights): number {
	let product = 0;
	for (const [key, weight] of x) product += weight * (y.get(key) ?? 0);
	return product;
}

/** The words of each sentence, the same word with the same number. */
function numberedWords(...sides: ReadonlyArray<readonly UnitSentence[]>): Int32Array[][] {
	const numbers = new Map<string, number>();
	const numberOf = (word: string) => {
		const number = numbers.get(word) ?? numbers.size;
		numbers.set(word, number);
		return number;
	};
	return sides.map(side =>
		side.map(({sentence}) => Int32Array.from(sentence.tokens, ({text}) => numberOf(text.toLowerCase()))),
	);
}

// Words: a longer row is the same text in any case, and time grows with the product of both lengths.
const mostWords = 100;

/** How many words stand in one row in both, of the first hundred of each. */
function longestRun(x: Int32Array, y: Int32Array): number {
	const [ofX, ofY] = [Math.min(mostWords, x.length), Math.min(mostWords, y.length)];
	let longest = 0;
	let before = new Int32Array(ofY + 1);
	let here = new Int32Array(ofY + 1);
	for (let m = 0; m < ofX; m++) {
		for (let n = 0; n < ofY; n++) {
			here[n + 1] = x[m] === y[n] ? before[n] + 1 : 0;
			if (here[n + 1] > longest) longest = here[n + 1];
		}

		[before, here] = [here, before];
	}

	return longest;
}
