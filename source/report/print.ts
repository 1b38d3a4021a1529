import type {Article} from '../article/article.js';
import {compareArticles} from '../compare/compare-articles.js';
import type {Library, Problem} from '../library/library.js';
import {createSearch} from '../search/create-search.js';
import type {OutputFormat} from './formats.js';
import {articleJson, comparisonJson, hitsJson, listJson} from './json-report.js';
import {articleText, comparisonText, hitsText, listText, type TextOptions} from './text-report.js';

/** What is asked of the articles, and how it is to be printed. */
export type Request = TextOptions & {
	format: OutputFormat;
	toCompare?: readonly [Article, Article];
	search?: string;
};

/** The report, and whether nothing was found that was looked for. */
export type Report = {text: string; nothingFound: boolean};

const mostHits = 50;

/** Answers a request without screens: hits, a comparison, one article, or a list of several. */
export function report(library: Library, request: Request): Report {
	if (request.search !== undefined) return reportHits(library, request, request.search);
	if (request.toCompare) return reportComparison(library.problems, request, ...request.toCompare);
	const {articles, problems} = library;
	if (articles.length === 1)
		return {
			text: written(
				request,
				() => articleJson(articles[0], request.original, problems),
				() => articleText(articles[0], request),
			),
			nothingFound: false,
		};
	return {
		text: written(
			request,
			() => listJson(articles, request.original, problems),
			() => listText(articles, request),
		),
		nothingFound: false,
	};
}

function reportHits({articles, problems}: Library, request: Request, query: string): Report {
	const answer = createSearch(articles).answer(query, mostHits);
	return {
		text: written(
			request,
			() => hitsJson(answer, problems),
			() => hitsText(answer.hits, request),
		),
		nothingFound: answer.hits.length === 0,
	};
}

function reportComparison(problems: readonly Problem[], request: Request, a: Article, b: Article): Report {
	const comparison = compareArticles(a, b);
	return {
		text: written(
			request,
			() => comparisonJson(comparison, problems),
			() => comparisonText(comparison, request),
		),
		nothingFound: comparison.pairs.length === 0,
	};
}

function written({format}: Request, json: () => unknown, text: () => readonly string[]): string {
	if (format === 'json') return `${JSON.stringify(json(), null, 2).replace(unfit, escaped)}\n`;
	const lines = text();
	return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

// Paths and queries come as they are; JSON itself escapes only the first 32 control characters. These a terminal could
// take for an instruction too (8-bit controls), or they turn the direction of the text.
const unfit =
	/[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

const escaped = (character: string): string =>
	Array.from({length: character.length}, (_, unit) => character.charCodeAt(unit))
		.map(unit => `\\u${unit.toString(16).padStart(4, '0')}`)
		.join('');
