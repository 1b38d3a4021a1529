import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {readArticle} from '../../source/article/read-article.js';
import {compareArticles} from '../../source/compare/compare-articles.js';
import type {Comparison} from '../../source/compare/comparison.js';
import {explainPair} from '../../source/compare/evidence.js';
import {comparisonHtml} from '../../source/report/html-comparison.js';

const read = (text: string) => readArticle(text, {format: 'markdown'});
const table = (heads: string, rows: readonly string[]) =>
	`| ${heads} |\n|${heads.replace(/[^|]+/g, '---')}|\n${rows.map(row => `| ${row} |`).join('\n')}\n`;

const herald = (after: string) =>
	read(`# Kilmory harbour vote: plan fails

Kilmory will not get a new harbour. In a referendum on Sunday a majority said no, the election office announced in the evening.

Mayor Ann Teal spoke of a clear answer and promised to drop the plan. She had fought for the harbour for years.

${after}`);
const post = (after: string) =>
	read(`# No to new harbour in Kilmory

The people of Kilmory have voted against the new harbour. On Sunday most of them said no in a referendum, the election office said.

“A clear answer,” said Ann Teal, the mayor, who will now drop the plan that she had fought for.

${after}`);

/** What is said of the pairs of tables, of which the passages have bars between cells. */
const told = ({pairs}: Comparison): string[] =>
	pairs
		.filter(({a}) => a.text.includes(' | '))
		.map(pair => `${pair.a.text} = ${pair.b.text}: ${explainPair(pair)}`);
const compared = (a: string, b: string) => told(compareArticles(herald(a), post(b)));

describe('rows of tables of two articles on one event', () => {
	it('are compared by the label of the row and the head of the column, wherever both stand', () => {
		expect(
			compared(
				table(' | 2020 | 2024', ['Turnout | 57 % | 61.2 %', 'Invalid votes | 31 | 44']),
				table('Figure | 2024', ['invalid votes | 45', 'TURNOUT | 62.1 %', 'Polling stations | 12']),
			),
		).toEqual([
			'Turnout | 57 % | 61.2 % = TURNOUT | 62.1 %: differ: Turnout, 2024: 61.2 % | 62.1 %',
			'Invalid votes | 31 | 44 = invalid votes | 45: differ: Invalid votes, 2024: 44 | 45',
		]);
	});

	it('that are the same are one pair as long as they follow each other', () => {
		const rows = ['Quay | 120 | 98', 'Mole | 75 | 80', 'Old town | 33 | 41'];
		expect(
			compared(
				table('Ward | Yes | No', rows),
				table('Ward | Yes | No', [...rows.slice(0, 2), 'Old town | 33 | 47']),
			),
		).toEqual([
			'Quay | 120 | 98 | Mole | 75 | 80 = Quay | 120 | 98 | Mole | 75 | 80: ',
			'Old town | 33 | 41 = Old town | 33 | 47: differ: Old town, No: 41 | 47 · agree: 33 (Old town, Yes)',
		]);
	});

	it.each([
		['the heads are not the same', table('Ward | Yes', ['Quay | 120']), table('Ward | No', ['Quay | 98'])],
		['the labels are not the same', table('Ward | Yes', ['Quay | 120']), table('Ward | Yes', ['Mole | 98'])],
		['the units are not the same', table('Ward | Yes', ['Quay | 12 %']), table('Ward | Yes', ['Quay | 98'])],
		[
			'a cell holds more than a figure',
			table('Ward | Yes', ['Quay | 12 of 40']),
			table('Ward | Yes', ['Quay | 13 of 40']),
		],
		[
			'the figure is a date',
			table('Ward | Voted', ['Quay | 3 May']),
			table('Ward | Voted', ['Quay | 4 May']),
		],
		[
			'a label stands twice',
			table('Ward | Yes', ['Quay | 120', 'Quay | 7']),
			table('Ward | Yes', ['Quay | 98']),
		],
		[
			'a head stands twice',
			table('Ward | Yes | Yes', ['Quay | 120 | 7']),
			table('Ward | Yes', ['Quay | 98']),
		],
		[
			'the labels are places in an order',
			table('Place | Yes', ['1 | 120']),
			table('Place | Yes', ['1 | 98']),
		],
		[
			'one label of many is in common',
			table('Ward | Yes', ['Total | 120', 'Quay | 60', 'Mole | 60']),
			table('Ward | Yes', ['Total | 98', 'Hill | 50', 'Dale | 48']),
		],
		[
			'two tables of one article are like one of the other',
			`${table('Ward | Yes', ['Quay | 120'])}\nThe count of the year before:\n\n${table('Ward | Yes', ['Quay | 97'])}`,
			table('Ward | Yes', ['Quay | 98']),
		],
	])('say nothing where %s', (_, a, b) => {
		expect(compared(a, b)).toEqual([]);
	});
});

