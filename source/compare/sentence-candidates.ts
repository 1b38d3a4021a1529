import {bestInOrder} from '../text/top-k.js';
import {matchWalker} from './match-walker.js';
import type {UnitMatch} from './unit-matches.js';
import type {UnitSentence, Vocabulary} from './vocabulary.js';

// A unit that stands in so many sentences of both articles, as the product of the two counts, is their topic, and says
// nothing of one sentence. It bounds the work: 100 times 100 sentences.
const mostCommon = 10_000;

/** The matches of each unit of A in B, the strongest first, without those by which too many sentences would be a pair. */
export function tellingMatches({inB, frequencyA, frequencyB}: Vocabulary): UnitMatch[][] {
	return inB.map((matches, id) => {
		let left = mostCommon;
		return matches.filter(match => {
			const pairs = frequencyA[id] * frequencyB[match.id];
			if (pairs > left) return false;
			left -= pairs;
			return true;
		});
	});
}

// Articles of up to about 250 sentences each are held against each other whole. Of longer ones, a sentence is held against some
// hundred of the likest, fewer where sentences are so long that it takes as much work: of one sentence three pairs are shown.
const mostPairs = 100_000;
const mostOfSentence = 100;
const leastOfSentence = 10;
const usualUnits = 20;

/** How many sentences of B one of A is held against at most. */
export function mostCandidates({a}: Vocabulary): number {
	const units = a.reduce((sum, {ids}) => sum + ids.length, 0);
	const room = (usualUnits * a.length) / Math.max(1, units);
	const ofSentence = Math.max((mostPairs / a.length) * room, mostOfSentence * Math.min(1, room));
	return Math.max(leastOfSentence, Math.floor(ofSentence));
}

/** How much of the weight of two sentences the other one has, 0 to 1: the most that it may be. */
export type Bound = {containedA: number; containedB: number};

/**
For a sentence of A, by index, the sentences of B that share a unit with it, stop words aside, in the order in which its units
lead to them, without those of which `isHopeless` holds; where they are too many, those that share the largest part of both
sentences. `weight` is that of each unit.
*/
export function candidateFinder(
	vocabulary: Vocabulary,
	weight: Float64Array,
	isHopeless: (i: number, j: number, most: Bound) => boolean,
): (i: number) => number[] {
	const {a, b, kinds} = vocabulary;
	const telling = tellingMatches(vocabulary);
	const open = openUnits(vocabulary, telling);
	const most = mostCandidates(vocabulary);
	const totalOf = ({distinct}: UnitSentence) => distinct.reduce((sum, id) => sum + weight[id], 0);
	const openOf = ({distinct}: UnitSentence) => distinct.reduce((sum, id) => sum + open[id] * weight[id], 0);
	const [totalsA, totalsB] = [a.map(totalOf), b.map(totalOf)];
	const [openA, openB] = [a.map(openOf), b.map(openOf)];
	const [matchedA, matchedB] = [new Float64Array(b.length), new Float64Array(b.length)];
	const walk = matchWalker(vocabulary, telling, {
		skips: id => kinds[id] === 'stop',
		reach(j) {
			matchedA[j] = 0;
			matchedB[j] = 0;
		},
		matchInA(j, id, strength) {
			matchedA[j] += weight[id] * strength;
		},
		matchInB(j, id, strength) {
			matchedB[j] += weight[id] * strength;
		},
	});
	return i => {
		const hopeful = walk(i).filter(j => {
			const containedA = (matchedA[j] + openA[i]) / totalsA[i];
			const containedB = (matchedB[j] + openB[j]) / totalsB[j];
			return !isHopeless(i, j, {containedA, containedB});
		});
		return bestInOrder(hopeful, j => (matchedA[j] + matchedB[j]) / (totalsA[i] + totalsB[j]), most);
	};
}

/** For each unit, 1 where sentences may share it, or what matches it, without being led to each other by it; else 0. */
function openUnits({kinds, inB}: Vocabulary, telling: readonly UnitMatch[][]): Uint8Array {
	const open = Uint8Array.from(kinds, kind => (kind === 'stop' ? 1 : 0));
	for (const [id, matches] of inB.entries()) {
		if (telling[id].length === matches.length) continue;
		open[id] = 1;
		for (const match of matches) open[match.id] = 1;
	}

	return open;
}
