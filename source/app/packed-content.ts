import type {Article} from '../article/article.js';
import type {Comparison} from '../compare/comparison.js';
import {type PackedArticle, packArticle, unpackArticle} from '../engines/packed.js';
import type {Problem} from '../library/library.js';
import type {ReportContent} from '../report/print.js';
import type {Answer, Hit} from '../search/answer.js';
import type {StoryFacts} from '../stories/story-facts.js';
import {runToEnd} from '../text/in-steps.js';

/** What is reported, in few pieces that are sent to a thread fast: each article once, and its number wherever it stands. */
export type PackedContent = {
	articles: readonly PackedArticle[];
	listed: readonly number[];
	problems: readonly Problem[];
	asked: Omit<ReportContent['asked'], 'comparison' | 'story' | 'answer'>;
	comparison?: Numbered<Comparison, 'a' | 'b'> | undefined;
	story?: Numbered<StoryFacts, 'articles', readonly number[]> | undefined;
	answer?: (Omit<Answer, 'hits'> & {hits: readonly Numbered<Hit, 'article'>[]}) | undefined;
};

type Numbered<Type, Key extends keyof Type, Numbers = number> = Omit<Type, Key> & Record<Key, Numbers>;

/** Packs it, an article in a step. */
export function* packContent({library, asked}: ReportContent): Generator<void, PackedContent> {
	const articles: PackedArticle[] = [];
	const numbers = new Map<Article, number>();
	const numberOf = (article: Article): number => {
		const known = numbers.get(article);
		if (known !== undefined) return known;
		numbers.set(article, articles.length);
		return articles.push(packArticle(article)) - 1;
	};

	const listed: number[] = [];
	for (const article of library.articles) {
		listed.push(numberOf(article));
		yield;
	}

	const {comparison, story, answer, ...rest} = asked;
	return {
		articles,
		listed,
		problems: library.problems,
		asked: rest,
		comparison: comparison && {...comparison, a: numberOf(comparison.a), b: numberOf(comparison.b)},
		story: story && {...story, articles: story.articles.map(numberOf)},
		answer: answer && {
			...answer,
			hits: answer.hits.map(hit => ({...hit, article: numberOf(hit.article)})),
		},
	};
}

/** What was packed. */
export function unpackContent({
	articles,
	listed,
	problems,
	asked,
	comparison,
	story,
	answer,
}: PackedContent): ReportContent {
	const unpacked = articles.map(article => runToEnd(unpackArticle(article)));
	return {
		library: {articles: listed.map(number => unpacked[number]), problems: [...problems]},
		asked: {
			...asked,
			...(comparison && {
				comparison: {...comparison, a: unpacked[comparison.a], b: unpacked[comparison.b]},
			}),
			...(story && {story: {...story, articles: story.articles.map(number => unpacked[number])}}),
			...(answer && {
				answer: {...answer, hits: answer.hits.map(hit => ({...hit, article: unpacked[hit.article]}))},
			}),
		},
	};
}
