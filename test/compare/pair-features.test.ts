import {describe, expect, it} from 'vitest';
import {measurePairs} from '../../source/compare/pair-features.js';
import {findSeeds} from '../../source/compare/reuse-seeds.js';
import {sentencesOf} from '../../source/compare/sentences-of.js';
import {vocabularyOf} from '../../source/compare/vocabulary.js';
import {articleOf} from './articles.js';

const vocabularyOfTexts = (a: string, b: string) =>
	vocabularyOf(sentencesOf(articleOf(a)), sentencesOf(articleOf(b)));
const places = ['Marrick', 'Tormes', 'Aldersund', 'Veles', 'Lagoa', 'Brannoc', 'Rade'];
/** Sentences of which each shares a place and a number with very many of the other text. */
const rows = (count: number, shift: number) =>
	Array.from(
		{length: count},
		(_, at) => `The ferry to ${places[at % 7]} carried ${2100 + ((at * 7 + shift) % 90)} passengers.`,
	).join('\n\n');

const visitsOf = (a: string, b: string) => {
	const visited = new Map<number, number[]>();
	measurePairs(vocabularyOfTexts(a, b), (i, j) => visited.set(i, [...(visited.get(i) ?? []), j]));
	return visited;
};

describe('pairs of sentences', () => {
	it('are measured each, once, in articles of a usual length', () => {
		const visited = visitsOf(rows(90, 0), rows(80, 3));
		for (const ofSentence of visited.values()) expect(new Set(ofSentence).size).toBe(80);
		expect(visited.size).toBe(90);
	});

	it('are measured for the likest of very many sentences alone', () => {
		const visited = visitsOf(rows(1100, 0), rows(1100, 3));
		const counts = [...visited.values()].map(({length}) => length);
		expect(counts.length).toBe(1100);
		expect(Math.max(...counts)).toBeLessThan(400);
	});

	it('grow into reuse from few seeds of one sentence', () => {
		const seeds = findSeeds(vocabularyOfTexts(rows(95, 0), rows(95, 3)));
		const counts = new Map<number, number>();
		for (const {i} of seeds) counts.set(i, (counts.get(i) ?? 0) + 1);
		expect(seeds.length).toBeGreaterThan(0);
		expect(Math.max(...counts.values())).toBeLessThanOrEqual(20);
	});
});
