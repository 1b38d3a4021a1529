import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Article} from '../../source/article/article.js';
import {compareArticles} from '../../source/compare/compare-articles.js';
import type {Comparison, Passage} from '../../source/compare/comparison.js';
import {explainPair} from '../../source/compare/evidence.js';
import {explainPassages} from '../../source/compare/explain-passages.js';
import {mirrorComparison} from '../../source/compare/mirror-comparison.js';
import {statedPair} from '../stated-comparison.js';
import {articleOf, longSeed, madeUpArticle, shortSeed} from './articles.js';
import {crash, otherCrash, sameCrash, trial} from './norvik-reports.js';

const report =
	'Police in Lyon arrested two men on Tuesday after a fire destroyed a warehouse near the harbour. Nobody was hurt, but forty families had to leave their homes for the night. Mayor Anne Duval said that the cause of the fire was still unknown.';

const pairWith = ({pairs}: Comparison, inA: string, inB: string) =>
	pairs.find(({a, b}) => a.text.includes(inA) && b.text.includes(inB));

function expectToPointAtItsText(passage: Passage, article: Article) {
	const {parts, text} = passage;
	expect(passage.block).toBe(parts[0].block);
	expect(passage.inBlock).toEqual(parts[0].range);
	for (const {block, range, inText} of parts) {
		expect(article.blocks[block].text.slice(range.start, range.end)).toBe(
			text.slice(inText.start, inText.end),
		);
	}

	const original = article.original.slice(passage.start, passage.end).replace(/\s+/g, ' ');
	expect(original.slice(0, 5)).toBe(text.slice(0, 5));
	expect(original.at(-1)).toBe(text.at(-1));
}

describe('comparing the bundled articles', () => {
	const comparison = compareArticles(longSeed, shortSeed);
	const all = compareArticles(longSeed, shortSeed, {minimumScore: 0});

	it('finds the disguise as residents of Buryatia', () => {
		const pair = pairWith(all, 'Republic of Buryatia', 'fake certificate')!;
		expect(pair.evidence.shared.map(({text}) => text)).toContain('Buryatia');
		expect(pair.evidence.shared).toContainEqual(expect.objectContaining({text: 'Moscow', how: 'place'}));
	});

	it('takes no word in quotation marks for a quote', () => {
		const text = longSeed.original.indexOf('‘meat grinder’ assaults');
		const other = shortSeed.original.indexOf("'meat' attack");
		const passages = {a: {start: text, end: text + 1}, b: {start: other, end: other + 1}};
		expect(explainPassages(longSeed, shortSeed, passages).quotes).toEqual([]);
	});

	it('finds the full-scale invasion', () => {
		const pair = pairWith(all, 'full-scale invasion', 'full-scale invasion')!;
		expect(explainPair(pair)).toContain('full-scale invasion');
	});

	it('finds the Ministry of Defence of the UK in British defence officials', () => {
		const pair = pairWith(all, 'UK Ministry of Defence', 'British defense officials')!;
		expect(pair.evidence.shared).toContainEqual(
			expect.objectContaining({text: 'UK', other: 'British', how: 'place'}),
		);
	});

	it('pairs no furniture, bylines or credits', () => {
		const compared = ['title', 'heading', 'paragraph', 'quote', 'list-item', 'caption'];
		for (const {a, b} of [...comparison.pairs, ...all.pairs]) {
			expect(compared).toContain(longSeed.blocks[a.block].kind);
			expect(compared).toContain(shortSeed.blocks[b.block].kind);
			expect(a.text + b.text).not.toMatch(/Leave a Reply|email address|Getty/);
		}
	});

	it('is of one event as far as names and dates tell, and counts what is related alone as nothing shared', () => {
		expect(comparison.event.certainty).toBeGreaterThan(0);
		expect(comparison.event.story).toBeGreaterThan(0);
		expect(comparison.event.shared).toContain('Buryatia');
		const isShared = comparison.pairs.some(({kind}) => kind !== 'related');
		expect([comparison.shared.a > 0, comparison.shared.b > 0]).toEqual([isShared, isShared]);
	});
});

