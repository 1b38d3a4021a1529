import {judgeNearProse, type Kept, type LineFeatures, type TwoLooks} from './boilerplate-classifier.js';
import trained from './boilerplate-model-page.json' with {type: 'json'};
import {lineFeatures} from './line-features.js';
import {lineShapes} from './line-shape.js';
import {pageFeatures, pageNames, pageNamesOfNeighbours} from './page-features.js';
import type {PageLine} from './parse-page.js';

/** A line of a page, and its text made safe. */
export type SafeLine = {line: PageLine; text: string};

const model = trained as unknown as TwoLooks;

/**
Judges the lines of a page, by a model of its own, since the elements of a page say more. `readable` is what Readability
took for the body; `looks` is for the training.
*/
export const judgePage = (
	lines: readonly SafeLine[],
	readable: ReadonlySet<string> | undefined,
	looks: TwoLooks = model,
): Kept =>
	judgeNearProse(
		lines,
		line => line.text,
		seen => pageLineFeatures(seen, readable),
		looks,
	);

/** What is seen of lines of a page. */
export function pageLineFeatures(
	lines: readonly SafeLine[],
	readable: ReadonlySet<string> | undefined,
): LineFeatures {
	const {shapes, language} = lineShapes(lines.map(({text}) => ({text, afterBlank: true, beforeBlank: true})));
	const own = pageFeatures(
		lines.map(({line}) => line),
		readable,
	);
	return {features: lineFeatures(shapes, pageNames, own, pageNamesOfNeighbours), language};
}
