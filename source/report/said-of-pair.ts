import {describeJudgement} from '../compare/describe-judgement.js';
import type {NumberedPair} from '../compare/numbered-pairs.js';
import {joinSafe, type SafeText, safe} from '../text/safe-text.js';

/**
What people said of a pair, in a row; empty where nobody said anything. Under their heading, pairs need not say that they are
put aside.
*/
export const saidOf = ({judgement, isPutAside}: NumberedPair, between: SafeText = safe` · `): SafeText =>
	joinSafe(
		describeJudgement({judgement: judgement && isPutAside ? {...judgement, verdict: undefined} : judgement}),
		between,
	);
