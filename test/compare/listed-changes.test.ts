import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {readArticle} from '../../source/article/read-article.js';
import {compareArticles} from '../../source/compare/compare-articles.js';
import {differencesOf} from '../../source/compare/differences.js';
import {countChanges, type ListedChange, listChanges} from '../../source/compare/listed-changes.js';
import {mirrorComparison} from '../../source/compare/mirror-comparison.js';
import {numberedPairs} from '../../source/compare/numbered-pairs.js';
import {statedPlaces} from '../../source/compare/stated-places.js';
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
		expect([versions, mirrorComparison(versions)].map(({versions}) => versions)).toEqual([true, true]);
		expect([seeds, mirrorComparison(seeds)].map(({versions}) => versions)).toEqual([false, false]);
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
		expect(compareArticles(short, long).versions).toBe(true);
		const other = articleOf(`${sentences(0, 1)} ${sentences(60, 75)}`);
		expect(compareArticles(short, other).versions).toBe(false);
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
			putAside: 0,
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
		expect([texts, count]).toEqual([[], {total: 'no changes', kinds: [], putAside: 0}]);
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
		expect(count).toEqual({total: '2 differences', kinds: ['1 figure', '1 negation'], putAside: 0});
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
					comparison.versions ? only.a.passages.length + only.b.passages.length : 0,
				);
			}),
			{numRuns: 40},
		);
	});
});

describe('what was much changed in one of two versions', () => {
	const [before] = readVersions();
	const edited = (from: string, to: string) => {
		const text = before.original.replace(from, to);
		expect(text).not.toBe(before.original);
		return compareArticles(before, readArticle(text, {name: 'after.txt'}));
	};

	it('is told word by word, and counted', () => {
		const {count, texts} = changesOf(
			edited(
				'"We were lucky that nobody drowned," said the mayor, Karin Holt.',
				'"We were lucky that so few drowned," said the vicar, Jens Hartmann.',
			),
		);
		expect(texts).toHaveLength(1);
		expect(count.total).toMatch(/^[23] changes$/);
	});

	it('has another speaker of the same words lit, and counts a figure in a quote once', () => {
		const {pairs} = edited('said the mayor, Karin Holt', 'said the vicar, Jens Hartmann');
		const changed = pairs.find(({evidence}) =>
			evidence.quotes.some(({sameSpeaker}) => sameSpeaker === false),
		)!;
		const lit = statedPlaces(changed.evidence, 'b').differing.map(({start, end}) =>
			changed.b.text.slice(start, end),
		);
		expect(lit.some(text => text.includes('Jens Hartmann'))).toBe(true);
		const quoted = compareArticles(
			articleOf('“We pulled nine people from the river in ten minutes,” said the mayor, Karin Holt.'),
			articleOf('“We pulled nine people from the river in twelve minutes,” said the mayor, Karin Holt.'),
		);
		expect(differencesOf(quoted.pairs[0].evidence)).toEqual(['figure']);
	});
});
