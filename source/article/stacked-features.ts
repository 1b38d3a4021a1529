import {memoize} from '../text/memoize.js';
import type {Range} from '../text/words.js';
import {type Features, groupNames} from './line-features.js';
import {maximalSegment} from './maximal-segment.js';

const radii = [2, 5, 12] as const;
const steps = [-4, -3, -2, -1, 1, 2, 3, 4] as const;
const addedNames = [
	'probability',
	...steps.map(step => `probability${step > 0 ? '+' : ''}${step}`),
	...radii.map(radius => `probabilityNear${radius}`),
	'sinceKept',
	'untilKept',
	'keptBefore',
	'keptAfter',
	'inKeptSegment',
	'highestBefore',
	'highestAfter',
] as const;

/** A line whose probability by the first ensemble is above this counts as text here. */
const keptFrom = 0.7;

// One list for one list, so that trees laid out for its columns are found again.
const stackedNames = memoize((names: readonly string[]): readonly string[] => [...names, ...addedNames]);
const groupedNames = memoize((names: readonly string[]): readonly string[] => [
	...stackedNames(names),
	...groupNames.map(name => `probabilityIn${name}`),
]);
// A line of more characters counts no more in the mean of its group.
const mostOfLine = 300;

/**
The features of the second ensemble: those of the first, and its probabilities of each line and of those around it. Where the
body begins and ends shows only once its lines are known (stacking with out-of-fold probabilities, Wolpert 1992).
*/
export function stackedFeatures(
	{names, values, rows, groups = []}: Features,
	probabilities: Float32Array,
): Features {
	const old = names.length;
	const width = old + addedNames.length + groups.length;
	const lengths = values.subarray(names.indexOf('characters'));
	const means = groups.map(group => groupMeans(group, probabilities, row => lengths[row * old]));
	const all = new Float32Array(rows * width);
	const sums = new Float64Array(rows + 1);
	for (let row = 0; row < rows; row++) sums[row + 1] = sums[row] + probabilities[row];
	const kept = new Float64Array(rows + 1);
	for (let row = 0; row < rows; row++)
		kept[row + 1] = kept[row] + (probabilities[row] > keptFrom ? values[row * old] : 0);
	const total = Math.max(1, kept[rows]);
	const segment = keptSegment(probabilities);
	const since = new Float32Array(rows);
	const until = new Float32Array(rows);
	// The highest probability among the ten lines before and after, fading with distance.
	const before = new Float32Array(rows);
	const after = new Float32Array(rows);
	for (let row = 0, distance = 50, high = 0; row < rows; row++) {
		before[row] = high;
		high = Math.max(high * 0.9, probabilities[row]);
		distance = probabilities[row] > keptFrom ? 0 : Math.min(50, distance + 1);
		since[row] = distance;
	}

	for (let row = rows - 1, distance = 50, high = 0; row >= 0; row--) {
		after[row] = high;
		high = Math.max(high * 0.9, probabilities[row]);
		distance = probabilities[row] > keptFrom ? 0 : Math.min(50, distance + 1);
		until[row] = distance;
	}

	for (let row = 0; row < rows; row++) {
		all.set(values.subarray(row * old, (row + 1) * old), row * width);
		let at = row * width + old;
		all[at++] = probabilities[row];
		for (const step of steps) {
			const other = row + step;
			all[at++] = other < 0 || other >= rows ? -1 : probabilities[other];
		}

		for (const radius of radii) {
			const from = Math.max(0, row - radius);
			const to = Math.min(rows, row + radius + 1);
			all[at++] = (sums[to] - sums[from]) / (to - from);
		}

		all[at++] = since[row];
		all[at++] = until[row];
		all[at++] = kept[row] / total;
		all[at++] = (total - kept[row + 1]) / total;
		all[at++] = row >= segment.start && row < segment.end ? 1 : 0;
		all[at++] = before[row];
		all[at++] = after[row];
		for (const mean of means) all[at++] = mean[row];
	}

	return {names: groups.length > 0 ? groupedNames(names) : stackedNames(names), values: all, rows};
}

/** For each row the mean probability of its group, by characters: what one element holds is judged alike. */
function groupMeans(
	group: Int32Array,
	probabilities: Float32Array,
	lengthOf: (row: number) => number,
): Float32Array {
	const sums = new Map<number, {weight: number; sum: number}>();
	for (const [row, number] of group.entries()) {
		const weight = Math.min(mostOfLine, lengthOf(row)) + 1;
		const one = sums.get(number) ?? {weight: 0, sum: 0};
		one.weight += weight;
		one.sum += weight * probabilities[row];
		sums.set(number, one);
	}

	return Float32Array.from(group, number => sums.get(number)!.sum / sums.get(number)!.weight);
}

/** The run of lines whose probabilities outweigh the rest the most. */
const keptSegment = (probabilities: Float32Array): Range =>
	maximalSegment(probabilities.length, row => probabilities[row] - 0.4);
