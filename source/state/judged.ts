import type {Comparison} from '../compare/comparison.js';
import {type Explain, judgeComparison} from '../compare/judge-comparison.js';
import {mirrorEvidence} from '../compare/mirror-comparison.js';
import {noEvidence} from '../compare/no-evidence.js';
import {type AnswerOf, isOfSamePassages, type Question} from '../engines/question.js';
import type {Judgements} from '../storage/judgements.js';
import {memoize} from '../text/memoize.js';
import type {CompareScreen, State} from './state.js';

/** By what comparisons are judged. */
export type Judging = Pick<State, 'judgements' | 'explained'>;

/** A comparison, as it was made, as people judged it: the same object as long as nobody judges. */
export const asJudged = ({judgements, explained}: Judging, made: Comparison): Comparison =>
	judged(made, judgements, explained);

const judged = memoize((made: Comparison, judgements: Judgements, explained: State['explained']) =>
	judgeComparison(made, judgements, explainFrom(made, explained)),
);

function explainFrom({a, b}: Comparison, explained: readonly AnswerOf<'explained'>[]): Explain {
	return ({a: inA, b: inB}) => {
		const known = explained.find(answer => isOfSamePassages(answer, {a, b, passages: {a: inA, b: inB}}));
		if (known) return known.evidence;
		const mirrored = {a: b, b: a, passages: {a: inB, b: inA}};
		const other = explained.find(answer => isOfSamePassages(answer, mirrored));
		return other && mirrorEvidence(other.evidence);
	};
}

/** What is still to be found out of the pairs of a comparison that were made by hand. */
export const unexplained = ({comparison}: Pick<CompareScreen, 'comparison'>): Question[] =>
	[...comparison.pairs, ...comparison.putAside]
		.filter(({evidence}) => evidence === noEvidence)
		.map(({a, b}) => ({
			kind: 'explain',
			a: comparison.a,
			b: comparison.b,
			passages: {a: {start: a.start, end: a.end}, b: {start: b.start, end: b.end}},
		}));
