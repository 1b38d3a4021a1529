import {describe, expect, it} from 'vitest';
import type {Article} from '../../source/article/article.js';
import {readArticle} from '../../source/article/read-article.js';
import {compareArticles} from '../../source/compare/compare-articles.js';
import {comparisonHtml} from '../../source/report/html-comparison.js';
import {articleHtml} from '../../source/report/html-report.js';
import {comparisonMarkdown} from '../../source/report/markdown-report.js';
import {provenanceOf} from '../../source/report/provenance.js';

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
