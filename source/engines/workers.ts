import type {Worker} from 'node:worker_threads';

/** The file of a worker: the build puts it into the folder of the chunks, and this code is always part of one of them. */
export const workerFile = (name: string): URL => new URL(`${name}.js`, import.meta.url);

/** Calls back when a worker fails, or ends by itself; it may do so more than once. */
export function whenItFails(worker: Worker, fail: (error: Error) => void): void {
	worker.once('error', fail);
	worker.once('messageerror', fail);
	worker.once('exit', code => fail(new Error(`exit code ${code}`)));
}
