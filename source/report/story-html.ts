import {articleNames} from '../article/article-names.js';
import type {Problem} from '../library/library.js';
import type {Fact, StoryFacts} from '../stories/story-facts.js';
import {joinSafe, safe} from '../text/safe-text.js';
import {htmlPage} from './html-page.js';
import {problemsSection} from './html-report.js';
import {type Html, html, wordsOf} from './html-text.js';
import {dot, lengthOf, titles} from './phrases.js';
import {sourceLinkHtml} from './source-link.js';
import {
	aboutNone,
	emphasesOfFact,
	factLines,
	onlyTitleOf,
	originBeside,
	storyTitle,
	summaryOfStory,
} from './story-phrases.js';
import {emphasizedHtml} from './wrap-ranges.js';

/** A story as a page: a table of its facts by articles, each fact in every article's words, and what only one of them says. */
export const storyHtml = (story: StoryFacts, problems: readonly Problem[]): string =>
	htmlPage({
		title: storyTitle(story),
		articles: story.articles,
		lead: html`<ul class="sides">
${story.articles.map((_, index) => articleItem(story, index))}</ul>
<p>${summaryOfStory(story)}</p>
`,
		note: safe`What stands together was found by a program: read the passages before you rely on them.`,
		main: html`${story.facts.length > 0 ? factsSection(story) : undefined}${onlySection(story)}${problemsSection(problems)}`,
	});

function articleItem({articles}: StoryFacts, index: number): Html {
	const article = articles[index];
	const name = articleNames(articles)[index];
	const about = [...originBeside(article, name), lengthOf(article)];
	return html`<li><span class="letter">${index + 1}</span><span${wordsOf(article)}>${name}: ${article.title}</span> <span class="about"${wordsOf(article)}>${joinSafe(about, safe` ${dot} `)}</span></li>\n`;
}

const factsSection = (story: StoryFacts): Html => html`<section aria-labelledby="facts">
<h2 id="facts">${titles.facts}</h2>
<p class="about">Figures that several have are <mark class="agree">underlined</mark>, and what is another than most have is <mark class="differ">flagged</mark>.</p>
<table class="facts stacked">
<thead><tr><th scope="col">Fact</th>${articleNames(story.articles).map(name => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>
${story.facts.map((fact, index) => factRow(story, fact, index + 1))}</tbody>
</table>
</section>
`;

function factRow(story: StoryFacts, fact: Fact, number: number): Html {
	const {articles} = story;
	const names = articleNames(articles);
	const cells = fact.passages.map((passage, index) => {
		if (!passage) return html`<td></td>`;
		const article = articles[index];
		const words = emphasizedHtml(passage.text, emphasesOfFact(fact, index));
		const source = sourceLinkHtml(article, passage.parts, safe`${names[index]} in fact ${number}`);
		return html`<td><span class="letter">${names[index]}</span><span${wordsOf(article)}>${words}</span>${source}</td>`;
	});
	const stated = factLines(fact, story, {dot, differs: safe`≠`});
	return html`<tr id="fact-${number}"><th scope="row">${number}<ul class="only">${stated.map(({text, isDiffering}) => html`<li dir="auto">${isDiffering ? html`<strong>${text}</strong>` : text}</li>`)}</ul></th>${cells}</tr>\n`;
}

const onlySection = ({articles, only}: StoryFacts): Html => html`<section aria-labelledby="only">
<h2 id="only">What only one of them says</h2>
${only.map((passages, index) => {
	const article = articles[index];
	const name = articleNames(articles)[index];
	const items = passages?.map(({text, parts}, at) => {
		const source = sourceLinkHtml(article, parts, safe`passage ${at + 1} of ${name} alone`);
		return html`<li dir="auto">${text}${source}</li>\n`;
	});
	const list =
		items === undefined || items.length === 0
			? html`<p class="about">${aboutNone(passages)}</p>`
			: html`<ul class="only"${wordsOf(article)}>\n${items}</ul>`;
	return html`<h3 dir="auto">${onlyTitleOf(name)}</h3>\n${list}\n`;
})}</section>
`;
