import type {Article} from '../article/article.js';
import {counted} from '../layout/columns.js';
import {topThatShows} from '../layout/scroll.js';
import {articlesToTell} from '../stories/articles-to-tell.js';
import type {Story} from '../stories/story.js';
import {isStory, storySize} from '../stories/story-size.js';
import {type SafeText, safe} from '../text/safe-text.js';
import {awaitComparison} from './await-comparison.js';
import {keyOnScreen} from './key-on-screen.js';
import type {Command} from './keys.js';
import {type Entry, isHeading, listEntries} from './library-list.js';
import {libraryView} from './library-view.js';
import {openWhereLeft} from './open-reader.js';
import {compareWithSource} from './reuse.js';
import {scrolled} from './scrolling.js';
import {
	type LibraryScreen,
	type Sort,
	type State,
	withEachScreen,
	withoutTopScreen,
	withScreen,
	withScreenOver,
} from './state.js';

const sorts: readonly Sort[] = ['given', 'title', 'outlet', 'date', 'length', 'story', 'new'];
const sortNames: Readonly<Record<Sort, SafeText>> = {
	given: safe`as given`,
	title: safe`by title`,
	outlet: safe`by outlet`,
	date: safe`by date, newest first`,
	length: safe`by length, longest first`,
	story: safe`by story, largest first`,
	new: safe`by what is new`,
};

/** What a command does in the library; `count` is what was typed before it. */
export function reduceLibrary(state: State, screen: LibraryScreen, command: Command, count?: number): State {
	const {entries, frame, highlighted, top} = libraryView(state, screen);
	const last = Math.max(0, entries.length - 1);
	const moved = scrolled(command, {position: highlighted, last, height: frame.list.height}, count);
	if (moved !== undefined) {
		return withScreen(state, {
			...screen,
			highlighted: moved,
			top: topThatShows(moved, top, frame.list.height),
		});
	}

	const entry = entries[highlighted];
	const article = entry && 'article' in entry ? entry.article : undefined;
	if (screen.beside) return reducePicking(state, screen.beside, command, article);
	const story = entry && 'article' in entry && isHeading(entry) ? entry.story : undefined;
	switch (command) {
		case 'open':
			if (story) return compareAsStory(state, story);
			if (article) return openWhereLeft(state, article, withScreenOver);
			return entry && 'problem' in entry
				? {...state, notice: safe`${entry.problem.source}: ${entry.problem.message}`}
				: state;
		case 'mark':
			return article ? mark(state, article) : state;
		case 'compare':
			return story && state.marked.length === 0 ? compareAsStory(state, story) : compare(state, article);
		case 'compare-source':
			return compareWithSource(state, article);
		case 'sort':
			return sortNext(state, screen);
		case 'cancel':
			return showAll(state, screen);
		default:
			return state;
	}
}

/** The state without the filter, the same article highlighted. */
export function showAll(state: State, screen: LibraryScreen): State {
	const unfiltered = {...screen, filter: safe``, filtered: undefined};
	return keepHighlighted(state, withScreen(state, unfiltered), screen, unfiltered);
}

/** While an article is picked, only Enter, which takes it, and Esc, which cancels, do something. */
function reducePicking(state: State, a: Article, command: Command, b?: Article): State {
	if (command === 'cancel') return withoutTopScreen(state);
	if (command !== 'open' || !b) return state;
	return awaitComparison(state, {wanted: {a, b}, opening: {at: 'picked'}});
}

function mark(state: State, article: Article): State {
	const isMarked = state.marked.includes(article);
	// One more than are told as a story takes the place of the first.
	const marked = isMarked
		? state.marked.filter(other => other !== article)
		: [...state.marked, article].slice(-storySize.most);
	const key = keyOnScreen(state, 'compare');
	const count = safe`${marked.length === 2 ? safe`two` : marked.length} marked`;
	if (marked.length < 2) return {...state, marked, notice: count};
	const whatFor = isStory(marked) ? safe`tells them as one story` : safe`compares them`;
	return {...state, marked, notice: safe`${count}; ${key} ${whatFor}`};
}