describe('comparing two reports in other words', () => {
	const notReused = ({pairs}: Comparison) => pairs.filter(({stretch}) => stretch === undefined);
	const told = (comparison: Comparison) => [...comparison.pairs, ...comparison.unsure];

	it('of one event finds what both state', () => {
		const comparison = compareArticles(crash, sameCrash);
		for (const [inA, inB] of [
			['47 people', 'Forty-seven'],
			['signal installed', 'put up in 2019'],
			['since 1986', 'since 1986'],
		])
			expect(pairWith(comparison, inA, inB)).toBeDefined();
		for (const own of ['Shoppers', 'Engineers', 'The mayor', 'A union'])
			expect(pairWith(comparison, own, '') ?? pairWith(comparison, '', own)).toBeUndefined();
	});

	it('of one story shows a few, also where hardly anything is stated twice', () => {
		const {event, ...comparison} = compareArticles(crash, trial);
		expect(event.certainty).toBeGreaterThan(0.5);
		expect(comparison.pairs.length).toBeGreaterThan(0);
		expect(notReused({event, ...comparison}).length).toBeLessThanOrEqual(6);
	});

	it('of two events of a sort shows nothing, nor the next likely', () => {
		expect(told(compareArticles(crash, otherCrash))).toEqual([]);
		expect(compareArticles(crash, otherCrash).event.certainty).toBeLessThan(0.5);
	});

	it('gives as reason what a pair rests on', () => {
		const comparison = compareArticles(crash, sameCrash);
		const reasonOf = (inA: string, inB: string) => explainPair(pairWith(comparison, inA, inB)!);
		expect(reasonOf('47 people', 'Forty-seven')).toMatch(/agree: .*47.*shared: .*Kessel Bridge/);
		expect(reasonOf('signal installed', 'put up')).toMatch(/agree: .*2019.*shared: .*Ottilie Rahn/);
		for (const pair of told(comparison)) expect(explainPair(pair)).not.toBe('');
	});

	it('says so where hardly a word is the same', () => {
		const pair = statedPair(
			'Helpers covered the others with wet sheets and dug channels.',
			'If there is nothing in them, nobody needs to hide them.',
			{},
			{kind: 'related'},
		);
		expect(explainPair(pair)).toBe('hardly a word in common');
		const number = {namesOnly: true};
		const [rights, publishers] = ['Rights have gone to 22 countries.', 'Thirteen of 22 publishers left.'];
		expect(explainPair(statedPair(rights, publishers, number))).toBe('hardly a word in common');
		expect(explainPair(statedPair(rights, rights, {}, {kind: 'verbatim', score: 1}))).toBe('');
	});
});

