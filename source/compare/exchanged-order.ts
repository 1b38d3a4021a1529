import type {Range} from '../text/words.js';
import type {TokenPair} from './align-copies.js';
import type {ChangeToken} from './change-tokens.js';
import type {ChangedStretch} from './changed-stretches.js';
import type {MeaningWords} from './meaning-words.js';

/** Two events of a sentence and the word that says which was first: "Before the storm hit, the crew left." */
type Order = {word: string; at: Range; main: ReadonlySet<string>; other: ReadonlySet<string>};

// How much of two events has to be the same, 0 to 1.
const leastCommon = 0.6;
// How many words may stand before a word of time that begins a sentence.
const mostBeforeWord = 3;

/**
Where two sentences tell the same two events in the other order: "before" in one and "after" in the other, or the events on the
other sides of the same word. The stretches are that word with the event behind it.
*/
export function exchangedOrder({a, b}: TokenPair, words: MeaningWords): ChangedStretch | undefined {
	const [inA, inB] = [orderIn(a, words), orderIn(b, words)];
	if (!inA || !inB) return undefined;
	const isOpposite = words.opposites.some(
		([x, y]) => (inA.word === x && inB.word === y) || (inA.word === y && inB.word === x),
	);
	if (!isOpposite && inA.word !== inB.word) return undefined;
	const isSame = isAlike(inA.main, inB.main) && isAlike(inA.other, inB.other);
	const isCrossed = isAlike(inA.main, inB.other) && isAlike(inA.other, inB.main);
	if (isSame === isCrossed) return undefined;
	return isSame === isOpposite ? {a: inA.at, b: inB.at} : undefined;
}

/** The order that a sentence tells, where it holds one word of time alone. */
function orderIn(tokens: readonly ChangeToken[], {opposites, negations}: MeaningWords): Order | undefined {
	const places = tokens.flatMap(({key}, at) => (opposites.some(pair => pair.includes(key)) ? [at] : []));
	const [at] = places;
	if (places.length !== 1 || tokens.some(({key}) => negations.has(key))) return undefined;
	const isMark = ({isBroken, opens}: ChangeToken, index: number) => index > at && (isBroken || opens);
	const mark = tokens.findIndex(isMark);
	const end = mark < 0 ? tokens.length : mark;
	const [before, behind, rest] = [tokens.slice(0, at), tokens.slice(at + 1, end), tokens.slice(end)].map(
		part => new Set(part.filter(({isFunction}) => !isFunction).map(({stem}) => stem)),
	);
	// At the start of a sentence ("Long before …"), the main event stands behind the mark.
	const main = at < mostBeforeWord && rest.size > 0 ? rest : before;
	return {word: tokens[at].key, at: {start: at, end}, main, other: behind};
}

function isAlike(x: ReadonlySet<string>, y: ReadonlySet<string>): boolean {
	const common = [...x].filter(stem => y.has(stem)).length;
	return common > 0 && (2 * common) / (x.size + y.size) >= leastCommon;
}
