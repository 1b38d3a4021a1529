import type {Article} from '../article/article.js';
import {isSameQuestion, type Question} from '../engines/question.js';
import {comparisonOf, isOverlapping, overlapsOf, partnerOf} from './comparisons.js';
import {unexplained} from './judged.js';
import {libraryView} from './library-view.js';
import {asksNothing} from './queries.js';
import {openReuse, reuseQuestion} from './reuse.js';
import {currentScreen, isReading, type LibraryScreen, type Screen, type State} from './state.js';
import {storiesQuestion} from './stories.js';

/** The state with the questions that it leaves open. One that was asked already stays the same object. */
export function withQuestions(state: State): State {
	const wanted = state.exitCode === undefined ? openQuestions(state) : [];
	const questions: Question[] = [];
	for (const question of wanted) {
		const isKnown = (other: Question) => isSameQuestion(question, other);
		if (questions.some(isKnown) || state.unanswered.some(isKnown)) continue;
		questions.push(state.questions.find(isKnown) ?? question);
	}

	const isAsBefore =
		questions.length === state.questions.length &&
		questions.every((question, at) => question === state.questions[at]);
	return isAsBefore ? state : {...state, questions};
}

/** What the screens need to know, the most urgent first. */
function openQuestions(state: State): Question[] {
	const screen = currentScreen(state);
	return [
		...awaitedQuestions(state),
		...questionsOfScreen(state, screen),
		// While files are read every one of them would change what overlaps with what.
		...(state.isFirstFrame || isReading(state) ? [] : questionsBeside(state, screen)),
	];
}

function awaitedQuestions(state: State): Question[] {
	const {awaited} = state;
	if (!awaited) return [];
	const {wanted} = awaited;
	if ('reusing' in wanted) return openReuse(state);
	if ('closest' in wanted) return wanted.closest ? [wanted.closest] : [];
	if ('story' in wanted) return [{kind: 'story', articles: wanted.story}];
	const {a, b} = wanted;
	return b ? [{kind: 'compare', a, b}] : [{kind: 'overlaps', article: a}];
}

/** What a screen cannot do without. */
function questionsOfScreen(state: State, screen: Screen): Question[] {
	const {articles} = state;
	switch (screen.name) {
		case 'search': {
			const query = screen.field.text;
			const {searched} = screen;
			const isAnswered = searched?.answer.query === query && searched.library === articles;
			return asksNothing(query) || isAnswered ? [] : [{kind: 'search', query}];
		}

		case 'library':
			return [
				...filterQuestion(screen, articles),
				...besideQuestion(state, screen),
				...storiesQuestion(state),
			];
		case 'reader': {
			const {article, found, furniture} = screen;
			return found?.isPending ? [{kind: 'find', article, query: found.query, furniture}] : [];
		}

		case 'compare':
			return screen.outdatedBy ? [{kind: 'compare', ...screen.outdatedBy}] : unexplained(screen);
		case 'story':
			return screen.outdatedBy ? [{kind: 'story', articles: screen.outdatedBy}] : [];
		default:
			return [];
	}
}

function filterQuestion({filter, filtered}: LibraryScreen, articles: readonly Article[]): Question[] {
	const isAnswered = filter === '' || (filtered?.filter === filter && filtered.library === articles);
	return isAnswered ? [] : [{kind: 'filter', filter}];
}

const besideQuestion = (state: State, {beside}: LibraryScreen): Question[] =>
	beside && !overlapsOf(state, beside) ? [{kind: 'overlaps', article: beside}] : [];

/** What is shown beside the text, where it is known: the numbers of pairs. */
function questionsBeside(state: State, screen: Screen): Question[] {
	if (state.articles.length < 2) return [];
	if (screen.name === 'reader') {
		const {article} = screen;
		if (!overlapsOf(state, article)) return [{kind: 'overlaps', article}];
		const partner = partnerOf(state, article);
		return partner && !comparisonOf(state, article, partner)
			? [{kind: 'compare', a: article, b: partner}]
			: [];
	}

	return screen.name === 'library' ? [...pairCounts(state, screen), ...reuseQuestion(state, screen)] : [];
}

/** The pairs of the highlighted article with those that are visible. */
function pairCounts(state: State, screen: LibraryScreen): Question[] {
	const {entries, frame, highlighted, top} = libraryView(state, screen);
	const entry = entries[highlighted];
	const article = screen.beside ?? (entry && 'article' in entry ? entry.article : undefined);
	if (!article) return [];
	if (!overlapsOf(state, article)) return [{kind: 'overlaps', article}];
	return entries.slice(top, top + frame.list.height).flatMap((other): Question[] => {
		if (!('article' in other) || other.article === article) return [];
		const isWanted =
			isOverlapping(state, article, other.article) && !comparisonOf(state, article, other.article);
		return isWanted ? [{kind: 'compare', a: article, b: other.article}] : [];
	});
}
