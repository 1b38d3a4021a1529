import {describe, expect, it} from 'vitest';
import type {Comparison, Pair} from '../../source/compare/comparison.js';
import {type JudgementChange, judge} from '../../source/compare/judge-pair.js';
import {noEvidence} from '../../source/compare/no-evidence.js';
import {comparisonOf, pairCount, shownPairs} from '../../source/state/comparisons.js';
import {withJudged} from '../../source/state/judged-screens.js';
import {withQuestions} from '../../source/state/questions.js';
import {reduce} from '../../source/state/reduce.js';
import {type CompareScreen, currentScreen, type State} from '../../source/state/state.js';
import {editedReports} from '../edited-reports.js';
import {passageAt} from '../passage-at.js';
import {answered, opened, press} from './pressed.js';

const reports = editedReports();
const person = {id: 'anna-1', name: 'Anna'};
const begun = opened(reports, {person});
const comparing = press(begun, 'c');
const screenOf = (state: State) => currentScreen(state) as CompareScreen;
const pairsOf = (state: State) => shownPairs(screenOf(state));

/** The state after somebody said something of a pair of the comparison on the screen. */
function say(state: State, pair: Pick<Pair, 'a' | 'b'>, change: JudgementChange): State {
	const {comparison} = screenOf(state);
	const judgements = judge(state.judgements, state.person, comparison, pair, change, state.now);
	return withQuestions(withJudged(state, {...state, judgements}));
}

describe('a pair that is judged on the screen', () => {
	const pairs = pairsOf(comparing);
	const second = press(comparing, ']');

	it('stays the current one, with the pairs as they were made beside them', () => {
		const judged = say(second, pairs[1], {verdict: 'wrong'});
		const {comparison, made, pair} = screenOf(judged);
		expect(comparison.putAside.map(({number}) => number)).toEqual([2]);
		expect(made).toBe(screenOf(comparing).made);
		expect(made.putAside).toEqual([]);
		expect(pairsOf(judged)[pair].number).toBe(2);
		const back = say(judged, pairs[1], {verdict: null});
		expect(screenOf(back)).toEqual(screenOf(second));
	});

	it('is counted in the library, the margin and what is opened later as it is judged', () => {
		const [a, b] = reports;
		const judged = say(second, pairs[1], {verdict: 'wrong'});
		const library = answered(reduce(judged, {type: 'press', key: 'q'}));
		expect(pairCount(library, a, b)).toBe(pairs.length - 1);
		expect(comparisonOf(library, b, a)?.putAside).toHaveLength(1);
		expect(screenOf(press(library, 'c')).comparison).toBe(comparisonOf(library, a, b));
	});

	it('is seen alike when the sides are exchanged', () => {
		const swapped = press(say(second, pairs[1], {verdict: 'wrong'}), 'x');
		const {comparison, made} = screenOf(swapped);
		expect(comparison.putAside.map(({a}) => a.text)).toEqual([pairs[1].b.text]);
		expect([made.a, made.b]).toEqual([reports[1], reports[0]]);
		expect(screenOf(press(swapped, 'x')).comparison.putAside.map(({number}) => number)).toEqual([2]);
	});

	it('is judged still when an article is read again, with another paragraph', () => {
		const [old] = reports;
		const judged = say(second, pairs[1], {verdict: 'wrong'});
		const last = old.blocks.at(-1)!;
		const text = 'Nothing of all this was in the paper yesterday.';
		const block = {
			...last,
			text: text as typeof last.text,
			start: old.original.length + 2,
			end: old.original.length + 2 + text.length,
		};
		const article = {...old, original: `${old.original}\n\n${text}`, blocks: [...old.blocks, block]};
		const reread = answered(reduce(judged, {type: 'reread', old, article}));
		const {comparison} = screenOf(reread);
		expect(comparison.a).toBe(article);
		expect(comparison.putAside.map(({a}) => a.text)).toEqual([pairs[1].a.text]);
	});
});

describe('passages that are paired by hand', () => {
	const {comparison} = screenOf(comparing);
	const first = (side: 'a' | 'b', of: Comparison) => {
		const sentences = of[side].blocks.flatMap((_, block) => passageAt(of, side, {block, offset: 0}) ?? []);
		return side === 'a' ? sentences[0] : sentences.at(-1)!;
	};
	const passages = {a: first('a', comparison), b: first('b', comparison)};

	it('are explained by the engines, once', () => {
		const paired = say(comparing, passages, {byHand: true});
		const pair = pairsOf(paired).find(({judgement}) => judgement?.isByHand)!;
		expect(pair.evidence).toBe(noEvidence);
		expect(paired.questions[0]).toMatchObject({kind: 'explain', a: reports[0], b: reports[1]});
		const explained = answered(paired);
		expect(explained.questions).toEqual([]);
		expect(pairsOf(explained).find(({judgement}) => judgement?.isByHand)!.evidence).not.toBe(noEvidence);
		const swapped = reduce(explained, {type: 'press', key: 'x'});
		expect(swapped.questions).toEqual([]);
	});

	it('have their words from the clock of the key', () => {
		const at = reduce(comparing, {type: 'press', key: ']', at: 5000});
		const {pairs} = say(at, passages, {byHand: true}).judgements;
		expect([...pairs.values()][0].said.get('anna-1')).toEqual({byHand: {at: 5000, value: true}});
	});
});
