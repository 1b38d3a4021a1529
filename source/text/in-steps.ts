/** Does work that is divided in steps, without a pause; gives what comes of it. */
export function runToEnd<Result>(steps: Generator<void, Result>): Result {
	let step = steps.next();
	while (!step.done) step = steps.next();
	return step.value;
}

/** The same with everything else that waits, as keys, done between two steps. */
export async function runBetweenKeys<Result>(steps: Generator<void, Result>): Promise<Result> {
	let step = steps.next();
	while (!step.done) {
		await new Promise(resolve => setImmediate(resolve));
		step = steps.next();
	}

	return step.value;
}
