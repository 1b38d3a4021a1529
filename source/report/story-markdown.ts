import {articleNames} from '../article/article-names.js';
import type {Passage} from '../compare/comparison.js';
import type {Problem} from '../library/library.js';
import type {Fact, StoryFacts} from '../stories/story-facts.js';
import {joinSafe, safe} from '../text/safe-text.js';
import {problemsMarkdown, provenanceMarkdown, written} from './markdown-report.js';
import {emphasizedMarkdown, listOf, type Markdown, markdown} from './markdown-text.js';
import {dot, lengthOf, titles} from './phrases.js';
import {sourceLinkMarkdown} from './source-link.js';
import {
	aboutNone,
	emphasesOfFact,
	factLines,
	onlyTitleOf,
	originBeside,
	storyTitle,
	summaryOfStory,
} from './story-phrases.js';

/** A story as Markdown: its facts, each in every article's words, with what is stated of them, and what only one of them says. */
export function storyMarkdown(story: StoryFacts, problems: readonly Problem[]): string {
	const names = articleNames(story.articles);
	return written([
		markdown`# ${storyTitle(story)}`,
		listOf(
			story.articles.map((article, index) => {
				const about = [...originBeside(article, names[index]), lengthOf(article)];
				return markdown`**${names[index]}** ${article.title} (${joinSafe(about, safe`, `)})`;
			}),
		),
		markdown`${summaryOfStory(story)}`,
		...(story.facts.length > 0 ? [markdown`## ${titles.facts}`] : []),
		...story.facts.flatMap((fact, index) => factMarkdown(story, fact, index + 1)),
		...story.only.flatMap((passages, index) => [
			markdown`## ${onlyTitleOf(names[index])}`,
			passages === undefined || passages.length === 0
				? markdown`${aboutNone(passages)}`
				: listOf(
						passages.map(
							({text, parts}) => markdown`${text}${sourceLinkMarkdown(story.articles[index], parts)}`,
						),
					),
		]),
		...problemsMarkdown(problems),
		...provenanceMarkdown(story.articles),
	]);
}

function factMarkdown(story: StoryFacts, fact: Fact, number: number): Markdown[] {
	const names = articleNames(story.articles);
	const says = (passage: Passage, index: number) =>
		markdown`**${names[index]}** ${emphasizedMarkdown(passage.text, emphasesOfFact(fact, index))}${sourceLinkMarkdown(story.articles[index], passage.parts)}`;
	const wordings = fact.passages.flatMap((passage, index) => (passage ? [says(passage, index)] : []));
	const [about, ...stated] = factLines(fact, story, {dot, differs: safe`≠`});
	return [
		markdown`### ${number} ${dot} ${about.text}`,
		...(stated.length > 0
			? [
					listOf(
						stated.map(({text, isDiffering}) => (isDiffering ? markdown`**${text}**` : markdown`${text}`)),
					),
				]
			: []),
		markdown`${wordings.map((wording, index) => (index === 0 ? markdown`> ${wording}` : markdown`\n>\n> ${wording}`))}`,
	];
}
