// Fits the model of figures of one thing: node source/compare/training/train-figures.mjs FILE... [--write] [--faults]
// Each FILE holds labelled cases, one a line (fields as in measure-figures.ts). Prints the figures of 8-fold cross-validation
// by case, for each threshold; --write puts the model beside the code, limits kept; --faults lists what is wrong out of fold.
// It was fitted on the labelled cases and articles that CI has, and on the three files beside this one.
import {readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {compiled} from './compiled.mjs';
import {fitLogistic} from './logistic-regression.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const flags = process.argv.slice(2).filter(argument => argument.startsWith('--'));
const files = process.argv.slice(2).filter(argument => !argument.startsWith('--'));
const {measure, featureNames} = await compiled(join(here, 'measure-figures.ts'));

const modelFile = join(here, '..', 'figure-link-model.json');
const folds = 8;
const cases = files
	.flatMap(file => readFileSync(file, 'utf8').trim().split('\n'))
	.map((line, at) => {
		const labelled = JSON.parse(line);
		return {id: labelled.id, fold: at % folds, rows: measure(labelled)};
	});

const held = cases.flatMap(({id, fold, rows}) => rows.map(row => ({...row, id, fold})));
for (let fold = 0; fold < folds; fold++) {
	const model = fitBoth(held.filter(row => row.fold !== fold));
	for (const row of held) if (row.fold === fold) row.p = predict(model[modelOf(row)], row.features);
}

const sums = rows => ({rows: rows.length, right: rows.filter(({label}) => label).length});
for (const verdict of ['agree', 'about', 'differ']) {
	const rows = held.filter(row => row.verdict === verdict);
	console.log(verdict, JSON.stringify(sums(rows)));
	for (const least of [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]) {
		const told = rows.filter(({p}) => p >= least);
		const right = told.filter(({label}) => label).length;
		console.log(
			`  ${least}: told ${told.length}, true ${round(right / told.length)}, of all ${round(right / sums(rows).right)}`,
		);
	}
}

const model = fitBoth(held);
console.log(JSON.stringify(model));
if (flags.includes('--faults'))
	for (const {id, told, label, p} of held)
		if (label !== Number(p >= 0.5)) console.log(id, told, label ? 'missed' : 'FALSE', round(p));
if (flags.includes('--write')) {
	// The limits are chosen by hand, from the figures above.
	const {least} = JSON.parse(readFileSync(modelFile, 'utf8'));
	const crossValidation = Object.fromEntries(
		['agree', 'about', 'differ'].map(verdict => {
			const rows = held.filter(row => row.verdict === verdict);
			const told = rows.filter(({p}) => p >= least[verdict]);
			const right = told.filter(({label}) => label).length;
			return [
				verdict,
				{told: told.length, true: round(right / told.length), found: round(right / sums(rows).right)},
			];
		}),
	);
	writeFileSync(modelFile, `${JSON.stringify({least, ...model, crossValidation}, undefined, '\t')}\n`);
}

/** Equal and unequal figures are judged by models of their own. */
function modelOf({verdict}) {
	return verdict === 'differ' ? 'differ' : 'same';
}

function fitBoth(rows) {
	return Object.fromEntries(
		['same', 'differ'].map(of => [of, fitOne(rows.filter(row => modelOf(row) === of))]),
	);
}

function fitOne(rows) {
	const {weights, intercept} = fitLogistic(
		rows.map(({features}) => features),
		rows.map(({label}) => label),
	);
	return {
		intercept: round(intercept),
		weights: Object.fromEntries(featureNames.map((name, k) => [name, round(weights[k])])),
	};
}

function predict({intercept, weights}, features) {
	const logit = featureNames.reduce((sum, name, k) => sum + weights[name] * features[k], intercept);
	return 1 / (1 + Math.exp(-logit));
}

function round(x) {
	return Math.round(x * 1000) / 1000;
}
