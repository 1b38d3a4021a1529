import type {Article} from '../article/article.js';
import type {Comparison, Passage} from '../compare/comparison.js';
import {leastOverlap} from '../compare/least-overlap.js';
import {type AnswerOf, isOfSameStory, type Question} from '../engines/question.js';
import {withThousands} from '../layout/columns.js';
import type {ToCompare} from '../library/loaded-sources.js';
import {isStory, storySize} from '../stories/story-size.js';
import {type SafeText, safe} from '../text/safe-text.js';
import {comparisonOf, overlapsOf} from './comparisons.js';
import {keyOnScreen} from './key-on-screen.js';
import {openComparison, pairOnScreen} from './open-comparison.js';
import {openStory} from './open-story.js';
import {
	type AwaitedComparison,
	currentScreen,
	isReading,
	type Opening,
	type ReaderScreen,
	type State,
	withEachScreen,
	withoutTopScreen,
} from './state.js';

/** Opens a comparison, at once where all that it needs is known; else as soon as it is, unless another key cancels it. */
export const awaitComparison = (state: State, awaited: AwaitedComparison): State =>
	continueComparison({...state, awaited});

/** Opens the comparison that is waited for, as soon as all that it needs is known. */
export function continueComparison(state: State): State {
	const {awaited} = state;
	if (!awaited) return state;
	const {wanted, opening} = awaited;
	if ('closest' in wanted) return {...state, notice: lookingForClosest};
	if ('story' in wanted) return {...state, notice: comparing};
	if ('reusing' in wanted) return {...state, notice: lookingForSource};
	const {a} = wanted;
	const b = wanted.b ?? mostAlike(state, a, opening);
	if (b === undefined) return {...state, notice: looking(state)};
	if (b === null) return {...withoutAwaited(state), notice: nothingAlike(state, opening)};
	const comparison = comparisonOf(state, a, b);
	if (comparison) return open(withoutAwaited(state), comparison, awaited);
	return {
		...state,
		awaited: {...awaited, wanted: {a, b}},
		notice: comparing,
	};
}

/** Takes what is like an article, where a comparison waits for it: the most alike is compared. */
export function takeOverlaps(state: State, {article, overlaps, library}: AnswerOf<'overlapped'>): State {
	const {awaited} = state;
	if (!awaited || !('a' in awaited.wanted)) return state;
	const {a, b} = awaited.wanted;
	if (a !== article || b) return continueComparison(state);
	const best = overlaps.find(({score}) => score >= minimumOverlap(awaited.opening));
	if (!best) return {...withoutAwaited(state), notice: nothingAlike(state, awaited.opening)};
	// What comes later may be more like it: that is said when it opens.
	const amongRead = isReading(state) ? library.length : undefined;
	return continueComparison({...state, awaited: {...awaited, wanted: {a, b: best.article}, amongRead}});
}

/** Takes what is to be compared, which is known once all sources are read, where a comparison still waits for it. */
export function takeToCompare(state: State, toCompare: ToCompare | undefined): State {
	const {awaited} = state;
	if (!awaited || !('closest' in awaited.wanted)) return state;
	if (!toCompare)
		return {...withoutAwaited(state), notice: safe`there are no two articles to compare; open more`};
	if ('articles' in toCompare && !toCompare.sides && toCompare.articles.length > storySize.most)
		return showStories(withoutAwaited(state));
	return continueComparison({...state, awaited: {...awaited, wanted: wantedOf(toCompare)}});
}

/** More articles than one story has are sorted by their stories, for one of these to be compared. */
export const showStories = (state: State): State => ({
	...state,
	sort: 'story',
	notice: safe`sorted by story; ${keyOnScreen(state, 'compare')} at a heading compares what its articles say`,
});

function wantedOf(toCompare: ToCompare): AwaitedComparison['wanted'] {
	if ('a' in toCompare) return toCompare;
	const {articles, sides} = toCompare;
	return !sides && isStory(articles) ? {story: articles} : {closest: {kind: 'closest', ...toCompare}};
}

/** Takes what several articles say, where it is waited for, and in the place of a story whose articles were read again. */
export function takeStory(state: State, {story}: AnswerOf<'story-compared'>): State {
	const {awaited} = state;
	const next = withEachScreen(state, screen =>
		screen.name === 'story' && screen.outdatedBy && isOfSameStory(story, {articles: screen.outdatedBy})
			? {...screen, story, outdatedBy: undefined}
			: screen,
	);
	const isAwaited =
		awaited && 'story' in awaited.wanted && isOfSameStory(story, {articles: awaited.wanted.story});
	if (!isAwaited) return next;
	return story.facts.length === 0
		? {...withoutAwaited(next), notice: safe`no two of these were found to say the same`}
		: withRemark(openStory(withoutAwaited(next), story), awaited);
}

const withRemark = (state: State, {remark}: AwaitedComparison): State =>
	remark === undefined || state.notice !== undefined ? state : {...state, notice: remark};

