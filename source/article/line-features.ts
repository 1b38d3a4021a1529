import type {Range} from '../text/words.js';
import {type LineShape, shapeNames} from './line-shape.js';
import {maximalSegment} from './maximal-segment.js';

/** The features of lines, a row a line, row after row; `names` are its columns. */
export type Features = {
	names: readonly string[];
	values: Float32Array;
	rows: number;
	/** Of pages: for each of `groupNames` the group that each row is in, by number. */
	groups?: readonly Int32Array[];
};

/** What lines of a page have in common: the element that holds them, its names and classes, and what Readability takes. */
export const groupNames = ['Container', 'Path', 'Readable'] as const;

/** Which features a classifier has: its columns in order, with what they are made of. Made once for each classifier. */
export type FeatureNames = {
	columns: readonly string[];
	/** How many of the first columns are values of the line itself. */
	ownWidth: number;
	/** Which of those columns come again for each neighbour. */
	ofNeighbours: readonly number[];
};

// Which of a line's own values come again for each of its neighbours.
const valuesOfNeighbours = [
	'words',
	'functionShare',
	'closed',
	'titleCaseShare',
	'knownWhole',
	'knownStart',
	'knownLink',
	'furnitureShare',
	'afterBlank',
	'startsWithQuote',
	'date',
	'credit',
] as const;
const neighbours = [-2, -1, 1, 2] as const;
const contextNames = [
	'repeated',
	'repeatedStart',
	'position',
	'characterPosition',
	'topicShare',
	'titleShare',
	'wordsNear3',
	'wordsNear8',
	'proseNear3',
	'proseNear5',
	'proseNear15',
	'proseNear40',
	'knownNear4',
	'sinceProse',
	'untilProse',
	'afterFirstProse',
	'beforeLastProse',
	'lines',
	'proseShare',
	'proseBefore',
	'proseAfter',
	'runAlike',
	'commentsBefore',
	'sinceKnown',
	'inBestSegment',
	'afterBestSegment',
	'alikeNext',
] as const;

const outside = -1;

/**
The features of a classifier that has `ownNames` besides those of every line (`shapeNames`); `ownOfNeighbours` are those of
them that come again for each neighbour.
*/
export function featureNames(
	ownNames: readonly string[] = [],
	ownOfNeighbours: readonly string[] = [],
): FeatureNames {
	const own = [...shapeNames, ...ownNames];
	const repeated = [...valuesOfNeighbours, ...ownOfNeighbours];
	const ofNeighbours = neighbours.flatMap(step =>
		repeated.map(name => `${name}${step > 0 ? '+' : ''}${step}`),
	);
	return {
		columns: [...own, ...ofNeighbours, ...contextNames],
		ownWidth: own.length,
		ofNeighbours: repeated.map(name => own.indexOf(name)),
	};
}

/**
The features of all lines: their own values, those of two neighbours on each side, and where they stand in the whole. `own`
holds the values of the classifier's own names, one list a line.
*/
export function lineFeatures(
	shapes: readonly LineShape[],
	{columns, ownWidth, ofNeighbours}: FeatureNames,
	own: readonly (readonly number[])[] = [],
): Features {
	const width = columns.length;
	const rows = shapes.length;
	const values = new Float32Array(rows * width);
	for (let row = 0; row < rows; row++) {
		values.set(shapes[row].values, row * width);
		if (own.length > 0) values.set(own[row], row * width + shapeNames.length);
	}

	for (let row = 0; row < rows; row++) {
		let at = row * width + ownWidth;
		for (const step of neighbours) {
			const other = row + step;
			for (const index of ofNeighbours)
				values[at++] = other < 0 || other >= rows ? outside : values[other * width + index];
		}
	}

	context(shapes, values, width, width - contextNames.length);
	return {names: columns, values, rows};
}

const place = (name: (typeof shapeNames)[number]) => shapeNames.indexOf(name);
const words = place('words');
const closed = place('closed');
const functionShare = place('functionShare');

/** A line long and closed enough to be a paragraph's. */
const isProse = ({values}: LineShape): boolean =>
	values[words] >= 15 && values[closed] === 1 && values[functionShare] > 0.15;

// Prose weighs for the segment, other lines against it; 1.2 by trial on the training pages.
const segmentLoss = 1.2;

