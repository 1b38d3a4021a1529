import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {likeliestLinks} from '../../source/compare/likeliest-links.js';
import {classifyLinks} from '../../source/compare/link-classifier.js';
import {alignmentOf, articleOf, madeUpParts} from './articles.js';

const places = ['Marrick', 'Tormes', 'Aldersund', 'Veles', 'Lagoa', 'Brannoc', 'Rade'];
const rows = (count: number, shift: number) =>
	articleOf(
		Array.from(
			{length: count},
			(_, at) => `The ferry to ${places[at % 7]} carried ${2100 + ((at * 7 + shift) % 90)} passengers.`,
		).join('\n\n'),
	);
const mostOfSentence = 8;

describe('the likeliest links', () => {
	it('are few for a sentence, and each is among the best of one of its two', () => {
		const {vocabulary, similarity} = alignmentOf(rows(40, 0), rows(30, 3));
		const all = classifyLinks(vocabulary, similarity);
		const kept = likeliestLinks(vocabulary, similarity);
		expect(all.length).toBe(40 * 30);
		expect(kept.length).toBeLessThanOrEqual((40 + 30) * mostOfSentence);
		for (const {i, j} of kept) {
			const {score} = all.find(link => link.i === i && link.j === j)!;
			const better = (side: 'i' | 'j', index: number) =>
				all.filter(link => link[side] === index && link.score > score).length;
			expect(Math.min(better('i', i), better('j', j))).toBeLessThan(mostOfSentence);
		}

		for (let i = 0; i < 40; i++)
			expect(kept.filter(link => link.i === i).length).toBeGreaterThanOrEqual(mostOfSentence);
	});

	it('are those of a sentence of either article that is like none of the other', () => {
		const mayor = 'The mayor of Marrick sings.';
		const ferries = Array.from(
			{length: 20},
			(_, at) => `A ferry from Marrick carried ${2100 + at} passengers.`,
		);
		const {vocabulary, similarity} = alignmentOf(
			articleOf(ferries.join('\n\n')),
			articleOf([...ferries.map(text => text.replace('A', 'One')), mayor].join('\n\n')),
		);
		const ofMayor = likeliestLinks(vocabulary, similarity).filter(
			({i, j}) => vocabulary.a[i].sentence.text === mayor || vocabulary.b[j].sentence.text === mayor,
		);
		expect(ofMayor).toHaveLength(mostOfSentence);
	});

	it('are all, in order of A, then of B, where there are few', () => {
		fc.assert(
			fc.property(madeUpParts, madeUpParts, (a, b) => {
				const {vocabulary, similarity} = alignmentOf(a, b);
				const kept = likeliestLinks(vocabulary, similarity).map(({i, j}) => [i, j]);
				expect(kept).toEqual([...kept].sort(([i, j], [k, l]) => i - k || j - l));
				if (vocabulary.a.length > mostOfSentence || vocabulary.b.length > mostOfSentence) return;
				expect(kept).toEqual(classifyLinks(vocabulary, similarity).map(({i, j}) => [i, j]));
			}),
		);
	});
});
