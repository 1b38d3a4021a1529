import type {Article} from '../article/article.js';
import type {Comparison} from '../compare/comparison.js';
import type {ReadableSource} from '../library/load-source.js';
import {type ReadOutcome, readSource} from '../library/read-source.js';

/** Work that needs nothing but what it is given, so that any thread can do it. What is in it can be sent to a thread. */
export type Job =
	| {kind: 'read'; source: ReadableSource; encoding?: string}
	| {kind: 'compare'; a: Article; b: Article}
	| {kind: 'closest'; texts: readonly string[]; sides?: readonly [readonly number[], readonly number[]]};

/** What comes of each kind of work. Of a comparison the articles themselves are not sent back. */
export type JobResults = {
	read: ReadOutcome;
	compare: Omit<Comparison, 'a' | 'b'>;
	/** The numbers of two texts. */
	closest: readonly [number, number] | undefined;
};

export type JobResult<Kind extends Job['kind']> = JobResults[Kind];

/** Does a job in the calling thread. What it needs is loaded when it is first asked for. */
export async function doJob<Kind extends Job['kind']>(
	job: Extract<Job, {kind: Kind}>,
): Promise<JobResult<Kind>>;
export async function doJob(job: Job): Promise<JobResults[Job['kind']]> {
	switch (job.kind) {
		case 'read':
			return readSource(job.source, {encoding: job.encoding});

		case 'compare': {
			const {compareArticles} = await import('../compare/compare-articles.js');
			const {a: _a, b: _b, ...rest} = compareArticles(job.a, job.b);
			return rest;
		}

		case 'closest': {
			const {closestTexts} = await import('../compare/closest-texts.js');
			return closestTexts(job.texts, job.sides);
		}
	}
}