/** Where each line stands: computed in passes over the whole, so that time grows with the number of lines alone. */
function context(shapes: readonly LineShape[], values: Float32Array, width: number, offset: number): void {
	const rows = shapes.length;
	const times = new Map<string, number>();
	const keys = shapes.map(shape => shape.words.slice(0, 40).join(' '));
	const startKeys = keys.map(key => key.slice(0, 24));
	const startTimes = new Map<string, number>();
	for (let row = 0; row < rows; row++) {
		times.set(keys[row], (times.get(keys[row]) ?? 0) + 1);
		startTimes.set(startKeys[row], (startTimes.get(startKeys[row]) ?? 0) + 1);
	}

	const prose = shapes.map(isProse);
	const topic = new Map<string, number>();
	for (const [row, shape] of shapes.entries())
		if (prose[row]) for (const word of new Set(shape.words)) topic.set(word, (topic.get(word) ?? 0) + 1);
	const title = new Set(shapes.slice(0, 1).flatMap(shape => contentWords(shape)));
	const characters = shapes.map(shape => shape.values[place('characters')]);
	const total = Math.max(
		1,
		characters.reduce((sum, length) => sum + length, 0),
	);
	const length = shapes.map(shape => Math.min(60, shape.values[words]));
	const nearWords = windows(length);
	const nearProse = windows(prose.map(Number));
	const nearKnown = windows(shapes.map(shape => (shape.known ? 1 : 0)));
	const segment = proseSegment(shapes);
	const until = distances(prose, -1);
	const since = distances(prose, 1);
	const sinceKnown = distances(
		shapes.map(shape => shape.known?.match === 'whole'),
		1,
	);
	const firstProse = prose.indexOf(true);
	const lastProse = prose.lastIndexOf(true);
	const allProse = prose.filter(Boolean).length;
	let proseBefore = 0;
	let charactersBefore = 0;
	let commentsBefore = 0;
	let run = 0;
	for (let row = 0; row < rows; row++) {
		const shape = shapes[row];
		charactersBefore += characters[row];
		run = row > 0 && isAlike(shapes[row - 1], shape) ? run + 1 : 0;
		const content = contentWords(shape);
		const rest = Math.max(1, content.length);
		const seenInProse = prose[row] ? 2 : 1;
		let at = row * width + offset;
		for (const value of [
			Math.min(5, times.get(keys[row])! - 1),
			Math.min(8, startTimes.get(startKeys[row])! - 1),
			row / Math.max(1, rows - 1),
			charactersBefore / total,
			content.filter(word => (topic.get(word) ?? 0) >= seenInProse).length / rest,
			content.filter(word => title.has(word)).length / rest,
			nearWords(row, 3),
			nearWords(row, 8),
			nearProse(row, 3),
			nearProse(row, 5),
			nearProse(row, 15),
			nearProse(row, 40),
			nearKnown(row, 4),
			since[row],
			until[row],
			firstProse < 0 ? outside : Math.max(-50, Math.min(200, row - firstProse)),
			firstProse < 0 ? outside : Math.max(-200, Math.min(50, row - lastProse)),
			Math.min(1000, rows),
			allProse / rows,
			Math.min(60, proseBefore),
			Math.min(60, allProse - proseBefore - (prose[row] ? 1 : 0)),
			Math.min(20, run),
			Math.min(3, commentsBefore),
			sinceKnown[row],
			row >= segment.start && row < segment.end ? 1 : 0,
			row >= segment.end ? 1 : 0,
			row + 1 < rows && isAlike(shape, shapes[row + 1]) ? 1 : 0,
		])
			values[at++] = value;
		if (prose[row]) proseBefore++;
		if (shape.known?.reason === 'comment-form') commentsBefore++;
	}
}

/** Words that carry meaning: five letters or more, which needs no list in any language. */
const contentWords = (shape: LineShape): string[] => shape.words.slice(0, 60).filter(word => word.length > 4);

/** Lines of a list look alike: both open ended, about as long, in the same sort of capitals. */
const isAlike = (a: LineShape, b: LineShape): boolean =>
	a.values[closed] === b.values[closed] &&
	Math.abs(a.values[words] - b.values[words]) <= 4 + 0.3 * a.values[words] &&
	Math.abs(a.values[place('titleCaseShare')] - b.values[place('titleCaseShare')]) < 0.35;

/** Means over windows of `radius` lines to either side, each in constant time. */
function windows(list: readonly number[]): (row: number, radius: number) => number {
	const sums = new Float64Array(list.length + 1);
	for (const [index, value] of list.entries()) sums[index + 1] = sums[index] + value;
	return (row, radius) => {
		const from = Math.max(0, row - radius);
		const to = Math.min(list.length, row + radius + 1);
		return (sums[to] - sums[from]) / (to - from);
	};
}

/** How many lines since the last flagged one (`step` 1), or until the next (-1); 50 at most, 0 on it. */
function distances(flags: readonly boolean[], step: 1 | -1): number[] {
	const result = new Array<number>(flags.length).fill(50);
	let distance = 50;
	for (let index = step === 1 ? 0 : flags.length - 1; index >= 0 && index < flags.length; index += step) {
		distance = flags[index] ? 0 : Math.min(50, distance + 1);
		result[index] = distance;
	}

	return result;
}

/** The run of lines in which prose outweighs all else the most. */
const proseSegment = (shapes: readonly LineShape[]): Range =>
	maximalSegment(shapes.length, index => {
		const {values, known} = shapes[index];
		const weight = Math.min(2.5, values[words] / 12) + values[closed] - 1.6 - (known ? 2 : 0);
		return Math.max(-segmentLoss, weight);
	});
