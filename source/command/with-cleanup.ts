import {onTerminationSignal} from '../terminal/restore.js';

/**
Does some work, and cleans up when it is done or has failed, or when a signal or an error ends the program meanwhile. The
program then ends with 128 and the number of the signal. `cleanUp` works at once, and may be called more than once.
*/
export async function withCleanup<Result>(cleanUp: () => void, work: () => Promise<Result>): Promise<Result> {
	const stopListening = onTerminationSignal(exitCode => {
		cleanUp();
		process.exit(exitCode);
	});
	process.on('exit', cleanUp);
	try {
		return await work();
	} finally {
		stopListening();
		process.off('exit', cleanUp);
		cleanUp();
	}
}
