import {describe, expect, it} from 'vitest';
import type {Comparison, Judgement} from '../../source/compare/comparison.js';
import {describeJudgement} from '../../source/compare/describe-judgement.js';
import {unicodeSymbols} from '../../source/layout/symbols.js';
import {type ReportRequest, report} from '../../source/report/print.js';
import {toSafeText} from '../../source/text/safe-text.js';
import {checkPage} from './check-page.js';
import {ferry} from './ferry.js';

const hostile = toSafeText('*no* <script>alert(1)</script> [x](javascript:1) \u001b[31m\u202e');
const judged = (judgement: Judgement, verdict: 'pairs' | 'putAside'): Comparison => {
	const [pair] = ferry.pairs;
	const others = [{...pair, number: 2, score: 0.5}];
	const own = {...pair, judgement};
	return verdict === 'pairs'
		? {...ferry, pairs: [own, ...others]}
		: {...ferry, pairs: others, putAside: [own]};
};
const anna = {by: toSafeText('Anna'), verdict: 'wrong', note: toSafeText('other ship')} as const;
const right = judged(
	{verdict: 'right', ownVerdict: 'right', note: hostile, isByHand: true, others: [anna]},
	'pairs',
);
const aside = judged({verdict: 'wrong', note: toSafeText('other ship'), others: []}, 'putAside');

const written = (format: ReportRequest['format'], comparison: Comparison): string =>
	report(
		{articles: [], problems: []},
		{width: 100, symbols: unicodeSymbols, original: false, comparison, format},
	).text;
const place = (text: string, ...parts: string[]) => parts.map(part => text.indexOf(part));
const inOrder = (places: readonly number[]) => {
	expect(places).not.toContain(-1);
	expect(places).toEqual([...places].sort((x, y) => x - y));
};

describe('a judgement in words', () => {
	it('says how the pair came, what counts, one’s own note, and what others said', () => {
		const of = (judgement: Judgement) => describeJudgement({judgement});
		expect(describeJudgement({})).toEqual([]);
		expect(of({others: [], isByHand: true})).toEqual([]);
		expect(of({verdict: 'right', ownVerdict: 'right', others: []})).toEqual(['judged right']);
		// What others called right is said of them.
		expect(of({verdict: 'right', others: [{by: toSafeText('Ben'), verdict: 'right'}]})).toEqual([
			'Ben: right',
		]);
		expect(of({verdict: 'wrong', others: [anna, {by: toSafeText(''), verdict: 'right'}]})).toEqual([
			'put aside',
			'Anna: wrong, other ship',
			'somebody else: right',
		]);
		expect(
			of({note: toSafeText('ask'), others: [{by: toSafeText('Ben'), note: toSafeText('I did')}]}),
		).toEqual(['note: ask', 'Ben: I did']);
	});
});

describe('what people judged in a report', () => {
	it.each(['text', 'markdown', 'html'] as const)(
		'stands beside its pair in %s, and acts as nothing',
		format => {
			const text = written(format, right);
			expect(text.replaceAll(/<[^>]*>/g, '')).toMatch(/1(?: ·)? paired by hand/);
			expect(text).toContain('judged right · note: ');
			expect(text.replaceAll('\n', ' ')).toContain('Anna: wrong, other ship');
			if (format !== 'text') expect(text).not.toContain('<script>');
			expect(text).not.toContain('Put aside');
			expect(text).not.toMatch(/[\u001b\u202e]/);
			if (format === 'html') checkPage(text);
			if (format === 'markdown') expect(text).toContain('\\*no\\*');
		},
	);

	it.each(['text', 'markdown', 'html'] as const)(
		'stands at the end of %s where it is wrong, and is counted nowhere',
		format => {
			const text = written(format, aside);
			expect(text).toContain('1 pair of passages; 1 put aside; ');
			const only = format === 'text' ? 'Only in B' : 'Only B says';
			inOrder(
				place(
					text,
					only,
					'Judged wrong, or of no matter. Nothing else in this report counts them.',
					'note: other ship',
				),
			);
			if (format === 'html') checkPage(text);
		},
	);

	it('leads nowhere else for pairs that are put aside, and states nothing of them', () => {
		const text = written('markdown', aside);
		expect(text).toContain('Pair 2: ');
		expect(text).not.toContain('Pair 1: ');
		const page = written('html', aside);
		expect(page).toContain('<tr id="pair-1">');
		expect(page).toContain('href="#a-1"');
		expect(page).toContain('id="a-1"');
	});

	it('is all there is where every pair was put aside', () => {
		const none = {...aside, pairs: []};
		for (const format of ['text', 'markdown', 'html'] as const) {
			const text = written(format, none);
			expect(text).toContain('No pair of passages is left; 1 put aside.');
			expect(text).toContain('note: other ship');
		}
	});

	it('says how many judgements have no place any more', () => {
		expect(written('text', {...ferry, unplaced: 1}).replaceAll('\n', ' ')).toContain(
			'. 1 judgement has no place any more: the words have changed.',
		);
		expect(written('markdown', {...ferry, unplaced: 2})).toContain(
			'. 2 judgements have no place any more: the words have changed.',
		);
	});

	it('is in the JSON by its fields', () => {
		const json = (comparison: Comparison) => JSON.parse(written('json', comparison));
		expect(json(right).pairs[0].judgement).toEqual({
			verdict: 'right',
			note: hostile,
			byHand: true,
			others: [anna],
		});
		expect(json(right)).not.toHaveProperty('putAside');
		const {pairs, putAside} = json({...aside, unplaced: 3});
		expect(pairs.map(({number}: {number: number}) => number)).toEqual([2]);
		expect(putAside).toMatchObject([{number: 1, judgement: {verdict: 'wrong', others: []}}]);
		expect(json({...aside, unplaced: 3}).unplaced).toBe(3);
	});
});
