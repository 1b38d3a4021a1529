import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {createSearch} from '../../source/search/create-search.js';
import {createTextFilter} from '../../source/search/filter-texts.js';
import {createTextFinder} from '../../source/search/find-in-text.js';
import {parseQuery} from '../../source/search/parse-query.js';
import {createPassageSearch} from '../../source/search/passage-search.js';
import {articleOf} from '../seeds.js';
import {findInText} from './one-text.js';

const article = articleOf(
	'The form was signed in the harbour.',
	'Forms were sold; the harbourmaster reform.',
	'A farm was sold near the old harbour wall.',
	'Sold: the wall of the old harbour.',
);
const search = createSearch([article]);
const texts = (query: string) =>
	search.search(query).map(({block}) => article.blocks[block].text.split(' ').slice(0, 2).join(' '));

describe('operators', () => {
	it("take 'exact for the word itself", () => {
		expect(texts("'form")).toEqual(['The form']);
		expect(texts("'hrabour")).toEqual([]);
	});

	it('take ^prefix and suffix$ for how a word begins and ends', () => {
		expect(texts('^form').sort()).toEqual(['Forms were', 'The form']);
		expect(texts('form$').sort()).toEqual(['Forms were', 'The form']);
		expect(texts('^form$')).toEqual(['The form']);
	});

	it('leave out what has !not', () => {
		expect(texts('harbour !sold')).toEqual(['The form']);
		expect(texts('harbour !"old harbour" !^form')).toEqual([]);
		expect(texts('!sold')).toEqual([]);
	});

	it('take a phrase for words in a row, and light it as one', () => {
		expect(texts('"old harbour"').sort()).toEqual(['A farm', 'Sold: the']);
		const [{block, ranges}] = search.search('"old harbour wall"');
		expect(ranges.map(({start, end}) => article.blocks[block].text.slice(start, end))).toEqual([
			'old harbour wall',
		]);
	});

	it('take an unfinished quotation mark to the end, its last word as a beginning', () => {
		expect(texts('"old harb').sort()).toEqual(['A farm', 'Sold: the']);
	});
});

describe('ranking', () => {
	it('puts words in the order of the query first, and words side by side', () => {
		expect(texts('old harbour wall')[0]).toBe('A farm');
		expect(texts('wall of the old harbour')[0]).toBe('Sold: the');
	});

	it('has a score of 1 or more where every word is there, and sinks', () => {
		const scores = search.search('sold wall').map(({score}) => score);
		expect(scores.filter(score => score >= 1)).toHaveLength(2);
		expect(scores).toEqual([...scores].sort((x, y) => y - x));
	});

	it('takes a word for a typo when it leads nowhere with the others', () => {
		expect(texts('farm signed harbour')[0]).toBe('The form');
	});

	it('finds a word with a typo while it is still being typed', () => {
		expect(texts('harbuorma')).toEqual(['Forms were']);
	});
});

describe('a search that grows', () => {
	it('answers as one that had all articles from the beginning', () => {
		const more = [articleOf('The harbour of Odesa was shelled.'), articleOf('Grain left the harbour.')];
		const grown = createSearch([]);
		for (const one of [article, ...more]) {
			grown.search('harbour');
			grown.add(one);
		}

		const whole = createSearch([article, ...more]);
		for (const query of ['harbour', 'odesa harbuor', 'grain', 'form'])
			expect(grown.search(query)).toEqual(whole.search(query));
	});

	it('answers as if nothing had been, after a search that was left between two steps', () => {
		const passages = createPassageSearch();
		for (const {text} of article.blocks) passages.add(text);
		const queries = ['old harbuor wall', '"was sold" !form', '^f r$', "'wall sold signed", 'h'];
		const wanted = queries.map(query => passages.find(query, {limit: 10}));
		for (const left of queries) {
			for (let steps = 1; steps < 8; steps++) {
				for (const [at, query] of queries.entries()) {
					const search = passages.findInSteps(left, {limit: 10});
					for (let step = 0; step < steps; step++) search.next();
					expect(passages.find(query, {limit: 10})).toEqual(wanted[at]);
				}
			}
		}
	});

	it('searches scripts without spaces by their words', () => {
		const chinese = articleOf('北京大学的学生喜欢读书。', '他昨天去了上海。');
		for (const [query, block] of [
			['大学', 0],
			['读书', 0],
			['上海', 1],
		] as const)
			expect(createSearch([chinese]).search(query)[0]).toMatchObject({block});
	});
});

describe('bad input', () => {
	const queries = [
		'',
		' ',
		`! ' ^ $ "" !" '' ^$ !^$ !!`,
		'"',
		'"unfinished',
		'!"',
		'👩‍🚀🎉',
		'\uD800',
		'\0\u001B[31m',
		'x'.repeat(10_000),
		'harbour '.repeat(1250),
		'!'.repeat(10_000),
		'"'.repeat(10_000),
		Array.from({length: 2000}, (_, at) => `w${at}`).join(' '),
	];

	it.each(queries.map(query => [query.slice(0, 20), query]))('never throws: %j', (_, query) => {
		for (const {score, ranges} of search.search(query)) {
			expect(score).toBeGreaterThan(0);
			expect(ranges.length).toBeGreaterThan(0);
		}

		expect(findInText(article.blocks[0].text, query)).toEqual(expect.any(Array));
		expect(createTextFilter().matching(query).size).toBe(0);
	});

	it('never throws, however the signs and words are put together', () => {
		const pieces = fc.constantFrom(
			...[
				'harbour',
				'harbuor',
				'old',
				'h',
				'é',
				'北京',
				'👩‍🚀',
				"'",
				'^',
				'$',
				'!',
				'"',
				'“',
				' ',
				'-',
				'\uD83D',
			],
		);
		fc.assert(
			fc.property(fc.array(pieces, {maxLength: 60}), parts => {
				const query = parts.join('');
				const {hits, passages, meant} = search.answer(query, 10);
				expect(passages).toBeGreaterThanOrEqual(hits.length);
				for (const {block, ranges} of hits) {
					const {text} = article.blocks[block];
					expect(ranges.every(({start, end}) => start < end && end <= text.length)).toBe(true);
				}

				const finder = createTextFinder(article.blocks.map(({text}) => text));
				finder.find(query);
				expect(finder.findExpanded(meant).filter(ranges => ranges.length > 0)).toHaveLength(passages);
			}),
		);
	});

	it('is read into a bounded number of clauses, with words in each', () => {
		fc.assert(
			fc.property(fc.string({unit: 'binary', maxLength: 3000}), query => {
				const {wanted, unwanted} = parseQuery(query);
				expect(Math.max(wanted.length, unwanted.length)).toBeLessThanOrEqual(32);
				for (const {words} of [...wanted, ...unwanted])
					for (const {letters} of words) expect(letters.length).toBeGreaterThan(0);
			}),
		);
	});
});

describe('finding in several texts', () => {
	it('finds words like it only where none of the texts has the letters', () => {
		expect(createTextFinder(['the harbour', 'a harbuor']).find('harbour')).toEqual([
			[{start: 4, end: 11}],
			[],
		]);
		expect(createTextFinder(['the harbour', 'a wall']).find('harbuor')).toEqual([[{start: 4, end: 11}], []]);
	});
});