function compare(state: State, article?: Article): State {
	if (isStory(state.marked))
		return awaitComparison(state, {wanted: {story: state.marked}, opening: {at: 'first'}});
	const [first, second] = state.marked;
	const a = first ?? article;
	if (!a) return {...state, notice: safe`nothing to compare here; go to an article`};
	const b = second ?? (first && article && article !== first ? article : undefined);
	return awaitComparison(state, {wanted: {a, b}, opening: {at: 'first'}});
}

/** What the articles under a heading say; of two articles, or of one text in several versions, a comparison of two. */
function compareAsStory(state: State, story: Story): State {
	const told = articlesToTell(story);
	const [a, b] = told;
	const {length} = story.articles;
	return awaitComparison(state, {
		wanted: isStory(told) ? {story: told} : {a, b},
		opening: {at: 'first'},
		remark: told.length < length ? leftOut(length - told.length, told.length === storySize.most) : undefined,
	});
}

/** What is said of articles of a story that are not compared: versions of others, or also more than can be. */
const leftOut = (count: number, isFull: boolean): SafeText =>
	isFull
		? safe`${storySize.most} articles are told, one of each outlet first; ${count} are left out`
		: safe`${counted(count, safe`article`)} left out: another version of one of these`;

function sortNext(state: State, screen: LibraryScreen): State {
	const among = state.news.size > 0 ? sorts : sorts.filter(sort => sort !== 'new');
	const sort = among[(among.indexOf(state.sort) + 1) % among.length];
	const next = {...state, sort, notice: safe`sorted ${sortNames[sort]}`};
	const {entries, highlighted} = libraryView(state, screen);
	const entry = entries[highlighted];
	const isOfStory = listEntries(next, screen).some(
		other => 'story' in other && entry && 'article' in entry && other.article === entry.article,
	);
	// Who asks for stories is shown the largest one, but where the article that is highlighted is of another.
	return sort !== 'story' || isOfStory
		? keepHighlighted(state, next, screen)
		: withScreen(next, {...screen, highlighted: 0, top: 0});
}

/** The state `next`, in which the library is `after`, with the same row highlighted as in `state`, wherever it stands now. */
export const keepHighlighted = (
	state: State,
	next: State,
	screen: LibraryScreen,
	after: LibraryScreen = screen,
): State => {
	const kept = withRow(state, next, screen, after);
	return kept === after ? next : withScreen(next, kept);
};

/** The state `next` with the same rows highlighted as in `state` in every list of articles, also under other screens. */
export const keepAllHighlighted = (state: State, next: State): State =>
	withEachScreen(next, screen => (screen.name === 'library' ? withRow(state, next, screen, screen) : screen));

/** The library `after` of the state `next` at the row that is highlighted in `screen`. */
function withRow(state: State, next: State, screen: LibraryScreen, after: LibraryScreen): LibraryScreen {
	const {entries, highlighted, top} = libraryView(state, screen);
	const entry = entries[highlighted];
	if (!entry) return after;
	const entriesThen = listEntries(next, after);
	const find = (isIt: (other: Entry) => boolean) => entriesThen.findIndex(isIt);
	const index = [
		// A heading may be gone, and what stood under it is not; and an article may have been read again.
		find(other => isSameRow(other, entry) && isHeading(other) === isHeading(entry)),
		find(other => isSameRow(other, entry)),
		find(other => 'article' in other && 'article' in entry && other.article.id === entry.article.id),
	].find(found => found >= 0);
	if (index === undefined || index === highlighted) return after;
	return {...after, highlighted: index, top: top + index - highlighted};
}

const isSameRow = (x: Entry, y: Entry): boolean =>
	'article' in x ? 'article' in y && x.article === y.article : 'problem' in y && x.problem === y.problem;
