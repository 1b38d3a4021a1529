/**
A sum of regression trees, as the training writes it: a leaf is its value; a branch is [feature, threshold, left, right],
left where the feature is at most the threshold. The sum is a log-odds.
*/
export type Tree = number | [feature: number, threshold: number, left: Tree, right: Tree];

export type Ensemble = {
	/** The features the trees use, by name; a branch counts in this list. */
	features: string[];
	bias: number;
	trees: Tree[];
};

/**
Two ensembles, stacked (Wolpert 1992): the second has, beside the features of the first, the first's probabilities of the
line and of those around it (`stacked-features.ts`).
*/
export type StackedEnsemble = {first: Ensemble; second: Ensemble};

/** Trees laid out flat: nodes one after the other, a leaf with feature -1 and its value as threshold. */
export type FlatTrees = {
	bias: number;
	roots: Int32Array;
	feature: Int16Array;
	threshold: Float32Array;
	left: Int32Array;
	right: Int32Array;
};

/** Lays an ensemble out for rows with the columns `names`. Throws where one of its features is none of them. */
export function flattenTrees({features, bias, trees}: Ensemble, names: readonly string[]): FlatTrees {
	const columns = features.map(name => {
		const column = names.indexOf(name);
		if (column < 0) throw new Error(`the model was trained with "${name}", which is no feature any more`);
		return column;
	});
	const feature: number[] = [];
	const threshold: number[] = [];
	const left: number[] = [];
	const right: number[] = [];
	const add = (tree: Tree): number => {
		const at = feature.length;
		if (typeof tree === 'number') {
			feature.push(-1);
			threshold.push(tree);
			left.push(0);
			right.push(0);
			return at;
		}

		feature.push(columns[tree[0]]);
		threshold.push(tree[1]);
		left.push(0);
		right.push(0);
		left[at] = add(tree[2]);
		right[at] = add(tree[3]);
		return at;
	};

	const roots = trees.map(add);
	return {
		bias,
		roots: Int32Array.from(roots),
		feature: Int16Array.from(feature),
		threshold: Float32Array.from(threshold),
		left: Int32Array.from(left),
		right: Int32Array.from(right),
	};
}

/** The probability of each row, 0 to 1; `width` values a row. */
export function probabilitiesOf(flat: FlatTrees, values: Float32Array, width: number): Float32Array {
	const {bias, roots, feature, threshold, left, right} = flat;
	const rows = width === 0 ? 0 : values.length / width;
	const result = new Float32Array(rows);
	for (let row = 0; row < rows; row++) {
		const at = row * width;
		let sum = bias;
		for (let root = 0; root < roots.length; root++) {
			let node = roots[root];
			while (feature[node] >= 0)
				node = values[at + feature[node]] <= threshold[node] ? left[node] : right[node];
			sum += threshold[node];
		}

		result[row] = 1 / (1 + Math.exp(-sum));
	}

	return result;
}
