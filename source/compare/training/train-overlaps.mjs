// Fits the model of overlaps: node source/compare/training/train-overlaps.mjs ECB FILE... [--write]
// ECB is ecb-triples-train.jsonl (ECB+); each FILE holds pairs of whole articles with every right pair marked (see train-facts.mjs).
// Besides, each article of the files is held against those that are nearest to it in words, which are on other events. Prints
// what passes each threshold in cross-validation by article pair; --write puts the model beside the code.
import {writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {compiled} from './compiled.mjs';
import {jsonLines, labelledArticles} from './labelled-articles.mjs';
import {fitLogistic} from './logistic-regression.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const [ecb, ...files] = process.argv.slice(2).filter(argument => !argument.startsWith('--'));
const isWriting = process.argv.includes('--write');
const {measureTexts, overlapFeatureNames, overlapFeatures} = await compiled(
	join(here, 'measure-overlaps.ts'),
);
const folds = 8;
const penalty = 3.3;
const nearest = 4;
// There are far more articles of ECB+, and of other events.
const counts = {event: 2, story: 2, sister: 2, 'event (ECB+)': 1, 'sister (ECB+)': 1, other: 0.5};
const isOne = kind => /^(event|story)/.test(kind);
const thresholds = [0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6];

const marked = labelledArticles(files).filter(({lang}) => lang === 'en');
const triples = jsonLines(ecb).flatMap(({topic, a, b, c}) => [
	{id: topic, a, b, kind: 'event (ECB+)'},
	{id: topic, a, b: c, kind: 'sister (ECB+)'},
]);

const rows = [...rowsOf(marked, true), ...rowsOf(triples, false)];
const models = {
	'names and words': [({features}) => overlapFeatureNames.map(name => features[name]), overlapFeatureNames],
	'words alone': [({features}) => [features.words], ['words']],
};
const fitted = Object.entries(models).map(([title, [valuesOf, names]]) => {
	const fitTo = those =>
		fitLogistic(
			those.map(valuesOf),
			those.map(({kind}) => Number(isOne(kind))),
			{penalty, counts: those.map(({kind}) => counts[kind])},
		);
	const ids = [...new Set(rows.map(({id}) => id))];
	for (let fold = 0; fold < folds; fold++) {
		const isHeld = ({id}) => ids.indexOf(id) % folds === fold;
		const {intercept, weights} = fitTo(rows.filter(row => !isHeld(row)));
		for (const row of rows.filter(isHeld)) {
			const logit = valuesOf(row).reduce((sum, value, at) => sum + weights[at] * value, intercept);
			row.score = 1 / (1 + Math.exp(-logit));
		}
	}

	print(`${title}: share of at least ${thresholds.join(', ')}`);
	for (const kind of Object.keys(counts)) {
		const those = rows.filter(row => row.kind === kind);
		const shares = thresholds.map(least => those.filter(({score}) => score >= least).length / those.length);
		print(`  ${kind} (${those.length}): ${shares.map(share => share.toFixed(2)).join(' ')}`);
	}

	const {intercept, weights} = fitTo(rows);
	return {
		intercept: round(intercept),
		weights: Object.fromEntries(names.map((name, at) => [name, round(weights[at])])),
	};
});
const [ofEvent, ofWords] = fitted;
print(JSON.stringify({ofEvent, ofWords}));
if (isWriting)
	writeFileSync(
		join(here, '..', 'overlap-model.json'),
		`${JSON.stringify({ofEvent, ofWords}, null, '\t')}\n`,
	);

/** What two articles have in common, of those that are marked, and of each and the nearest others. */
function rowsOf(pairs, withOthers) {
	const texts = [...new Set(pairs.flatMap(({a, b}) => [a, b]))];
	const numbers = new Map(texts.map((text, number) => [text, number]));
	const measured = measureTexts(texts);
	const isPair = (x, y) => pairs.some(({a, b}) => [a, b].includes(texts[x]) && [a, b].includes(texts[y]));
	const others = withOthers
		? texts.flatMap((_, x) =>
				measured
					.nearest(x, nearest)
					.filter(y => !isPair(x, y))
					.map(y => ({id: `other ${x}`, x, y, kind: 'other'})),
			)
		: [];
	return [
		...pairs.map(({id, a, b, kind}) => ({id, x: numbers.get(a), y: numbers.get(b), kind})),
		...others,
	].flatMap(({id, x, y, kind}) => {
		const {words, event} = measured.likeness(x, y);
		return kind && event ? [{id, kind, features: overlapFeatures(words, event)}] : [];
	});
}

function print(line) {
	process.stdout.write(`${line}\n`);
}

function round(value) {
	return Math.round(value * 1000) / 1000;
}
