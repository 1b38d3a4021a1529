import trained from './keep-model.json' with {type: 'json'};
import {type Features, lineFeatures} from './line-features.js';
import {type Line, lineShapes} from './line-shape.js';
import {pageFeatures, pageNames, pageNamesOfNeighbours} from './page-features.js';
import type {ParsedPage} from './parse-page.js';
import {secondLook} from './second-look.js';
import {type Ensemble, type FlatTrees, flattenTrees, probabilitiesOf} from './trees.js';

/** Two ensembles: the second looks again, knowing what the first made of the lines around. */
export type TwoLooks = {first: Ensemble; second: Ensemble};

/** What the training writes: one pair for plain text, one for pages, whose elements say more. */
export type KeepModel = {text: TwoLooks; page: TwoLooks};

/** For each line the probability that it is text of the article, 0 to 1, and the language of the whole. */
export type Kept = {probabilities: Float32Array; language: string | undefined};

const model = trained as unknown as KeepModel;

/** Judges the lines of a text. `looks` is for the training, which judges pages by models that have not seen them. */
export function judgeText(lines: readonly Line[], looks: TwoLooks = model.text): Kept {
	const {features, language} = textFeatures(lines);
	return {probabilities: twoLooks(looks, features), language};
}

/** Judges the lines of a page; `texts` are its lines made safe, `readable` what Readability took for the body. */
export function judgePage(
	page: ParsedPage,
	texts: readonly string[],
	readable: ReadonlySet<string> | undefined,
	looks: TwoLooks = model.page,
): Kept {
	const {features, language} = pageLineFeatures(page, texts, readable);
	return {probabilities: twoLooks(looks, features), language};
}

export function textFeatures(lines: readonly Line[]): {features: Features; language: string | undefined} {
	const {shapes, language} = lineShapes(lines);
	return {features: lineFeatures(shapes), language};
}

export function pageLineFeatures(
	page: ParsedPage,
	texts: readonly string[],
	readable: ReadonlySet<string> | undefined,
): {features: Features; language: string | undefined} {
	const {shapes, language} = lineShapes(texts.map(text => ({text, afterBlank: true, beforeBlank: true})));
	const own = pageFeatures(page, readable);
	return {features: lineFeatures(shapes, pageNames, own, pageNamesOfNeighbours), language};
}

/** What two looks make of the rows. */
export function twoLooks({first, second}: TwoLooks, features: Features): Float32Array {
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
