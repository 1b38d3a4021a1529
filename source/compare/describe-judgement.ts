import {joinSafe, type SafeText, safe} from '../text/safe-text.js';
import type {Judgement, Pair} from './comparison.js';

/**
What people say of a pair, a thing each: "judged right" by oneself, "put aside" by whomever, "note: …", "anna: wrong, …"; nothing where
nobody says anything.
*/
export function describeJudgement({judgement}: Pick<Pair, 'judgement'>): SafeText[] {
	if (!judgement) return [];
	const {verdict, ownVerdict, note, others} = judgement;
	return [
		...(verdict === 'wrong' ? [safe`put aside`] : ownVerdict === 'right' ? [safe`judged right`] : []),
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
