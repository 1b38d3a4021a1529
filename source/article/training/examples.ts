import type {Features} from '../line-features.js';
import {stackedFeatures} from '../stacked-features.js';
import {type Ensemble, flattenTrees, probabilitiesOf, type StackedEnsemble} from '../trees.js';
import {type Growth, growTrees} from './grow-trees.js';
import {parts} from './labelled-pages.js';

/** A page made ready for learning: a row a line, labelled 1, 0 or, where it is not to be judged, -1. */
export type PageRows = {
	part: number;
	/** How much the whole page counts. */
	weight: number;
	features: Features;
	labels: Int8Array;
	/** How much each row counts within the page. */
	weights: Float32Array;
};

/** Two stacked ensembles: the second learns from the first's probabilities of pages that the first has not learnt from. */
export function learn(pages: readonly PageRows[], growth: {first: Growth; second: Growth}): StackedEnsemble {
	const unseen = new Map<PageRows, Float32Array>();
	for (let part = 0; part < parts; part++) {
		const held = pages.filter(page => page.part === part);
		if (held.length === 0) continue;
		const model = growTrees(joined(pages.filter(page => page.part !== part)), growth.first);
		for (const page of held) unseen.set(page, probabilitiesOfPage(model, page.features));
	}

	const second = pages.map(page => ({...page, features: stackedFeatures(page.features, unseen.get(page)!)}));
	return {first: growTrees(joined(pages), growth.first), second: growTrees(joined(second), growth.second)};
}

const probabilitiesOfPage = (model: Ensemble, {names, values}: Features) =>
	probabilitiesOf(flattenTrees(model, names), values, names.length);

function joined(pages: readonly PageRows[]) {
	const width = pages[0].features.names.length;
	const rows = pages.reduce((sum, page) => sum + page.labels.filter(label => label >= 0).length, 0);
	const values = new Float32Array(rows * width);
	const labels = new Uint8Array(rows);
	const weights = new Float32Array(rows);
	let at = 0;
	for (const page of pages) {
		for (let row = 0; row < page.labels.length; row++) {
			if (page.labels[row] < 0) continue;
			values.set(page.features.values.subarray(row * width, (row + 1) * width), at * width);
			labels[at] = page.labels[row];
			weights[at++] = page.weight * page.weights[row];
		}
	}

	return {features: {names: pages[0].features.names, values, rows}, labels, weights};
}
