import {joinSafe, type SafeText, safe} from '../text/safe-text.js';
import type {Judgement, Pair, Verdict} from './comparison.js';

/** What a verdict is called. */
export const verdictWords: Record<Verdict, SafeText> = {right: safe`judged right`, wrong: safe`put aside`};

/**
What people say of a pair, a thing each: "paired by hand", "judged right", "note: …", "anna: wrong, …"; nothing where nobody says
anything.
*/
export function describeJudgement({judgement}: Pick<Pair, 'judgement'>): SafeText[] {
	if (!judgement) return [];
	const {verdict, note, isByHand, others} = judgement;
	return [
		...(isByHand ? [safe`paired by hand`] : []),
		...(verdict ? [verdictWords[verdict]] : []),
		...(note === undefined ? [] : [safe`note: ${note}`]),
		...others.map(other => safe`${other.by === '' ? safe`somebody else` : other.by}: ${wordsOf(other)}`),
	];
}

const wordsOf = ({verdict, note}: Judgement['others'][number]): SafeText =>
	joinSafe(
		[verdict && safe`${verdict === 'right' ? safe`right` : safe`wrong`}`, note].filter(
			part => part !== undefined,
		),
		safe`, `,
	);
