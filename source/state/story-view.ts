import type {Article} from '../article/article.js';
import {articleNames} from '../article/article-names.js';
import type {Passage} from '../compare/comparison.js';
import {listInSight} from '../layout/scroll.js';
import {type StoryFrame, storyFrameOf} from '../layout/story-frame.js';
import {figureToTell} from '../stories/figure-to-tell.js';
import {type FactOrder, orderedFacts} from '../stories/order-facts.js';
import type {Fact, StoryFacts} from '../stories/story-facts.js';
import {displayWidth} from '../text/display-width.js';
import {memoize} from '../text/memoize.js';
import {type SafeText, safe} from '../text/safe-text.js';
import type {State, StoryScreen} from './state.js';

/** A row of a story: a fact, or what only one of the articles says, by its index. */
export type StoryEntry = {fact: Fact} | {only: number};

/** How an article says something. */
export type Wording = {article: number; passage: Passage};

/** The rows of a story in an order: its facts, and behind them what only one article says, of each that says anything. */
export const storyEntries: (story: StoryFacts, order: FactOrder) => readonly StoryEntry[] = memoize(
	(story: StoryFacts, order: FactOrder) => [
		...orderedFacts(story, order).map(fact => ({fact})),
		...story.only.flatMap((passages, only) => (passages && passages.length > 0 ? [{only}] : [])),
	],
);

/** Who says it, and how: each article's words of a fact, or all that only one of them says. */
export function wordingsOf({only}: StoryFacts, entry: StoryEntry): Wording[] {
	if ('only' in entry) return (only[entry.only] ?? []).map(passage => ({article: entry.only, passage}));
	return entry.fact.passages.flatMap((passage, article) => (passage ? [{article, passage}] : []));
}

/** What a story is called: as in the library, where it was found there; else by its first article. */
export const storyTitle = ({stories}: State, {articles}: StoryFacts): SafeText =>
	(stories?.stories.find(story => articles.every(article => story.articles.includes(article))) ?? articles[0])
		.title;

/** "3 of 12", of the facts; nothing of a row that tells what only one article says. */
export const factPosition = ({facts}: StoryFacts, entries: readonly StoryEntry[], index: number): SafeText =>
	'fact' in entries[index] ? safe`${index + 1} of ${facts.length}` : safe``;

/** The visible part of a story. */
export type StoryView = {
	entries: readonly StoryEntry[];
	frame: StoryFrame;
	highlighted: number;
	top: number;
};

export function storyView({size}: Pick<State, 'size'>, screen: StoryScreen): StoryView {
	const {story, order} = screen;
	const entries = storyEntries(story, order);
	const frame = storyFrameOf(size, neededCells(story), entries.length);
	return {entries, frame, ...listInSight(screen, entries.length, frame.list)};
}

/** The cells that each article's column takes with its name and its figures uncut. */
const neededCells = memoize((story: StoryFacts): readonly number[] =>
	articleNames(story.articles).map((name, article) =>
		story.facts.reduce((most, fact) => {
			const figure = figureToTell(fact)?.figures[article];
			return figure ? Math.max(most, displayWidth(figure.text) + 1) : most;
		}, displayWidth(name)),
	),
);

/** The article of a story that is called something. */
export const nameIn = ({articles}: {articles: readonly Article[]}, article: number) =>
	articleNames(articles)[article];
