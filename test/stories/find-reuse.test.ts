import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Article} from '../../source/article/article.js';
import {isProse} from '../../source/article/article.js';
import {findReuse} from '../../source/stories/find-reuse.js';
import type {Reuse} from '../../source/stories/reuse.js';
import {toSafeText} from '../../source/text/safe-text.js';
import {dam, reportOf} from './reports.js';
import {agency, agencyText, reprint, reusingArticles, rewritten, undated, unrelated} from './reused.js';

const reuseOf = (reuse: Reuse, article: Article) => reuse.articles.find(one => one.article === article);
const outlets = ({places}: Reuse['passages'][number]) => places.map(({article}) => article.outlet);
const textOf = (article: Article) =>
	article.blocks.flatMap(block => (isProse(block) ? block.text : [])).join(' ');

describe('reused text', () => {
	const reuse = findReuse(reusingArticles);

	it('is told passage by passage, those of the most text in the most articles first, each by date', () => {
		expect(reuse.passages.map(outlets)).toEqual([
			['Agency', 'Morning Post'],
			['Agency', 'Morning Post', 'Evening Star'],
			['Agency', 'Morning Post', 'Ledger'],
		]);
	});

	it('has the words of each article and their place in its original', () => {
		const [whole, crushed, quoted] = reuse.passages;
		expect(whole.places.map(({passage}) => passage.text)).toEqual([
			agencyText.slice(1).join(' '),
			agencyText.slice(1).join(' '),
		]);
		expect(crushed.places[2].passage.text).toBe(rewritten.blocks[2].text);
		expect(quoted.places[2].passage.text).toBe(agencyText[3]);
		for (const {places} of reuse.passages)
			for (const {article, passage} of places)
				expect(article.original.slice(passage.start, passage.end).replace(/\s+/g, ' ')).toBe(passage.text);
	});

	it('with a few words changed in it is one passage, and says how much of it is the same', () => {
		const [, crushed] = reuse.passages;
		expect(crushed.places.map(({share}) => share)).toEqual([1, 1, expect.closeTo(0.92, 1)]);
	});

	it('is a share of each article, and whom it has it from', () => {
		expect(reuseOf(reuse, reprint)).toEqual({
			article: reprint,
			reused: 1,
			shared: 1,
			from: [
				{article: agency, share: 1, isEarlier: true},
				{article: undated, share: expect.any(Number), isEarlier: false},
			],
		});
		expect(reuseOf(reuse, rewritten)?.from.map(({article}) => article)).toEqual([agency, reprint]);
		expect(reuseOf(reuse, rewritten)?.reused).toBeCloseTo(
			rewritten.blocks[2].text.length / textOf(rewritten).length,
			1,
		);
		expect(reuseOf(reuse, unrelated)).toBeUndefined();
	});

	it('of an article without a date is nobody’s: it is shared, and not told to be reused', () => {
		expect(reuseOf(reuse, undated)).toMatchObject({
			reused: 0,
			from: [{isEarlier: false}, {isEarlier: false}],
		});
		expect(reuseOf(reuse, undated)?.shared).toBeCloseTo(agencyText[3].length / textOf(undated).length, 1);
		expect(reuseOf(reuse, agency)).toMatchObject({reused: 0, from: [{article: undated, isEarlier: false}]});
	});

	it('of one day is shared too, unless both tell the hour with its zone', () => {
		const at = (article: Article, published: string) => ({...article, published: toSafeText(published)});
		const ofOneDay = findReuse([at(reprint, '2025-09-02'), agency]);
		expect(ofOneDay.articles.map(({reused, shared}) => [reused, shared])).toEqual([
			[0, 1],
			[0, 1],
		]);
		const earlier = at(agency, '2025-09-02T09:30:00+02:00');
		const later = at(reprint, '2025-09-02T08:00:00Z');
		expect(findReuse([later, earlier]).articles).toEqual([
			{article: later, reused: 1, shared: 1, from: [{article: earlier, share: 1, isEarlier: true}]},
		]);
	});

	it('has the earliest of those with as much of it for its source', () => {
		const third = {...reportOf('Tribune', textOf(agency), '2025-09-05'), blocks: reprint.blocks};
		const sources = reuseOf(findReuse([third, reprint, agency]), third)?.from;
		expect(sources?.map(({article}) => article)).toEqual([agency, reprint]);
	});

	it('is none in other words, of a phrase, nor in articles that have nothing in common', () => {
		expect(findReuse(Object.values(dam))).toEqual({passages: [], articles: []});
		const phrase = 'a spokesman for the port authority told a news conference on Monday';
		const short = ['A', 'B'].map(outlet => reportOf(outlet, `${outlet}\n\n${outlet} says that ${phrase}.`));
		expect(findReuse(short)).toEqual({passages: [], articles: []});
		expect(findReuse([])).toEqual({passages: [], articles: []});
		expect(findReuse([reportOf('a', ''), reportOf('b', '')])).toEqual({passages: [], articles: []});
	});

	it('is found in scripts without spaces, where a sign is no word', () => {
		const sentence =
			'港务局周二上午表示集装箱港口因一台龙门起重机被大风吹倒在西码头上而关闭无人受伤因为工人刚刚换班两辆卡车和一排空集装箱被压坏船舶将改道前往邻近港口直至残骸被清理完毕';
		const chinese = (text: string, outlet: string) => reportOf(outlet, `标题\n\n${text}`);
		const found = findReuse([
			chinese(`今天的消息。${sentence}。`, 'a'),
			chinese(`昨天有人写道：${sentence}。`, 'b'),
		]);
		expect(found.passages).toHaveLength(1);
		const few = sentence.slice(0, 20);
		expect(findReuse([chinese(`今天。${few}。`, 'a'), chinese(`昨天：${few}。`, 'b')]).passages).toEqual([]);
	});
});

