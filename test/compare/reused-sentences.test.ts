import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {compareArticles} from '../../source/compare/compare-articles.js';
import type {Comparison, Pair} from '../../source/compare/comparison.js';
import {mirrorComparison} from '../../source/compare/mirror-comparison.js';
import {sentencesOf} from '../../source/compare/sentences-of.js';
import {articleOf, madeUpArticle} from './articles.js';

const sentences = [
	'The lighthouse on Skerry Point went dark on Friday after a wave tore a hole in its western wall.',
	'Keeper Olav Brandt climbed down a rope and walked four kilometres to the next farm.',
	'Nobody else was on the rock.',
	'The harbour office in Tarnwick warned all captains by radio within the hour.',
	'A lamp on a fishing boat will mark the channel until the wall is mended.',
	'“I have never seen water rise so high,” Brandt told reporters at the farm.',
	'Masons from three towns offered to rebuild the wall for nothing.',
	'Engineer Petra Lomax put the damage at 320,000 crowns.',
	'The tower was built in 1874 and has burned oil, gas and electric light.',
	'Its foghorn still works.',
];

const compareTexts = (a: readonly string[], b: readonly string[]): Comparison =>
	compareArticles(articleOf(a.join(' ')), articleOf(b.join(' ')));

const inOrder = ({pairs}: Comparison): Pair[] => [...pairs].sort((x, y) => x.a.start - y.a.start);

const edited = (edits: Readonly<Record<number, [string, string]>>): string[] =>
	sentences.map((sentence, at) => (edits[at] ? sentence.replace(...edits[at]) : sentence));

const onlyIn = (comparison: Comparison, side: 'a' | 'b') =>
	comparison.only[side].passages.map(({text}) => text);

