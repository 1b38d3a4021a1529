import {addTo} from '../text/add-to.js';
import type {Alignment} from './alignment.js';
import {joinSplitSentences, type SentenceGroup} from './join-split-sentences.js';
import {type Partners, partnerSentences, type Taken} from './partner-sentences.js';
import {findQuoteSeeds} from './quote-seeds.js';
import {reuseLikeness} from './reuse-likeness.js';
import {findSeeds, type Seed} from './reuse-seeds.js';
import {reusedPassages} from './reused-passages.js';
import {sameWords} from './same-words.js';
import {saysEnough} from './says-enough.js';
import {isRunning} from './sentences-of.js';
import type {ReusedPassage} from './text-reuse.js';
import {unitsOfStretch} from './units-of-stretch.js';
import type {UnitSentence, Vocabulary} from './vocabulary.js';

/** Sentences of A and of B that are the same text, changed or not, as indices, both ends included. */
export type ReusedSentences = {
	firstA: number;
	lastA: number;
	firstB: number;
	lastB: number;
	/** Whether they are the same word for word. */
	isVerbatim: boolean;
	/** How much of both is the same, 0 to 1. */
	likeness: number;
	/** The run of reused text they belong to, by how like it is: 0 is the likest. */
	run: number;
};

/**
The sentences of two articles that are the same text, run by run, each run in the order of A: one and one, or one and the two or
three that it was split into or merged from; sentences that follow each other word for word are one. No sentence is in two of
them; what was dropped or added is in none, nor are headings and captions by themselves that say nothing.
*/
export function findReusedSentences(alignment: Pick<Alignment, 'a' | 'b' | 'vocabulary'>): ReusedSentences[] {
	const {vocabulary} = alignment;
	const {a, b} = vocabulary;
	const likeness = reuseLikeness(vocabulary);
	const spanOf = (group: SentenceGroup) => ({
		firstA: group.a[0],
		lastA: group.a.at(-1)!,
		firstB: group.b[0],
		lastB: group.b.at(-1)!,
	});
	const likenessOfGroup = (group: SentenceGroup) => {
		const {firstA, lastA, firstB, lastB} = spanOf(group);
		return likeness(unitsOfStretch(a, firstA, lastA), unitsOfStretch(b, firstB, lastB)).share;
	};
	const partsOf = (sentences: readonly UnitSentence[]) => sentences.map(({sentence}) => sentence.part);
	const parts = {a: partsOf(a), b: partsOf(b)};
	const taken: Taken = {a: new Set(), b: new Set()};
	return partnersByRun(alignment, taken).flatMap((partners, run) => {
		const groups = joinSplitSentences(partners, taken, {parts, likeness: likenessOfGroup});
		const sentences = groups.map((group): ReusedSentences => {
			const span = spanOf(group);
			const isVerbatim = sameWords(
				a.slice(span.firstA, span.lastA + 1),
				b.slice(span.firstB, span.lastB + 1),
			);
			return {...span, isVerbatim, likeness: isVerbatim ? 1 : likenessOfGroup(group), run};
		});
		return joined(sentences, vocabulary).filter(isTelling);
	});

	function isTelling({firstA, lastA, firstB, lastB}: ReusedSentences): boolean {
		const tells = (one: UnitSentence) => isRunning(one.sentence) || saysEnough(one, vocabulary);
		return a.slice(firstA, lastA + 1).some(tells) && b.slice(firstB, lastB + 1).some(tells);
	}
}

/** The partners of each run of reused text, the likest run first. */
function partnersByRun(alignment: Pick<Alignment, 'a' | 'b' | 'vocabulary'>, taken: Taken): Partners[][] {
	const {vocabulary} = alignment;
	const seeds = findSeeds(vocabulary);
	const seedsOfA = new Map<number, Seed[]>();
	for (const seed of [...seeds, ...findQuoteSeeds(alignment)]) {
		addTo(seedsOfA, seed.i, seed);
	}

	const partnersOf = ({firstA, lastA, firstB, lastB}: ReusedPassage): Partners[] => {
		const within: Seed[] = [];
		for (let i = firstA; i <= lastA; i++)
			for (const seed of seedsOfA.get(i) ?? [])
				if (seed.j >= firstB && seed.j <= lastB && isFree(seed)) within.push(seed);
		return partnerSentences(within, taken, vocabulary);
	};
	const isFree = ({i, j}: Seed) => !taken.a.has(i) && !taken.b.has(j);
	const inRuns = (passages: ReusedPassage[]) =>
		passages.map(passage => ({likeness: passage.likeness, partners: partnersOf(passage)}));
	const runs = inRuns(reusedPassages(vocabulary, seeds));
	// What was moved away from among others, or into the midst of them, is a run of its own.
	const moved = inRuns(reusedPassages(vocabulary, seeds.filter(isFree)));
	return [...runs, ...moved]
		.filter(({partners}) => partners.length > 0)
		.sort((x, y) => y.likeness - x.likeness)
		.map(({partners}) => partners);
}

/**
Sentences that are each word for word the same and follow each other in both, as one; a caption that is running text of the other
stays by itself.
*/
function joined(sentences: readonly ReusedSentences[], {a, b}: Vocabulary): ReusedSentences[] {
	const partsOf = (i: number, j: number) => ({a: a[i].sentence.part, b: b[j].sentence.part});
	const areOfOnePlace = (last: ReusedSentences, next: ReusedSentences) => {
		const [before, after] = [partsOf(last.lastA, last.lastB), partsOf(next.firstA, next.firstB)];
		const isAlike = before.a === before.b && after.a === after.b;
		return isAlike || (before.a === after.a && before.b === after.b);
	};
	const result: ReusedSentences[] = [];
	for (const next of sentences) {
		const last = result.at(-1);
		const follows =
			last &&
			isOneToOne(last) &&
			isOneToOne(next) &&
			last.lastA + 1 === next.firstA &&
			last.lastB + 1 === next.firstB &&
			areOfOnePlace(last, next);
		if (follows) result[result.length - 1] = {...last, lastA: next.lastA, lastB: next.lastB};
		else result.push(next);
	}

	return result;
}

const isOneToOne = ({firstA, lastA, firstB, lastB, isVerbatim}: ReusedSentences): boolean =>
	isVerbatim && lastA - firstA === lastB - firstB;
