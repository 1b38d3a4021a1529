import {isKept} from '../article/article.js';
import {lineAt} from '../layout/article-lines.js';
import {counted} from '../layout/columns.js';
import {clamp, lastTop} from '../layout/scroll.js';
import {safe} from '../text/safe-text.js';
import {comparisonOf, partnerOf} from './derived.js';
import type {Command} from './keys.js';
import {placeAtTop, placeShowing, readerView} from './reader-view.js';
import {openComparison} from './reduce-compare.js';
import {scrolled} from './scrolling.js';
import {findMatches} from './searching.js';
import {type Found, type ReaderScreen, type State, withScreen} from './state.js';

const columnStep = 4;
const columnWidths = {least: 40, most: 120};

/** What a command does in the reader; `count` is what was typed before it. */
export function reduceReader(state: State, screen: ReaderScreen, command: Command, count?: number): State {
	const view = readerView(state, screen);
	const times = count ?? 1;
	const scroll = {position: view.top, last: lastTop(view.lines.length, view.height), height: view.height};
	const top = scrolled(command, scroll, count);
	if (top !== undefined) return withReader(state, {...screen, place: placeAtTop(view, top)});
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
		case 'open':
			return compareAtPassage(state, screen, count);
		case 'compare':
			return compareFromHere(state, screen);
		case 'cancel':
			return withReader(state, {...screen, found: undefined});
		default:
			return state;
	}
}

/** The reader with another screen state, and how far it has come noted. */
export function withReader(state: State, screen: ReaderScreen): State {
	const {id} = screen.article;
	const {percent} = readerView(state, screen);
	const progress = Math.max(percent, state.progress.get(id) ?? 0);
	const known = state.progress.get(id) === progress;
	return withScreen(known ? state : {...state, progress: new Map(state.progress).set(id, progress)}, screen);
}

/** What `find` typed so far finds, gone to the first match from where the reader stood. */
export function findTyped(state: State, screen: ReaderScreen, query: Found['query']): State {
	const matches = findMatches(screen.article, query, screen.furniture);
	if (matches.length === 0)
		return withReader(state, {
			...screen,
			found: query === '' ? undefined : {query, matches, current: 0, isTyped: true},
		});
	const {block, offset} = screen.place;
	const next = matches.findIndex(
		match => match.block > block || (match.block === block && match.start >= offset),
	);
	const current = Math.max(0, next);
	const place = placeShowing(readerView(state, screen), matches[current]);
	return withReader(state, {...screen, place, found: {query, matches, current, isTyped: true}});
}

function goToMatch(state: State, screen: ReaderScreen, steps: number): State {
	const {found} = screen;
	if (!found) return {...state, notice: safe`nothing to find yet; / asks for it`};
	if (found.matches.length === 0) return {...state, notice: safe`not found: ${found.query}`};
	const {length} = found.matches;
	const current = (((found.current + steps) % length) + length) % length;
	const hasTurned = Math.sign(current - found.current) !== Math.sign(steps) && length > 1;
	const place = placeShowing(readerView(state, screen), found.matches[current]);
	const next = withReader(state, {...screen, place, found: {...found, current}});
	return hasTurned ? {...next, notice: steps > 0 ? safe`on from the top` : safe`on from the end`} : next;
}

function goToHeading(state: State, screen: ReaderScreen, steps: number): State {
	const view = readerView(state, screen);
	const headings = view.lines.flatMap((line, index) => {
		const {kind} = screen.article.blocks[line.block];
		return (kind === 'heading' || kind === 'title') && line.range?.start === 0 ? [index] : [];
	});
	const onward =
		steps > 0 ? headings.filter(line => line > view.top) : headings.filter(line => line < view.top).reverse();
	const line = onward[Math.min(Math.abs(steps), onward.length) - 1];
	if (line === undefined)
		return {...state, notice: steps > 0 ? safe`no heading below` : safe`no heading above`};
	return withReader(state, {...screen, place: placeAtTop(view, line)});
}

function switchFurniture(state: State, screen: ReaderScreen): State {
	const furniture = !screen.furniture;
	const {found} = screen;
	const matches = found?.isTyped ? findMatches(screen.article, found.query, furniture) : found?.matches;
	const current = clamp(found?.current ?? 0, 0, Math.max(0, (matches?.length ?? 0) - 1));
	const hidden = screen.article.blocks.filter(block => !isKept(block)).length;
	const next = withReader(state, {
		...screen,
		furniture,
		found: found && matches && {...found, matches, current},
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
	return withReader(state, {
		name: 'reader',
		article,
		place: {block: 0, offset: 0},
		furniture: screen.furniture,
	});
}

function setColumnWidth(state: State, width: number): State {
	const columnWidth = clamp(width, columnWidths.least, columnWidths.most);
	return {...state, columnWidth, notice: safe`column of ${columnWidth}`};
}

/** Enter: the pair whose number was typed, or else the first that is on the screen. */
function compareAtPassage(state: State, screen: ReaderScreen, count?: number): State {
	const partner = partnerOf(state.articles, screen.article);
	if (!partner) return {...state, notice: safe`no other article here overlaps with this one`};
	const {pairs} = comparisonOf(screen.article, partner);
	const {lines, top, height} = readerView(state, screen);
	const visible = pairs.findIndex(({a}) => {
		const line = lineAt(lines, {block: a.block, offset: a.inBlock.start});
		return line >= top && line < top + height;
	});
	const pair = count === undefined ? visible : count - 1;
	if (!pairs[pair])
		return {
			...state,
			notice: count === undefined ? safe`no numbered passage on this screen` : safe`no passage ${count}`,
		};
	return openComparison(state, screen.article, partner, pair);
}

function compareFromHere(state: State, screen: ReaderScreen): State {
	const partner = partnerOf(state.articles, screen.article);
	const other = partner ?? state.articles.find(article => article !== screen.article);
	if (!other) return {...state, notice: safe`there is no other article to compare with`};
	const {pairs} = comparisonOf(screen.article, other);
	const pair = pairs.findIndex(({a}) => a.block >= screen.place.block);
	return openComparison(state, screen.article, other, Math.max(0, pair));
}
