import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {compareArticles} from '../../source/compare/compare-articles.js';
import {unicodeSymbols} from '../../source/layout/symbols.js';
import type {OutputFormat} from '../../source/report/formats.js';
import {type ReportRequest, report} from '../../source/report/print.js';
import {createSearch} from '../../source/search/create-search.js';
import {compareStory} from '../../source/stories/compare-story.js';
import {findReuse} from '../../source/stories/find-reuse.js';
import {findStories} from '../../source/stories/find-stories.js';
import {safe} from '../../source/text/safe-text.js';
import {readSeeds} from '../seeds.js';
import {allReports} from '../stories/reports.js';
import {reusingArticles} from '../stories/reused.js';
import {toldStory} from '../stories/told.js';
import {checkPage} from './check-page.js';
import {ferry} from './ferry.js';

const folder = 'test/report/golden';
const [a, b] = readSeeds();
const problems = [{source: safe`missing.txt`, message: safe`no such file or folder; check the name`}];

const questions: Record<string, {articles: (typeof a)[]; request?: Partial<ReportRequest>}> = {
	article: {articles: [b], request: {original: true}},
	list: {articles: [a, b]},
	hits: {articles: [a, b], request: {answer: createSearch([a, b]).answer('buryatia yakutia', 50)}},
	comparison: {articles: [a, b], request: {comparison: compareArticles(a, b)}},
	statements: {articles: [], request: {comparison: ferry}},
	story: {
		articles: [],
		request: {story: compareStory(toldStory('cable-car').map(({article}) => article))},
	},
	stories: {articles: [...allReports], request: {stories: findStories(allReports)}},
	reuse: {articles: [], request: {reuse: findReuse(reusingArticles)}},
};
const endings: Record<OutputFormat, string> = {
	text: 'txt',
	json: 'json',
	markdown: 'md',
	html: 'html',
	csv: 'csv',
	jsonl: 'jsonl',
};

const written = (name: string, format: OutputFormat): string => {
	const {articles, request} = questions[name];
	const library = {articles, problems: name === 'list' ? problems : []};
	return report(library, {width: 100, original: false, symbols: unicodeSymbols, format, ...request}).text;
};

// A list as JSON holds every block of every article, as one article does; one pair or fact a line is what JSON has.
const cases = Object.keys(questions)
	.flatMap(name => (Object.keys(endings) as OutputFormat[]).map(format => ({name, format})))
	.filter(({name, format}) => name !== 'list' || format !== 'json')
	.filter(({name, format}) => ['list', 'hits'].includes(name) || format !== 'jsonl');

describe('the reports of the bundled articles', () => {
	// UPDATE=1 npx vitest run test/report/golden.test.ts writes them anew; look at what has changed.
	it.each(cases)('are what they were: $name as $format', ({name, format}) => {
		const text = written(name, format);
		const file = `${folder}/${name}.${endings[format]}`;
		if (process.env.UPDATE === '1') {
			mkdirSync(folder, {recursive: true});
			writeFileSync(file, text);
		}

		expect(existsSync(file)).toBe(true);
		expect(text).toBe(readFileSync(file, 'utf8'));
	});

	it.each(Object.keys(questions))('are pages of known elements, with links that lead somewhere: %s', name => {
		checkPage(written(name, 'html'));
	});

	it('give offsets into the original for everything', () => {
		const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');
		const answer = JSON.parse(written('comparison', 'json'));
		type Place = {start: number; end: number};
		for (const [side, article] of [
			['a', a],
			['b', b],
		] as const) {
			const at = ({start, end}: Place) => article.original.slice(start, end);
			for (const pair of answer.pairs) {
				expect(pair[side].parts.map(at).map(letters).join('')).toBe(letters(pair[side].text));
				for (const word of pair.shared) {
					expect(at(word[side])).toBe(side === 'a' ? word.text : word.other);
				}

				for (const stated of [...pair.figures, ...pair.quotes, ...pair.changes]) {
					const stretch = stated[side];
					if (stretch) expect(at(stretch)).toBe(stretch.text);
				}

				for (const figure of pair.figuresOnly[side]) expect(at(figure)).toBe(figure.text);
			}

			expect(answer.only[side].passages.length).toBeGreaterThan(0);
			for (const passage of answer.only[side].passages)
				expect(letters(at(passage))).toBe(letters(passage.text));
		}
	});

	it('have each field of their JSON told of in the readme', () => {
		const fields = new Set<string>();
		for (const {name, format} of cases.filter(({format}) => format === 'json'))
			JSON.parse(written(name, format), (key, value) => {
				if (key !== '' && !/^\d+$/.test(key)) fields.add(key);
				return value;
			});
		const readme = readFileSync('readme.md', 'utf8');
		expect(fields.size).toBeGreaterThan(40);
		expect([...fields].filter(field => !readme.includes(`\`${field}\``))).toEqual([]);
	});
});
