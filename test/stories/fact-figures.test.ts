import {describe, expect, it} from 'vitest';
import type {Figure, FigureLink} from '../../source/compare/comparison.js';
import {figuresOfFact} from '../../source/stories/fact-figures.js';
import {toSafeText} from '../../source/text/safe-text.js';

const figure = (text: string): Figure => ({
	text: toSafeText(text),
	start: 0,
	end: text.length,
	inText: {start: 0, end: text.length},
	kind: 'count',
});

/** The figures of articles, by index, of which some are linked. */
function told(texts: readonly string[], links: readonly [a: number, b: number, FigureLink['verdict']][]) {
	const figures = texts.map(figure);
	return figuresOfFact(
		links.map(([a, b, verdict]) => ({a, b, link: {verdict, a: figures[a], b: figures[b]}})),
		texts.length,
	).map(({figures, differs, verdict}) => ({
		texts: figures.map(one => one?.text),
		differs,
		verdict,
	}));
}

describe('a figure in several articles', () => {
	it('differs where it is another than most have, though one of them has it but for rounding', () => {
		expect(
			told(
				['about 12', '12', '14'],
				[
					[0, 1, 'about'],
					[0, 2, 'differ'],
					[1, 2, 'differ'],
				],
			),
		).toEqual([{texts: ['about 12', '12', '14'], differs: [false, false, true], verdict: 'differ'}]);
	});

	it('differs in each of two articles where no one value is that of most', () => {
		expect(told(['3', '5'], [[0, 1, 'differ']])[0].differs).toEqual([true, true]);
	});

	it('is not told of an article where it is not linked', () => {
		expect(told(['3', '3', '3'], [[0, 1, 'agree']])).toEqual([
			{texts: ['3', '3', undefined], differs: [false, false, false], verdict: 'agree'},
		]);
	});

	it('is none of those that differ where it differs from one that differs itself only', () => {
		expect(
			told(
				['7', '7', '9', '8'],
				[
					[0, 1, 'agree'],
					[1, 2, 'differ'],
					[2, 3, 'differ'],
				],
			)[0].differs,
		).toEqual([false, false, true, false]);
	});
});
