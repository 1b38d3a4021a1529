import type {Features} from '../line-features.js';
import type {Ensemble, Tree} from '../trees.js';

/** Rows to learn from: label 1 for text of the article, 0 for furniture, and how much each row counts. */
export type Examples = {features: Features; labels: Uint8Array; weights: Float32Array};

export type Growth = {
	trees: number;
	leaves: number;
	rate: number;
	/** Shares of the rows and of the features that each tree sees. */
	rows: number;
	columns: number;
	/** The least weight of rows (times p(1-p)) in a leaf. */
	leafWeight: number;
};

const bins = 48;
const ridge = 2;

/**
Gradient boosting of regression trees on the logistic loss (Friedman 2001), grown leaf by leaf over histograms as LightGBM
does (Ke et al. 2017). The same examples always give the same trees.
*/
export function growTrees({features, labels, weights}: Examples, growth: Growth): Ensemble {
	const {names, values, rows} = features;
	const width = names.length;
	const random = mulberry(7);
	const edges = names.map((_, column) => binEdges(values, rows, width, column, random));
	const binned = names.map((_, column) => {
		const codes = new Uint8Array(rows);
		for (let row = 0; row < rows; row++) codes[row] = binOf(edges[column], values[row * width + column]);
		return codes;
	});
	let positive = 0;
	let total = 0;
	for (let row = 0; row < rows; row++) {
		total += weights[row];
		positive += labels[row] * weights[row];
	}

	const bias = Math.log(positive / (total - positive));
	const scores = new Float64Array(rows).fill(bias);
	const gradient = new Float32Array(rows);
	const hessian = new Float32Array(rows);
	const trees: Tree[] = [];
	for (let round = 0; round < growth.trees; round++) {
		const sample: number[] = [];
		for (let row = 0; row < rows; row++) {
			if (random() >= growth.rows) continue;
			const probability = 1 / (1 + Math.exp(-scores[row]));
			gradient[row] = weights[row] * (probability - labels[row]);
			hessian[row] = weights[row] * Math.max(1e-6, probability * (1 - probability));
			sample.push(row);
		}

		const columns = names.map((_, column) => column).filter(() => random() < growth.columns);
		const tree = grow(Int32Array.from(sample), columns, binned, edges, gradient, hessian, growth);
		trees.push(tree);
		addScores(tree, scores, values, width);
	}

	return compact({features: [...names], bias: short(bias), trees});
}

type Leaf = {rows: Int32Array; gradient: number; hessian: number; split?: Split; node: {tree: Tree}};
type Split = {gain: number; column: number; bin: number};
type Branch = {column: number; threshold: number; left: {tree: Tree}; right: {tree: Tree}};

function grow(
	rows: Int32Array,
	columns: number[],
	binned: Uint8Array[],
	edges: Float32Array[],
	gradient: Float32Array,
	hessian: Float32Array,
	{leaves: most, rate, leafWeight}: Growth,
): Tree {
	const branches = new Map<object, Branch>();
	const leafOf = (own: Int32Array): Leaf => {
		let g = 0;
		let h = 0;
		for (const row of own) {
			g += gradient[row];
			h += hessian[row];
		}

		const leaf: Leaf = {rows: own, gradient: g, hessian: h, node: {tree: short((-rate * g) / (h + ridge))}};
		leaf.split = bestSplit(leaf, columns, binned, gradient, hessian, leafWeight);
		return leaf;
	};

	const root = leafOf(rows);
	const leaves = [root];
	while (leaves.length < most) {
		let best = -1;
		for (const [index, {split}] of leaves.entries())
			if (split && (best < 0 || split.gain > leaves[best].split!.gain)) best = index;
		if (best < 0) break;
		const [leaf] = leaves.splice(best, 1);
		const {column, bin} = leaf.split!;
		const codes = binned[column];
		const left = leafOf(leaf.rows.filter(row => codes[row] <= bin));
		const right = leafOf(leaf.rows.filter(row => codes[row] > bin));
		branches.set(leaf.node, {column, threshold: edges[column][bin], left: left.node, right: right.node});
		leaves.push(left, right);
	}

	const build = (node: {tree: Tree}): Tree => {
		const branch = branches.get(node);
		return branch ? [branch.column, branch.threshold, build(branch.left), build(branch.right)] : node.tree;
	};

	return build(root.node);
}

