import type {Article} from '../article/article.js';
import type {Comparison, Evidence} from '../compare/comparison.js';
import type {Answer as SearchAnswer} from '../search/answer.js';
import type {Reuse} from '../stories/reuse.js';
import type {Story} from '../stories/story.js';
import type {StoryFacts} from '../stories/story-facts.js';
import type {Range} from '../text/words.js';

/** An article that has words in common with another, and how likely both are on one event: above 0, at most 1. */
export type ArticleOverlap = {article: Article; score: number};

/** Something that takes longer to find out than a key may wait. The library is the one that the engines follow. */
export type Question =
	/** What two articles both say. */
	| {kind: 'compare'; a: Article; b: Article}
	/** What several articles say of the same facts. */
	| {kind: 'story'; articles: readonly Article[]}
	/** What two passages of theirs share and differ in: whole sentences, as offsets into the originals. */
	| ({kind: 'explain'} & ExplainQuestion)
	/** Which articles of the library are like one, the most alike first. */
	| {kind: 'overlaps'; article: Article}
	/**
	Which articles of the library are on one story: some more of the answer, until it is complete. `known` tells which
	stories the last answer had; empty where there is none.
	*/
	| {kind: 'stories'; known: string}
	/**
	What the articles of the library have of each other: some more of the way to it. The screens do without the passages.
	*/
	| {kind: 'reuse'; withPassages: boolean}
	/** Which two of some articles are the most alike; where `sides` are given, one of each. */
	| {kind: 'closest'; articles: readonly Article[]; sides?: readonly [readonly Article[], readonly Article[]]}
	/** What a query finds in the library. */
	| {kind: 'search'; query: string}
	/** Which articles of the library a filter lets through. */
	| {kind: 'filter'; filter: string}
	/** Where a very long article holds what was typed, in the blocks that are shown, letter by letter. */
	| {kind: 'find'; article: Article; query: string; furniture: boolean};

/** What came of a question, as an action for the screens. `library` is the list of articles that was asked. */
export type Answer =
	| {type: 'compared'; comparison: Comparison}
	| {type: 'story-compared'; story: StoryFacts}
	| ({type: 'explained'; evidence: Evidence} & ExplainQuestion)
	| {
			type: 'overlapped';
			article: Article;
			library: readonly Article[];
			overlaps: readonly ArticleOverlap[];
	  }
	/** Absent where no two have a word in common. */
	| {type: 'closest-found'; closest: readonly [Article, Article] | undefined}
	/** `done` of 1: how much of it is looked through. `found` only where there are other stories than those that are known. */
	| {
			type: 'stories-found';
			library: readonly Article[];
			done: number;
			found?: {known: string; stories: readonly Story[]};
	  }
	/** `done` of 1: how much of it is looked through; `reuse` when all of it is. */
	| {type: 'reuse-found'; library: readonly Article[]; done: number; reuse?: Reuse}
	| {type: 'searched'; library: readonly Article[]; answer: SearchAnswer}
	/** In the order of the text; `isCut` where there are more. */
	| ({
			type: 'found-in-article';
			matches: readonly (Range & {block: number})[];
			isCut: boolean;
	  } & FindQuestion)
	| {type: 'filtered'; library: readonly Article[]; filter: string; matching: ReadonlySet<Article>};

export type AnswerOf<Type extends Answer['type']> = Extract<Answer, {type: Type}>;

/** Two passages of two articles. */
export type ExplainQuestion = {a: Article; b: Article; passages: {a: Range; b: Range}};

/** Whether two things are about the same passages of the same articles. */
export const isOfSamePassages = (x: ExplainQuestion, y: ExplainQuestion): boolean =>
	x.a === y.a &&
	x.b === y.b &&
	isSameRange(x.passages.a, y.passages.a) &&
	isSameRange(x.passages.b, y.passages.b);

const isSameRange = (x: Range, y: Range): boolean => x.start === y.start && x.end === y.end;

type FindQuestion = Pick<Extract<Question, {kind: 'find'}>, 'article' | 'query' | 'furniture'>;

/** Whether two things are about the same letters in the same blocks. */
export const isOfSameFind = (x: FindQuestion, y: FindQuestion): boolean =>
	x.article === y.article && x.query === y.query && x.furniture === y.furniture;

type OfTwo = {a: Article; b: Article};

/** Whether two things are about the same two articles, in whichever order. */
export const isOfSameArticles = (x: OfTwo, y: OfTwo): boolean =>
	(x.a === y.a && x.b === y.b) || (x.a === y.b && x.b === y.a);

type OfSeveral = {articles: readonly Article[]};

/** Whether two things are about the same articles in the same order. */
export const isOfSameStory = (x: OfSeveral, y: OfSeveral): boolean =>
	x.articles.length === y.articles.length &&
	x.articles.every((article, index) => article === y.articles[index]);

/** Whether two questions ask for the same. */
export function isSameQuestion(x: Question, y: Question): boolean {
	switch (x.kind) {
		case 'compare':
			return y.kind === 'compare' && isOfSameArticles(x, y);
		case 'story':
			return y.kind === 'story' && isOfSameStory(x, y);
		case 'explain':
			return y.kind === 'explain' && isOfSamePassages(x, y);
		case 'overlaps':
			return y.kind === 'overlaps' && x.article === y.article;
		case 'closest':
			return y.kind === 'closest';
		case 'stories':
			return y.kind === 'stories' && x.known === y.known;
		case 'reuse':
			return y.kind === 'reuse' && x.withPassages === y.withPassages;
		case 'search':
			return y.kind === 'search' && x.query === y.query;
		case 'filter':
			return y.kind === 'filter' && x.filter === y.filter;
		case 'find':
			return y.kind === 'find' && isOfSameFind(x, y);
	}
}
