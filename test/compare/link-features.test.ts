import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Article} from '../../source/article/article.js';
import {classifyFacts} from '../../source/compare/fact-classifier.js';
import {linkFeatureNames, measureLinks} from '../../source/compare/link-features.js';
import {alignmentOf, articleOf, articleOfBlocks, longSeed, madeUpParts} from './articles.js';

const sharesAndSigns = [
	'letters',
	'few',
	'uncommon',
	'elsewhere',
	'alikeInMeaning',
	'bigrams',
	'equalFigure',
	'equalDate',
	'bothHaveFigures',
	'oneQuotes',
	'otherQuotes',
	'titles',
	'titleAndLead',
	'firstSentences',
	'oneExpects',
	'articleSimilarity',
	'articleLeads',
	'articleWords',
	'articleFigures',
] as const;

function expectToBeSound(a: Article, b: Article) {
	const alignment = alignmentOf(a, b);
	const {links} = measureLinks(alignment);
	for (const {features} of links) {
		expect(Object.keys(features).sort()).toEqual([...linkFeatureNames].sort());
		for (const [name, value] of Object.entries(features))
			expect(Number.isFinite(value), `${name} is ${value}`).toBe(true);
		for (const name of sharesAndSigns) {
			expect(features[name], name).toBeGreaterThanOrEqual(0);
			expect(features[name], name).toBeLessThanOrEqual(1 + 1e-9);
		}

		expect(Math.abs(features.meaning)).toBeLessThanOrEqual(1 + 1e-9);
		expect(features.titles + features.titleAndLead + features.firstSentences).toBeLessThanOrEqual(1);
	}

	const {links: scored, event, story} = classifyFacts(alignment);
	expect(scored.map(({i, j}) => [i, j])).toEqual(links.map(({i, j}) => [i, j]));
	for (const value of [event, story, ...scored.flatMap(({score, ifEvent}) => [score, ifEvent])]) {
		expect(value).toBeGreaterThanOrEqual(0);
		expect(value).toBeLessThanOrEqual(1);
	}

	for (const {score, ifEvent} of scored) expect(score).toBeLessThanOrEqual(ifEvent);
}

const surrogates = Array.from(
	{length: 60},
	(_, at) => `Ferry \uD83D${at} sank at \uDC00 Oslo on 4 May.`,
).join(' ');
const texts: [name: string, text: string][] = [
	['nothing', ''],
	['one word', 'Word'],
	['no letters', '… 12 — !!! ??? 4,817 %%% 17:30 ‰ *** 2026-05-04'],
	['figures alone', Array.from({length: 200}, (_, at) => `${at * 17}.`).join(' ')],
	['lone surrogates', surrogates],
	['open quotation marks', '“'.repeat(300) + 'The dam leaked, “said ‘Petra „Lind. '.repeat(40)],
	['a word of 100,000 letters', 'a'.repeat(100_000)],
	['a sentence without an end', 'they and it '.repeat(4000)],
	['Chinese', '警方表示，周二在北京发生的爆炸造成三人受伤。调查仍在进行。'],
	['Arabic', 'قالت الشرطة إن ثلاثة أشخاص أصيبوا في انفجار في بغداد.'],
	['ten thousand equal sentences', 'They saw 4,817 gulls off Oslo. '.repeat(10_000)],
];

describe('what is measured of two sentences, and their scores', () => {
	it.each(texts)('are finite and in their ranges for %s', (_, text) => {
		const article = articleOf(text);
		for (const other of [articleOf(`${text} `), articleOf(surrogates), longSeed])
			expectToBeSound(article, other);
		expectToBeSound(articleOfBlocks(['title', text.slice(0, 250)], ['paragraph', surrogates]), longSeed);
	});

	it('are so for any others', () => {
		fc.assert(fc.property(madeUpParts, madeUpParts, expectToBeSound), {numRuns: 60});
	});
});
