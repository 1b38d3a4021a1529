import {parentPort, workerData} from 'node:worker_threads';
import {PackCache} from '../storage/pack-cache.js';
import {doJob, type Job} from './jobs.js';
import {readingVersion} from './reading-version.js';

/** What a thread is started with: the folder of the cache of what was read, where there is to be one. */
export type JobThreadData = {cacheFolder?: string};

/** What a thread is told: a job. It answers with what came of it, or why nothing did. */
export type FromJobThread = {result: unknown} | {failure: string};

const {cacheFolder} = workerData as JobThreadData;
const cache =
	cacheFolder !== undefined && readingVersion !== undefined
		? new PackCache(cacheFolder, {version: readingVersion})
		: undefined;

parentPort!.on('message', async (job: Job) => {
	try {
		parentPort!.postMessage({result: await doJob(job, cache)} satisfies FromJobThread);
	} catch (error) {
		parentPort!.postMessage({failure: String(error)} satisfies FromJobThread);
	}
});
