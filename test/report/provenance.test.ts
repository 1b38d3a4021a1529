import {describe, expect, it} from 'vitest';
import type {Article} from '../../source/article/article.js';
import {readArticle} from '../../source/article/read-article.js';
import {compareArticles} from '../../source/compare/compare-articles.js';
import {unicodeSymbols} from '../../source/layout/symbols.js';
import {comparisonHtml} from '../../source/report/html-comparison.js';
import {articleHtml} from '../../source/report/html-report.js';
import {comparisonMarkdown} from '../../source/report/markdown-report.js';
import {type ReportRequest, report} from '../../source/report/print.js';
import {provenanceOf} from '../../source/report/provenance.js';
import {createSearch} from '../../source/search/create-search.js';
import {compareStory} from '../../source/stories/compare-story.js';
import {safe} from '../../source/text/safe-text.js';

const read = (name: string, source: Partial<Article['source']> = {}): Article => {
	const article = readArticle(
		'Quay closed after crane falls\n\nThe quay was closed on Tuesday after a crane fell, the port of Norrvik said.\n',
		{name},
	);
	return {...article, source: {...article.source, ...source}};
};
const sha256 = '94f3a1'.padEnd(64, '0');

describe('what an article was read of', () => {
	it('is told with when it was kept and the digest of its bytes, as far as that is known', () => {
		expect(provenanceOf(read('a.txt'))).toBeUndefined();
		expect(provenanceOf(read('a.txt', {sha256}))).toBe(`a.txt, SHA-256 ${sha256}`);
		expect(
			provenanceOf(
				read('a.txt', {saved: '2024-03-06T11:12:13Z', archived: 'https://archive.example/1', sha256}),
			),
		).toBe(`a.txt, https://archive.example/1, kept on 6 March 2024, SHA-256 ${sha256}`);
	});

	it('is told with its address where its name is another', () => {
		const url = 'https://norrvik.example/quay';
		expect(provenanceOf(read('export.jsonl#3', {url, sha256}))).toBe(
			`export.jsonl#3, ${url}, SHA-256 ${sha256}`,
		);
		expect(provenanceOf(read('norrvik.example/quay', {url, sha256}))).toBe(
			`norrvik.example/quay, SHA-256 ${sha256}`,
		);
	});

	it('stands at the end of reports', () => {
		const [a, b] = [read('a.jsonl#3', {sha256}), read('b.txt', {saved: '2024-03-06'})];
		expect(articleHtml(a, false)).toContain(`<p>Read of a.jsonl#3, SHA-256 ${sha256}.</p>\n</footer>`);
		const comparison = compareArticles(a, b);
		expect(comparisonHtml(comparison)).toMatch(
			/Read of a\.jsonl#3, .*\n<p>Read of b\.txt, kept on 6 March 2024\./,
		);
		expect(comparisonMarkdown(comparison)).toMatch(/\n\nRead of .*94f3a10*\.\n\nRead of .*6 March 2024\.\n$/);
		expect(articleHtml(read('c.txt'), false)).not.toContain('Read of');
	});
});

const entry = (number: number) =>
	read(`a.jsonl#${number}`, {container: {name: safe`a.jsonl`, number}, sha256: `${number}`.repeat(64)});
const entries = [entry(1), entry(2)];
const copy = read('page.html', {saved: '2024-03-06', sha256});
const plain = [read('b.txt', {sha256}), read('c.txt', {sha256})];

const asked: Record<string, (articles: readonly Article[]) => Partial<ReportRequest>> = {
	list: () => ({}),
	hits: articles => ({answer: createSearch(articles).answer('crane', 50)}),
	comparison: ([a, b]) => ({comparison: compareArticles(a, b)}),
	story: articles => ({story: compareStory(articles)}),
};

function endOf(articles: Article[], format: 'text' | 'markdown', request: Partial<ReportRequest> = {}) {
	const options = {width: 120, original: false, symbols: unicodeSymbols, format, ...request};
	return report({articles, problems: []}, options)
		.text.split('\n')
		.filter(line => line.startsWith('Read of'))
		.map(line => line.replaceAll('\\', ''));
}

describe.each(['text', 'markdown'] as const)('what an article was read of, at the end of %s', format => {
	const inFull = [1, 2].map(number => `Read of a.jsonl#${number}, SHA-256 ${`${number}`.repeat(64)}.`);
	const ofCopy = `Read of page.html, kept on 6 March 2024, SHA-256 ${sha256}.`;

	it('is told of an entry and of a kept page', () => {
		expect(endOf([entries[1]], format)).toEqual([inFull[1]]);
		expect(endOf([copy], format)).toEqual([ofCopy]);
	});

	it.each(['hits', 'comparison', 'story'])('is told of each in %s', kind => {
		const articles = [...entries, copy];
		expect(endOf(articles, format, asked[kind](articles))).toEqual(
			kind === 'comparison' ? inFull : [...inFull, ofCopy],
		);
	});

	it('is told of a container once in a list', () => {
		expect(endOf([...entries, copy, ...plain], format)).toEqual([
			'Read of a.jsonl, 2 articles.',
			'Read of page.html, kept on 6 March 2024.',
		]);
	});

	it('is not told of plain files', () => {
		expect(endOf([plain[0]], format)).toEqual([]);
		for (const kind of ['list', 'hits']) expect(endOf(plain, format, asked[kind](plain))).toEqual([]);
	});
});
