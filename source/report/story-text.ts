import type {Article} from '../article/article.js';
import {articleNames} from '../article/article-names.js';
import {fitLeft} from '../layout/columns.js';
import type {StoryFacts} from '../stories/story-facts.js';
import {joinSafe, type SafeText, safe} from '../text/safe-text.js';
import {beside, widest, wrapped} from './beside-name.js';
import {lengthOf} from './phrases.js';
import {readOf} from './provenance.js';
import {
	aboutNone,
	factLines,
	onlyTitleOf,
	originBeside,
	storyTitle,
	summaryOfStory,
} from './story-phrases.js';
import {footText, type TextOptions} from './text-report.js';

/** A story as text: its facts, each in every article's words, one under the other, and what only one of them says. */
export function storyText(story: StoryFacts, options: TextOptions): SafeText[] {
	const {width, symbols} = options;
	const names = articleNames(story.articles);
	const room = Math.min(Math.floor(width / 3), widest(names));
	const named = (name: SafeText, text: SafeText) =>
		beside(fitLeft(name, room, symbols.ellipsis), text, width);
	const between = safe` ${symbols.dot} `;
	return [
		...wrapped(storyTitle(story), width),
		...story.articles.flatMap((article, index) =>
			named(names[index], sourceLine(article, names[index], between)),
		),
		safe``,
		...wrapped(summaryOfStory(story), width),
		...story.facts.flatMap((fact, index) => [
			safe``,
			...factLines(fact, story, symbols).flatMap(({text}, line) =>
				wrapped(line === 0 ? safe`${index + 1}${between}${text}` : text, width),
			),
			...fact.passages.flatMap((passage, article) => (passage ? named(names[article], passage.text) : [])),
		]),
		...story.only.flatMap((passages, index) => [
			safe``,
			...wrapped(onlyTitleOf(names[index]), width),
			...(passages === undefined || passages.length === 0
				? wrapped(aboutNone(passages), width)
				: passages.flatMap(({text}) => beside(safe`${symbols.dot}`, text, width))),
		]),
		...footText(readOf(story.articles), width),
	];
}

/** The title of an article, where it is from and how long it is; without what it is called already. */
const sourceLine = (article: Article, name: SafeText, between: SafeText): SafeText =>
	joinSafe(
		[article.title, ...originBeside(article, name), lengthOf(article)].filter(part => part !== name),
		between,
	);