describe('comparing', () => {
	it('finds text that was copied, whatever stands around it', () => {
		const a = articleOf(
			`The weather was fine all week in the south.\n\n${report}\n\nSport is on page seven today.`,
		);
		const b = articleOf(`Readers wrote many letters about parking.\n\n${report}`);
		const [pair, ...others] = compareArticles(a, b).pairs;
		expect(pair).toMatchObject({kind: 'verbatim', score: 1, a: {text: report}, b: {text: report}});
		expect(others).toEqual([]);
	});

	it('calls copied text with changes reworded', () => {
		const changed = report
			.replace('forty families had to leave', '41 families needed to quit')
			.replace('Tuesday', 'Wednesday');
		const [pair] = compareArticles(articleOf(report), articleOf(changed)).pairs;
		expect(pair.kind).toBe('reworded');
	});

	it('finds the same fact in other words, and says how the words match', () => {
		const other =
			'Two suspects are in custody in Lyon, where flames had gutted a harbor building. The mayor, Anne Duval, could not say on Tuesday how it began; 40 households slept elsewhere.';
		const {pairs} = compareArticles(articleOf(report), articleOf(other));
		const pair = pairs.find(({a, b}) => a.text.includes('Lyon') && b.text.includes('Lyon'))!;
		expect(pair.kind).toBe('same-fact');
		expect(pair.evidence.shared).toContainEqual(expect.objectContaining({text: 'harbour', other: 'harbor'}));
	});

	it('sees through acronyms', () => {
		const a = articleOf(
			'The Institute for the Study of War (ISW) said troops advanced near Pokrovsk on Monday.',
		);
		const b = articleOf('Troops advanced near Pokrovsk on Monday, the ISW wrote in its daily report.');
		const [pair] = compareArticles(a, b, {minimumScore: 0.1}).pairs;
		expect(pair.evidence.shared).toContainEqual(
			expect.objectContaining({text: 'Institute for the Study of War', other: 'ISW', how: 'acronym'}),
		);
	});

	it.each([
		['a sign', 'It was -12 degrees at the station above Lunn when the guards came back from their round.'],
		[
			'a decimal point',
			'It was .12 degrees at the station above Lunn when the guards came back from their round.',
		],
	])('calls no pair verbatim in which a figure differs by %s', (_, text) => {
		const {pairs} = compareArticles(articleOf(text), articleOf(text.replace(/[-.]12/, '12')));
		expect(pairs.map(({kind}) => kind)).toEqual(['reworded']);
		expect(pairs[0].evidence.figures).toMatchObject([{verdict: 'differ'}]);
	});

	it('gives an article and itself one verbatim pair, all of it', () => {
		for (const article of [longSeed, shortSeed, articleOf('Word.'), articleOf('word '.repeat(3000))]) {
			const {pairs, shared} = compareArticles(article, article);
			expect(pairs).toHaveLength(1);
			expect(pairs[0]).toMatchObject({kind: 'verbatim', score: 1});
			expect(shared).toEqual({a: 1, b: 1});
		}
	});

	it('finds the sentences of an article in another order', () => {
		const sentences = report.split(/(?<=\.) /);
		const {pairs, shared} = compareArticles(
			articleOf(report),
			articleOf([sentences[2], sentences[0], sentences[1]].join(' ')),
		);
		expect(pairs.length).toBeGreaterThan(0);
		expect(Math.min(shared.a, shared.b)).toBeGreaterThan(0.9);
	});

	it.each([
		['nothing', '', ''],
		['nothing and something', '', report],
		['one sentence', 'Police arrested two men.', report],
		[
			'Chinese',
			'警方表示，周二在北京发生的爆炸造成三人受伤。调查仍在进行。',
			'北京周二发生爆炸，三人受伤，警方正在调查。',
		],
		[
			'Arabic',
			'قالت الشرطة إن ثلاثة أشخاص أصيبوا في انفجار في بغداد.',
			'أصيب ثلاثة أشخاص في انفجار في بغداد.',
		],
		[
			'Russian and Ukrainian',
			'Путин заявил 10 декабря, что 3000 солдат прибыли в Курск.',
			'Путін заявив 10 грудня, що 3000 солдатів прибули до Курська.',
		],
		['signs alone', '… — !!! ???', '***'],
		['one word over and over', 'Word. '.repeat(1000), 'Word. '.repeat(900)],
	])('answers for %s', (_, a, b) => {
		const {pairs, shared, event} = compareArticles(articleOf(a), articleOf(b));
		expect(Array.isArray(pairs)).toBe(true);
		for (const share of [shared.a, shared.b, event.certainty ?? 0]) {
			expect(share).toBeGreaterThanOrEqual(0);
			expect(share).toBeLessThanOrEqual(1);
		}
	});

	it('calls nothing the same fact where the articles may be on two events of a sort', () => {
		const [oslo, bergen] = [
			'A fire destroyed the old warehouse beside the harbour during the night. Nora Lind, Paul Berg and Ravi Das of Oslo Rescue were there in May.',
			'A large fire destroyed an old warehouse near the harbour that night. Nora Lind and Tom Hale of Bergen wrote to Eva Moe in June.',
		].map(articleOf);
		const compared = compareArticles(oslo, bergen);
		expect(pairWith(compared, 'warehouse', 'warehouse')?.kind).toBe('related');
		expect(compared.pairs.filter(({kind}) => kind === 'same-fact')).toEqual([]);
	});

	it('leaves out what scores below the minimum, and tells more below the usual one', () => {
		const usual = compareArticles(longSeed, shortSeed).pairs;
		const all = compareArticles(longSeed, shortSeed, {minimumScore: 0}).pairs;
		const [, , {score: third}] = all.toSorted((x, y) => y.score - x.score);
		const some = compareArticles(longSeed, shortSeed, {minimumScore: third}).pairs;
		const none = compareArticles(longSeed, shortSeed, {minimumScore: 1}).pairs;
		expect(some).toHaveLength(3);
		for (const {score} of some) expect(score).toBeGreaterThanOrEqual(third);
		expect(all.length).toBeGreaterThan(Math.max(usual.length, some.length));
		expect(none).toEqual([]);
	});
});

