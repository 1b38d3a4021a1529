import {quotedWords} from '../article/text-quote.js';
import {type JudgedPair, type Judgements, mergeSaid} from '../storage/judgements.js';
import {judgedPairsOf, type OrientedPair, type PairOfArticles} from '../storage/judgements-of.js';
import {addTo} from '../text/add-to.js';
import {memoize} from '../text/memoize.js';
import type {Range} from '../text/words.js';
import {findQuoted, likenessToQuote, type SearchedArticle} from './anchored-passages.js';
import type {Comparison, Evidence, Pair, Passage, Side} from './comparison.js';
import {judgementOf} from './judgement-of.js';
import {noEvidence} from './no-evidence.js';
import {inTextOrder} from './text-order.js';
import {countedOf} from './unpaired.js';

/** What two passages that no program paired share and differ in, where that is known: it takes longer than a key may. */
export type Explain = (passages: {a: Range; b: Range}) => Evidence | undefined;

/**
A comparison as people judged it. It is always judged from the comparison as it was made: what was judged wrong is put aside
and counted nowhere; an unsure pair that was judged right is one of the pairs; so are passages that were paired by hand, and
what was judged right and is not found as a pair any more, as same facts, numbered behind all others in the order of A.
Where nothing is said of these two, it is the same object.
*/
export function judgeComparison(
	made: Comparison,
	judgements: Judgements,
	explain: Explain = () => undefined,
): Comparison {
	const judged = judgedPairsOf(judgements, made.a, made.b);
	if (judged.length === 0) return made;
	const {said, others, lost} = place(made, judged);
	const withJudgement = (pair: Pair): Pair => {
		const ofPair = said.get(pair);
		const judgement = ofPair && judgementOf(ofPair, judgements);
		return judgement ? {...pair, judgement} : pair;
	};

	const found = made.pairs.map(withJudgement);
	const unsure = made.unsure.map(withJudgement);
	const added: Omit<Pair, 'number'>[] = [];
	let unplaced = lost.filter(words => judgementOf(words, judgements)).length;
	for (const {a, b, said} of others) {
		const judgement = judgementOf(said, judgements);
		if (!judgement) continue;
		const isWanted = judgement.isByHand || (judgement.verdict === 'right' && !isCovered(made, {a, b}));
		if (!isWanted) unplaced++;
		else added.push({kind: 'same-fact', score: 1, a, b, evidence: explain({a, b}) ?? noEvidence, judgement});
	}

	const before = found.length + unsure.length;
	const byHand = added.sort(inTextOrder).map((pair, index) => ({...pair, number: before + index + 1}));
	const sure = [...found, ...unsure.filter(pair => verdictOf(pair) === 'right'), ...byHand];
	const all = [...found, ...unsure, ...byHand];
	const paired = {
		...made,
		pairs: sure.filter(pair => verdictOf(pair) !== 'wrong'),
		unsure: unsure.filter(pair => verdictOf(pair) === undefined),
		putAside: all.filter(pair => verdictOf(pair) === 'wrong'),
		...(unplaced > 0 && {unplaced}),
	};
	const isSameSet =
		paired.pairs.length === made.pairs.length &&
		paired.pairs.every(({number}, index) => number === made.pairs[index].number);
	return isSameSet ? paired : {...paired, ...countedOf(paired)};
}

const verdictOf = ({judgement}: Pair) => judgement?.verdict;

type SaidOf = JudgedPair['said'];

type Placed = {
	/** What was said of pairs that were found. */
	said: ReadonlyMap<Pair, SaidOf>;
	/** What was said of passages that stand in both articles and are no pair that was found. */
	others: readonly {a: Passage; b: Passage; said: SaidOf}[];
	/** What was said of words that do not stand in them any more. */
	lost: readonly SaidOf[];
};

/** Where judged pairs are. Several may be of one pair: of other versions of the articles, and from other places. */
function place(made: Comparison, judged: readonly PairOfArticles[]): Placed {
	const said = new Map<Pair, SaidOf>();
	const others = new Map<string, {a: Passage; b: Passage; said: SaidOf}>();
	const lost: SaidOf[] = [];
	for (const {judged: pair, ways} of judged) {
		const found = firstOf(ways, way => pairOfWords(made, way));
		if (found) {
			said.set(found, mergeSaid(said.get(found) ?? new Map(), pair.said));
			continue;
		}

		const passages = firstOf(ways, way => passagesOfWords(made, way));
		if (!passages) {
			lost.push(pair.said);
			continue;
		}

		const {a, b} = passages;
		const key = `${a.start} ${a.end} ${b.start} ${b.end}`;
		others.set(key, {a, b, said: mergeSaid(others.get(key)?.said ?? new Map(), pair.said)});
	}

	return {said, others: [...others.values()], lost};
}

function firstOf<Item, Found>(
	items: readonly Item[],
	find: (item: Item) => Found | undefined,
): Found | undefined {
	for (const item of items) {
		const found = find(item);
		if (found !== undefined) return found;
	}

	return undefined;
}

/** The pair that says the words of two quotes; of several, the one with the most of what stands around them. */
function pairOfWords(made: Comparison, way: OrientedPair): Pair | undefined {
	const pairs = pairsByWords(made).get(keyOfWords(way.a.exact, way.b.exact)) ?? [];
	if (pairs.length < 2) return pairs[0];
	const likeness = (pair: Pair) =>
		likenessToQuote(searched(made, 'a'), pair.a, way.a) + likenessToQuote(searched(made, 'b'), pair.b, way.b);
	return pairs.reduce((best, pair) => (likeness(pair) > likeness(best) ? pair : best));
}

const pairsByWords = memoize(({pairs, unsure}: Comparison) => {
	const byWords = new Map<string, Pair[]>();
	for (const pair of [...pairs, ...unsure]) addTo(byWords, keyOfWords(pair.a.text, pair.b.text), pair);
	return byWords;
});

const keyOfWords = (a: string, b: string) => `${quotedWords(a)} ${quotedWords(b)}`;

function passagesOfWords(made: Comparison, way: OrientedPair): {a: Passage; b: Passage} | undefined {
	const a = findQuoted(searched(made, 'a'), way.a);
	const b = a && findQuoted(searched(made, 'b'), way.b);
	return b && {a, b};
}

const searched = ({sentences, ...articles}: Comparison, side: Side): SearchedArticle => ({
	article: articles[side],
	places: sentences[side],
});

/** Whether a pair that was found holds both passages and more. */
const isCovered = ({pairs}: Comparison, {a, b}: {a: Range; b: Range}): boolean =>
	pairs.some(pair => holds(pair.a, a) && holds(pair.b, b));

const holds = (outer: Range, inner: Range): boolean => outer.start <= inner.start && outer.end >= inner.end;
