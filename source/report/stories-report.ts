import type {Article} from '../article/article.js';
import {labelAmong} from '../article/labels.js';
import {counted} from '../layout/columns.js';
import {labelText} from '../layout/label-text.js';
import {wrapText} from '../layout/wrap.js';
import type {Library, Problem} from '../library/library.js';
import type {Story} from '../stories/story.js';
import {joinSafe, type SafeText, safe, sliceSafe} from '../text/safe-text.js';
import {csvText} from './csv-text.js';
import {htmlPage} from './html-page.js';
import {problemsSection} from './html-report.js';
import {html, wordsOf} from './html-text.js';
import {brief, rounded} from './json-report.js';
import {jsonVersion} from './json-version.js';
import {problemsMarkdown, written} from './markdown-report.js';
import {listOf, markdown} from './markdown-text.js';
import {dot, originOf} from './phrases.js';
import {aboutStory} from './story-phrases.js';
import type {TextOptions} from './text-report.js';

// The stories of a library, the largest first, each with its articles.

/** "3 stories in 40 articles". */
const storiesTitle = (stories: readonly Story[], {articles}: Library): SafeText =>
	safe`${counted(stories.length, safe`story`, safe`stories`)} in ${counted(articles.length, safe`article`)}`;

/** "Council votes down plan · 3 outlets · 3 to 4 May 2024". */
const headingOf = (story: Story, between: SafeText): SafeText =>
	joinSafe([story.title, ...aboutStory(story)], between);

/** The title of an article, where it is from, and the name of its file. */
function memberOf(article: Article, story: Story, between: SafeText): SafeText {
	const label = labelText(labelAmong(story.articles, article), {dot: between});
	return joinSafe([label, ...originOf(article), article.source.name], between);
}

export function storiesText(
	stories: readonly Story[],
	library: Library,
	{width, symbols}: TextOptions,
): SafeText[] {
	const between = safe` ${symbols.dot} `;
	const rows = (text: SafeText, indent: SafeText) =>
		wrapText(text, width - indent.length).map(
			({start, end}) => safe`${indent}${sliceSafe(text, start, end)}`,
		);
	return [
		...rows(storiesTitle(stories, library), safe``),
		...stories.flatMap(story => [
			safe``,
			...rows(headingOf(story, between), safe``),
			...story.articles.flatMap(article => rows(memberOf(article, story, between), safe`  `)),
		]),
	];
}

export const storiesJson = (stories: readonly Story[], original: boolean, problems: readonly Problem[]) => ({
	version: jsonVersion,
	stories: stories.map(({title, articles, versions, from, to, certainty}) => ({
		title,
		from,
		to,
		certainty: rounded(certainty),
		articles: articles.map(article => brief(article, original)),
		versions: versions.map(group => group.map(({id}) => id)),
	})),
	problems,
});

export const storiesMarkdown = (stories: readonly Story[], library: Library): string =>
	written([
		markdown`# ${storiesTitle(stories, library)}`,
		...stories.flatMap(story => [
			markdown`## ${headingOf(story, between)}`,
			listOf(story.articles.map(article => markdown`${memberOf(article, story, between)}`)),
		]),
		...problemsMarkdown(library.problems),
	]);

export const storiesHtml = (stories: readonly Story[], library: Library): string =>
	htmlPage({
		title: storiesTitle(stories, library),
		lead: html``,
		note: safe`What stands together was found by a program: read the articles before you rely on it.`,
		main: html`${stories.map(
			story => html`<section>
<h2 dir="auto">${headingOf(story, between)}</h2>
<ul>
${story.articles.map(article => html`<li${wordsOf(article)}>${memberOf(article, story, between)}</li>\n`)}</ul>
</section>
`,
		)}${problemsSection(library.problems)}`,
	});

/** An article a row, behind the number of its story. */
export const storiesCsv = (stories: readonly Story[]): string =>
	csvText([
		['story', 'title', 'outlet', 'published', 'source'],
		...stories.flatMap(({articles}, index) =>
			articles.map(({title, outlet = '', published = '', source}) => [
				index + 1,
				title,
				outlet,
				published,
				source.name,
			]),
		),
	]);

const between = safe` ${dot} `;
