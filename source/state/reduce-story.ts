import {articleNames} from '../article/article-names.js';
import {topThatShows} from '../layout/scroll.js';
import type {FactOrder} from '../stories/order-facts.js';
import type {StoryFacts} from '../stories/story-facts.js';
import {type SafeText, safe} from '../text/safe-text.js';
import {compareWordings} from './compare-wordings.js';
import type {Command} from './keys.js';
import {scrolled} from './scrolling.js';
import {type State, type StoryScreen, withoutTopScreen, withScreen, withScreenOver} from './state.js';
import {type StoryEntry, storyEntries, storyView, wordingsOf} from './story-view.js';

/** What a command does in a story; `count` is what was typed before it. */
export function reduceStory(state: State, screen: StoryScreen, command: Command, count?: number): State {
	const {entries, frame, highlighted, top} = storyView(state, screen);
	const last = Math.max(0, entries.length - 1);
	const moved = scrolled(command, {position: highlighted, last, height: frame.list}, count);
	if (moved !== undefined)
		return withScreen(state, {...screen, highlighted: moved, top: topThatShows(moved, top, frame.list)});
	const entry = entries[highlighted];
	switch (command) {
		case 'open': {
			const {story, order} = screen;
			return withScreenOver(state, {name: 'fact', story, order, entry: highlighted, highlighted: 0, top: 0});
		}

		case 'compare':
			return compareFact(state, screen.story, entry);
		case 'sort':
			return sortNext(state, screen);
		case 'cancel':
			return withoutTopScreen(state);
		default:
			return state;
	}
}

/** The two that tell most side by side: the centre, and the first that has another figure, or else the first that says it too. */
function compareFact(state: State, story: StoryFacts, entry: StoryEntry): State {
	if (!('fact' in entry)) return {...state, notice: safe`only one of them says this`};
	const {centre, figures} = entry.fact;
	const wordings = wordingsOf(story, entry);
	const others = wordings.filter(({article}) => article !== centre);
	const differing = others.find(({article}) => figures.some(({differs}) => differs[article]));
	return compareWordings(
		state,
		story,
		wordings.find(({article}) => article === centre)!,
		differing ?? others[0],
	);
}

/** The story in the next order, the same row highlighted. */
function sortNext(state: State, screen: StoryScreen): State {
	const {story, order} = screen;
	const {entries, highlighted, top} = storyView(state, screen);
	const next = orderAfter(order, story.articles.length);
	const entry = entries[highlighted];
	const index = storyEntries(story, next).findIndex(other =>
		'fact' in entry
			? 'fact' in other && other.fact === entry.fact
			: 'only' in other && other.only === entry.only,
	);
	const moved = {...screen, order: next, highlighted: index, top: top + index - highlighted};
	return withScreen({...state, notice: safe`sorted ${orderName(next, story)}`}, moved);
}

function orderAfter(order: FactOrder, articles: number): FactOrder {
	if (order === 'most') return 'left-out';
	const article = order === 'left-out' ? 0 : order.article + 1;
	return article < articles ? {article} : 'most';
}

function orderName(order: FactOrder, {articles}: StoryFacts): SafeText {
	if (order === 'most') return safe`by how many say it`;
	return order === 'left-out'
		? safe`by how many leave it out`
		: safe`as ${articleNames(articles)[order.article]} tells it`;
}
