import {type Article, readingMinutes, wordCount} from '../article/article.js';
import {withThousands} from '../layout/columns.js';
import type {Problem} from '../library/library.js';
import type {Answer, Hit} from '../search/answer.js';
import {safe} from '../text/safe-text.js';
import {emphasesOfHit} from './emphasis.js';
import {excerptOfHit} from './excerpt-of-hit.js';
import {articleElement} from './html-article.js';
import {htmlPage} from './html-page.js';
import {type Html, html, wordsOf} from './html-text.js';
import {wholeBlock} from './passage-address.js';
import {describeHits, describeProblem, originLine, searchTitle, titles} from './phrases.js';
import {sourceLinkHtml} from './source-link.js';
import {emphasizedHtml} from './wrap-ranges.js';

/** One article as a page. */
export const articleHtml = (article: Article, furniture: boolean): string =>
	htmlPage({
		title: article.title,
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
		html`<tr><td${wordsOf(article)}>${article.title}</td><td${wordsOf(article)}>${originLine(article)}</td><td class="count">${withThousands(wordCount(article))}</td><td class="count">${readingMinutes(article)}</td></tr>\n`,
)}</tbody>
</table>
${problemsSection(problems)}`,
	});

/** The passages that answer a query as a page, what answers in bold. */
export const hitsHtml = (answer: Answer, problems: readonly Problem[]): string =>
	htmlPage({
		title: searchTitle(answer),
		lead: html`<p>${describeHits(answer)}</p>\n`,
		main: html`<div class="column">\n${answer.hits.map(hitElement)}${problemsSection(problems)}</div>\n`,
	});

function hitElement(hit: Hit, index: number, hits: readonly Hit[]): Html {
	const {article} = hit;
	const excerpt = excerptOfHit(hit);
	const words = emphasizedHtml(excerpt.text, emphasesOfHit(excerpt));
	const source = sourceLinkHtml(article, wholeBlock(article, hit.block), safe`passage ${index + 1}`);
	const heading = html`<h2${wordsOf(article)}>${article.title}</h2>\n`;
	return html`${hits[index - 1]?.article === article ? undefined : heading}<p${wordsOf(article)}>${words}${source}</p>\n`;
}

/** What could not be read, so that nobody takes the rest for all there is. */
function problemsSection(problems: readonly Problem[]): Html {
	if (problems.length === 0) return html``;
	return html`<section aria-labelledby="problems">
<h2 id="problems">${titles.problems}</h2>
<ul>
${problems.map(problem => html`<li dir="auto">${describeProblem(problem)}</li>\n`)}</ul>
</section>
`;
}
