import {joinSafe, type SafeText, safe} from '../text/safe-text.js';
import type {Judgement, OthersJudgement, Pair} from './comparison.js';

/** What people said of a pair, in a row: "judged wrong · note: other bridge · Anna: right"; empty where nobody said anything. */
export function judgementInWords(
	{judgement}: Pick<Pair, 'judgement'>,
	between: SafeText = safe` · `,
): SafeText {
	return judgement ? joinSafe(partsOf(judgement), between) : safe``;
}

const partsOf = ({verdict, note, isByHand, others}: Judgement): SafeText[] => [
	...(isByHand ? [safe`paired by hand`] : []),
	...(verdict ? [safe`judged ${verdictNames[verdict]}`] : []),
	...(note === undefined ? [] : [safe`note: ${note}`]),
	...others.map(othersWords),
];

const verdictNames = {right: safe`right`, wrong: safe`wrong`} as const;

function othersWords({by, verdict, note}: OthersJudgement): SafeText {
	const said = [...(verdict ? [verdictNames[verdict]] : []), ...(note === undefined ? [] : [note])];
	return safe`${by === '' ? safe`somebody` : by}: ${joinSafe(said, safe`, `)}`;
}
