import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {readArticle} from '../../source/article/read-article.js';
import {unicodeSymbols} from '../../source/layout/symbols.js';
import {excerptOfHit} from '../../source/report/excerpt-of-hit.js';
import {report} from '../../source/report/print.js';
import {createSearch} from '../../source/search/create-search.js';
import {safe, toSafeText} from '../../source/text/safe-text.js';

const filler = 'The council met again and spoke about the old bridge over the river, as it does. ';
const longLine = `${filler.repeat(5000)}Then a xylophone fell from the roof. ${filler.repeat(5000)}`;
const article = readArticle(`A title\n\n${longLine}\n`, {name: 'long.txt'});
const answerTo = (query: string, limit = 50) => createSearch([article]).answer(query, limit);

describe('an excerpt of a hit', () => {
	it('of a line without end is a few hundred characters around what answers, cut at words', () => {
		const [hit] = answerTo('xylophone').hits;
		const {text, ranges} = excerptOfHit(hit);
		expect(text.length).toBeLessThan(500);
		expect(text).toMatch(/^… \w.* Then a xylophone fell from the roof\. The council .* …$/);
		expect(longLine).toContain(text.slice(2, -2));
		expect(`${longLine} `).toContain(` ${text.slice(2, -2)} `);
		expect(ranges.map(({start, end}) => text.slice(start, end))).toEqual(['xylophone']);
	});

	it('is the whole passage where that is of a usual length', () => {
		const short = readArticle(`A title\n\n${filler.repeat(8)}\n`, {name: 'short.txt'});
		const [hit] = createSearch([short]).answer('bridge', 1).hits;
		expect(excerptOfHit(hit)).toEqual({text: short.blocks[hit.block].text, ranges: hit.ranges});
	});

	it('marks what it leaves out as the terminal can show it', () => {
		expect(excerptOfHit(answerTo('xylophone').hits[0], safe`...`).text).toMatch(/^\.\.\. .* \.\.\.$/);
	});

	it('is short, whole in its characters and has what answers, whatever the text', () => {
		const words = fc.oneof(
			fc.constantFrom('word ', '中文新闻', '👩‍👩‍👧‍👦', '𝒳𝒴', 'e\u0301', 'x'.repeat(50), 'a\u200Db ', '، نص '),
			fc.string({unit: 'grapheme', maxLength: 8}),
		);
		fc.assert(
			fc.property(
				fc.array(words, {minLength: 1, maxLength: 6}),
				fc.nat({max: 400}),
				fc.nat({max: 400}),
				(parts, before, after) => {
					const around = (times: number) => parts.join('').repeat(times);
					const text = toSafeText(`${around(before)} NEEDLE ${around(after)}`);
					const start = text.indexOf('NEEDLE');
					const ranges = [{start, end: start + 6}];
					const hit = {article: {blocks: [{text}]}, block: 0, ranges} as never;
					const excerpt = excerptOfHit(hit);
					expect(excerpt.text.length).toBeLessThan(Math.max(1001, 4 * 800 + 10));
					expect(excerpt.text).not.toMatch(/\p{Surrogate}/u);
					expect(excerpt.ranges.map(range => excerpt.text.slice(range.start, range.end))).toEqual(['NEEDLE']);
				},
			),
		);
	});
});

describe('a report of hits', () => {
	const reported = (format: 'text' | 'markdown' | 'html' | 'json', query = 'xylophone', limit = 50) =>
		report(
			{articles: [article], problems: []},
			{answer: answerTo(query, limit), format, width: 80, original: false, symbols: unicodeSymbols},
		).text;

	it.each(['text', 'markdown', 'html'] as const)('has no line of a megabyte: %s', format => {
		const without = format === 'html' ? reported(format, 'no-such-word').length : 0;
		expect(reported(format).length - without).toBeLessThan(1500);
		expect(reported(format)).toContain('xylophone');
	});

	it('has the whole passage and its places as JSON', () => {
		const {hits} = JSON.parse(reported('json'));
		expect(hits[0].text.length).toBeGreaterThan(800_000);
		const [{start, end}] = hits[0].ranges;
		expect(article.original.slice(start, end)).toBe('xylophone');
	});

	it('says in text how many more there are than it has', () => {
		const several = readArticle(`A title\n\n${filler.repeat(2)}\n\n`.repeat(7), {
			name: 'several.txt',
			clean: false,
		});
		const textOf = (limit: number) => {
			const answer = createSearch([several]).answer('bridge', limit);
			const request = {answer, format: 'text', width: 80, original: false, symbols: unicodeSymbols} as const;
			return report({articles: [several], problems: []}, request).text;
		};
		expect(textOf(3)).toMatch(/\n\nAnd 4 more passages, not shown; more words find fewer\.\n$/);
		expect(textOf(7)).not.toContain('more passage');
	});

	it('names the line of each, in whatever order they are', () => {
		const lines = ['A heron.', '', 'An owl.', 'A heron again.', '', '', 'One more heron.'];
		const birds = readArticle(lines.join('\r\n'), {name: 'birds.txt', clean: false});
		const hits = [...createSearch([birds]).answer('heron', 9).hits].reverse();
		const answer = {...createSearch([birds]).answer('heron', 9), hits};
		const request = {answer, format: 'text', width: 80, original: false, symbols: unicodeSymbols} as const;
		const {text} = report({articles: [birds], problems: []}, request);
		for (const {block} of hits) {
			const shown = birds.blocks[block].text;
			expect(text).toContain(`  ${shown}\n  (birds.txt, line ${lines.indexOf(shown) + 1})`);
		}
	});
});