describe('any comparison', () => {
	const two = [madeUpArticle, madeUpArticle] as const;

	it('is the same the other way about', () => {
		fc.assert(
			fc.property(...two, (a, b) => {
				const [there, back] = [compareArticles(a, b), compareArticles(b, a)];
				expect(mirrorComparison(back).pairs).toEqual(there.pairs);
				expect([back.shared.b, back.shared.a]).toEqual([there.shared.a, there.shared.b]);
				expect(back.event.certainty).toBe(there.event.certainty);
				expect(back.event.story).toBe(there.event.story);
				expect(mirrorComparison(back).unsure).toEqual(there.unsure);
				expect(mirrorComparison(back).only).toEqual(there.only);
				expect(back.event.shared).toHaveLength(there.event.shared.length);
				for (const name of there.event.shared) expect(a.original).toContain(name);
				for (const name of back.event.shared) expect(b.original).toContain(name);
			}),
		);
	});

	it('is the same every time', () => {
		fc.assert(
			fc.property(...two, (a, b) => {
				const again = compareArticles(articleOf(a.original), articleOf(b.original));
				expect(again.pairs).toEqual(compareArticles(a, b).pairs);
			}),
		);
	});

	it('points at the text it tells of', () => {
		fc.assert(
			fc.property(...two, (a, b) => {
				for (const pair of compareArticles(a, b, {minimumScore: 0}).pairs) {
					expectToPointAtItsText(pair.a, a);
					expectToPointAtItsText(pair.b, b);
					for (const word of pair.evidence.shared) {
						expect(pair.a.text.slice(word.a.start, word.a.end)).toBe(word.text);
						expect(pair.b.text.slice(word.b.start, word.b.end)).toBe(word.other);
					}

					const {figures, figuresOnly, quotes, changes} = pair.evidence;
					for (const [side, article] of [
						['a', a],
						['b', b],
					] as const) {
						const stretches = [...figures, ...quotes, ...changes].flatMap(stated => stated[side] ?? []);
						for (const {text, start, end, inText} of [...stretches, ...figuresOnly[side]]) {
							expect(pair[side].text.slice(inText.start, inText.end)).toBe(text);
							expect(article.original.slice(start, end).replace(/\s+/g, ' ')).toBe(text);
						}
					}
				}
			}),
		);
	});

	it('holds no pair twice, and of those that are not reused the strongest first', () => {
		fc.assert(
			fc.property(...two, (a, b) => {
				const {pairs} = compareArticles(a, b, {minimumScore: 0});
				const places = pairs.map(pair => `${pair.a.start}-${pair.a.end} ${pair.b.start}-${pair.b.end}`);
				expect(new Set(places).size).toBe(places.length);
				for (const kind of ['same-fact', 'related']) {
					const scores = pairs.filter(pair => pair.kind === kind).map(({score}) => score);
					for (const [at, score] of scores.entries()) {
						expect(score).toBeGreaterThanOrEqual(0);
						expect(score).toBeLessThanOrEqual(scores[at - 1] ?? 1);
					}
				}
			}),
		);
	});

	it('of an article with itself is one verbatim pair', () => {
		fc.assert(
			fc.property(madeUpArticle, article => {
				const {pairs} = compareArticles(article, articleOf(article.original));
				expect(pairs.map(({kind}) => kind)).toEqual(article.blocks.length > 0 ? ['verbatim'] : []);
			}),
		);
	});
});

describe('the figures of a copy', () => {
	it('are held against those of the sentence that was copied, not of others like it', () => {
		const farms = Array.from(
			{length: 30},
			(_, at) => `${'BDFGKLMNPR'[at % 10]}${['el', 'un', 'or'][at % 3]}dale`,
		);
		const soldBy = (name: string, goats: number) =>
			`Farm ${name} near Ostley sold ${goats} goats on Sunday, and its barn is empty.`;
		const a = articleOf(farms.map((name, at) => soldBy(name, at + 20)).join('\n\n'));
		const edited = farms.map((name, at) => soldBy(name, at + 17));
		const b = articleOf([...edited.slice(3), ...edited.slice(0, 3)].join('\n\n'));
		const farmAt = ({original}: Article, place: number) =>
			/Farm (\w+)/.exec(original.slice(original.lastIndexOf('Farm', place)))?.[1];
		const links = compareArticles(a, b).pairs.flatMap(({evidence}) => evidence.figures);
		expect(links.length).toBeGreaterThan(30);
		for (const link of links) expect(farmAt(a, link.a.start)).toBe(farmAt(b, link.b.start));
	});
});

describe('the articles of a comparison', () => {
	it.each([
		['two reports', crash, sameCrash],
		['a story', crash, trial],
		['two events of a sort', crash, otherCrash],
		['the bundled ones', longSeed, shortSeed],
	])('are exchanged exactly when they are swapped: %s', (_, a, b) => {
		for (const minimumScore of [undefined, 0, 0.3]) {
			const {event, ...there} = compareArticles(a, b, {minimumScore});
			const {event: eventBack, ...back} = mirrorComparison(compareArticles(b, a, {minimumScore}));
			expect(back).toEqual(there);
			expect([eventBack.certainty, eventBack.story]).toEqual([event.certainty, event.story]);
		}
	});
});
