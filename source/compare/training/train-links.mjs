// Fits the model of same facts: node source/compare/training/train-links.mjs DATA [--write]
// DATA holds ecb-pairs-train.jsonl and ecb-triples-train.jsonl (ECB+). Prints the figures of 6-fold cross-validation by
// topic, the fitted model, and what each threshold would show; --write puts the model beside the code, thresholds kept.
import {readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {compiled} from './compiled.mjs';
import {fitLogistic} from './logistic-regression.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const [data, ...flags] = process.argv.slice(2);
const {measure, featureNames} = await compiled(join(here, 'measure.ts'));
const modelFile = join(here, '..', 'link-classifier-model.json');

// Above this similarity two articles are as surely of one event as they can be. Of .2, .25 ... .6, none and a square root, .6
// had the best average precision in cross-validation: .819 against .798 without, at .628 against .595 for links.
const similarityCap = 0.6;

const pairs = read('ecb-pairs-train.jsonl');
const triples = read('ecb-triples-train.jsonl');
const topics = [...new Set([...pairs, ...triples].map(({topic}) => topic))].sort((x, y) => x - y);
const folds = 6;
const foldOf = ({topic}) => topics.indexOf(topic) % folds;

const held = {pairs: [], triples: []};
for (let fold = 0; fold < folds; fold++) {
	const outside = set => set.filter(document => foldOf(document) !== fold);
	const model = fitModel(outside(pairs), outside(triples));
	const scored = set =>
		set
			.filter(document => foldOf(document) === fold)
			.map(document => ({...document, rows: document.rows.map(row => ({...row, p: predict(model, row)}))}));
	held.pairs = held.pairs.concat(scored(pairs));
	held.triples = held.triples.concat(scored(triples));
}

const figures = {
	linkAp: averagePrecision(held.pairs.flatMap(({rows}) => rows.map(row => [row.p, row.shared >= 2]))),
	ap: averagePrecision(held.triples.flatMap(({rows}) => rows.map(row => [row.p, row.shared >= 1]))),
	top1: topOne(held.triples),
};
print({crossValidation: figures});
printThresholds(held.triples);

const {weights, intercept} = fitModel(pairs, triples);
const model = {
	similarityCap,
	intercept: round(intercept),
	similarity: round(weights.at(-1)),
	...Object.fromEntries(featureNames.map((name, k) => [name, round(weights[k])])),
};
print({model});
if (flags.includes('--write')) {
	const known = JSON.parse(readFileSync(modelFile, 'utf8'));
	const crossValidation = Object.fromEntries(Object.entries(figures).map(([name, x]) => [name, round(x)]));
	const next = {...known, pair: model, crossValidation};
	writeFileSync(modelFile, `${JSON.stringify(next, null, '\t')}\n`);
}

/**
Both questions at once: sentences that share two events or more against those that share none, within one event; and
those that share one or more against the rest, among which are those of a sister event. The first count twice: of 1, 2 and
4 times, cross-validation gave links .633, .638, .639 and triples .829, .823, .811.
*/
function fitModel(pairs, triples) {
	const within = pairs.flatMap(({rows}) => rows.filter(row => row.shared !== 1));
	const rows = [...within, ...within, ...triples.flatMap(({rows}) => rows)];
	return fitLogistic(
		rows.map(row => row.features),
		rows.map(row => (row.shared >= 1 ? 1 : 0)),
	);
}

function predict({weights, intercept}, {features}) {
	const logit = features.reduce((total, value, k) => total + weights[k] * value, intercept);
	return 1 / (1 + Math.exp(-logit));
}

/** One document a line: the judged sentence pairs of its articles, with features, similarity last, and events they share. */
function read(file) {
	const lines = readFileSync(join(data, file), 'utf8').trim().split('\n');
	return lines.map(line => {
		const row = JSON.parse(line);
		const shared = new Map(row.gold.map(([i, j, events]) => [`${i} ${j}`, events]));
		const texts = side => {
			// Offsets count code points.
			const characters = [...row[side]];
			return row[`${side}Sents`].map(([start, end]) => characters.slice(start, end).join(''));
		};
		const similarities = [];
		const rows = ['b', 'c'].flatMap(side => {
			if (row[side] === undefined) return [];
			const {similarity, pairs} = measure(texts('a'), texts(side));
			similarities.push(similarity);
			const none = featureNames.map(() => 0);
			return row.aSents.flatMap(([, , judged], i) =>
				row[`${side}Sents`].flatMap(([, , otherJudged], j) => {
					if (!judged || !otherJudged) return [];
					const features = [...(pairs.get(`${i} ${j}`) ?? none), Math.min(similarityCap, similarity)];
					return [{features, shared: side === 'b' ? (shared.get(`${i} ${j}`) ?? 0) : 0, i, side}];
				}),
			);
		});
		return {topic: Number.parseInt(row.topic, 10), rows, similarities};
	});
}

/** For a threshold of p: in how many triples the same event shows something, and the sister event does not. */
function printThresholds(documents) {
	const best = side =>
		documents.map(({rows}) =>
			rows.filter(row => row.side === side).reduce((best, {p}) => Math.max(best, p), 0),
		);
	const [same, sister] = [best('b'), best('c')];
	const all = documents.flatMap(({rows}) => rows);
	for (let threshold = 0.4; threshold < 0.95; threshold += 0.05) {
		const shown = all.filter(({p}) => p >= threshold);
		print({
			threshold: round(threshold),
			shownSame: round(same.filter(p => p >= threshold).length / same.length),
			sisterQuiet: round(sister.filter(p => p < threshold).length / sister.length),
			precision: round(shown.filter(({shared}) => shared >= 1).length / shown.length),
			pairs: shown.length,
		});
	}
}

function print(value) {
	process.stdout.write(`${JSON.stringify(value)}\n`);
}

function averagePrecision(rows) {
	const sorted = [...rows].sort((x, y) => y[0] - x[0] || x[1] - y[1]);
	let hits = 0;
	let total = 0;
	for (const [n, [, label]] of sorted.entries()) if (label) total += ++hits / (n + 1);
	return hits === 0 ? 0 : total / hits;
}

/** How often the best pair of a sentence that has a right one is right. */
function topOne(documents) {
	const answers = documents.flatMap(({rows}) =>
		groups(rows)
			.filter(line => line.some(({shared}) => shared >= 1))
			.map(line => (line.reduce((x, y) => (y.p > x.p ? y : x)).shared >= 1 ? 1 : 0)),
	);
	return answers.reduce((total, x) => total + x, 0) / answers.length;
}

function groups(rows) {
	const groups = new Map();
	for (const row of rows) groups.set(row.i, [...(groups.get(row.i) ?? []), row]);
	return [...groups.values()];
}

function round(value) {
	return Math.round(value * 1000) / 1000;
}
