import {reuseLikeness} from './reuse-likeness.js';
import {findSeeds, type Seed} from './reuse-seeds.js';
import {isRunning} from './sentences-of.js';
import {findReusedPassages, type ReusedPassage} from './text-reuse.js';
import type {UnitSentence, Vocabulary} from './vocabulary.js';

/**
The reused passages of two articles: those of their running text, as if nothing stood between its paragraphs, and then those of
titles, headings and captions, which may lie within. A headline that is like the other's says nothing of the text below it.
*/
export function reusedPassages(
	vocabulary: Vocabulary,
	seeds: readonly Seed[] = findSeeds(vocabulary),
): ReusedPassage[] {
	const {a, b} = vocabulary;
	const likeness = reuseLikeness(vocabulary);
	const isInText = ({i, j}: Seed) => isRunning(a[i].sentence) && isRunning(b[j].sentence);
	const [inA, inB] = [runningOf(a), runningOf(b)];
	const inText = seeds
		.filter(isInText)
		.map(seed => ({...seed, i: inA.placeOf[seed.i], j: inB.placeOf[seed.j]}));
	const others = seeds.filter(seed => !isInText(seed));
	return [
		...findReusedPassages({a: inA.sentences, b: inB.sentences}, inText, likeness).map(
			({firstA, lastA, firstB, lastB, seeds, ...rest}) => ({
				...rest,
				firstA: inA.indices[firstA],
				lastA: inA.indices[lastA],
				firstB: inB.indices[firstB],
				lastB: inB.indices[lastB],
				seeds: seeds.map(seed => ({...seed, i: inA.indices[seed.i], j: inB.indices[seed.j]})),
			}),
		),
		...findReusedPassages({a, b}, others, likeness),
	];
}

/** The sentences of the running text, their indices among all, and of each of all its place among them. */
function runningOf(all: readonly UnitSentence[]) {
	const indices = [...all.keys()].filter(index => isRunning(all[index].sentence));
	const placeOf = new Int32Array(all.length);
	for (const [place, index] of indices.entries()) placeOf[index] = place;
	return {sentences: indices.map(index => all[index]), indices, placeOf};
}
