import {parentPort, workerData} from 'node:worker_threads';
import {InTurn} from '../terminal/in-turn.js';
import {doJob, type Job} from './jobs.js';
import {cacheIn, readingVersion} from './versions.js';

/** What a thread is started with: the folder of the cache of what was read, where there is to be one. */
export type JobThreadData = {cacheFolder?: string};

/** What a thread is told: a job. It answers with what came of it, or why nothing did. */
export type FromJobThread = {result: unknown} | {failure: string};

const {cacheFolder} = workerData as JobThreadData;
const cache = cacheIn(cacheFolder, readingVersion);

// In the order in which they came: whoever asked goes by that.
const jobs = new InTurn();
parentPort!.on('message', (job: Job) => void jobs.do(() => answer(job)));

async function answer(job: Job): Promise<void> {
	try {
		parentPort!.postMessage({result: await doJob(job, cache)} satisfies FromJobThread);
	} catch (error) {
		parentPort!.postMessage({failure: String(error)} satisfies FromJobThread);
	}
}
