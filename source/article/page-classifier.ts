import {classifyNearProse, type LineFeatures, type LineProbabilities} from './boilerplate-classifier.js';
import {pageModel} from './boilerplate-model-page.js';
import {featureNames, lineFeatures} from './line-features.js';
import {lineShapes} from './line-shape.js';
import {pageFeatures, pageGroups, pageNames, pageNamesOfNeighbours} from './page-features.js';
import type {PageLine} from './page-line.js';
import type {StackedEnsemble} from './trees.js';

/** A line of a page, and its text made safe. */
export type SafeLine = {line: PageLine; text: string};

/**
The boilerplate classifier for pages: a model of its own, since the elements of a page say more. `readable` holds the texts
of the lines that Readability takes for the body. The training gives models of its own.
*/
export const classifyPageLines = (
	lines: readonly SafeLine[],
	readable: ReadonlySet<string> | undefined,
	model: StackedEnsemble = pageModel,
): LineProbabilities =>
	classifyNearProse(
		lines,
		line => line.text,
		near => pageLineFeatures(near, readable),
		model,
	);

const allNames = featureNames(pageNames, pageNamesOfNeighbours);

/** The features of lines of a page. */
export function pageLineFeatures(
	lines: readonly SafeLine[],
	readable: ReadonlySet<string> | undefined,
): LineFeatures {
	const {shapes, language} = lineShapes(lines.map(({text}) => ({text, afterBlank: true, beforeBlank: true})));
	const own = lines.map(({line}) => line);
	const features = lineFeatures(shapes, allNames, pageFeatures(own, readable));
	return {features: {...features, groups: pageGroups(own, readable)}, language};
}
