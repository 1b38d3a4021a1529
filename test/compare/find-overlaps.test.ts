import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Article} from '../../source/article/article.js';
import {findOverlaps} from '../../source/compare/find-overlaps.js';
import {leastOverlap, leastSameEvent} from '../../source/compare/least-overlap.js';
import {createOverlapIndex} from '../../source/compare/overlap-index.js';
import {articleOf, longSeed, shortSeed} from './articles.js';

const ferry = articleOf(`Ferry with 212 people aboard runs aground off Sarn

The ferry Corin Star ran aground off the island of Sarn on Tuesday morning with 212 people aboard, the coast guard said.

Captain Elias Moreau told rescuers that the rudder had failed at 6:40 a.m., two miles north of Port Ellery.

Nine passengers were taken to Sarn General Hospital with broken bones. Nobody was killed.

The operator, Halden Lines, said that the vessel had passed its inspection in March.`);
const otherReport = articleOf(`Rudder blamed as Halden Lines vessel hits rocks

All 212 people on the Corin Star are safe after the ship struck rocks near Sarn early on Tuesday.

Moreau, who has commanded her for eleven years, lost control of the rudder shortly before seven, he told the coast guard.

Nine were treated in hospital for fractures, a doctor at Sarn General said.

Halden Lines has cancelled all sailings between Port Ellery and the island until Friday.`);
// Of the same sort, in much the same words.
const sister = articleOf(`Ferry with 87 people aboard runs aground near Lindmar

The ferry Queen Tamsin ran aground near the port of Lindmar on Saturday evening with 87 people aboard, the coast guard said.

Captain Birgit Ahl told rescuers that the engine had failed at 9:15 p.m., a mile south of Cape Dorran.

Three passengers were taken to Lindmar Clinic with broken bones. Nobody was killed.

The operator, Ostra Ferries, said that the vessel had passed its inspection in August.`);
const cooking = articleOf(
	'Simmer the onions slowly in butter until they are soft, then add the flour and the stock.',
);

const partnersOf = (article: Article, articles: readonly Article[], minimumScore?: number) =>
	findOverlaps(articles, {minimumScore})
		.filter(({a, b}) => a === article || b === article)
		.map(({a, b}) => (a === article ? b : a));

describe('overlaps', () => {
	it('are found between articles on one thing, best first', () => {
		const copy = articleOf(longSeed.original);
		const [first, second] = findOverlaps([cooking, longSeed, shortSeed, copy]);
		expect(new Set([first.a, first.b])).toEqual(new Set([longSeed, copy]));
		expect([second.a, second.b]).toContain(shortSeed);
		expect(first.score).toBeGreaterThan(second.score);
	});

	it('put a copy before another report, and that before an event of the same sort', () => {
		const copy = articleOf(ferry.original.replace('Nobody was killed.', 'No one was killed.'));
		const articles = [sister, cooking, otherReport, ferry, copy];
		expect(partnersOf(ferry, articles, 0).slice(0, 3)).toEqual([copy, otherReport, sister]);
		expect(partnersOf(ferry, articles)).toEqual([copy, otherReport]);
	});

	it('put the articles as they were given', () => {
		const found = findOverlaps([ferry, sister, otherReport], {minimumScore: 0});
		expect(found.map(({a, b}) => [a, b])).toContainEqual([ferry, otherReport]);
		for (const {a, b} of found) {
			const order = [ferry, sister, otherReport];
			expect(order.indexOf(a)).toBeLessThan(order.indexOf(b));
		}
	});

	it('are told by words alone in other languages, on the same scale', () => {
		const german = [
			'Die Fähre lief am Dienstag vor der Insel auf Grund. An Bord waren 212 Menschen. Das Ruder war ausgefallen.',
			'Nach dem Ausfall des Ruders lief die Fähre mit 212 Menschen auf Grund. Die Insel bleibt abgeschnitten.',
			'Der Stadtrat beschloss am Montag höhere Gebühren für die Bibliothek. Die Opposition stimmte dagegen.',
		].map(articleOf);
		expect(partnersOf(german[0], [...german, ferry])).toEqual([german[1]]);
		const [best] = findOverlaps([...german, articleOf(german[2].original), ferry, otherReport]);
		expect([best.a, best.b]).toContain(german[2]);
	});

	it('are found in Chinese, which has no spaces between its words', () => {
		const chinese = [
			'渡轮星期二在萨恩岛附近搁浅，船上有212人。船长说，船舵在早晨失灵。',
			'萨恩岛附近的渡轮搁浅事故中，船舵失灵是原因，船长对记者说。',
			'市议会决定提高图书馆的收费，反对党投了反对票。',
		].map(articleOf);
		expect(partnersOf(chinese[0], chinese, 0)[0]).toBe(chinese[1]);
	});

	it('are not found where nothing is shared', () => {
		const found = findOverlaps([cooking, longSeed, shortSeed]);
		expect(found.every(({a, b}) => a !== cooking && b !== cooking)).toBe(true);
		expect(findOverlaps([])).toEqual([]);
		expect(findOverlaps([cooking])).toEqual([]);
		expect(findOverlaps([articleOf(''), articleOf('')])).toEqual([]);
	});

	it('score between 0 and 1, and not below the minimum', () => {
		for (const {score} of findOverlaps([longSeed, shortSeed], {minimumScore: 0})) {
			expect(score).toBeGreaterThan(0);
			expect(score).toBeLessThanOrEqual(1);
		}

		expect(findOverlaps([longSeed, shortSeed], {minimumScore: 0.99})).toEqual([]);
		for (const {score} of findOverlaps([ferry, otherReport, sister]))
			expect(score).toBeGreaterThanOrEqual(leastSameEvent);
	});

	it('are those that an index says, each pair once', () => {
		const pool = [ferry, otherReport, sister, cooking, longSeed, shortSeed];
		fc.assert(
			fc.property(fc.shuffledSubarray(pool), articles => {
				const index = createOverlapIndex();
				for (const article of articles) index.add(article);
				const expected = articles.flatMap((a, number) =>
					index
						.alike(number, articles.length)
						.filter(({article}) => article > number)
						.map(({article, score}) => ({a, b: articles[article], score})),
				);
				const found = findOverlaps(articles, {minimumScore: 0});
				expect(found).toHaveLength(expected.length);
				expect(found).toEqual(expect.arrayContaining(expected));
			}),
			{numRuns: 30},
		);
	});
});

describe('reports written in pairs, all in one heap', () => {
	const pairs = readFileSync(new URL('../../source/compare/training/reports.jsonl', import.meta.url), 'utf8')
		.trim()
		.split('\n')
		.map(line => JSON.parse(line) as {lang: string; a: string; b: string; pairs: unknown[]})
		.filter(({lang}) => lang === 'en')
		.map(({a, b, pairs}) => ({a: articleOf(a), b: articleOf(b), isOneEvent: pairs.length > 0}));
	const articles = pairs.flatMap(({a, b}) => [a, b]);

	it('have their partner first, where they are on one event', () => {
		const found = findOverlaps(articles, {minimumScore: leastOverlap});
		for (const {a, b, isOneEvent} of pairs) {
			const first = [a, b].map(article =>
				found.find(overlap => overlap.a === article || overlap.b === article),
			);
			if (isOneEvent) for (const overlap of first) expect(overlap).toMatchObject({a, b});
		}
	});

	it('belong together by default in pairs alone', () => {
		const isPair = (x: Article, y: Article) => pairs.some(({a, b}) => a === x && b === y);
		for (const {a, b} of findOverlaps(articles)) expect(isPair(a, b)).toBe(true);
	});
});
