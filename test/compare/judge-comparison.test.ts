import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {compareArticles} from '../../source/compare/compare-articles.js';
import type {Comparison, Pair} from '../../source/compare/comparison.js';
import {explainSentences} from '../../source/compare/explain-passages.js';
import {judgeComparison} from '../../source/compare/judge-comparison.js';
import {type JudgementChange, judge} from '../../source/compare/judge-pair.js';
import {mirrorComparison} from '../../source/compare/mirror-comparison.js';
import {numberedPairs} from '../../source/compare/numbered-pairs.js';
import {type Judgements, noJudgements} from '../../source/storage/judgements.js';
import {passageAt} from '../passage-at.js';
import {longSeed, madeUpArticle, shortSeed, articleOf as unnamed} from './articles.js';

/** An article of plain text under a name of its own. */
const articleOf = (text: string, name = 'article.txt') => ({...unnamed(text), id: name});

const anna = {id: 'anna-1', name: 'Anna'};
const ben = {id: 'ben-1', name: 'Ben'};
const made = compareArticles(longSeed, shortSeed);

const said = (
	judgements: Judgements,
	pair: Pick<Pair, 'a' | 'b'>,
	change: JudgementChange,
	{who = anna, of = made, now = 1000} = {},
) => judge(judgements, who, of, pair, change, now);
/** As the person who does not keep them as her own sees them. */
const seenByOthers = (judgements: Judgements): Judgements => ({...judgements, mine: new Set()});
const numbersOf = (pairs: readonly Pair[]) => pairs.map(({number}) => number);

describe('a comparison that is judged', () => {
	it('is the same object where nothing is said of these two', () => {
		expect(judgeComparison(made, noJudgements)).toBe(made);
		const others = compareArticles(articleOf('One thing is so.'), articleOf('One thing is so.'));
		const judgements = said(noJudgements, others.pairs[0], {verdict: 'wrong'}, {of: others});
		expect(judgeComparison(made, judgements)).toBe(made);
		expect(judgeComparison(others, judgements)).not.toBe(others);
	});

	it('puts aside what is wrong, counts it nowhere, and keeps the numbers of the others', () => {
		const wrong = made.pairs[1];
		const judged = judgeComparison(made, said(noJudgements, wrong, {verdict: 'wrong'}));
		expect(judged.putAside).toEqual([
			{...wrong, judgement: {verdict: 'wrong', ownVerdict: 'wrong', others: []}},
		]);
		expect(numbersOf(judged.pairs)).toEqual(numbersOf(made.pairs).filter(number => number !== 2));
		expect(judged.shared.a).toBeLessThanOrEqual(made.shared.a);
		expect(judged.only.a.sentences).toBeGreaterThanOrEqual(made.only.a.sentences);
		const labels = numberedPairs(judged, true).map(
			({label, isPutAside}) => `${label}${isPutAside ? ' aside' : ''}`,
		);
		expect(labels.at(-1)).toBe('2 aside');
		expect(labels[0]).toBe('1');
	});

	it('counts no pair that is put aside', () => {
		fc.assert(
			fc.property(madeUpArticle, madeUpArticle, fc.infiniteStream(fc.boolean()), (a, b, isWrong) => {
				const made = compareArticles(a, b);
				const wrong = made.pairs.filter(() => isWrong.next().value);
				const judgements = wrong.reduce(
					(all, pair) => said(all, pair, {verdict: 'wrong'}, {of: made}),
					noJudgements,
				);
				const judged = judgeComparison(made, judgements);
				expect(judged.putAside.length).toBe(new Set(wrong.map(({number}) => number)).size);
				const all = [...judged.pairs, ...judged.putAside].map(({number}) => number);
				expect(all.sort((x, y) => x - y)).toEqual(numbersOf(made.pairs));
				for (const side of ['a', 'b'] as const) {
					expect(judged.shared[side]).toBeLessThanOrEqual(made.shared[side]);
					expect(judged.only[side].share).toBeGreaterThanOrEqual(made.only[side].share);
					expect(judged.only[side].of).toBe(made.only[side].of);
				}
				expect(judged.unsure).toEqual(made.unsure);
			}),
			{numRuns: 20},
		);
		expect(made.pairs.map(({kind}) => kind)).not.toContain('verbatim');
		const none = made.pairs.reduce((all, pair) => said(all, pair, {verdict: 'wrong'}), noJudgements);
		const judged = judgeComparison(made, none);
		expect(judged.shared).toEqual({a: 0, b: 0});
		expect(judged.only.a.sentences).toBe(judged.only.a.of);
		expect(judged.only.b.share).toBe(1);
	});

	it('has an unsure pair that is right among its pairs, without a question mark, under its number', () => {
		const unsure = made.pairs.at(-1)!;
		const less = {...made, pairs: made.pairs.slice(0, -1), unsure: [unsure]};
		const judged = judgeComparison(less, said(noJudgements, unsure, {verdict: 'right'}));
		expect(numbersOf(judged.pairs)).toEqual(numbersOf(made.pairs));
		expect(judged.unsure).toEqual([]);
		expect(numberedPairs(judged, false).at(-1)).toMatchObject({label: `${unsure.number}`, isUnsure: false});
		const wrong = judgeComparison(less, said(noJudgements, unsure, {verdict: 'wrong'}));
		expect(wrong.shared).toEqual(less.shared);
		expect(numbersOf(wrong.putAside)).toEqual([unsure.number]);
		const noted = judgeComparison(less, said(noJudgements, unsure, {note: 'ask'}));
		expect(noted.unsure).toEqual([{...unsure, judgement: {note: 'ask', others: []}}]);
	});

	it('takes words back', () => {
		const [pair] = made.pairs;
		const wrong = said(noJudgements, pair, {verdict: 'wrong'});
		const back = said(wrong, pair, {verdict: null});
		expect(judgeComparison(made, back)).toEqual(made);
		const noted = said(back, pair, {note: 'who says so?'});
		expect(judgeComparison(made, noted).pairs[0].judgement).toEqual({note: 'who says so?', others: []});
		expect(judgeComparison(made, said(noted, pair, {note: ''}))).toEqual(made);
	});

	it('goes by one’s own word, else by the latest of others, and tells them all', () => {
		const [pair] = made.pairs;
		const bens = said(noJudgements, pair, {verdict: 'wrong'}, {who: ben, now: 2000});
		const noted = said(bens, pair, {note: 'other bridge'}, {who: ben, now: 3000});
		const others = [{by: 'Ben', verdict: 'wrong', note: 'other bridge'}];
		const seen = judgeComparison(made, seenByOthers(noted));
		expect(seen.putAside[0].judgement).toEqual({verdict: 'wrong', others});
		const both = said(seenByOthers(noted), pair, {verdict: 'right'}, {now: 1});
		expect(judgeComparison(made, both).pairs[0].judgement).toEqual({
			verdict: 'right',
			ownVerdict: 'right',
			others,
		});
		const takenBack = said(both, pair, {verdict: null});
		expect(judgeComparison(made, takenBack).putAside[0].judgement?.verdict).toBe('wrong');
	});

	it('is judged alike from the other article', () => {
		const judgements = said(said(noJudgements, made.pairs[0], {verdict: 'wrong'}), made.pairs[1], {
			note: 'see',
		});
		const there = judgeComparison(made, judgements);
		const back = judgeComparison(mirrorComparison(made), judgements);
		expect(back.putAside.map(({a, b}) => [b.text, a.text])).toEqual(
			there.putAside.map(({a, b}) => [a.text, b.text]),
		);
		expect(back.shared).toEqual({a: there.shared.b, b: there.shared.a});
		expect(back.pairs.find(({judgement}) => judgement)?.b.text).toBe(made.pairs[1].a.text);
	});
});

