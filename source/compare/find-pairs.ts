import type {Alignment} from './alignment.js';
import type {PairKind} from './comparison.js';
import {type FactLink, type Facts, factLimits, fewLimits} from './fact-classifier.js';
import {findReusedSentences} from './reused-sentences.js';
import {samePlaces, sameWords} from './same-words.js';
import {saysEnough} from './says-enough.js';

/** Two stretches of sentences, as indices with both ends included, that are a pair. */
export type AlignedSpans = {
	kind: PairKind;
	score: number;
	firstA: number;
	lastA: number;
	firstB: number;
	lastB: number;
	/** Of reused text, which run of it they belong to. */
	stretch?: number;
};

/** What is shown, and the next likely. */
export type FoundPairs = {found: AlignedSpans[]; unsure: AlignedSpans[]};

// With three, 2 in 100 more of the right ones are found, and fewer of those shown are right.
const mostLinks = 2;

/**
The pairs of two articles: reused text, then of the other sentences those that state the same fact. Pairs with a lower score than
`minimumScore` are left out; where there is none, those that the model's limits say.
*/
export function findPairs(alignment: Alignment, facts: Facts, minimumScore: number | undefined): FoundPairs {
	const {vocabulary} = alignment;
	const {a, b} = vocabulary;
	if (a.length === 0 || b.length === 0) return {found: [], unsure: []};
	const least = factLimits(vocabulary.language);
	const copies = findCopies(alignment);
	const inCopyA = new Set(copies.flatMap(({firstA, lastA}) => indices(firstA, lastA)));
	const inCopyB = new Set(copies.flatMap(({firstB, lastB}) => indices(firstB, lastB)));
	const isFree = ({i, j}: FactLink) =>
		!inCopyA.has(i) && !inCopyB.has(j) && saysEnough(a[i], vocabulary) && saysEnough(b[j], vocabulary);
	const links = facts.links.filter(isFree).sort((x, y) => y.score - x.score || x.i - y.i || x.j - y.j);
	const leastShown = minimumScore ?? least.related;
	const used: UsedSentences = {a: new Map(), b: new Map()};
	const likely = choose(
		links.filter(({score}) => score >= leastShown),
		used,
		mostLinks,
	);
	const others = minimumScore === undefined ? besidesFew(copies.length + likely.length) : [];
	const shown = [...likely, ...others];
	const isShown = new Set(shown);
	const next = links.filter(link => link.score >= least.unsure && !isShown.has(link));
	const unsure = choose(next, used, mostLinks);
	const isSure = ({score}: FactLink) => score >= least.sameFact && facts.event >= least.event;
	const kindOf = (link: FactLink) =>
		sameWords([a[link.i]], [b[link.j]]) ? 'verbatim' : isSure(link) ? 'same-fact' : 'related';
	return {
		found: [
			...copies.filter(({score}) => score >= (minimumScore ?? 0)),
			...shown.map(link => spansOf(link, kindOf(link))),
		],
		unsure: unsure.map(link => spansOf(link, 'related')),
	};

	/** Where there are few pairs of articles that are likely on one event: the likeliest of sentences that stand in none. */
	function besidesFew(pairs: number): FactLink[] {
		const few = fewLimits(vocabulary.language);
		if (facts.event < few.event) return [];
		const others = links.filter(({score, ifEvent}) => score < leastShown && ifEvent >= few.ifEvent);
		const most = Math.min(few.pairs, Math.floor(few.share * Math.min(a.length, b.length)));
		return choose(others, used, 1, most - pairs);
	}
}

const spansOf = ({i, j, score}: FactLink, kind: PairKind): AlignedSpans => ({
	kind,
	score,
	firstA: i,
	lastA: i,
	firstB: j,
	lastB: j,
});

/** The sentences of reused text. */
function findCopies(alignment: Alignment): AlignedSpans[] {
	const {a, b} = alignment.vocabulary;
	if (sameWords(a, b) && samePlaces(a, b)) {
		const whole = {firstA: 0, lastA: a.length - 1, firstB: 0, lastB: b.length - 1};
		return [{kind: 'verbatim', score: 1, ...whole, stretch: 0}];
	}

	return findReusedSentences(alignment).map(
		({isVerbatim, likeness, run, ...span}): AlignedSpans => ({
			kind: isVerbatim ? 'verbatim' : 'reworded',
			score: likeness,
			...span,
			stretch: run,
		}),
	);
}

/** In how many of the chosen links each sentence of both articles stands, by index. */
type UsedSentences = {a: Map<number, number>; b: Map<number, number>};

/** The first links, few enough for a sentence that a person can look at them all; adds to `used` what it chooses. */
function choose(
	links: readonly FactLink[],
	used: UsedSentences,
	mostOfSentence: number,
	most = Number.POSITIVE_INFINITY,
): FactLink[] {
	const chosen: FactLink[] = [];
	for (const link of links) {
		const [ofA, ofB] = [used.a.get(link.i) ?? 0, used.b.get(link.j) ?? 0];
		if (chosen.length >= most || ofA >= mostOfSentence || ofB >= mostOfSentence) continue;
		used.a.set(link.i, ofA + 1);
		used.b.set(link.j, ofB + 1);
		chosen.push(link);
	}

	return chosen;
}

export const indices = (first: number, last: number): number[] =>
	Array.from({length: last - first + 1}, (_, k) => first + k);
