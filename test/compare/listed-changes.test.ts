import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {compareArticles} from '../../source/compare/compare-articles.js';
import {differencesOf} from '../../source/compare/differences.js';
import {isVersion} from '../../source/compare/is-version.js';
import {countChanges, type ListedChange, listChanges} from '../../source/compare/listed-changes.js';
import {mirrorComparison} from '../../source/compare/mirror-comparison.js';
import {numberedPairs} from '../../source/compare/numbered-pairs.js';
import {articleOf, readSeeds} from '../seeds.js';
import {statedComparison} from '../stated-comparison.js';
import {readVersions} from '../two-versions.js';
import {madeUpArticle} from './articles.js';

const versions = compareArticles(...readVersions());
const seeds = compareArticles(...readSeeds());

const changesOf = (comparison: typeof versions) => {
	const pairs = numberedPairs(comparison, false);
	const changes = listChanges(comparison, pairs);
	const textOf = (change: ListedChange) =>
		'pair' in change ? pairs[change.pair].a.text : `${change.side}: ${change.passage.text}`;
	return {pairs, changes, texts: changes.map(textOf), count: countChanges(comparison, pairs, changes)};
};

describe('two versions of one text', () => {
	it('are told from two reports, whichever is A', () => {
		expect([versions, mirrorComparison(versions)].map(isVersion)).toEqual([true, true]);
		expect([seeds, mirrorComparison(seeds)].map(isVersion)).toEqual([false, false]);
	});

	it('are two where one of them has grown to double its length, and not where a sentence alone was taken over', () => {
		const sentences = (from: number, to: number) =>
			Array.from(
				{length: to - from},
				(_, at) =>
					`In the year ${1400 + from + at} the mill at ${['Arden', 'Brook', 'Calder', 'Dunford'][at % 4]} ground ${from + at + 31} sacks of rye for the monks of the valley.`,
			).join(' ');
		const short = articleOf(sentences(0, 10));
		const long = articleOf(sentences(0, 10), sentences(40, 50));
		expect(isVersion(compareArticles(short, long))).toBe(true);
		const other = articleOf(`${sentences(0, 1)} ${sentences(60, 75)}`);
		expect(isVersion(compareArticles(short, other))).toBe(false);
	});
});

describe('changes', () => {
	it('are all of two versions in the order of the text, with what was added', () => {
		const {texts, count} = changesOf(versions);
		expect(texts.map(text => text.slice(0, 24))).toEqual([
			'Nine of the injured were',
			'Two lanes of the bridge ',
			'The report by the inspec',
			'She had visited the inju',
			'b: She will speak in the',
			'The owner of the barge, ',
			'About 400 litres of dies',
		]);
		expect(count).toEqual({
			total: '7 changes',
			kinds: ['2 figures', '1 name', '1 negation', '2 wordings', '1 added'],
		});
	});

	it('have what was dropped where it stood, seen from the other side', () => {
		const {texts, count} = changesOf(mirrorComparison(versions));
		expect(texts[4]).toMatch(/^a: She will speak/);
		expect(count.kinds).toEqual(['2 figures', '1 name', '1 negation', '2 wordings', '1 dropped']);
	});

	it('are none of a text and itself', () => {
		const [article] = readVersions();
		const {texts, count} = changesOf(compareArticles(article, article));
		expect([texts, count]).toEqual([[], {total: 'no changes', kinds: []}]);
	});

	it('are of two reports the pairs that differ, and called so', () => {
		const a = 'Nine men of the crew were saved on Monday, the coast guard said.';
		const b = 'The coast guard said eleven of the crew were not lost on Monday.';
		const stated = statedComparison(a, b, {
			figures: [['differ', ['Nine', 'crew'], ['eleven', 'crew']]],
			changes: [['negation', undefined, 'not']],
		});
		const {changes, count} = changesOf(stated);
		expect(changes).toEqual([{pair: 0}]);
		expect(count).toEqual({total: '2 differences', kinds: ['1 figure', '1 negation']});
		expect(changesOf(statedComparison(a, b, {shared: ['coast']})).count.total).toBe('no differences');
	});

	it('are each of something that differs, none twice, and in the order of A', () => {
		fc.assert(
			fc.property(madeUpArticle, madeUpArticle, (a, b) => {
				const comparison = compareArticles(a, b);
				const {pairs, changes} = changesOf(comparison);
				expect(new Set(changes.map(change => JSON.stringify(change))).size).toBe(changes.length);
				const ofPairs = changes.flatMap(change => ('pair' in change ? [pairs[change.pair]] : []));
				for (const {evidence} of ofPairs) expect(differencesOf(evidence).length).toBeGreaterThan(0);
				const starts = ofPairs.map(pair => pair.a.start);
				expect(starts).toEqual([...starts].sort((x, y) => x - y));
				const unpaired = changes.flatMap(change => ('side' in change ? [change.passage] : []));
				const {only} = comparison;
				expect(unpaired.length).toBe(
					isVersion(comparison) ? only.a.passages.length + only.b.passages.length : 0,
				);
			}),
			{numRuns: 40},
		);
	});
});
