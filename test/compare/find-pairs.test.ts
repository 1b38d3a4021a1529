import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {FactLink, Facts} from '../../source/compare/fact-classifier.js';
import {factLimits, fewLimits} from '../../source/compare/fact-classifier.js';
import {type AlignedSpans, findPairs} from '../../source/compare/find-pairs.js';
import {alignmentOf, articleOf} from './articles.js';

const towns = [
	'Marrick',
	'Tormes',
	'Aldersund',
	'Veles',
	'Lagoa',
	'Brannoc',
	'Rade',
	'Oxley',
	'Skarn',
	'Tjelle',
	'Ostby',
	'Kranj',
	'Belmonte',
	'Ruda',
	'Hollin',
	'Savary',
	'Zelno',
	'Morwick',
	'Pirna',
	'Ulvik',
];
// None of A has a word in common with any of B, so that nothing is reused.
const alignment = alignmentOf(
	articleOf(towns.map(town => `Alderman ${town} visited the bakery with some of his aunts.`).join('\n\n')),
	articleOf(
		towns.map((_, at) => `Coaches left ${at + 20} puzzled tourists behind in that valley.`).join('\n\n'),
	),
);
const {related, unsure, sameFact, event: leastEvent} = factLimits('en');
const few = fewLimits('en');
const size = towns.length;

const factsOf = (links: FactLink[], event = 0.99): Facts => ({links, event, story: 0});
const link = (i: number, j: number, score: number, ifEvent = score): FactLink => ({i, j, score, ifEvent});
const placesOf = (spans: readonly AlignedSpans[]) => spans.map(({firstA, firstB}) => [firstA, firstB]);
const counts = (spans: readonly AlignedSpans[], side: 'firstA' | 'firstB') => {
	const all = spans.map(span => span[side]);
	return all.map(index => all.filter(other => other === index).length);
};

describe('the pairs that are found', () => {
	it('are compared in English here, and nothing of these is reused', () => {
		expect(alignment.vocabulary.language).toBe('en');
		expect(findPairs(alignment, factsOf([]), undefined)).toEqual({found: [], unsure: []});
	});

	it('are those that score enough, and the same fact where the articles are surely on one event', () => {
		const links = [link(0, 0, sameFact), link(1, 1, related), link(2, 2, related - 0.01), link(3, 3, unsure)];
		const {found} = findPairs(alignment, factsOf(links, leastEvent), undefined);
		expect(found.slice(0, 2).map(({kind, firstA}) => [kind, firstA])).toEqual([
			['same-fact', 0],
			['related', 1],
		]);
		const [first] = findPairs(alignment, factsOf(links, leastEvent - 0.01), undefined).found;
		expect(first.kind).toBe('related');
	});

	it('are two of a sentence at most, the likeliest, with the unsure', () => {
		const links = [0.9, 0.8, 0.7, 0.6, 0.3].map((score, j) => link(3, j, score));
		const {found, unsure: next} = findPairs(alignment, factsOf(links), undefined);
		expect(placesOf(found)).toEqual([
			[3, 0],
			[3, 1],
		]);
		expect(next).toEqual([]);
		const [one, other] = [link(3, 0, 0.9), link(3, 1, unsure)];
		const both = findPairs(alignment, factsOf([one, other], 0), undefined);
		expect([placesOf(both.found), placesOf(both.unsure)]).toEqual([[[3, 0]], [[3, 1]]]);
	});

	it('are more where they are few, and the articles likely on one event', () => {
		const links = towns.map((_, at) => link(at, at, 0.01, few.ifEvent + 0.01 * at));
		const shown = findPairs(alignment, factsOf(links, few.event), undefined);
		expect(shown.found).toHaveLength(Math.min(few.pairs, Math.floor(few.share * size)));
		expect(shown.unsure).toEqual([]);
		expect(findPairs(alignment, factsOf(links, few.event - 0.01), undefined).found).toEqual([]);
		const unlikely = links.map(made => ({...made, ifEvent: few.ifEvent - 0.01}));
		expect(findPairs(alignment, factsOf(unlikely), undefined).found).toEqual([]);
	});

	it('are no more than few with those that are added, and these of sentences that stand in no other', () => {
		const sure = [link(0, 0, related), link(0, 1, related), link(1, 2, related)];
		const rest = towns.flatMap((_, at) => [link(at, (at + 1) % size, 0.02, 0.3), link(at, at, 0.01, 0.2)]);
		const {found} = findPairs(alignment, factsOf([...sure, ...rest]), undefined);
		expect(found).toHaveLength(few.pairs);
		expect(placesOf(found).slice(0, 3)).toEqual(
			placesOf(findPairs(alignment, factsOf(sure), undefined).found),
		);
		const added = found.slice(3);
		for (const {firstA, firstB} of added) {
			expect([0, 1]).not.toContain(firstA);
			expect([0, 1, 2]).not.toContain(firstB);
		}

		expect(counts(added, 'firstA')).toEqual(added.map(() => 1));
		expect(counts(added, 'firstB')).toEqual(added.map(() => 1));
	});

	it('are, where a score is asked for, all that have it and no others', () => {
		const links = towns.slice(0, 10).map((_, at) => link(at, at, at / 10, 0.9));
		const asked = findPairs(alignment, factsOf(links), 0.35).found;
		expect(asked.map(({score}) => score)).toEqual([0.9, 0.8, 0.7, 0.6, 0.5, 0.4]);
		expect(findPairs(alignment, factsOf(links), 0).found).toHaveLength(links.length);
	});

	it('are none that a model of another language would not add', () => {
		const foreign = {...alignment, vocabulary: {...alignment.vocabulary, language: 'de'}};
		const links = towns.map((_, at) => link(at, at, 0.01, 0.5));
		expect(findPairs(foreign, factsOf(links), undefined).found).toHaveLength(
			Math.min(size, fewLimits('de').pairs),
		);
	});
});

describe('whatever the links', () => {
	const probability = fc.double({noNaN: true, min: 0, max: 1});
	const anyLink = fc
		.record({i: fc.nat({max: size - 1}), j: fc.nat({max: size - 1}), ifEvent: probability, less: probability})
		.map(({i, j, ifEvent, less}) => link(i, j, ifEvent * less, ifEvent));
	const links = fc.uniqueArray(anyLink, {selector: ({i, j}) => i * size + j, maxLength: 60, size: 'max'});

	it('no sentence stands in more than two, and none is both shown and unsure', () => {
		fc.assert(
			fc.property(links, probability, fc.option(probability, {nil: undefined}), (links, event, minimum) => {
				const {found, unsure: next} = findPairs(alignment, factsOf(links, event), minimum);
				const all = [...found, ...next];
				for (const side of ['firstA', 'firstB'] as const)
					for (const count of counts(all, side)) expect(count).toBeLessThanOrEqual(2);
				expect(new Set(placesOf(all).map(String)).size).toBe(all.length);
				for (const {score} of next) expect(score).toBeGreaterThanOrEqual(unsure);
				if (minimum === undefined) {
					const added = found.filter(({score}) => score < related);
					if (added.length > 0) expect(found.length).toBeLessThanOrEqual(few.pairs);
				} else for (const {score} of found) expect(score).toBeGreaterThanOrEqual(minimum);
			}),
		);
	});
});
