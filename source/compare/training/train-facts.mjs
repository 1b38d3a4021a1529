// Fits the models of same facts: node source/compare/training/train-facts.mjs ECB FILE... [--write]
// ECB is ecb-triples-train.jsonl (ECB+), for the question whether articles are on one event alone; each FILE holds pairs of whole
// articles with every right pair marked (see readme.md). Prints what is shown for each threshold, by file, in cross-validation by
// article pair; --write puts the models beside the code, with these figures for the thresholds that stand there.
import {readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {compiled} from './compiled.mjs';
import {jsonLines, labelledArticles} from './labelled-articles.mjs';
import {fitLogistic} from './logistic-regression.mjs';
import {markedLinks} from './marked-links.mjs';
import {shownLinks} from './shown-links.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const [ecb, ...files] = process.argv.slice(2).filter(argument => !argument.startsWith('--'));
const isWriting = process.argv.includes('--write');
const {measureArticles, linkFeatureNames, secondLookNames, articleQuestionNames} = await compiled(
	join(here, 'measure-facts.ts'),
);
const modelFile = join(here, '..', 'fact-model.json');
const folds = 8;
const innerFolds = 6;
// Chosen by cross-validation, of .5, 1, 2 and 4 times these.
const penalties = {first: 20, second: 10, articles: 3.3};
const thresholds = [0.2, 0.25, 0.3, 0.34, 0.38, 0.42, 0.46, 0.5, 0.6, 0.7, 0.75, 0.8];
// What speaks for or against a link, whatever the articles that the models are fitted on. Others may be either.
const signs = {
	...Object.fromEntries(
		`letters matched rarestTwo rare rareNames uncommon withNamesBefore meant alikeInMeaning meaning bigrams longestRun
		equalFigure equalDate titles titleAndLead firstSentences first neighbours besideInA besideInB agreeing`
			.split(/\s+/)
			.map(name => [name, 1]),
	),
	...Object.fromEntries(
		'few elsewhere oneQuotes otherQuotes bothHaveFigures oneExpects betterOfA betterOfB clashing'
			.split(' ')
			.map(name => [name, -1]),
	),
};
// What is known in English alone.
const ofEnglish = new Set(['meaning', 'uncommon', 'oneExpects', 'withNamesBefore']);

const labelled = labelledArticles(files);
const triples = jsonLines(ecb).flatMap(({a, b, c}) => [
	{a, b, kind: 'event'},
	{a, b: c, kind: 'sister'},
]);

const known = JSON.parse(readFileSync(modelFile, 'utf8'));
const isEnglish = ({lang}) => lang === 'en';
const english = train('english', labelled.filter(isEnglish), labelled.filter(isEnglish), true);
const other = train(
	'other',
	labelled,
	labelled.filter(article => !isEnglish(article)),
	false,
);
if (isWriting) writeFileSync(modelFile, `${JSON.stringify({...known, english, other}, null, '\t')}\n`);

function train(name, articles, held, hasMeaning) {
	const {eventWeight, least, few} = known[name];
	const documents = articles.map(article => documentOf(article, hasMeaning));
	const events = triples.map(article => documentOf(article, hasMeaning));
	const names = linkFeatureNames.filter(feature => hasMeaning || !ofEnglish.has(feature));
	const isHeld = document => held.some(({id}) => id === document.id);
	const folded = documents.filter(isHeld);
	for (let fold = 0; fold < folds; fold++) {
		const tested = folded.filter((_, at) => at % folds === fold);
		const model = fitAll(
			documents.filter(document => !tested.includes(document)),
			events,
			names,
		);
		for (const document of tested) document.held = apply(model, document, eventWeight);
	}

	print(`${name}: ${folded.length} article pairs, ${sum(folded, ({gold}) => gold)} right pairs`);
	const groups = [...new Set(folded.map(({group}) => group))];
	for (const threshold of thresholds) {
		const figures = groups.map(group => [
			group,
			figuresOf(
				folded.filter(one => one.group === group),
				threshold,
				few,
			),
		]);
		const total = figuresOf(folded, threshold, few);
		print(
			`  ${threshold}: all ${told(total)} | ${figures.map(([group, shown]) => `${group} ${told(shown)}`).join(' | ')}`,
		);
	}

	const asked = folded.filter(({kind}) => kind !== undefined);
	const isSister = ({kind}) => kind === 'sister';
	const right = asked.filter(document => document.held.event >= 0.5 !== isSister(document)).length;
	const related = asked.filter(document => !isSister(document));
	const rightStories = related.filter(({held, kind}) => held.story >= 0.5 === (kind === 'story')).length;
	print(
		`  event or sister right ${right} of ${asked.length}, story or event ${rightStories} of ${related.length}`,
	);
	const crossValidation = {
		articles: folded.length,
		...Object.fromEntries(
			['sameFact', 'related', 'unsure'].map(step => [step, figuresOf(folded, least[step], few)]),
		),
		eventsRight: round(right / asked.length),
		storiesRight: round(rightStories / related.length),
	};
	return {...fitAll(documents, events, names), eventWeight, least, few, crossValidation};
}

/** What is measured of two articles, and which links are right: 1, 0, or undefined where it is arguable. */
function documentOf(article, hasMeaning) {
	const measured = measureArticles(article.a, article.b, hasMeaning);
	const {id, group, kind, pairs = []} = article;
	const labels = group === undefined ? [] : markedLinks(article, measured);
	const rows = measured.links.map(({features}) =>
		Object.fromEntries(linkFeatureNames.map((name, at) => [name, features[at]])),
	);
	return {id, group, kind, gold: pairs.length, measured, rows, labels};
}

function fitAll(documents, events, names) {
	const first = fitLinks(documents, names);
	const logits = new Map();
	for (let fold = 0; fold < innerFolds; fold++) {
		const tested = documents.filter((_, at) => at % innerFolds === fold);
		const model = fitLinks(
			documents.filter(document => !tested.includes(document)),
			names,
		);
		for (const document of tested)
			logits.set(
				document,
				document.rows.map(row => logitOf(model, row)),
			);
	}

	for (const document of events)
		logits.set(
			document,
			document.rows.map(row => logitOf(first, row)),
		);
	const looks = new Map([...logits].map(([document, own]) => [document, document.measured.lookAgain(own)]));
	const rows = documents.flatMap(document =>
		looks.get(document).ofLinks.map((values, at) => ({values, label: document.labels[at]})),
	);
	const second = fitted(rows, secondLookNames, {penalty: penalties.second});
	const asked = [...documents, ...events].filter(({kind}) => kind !== undefined);
	const questions = asked.map(document => {
		const {ofArticles} = looks.get(document);
		return {values: articleQuestionNames.map(name => ofArticles[name]), ...document};
	});
	const answer = (documents, labelOf) =>
		fitted(
			documents.map(document => ({...document, label: labelOf(document)})),
			articleQuestionNames,
			// There are far more articles of the other sort.
			{penalty: penalties.articles, counts: documents.map(({group}) => (group === undefined ? 1 : 2))},
		);
	const event = answer(questions, ({kind}) => Number(kind !== 'sister'));
	const whole = questions.filter(({group, kind}) => group !== undefined && kind !== 'sister');
	const story = answer(whole, ({kind}) => Number(kind === 'story'));
	return {first, second, event, story};
}

function fitLinks(documents, names) {
	const rows = documents.flatMap(({rows, labels}) =>
		rows.map((row, at) => ({values: names.map(name => row[name]), label: labels[at]})),
	);
	return fitted(rows, names, {penalty: penalties.first});
}

function fitted(rows, names, options) {
	const settled = rows.filter(({label}) => label !== undefined);
	const {weights, intercept} = fitLogistic(
		settled.map(({values}) => values),
		settled.map(({label}) => label),
		{...options, signs: names.map(name => signs[name] ?? 0)},
	);
	return {
		intercept: round(intercept),
		weights: Object.fromEntries(names.map((name, at) => [name, round(weights[at])])),
	};
}

function apply(model, {measured, rows}, eventWeight) {
	const {ofLinks, ofArticles} = measured.lookAgain(rows.map(row => logitOf(model.first, row)));
	const event = probability(logitOf(model.event, ofArticles));
	const logits = ofLinks.map(values =>
		logitOf(model.second, Object.fromEntries(secondLookNames.map((name, at) => [name, values[at]]))),
	);
	const scores = logits.map(logit => probability(logit + eventWeight * Math.log(event)));
	return {
		scores,
		likelihoods: logits.map(probability),
		event,
		story: probability(logitOf(model.story, ofArticles)),
	};
}

/** Of the links of at least such a score: how many are shown and right, how many of the right ones are found, and of the articles with none how many show none. */
function figuresOf(documents, threshold, few) {
	const sums = {shown: 0, right: 0, gold: 0, quiet: 0, without: 0};
	for (const {measured, labels, gold, held} of documents) {
		const settled = shownLinks(measured, held, threshold, few).filter(at => labels[at] !== undefined);
		sums.shown += settled.length;
		sums.right += settled.filter(at => labels[at] === 1).length;
		sums.gold += gold;
		if (gold > 0) continue;
		sums.without++;
		if (settled.length === 0) sums.quiet++;
	}

	const {shown, right, gold, quiet, without} = sums;
	return {
		shown,
		right: round(right / Math.max(1, shown)),
		found: round(right / Math.max(1, gold)),
		...(without > 0 && {quiet: round(quiet / without)}),
	};
}

function told({shown, right, found, quiet}) {
	return `${right}/${found} (${shown})${quiet === undefined ? '' : ` quiet ${quiet}`}`;
}

function logitOf({intercept, weights}, values) {
	return Object.entries(weights).reduce((sum, [name, weight]) => sum + weight * values[name], intercept);
}

function probability(logit) {
	return 1 / (1 + Math.exp(-logit));
}

function sum(items, of) {
	return items.reduce((total, item) => total + of(item), 0);
}

function round(value) {
	return Math.round(value * 1000) / 1000;
}

function print(line) {
	process.stdout.write(`${line}\n`);
}
