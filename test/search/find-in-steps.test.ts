import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {findInSteps} from '../../source/search/find-in-steps.js';
import {createTextFinder} from '../../source/search/find-in-text.js';
import {runToEnd} from '../../source/text/in-steps.js';

const find = (texts: readonly string[], query: string) => runToEnd(findInSteps(texts.entries(), query));
const words = fc.constantFrom(
	'Kursk',
	'kúrsk',
	'“so”',
	'a',
	'aa',
	' ',
	'Ünter',
	'ﬁ',
	'한국',
	'İ',
	'👩‍🚀',
	'x'.repeat(9000),
);

describe('what is found step by step', () => {
	it('is what is found at once, letter by letter', () => {
		fc.assert(
			fc.property(
				fc.array(fc.array(words).map(list => list.join(''))),
				fc.constantFrom('kursk', 'a', 'aa', '"so"', 'ü', '한', 'x', 'xa', 'i'),
				(texts, query) => {
					const {found} = find(texts, query);
					const all = createTextFinder(texts).find(query);
					const literal = all.flatMap((ranges, block) => ranges.map(range => ({block, ...range})));
					// Where nothing is there letter by letter, the finder goes on to words that are like it.
					if (found.length > 0) expect(found).toEqual(literal);
				},
			),
		);
	});

	it('is found also across the places where a text is divided, in steps that are bounded', () => {
		const text = `${'é '.repeat(200_000)}Kursk${' é'.repeat(100_000)}`;
		for (let shift = 0; shift < 9; shift++) {
			const texts = ['é'.repeat(shift) + text];
			const {found} = find(texts, 'kursk');
			expect(found.map(({start, end}) => texts[0].slice(start, end))).toEqual(['Kursk']);
		}

		expect([...findInSteps([text].entries(), 'kursk')].length).toBeGreaterThan(3);
		expect(find([`${'x'.repeat(99_998)}Kursk`], 'kursk').found).toEqual([
			{block: 0, start: 99_998, end: 100_003},
		]);
		expect(find(['aaaaa'], 'aa').found.map(({start}) => start)).toEqual([0, 2]);
	});

	it('is nothing for nothing, and no more than can be held', () => {
		expect(find(['some text'], ' ')).toEqual({found: [], isCut: false});
		const {found, isCut} = find(['e'.repeat(150_000)], 'e');
		expect([found.length, isCut]).toEqual([100_000, true]);
	});
});
