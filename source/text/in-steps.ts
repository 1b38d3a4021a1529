/** Does work that is divided in steps, without a pause; gives what comes of it. */
export function runToEnd<Result>(steps: Generator<unknown, Result>): Result {
	let step = steps.next();
	while (!step.done) step = steps.next();
	return step.value;
}

/** The same with everything else that waits, as keys, done between two steps. Rejects with the signal's reason when given up. */
export async function runBetweenKeys<Result>(
	steps: Generator<void, Result>,
	signal?: AbortSignal,
): Promise<Result> {
	let step = steps.next();
	while (!step.done) {
		await new Promise(resolve => setImmediate(resolve));
		signal?.throwIfAborted();
		step = steps.next();
	}

	return step.value;
}
