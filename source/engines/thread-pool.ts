import type {Worker} from 'node:worker_threads';
import type {FromJobThread, JobThreadData} from './job-thread.js';
import type {Job, JobResult} from './jobs.js';
import {startThread, stopThread, threadFile} from './thread.js';

type Entry = {
	job: Job;
	resolve: (result: never) => void;
	reject: (error: Error) => void;
	signal?: AbortSignal;
	/** Whether it is done with no other told ahead: a thread failed that was told several. */
	isAlone?: true;
};

export type ThreadPoolOptions = {
	/**
	How many jobs a thread is told at once, 1 when not given: it need not wait for the next when it has done one. Where one
	of them is given up, the others are begun again.
	*/
	ahead?: number;
	/** Milliseconds after which threads that have nothing to do are ended, and with them their memory; never when not given. */
	idle?: number;
	/** What each thread is started with. */
	workerData?: JobThreadData;
	file?: URL;
};

/** Threads that do jobs, in the order in which they were asked for; started when there is work for them. */
export class ThreadPool {
	readonly #most: number;
	readonly #ahead: number;
	readonly #idle: number | undefined;
	readonly #workerData: JobThreadData;
	readonly #file: URL;
	#waiting: Entry[] = [];
	#ending: NodeJS.Timeout | undefined;
	/** What each thread was told and has not answered: it is at the first. */
	readonly #told = new Map<Worker, Entry[]>();

	/** `most`: how many threads at once. */
	constructor(
		most: number,
		{ahead = 1, idle, workerData = {}, file = threadFile('job-thread')}: ThreadPoolOptions = {},
	) {
		this.#most = most;
		this.#ahead = ahead;
		this.#idle = idle;
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
	async close(): Promise<void> {
		clearTimeout(this.#ending);
		this.#waiting.length = 0;
		const workers = [...this.#told.keys()];
		this.#told.clear();
		await Promise.all(workers.map(stopThread));
	}

	#next(): void {
		this.#endWhenIdle();
		while (this.#waiting.length > 0) {
			const worker = this.#freeThread(this.#waiting[0]);
			if (!worker) return;
			const entry = this.#waiting.shift()!;
			this.#told.get(worker)!.push(entry);
			worker.postMessage(entry.job);
		}
	}

	#endWhenIdle(): void {
		clearTimeout(this.#ending);
		const isBusy = this.#waiting.length > 0 || [...this.#told.values()].some(told => told.length > 0);
		if (this.#idle !== undefined && !isBusy)
			this.#ending = setTimeout(() => void this.close(), this.#idle).unref();
	}

	/** The thread that has the least to do; another one, where all have something to do and there may be one. */
	#freeThread({isAlone}: Entry): Worker | undefined {
		let [free, least]: [Worker | undefined, number] = [undefined, isAlone ? 1 : this.#ahead];
		for (const [worker, told] of this.#told)
			if (told.length < least && !told[0]?.isAlone) [free, least] = [worker, told.length];
		return least > 0 && this.#told.size < this.#most ? this.#start() : free;
	}

	#start(): Worker | undefined {
		try {
			const worker: Worker = startThread(
				this.#file,
				{workerData: this.#workerData},
				(message: FromJobThread) => this.#finish(worker, message),
				error => this.#fail(worker, error),
			);
			this.#told.set(worker, []);
			return worker;
		} catch (error) {
			for (const entry of this.#waiting.splice(0)) entry.reject(error as Error);
			return undefined;
		}
	}

	#finish(worker: Worker, message: FromJobThread): void {
		const entry = this.#told.get(worker)?.shift();
		if ('failure' in message) entry?.reject(new Error(message.failure));
		else entry?.resolve(message.result as never);
		this.#next();
	}

	/**
	What the thread was at failed with it. Of several it is not sure which one that was, since answers that it gave just before may
	be lost: each is done once more, alone.
	*/
	#fail(worker: Worker, error: Error): void {
		const told = this.#told.get(worker) ?? [];
		const [only, ...others] = told;
		if (others.length > 0) for (const entry of told) entry.isAlone = true;
		this.#forget(worker, others.length > 0 ? told : []);
		if (others.length === 0) only?.reject(error);
		this.#next();
	}

	#giveUp(entry: Entry): void {
		const waiting = this.#waiting.indexOf(entry);
		if (waiting >= 0) this.#waiting.splice(waiting, 1);
		for (const [worker, told] of this.#told) {
			if (!told.includes(entry)) continue;
			void stopThread(worker);
			this.#forget(
				worker,
				told.filter(other => other !== entry),
			);
		}

		entry.reject(entry.signal!.reason);
		this.#next();
	}

	/** A thread has ended; what it has not done is for others. */
	#forget(worker: Worker, undone: readonly Entry[]): void {
		this.#told.delete(worker);
		this.#waiting = [...undone, ...this.#waiting];
	}
}
