import {terminationSignals} from '../terminal/restore.js';

/**
Does some work, and cleans up when it is done or has failed, or when a signal or an error ends the program meanwhile. The
program then ends with 128 and the number of the signal. `cleanUp` works at once, and may be called more than once.
*/
export async function withCleanup<Result>(cleanUp: () => void, work: () => Promise<Result>): Promise<Result> {
	const listeners = Object.entries(terminationSignals).map(([name, exitCode]): [string, () => void] => [
		name,
		() => {
			cleanUp();
			process.exit(exitCode);
		},
	]);
	listeners.push(['exit', cleanUp]);
	for (const [name, listener] of listeners) process.on(name, listener);
	try {
		return await work();
	} finally {
		for (const [name, listener] of listeners) process.off(name, listener);
		cleanUp();
	}
}
