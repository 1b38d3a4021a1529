import {parentPort} from 'node:worker_threads';
import {doJob, type Job} from './jobs.js';

/** What a thread is told: a job. It answers with what came of it, or why nothing did. */
export type FromJobThread = {result: unknown} | {failure: string};

parentPort!.on('message', async (job: Job) => {
	try {
		parentPort!.postMessage({result: await doJob(job)} satisfies FromJobThread);
	} catch (error) {
		parentPort!.postMessage({failure: String(error)} satisfies FromJobThread);
	}
});
