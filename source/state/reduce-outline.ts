import {frameOf} from '../layout/geometry.js';
import {listInSight, topAround, topThatShows} from '../layout/scroll.js';
import {safe} from '../text/safe-text.js';
import type {Command} from './keys.js';
import {entryAt, type OutlineEntry, outlineOf} from './outline.js';
import {scrolled} from './scrolling.js';
import {
	currentScreen,
	type OutlineScreen,
	type ReaderScreen,
	type State,
	withoutTopScreen,
	withScreen,
	withScreenOver,
} from './state.js';

export type OutlineView = {
	entries: readonly OutlineEntry[];
	highlighted: number;
	top: number;
	height: number;
};

export function outlineView({size}: State, screen: OutlineScreen): OutlineView {
	const entries = outlineOf(screen.article);
	const height = frameOf(size.rows).body;
	return {entries, height, ...listInSight(screen, entries.length, height)};
}

/** Opens the outline of the article in the reader, where one is. */
export function openOutline(state: State, {article, place}: ReaderScreen): State {
	const entries = outlineOf(article);
	if (entries.length === 0) return {...state, notice: safe`this article has no parts to choose from`};
	const highlighted = entryAt(entries, place.block);
	const top = topAround(highlighted, frameOf(state.size.rows).body, entries.length);
	return withScreenOver(state, {name: 'outline', article, highlighted, top});
}

/** What a command does in the outline; Enter goes to the highlighted part in the reader below. */
export function reduceOutline(state: State, screen: OutlineScreen, command: Command, count?: number): State {
	const {entries, highlighted, top, height} = outlineView(state, screen);
	const moved = scrolled(command, {position: highlighted, last: entries.length - 1, height}, count);
	if (moved !== undefined)
		return withScreen(state, {...screen, highlighted: moved, top: topThatShows(moved, top, height)});
	if (command === 'cancel') return withoutTopScreen(state);
	if (command !== 'open') return state;
	const below = withoutTopScreen(state);
	const reader = currentScreen(below);
	const place = {block: entries[highlighted].block, offset: 0};
	return reader.name === 'reader' ? withScreen(below, {...reader, place}) : below;
}
