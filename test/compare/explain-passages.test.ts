import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Article} from '../../source/article/article.js';
import {readArticle} from '../../source/article/read-article.js';
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

const farmNames = Array.from(
	{length: 30},
	(_, at) => `${'BDFGKLMNPR'[at % 10]}${['el', 'un', 'or'][at % 3]}dale`,
);
const millNames = Array.from(
	{length: 30},
	(_, at) => `${'STVW'[at % 4]}${['ick', 'ash', 'ern', 'oss', 'ump'][at % 5]}ley`,
);

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

	it('of long passages tells what likely sentences say, and lists the figures of all the others', () => {
		const farms = farmNames.map(
			(name, at) => `Farm ${name} near Ostley sold ${at + 20} goats on Sunday, and its barn is empty.`,
		);
		const mills = millNames.map(name => `On Sunday a weaver of 41 played the fiddle in the mill of ${name}.`);
		const a = articleOf(farms.join('\n\n'));
		const b = articleOf([...mills, farms[7].replace('27', '28')].join('\n\n'));
		const {figures, figuresOnly} = explainWhole(a, b);
		expect(figures.map(({verdict, a, b}) => `${verdict}: ${a.text} | ${b.text}`)).toEqual([
			'differ: 27 | 28',
			'agree: Sunday | Sunday',
		]);
		expect([figuresOnly.a.length, figuresOnly.b.length]).toEqual([2 * 29, 2 * 30]);
	});

	it('points at the text it tells of, whatever marks stand within it', () => {
		const marked = fc.constantFrom(
			(text: string) => text,
			(text: string) => `**${text}**`,
			(text: string) => `_${text}_`,
			(text: string) => `[${text}](https://example.org/a)`,
			(text: string) => `[**${text}**](https://example.org/b)`,
		);
		const report = fc
			.tuple(marked, marked, marked, marked, marked, fc.constantFrom(31, 29))
			.map(
				([count, unit, quoted, name, day, value]) =>
					`The reservoir at ${name('Tull')} fell to ${count(`${value}`)} ${unit('percent')} on ${day('4 August')}, the R&amp;D office said. &ldquo;We have ${quoted(value === 31 ? 'never' : 'seldom')} seen it so low,&rdquo; engineer ${name('Ada Brook')} said.`,
			);
		const bare = (text: string) => text.replace(/\]\([^)]*\)|[*_[\]]/g, '').replace('&amp;', '&');
		fc.assert(
			fc.property(report, report, (first, second) => {
				const [a, b] = [first, second].map(text => readArticle(text, {name: 'a.md', format: 'markdown'}));
				const {figures, figuresOnly, quotes, changes} = explainWhole(a, b);
				expect(figures.length).toBeGreaterThan(0);
				const told = [
					...[...figures, ...quotes].map(link => link.a),
					...figuresOnly.a,
					...quotes.flatMap(quote => quote.a.speaker ?? []),
					...changes.flatMap(change => change.a ?? []),
				];
				for (const {text, start, end} of told) expect(bare(a.original.slice(start, end))).toBe(text);
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
