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

/** What is wrong with what is measured of two articles, and with their scores. */
function faultsOf(a: Article, b: Article): string[] {
	const alignment = alignmentOf(a, b);
	const {links} = measureLinks(alignment);
	const isShare = (value: number) => value >= 0 && value <= 1 + 1e-9;
	const names = [...linkFeatureNames].sort().join();
	const ofFeatures = links.flatMap(({features}) => {
		const {meaning, titles, titleAndLead, firstSentences} = features;
		return [
			...(Object.keys(features).sort().join() === names ? [] : ['other features']),
			...linkFeatureNames.filter(name => !Number.isFinite(features[name])),
			...sharesAndSigns.filter(name => !isShare(features[name])),
			...(isShare(Math.abs(meaning)) ? [] : ['meaning']),
			...(titles + titleAndLead + firstSentences <= 1 ? [] : ['two places']),
		];
	});
	const {links: scored, event, story} = classifyFacts(alignment);
	const isInOrder =
		scored.length === links.length && links.every(({i, j}, at) => scored[at].i === i && scored[at].j === j);
	const ofScores = scored.flatMap(({score, ifEvent}) =>
		isShare(score) && ifEvent <= 1 && score <= ifEvent ? [] : [`score ${score}, if one event ${ifEvent}`],
	);
	return [
		...ofFeatures,
		...ofScores,
		...(isInOrder ? [] : ['other links']),
		...(isShare(event) && isShare(story) ? [] : ['event or story']),
	];
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
			expect(faultsOf(article, other)).toEqual([]);
		const titled = articleOfBlocks(['title', text.slice(0, 250)], ['paragraph', surrogates]);
		expect(faultsOf(titled, longSeed)).toEqual([]);
	});

	it('are so for any others', () => {
		fc.assert(
			fc.property(madeUpParts, madeUpParts, (a, b) => {
				expect(faultsOf(a, b)).toEqual([]);
			}),
		);
	});
});
