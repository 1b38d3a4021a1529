import {describe, expect, it} from 'vitest';
import {today} from '../../source/app/today.js';
import type {Article} from '../../source/article/article.js';
import {compareArticles} from '../../source/compare/compare-articles.js';
import {numberedPairs} from '../../source/compare/numbered-pairs.js';
import {type CitedPassage, citePair} from '../../source/report/citation.js';
import {citationLines} from '../../source/report/citation-lines.js';
import {dayInWords} from '../../source/report/day-in-words.js';
import {runToEnd} from '../../source/text/in-steps.js';
import {safe, toSafeText} from '../../source/text/safe-text.js';
import {editedReports} from '../edited-reports.js';
import {articleOf} from '../seeds.js';

const told: Article = {
	...articleOf('Nobody was hurt. The ferry is safe.'),
	title: safe`Ferry strikes quay`,
	outlet: safe`Metro`,
	byline: safe`Jane Doe`,
	published: safe`2024-12-17`,
};
const onWeb: Article = {...told, source: {...told.source, url: 'https://metro.example/ferry'}};
const cite = (article: Article, more: Partial<CitedPassage> = {}) => {
	const parts = [{block: 0, range: {start: 0, end: 16}}];
	return runToEnd(citationLines({passages: [{article, text: safe`Nobody was hurt.`, parts, ...more}]}));
};

describe('a citation', () => {
	it('has the words, where they are from, when that was read, and an address that leads to them', () => {
		expect(cite(onWeb, {readOn: '2026-11-27'})).toEqual([
			'“Nobody was hurt.”',
			'— Metro, Jane Doe, 17 December 2024, “Ferry strikes quay”, read on 27 November 2026',
			'https://metro.example/ferry#:~:text=Nobody%20was%20hurt',
		]);
	});

	it('leaves out what is not known, and names the file where there is no address', () => {
		expect(cite({...told, outlet: undefined, byline: undefined, published: undefined})).toEqual([
			'“Nobody was hurt.”',
			'— “Ferry strikes quay”, made.txt',
		]);
	});

	it('has the copy in an archive beside the page itself, and when it was made', () => {
		const archived = 'https://web.archive.org/web/20241218093000/https://metro.example/ferry';
		const kept: Article = {...onWeb, source: {...onWeb.source, archived, saved: '2024-12-18T09:30:00Z'}};
		expect(cite(kept, {readOn: '2026-11-27'})).toEqual([
			'“Nobody was hurt.”',
			'— Metro, Jane Doe, 17 December 2024, “Ferry strikes quay”, archived on 18 December 2024, read on 27 November 2026',
			'https://metro.example/ferry#:~:text=Nobody%20was%20hurt',
			`${archived}#:~:text=Nobody%20was%20hurt`,
		]);
		const undated: Article = {...kept, source: {...onWeb.source, archived}};
		expect(cite(undated)[1]).toBe('— Metro, Jane Doe, 17 December 2024, “Ferry strikes quay”, archived');
		const elsewhere: Article = {...kept, source: {...kept.source, archived: 'file:///ferry.html'}};
		expect(cite(elsewhere)).toEqual(cite(onWeb));
	});

	it('names a person once who is the outlet too', () => {
		expect(cite({...onWeb, outlet: safe`Jane Doe`})[1]).toBe(
			'— Jane Doe, 17 December 2024, “Ferry strikes quay”',
		);
	});

	it('sets no marks around a passage that has its own, and a headline on a line by itself', () => {
		const quoted = articleOf('“Nobody was hurt,” she said. The ferry is safe.');
		expect(cite(quoted, {text: safe`“Nobody was hurt,” she said.`})[0]).toBe('“Nobody was hurt,” she said.');
		const [title, text] = ['Ferry strikes quay', 'Nobody was hurt.'];
		const headed = articleOf(title, text);
		const parts = [title, text].map((line, block) => ({block, range: {start: 0, end: line.length}}));
		expect(cite(headed, {text: safe`Ferry strikes quay Nobody was hurt.`, parts}).slice(0, 2)).toEqual([
			'“Ferry strikes quay',
			'Nobody was hurt.”',
		]);
	});

	it('of a pair has both passages, and why they are one', () => {
		const [a, b] = editedReports();
		const [pair] = numberedPairs(compareArticles(a, b), false);
		const lines = runToEnd(citationLines(citePair(pair, {article: a}, {article: b, readOn: '2026-11-27'})));
		expect(lines[0]).toBe(`“${pair.a.text}”`);
		expect(lines[1]).not.toContain('read on');
		expect(lines.slice(2, 4)).toEqual(['', `“${pair.b.text}”`]);
		expect(lines[4]).toMatch(/read on 27 November 2026$/);
		expect(lines.slice(-2)).toEqual(['', expect.stringContaining('reworded')]);
	});
});

describe('a day in words', () => {
	it.each([
		['2026-11-27', '27 November 2026'],
		['2024-03-01T10:05:00Z', '1 March 2024, 10:05 UTC'],
		['2024-03-01T10:05:00.000+0000', '1 March 2024, 10:05 UTC'],
		['2024-03-01T10:05+01:00', '1 March 2024, 10:05 UTC+01:00'],
		['2024-03-01 23:59', '1 March 2024, 23:59'],
		['2024-13-01', '2024-13-01'],
		['2024-00-01', '2024-00-01'],
		['2024-03-32', '2024-03-32'],
		['March 2024', 'March 2024'],
		['2024-03', 'March 2024'],
		['2024', '2024'],
	])('%s is %s', (date, words) => {
		expect(dayInWords(toSafeText(date))).toBe(words);
	});

	it('is that of where the program runs', () => {
		expect(today(new Date(2026, 0, 2, 0, 0))).toBe('2026-01-02');
		expect(today(new Date(2026, 10, 27, 23, 59))).toBe('2026-11-27');
	});
});
