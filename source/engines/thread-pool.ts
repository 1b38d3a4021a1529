import type {Worker} from 'node:worker_threads';
import type {FromJobThread, JobThreadData} from './job-thread.js';
import type {Job, JobResult} from './jobs.js';
import {startThread, stopThread, threadFile} from './thread.js';

type Entry = {
	job: Job;
	resolve: (result: never) => void;
	reject: (error: Error) => void;
	signal?: AbortSignal;
};

/** Threads that do jobs, in the order in which they were asked for; started when there is work for them. */
export class ThreadPool {
	readonly #file: URL;
	readonly #most: number;
	readonly #workerData: JobThreadData;
	readonly #waiting: Entry[] = [];
	readonly #idle: Worker[] = [];
	readonly #busy = new Map<Worker, Entry>();

	/** `most`: how many threads at once; `workerData`: what each is started with. */
	constructor(most: number, workerData: JobThreadData = {}, file: URL = threadFile('job-thread')) {
		this.#most = most;
		this.#workerData = workerData;
		this.#file = file;
	}

	/**
	Does a job. Rejects with the signal's reason as soon as it is given up, which ends the thread that is at it; with what
	went wrong where the thread failed or could not be started.
	*/
	async run<Kind extends Job['kind']>(
		job: Extract<Job, {kind: Kind}>,
		signal?: AbortSignal,
	): Promise<JobResult<Kind>> {
		signal?.throwIfAborted();
		let giveUp = () => {};
		try {
			return await new Promise((resolve, reject) => {
				const entry: Entry = {job, resolve, reject, signal};
				giveUp = () => this.#giveUp(entry);
				signal?.addEventListener('abort', giveUp);
				this.#waiting.push(entry);
				this.#next();
			});
		} finally {
			// One signal may be for thousands of jobs, one after the other.
			signal?.removeEventListener('abort', giveUp);
		}
	}

	/** Ends all threads. What was not done is never answered. */
	close(): void {
		this.#waiting.length = 0;
		for (const worker of [...this.#idle.splice(0), ...this.#busy.keys()]) stopThread(worker);
		this.#busy.clear();
	}

	#next(): void {
		while (this.#waiting.length > 0) {
			const worker = this.#idle.pop() ?? this.#start();
			if (!worker) return;
			const entry = this.#waiting.shift()!;
			this.#busy.set(worker, entry);
			worker.postMessage(entry.job);
		}
	}

	/** One more thread, where there may be one. */
	#start(): Worker | undefined {
		if (this.#busy.size + this.#idle.length >= this.#most) return undefined;
		try {
			const worker: Worker = startThread(
				this.#file,
				{workerData: this.#workerData},
				(message: FromJobThread) => this.#finish(worker, message),
				error => this.#fail(worker, error),
			);
			return worker;
		} catch (error) {
			for (const entry of this.#waiting.splice(0)) entry.reject(error as Error);
			return undefined;
		}
	}

	#finish(worker: Worker, message: FromJobThread): void {
		const entry = this.#busy.get(worker);
		this.#busy.delete(worker);
		this.#idle.push(worker);
		if ('failure' in message) entry?.reject(new Error(message.failure));
		else entry?.resolve(message.result as never);
		this.#next();
	}

	#fail(worker: Worker, error: Error): void {
		const entry = this.#busy.get(worker);
		this.#busy.delete(worker);
		if (this.#idle.includes(worker)) this.#idle.splice(this.#idle.indexOf(worker), 1);
		entry?.reject(error);
		this.#next();
	}

	#giveUp(entry: Entry): void {
		const waiting = this.#waiting.indexOf(entry);
		if (waiting >= 0) this.#waiting.splice(waiting, 1);
		for (const [worker, busyWith] of this.#busy) {
			if (busyWith !== entry) continue;
			this.#busy.delete(worker);
			stopThread(worker);
		}

		entry.reject(entry.signal!.reason);
		this.#next();
	}
}
