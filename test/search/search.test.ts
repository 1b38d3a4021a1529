import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {createSearch} from '../../source/search/create-search.js';
import {createTextFinder} from '../../source/search/find-in-text.js';
import {articleOf, readSeeds} from '../seeds.js';
import {findInText, matchesFilter} from './one-text.js';

const [a, b] = readSeeds();
const search = createSearch([a, b]);

describe('search', () => {
	it('forgives turned letters, and lights the words that answer', () => {
		const hits = search.search('zelenksy');
		expect(hits.length).toBeGreaterThan(2);
		for (const {article, block, ranges} of hits) {
			expect(article).toBe(a);
			for (const {start, end} of ranges)
				expect(article.blocks[block].text.slice(start, end)).toMatch(/^Zelenskyy/);
		}
	});

	it('puts passages with every word first, in any order of the words', () => {
		const [first] = search.search('uniforms Buryatia korean');
		expect(first.article).toBe(b);
		expect(first.article.blocks[first.block].text).toContain('Yakutia and Buryatia');
	});

	it('finds words by their beginning while they are typed', () => {
		expect(search.search('Burya').map(hit => hit.article)).toEqual(expect.arrayContaining([a, b]));
	});

	it('prefers a word as it stands to one like it', () => {
		const one = articleOf('The form was signed.');
		const two = articleOf('The farm was sold.');
		expect(
			createSearch([two, one])
				.search('form')
				.map(hit => hit.article),
		).toEqual([one]);
	});

	it('leaves furniture out', () => {
		for (const query of ['Clarks stores closed', 'leave a reply', 'share this article', 'javascript']) {
			for (const {article, block} of search.search(query))
				expect(article.blocks[block].kind).not.toBe('furniture');
		}

		expect(search.search('javascript')).toEqual([]);
	});

	it('understands a query so that another search finds the very same in one of the articles', () => {
		for (const query of ['zelenksy kursk', '"north korean" troops !russia', '^burya', 'so$ the', 'r']) {
			const {hits, meant} = search.answer(query, 1000);
			const {blocks} = a;
			const ranges = createTextFinder(blocks.map(({text}) => text)).findExpanded(meant);
			const inA = hits.filter(({article}) => article === a);
			expect(inA.length).toBeGreaterThan(0);
			for (const [block, {kind}] of blocks.entries()) {
				if (kind === 'furniture') continue;
				expect(ranges[block]).toEqual(inA.find(hit => hit.block === block)?.ranges ?? []);
			}
		}
	});

	it('counts every passage and article that answers, however few are asked for', () => {
		for (const query of ['the', 'kursk', 'zelenksy', '"north korean" !russia']) {
			const all = search.search(query, {limit: 1000});
			const {hits, passages, articles} = search.answer(query, 2);
			expect(hits).toEqual(all.slice(0, 2));
			expect(passages).toBe(all.length);
			expect(articles).toBe(new Set(all.map(({article}) => article)).size);
		}
	});

	it('answers any query, without an exception, from within the passages', () => {
		fc.assert(
			fc.property(fc.string({unit: 'binary', maxLength: 40}), query => {
				for (const {article, block, start, end, ranges} of search.search(query)) {
					expect([start, end]).toEqual([article.blocks[block].start, article.blocks[block].end]);
					for (const range of ranges)
						expect(range.end).toBeLessThanOrEqual(article.blocks[block].text.length);
				}
			}),
		);
		expect(search.search('')).toEqual([]);
		expect(createSearch([]).search('anything')).toEqual([]);
	});
});

describe('finding in a text', () => {
	it('takes no account of case, diacritics and the sort of quotes', () => {
		const text = "Brontë’s “Ende” and bronte's";
		expect(findInText(text, "BRONTE'S").map(({start, end}) => text.slice(start, end))).toEqual([
			'Brontë’s',
			"bronte's",
		]);
		expect(findInText(text, '"ende"')).toHaveLength(1);
		expect(findInText(text, '')).toEqual([]);
	});

	it('finds what was cut from the text', () => {
		fc.assert(
			fc.property(fc.string({unit: 'grapheme'}), fc.nat(), fc.nat(), (text, x, y) => {
				const [start, end] = [x % (text.length + 1), y % (text.length + 1)].sort((one, two) => one - two);
				const part = text.slice(start, end);
				if (part.trim() === '' || /[\p{M}\p{Surrogate}]/u.test(part)) return;
				expect(findInText(text, part).length).toBeGreaterThan(0);
			}),
		);
	});

	it('filters by the beginnings of words', () => {
		expect(matchesFilter('Russia sends deserters', 'des rus')).toBe(true);
		expect(matchesFilter('Russia sends deserters', 'serters')).toBe(false);
		expect(matchesFilter('anything', ' ')).toBe(true);
	});
});