describe('two versions of an article', () => {
	it('are reworded in the sentences that were edited, and word for word the same in the others', () => {
		const comparison = compareTexts(
			sentences,
			edited({
				1: ['four kilometres', 'six kilometres'],
				3: ['warned', 'did not warn'],
				4: ['will mark', 'may mark'],
				6: ['three towns', 'three villages'],
				7: ['Petra Lomax', 'Petra Lennox'],
			}),
		);
		expect(inOrder(comparison).map(({kind, stretch, a, b}) => [kind, stretch, a.text === b.text])).toEqual([
			['verbatim', 0, true],
			['reworded', 0, false],
			['verbatim', 0, true],
			['reworded', 0, false],
			['reworded', 0, false],
			['verbatim', 0, true],
			['reworded', 0, false],
			['reworded', 0, false],
			['verbatim', 0, true],
		]);
		expect(comparison.pairs.flatMap(({evidence}) => evidence.changes.map(({what}) => what))).toEqual(
			expect.arrayContaining(['figure', 'negation', 'hedge', 'words', 'name']),
		);
		expect(comparison.shared).toEqual({a: 1, b: 1});
		expect([...onlyIn(comparison, 'a'), ...onlyIn(comparison, 'b')]).toEqual([]);
	});

	it('say alone what was dropped and what was added', () => {
		const added = 'A museum in Lund has asked for the broken lens.';
		const without = sentences.toSpliced(6, 1);
		const comparison = compareTexts(sentences, without.toSpliced(3, 0, added));
		expect(onlyIn(comparison, 'a')).toEqual([sentences[6]]);
		expect(onlyIn(comparison, 'b')).toEqual([added]);
		expect(comparison.pairs.every(({kind}) => kind === 'verbatim')).toBe(true);
		expect(comparison.shared.a).toBeLessThan(1);
	});

	it.each([
		['within', 1, 7],
		['to the beginning of', 8, 0],
		['to the end of', 0, 9],
	])('pair a sentence that was moved %s the text', (_, from, to) => {
		const moved = sentences.toSpliced(from, 1).toSpliced(to, 0, sentences[from]);
		const comparison = compareTexts(sentences, moved);
		expect(comparison.pairs).toContainEqual(
			expect.objectContaining({
				kind: 'verbatim',
				a: expect.objectContaining({text: sentences[from]}),
				b: expect.objectContaining({text: sentences[from]}),
			}),
		);
		expect([...onlyIn(comparison, 'a'), ...onlyIn(comparison, 'b')]).toEqual([]);
	});

	it.each([
		[
			'two',
			'Keeper Olav Brandt climbed down a rope. He then walked four kilometres to the next farm.',
			sentences[1],
		],
		[
			'three',
			'The tower was built in 1874. It has burned oil and gas. Today it burns electric light.',
			'The tower was built in 1874, has burned oil and gas, and today it burns electric light.',
		],
	])('pair a sentence with the %s that it was split into, or merged from', (_, parts, whole) => {
		const around = (text: string) => [...sentences.slice(3, 6), text, ...sentences.slice(6, 8)];
		const comparison = compareTexts(around(whole), around(parts));
		const pair = comparison.pairs.find(({kind}) => kind === 'reworded')!;
		expect([pair.a.text, pair.b.text]).toEqual([whole, parts]);
		const merged = compareTexts(around(parts), around(whole));
		expect(merged.pairs.find(({kind}) => kind === 'reworded')).toMatchObject({
			a: {text: parts},
			b: {text: whole},
		});
		expect([...onlyIn(comparison, 'a'), ...onlyIn(comparison, 'b')]).toEqual([]);
	});

	it('are word for word the same but for a sentence in which a sign differs', () => {
		const cold = 'It was -12 degrees at the top of the tower when the lamp failed.';
		const around = (text: string) => [...sentences.slice(0, 4), text, ...sentences.slice(4)];
		const comparison = compareTexts(around(cold), around(cold.replace('-12', '12')));
		const altered = comparison.pairs.filter(({kind}) => kind === 'reworded');
		expect(altered.map(({a}) => a.text)).toEqual([cold]);
	});

	it('pair what quotes the same words, not what names the same speaker', () => {
		const [early, late] = [
			'“The dam will hold until the spring,”',
			'“The dam will break before the spring,”',
		];
		const report = (first: string, second: string) => [
			'Two engineers inspected the old dam above Corrie on Thursday afternoon.',
			`${early} said ${first}.`,
			`${late} said ${second}.`,
		];
		const {pairs} = compareTexts(report('Hanne Vik', 'Otto Brill'), report('Otto Brill', 'Hanne Vik'));
		const quotes = pairs.flatMap(({evidence}) => evidence.quotes);
		expect(quotes.map(({verdict, sameSpeaker}) => [verdict, sameSpeaker])).toEqual([
			['same', false],
			['same', false],
		]);
	});
});

describe('the pairs of reused text', () => {
	it('hold three sentences a side at most, but for what is word for word the same, and no sentence twice', () => {
		fc.assert(
			fc.property(madeUpArticle, madeUpArticle, (a, b) => {
				const {pairs} = compareArticles(a, b);
				for (const [side, article] of [
					['a', a],
					['b', b],
				] as const) {
					const all = sentencesOf(article).sentences.map(({inBlock, toOriginal}) => toOriginal(inBlock));
					const runs = pairs.filter(({stretch}) => stretch !== undefined);
					const held = runs.map(pair =>
						all.flatMap(({start, end}, at) =>
							start >= pair[side].start && end <= pair[side].end ? [at] : [],
						),
					);
					for (const [at, {kind}] of runs.entries())
						if (kind !== 'verbatim') expect(held[at].length).toBeLessThanOrEqual(3);
					expect(new Set(held.flat()).size).toBe(held.flat().length);
				}
			}),
		);
	});

	it('are numbered by their run in the order of A, whichever side A is', () => {
		fc.assert(
			fc.property(madeUpArticle, madeUpArticle, (a, b) => {
				const there = compareArticles(a, b);
				for (const comparison of [there, mirrorComparison(there)]) {
					const numbers = inOrder(comparison).flatMap(({stretch}) => stretch ?? []);
					const first = [...new Set(numbers)];
					expect(first).toEqual(first.map((_, at) => at));
					for (const {kind, stretch} of comparison.pairs)
						if (kind === 'reworded') expect(stretch).toBeDefined();
				}

				expect(mirrorComparison(mirrorComparison(there))).toEqual(there);
			}),
		);
	});
});
