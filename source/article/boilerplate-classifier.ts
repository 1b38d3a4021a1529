import {endsSentence} from '../text/sentence-ends.js';
import trained from './boilerplate-model-text.json' with {type: 'json'};
import {type Features, lineFeatures} from './line-features.js';
import {type Line, lineShapes} from './line-shape.js';
import {secondLook} from './stacked-features.js';
import {type Ensemble, type FlatTrees, flattenTrees, probabilitiesOf} from './trees.js';

/** Two ensembles: the second looks again, knowing what the first made of the lines around. */
export type TwoLooks = {first: Ensemble; second: Ensemble};

/** For each line the probability that it is text of the article, 0 to 1, and the language of the whole. */
export type Kept = {probabilities: Float32Array; language: string | undefined};

const model = trained as unknown as TwoLooks;

/** Judges the lines of a text. `looks` is for the training, which judges pages by models that have not seen them. */
export const judgeText = (lines: readonly Line[], looks: TwoLooks = model): Kept =>
	judgeNearProse(lines, line => line.text, textFeatures, looks);

/** Judges lines, of very many only those near prose; `featuresOf` says what is seen of them. */
export function judgeNearProse<Seen>(
	lines: readonly Seen[],
	textOf: (line: Seen) => string,
	featuresOf: (lines: readonly Seen[]) => LineFeatures,
	looks: TwoLooks,
): Kept {
	const near = nearProse(lines.map(textOf));
	const {features, language} = featuresOf(near ? near.map(index => lines[index]) : lines);
	return {probabilities: spread(twoLooks(looks, features), near, lines.length), language};
}

// No article has as many lines; beyond it only those around paragraphs are judged, to answer in time.
const manyLines = 5_000;
// In lines, on either side.
const around = 25;
// What is far from every paragraph is hardly text; where there is no paragraph at all, nothing can be told.
const farFromProse = 0.02;
const withoutProse = 0.5;

/** Of very many lines the numbers of those near something as long and closed as a paragraph; undefined: all. */
function nearProse(texts: readonly string[]): number[] | undefined {
	if (texts.length <= manyLines) return undefined;
	const near: number[] = [];
	for (const [index, text] of texts.entries()) {
		if (text.length < 80 || !endsSentence(text)) continue;
		const first = Math.max((near.at(-1) ?? -1) + 1, index - around);
		for (let line = first; line < Math.min(texts.length, index + around + 1); line++) near.push(line);
	}

	return near;
}

/** The probabilities of those lines set back among the others. */
function spread(judged: Float32Array, near: number[] | undefined, lines: number): Float32Array {
	if (!near) return judged;
	const all = new Float32Array(lines).fill(near.length === 0 ? withoutProse : farFromProse);
	for (const [place, index] of near.entries()) all[index] = judged[place];
	return all;
}

/** What is seen of lines, and the language that it was seen by. */
export type LineFeatures = {features: Features; language: string | undefined};

export function textFeatures(lines: readonly Line[]): LineFeatures {
	const {shapes, language} = lineShapes(lines);
	return {features: lineFeatures(shapes), language};
}

/** What two looks make of the rows. */
function twoLooks({first, second}: TwoLooks, features: Features): Float32Array {
	const again = secondLook(features, look(first, features));
	return look(second, again);
}

const flattened = new WeakMap<Ensemble, FlatTrees>();

function look(ensemble: Ensemble, {names, values}: Features): Float32Array {
	let flat = flattened.get(ensemble);
	if (!flat) {
		flat = flattenTrees(ensemble, names);
		flattened.set(ensemble, flat);
	}

	return probabilitiesOf(flat, values, names.length);
}