describe('passages that are paired by hand', () => {
	const at = (text: string) => ({
		a: passageAt(made, 'a', {
			block: made.only.a.passages[0].block,
			offset: made.only.a.passages[0].inBlock.start,
		})!,
		b: passageAt(made, 'b', {
			block: made.only.b.passages[0].block,
			offset: made.only.b.passages[0].inBlock.start,
		})!,
		text,
	});
	const {a, b} = at('');

	it('are a pair behind all others, with what is known of them, and no longer what only one says', () => {
		const judgements = said(noJudgements, {a, b}, {byHand: true});
		const judged = judgeComparison(made, judgements);
		const pair = judged.pairs.at(-1)!;
		expect(pair).toMatchObject({
			number: made.pairs.length + made.unsure.length + 1,
			kind: 'same-fact',
			score: 1,
			judgement: {isByHand: true, others: []},
		});
		expect([pair.a, pair.b]).toEqual([a, b]);
		expect(judged.only.a.sentences).toBe(made.only.a.sentences - 1);
		expect(judged.shared.b).toBeGreaterThan(made.shared.b);
		const evidence = explainSentences(made.a, made.b, {a, b});
		expect(judgeComparison(made, judgements, () => evidence).pairs.at(-1)!.evidence).toBe(evidence);
	});

	it('are none any more when that is taken back, with the verdict on them', () => {
		const right = said(said(noJudgements, {a, b}, {byHand: true}), {a, b}, {verdict: 'right'});
		expect(judgeComparison(made, right).pairs).toHaveLength(made.pairs.length + 1);
		expect(judgeComparison(made, said(right, {a, b}, {byHand: false}))).toEqual(made);
	});

	it('may be put aside by another person, and stay in the order of A', () => {
		const next = made.only.a.passages.at(-1)!;
		const second = {a: passageAt(made, 'a', {block: next.block, offset: next.inBlock.start})!, b};
		const both = said(said(noJudgements, second, {byHand: true}), {a, b}, {byHand: true});
		const first = made.pairs.length + made.unsure.length + 1;
		const judged = judgeComparison(made, both);
		expect(judged.pairs.slice(-2).map(({number, a}) => [number, a.start])).toEqual([
			[first, a.start],
			[first + 1, second.a.start],
		]);
		const refused = judgeComparison(made, said(seenByOthers(both), {a, b}, {verdict: 'wrong'}, {who: ben}));
		expect(numbersOf(refused.putAside)).toEqual([first]);
	});
});

