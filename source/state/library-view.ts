import {frameOf, type ListFrame, listFrameOf} from '../layout/geometry.js';
import {type LibraryColumns, libraryColumns, widthForTitles} from '../layout/library-columns.js';
import {listInSight} from '../layout/scroll.js';
import {neededCells} from './library-columns.js';
import {type Entry, listEntries} from './library-list.js';
import {reuseCells} from './reuse.js';
import type {LibraryScreen, State} from './state.js';

/** The visible part of the library's list. */
export type LibraryView = {
	entries: readonly Entry[];
	frame: ListFrame;
	columns: LibraryColumns;
	highlighted: number;
	top: number;
};

export function libraryView(state: State, screen: LibraryScreen): LibraryView {
	const entries = listEntries(state, screen);
	const {columns, rows} = state.size;
	const needed = neededCells(state.articles, state.symbols);
	const frame = listFrameOf(columns, frameOf(rows).body, entries.length, widthForTitles(needed));
	const sortedBy = state.sort === 'outlet' || state.sort === 'date' ? state.sort : undefined;
	const listed = libraryColumns(
		frame.list.width,
		frame.beside,
		{...needed, reuse: state.reuse ? reuseCells(state.reuse.byArticle) : 0},
		sortedBy,
	);
	return {entries, frame, columns: listed, ...listInSight(screen, entries.length, frame.list.height)};
}