describe('tables of articles that are not on one event', () => {
	const climate = (town: string, rows: readonly string[]) =>
		read(
			`# Climate of ${town}\n\n${town} lies by the sea and has mild winters. Temperatures are in degrees.\n\n${table('Month | High | Low', rows)}`,
		);

	it('say nothing, however like each other they are but for their figures', () => {
		const oslo = climate('Oslo', ['January | 0.1 | -4.7', 'July | 23 | 14', 'August | 21 | 12']);
		const bergen = climate('Bergen', ['January | 4.1 | 0.2', 'July | 19 | 12.8', 'August | 21 | 12.5']);
		expect(told(compareArticles(oslo, bergen))).toEqual([]);
	});

	it('are compared where most of their figures are the same', () => {
		const rows = ['January | 0.1 | -4.7', 'July | 23 | 14', 'August | 21 | 12'];
		const before = read(table('Month | High | Low', rows));
		const after = read(table('Month | High | Low', [...rows.slice(0, 2), 'August | 21 | 13']));
		expect(told(compareArticles(before, after)).at(-1)).toMatch(/differ: August, Low: 12 \| 13/);
	});
});

it('figures of tables stand where they are said to, and the other way round they are the same', () => {
	const cell = fc.constantFrom('12 %', '1,204', '−3', '', 'none', '5 kg', '7');
	const row = fc.tuple(fc.constantFrom('Quay', 'Mole', 'Hill', 'Dale'), cell, cell);
	const rows = fc.array(row, {minLength: 1, maxLength: 5}).map(all => all.map(cells => cells.join(' | ')));
	fc.assert(
		fc.property(rows, rows, (one, other) => {
			const [a, b] = [herald(table('Ward | Yes | No', one)), post(table('Ward | Yes | No', other))];
			const made = compareArticles(a, b);
			for (const {a: inA, b: inB, evidence} of made.pairs) {
				for (const link of evidence.figures) {
					for (const [article, passage, figure] of [
						[a, inA, link.a],
						[b, inB, link.b],
					] as const) {
						const {inText} = figure;
						expect(passage.text.slice(inText.start, inText.end)).toBe(figure.text);
						expect(article.original.slice(figure.start, figure.end)).toBe(figure.text);
					}
				}
			}

			const turned = told(compareArticles(b, a)).map(line => line.replace(/^(.*) = (.*?): .*$/, '$2 = $1'));
			expect(turned.sort()).toEqual(
				told(made)
					.map(line => line.replace(/: .*$/, ''))
					.sort(),
			);
		}),
		{numRuns: 30},
	);
});

it('the pairs of rows lead to their places in a report', () => {
	const [a, b] = [
		herald(table(' | 2024', ['Turnout | 61.2 %', 'Invalid votes | 44'])),
		post(table(' | 2024', ['Turnout | 62.1 %', 'Invalid votes | 44'])),
	];
	const made = compareArticles(a, b);
	const {number} = made.pairs.find(pair => pair.a.text.startsWith('Turnout'))!;
	const page = comparisonHtml(made);
	expect(page).toMatch(new RegExp(`<td dir="auto"><span class="passage[^"]*" id="a-${number}">`));
	expect(page).toContain('<mark class="differ">61.2 %</mark>');
	const ids = new Set([...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
	for (const [, id] of page.matchAll(/ href="#([^"]*)"/g)) expect(ids).toContain(id);
});
