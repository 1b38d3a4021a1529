import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {unitsInCommon} from '../../source/compare/units-in-common.js';
import {wordMeaning} from '../../source/compare/word-meaning.js';
import {alignmentOf, articleOf, madeUpArticle, measuring} from './articles.js';

const unitsOf = (a: string, b: string) =>
	measuring(articleOf(a), articleOf(b), ({vocabulary}) => unitsInCommon(vocabulary, wordMeaning(vocabulary)));

describe('the units that two sentences have in common', () => {
	const [a, b] = [
		'Surveyor Ines Tolbrand found a crack in the dam at Kessel on Sunday.',
		'A crack in the dam was found by Tolbrand. The dam is old. The goats were fed.',
	];
	const common = unitsOf(a, b);

	it('are counted, and told to be few where they are', () => {
		const [many, one, none] = ['A crack', 'The dam is', 'The goats'].map(words => common('Surveyor', words));
		expect(many.matched).toBeCloseTo(Math.log1p(4));
		expect(one.matched).toBeCloseTo(Math.log1p(1));
		expect(none.matched).toBe(0);
		expect([many.few, one.few, none.few]).toEqual([0, 1, 1]);
	});

	it('weigh more where they are rare, and names by themselves', () => {
		const [many, one, none] = ['A crack', 'The dam is', 'The goats'].map(words => common('Surveyor', words));
		for (const name of ['rare', 'rarestTwo', 'meant'] as const) {
			expect(many[name]).toBeGreaterThan(one[name]);
			expect(one[name]).toBeGreaterThan(none[name]);
		}

		expect(many.rareNames).toBeGreaterThan(0);
		expect(one.rareNames).toBe(0);
	});

	it('tell little of a sentence whose words stand all over the other text', () => {
		const all = unitsOf(
			`${a} The goats of Kessel ate clover.`,
			`${b} It began in Kessel. Clover was brought. They ate.`,
		);
		expect(all('clover', 'It began').elsewhere).toBeGreaterThan(
			common('Surveyor', 'The goats were').elsewhere,
		);
	});

	it('are more with words of near meaning', () => {
		const [x, y] = [
			'The nurses left the ferry in the night.',
			'The doctors were taken off the ship that night.',
		];
		const {vocabulary} = alignmentOf(articleOf(x), articleOf(y));
		const [plain, meant] = [undefined, wordMeaning(vocabulary)].map(meaning =>
			unitsInCommon(vocabulary, meaning)(0, 0),
		);
		expect(meant.alikeInMeaning).toBeGreaterThan(plain.alikeInMeaning);
		expect(meant.meant).toBeGreaterThan(plain.meant);
		expect(meant.matched).toBe(plain.matched);
	});

	it('are as uncommon as their words are in English', () => {
		const of = (word: string) => {
			const texts = [`The man saw the ${word} there.`, `She had heard of that ${word} from others.`];
			return unitsOf(texts[0], texts[1])('man', 'heard').uncommon;
		};
		expect(of('glacier')).toBeGreaterThan(of('country'));
	});
});

describe('a pronoun at the beginning', () => {
	const other = 'Minister Solveig Aas will step down at the end of June.';

	it('may stand for a name of the sentence before', () => {
		const {withNamesBefore} = unitsOf(
			'Nobody had expected it of Solveig Aas. She will leave office in June.',
			`The weather was fine. ${other}`,
		)('leave office', 'step down');
		expect(withNamesBefore).toBeGreaterThan(0);
	});

	it('tells less where the name before is that of another', () => {
		const knowing = (name: string) =>
			unitsOf(`Nobody had expected it of ${name}. She will leave office in June.`, `All was quiet. ${other}`)(
				'leave office',
				'step down',
			).withNamesBefore;
		expect(knowing('Ottilie Rahn')).toBeLessThan(0);
		expect(knowing('Solveig Aas')).toBeGreaterThan(0);
	});

	it('is looked for nowhere else', () => {
		const {withNamesBefore} = unitsOf(
			'Nobody had expected that of Solveig Aas. The minister will leave office in June.',
			`The weather was fine. ${other}`,
		)('leave office', 'step down');
		expect(withNamesBefore).toBe(0);
	});
});

describe('units in common, whatever the texts', () => {
	it('are finite, in their ranges, and the same from both sides', () => {
		fc.assert(
			fc.property(madeUpArticle, madeUpArticle, (a, b) => {
				const {vocabulary} = alignmentOf(a, b);
				const meaning = wordMeaning(vocabulary);
				const there = unitsInCommon(vocabulary, meaning);
				for (const i of vocabulary.a.keys()) {
					for (const j of vocabulary.b.keys()) {
						const common = there(i, j);
						for (const value of Object.values(common)) expect(Number.isFinite(value)).toBe(true);
						const {withNamesBefore, ...others} = common;
						for (const value of Object.values(others)) expect(value).toBeGreaterThanOrEqual(0);
						expect(Math.abs(withNamesBefore)).toBeLessThanOrEqual(1);
						for (const name of ['few', 'uncommon', 'elsewhere', 'alikeInMeaning'] as const)
							expect(common[name]).toBeLessThanOrEqual(1 + 1e-9);
						expect(common.shorter).toBeLessThanOrEqual(common.longer);
					}
				}
			}),
			{numRuns: 50},
		);
	});
});
