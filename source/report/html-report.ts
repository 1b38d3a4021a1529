import {type Article, readingMinutes, wordCount} from '../article/article.js';
import {type Label, labelAmong} from '../article/labels.js';
import {withThousands} from '../layout/columns.js';
import {labelText} from '../layout/label-text.js';
import type {Problem} from '../library/library.js';
import type {Answer, Hit} from '../search/answer.js';
import {safe} from '../text/safe-text.js';
import {emphasesOfHit} from './emphasis.js';
import {excerptOfHit} from './excerpt-of-hit.js';
import {articleElement} from './html-article.js';
import {htmlPage} from './html-page.js';
import {type Html, html, wordsOf} from './html-text.js';
import {wholeBlock} from './passage-address.js';
import {
	articlesOfHits,
	describeHits,
	describeProblem,
	dot,
	originLine,
	searchTitle,
	titles,
} from './phrases.js';
import {sourceLinkHtml} from './source-link.js';
import {emphasizedHtml} from './wrap-ranges.js';

/** One article as a page. */
export const articleHtml = (article: Article, furniture: boolean): string =>
	htmlPage({
		title: article.title,
		articles: [article],
		main: html`<div class="column">\n${articleElement(article, {level: 1, furniture, id: 'article'})}</div>\n`,
	});

/** Several articles as a page: title, origin, words and minutes of each, and what could not be read. */
export const listHtml = (articles: readonly Article[], problems: readonly Problem[]): string =>
	htmlPage({
		title: titles.articles,
		lead: html``,
		main: html`<table>
<thead><tr><th scope="col">Title</th><th scope="col">From</th><th scope="col" class="count">Words</th><th scope="col" class="count">Minutes</th></tr></thead>
<tbody>
${articles.map(
	article =>
		html`<tr><td${wordsOf(article)}>${labelText(labelAmong(articles, article), {dot})}</td><td${wordsOf(article)}>${originLine(article)}</td><td class="count">${withThousands(wordCount(article))}</td><td class="count">${readingMinutes(article)}</td></tr>\n`,
)}</tbody>
</table>
${problemsSection(problems)}`,
	});

/** The passages that answer a query as a page, what answers in bold. */
export function hitsHtml(answer: Answer, problems: readonly Problem[]): string {
	const articles = articlesOfHits(answer.hits);
	const element = (hit: Hit, index: number) =>
		hitElement(hit, index + 1, labelAmong(articles, hit.article), answer.hits[index - 1]);
	return htmlPage({
		title: searchTitle(answer),
		lead: html`<p>${describeHits(answer)}</p>\n`,
		main: html`<div class="column">\n${answer.hits.map(element)}${problemsSection(problems)}</div>\n`,
	});
}

function hitElement(hit: Hit, number: number, label: Label, before: Hit | undefined): Html {
	const {article} = hit;
	const excerpt = excerptOfHit(hit);
	const words = emphasizedHtml(excerpt.text, emphasesOfHit(excerpt));
	const source = sourceLinkHtml(article, wholeBlock(article, hit.block), safe`passage ${number}`);
	const heading = html`<h2${wordsOf(article)}>${labelText(label, {dot})}</h2>\n`;
	return html`${before?.article === article ? undefined : heading}<p${wordsOf(article)}>${words}${source}</p>\n`;
}

/** What could not be read, so that nobody takes the rest for all there is. */
export function problemsSection(problems: readonly Problem[]): Html {
	if (problems.length === 0) return html``;
	return html`<section aria-labelledby="problems">
<h2 id="problems">${titles.problems}</h2>
<ul>
${problems.map(problem => html`<li dir="auto">${describeProblem(problem)}</li>\n`)}</ul>
</section>
`;
}
