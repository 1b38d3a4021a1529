import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Article} from '../../source/article/article.js';
import type {Change, Evidence, Stretch} from '../../source/compare/comparison.js';
import {explainPassages} from '../../source/compare/explain-passages.js';
import {mirrorEvidence} from '../../source/compare/mirror-comparison.js';
import {articleOf, madeUpArticle} from './articles.js';

const whole = ({original}: Article) => ({start: 0, end: original.length});
const explainWhole = (a: Article, b: Article) => explainPassages(a, b, {a: whole(a), b: whole(b)});

/** Texts of two desks on one thing, with figures, dates, quotations and changes. */
const reports = [
	[
		'The reservoir at Tull fell to 31 percent on 4 August, the water board said. “We have never seen it so low,” engineer Ada Brook said.',
		'On 5 August the reservoir at Tull stood at 29 percent. “We have seldom seen it so low,” said engineer Ada Brook of the water board.',
	],
	[
		'The choir of Saint Orm did not sing on Sunday. Twelve of its 40 members were ill, and the organist left before noon.',
		'The choir of Saint Orm sang on Sunday. Twenty of its 40 members were ill, and the organist left after noon.',
	],
	[
		'The court fined Harrow Mills $1.2 million on Tuesday. “It was allegedly warned twice,” prosecutor Ben Ode told the Tribune.',
		'Harrow Mills was fined €1.2 million by the court. Prosecutor Ben Ode said: “It was warned twice.”',
	],
].map(texts => texts.map(articleOf) as [Article, Article]);

const somewhere = fc.tuple(madeUpArticle, madeUpArticle);
const someReports = fc.oneof(fc.constantFrom(...reports), somewhere);

describe('what two passages share and differ in', () => {
	it('is the same the other way about', () => {
		fc.assert(
			fc.property(someReports, ([a, b]) => {
				expect(mirrorEvidence(explainWhole(b, a))).toEqual(explainWhole(a, b));
			}),
		);
	});

	it('of a passage and itself is nothing but what agrees', () => {
		fc.assert(
			fc.property(fc.oneof(fc.constantFrom(...reports.flat()), madeUpArticle), article => {
				const {figures, quotes, changes} = explainWhole(article, articleOf(article.original));
				expect(figures.filter(({verdict}) => verdict !== 'agree')).toEqual([]);
				expect(
					quotes.filter(({verdict, sameSpeaker}) => verdict === 'altered' || sameSpeaker === false),
				).toEqual([]);
				expect(changes).toEqual([]);
			}),
		);
	});

	it.each(reports)('stays the same when a paragraph on something else is added to one text', (a, b) => {
		const other =
			'Beekeepers in the hills expect a good year for heather honey, and the fair opens as usual.';
		const longer = articleOf(`${b.original}\n\n${other}`);
		const told = ({figures, quotes, changes}: Evidence) => ({figures, quotes, changes});
		const passages = {a: whole(a), b: whole(b)};
		expect(told(explainPassages(a, longer, passages))).toEqual(told(explainPassages(a, b, passages)));
	});

	it('points at the text it tells of', () => {
		const stretches = ({figures, figuresOnly, quotes, changes}: Evidence, side: 'a' | 'b'): Stretch[] => [
			...[...figures, ...quotes].map(link => link[side]),
			...figuresOnly[side],
			...quotes.flatMap(quote => quote[side].speaker ?? []),
			...changes.flatMap((change: Change) => change[side] ?? []),
		];
		fc.assert(
			fc.property(someReports, ([a, b]) => {
				const evidence = explainWhole(a, b);
				for (const {text, start, end} of stretches(evidence, 'a'))
					expect(a.original.slice(start, end)).toBe(text);
				for (const {text, start, end} of stretches(evidence, 'b'))
					expect(b.original.slice(start, end)).toBe(text);
			}),
		);
	});

	it('puts every figure in one link at most, and in none of those of one text then', () => {
		fc.assert(
			fc.property(someReports, ([a, b]) => {
				const {figures, figuresOnly} = explainWhole(a, b);
				for (const side of ['a', 'b'] as const) {
					const starts = [
						...figures.map(link => link[side].start),
						...figuresOnly[side].map(({start}) => start),
					];
					expect(new Set(starts).size).toBe(starts.length);
				}
			}),
		);
	});

	it('is widened to whole sentences, and nothing where there is no running text', () => {
		const [a, b] = reports[0];
		const within = (article: Article, words: string) => {
			const start = article.original.indexOf(words);
			return {start, end: start + words.length};
		};
		const {quotes} = explainPassages(a, b, {a: within(a, 'Ada'), b: within(b, 'water board')});
		expect(quotes).toHaveLength(1);
		expect(explainPassages(a, b, {a: {start: 0, end: 0}, b: whole(b)}).shared).toEqual([]);
	});

	it('refuses what is no article', () => {
		expect(() =>
			explainPassages({} as Article, reports[0][1], {a: {start: 0, end: 1}, b: {start: 0, end: 1}}),
		).toThrow(TypeError);
	});
});
