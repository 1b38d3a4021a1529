import type {DocumentKind} from '../article/containers/documents.js';
import type {Comparison, Evidence} from '../compare/comparison.js';
import type {ReadableSource} from '../library/load-source.js';
import type {DocumentContents} from '../library/read-contents.js';
import type {ForeignKind} from '../library/read-foreign.js';
import type {PackCache} from '../storage/pack-cache.js';
import type {StoryFacts} from '../stories/story-facts.js';
import {runToEnd} from '../text/in-steps.js';
import type {Range} from '../text/words.js';
import {overlappingBlocks, type PackedIndexedArticle, unpackIndexed} from './indexed-article.js';
import {type PackedArticle, unpackArticle} from './packed.js';
import {type PackedOutcome, readPacked} from './read-packed.js';

/** Work that needs nothing but what it is given, so that any thread can do it. What is in it can be sent to a thread. */
export type Job =
	| {kind: 'read'; source: ReadableSource; encoding?: string}
	| {kind: 'take-apart'; bytes: Uint8Array; document: DocumentKind | ForeignKind}
	| {kind: 'compare'; a: PackedArticle; b: PackedArticle}
	| {kind: 'story'; articles: readonly PackedArticle[]}
	| {kind: 'explain'; a: PackedArticle; b: PackedArticle; passages: {a: Range; b: Range}}
	| {
			kind: 'closest';
			articles: readonly PackedIndexedArticle[];
			sides?: readonly [readonly number[], readonly number[]];
	  };

/** What comes of each kind of work. Of a comparison and a story the articles themselves are not sent back. */
export type JobResults = {
	read: PackedOutcome;
	'take-apart': DocumentContents | undefined;
	compare: Omit<Comparison, 'a' | 'b'>;
	story: Omit<StoryFacts, 'articles'>;
	explain: Evidence;
	/** The numbers of two articles. */
	closest: readonly [number, number] | undefined;
};

export type JobResult<Kind extends Job['kind']> = JobResults[Kind];

/** Does a job in the calling thread. What it needs is loaded when it is first asked for. `cache`: of what was read before. */
export async function doJob<Kind extends Job['kind']>(
	job: Extract<Job, {kind: Kind}>,
	cache?: PackCache,
): Promise<JobResult<Kind>>;
export async function doJob(job: Job, cache?: PackCache): Promise<JobResults[Job['kind']]> {
	switch (job.kind) {
		case 'read':
			return readPacked(job.source, {encoding: job.encoding, cache});
		case 'take-apart': {
			const {readContents} = await import('../library/read-contents.js');
			return readContents(job.bytes, job.document);
		}

		case 'compare': {
			const {compareArticles} = await import('../compare/compare-articles.js');
			const [a, b] = [job.a, job.b].map(packed => runToEnd(unpackArticle(packed)));
			const {a: _a, b: _b, ...rest} = compareArticles(a, b);
			return rest;
		}

		case 'story': {
			const {compareStory} = await import('../stories/compare-story.js');
			const {articles: _, ...rest} = compareStory(
				job.articles.map(packed => runToEnd(unpackArticle(packed))),
			);
			return rest;
		}

		case 'explain': {
			const {explainSentences} = await import('../compare/explain-passages.js');
			const [a, b] = [job.a, job.b].map(packed => runToEnd(unpackArticle(packed)));
			return explainSentences(a, b, job.passages);
		}

		case 'closest': {
			const {closestArticles} = await import('../compare/closest-articles.js');
			return closestArticles(
				job.articles.map(packed => overlappingBlocks(unpackIndexed(packed))),
				job.sides,
			);
		}
	}
}
