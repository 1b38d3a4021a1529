import {describe, expect, it} from 'vitest';
import {explainPassages} from '../../source/compare/explain-passages.js';
import {areCommonlyRelated} from '../../source/compare/unit-matches.js';
import {articleOf} from './articles.js';

describe('related words', () => {
	it.each([
		['lawyer', 'attorneys'],
		['avoided', 'avert'],
		['film', 'movies'],
		['angry', 'furious'],
		['testified', 'testimony'],
	])('are told by common senses of both: %s and %s', (a, b) => {
		expect(areCommonlyRelated(a, b)).toBe(true);
		expect(areCommonlyRelated(b, a)).toBe(true);
	});

	it.each([
		['faces', 'front'],
		['part', 'region'],
		['old', 'swollen'],
		['placed', 'spot'],
		['goes', 'last'],
		['number', 'came'],
		['hit', 'murder'],
		['found', 'established'],
		['found', 'launched'],
		['arrested', 'coping'],
	])('are not told by rare senses, nor of words of many meanings: %s and %s', (a, b) => {
		expect(areCommonlyRelated(a, b)).toBe(false);
		expect(areCommonlyRelated(b, a)).toBe(false);
	});
});

describe('synonyms lit in two passages', () => {
	const synonymsOf = (textA: string, textB: string) => {
		const whole = {start: 0, end: 1000};
		const {shared} = explainPassages(articleOf(textA), articleOf(textB), {a: whole, b: whole});
		return shared.filter(({how}) => how === 'synonym').map(({text, other}) => `${text} ${other}`);
	};

	it('stand beside words that are the same', () => {
		expect(
			synonymsOf(
				'The lawyer of the baker Lund left the court in Arnholm by a back door.',
				'An attorney for Lund, the baker, would not speak to anyone in Arnholm.',
			),
		).toEqual(['lawyer attorney']);
	});

	it('are none where little else is the same', () => {
		expect(
			synonymsOf('A lawyer had lunch beside the river.', 'Every attorney wants a house with a garden.'),
		).toEqual([]);
	});

	it('are none in rare senses', () => {
		expect(
			synonymsOf(
				'The front of the theatre in Arnholm faces the old harbour.',
				'Swollen water reached the theatre in Arnholm, whose walls show it.',
			),
		).toEqual([]);
	});
});
