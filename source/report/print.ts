import type {Comparison} from '../compare/comparison.js';
import type {Library, Problem} from '../library/library.js';
import type {Answer} from '../search/answer.js';
import type {Reuse} from '../stories/reuse.js';
import type {Story} from '../stories/story.js';
import type {StoryFacts} from '../stories/story-facts.js';
import type {SafeText} from '../text/safe-text.js';
import {articleLine} from './article-line.js';
import {articleCsv, comparisonCsv, hitsCsv, listCsv, storyCsv} from './csv-report.js';
import type {OutputFormat} from './formats.js';
import {comparisonHtml} from './html-comparison.js';
import {articleHtml, hitsHtml, listHtml} from './html-report.js';
import {articleJson, comparisonJson, hitsJson, listJson, writtenJson, writtenLine} from './json-report.js';
import {articleMarkdown, comparisonMarkdown, hitsMarkdown, listMarkdown} from './markdown-report.js';
import {reuseCsv} from './reuse-csv.js';
import {reuseHtml} from './reuse-html.js';
import {reuseJson} from './reuse-json.js';
import {reuseMarkdown} from './reuse-markdown.js';
import {reuseText} from './reuse-text.js';
import {storiesCsv, storiesHtml, storiesJson, storiesMarkdown, storiesText} from './stories-report.js';
import {storyHtml} from './story-html.js';
import {storyJson} from './story-json.js';
import {storyMarkdown} from './story-markdown.js';
import {storyText} from './story-text.js';
import {articleText, comparisonText, hitsText, listText, type TextOptions} from './text-report.js';

/** What is asked of the articles, and how it is to be printed. */
export type ReportRequest = TextOptions & {
	format: OutputFormat;
	/** What is reported instead of the articles, where there is one. */
	comparison?: Comparison;
	/** What several articles say, the same. */
	story?: StoryFacts;
	/** Which articles are on one story, the same. */
	stories?: readonly Story[];
	/** What articles have of each other, the same. */
	reuse?: Reuse;
	/** The unsure pairs of a comparison too. */
	unsure?: boolean;
	/** What a search has found. */
	answer?: Answer;
	/** Whether the articles are listed, also where there is but one. */
	isList?: boolean;
};

/** What is to be reported, whatever the format and the width. */
export type ReportContent = {
	library: Library;
	asked: Pick<ReportRequest, 'original' | 'comparison' | 'story' | 'unsure' | 'answer' | 'isList'>;
};

/** The report, and whether nothing was found that was looked for. */
export type Report = {text: string; nothingFound: boolean};

/** A report in each of the formats, made when it is asked for. */
type InEachFormat = {
	text: () => readonly SafeText[];
	json: () => unknown;
	markdown: () => string;
	html: () => string;
	csv: () => string;
	/** One a line: articles, hits, pairs, facts, stories or reused passages. */
	jsonl: () => readonly string[];
};

/** Answers a request without screens: hits, reused text, a comparison, a story, stories, one article, or a list of several. */
export function report(library: Library, request: ReportRequest): Report {
	if (request.answer) return reportHits(library.problems, request, request.answer);
	if (request.reuse) return reportReuse(library.problems, request, request.reuse);
	if (request.stories) return reportStories(library, request, request.stories);
	if (request.story) return reportStory(library.problems, request, request.story);
	if (request.comparison) return reportComparison(library.problems, request, request.comparison);
	const {articles, problems} = library;
	const {original} = request;
	const [article] = articles;
	const jsonl = () => articles.map(article => articleLine(article, original));
	const inEachFormat: InEachFormat =
		articles.length === 1 && !request.isList
			? {
					text: () => articleText(article, request),
					json: () => articleJson(article, original, problems),
					markdown: () => articleMarkdown(article, original),
					html: () => articleHtml(article, original),
					csv: () => articleCsv(article, original),
					jsonl,
				}
			: {
					text: () => listText(articles, request),
					json: () => listJson(articles, original, problems),
					markdown: () => listMarkdown(articles, problems),
					html: () => listHtml(articles, problems),
					csv: () => listCsv(articles),
					jsonl,
				};
	return {text: written(request, inEachFormat), nothingFound: false};
}

function reportHits(problems: readonly Problem[], request: ReportRequest, answer: Answer): Report {
	const text = written(request, {
		text: () => hitsText(answer, request),
		json: () => hitsJson(answer, request.original, problems),
		markdown: () => hitsMarkdown(answer, problems),
		html: () => hitsHtml(answer, problems),
		csv: () => hitsCsv(answer),
		jsonl: () => hitsJson(answer, request.original, problems).hits.map(writtenLine),
	});
	return {text, nothingFound: answer.hits.length === 0};
}

function reportComparison(
	problems: readonly Problem[],
	request: ReportRequest,
	comparison: Comparison,
): Report {
	const text = written(request, {
		text: () => comparisonText(comparison, request, request.unsure),
		json: () => comparisonJson(comparison, request.original, problems),
		markdown: () => comparisonMarkdown(comparison, request.unsure),
		html: () => comparisonHtml(comparison, request.unsure),
		csv: () => comparisonCsv(comparison, request.unsure),
		jsonl: () => comparisonJson(comparison, request.original, problems).pairs.map(writtenLine),
	});
	return {text, nothingFound: comparison.pairs.length === 0};
}

function reportStory(problems: readonly Problem[], request: ReportRequest, story: StoryFacts): Report {
	const text = written(request, {
		text: () => storyText(story, request),
		json: () => storyJson(story, request.original, problems),
		markdown: () => storyMarkdown(story, problems),
		html: () => storyHtml(story, problems),
		csv: () => storyCsv(story),
		jsonl: () => storyJson(story, request.original, problems).facts.map(writtenLine),
	});
	return {text, nothingFound: story.facts.length === 0};
}

function reportStories(library: Library, request: ReportRequest, stories: readonly Story[]): Report {
	const text = written(request, {
		text: () => storiesText(stories, library, request),
		json: () => storiesJson(stories, request.original, library.problems),
		markdown: () => storiesMarkdown(stories, library),
		html: () => storiesHtml(stories, library),
		csv: () => storiesCsv(stories),
		jsonl: () => storiesJson(stories, request.original, library.problems).stories.map(writtenLine),
	});
	return {text, nothingFound: stories.length === 0};
}

function reportReuse(problems: readonly Problem[], request: ReportRequest, reuse: Reuse): Report {
	const text = written(request, {
		text: () => reuseText(reuse, request),
		json: () => reuseJson(reuse, request.original, problems),
		markdown: () => reuseMarkdown(reuse, problems),
		html: () => reuseHtml(reuse, problems),
		csv: () => reuseCsv(reuse),
		jsonl: () => reuseJson(reuse, request.original, problems).passages.map(writtenLine),
	});
	return {text, nothingFound: reuse.passages.length === 0};
}

function written({format}: ReportRequest, inEachFormat: InEachFormat): string {
	if (format === 'json') return writtenJson(inEachFormat.json());
	if (format === 'jsonl') return inEachFormat.jsonl().join('');
	if (format !== 'text') return inEachFormat[format]();
	const lines = inEachFormat.text();
	return lines.length === 0 ? '' : [...lines, ''].join('\n');
}