function bestSplit(
	leaf: Leaf,
	columns: number[],
	binned: Uint8Array[],
	gradient: Float32Array,
	hessian: Float32Array,
	leafWeight: number,
): Split | undefined {
	if (leaf.hessian < 2 * leafWeight) return undefined;
	const whole = leaf.gradient ** 2 / (leaf.hessian + ridge);
	let best: Split | undefined;
	const sumG = new Float64Array(bins);
	const sumH = new Float64Array(bins);
	for (const column of columns) {
		sumG.fill(0);
		sumH.fill(0);
		const codes = binned[column];
		for (const row of leaf.rows) {
			sumG[codes[row]] += gradient[row];
			sumH[codes[row]] += hessian[row];
		}

		let g = 0;
		let h = 0;
		for (let bin = 0; bin < bins - 1; bin++) {
			g += sumG[bin];
			h += sumH[bin];
			if (h < leafWeight) continue;
			if (leaf.hessian - h < leafWeight) break;
			const gain = g ** 2 / (h + ridge) + (leaf.gradient - g) ** 2 / (leaf.hessian - h + ridge) - whole;
			if (gain > (best?.gain ?? 1e-3)) best = {gain, column, bin};
		}
	}

	return best;
}

function addScores(tree: Tree, scores: Float64Array, values: Float32Array, width: number): void {
	for (let row = 0; row < scores.length; row++) {
		let node = tree;
		while (typeof node !== 'number') node = values[row * width + node[0]] <= node[1] ? node[2] : node[3];
		scores[row] += node;
	}
}

/** Upper edges of the bins of a feature: quantiles of a sample, halfway between neighbouring values where possible. */
function binEdges(
	values: Float32Array,
	rows: number,
	width: number,
	column: number,
	random: () => number,
): Float32Array {
	const sample: number[] = [];
	const share = Math.min(1, 20_000 / rows);
	for (let row = 0; row < rows; row++) if (random() < share) sample.push(values[row * width + column]);
	sample.sort((a, b) => a - b);
	const distinct = [...new Set(sample)];
	const edges =
		distinct.length <= bins
			? distinct.slice(0, -1).map((value, index) => (value + distinct[index + 1]) / 2)
			: Array.from(
					{length: bins - 1},
					(_, index) => sample[Math.floor(((index + 1) * sample.length) / bins)],
				);
	// Rounded here, so that training and use see the same number.
	return Float32Array.from(new Set(edges.map(short)));
}

function binOf(edges: Float32Array, value: number): number {
	let low = 0;
	let high = edges.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (value <= edges[middle]) high = middle;
		else low = middle + 1;
	}

	return low;
}

/** Three digits that matter: what lies beyond changes no decision, only the size of the file. */
const short = (value: number): number => Number(value.toPrecision(3));

/** Names only the features that are used. */
function compact({features, bias, trees}: Ensemble): Ensemble {
	const used = new Map<number, number>();
	const renumber = (tree: Tree): Tree => {
		if (typeof tree === 'number') return tree;
		if (!used.has(tree[0])) used.set(tree[0], used.size);
		return [used.get(tree[0])!, short(tree[1]), renumber(tree[2]), renumber(tree[3])];
	};

	const renumbered = trees.map(renumber);
	return {features: [...used.keys()].map(column => features[column]), bias, trees: renumbered};
}

/** A small generator of random numbers (mulberry32), so that a training can be repeated. */
function mulberry(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}
