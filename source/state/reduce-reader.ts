import {isKept} from '../article/article.js';
import {lineStart, type TextPosition} from '../layout/article-lines.js';
import {type ArticlePart, paragraphStart} from '../layout/article-window.js';
import {counted} from '../layout/columns.js';
import {clamp, lastTop} from '../layout/scroll.js';
import {safe} from '../text/safe-text.js';
import {asRead, copy} from './ask-effect.js';
import {awaitComparison} from './await-comparison.js';
import {columnWidths} from './column-width.js';
import {findResult, goToFirst} from './find-matches.js';
import {chooseLink} from './follow-link.js';
import type {Command} from './keys.js';
import {openWhereLeft} from './open-reader.js';
import {isBefore, placeAtTop, placeShowing, readerView, topShowing} from './reader-view.js';
import {awaitMark} from './reduce-marks.js';
import {openOutline} from './reduce-outline.js';
import {scrolled} from './scrolling.js';
import {currentScreen, type FindResult, type ReaderScreen, type State, withScreen} from './state.js';
import {stepAround, whyNoMatch} from './step-through-matches.js';

const columnStep = 4;

/** What a command does in the reader; `count` is what was typed before it. */
export function reduceReader(state: State, screen: ReaderScreen, command: Command, count?: number): State {
	const view = readerView(state, screen);
	const times = count ?? 1;
	const scroll = {position: view.top, last: lastTop(view.lines.length, view.height), height: view.height};
	const far = view.part && farPlace(screen, view.part, command, count);
	if (far) return noteProgress(withScreen(state, {...screen, place: topShowing(state, screen, far)}));
	const top = scrolled(command, scroll, count);
	if (top !== undefined) return noteProgress(withScreen(state, {...screen, place: placeAtTop(view, top)}));
	switch (command) {
		case 'next-match':
			return goToMatch(state, screen, times);
		case 'previous-match':
			return goToMatch(state, screen, -times);
		case 'next-part':
			return goToHeading(state, screen, times);
		case 'previous-part':
			return goToHeading(state, screen, -times);
		case 'furniture':
			return switchFurniture(state, screen);
		case 'next-article':
			return goToArticle(state, screen, times);
		case 'previous-article':
			return goToArticle(state, screen, -times);
		case 'wider':
			return setColumnWidth(state, state.columnWidth + columnStep);
		case 'narrower':
			return setColumnWidth(state, state.columnWidth - columnStep);
		case 'set-mark':
		case 'go-to-mark':
			return awaitMark(state, screen, command);
		case 'open':
			return awaitComparison(state, {
				wanted: {a: screen.article},
				opening: {at: 'passage', number: count},
			});
		case 'compare':
			return awaitComparison(state, {wanted: {a: screen.article}, opening: {at: 'screen'}});
		case 'outline':
			return openOutline(state, screen);
		case 'follow':
			return chooseLink(state, screen);
		case 'copy':
			return copyPassage(state, screen);
		case 'cancel':
			return withScreen(state, {...screen, found: undefined});
		default:
			return state;
	}
}

/** Where a command leads to in an article of which only a part is laid out: its rows are not counted, but its paragraphs. */
function farPlace(
	{article, furniture}: ReaderScreen,
	part: ArticlePart,
	command: Command,
	count: number | undefined,
): TextPosition | undefined {
	if (command === 'percent') return part.positionAt(Math.min(100, count ?? 0) / 100);
	if (command === 'first') return paragraphStart(article, furniture, count ?? 1);
	if (command !== 'last') return undefined;
	return count === undefined ? part.positionAt(1) : paragraphStart(article, furniture, count);
}

/** Records how far the article was read. Only scrolling counts as reading; a jump to a match does not. */
function noteProgress(state: State): State {
	const screen = currentScreen(state);
	if (screen.name !== 'reader') return state;
	const {id} = screen.article;
	const {percent} = readerView(state, screen);
	return percent <= (state.progress.get(id) ?? 0)
		? state
		: {...state, progress: new Map(state.progress).set(id, percent)};
}

/** What `find` typed so far finds, gone to the first match from where the reader stood. */
export function findTyped(state: State, screen: ReaderScreen, query: FindResult['query']): State {
	if (query === '') return withScreen(state, {...screen, found: undefined});
	return goToFirst(state, screen, findResult(screen.article, query, screen.furniture), screen.place);
}

function goToMatch(state: State, screen: ReaderScreen, steps: number): State {
	const {found} = screen;
	const refusal = found?.isPending
		? safe`still looking`
		: whyNoMatch(state, found, found?.matches.length ?? 0);
	if (!found || refusal !== undefined) return {...state, notice: refusal};
	const {at, notice} = stepAround(found.current, steps, found.matches.length);
	const place = placeShowing(state, screen, found.matches[at]);
	const next = withScreen(state, {...screen, place, found: {...found, current: at}});
	return notice === undefined ? next : {...next, notice};
}

function goToHeading(state: State, screen: ReaderScreen, steps: number): State {
	const {lines, top} = readerView(state, screen);
	const here = lineStart(lines[top]);
	const headings = screen.article.blocks.flatMap(({kind}, block) =>
		kind === 'heading' || kind === 'title' ? [{block, offset: 0}] : [],
	);
	const onward =
		steps > 0
			? headings.filter(heading => isBefore(here, heading))
			: headings.filter(heading => isBefore(heading, here)).reverse();
	const heading = onward[Math.min(Math.abs(steps), onward.length) - 1];
	if (heading === undefined)
		return {...state, notice: steps > 0 ? safe`no heading below` : safe`no heading above`};
	return withScreen(state, {...screen, place: topShowing(state, screen, heading)});
}

function switchFurniture(state: State, screen: ReaderScreen): State {
	const furniture = !screen.furniture;
	const {found} = screen;
	const hidden = screen.article.blocks.filter(block => !isKept(block)).length;
	const next = withScreen(state, {
		...screen,
		furniture,
		found: found?.isTyped ? findResult(screen.article, found.query, furniture, found.current) : found,
	});
	if (hidden === 0) return {...next, notice: safe`nothing is hidden in this article`};
	return {
		...next,
		notice: furniture
			? safe`${counted(hidden, safe`line`)} shown that ${hidden === 1 ? safe`is` : safe`are`} not article`
			: safe`hidden again`,
	};
}

function goToArticle(state: State, screen: ReaderScreen, steps: number): State {
	const index = state.articles.indexOf(screen.article) + steps;
	const article = state.articles[index];
	if (!article)
		return {...state, notice: steps > 0 ? safe`this is the last article` : safe`this is the first article`};
	return openWhereLeft(state, article, withScreen, {furniture: screen.furniture});
}

function setColumnWidth(state: State, width: number): State {
	const columnWidth = clamp(width, columnWidths.least, columnWidths.most);
	return {...state, columnWidth, notice: safe`column of ${columnWidth}`};
}

/** `y`: the passage with the match that was gone to, where that is on the screen; else the first that begins there. */
function copyPassage(state: State, screen: ReaderScreen): State {
	const {lines, top, height} = readerView(state, screen);
	const shown = lines.slice(top, top + height).filter(({range}) => range);
	const match = screen.found?.matches[screen.found.current];
	const line =
		shown.find(({block}) => block === match?.block) ??
		shown.find(({range}) => range?.start === 0) ??
		shown[0];
	if (!line) return {...state, notice: safe`there is no passage to copy; go on to one`};
	const {text} = screen.article.blocks[line.block];
	const parts = [{block: line.block, range: {start: 0, end: text.length}}];
	return copy(state, {passages: [{...asRead(state, screen.article), text, parts}]}, safe`passage`);
}
