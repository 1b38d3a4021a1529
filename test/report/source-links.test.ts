import {fromMarkdown} from 'mdast-util-from-markdown';
import {parse} from 'parse5';
import {describe, expect, it} from 'vitest';
import type {Article} from '../../source/article/article.js';
import {compareArticles} from '../../source/compare/compare-articles.js';
import type {Passage} from '../../source/compare/comparison.js';
import {unicodeSymbols} from '../../source/layout/symbols.js';
import {passageAddress} from '../../source/report/passage-address.js';
import {type ReportRequest, report} from '../../source/report/print.js';
import {createSearch} from '../../source/search/create-search.js';
import {editedReports} from '../edited-reports.js';
import {readSeeds} from '../seeds.js';
import {checkPage} from './check-page.js';
import {hostileArticle} from './hostile-articles.js';
import {elementsIn} from './html-tree.js';
import {linksIn} from './markdown-tree.js';

const withUrl = (article: Article, url: string): Article => ({...article, source: {...article.source, url}});
// Signs that mean something in HTML, in Markdown or in a text around an address.
const url = 'https://example.org/a_b*(c)[d]?x=1&copy;=2&lt=3\'"<b>`|\\#part';
const [a, b] = editedReports();
const comparison = compareArticles(withUrl(a, url), b);
const seeds = readSeeds();
const unsure = {comparison: compareArticles(withUrl(seeds[0], url), withUrl(seeds[1], url)), unsure: true};

const written = (format: ReportRequest['format'], request: Partial<ReportRequest>) =>
	report(
		{articles: [], problems: []},
		{width: 80, original: false, symbols: unicodeSymbols, format, ...request},
	).text;
const addressesOf = (passages: readonly Passage[]) =>
	passages.map(({parts}) => passageAddress(comparison.a, parts));
const passages = [...comparison.pairs.map(pair => pair.a), ...comparison.only.a.passages];

describe('a report of articles that are on the web', () => {
	it('leads in HTML from each passage to its place in its source, and says so to a screen reader', () => {
		const page = written('html', {comparison});
		checkPage(page);
		const links = elementsIn(parse(page)).filter(({attribs}) => attribs.class === 'source');
		expect(links.map(({attribs}) => attribs.href)).toEqual(addressesOf(passages));
		expect(links[0].attribs).toMatchObject({rel: 'noreferrer', 'aria-label': 'source of A in pair 1'});
		const names = links.map(({attribs}) => attribs['aria-label']);
		expect(new Set(names).size).toBe(names.length);
	});

	it('leads there in Markdown', () => {
		const links = linksIn(fromMarkdown(written('markdown', {comparison})));
		const plain = (address: string | undefined) => decodeURIComponent(address ?? '');
		expect(links.map(plain)).toEqual(addressesOf(passages).map(plain));
	});

	it('has the addresses in JSON', () => {
		const {pairs, only} = JSON.parse(written('json', {comparison}));
		const given = [...pairs.map((pair: {a: {address: string}}) => pair.a), ...only.a.passages];
		expect(given.map(({address}) => address)).toEqual(addressesOf(passages));
		expect(pairs[0].b).not.toHaveProperty('address');
	});

	it('has them for unsure pairs and for hits too', () => {
		const count = (page: string) => page.match(/class="source"/g)?.length;
		const {pairs, unsure: next, only} = unsure.comparison;
		const inAll = 2 * (pairs.length + next.length) + only.a.passages.length + only.b.passages.length;
		expect(count(written('html', unsure))).toBe(inAll);
		const answer = createSearch([comparison.a]).answer('ferry', 50);
		expect(answer.hits.length).toBeGreaterThan(0);
		expect(count(written('html', {answer}))).toBe(answer.hits.length);
		expect(linksIn(fromMarkdown(written('markdown', {answer})))).toHaveLength(answer.hits.length);
		expect(JSON.parse(written('json', {answer})).hits[0].address).toContain('#part:~:text=');
	});

	it('has none of what is not on the web', () => {
		for (const url of ['javascript:alert(1)', 'story.html', 'file:///etc/passwd']) {
			const request = {comparison: {...comparison, a: withUrl(a, url)}};
			expect(written('html', request)).not.toContain('class="source"');
			expect(linksIn(fromMarkdown(written('markdown', request)))).toEqual([]);
			expect(written('json', request)).not.toContain('"address"');
		}
	});

	it('obeys no article: what it writes stays text of an address', () => {
		const hostile = [hostileArticle(seeds[0], false), hostileArticle(seeds[1], true)].map(article =>
			withUrl(article, url),
		);
		const request = {comparison: compareArticles(hostile[0], hostile[1])};
		const page = written('html', request);
		checkPage(page);
		for (const {attribs} of elementsIn(parse(page)).filter(({attribs}) => attribs.class === 'source'))
			expect(attribs.href).toMatch(/^https:\/\/example\.org\/[^#]*#part(?::~:text=[\w.%,-]+)?$/);
		for (const link of linksIn(fromMarkdown(written('markdown', request))))
			expect(link).toMatch(/^https:\/\/example\.org\/[^#]*#part(?::~:text=[\w.%,-]+)?$/);
	});
});
