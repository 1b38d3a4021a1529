import {describe, expect, it} from 'vitest';
import type {Article} from '../../source/article/article.js';
import {classifyFacts, type FactLink, factLimits, fewLimits} from '../../source/compare/fact-classifier.js';
import {alignmentOf, articleOf, measuring} from './articles.js';
import {crash, otherCrash, sameCrash, trial} from './norvik-reports.js';

const factsOf = (a: Article, b: Article) => classifyFacts(alignmentOf(a, b));
const scoring = (a: Article, b: Article) =>
	measuring(a, b, alignment => {
		const {links} = classifyFacts(alignment);
		return (i, j): FactLink =>
			links.find(link => link.i === i && link.j === j) ?? {i, j, score: 0, ifEvent: 0};
	});
const changed = ({original}: Article, from: string, to: string) => articleOf(original.replace(from, to));

describe('whether two articles are on one event', () => {
	it('is likely of two reports on it and of its story, and not of two events of a sort', () => {
		expect(factsOf(crash, sameCrash).event).toBeGreaterThan(0.5);
		expect(factsOf(crash, trial).event).toBeGreaterThan(0.5);
		expect(factsOf(crash, otherCrash).event).toBeLessThan(0.5);
		expect(factsOf(otherCrash, trial).event).toBeLessThan(0.5);
	});

	it('is a story that has gone on rather where one tells what came later', () => {
		expect(factsOf(crash, trial).story).toBeGreaterThan(factsOf(crash, sameCrash).story);
	});
});

describe('whether two sentences state one fact', () => {
	const score = scoring(crash, sameCrash);

	it('is likelier of those that do than of others of the same articles', () => {
		for (const [inA, inB] of [
			['47 people', 'Forty-seven'],
			['signal installed', 'put up in 2019'],
			['The drivers', 'Both drivers'],
			['since 1986', 'since 1986'],
		]) {
			const right = score(inA, inB).score;
			expect(right).toBeGreaterThan(score(inA, 'A union').score);
			expect(right).toBeGreaterThan(score('Engineers', inB).score);
		}
	});

	it('is less likely where a figure of the one is not that of the other', () => {
		const other = scoring(crash, changed(sameCrash, 'Forty-seven', 'Sixty-three'));
		expect(other('47 people', 'Sixty-three').ifEvent).toBeLessThan(score('47 people', 'Forty-seven').ifEvent);
	});

	it('is less likely where another is named', () => {
		const links = (article: Article) => scoring(crash, article)('Ottilie Rahn', 'resigned in June').ifEvent;
		expect(links(changed(trial, 'Ottilie Rahn', 'Eva Moe'))).toBeLessThan(links(trial));
	});

	it('is less likely where the articles may be on two events', () => {
		const [other, {score: likelihood, ifEvent}] = [
			factsOf(crash, otherCrash),
			scoring(crash, otherCrash)('47 people', '12 people'),
		];
		expect(likelihood).toBeLessThan(ifEvent);
		expect(likelihood).toBeLessThan(other.event + 0.1);
	});
});

describe('the limits', () => {
	it.each(['en', 'de', undefined])('are in order, for English and for others: %s', language => {
		const {sameFact, related, unsure, event} = factLimits(language);
		expect([sameFact, related, unsure]).toEqual([sameFact, related, unsure].sort((x, y) => y - x));
		const {event: leastEvent, ifEvent, pairs} = fewLimits(language);
		for (const share of [sameFact, unsure, event, leastEvent, ifEvent]) {
			expect(share).toBeGreaterThan(0);
			expect(share).toBeLessThan(1);
		}

		// What is added where pairs are few is less sure than what is shown besides.
		expect(ifEvent).toBeLessThan(related);
		expect(pairs).toBeLessThanOrEqual(6);
	});
});