describe('judgements of an article that has changed', () => {
	const lines = [
		'The ferry Saint Anne struck the quay at Marrick on Monday with forty people on board.',
		'Nine of the passengers were brought to the hospital of Marrick, the harbour master said.',
		'The engines gave no reverse thrust when the captain asked for it, a report says.',
	];
	const other = articleOf(lines.join('\n\n'), 'b.txt');
	const compare = (text: string, name = 'a.txt'): Comparison => compareArticles(articleOf(text, name), other);
	const before = compare(lines.join('\n\n'));
	const judgeAll = (comparison: Comparison) =>
		comparison.pairs.reduce(
			(all, pair) => said(all, pair, {note: pair.a.text}, {of: comparison}),
			noJudgements,
		);
	const judgements = judgeAll(compare([lines[1], 'Nobody knew the man who came by.', lines[0]].join('\n\n')));
	const notesOf = ({pairs}: Comparison) => pairs.map(({judgement}) => judgement?.note);

	it('stay with their words where paragraphs came in and others went', () => {
		const text = [
			'A new beginning that nobody expected at all.',
			lines[0],
			'Something else was told.',
			lines[1],
		];
		const after = judgeComparison(compare(text.join('\n\n')), judgements);
		expect(after.pairs.length).toBeGreaterThan(0);
		for (const {a, judgement} of after.pairs) expect(judgement?.note).toBe(a.text);
		expect(after.unplaced).toBeUndefined();
	});

	it('stay where white space and quotation marks alone have changed', () => {
		const quoted = 'The captain said “it’s a miracle that all are alive” on Tuesday in the evening.';
		const [first, second] = ['a.txt', 'b.txt'].map(name => articleOf(quoted, name));
		const judgements = said(
			noJudgements,
			compareArticles(first, second).pairs[0],
			{note: 'see'},
			{
				of: compareArticles(first, second),
			},
		);
		const reset = articleOf(
			quoted.replaceAll(/[“”]/g, '"').replaceAll('’', "'").replaceAll(' ', '\n  '),
			'a.txt',
		);
		expect(notesOf(judgeComparison(compareArticles(reset, second), judgements))).toEqual(['see']);
	});

	it('are not shown where the words have changed, but counted', () => {
		const changed = lines.map(line => line.replace('Nine', 'Eleven'));
		const all = judgeAll(compare(lines.join('\n\n')));
		const after = judgeComparison(compare(changed.join('\n\n')), all);
		expect(all.pairs.size).toBe(before.pairs.length);
		for (const {a, judgement} of after.pairs)
			if (a.text.includes('Eleven')) expect(judgement).toBeUndefined();
		expect(after.unplaced).toBeGreaterThan(0);
	});

	it('are of the text wherever it is kept, and of nothing else', () => {
		const moved = compare(lines.join('\n\n'), 'elsewhere.txt');
		const all = judgeAll(compare(lines.join('\n\n')));
		expect(notesOf(judgeComparison(moved, all))).toEqual(moved.pairs.map(({a}) => a.text));
		const another = compare([...lines, 'One sentence more than there was.'].join('\n\n'), 'elsewhere.txt');
		expect(judgeComparison(another, all)).toBe(another);
	});

	it('are of the same one of two sentences that say the same', () => {
		const twice = [
			'Nobody was hurt in the fire at the docks of Marrick.',
			lines[0],
			'Nobody was hurt in the fire at the docks of Marrick.',
			lines[2],
		];
		const made = compareArticles(
			articleOf(twice.join('\n\n'), 'a.txt'),
			articleOf(twice.join('\n\n'), 'c.txt'),
		);
		const lists = made.pairs.length;
		expect(lists).toBeGreaterThan(0);
		const sentences = (block: number) => ({
			a: passageAt(made, 'a', {block, offset: 0})!,
			b: passageAt(made, 'b', {block, offset: 0})!,
		});
		const blocks = made.a.blocks.flatMap(({text}, index) => (text.startsWith('Nobody') ? [index] : []));
		for (const block of blocks) {
			const judged = judgeComparison(made, said(noJudgements, sentences(block), {byHand: true}, {of: made}));
			const byHand = judged.pairs.find(({judgement}) => judgement?.isByHand)!;
			expect([byHand.a.block, byHand.b.block]).toEqual([block, block]);
		}
	});
});
