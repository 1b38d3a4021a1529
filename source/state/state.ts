import type {Article} from '../article/article.js';
import type {Side} from '../compare/comparison.js';
import type {Place} from '../layout/article-lines.js';
import type {PaneMatch} from '../layout/matches-on-rows.js';
import type {Symbols} from '../layout/symbols.js';
import type {Problem} from '../library/library.js';
import type {Answer} from '../search/create-search.js';
import {emptyMemory, type Memory} from '../storage/reading-state.js';
import type {SafeText} from '../text/safe-text.js';
import type {Range} from '../text/words.js';
import {type Binding, bindings as ownBindings} from './keys.js';
import type {CompareRequest, Request} from './request.js';
import {recallQueries} from './restore-session.js';
import type {Recalled} from './search-history.js';
import {emptyField, type TextField} from './text-field.js';
import type {ThemeName} from './theme.js';

/** Everything the screens show. */
export type State = {
	size: Size;
	articles: readonly Article[];
	problems: readonly Problem[];
	/** How many sources there are; more than were read while reading goes on. */
	expected: number;
	/** How far each article was read, by its id, in percent. */
	progress: ReadonlyMap<string, number>;
	/** What stood on the first row when an article was left, by its id. */
	places: ReadonlyMap<string, Place>;
	/** By the article's id and the mark's letter. */
	marks: ReadonlyMap<string, ReadonlyMap<string, Place>>;
	/** What was remembered when the program began; it is looked up for each article that is read. */
	memory: Memory;
	/** At most two, in the order of marking. */
	marked: readonly Article[];
	sort: Sort;
	/** What was searched for, the newest last. */
	queries: readonly SafeText[];
	/** Width of the reader's column in cells, where the window has them. */
	columnWidth: number;
	theme: ThemeName;
	symbols: Symbols;
	/** What the keys do. */
	bindings: readonly Binding[];
	/** The last one is shown; `q` goes back to the one before. */
	screens: readonly [...Screen[], Screen];
	/** A line being typed at the foot of the screen. */
	prompt?: Prompt;
	/** Digits typed before a command. */
	count?: number;
	/** Set while the next key is the letter of a mark. */
	awaitsMark?: 'set-mark' | 'go-to-mark';
	/** What is to be done outside the screens; each new object once. */
	request?: Request;
	/** The key that asked for a comparison, to be pressed again when that is made. Any other key gives it up. */
	awaited?: {request: CompareRequest; key: string};
	/** Whether the first frame is still to come: what takes long to find out is left out of it. */
	isEarly: boolean;
	/** Whether a screen reader reads the screen out: plain sentences instead of panes. */
	isSpoken: boolean;
	/** Said at the foot of the screen until the next key. */
	notice?: SafeText;
	/** Set when the program is to end: with 0, or with 130 when it was interrupted. */
	exitCode?: 0 | 130;
};

/** Cells. */
export type Size = {columns: number; rows: number};

export type Sort = 'given' | 'title' | 'length';

export type Prompt = {
	purpose: 'find' | 'filter';
	field: TextField;
	/** The screen as it was, for Esc. */
	before: Screen;
};

export type Screen = LibraryScreen | ReaderScreen | OutlineScreen | SearchScreen | CompareScreen | HelpScreen;

export type LibraryScreen = {
	name: 'library';
	/** Index into the list as it is filtered and sorted. */
	highlighted: number;
	top: number;
	filter: SafeText;
	/** Set where an article is picked to stand beside this one. */
	beside?: Article;
};

export type ReaderScreen = {
	name: 'reader';
	article: Article;
	/** What stands on the first row. */
	place: Place;
	furniture: boolean;
	found?: Found;
	/** Where one stood before the last jump. */
	jumpedFrom?: Place;
};

/** The parts of the article in the reader below it. */
export type OutlineScreen = {name: 'outline'; article: Article; highlighted: number; top: number};

/** What was looked for in an article, and where it is. */
export type Found = {
	query: SafeText;
	matches: readonly Match[];
	/** Index of the match that was gone to. */
	current: number;
	/** Whether it was typed here, and so follows `o`; hits of the search stay as they are. */
	isTyped: boolean;
};

/** A range in a block's text. */
export type Match = Range & {block: number};

export type SearchScreen = {
	name: 'search';
	field: TextField;
	highlighted: number;
	top: number;
	/** Set while an older query stands in the line. */
	recalled?: Recalled;
	/** Of a library that is searched in a worker: the last answer, which stays until the next one comes. */
	answer?: Answer;
	/** Whether Enter was pressed before the answer to the line was there: it counts when that comes. */
	isOpening?: boolean;
};

export type CompareScreen = {
	name: 'compare';
	a: Article;
	b: Article;
	/** Index into the pairs in the order of A. */
	pair: number;
	view: CompareViewName;
	/** The order of the pairs where only they are shown. */
	order: 'strength' | 'text';
	/** The pane in whose order `]` goes from pair to pair, and whose article Enter opens. */
	lead: Side;
	/** The first visible row, counted from the row on which the current pair begins. */
	offset: number;
	/** Whether the current pair stays on the screen when the window becomes smaller: it was there when last moved. */
	isHeld: boolean;
	/** What was looked for in both, and the match that was gone to, where there is one. */
	found?: {query: SafeText; at?: PaneMatch};
};

/** Both articles whole; the pairs only; only what one of them says and the other does not. */
export type CompareViewName = 'whole' | 'pairs' | 'only-a' | 'only-b';

export type HelpScreen = {name: 'help'; of: ScreenNameWithKeys; top: number};
type ScreenNameWithKeys = Exclude<Screen['name'], 'help'>;

export type StartOptions = {
	size: Size;
	theme: ThemeName;
	symbols: Symbols;
	columnWidth?: number;
	bindings?: readonly Binding[];
	memory?: Memory;
	isSpoken?: boolean;
	isEarly?: boolean;
};

export const libraryScreen: LibraryScreen = {
	name: 'library',
	highlighted: 0,
	top: 0,
	filter: emptyField.text,
};
export const searchScreen: SearchScreen = {name: 'search', field: emptyField, highlighted: 0, top: 0};

/** 72 characters a line: the upper half of what is comfortable (45 to 75, Bringhurst). */
export const defaultColumnWidth = 72;
/** Cells between which the keys change it. */
export const columnWidths = {least: 40, most: 120} as const;

/** The state before anything was read. */
export const initialState = ({
	size,
	theme,
	symbols,
	columnWidth = defaultColumnWidth,
	bindings = ownBindings,
	memory = emptyMemory,
	isSpoken = false,
	isEarly = false,
}: StartOptions): State => ({
	size,
	articles: [],
	problems: [],
	expected: 0,
	progress: new Map(),
	places: new Map(),
	marks: new Map(),
	memory,
	marked: [],
	queries: recallQueries(memory),
	sort: 'given',
	columnWidth,
	theme,
	symbols,
	bindings,
	isSpoken,
	isEarly,
	screens: [libraryScreen],
});

export const currentScreen = (state: State): Screen => state.screens.at(-1)!;

/** The state with another screen in the place of the one that is shown. */
export const withScreen = (state: State, screen: Screen): State => ({
	...state,
	screens: [...state.screens.slice(0, -1), screen],
});

/** The state with the screen under the one that is shown; where there is none under it, the state as it is. */
export const withoutTopScreen = (state: State): State =>
	state.screens.length > 1
		? {...state, screens: state.screens.slice(0, -1) as unknown as State['screens']}
		: state;

/** The state with a screen over the one that is shown. */
export const withScreenOver = (state: State, screen: Screen): State => ({
	...state,
	screens: [...state.screens, screen],
});
