import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {blocksFromPage, pageText} from '../blocks-from-page.js';
import {blocksFromText} from '../blocks-from-text.js';
import {decode} from '../decode.js';
import {pageMetadata} from '../page-metadata.js';
import {parseWithHidden} from '../parse-with-hidden.js';
import {readableTexts} from '../readable-texts.js';
import type {Ensemble, StackedEnsemble} from '../trees.js';
import {learn, type PageRows} from './examples.js';
import {pageFigures, phraseFigures, textFigures} from './figures.js';
import type {Growth} from './grow-trees.js';
import {labelledPages, pageBytes, pageHeads, parts} from './labelled-pages.js';
import {pageRows, suiteRows} from './page-rows.js';
import {suitePages} from './suite-pages.js';
import {textRows, withLinksAmid, withoutFurniture} from './text-rows.js';

// Pages in the form that most resembles what people keep, an article and its close surroundings, count the most; whole
// bodies teach what menus look like, for which every third page of the second collection is enough.
const forms = [
	{split: 'dev', form: 'lite', weight: 1, every: 1},
	{split: 'dev', form: 'full', weight: 0.5, every: 1},
	{split: 'wcxb-dev', form: 'lite', weight: 0.5, every: 1},
	{split: 'wcxb-dev', form: 'full', weight: 0.5, every: 3},
] as const;
// The articles without their furniture teach that a clean text stays whole.
const cleanWeight = 0.3;
// And with links set in among the paragraphs, that the text goes on after them.
const linksWeight = 0.4;

// More trees or leaves gain less than .002 on sites that are held out, and the file has to stay below 100 kB.
const textGrowth: {first: Growth; second: Growth} = {
	first: {trees: 80, leaves: 10, rate: 0.15, rows: 0.2, columns: 0.3, leafWeight: 3},
	second: {trees: 200, leaves: 14, rate: 0.08, rows: 0.25, columns: 0.3, leafWeight: 3},
};
// With 80 and 240 trees of 8 and 14 leaves, sites that are held out do no better, and the file has 69 kB instead of 46.
const pageGrowth: {first: Growth; second: Growth} = {
	first: {trees: 70, leaves: 8, rate: 0.12, rows: 0.4, columns: 0.3, leafWeight: 3},
	second: {trees: 170, leaves: 12, rate: 0.07, rows: 0.4, columns: 0.3, leafWeight: 3},
};

const [data, output, ...wanted] = process.argv.slice(2);
if (!data || !output) {
	process.stderr.write('usage: train DATA_FOLDER MODEL_FOLDER [text|page] [held-out]\n');
	process.exit(2);
}

const say = (line: string) => process.stdout.write(`${line}\n`);

if (wanted.includes('held-out')) {
	if (!wanted.includes('page')) textHeldOut();
	if (!wanted.includes('text')) pagesHeldOut();
} else {
	if (!wanted.includes('page')) {
		const text = learn([...allTextRows().map(({rows}) => rows), ...cleanRows()], textGrowth);
		writeFileSync(join(output, 'boilerplate-model-text.ts'), moduleOf('textModel', text));
	}

	if (!wanted.includes('text')) {
		const page = learn(rowsOf([...allPageRows(), ...allSuiteRows()]), pageGrowth);
		writeFileSync(join(output, 'boilerplate-model-page.ts'), moduleOf('pageModel', page));
	}
}

function rowsOf(all: ReadonlyArray<{rows: PageRows}>): PageRows[] {
	return all.map(({rows}) => rows);
}

function allTextRows() {
	return forms.flatMap(({split, form, weight, every}) =>
		labelledPages(data, split, form)
			.filter((_, index) => index % every === 0)
			.map(page => ({split, form, page, rows: textRows(page, weight)})),
	);
}

function cleanRows(): PageRows[] {
	const pages = labelledPages(data, 'dev', 'lite');
	const titles = pages.map(page => page.lines.find(line => line.why === 'title')?.text ?? '').filter(Boolean);
	return pages.flatMap((page, seed) => [
		textRows(withoutFurniture(page), cleanWeight),
		textRows(withLinksAmid(page, titles, seed), linksWeight),
	]);
}

function allPageRows() {
	return pageHeads(data, 'dev').map(head => ({head, rows: pageRows(data, 'dev', head)}));
}

/** The pages of other readers' suites, where they lie beside the labelled ones. */
function allSuiteRows() {
	return suitePages(join(data, '..', 'pages', 'dev'))
		.map(page => ({page, rows: suiteRows(page)}))
		.filter(({rows}) => rows.labels.some(label => label >= 0));
}

/** The figures of texts, each read by a model that has seen no page of its site. */
function textHeldOut(): void {
	const all = allTextRows();
	const models = heldOut([...all.map(({rows}) => rows), ...cleanRows()], textGrowth);
	const read = all.map(one => {
		const text = one.page.lines.map(line => line.text).join('\n');
		return {...one, blocks: blocksFromText(text, {model: models[one.page.part]}).blocks};
	});
	for (const {split, form} of forms) {
		for (const core of [true, false]) {
			const some = read.filter(one => one.split === split && one.form === form && (!core || one.page.core));
			say(`${split} ${form}${core ? ' core' : ''} ${some.length} ${JSON.stringify(textFigures(some))}`);
		}
	}
}

/** The same of pages, those of other readers' suites too. */
function pagesHeldOut(): void {
	const all = allPageRows();
	const suites = allSuiteRows();
	const models = heldOut(rowsOf([...all, ...suites]), pageGrowth);
	const blocksOf = (bytes: Uint8Array, part: number) => {
		const page = parseWithHidden(decode(bytes).text);
		const named = pageMetadata(page.facts, page.lines).title;
		return blocksFromPage(pageText(page), page, readableTexts(page), named, {model: models[part]}).blocks;
	};
	const read = all.map(({head}) => ({...head, blocks: blocksOf(pageBytes(data, 'dev', head.id), head.part)}));
	for (const core of [true, false]) {
		const some = read.filter(one => !core || one.core);
		say(`html${core ? ' core' : ''} ${some.length} ${JSON.stringify(pageFigures(some))}`);
	}

	const others = suites.map(({page}) => ({...page, blocks: blocksOf(page.html, page.part)}));
	const texts = others.flatMap(({text, blocks}) => (text === undefined ? [] : [{gold: text, blocks}]));
	say(`suites with text ${texts.length} ${JSON.stringify(pageFigures(texts))}`);
	const phrases = others.filter(({text}) => text === undefined);
	say(`suites with phrases ${phrases.length} ${JSON.stringify(phraseFigures(phrases))}`);
}

function heldOut(rows: PageRows[], growth: typeof textGrowth): StackedEnsemble[] {
	return Array.from({length: parts}, (_, part) => {
		say(`held out: part ${part + 1} of ${parts}`);
		return learn(
			rows.filter(one => one.part !== part),
			growth,
		);
	});
}

/** The module that holds a model, as JSON with a tree a line, so that a person can read it and a change shows. */
function moduleOf(name: string, {first, second}: StackedEnsemble): string {
	const ensemble = ({features, bias, trees}: Ensemble) =>
		`{\n"features": ${JSON.stringify(features)},\n"bias": ${bias},\n"trees": [\n${trees.map(tree => JSON.stringify(tree)).join(',\n')}\n]}`;
	return `// Written by training/train.ts: see training/readme.md.
import type {StackedEnsemble} from './trees.js';

// V8 reads a JSON text in a third of the time it takes to compile the same object literal.
export const ${name}: StackedEnsemble = JSON.parse(\`{"first": ${ensemble(first)},\n"second": ${ensemble(second)}}\`);
`;
}