/** Takes the two most alike articles, where a comparison waits for them; there may be none. */
export function takeClosest(state: State, {closest}: AnswerOf<'closest-found'>): State {
	const {awaited} = state;
	if (!awaited || !('closest' in awaited.wanted)) return state;
	if (!closest)
		return {
			...withoutAwaited(state),
			notice: safe`no two of these have a word in common; ${keyOnScreen(state, 'mark')} marks two to compare`,
		};
	const [a, b] = closest;
	return continueComparison({...state, awaited: {...awaited, wanted: {a, b}}});
}

/** The state without the comparison that is waited for, and without its notice. */
export function withoutAwaited({awaited: _, notice: __, ...state}: State): State {
	return state;
}

/** How far the engines have come with a question. */
export function showProgress(state: State, question: Question, done: number, of: number): State {
	const {awaited} = state;
	const isAwaited =
		awaited && 'a' in awaited.wanted && question.kind === 'overlaps' && question.article === awaited.wanted.a;
	if (!isAwaited) return state;
	const count = safe`${withThousands(done)} of ${withThousands(of)}`;
	return {...state, notice: safe`looking for what is most like it: ${count}; any key gives up`};
}

/** What is compared with an article; undefined where that is not known yet, null where nothing is like it. */
function mostAlike(state: State, article: Article, opening: Opening): Article | null | undefined {
	const {articles} = state;
	if (articles.length < 2 && !isReading(state)) return null;
	// Of two articles each is the most like the other; only for a numbered passage do they have to overlap.
	if (articles.length === 2 && !isReading(state) && opening.at !== 'passage')
		return articles.find(other => other !== article) ?? null;
	const overlaps = overlapsOf(state, article);
	return overlaps && (overlaps.find(({score}) => score >= minimumOverlap(opening))?.article ?? null);
}

/** The passages that have a number are those of the article that overlaps. */
const minimumOverlap = ({at}: Opening): number => (at === 'passage' ? leastOverlap : Number.MIN_VALUE);

const looking = ({articles}: State): SafeText =>
	safe`looking for the most alike of ${withThousands(articles.length)} articles; any key gives up`;

const comparing = safe`comparing; any key gives up`;

const lookingForSource = safe`looking for whom it has it from; any key gives up`;

const lookingForClosest = safe`looking for the two most alike; any key gives up`;

function nothingAlike(state: State, {at}: Opening): SafeText {
	if (at === 'passage')
		return safe`no other article overlaps with this one; ${keyOnScreen(state, 'compare')} opens the nearest`;
	if (state.articles.length < 2) return safe`there is no other article to compare with; start with two`;
	return currentScreen(state).name === 'library'
		? safe`no other article has a word in common with it; ${keyOnScreen(state, 'mark')} marks two to compare`
		: safe`no other article has a word in common with it`;
}

function open(state: State, comparison: Comparison, awaited: AwaitedComparison): State {
	const {opening, amongRead} = awaited;
	const next = withRemark(openAt(state, comparison, opening), awaited);
	return amongRead === undefined || next.notice !== undefined
		? next
		: {...next, notice: safe`the most alike of the ${withThousands(amongRead)} read so far`};
}

function openAt(state: State, comparison: Comparison, opening: Opening): State {
	const screen = currentScreen(state);
	switch (opening.at) {
		case 'first':
			return openComparison(state, comparison);
		case 'picked':
			// The comparison under the list gives way to the new one.
			return openComparison(withoutTopScreen(withoutTopScreen(state)), comparison);
		case 'screen': {
			const pair = screen.name === 'reader' ? pairOnScreen(state, screen, comparison) : undefined;
			return openComparison(state, comparison, pair);
		}

		case 'passages':
			return openComparison(state, comparison, pairOf(comparison, opening.passages));
		case 'passage':
			return screen.name === 'reader' ? openAtPassage(state, screen, comparison, opening.number) : state;
	}
}

/** The index of the pair that two passages are part of; undefined where they are of none. */
function pairOf({pairs}: Comparison, passages: {a: Passage; b: Passage}): number | undefined {
	const isIn = (x: Passage, y: Passage) => x.start < y.end && y.start < x.end;
	const index = pairs.findIndex(({a, b}) => isIn(a, passages.a) && isIn(b, passages.b));
	return index < 0 ? undefined : index;
}

/** At the pair of a number, or else at the first one on the screen. */
function openAtPassage(state: State, screen: ReaderScreen, comparison: Comparison, number?: number): State {
	const {pairs} = comparison;
	const pair =
		number === undefined
			? pairOnScreen(state, screen, comparison)
			: pairs.findIndex(pair => pair.number === number);
	if (pair !== undefined && pairs[pair]) return openComparison(state, comparison, pair);
	const notice =
		number === undefined
			? safe`no numbered passage on this screen; go on to one`
			: safe`no passage ${number}; the last is ${pairs.at(-1)?.number ?? 0}`;
	return {...state, notice};
}
