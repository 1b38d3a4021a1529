import type {Symbols} from '../layout/symbols.js';
import {type Judgements, noJudgements, type Person} from '../storage/judgements.js';
import {emptyReadingState, type ReadingState} from '../storage/reading-state.js';
import {defaultColumnWidth} from './column-width.js';
import {type Binding, bindings as ownBindings} from './keys.js';
import {recallQueries} from './restore-session.js';
import {libraryScreen, type Size, type State} from './state.js';
import type {ThemeName} from './theme.js';

export type StartOptions = {
	size: Size;
	theme: ThemeName;
	symbols: Symbols;
	columnWidth?: number;
	bindings?: readonly Binding[];
	readingState?: ReadingState;
	judgements?: Judgements;
	person?: Person;
	showsUnsure?: boolean;
	forScreenReader?: boolean;
	isFirstFrame?: boolean;
	/** The day that it is. */
	readOn?: string;
};

/** The state before anything was read. */
export const initialState = ({
	size,
	theme,
	symbols,
	columnWidth = defaultColumnWidth,
	bindings = ownBindings,
	readingState = emptyReadingState,
	judgements = noJudgements,
	person = {id: '', name: ''},
	showsUnsure = false,
	forScreenReader = false,
	isFirstFrame = false,
	readOn,
}: StartOptions): State => ({
	size,
	articles: [],
	problems: [],
	expected: 0,
	followed: 0,
	readOn,
	readAgainOn: new Map(),
	news: new Map(),
	newer: new Map(),
	gone: new Set(),
	progress: new Map(),
	places: new Map(),
	marks: new Map(),
	readingState,
	judgements,
	person,
	now: 0,
	explained: [],
	marked: [],
	queries: recallQueries(readingState),
	questions: [],
	unanswered: [],
	comparisons: [],
	overlaps: new Map(),
	sort: 'given',
	columnWidth,
	showsUnsure,
	theme,
	symbols,
	bindings,
	forScreenReader,
	isFirstFrame,
	screens: [libraryScreen],
});
