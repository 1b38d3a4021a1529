import {describe, expect, it} from 'vitest';
import type {Article} from '../../source/article/article.js';
import {readArticle} from '../../source/article/read-article.js';
import {compareArticles} from '../../source/compare/compare-articles.js';
import {unicodeSymbols} from '../../source/layout/symbols.js';
import type {OutputFormat} from '../../source/report/formats.js';
import {comparisonTitle, sideTitle} from '../../source/report/phrases.js';
import {report} from '../../source/report/print.js';
import {createSearch} from '../../source/search/create-search.js';
import {toSafeText} from '../../source/text/safe-text.js';

const body = 'The bridge over the Sarn will be closed for a week, the town council said on Friday afternoon.';
const version = (name: string, title?: string, outlet?: string): Article => ({
	...readArticle(body, {name, format: 'text', clean: false}),
	...(title === undefined ? {} : {title: toSafeText(title)}),
	...(outlet === undefined ? {} : {outlet: toSafeText(outlet)}),
});
const written = (format: OutputFormat, articles: Article[]) =>
	report({articles, problems: []}, {format, width: 80, original: false, symbols: unicodeSymbols}).text;
const compared = (format: OutputFormat, [a, b]: Article[]) =>
	report(
		{articles: [], problems: []},
		{format, width: 80, original: false, symbols: unicodeSymbols, comparison: compareArticles(a, b)},
	).text;

const versions = [version('v1.txt', 'Bridge closed', 'Metro'), version('v2.txt', 'Bridge closed', 'Metro')];
const notes = [version('v1.txt'), version('v2.txt')];

describe('two articles of one title', () => {
	it('are told apart by their files in a comparison', () => {
		expect(compared('text', versions)).toMatch(
			/^A: Bridge closed \(Metro, v1\.txt\)\nB: Bridge closed \(Metro, v2\.txt\)\n/,
		);
		expect(compared('markdown', versions)).toContain('# v1.txt and v2.txt compared');
		expect(compared('markdown', versions)).toMatch(/\*\*A\*\* Bridge closed \(Metro, v1\.txt\)/);
		const page = compared('html', versions);
		expect(page).toContain('<title>v1.txt and v2.txt compared</title>');
		expect(page).toMatch(/Bridge closed<\/a> <span[^>]*>Metro · v2\.txt · 18 words/);
	});

	it('are told apart by them in a list', () => {
		expect(written('text', versions)).toMatch(/^Bridge closed · v1\.txt .*\nBridge closed · v2\.txt /);
		expect(written('markdown', versions)).toMatch(/Bridge closed · v2\.txt \(Metro/);
		expect(written('html', versions)).toContain('Bridge closed · v2.txt</td>');
	});
});

describe('hits in two articles of one title', () => {
	const answer = createSearch(versions).answer('bridge', 10);

	it.each([
		['text', 'Bridge closed · v2.txt\n'],
		['markdown', '## Bridge closed · v2.txt\n'],
		['html', '>Bridge closed · v2.txt</h2>'],
	] as const)('stand in %s under both', (format, heading) => {
		const {text} = report(
			{articles: versions, problems: []},
			{format, width: 80, original: false, symbols: unicodeSymbols, answer},
		);
		expect(text).toContain(heading);
	});
});

describe('articles without a title', () => {
	it("are called by their files' names", () => {
		expect(compared('text', notes)).toMatch(/^A: v1\.txt\nB: v2\.txt\n/);
		expect(compared('html', notes)).toMatch(/v2\.txt<\/a> <span[^>]*>18 words/);
		expect(written('text', notes)).toMatch(/^v1\.txt .*\nv2\.txt /);
	});
});

describe('a comparison', () => {
	const titled = (a: Article, b: Article) => comparisonTitle(compareArticles(a, b));

	it('is named after two outlets, or else two files, and not after long titles', () => {
		expect(titled(versions[0], version('x.txt', 'Bridge closed', 'Post'))).toBe('Metro and Post compared');
		expect(titled(versions[0], versions[1])).toBe('v1.txt and v2.txt compared');
		expect(titled(versions[0], version('x.txt', 'Bridge open', 'Metro'))).toBe('Two articles compared');
		expect(titled(notes[0], notes[0])).toBe('Two articles compared');
	});

	it("names a side's outlet beside its title, and no file where the titles tell", () => {
		const comparison = compareArticles(versions[0], version('x.txt', 'Bridge open'));
		expect(sideTitle(comparison, 'a')).toBe('Bridge closed (Metro)');
		expect(sideTitle(comparison, 'b')).toBe('Bridge open');
	});
});
