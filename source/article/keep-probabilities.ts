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
	const near = nearProse(lines.map(line => line.text));
	const {features, language} = textFeatures(near ? near.map(index => lines[index]) : lines);
	return {probabilities: spread(twoLooks(looks, features), near, lines.length), language};
}

/** Judges the lines of a page; `texts` are its lines made safe, `readable` what Readability took for the body. */
export function judgePage(
	page: ParsedPage,
	texts: readonly string[],
	readable: ReadonlySet<string> | undefined,
	looks: TwoLooks = model.page,
): Kept {
	const near = nearProse(texts);
	const seen = near ? {...page, lines: near.map(index => page.lines[index])} : page;
	const {features, language} = pageLineFeatures(
		seen,
		near ? near.map(index => texts[index]) : texts,
		readable,
	);
	return {probabilities: spread(twoLooks(looks, features), near, texts.length), language};
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
		if (text.length < 80 || !/[.!?…。！？][’”"')\]»]*$/.test(text.slice(-6))) continue;
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
