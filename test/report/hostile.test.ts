import {fromMarkdown} from 'mdast-util-from-markdown';
import {describe, expect, it} from 'vitest';
import {compareArticles} from '../../source/compare/compare-articles.js';
import {numberedPairs} from '../../source/compare/numbered-pairs.js';
import {unicodeSymbols} from '../../source/layout/symbols.js';
import {citePair} from '../../source/report/citation.js';
import {citationLines} from '../../source/report/citation-lines.js';
import {type ReportRequest, report} from '../../source/report/print.js';
import {createSearch} from '../../source/search/create-search.js';
import {runToEnd} from '../../source/text/in-steps.js';
import {toSafeText} from '../../source/text/safe-text.js';
import {readSeeds} from '../seeds.js';
import {statedComparison} from '../stated-comparison.js';
import {checkPage, unseen} from './check-page.js';
import {attacks, hostileAddresses, hostileArticle, hostilelyJudged} from './hostile-articles.js';
import {kindsIn, textOf} from './markdown-tree.js';

const [long, short] = readSeeds();
const [a, b] = [hostileArticle(long, false), hostileArticle(short, true)];
const problems = [{source: toSafeText(attacks.join(' ')), message: toSafeText(attacks.join(' '))}];

/** A comparison that states each attack: as a figure, as a quote and its speaker, and as a change. */
const safeAttacks = attacks.map(attack => toSafeText(attack));
const stated = statedComparison(`${attacks.join(' one ')} one seen.`, `${attacks.join(' two ')} two heard.`, {
	figures: safeAttacks.map(text => ['differ', [text, text, 'money'], [text, text]]),
	only: {a: safeAttacks, b: safeAttacks},
	quotes: safeAttacks.flatMap(text => [
		['same', [text, text], [text, text], false],
		['altered', [`${text} one`, text], [`${text} two`, text], true],
	]),
	changes: safeAttacks.map(text => ['who', text, undefined]),
});

const questions: Record<string, {articles: (typeof a)[]; request?: Partial<ReportRequest>}> = {
	article: {articles: [a], request: {original: true}},
	list: {articles: [a, b]},
	hits: {
		articles: [a, b],
		request: {answer: createSearch([a, b]).answer(`ferry ${attacks[0]} ${attacks[6]}`, 50)},
	},
	comparison: {articles: [a, b], request: {comparison: compareArticles(a, b)}},
	statements: {articles: [a, b], request: {comparison: stated}},
	judged: {articles: [a, b], request: {comparison: hostilelyJudged(compareArticles(a, b))}},
	stories: {
		articles: [a, b],
		request: {stories: [{id: a.id, title: a.title, articles: [a, b], versions: [[a, b]], certainty: 1}]},
	},
};
const names = Object.keys(questions);

function written(name: string, format: ReportRequest['format']): string {
	const {articles, request} = questions[name];
	return report(
		{articles, problems},
		{width: 60, original: false, symbols: unicodeSymbols, format, ...request},
	).text;
}

/** White space aside, as text wraps where it must. */
const flat = (text: string) => text.replace(/\s+/g, ' ');
const shown = attacks.map(attack => flat(toSafeText(attack)));

describe('two hostile articles', () => {
	it('have pairs, so that all parts of a report are tried', () => {
		const {pairs} = JSON.parse(written('comparison', 'json'));
		expect(pairs.length).toBeGreaterThan(4);
	});

	it.each(names)('are text in HTML: %s', name => {
		const text = flat(checkPage(written(name, 'html')));
		for (const attack of shown) expect(text).toContain(attack);
	});

	it.each(names)('are text in Markdown: %s', name => {
		const markdown = written(name, 'markdown');
		expect(markdown).not.toMatch(unseen);
		const tree = fromMarkdown(markdown);
		const ours = [
			'root',
			'heading',
			'paragraph',
			'text',
			'list',
			'listItem',
			'blockquote',
			'strong',
			'emphasis',
		];
		expect(kindsIn(tree).filter(kind => !ours.includes(kind))).toEqual([]);
		const text = flat(textOf(tree));
		for (const attack of shown) expect(text).toContain(attack);
	});

	it.each(names)('are text in plain text: %s', name => {
		const text = written(name, 'text');
		expect(text).not.toMatch(unseen);
		// Titles of lists and hits are cut; what is wrapped is there but for its white space.
		const bare = (text: string) => text.replace(/\s+/g, '');
		if (name === 'article' || name === 'comparison' || name === 'judged')
			for (const attack of shown) expect(bare(text)).toContain(bare(attack));
	});

	it.each(names)('are values in JSON, in which no character is unseen: %s', name => {
		const json = written(name, 'json');
		expect(json).not.toMatch(unseen);
		const answer = JSON.parse(json);
		if (name === 'article') {
			expect(answer.article.id).toBe(a.id);
			expect(answer.article.original).toBe(a.original);
		}
	});
});

describe.each(hostileAddresses)('an address that means harm: %s', url => {
	const made = hostilelyJudged(
		compareArticles({...a, source: {...a.source, url}}, {...b, source: {...b.source, url}}),
	);
	const writtenAs = (format: ReportRequest['format']) =>
		report(
			{articles: [made.a, made.b], problems: []},
			{width: 60, original: false, symbols: unicodeSymbols, format, comparison: made},
		).text;

	it('is nothing but an address in HTML, in Markdown and in a citation', () => {
		checkPage(writtenAs('html'));
		const tree = fromMarkdown(writtenAs('markdown'));
		expect(kindsIn(tree)).not.toContain('html');
		expect(kindsIn(tree)).not.toContain('image');
		const [pair] = numberedPairs(made, false);
		const lines = runToEnd(citationLines(citePair(pair, {article: made.a}, {article: made.b})));
		for (const line of lines) expect(line).not.toMatch(unseen);
		for (const format of ['html', 'markdown', 'text'] as const) expect(writtenAs(format)).not.toMatch(unseen);
		const links = [...writtenAs('html').matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
		for (const href of links) expect(href).toMatch(/^(?:#|https?:\/\/evil\.example\/)/);
		expect(lines.join(' ')).not.toContain('secret@');
	});
});
