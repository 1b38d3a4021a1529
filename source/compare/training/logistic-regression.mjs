/**
Logistic regression with an L2 penalty on standardised features, and weights of one sign where that is known: what more two
sentences share never speaks against them. Iteratively reweighted least squares by coordinate descent (Friedman, Hastie,
Tibshirani 2010).
@param {number[][]} rows @param {number[]} labels 0 or 1
@param {{penalty?: number, signs?: number[], counts?: number[]}} [options] `signs`: 1 where a weight may not be below 0, -1 where
it may not be above, 0 where it may be either; 1 for all where not given. `counts`: how often each row counts
@returns {{weights: number[], intercept: number}} for features as they are, not standardised
*/
export function fitLogistic(rows, labels, {penalty = 1, signs, counts} = {}) {
	const width = rows[0].length;
	const columns = Array.from({length: width}, (_, k) => standardised(rows.map(row => row[k])));
	const weights = new Float64Array(width);
	let intercept = 0;
	const logits = new Float64Array(rows.length);
	for (let round = 0; round < 40; round++) {
		const residuals = new Float64Array(rows.length);
		const curvature = new Float64Array(rows.length);
		for (const [n, logit] of logits.entries()) {
			const p = 1 / (1 + Math.exp(-logit));
			const count = counts?.[n] ?? 1;
			residuals[n] = count * (p - labels[n]);
			curvature[n] = count * Math.max(1e-5, p * (1 - p));
		}

		const before = [...weights, intercept];
		for (let pass = 0; pass < 30; pass++) {
			let largest = 0;
			const step = sum(residuals) / sum(curvature);
			intercept -= step;
			for (let n = 0; n < rows.length; n++) residuals[n] -= curvature[n] * step;
			for (const [k, {values}] of columns.entries()) {
				let gradient = penalty * weights[k];
				let second = penalty;
				for (let n = 0; n < rows.length; n++) {
					gradient += residuals[n] * values[n];
					second += curvature[n] * values[n] * values[n];
				}

				const next = weights[k] - gradient / second;
				const sign = signs?.[k] ?? 1;
				const change = (next * sign < 0 ? 0 : next) - weights[k];
				weights[k] += change;
				largest = Math.max(largest, Math.abs(change));
				if (change === 0) continue;
				for (let n = 0; n < rows.length; n++) residuals[n] += curvature[n] * values[n] * change;
			}

			if (largest < 1e-4) break;
		}

		for (let n = 0; n < rows.length; n++) {
			logits[n] = columns.reduce((total, {values}, k) => total + weights[k] * values[n], intercept);
		}

		if ([...weights, intercept].every((value, k) => Math.abs(value - before[k]) < 1e-4)) break;
	}

	const plain = columns.map(({deviation}, k) => weights[k] / deviation);
	return {
		weights: plain,
		intercept: intercept - columns.reduce((total, {mean}, k) => total + plain[k] * mean, 0),
	};
}

const sum = values => values.reduce((total, value) => total + value, 0);

function standardised(values) {
	const mean = sum(values) / values.length;
	const deviation = Math.sqrt(sum(values.map(value => (value - mean) ** 2)) / values.length) || 1;
	return {mean, deviation, values: Float64Array.from(values, value => (value - mean) / deviation)};
}
