import type {AnswerOf, Question} from '../engines/question.js';
import {keepHighlighted} from './reduce-library.js';
import {currentScreen, isReading, type LibraryScreen, type LibraryStories, type State} from './state.js';

/** What there is to ask of stories: some more, as long as the list is sorted by them and not all of it is looked through. */
export function storiesQuestion(state: State): Question[] {
	const {sort, stories, articles, isFirstFrame} = state;
	if (sort !== 'story' || isFirstFrame || articles.length < 2) return [];
	const isEnough = (library: readonly unknown[]) =>
		library === articles || (isReading(state) && articles.length < library.length * worthLooking);
	const isAnswered = stories?.done === 1 && isEnough(stories.library);
	return isAnswered ? [] : [{kind: 'stories', known: stories?.known ?? ''}];
}

// While more are read, stories are told anew when there are so many times more articles: it takes longer than to read one.
const worthLooking = 1.1;

/** The state with what was found; the same row stays highlighted. */
export function takeStories(state: State, {library, done, found}: AnswerOf<'stories-found'>): State {
	const before = state.stories;
	const stories: LibraryStories = {
		library,
		done,
		known: found?.known ?? before?.known ?? '',
		stories: found?.stories ?? before?.stories ?? [],
	};
	const next = {...state, stories};
	const screen = currentScreen(state);
	if (screen.name !== 'library' || !found || isAtHead(screen)) return next;
	return keepHighlighted(state, next, screen);
}

/** Who has not moved in the list is shown what comes to its head: the largest story. */
const isAtHead = ({highlighted, top}: LibraryScreen): boolean => highlighted === 0 && top === 0;