describe('boilerplate', () => {
	const box =
		'The Courier is an independent daily that has been printed in Lindesund since 1891, and it is owned by its readers, who elect the board every year.';
	const ownText = (at: number) =>
		Array.from({length: 60}, (_, word) => `w${at}x${(word * 7919) % 1000}`).join(' ');
	const withBox = (outlet: string, at: number) =>
		reportOf(outlet, `Report ${at}\n\n${ownText(at)}\n\n${box}`, `2025-09-0${at}`);

	it('of an outlet is no reuse, in two of its texts or in many', () => {
		for (const count of [2, 3, 9]) {
			const articles = Array.from({length: count}, (_, at) => withBox('Courier', at + 1));
			expect(findReuse(articles)).toEqual({passages: [], articles: []});
		}
	});

	it('of an outlet is none either where another outlet has it', () => {
		const articles = [1, 2, 3].map(at => withBox('Courier', at));
		expect(findReuse([...articles, withBox('Post', 4)])).toEqual({passages: [], articles: []});
	});

	it('is none of it where an outlet has versions of one text', () => {
		const versions = [1, 2, 3].map(at =>
			reportOf('Courier', `${agencyText.join('\n\n')}\n\nUpdate ${at}.`, `2025-09-0${at}`),
		);
		const {passages} = findReuse(versions);
		expect(passages.map(({places}) => places.length)).toEqual([3]);
	});

	it('stands in the way of nothing: who takes over a whole text takes it with its box', () => {
		const articles = [1, 2, 3].map(at => withBox('Courier', at));
		const taken = {
			...articles[1],
			id: 'taken',
			outlet: toSafeText('Post'),
			published: toSafeText('2025-09-09'),
		};
		const reuse = findReuse([...articles, taken]);
		expect(reuse.articles.map(({article, reused}) => [article.id, reused])).toEqual([['taken', 1]]);
	});
});

describe('reuse in any library', () => {
	const words = fc.array(fc.constantFrom(...'alder birch cedar dogwood elder fir ginkgo hazel'.split(' ')), {
		maxLength: 60,
	});
	const articles = fc.array(
		fc.record({outlet: fc.constantFrom('a', 'b', 'c'), words, day: fc.option(fc.integer({min: 1, max: 9}))}),
		{maxLength: 6},
	);

	it('has shares from 0 to 1, earlier sources, and passages that stand where they say', () => {
		fc.assert(
			fc.property(articles, given => {
				const library = given.map(({outlet, words, day}, at) => ({
					...reportOf(outlet, `Title\n\n${words.join(' ')}`, day === null ? undefined : `2025-01-0${day}`),
					id: `${at}`,
				}));
				const {passages, articles} = findReuse(library);
				for (const {places, words} of passages) {
					expect(new Set(places.map(({article}) => article)).size).toBe(places.length);
					expect(places.length).toBeGreaterThan(1);
					expect(words).toBeGreaterThanOrEqual(15);
					for (const {article, passage, share} of places) {
						expect(article.original.slice(passage.start, passage.end)).toBe(passage.text);
						expect(share).toBeGreaterThanOrEqual(0.5);
						expect(share).toBeLessThanOrEqual(1);
					}
				}

				for (const {article, reused, shared, from} of articles) {
					expect(reused).toBeLessThanOrEqual(shared);
					expect(shared).toBeLessThanOrEqual(1);
					expect(from.length).toBeGreaterThan(0);
					for (const source of from) {
						expect(source.article).not.toBe(article);
						const isEarlier = (source.article.published ?? 'z') < (article.published ?? '');
						expect(source.isEarlier).toBe(isEarlier);
					}
				}
			}),
			{numRuns: 200},
		);
	});

	it('has the same passages and shares in whatever order the articles are given', () => {
		const told = ({passages, articles}: Reuse) => ({
			passages: passages.map(({places}) => places.map(({article}) => article.id).sort()),
			articles: new Map(articles.map(({article, reused, shared}) => [article.id, [reused, shared]])),
		});
		const expected = told(findReuse(reusingArticles));
		fc.assert(
			fc.property(fc.shuffledSubarray(reusingArticles, {minLength: reusingArticles.length}), shuffled => {
				expect(told(findReuse(shuffled))).toEqual(expected);
			}),
			{numRuns: 20},
		);
	});
});
