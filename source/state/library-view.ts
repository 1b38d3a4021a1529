import {frameOf, listFrameOf} from '../layout/geometry.js';
import {listInSight} from '../layout/scroll.js';
import {type Entry, listEntries} from './library-list.js';
import type {LibraryScreen, State} from './state.js';

/** The visible part of the library's list. */
export type LibraryView = {
	entries: readonly Entry[];
	frame: ReturnType<typeof listFrameOf>;
	highlighted: number;
	top: number;
};

export function libraryView(state: State, screen: LibraryScreen): LibraryView {
	const entries = listEntries(state, screen);
	const frame = listFrameOf(state.size.columns, frameOf(state.size.rows).body, entries.length);
	return {entries, frame, ...listInSight(screen, entries.length, frame.list.height)};
}
