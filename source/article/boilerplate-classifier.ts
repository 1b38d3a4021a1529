import {memoize} from '../text/memoize.js';
import {endsSentence} from '../text/sentence-ends.js';
import {textModel} from './boilerplate-model-text.js';
import {type Features, featureNames, lineFeatures} from './line-features.js';
import {lineShapes, type SpacedLine} from './line-shape.js';
import {stackedFeatures} from './stacked-features.js';
import {type Ensemble, flattenTrees, probabilitiesOf, type StackedEnsemble} from './trees.js';

/** For each line the probability that it is text of the article, 0 to 1, and the language of the whole. */
export type LineProbabilities = {probabilities: Float32Array; language: string | undefined};

/** The features of lines, and the language whose function words were counted for them. */
export type LineFeatures = {features: Features; language: string | undefined};

/**
The boilerplate classifier for plain text. The training gives models of its own, which have not seen the site of the text.
*/
export const classifyTextLines = (
	lines: readonly SpacedLine[],
	model: StackedEnsemble = textModel,
): LineProbabilities => classifyNearProse(lines, line => line.text, textFeatures, model);

/** Classifies lines, of very many only those near prose; `featuresOf` gives the features that `model` was trained with. */
export function classifyNearProse<Line>(
	lines: readonly Line[],
	textOf: (line: Line) => string,
	featuresOf: (lines: readonly Line[]) => LineFeatures,
	model: StackedEnsemble,
): LineProbabilities {
	const near = nearProse(lines.map(textOf));
	const {features, language} = featuresOf(near ? near.map(index => lines[index]) : lines);
	return {probabilities: spread(probabilitiesBy(model, features), near, lines.length), language};
}

// No article has as many lines; beyond it only those around paragraphs are classified, so that the time stays bounded.
const manyLines = 5_000;
// In lines, on either side.
const around = 25;
// What is far from every paragraph is hardly text; where there is no paragraph at all, either is as likely.
const farFromProse = 0.02;
const withoutProse = 0.5;
// A paragraph has as many characters.
const paragraphLength = 80;

/** Of very many lines the numbers of those near something as long and closed as a paragraph; undefined: all. */
function nearProse(texts: readonly string[]): number[] | undefined {
	if (texts.length <= manyLines) return undefined;
	const near: number[] = [];
	for (const [index, text] of texts.entries()) {
		if (text.length < paragraphLength || !endsSentence(text)) continue;
		const first = Math.max((near.at(-1) ?? -1) + 1, index - around);
		for (let line = first; line < Math.min(texts.length, index + around + 1); line++) near.push(line);
	}

	return near;
}

/** The probabilities of those lines set back among the others. */
function spread(probabilities: Float32Array, near: number[] | undefined, lines: number): Float32Array {
	if (!near) return probabilities;
	const all = new Float32Array(lines).fill(near.length === 0 ? withoutProse : farFromProse);
	for (const [place, index] of near.entries()) all[index] = probabilities[place];
	return all;
}

const textNames = featureNames();

/** The features of lines of a plain text. */
export function textFeatures(lines: readonly SpacedLine[]): LineFeatures {
	const {shapes, language} = lineShapes(lines);
	return {features: lineFeatures(shapes, textNames), language};
}

/** The probabilities of the second ensemble, which has those of the first among its features. */
const probabilitiesBy = ({first, second}: StackedEnsemble, features: Features): Float32Array =>
	probabilitiesOfEnsemble(second, stackedFeatures(features, probabilitiesOfEnsemble(first, features)));

const flattened = memoize((ensemble: Ensemble, names: readonly string[]) => flattenTrees(ensemble, names));

const probabilitiesOfEnsemble = (ensemble: Ensemble, {names, values}: Features): Float32Array =>
	probabilitiesOf(flattened(ensemble, names), values, names.length);
