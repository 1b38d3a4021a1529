import type {Article} from '../article/article.js';
import type {Comparison, Passage, Side} from '../compare/comparison.js';
import type {AnswerOf, ArticleOverlap, Question} from '../engines/question.js';
import type {TextPosition} from '../layout/article-lines.js';
import type {PaneMatch} from '../layout/matches-on-rows.js';
import type {Symbols} from '../layout/symbols.js';
import type {Problem} from '../library/library.js';
import type {ReportContent} from '../report/print.js';
import type {Judgements, Person} from '../storage/judgements.js';
import type {ReadingState} from '../storage/reading-state.js';
import type {FactOrder} from '../stories/order-facts.js';
import type {ReuseOfArticle} from '../stories/reuse.js';
import type {Story} from '../stories/story.js';
import type {StoryFacts} from '../stories/story-facts.js';
import type {SafeText} from '../text/safe-text.js';
import type {Range} from '../text/words.js';
import type {Effect} from './effect.js';
import type {Binding, ScreenName} from './keys.js';
import {emptyField, type TextField} from './text-field.js';
import type {ThemeName} from './theme.js';

/** Everything the screens show. */
export type State = {
	size: Size;
	articles: readonly Article[];
	problems: readonly Problem[];
	/** What is left out of the sources, in a few words. */
	leftOut?: SafeText | undefined;
	/** How many sources there are, and pages that links led to; more than were read while reading goes on. */
	expected: number;
	/** The day on which the program read its articles, and those on which some were read again, by their ids, as ISO 8601 writes days. */
	readOn?: string | undefined;
	readAgainOn: ReadonlyMap<string, string>;
	/** The articles that are new, or were changed since they were listed before, by their ids. */
	news: ReadonlyMap<string, News>;
	/** What changed articles are now, by their ids, as long as a screen shows what they were. */
	newer: ReadonlyMap<string, Article>;
	/** The ids of the articles whose files are there no more. */
	gone: ReadonlySet<string>;
	/** How far each article was read, by its id, in percent. */
	progress: ReadonlyMap<string, number>;
	/** What stood on the first row when an article was left, by its id. */
	places: ReadonlyMap<string, TextPosition>;
	/** By the article's id and the mark's letter. */
	marks: ReadonlyMap<string, ReadonlyMap<string, TextPosition>>;
	/** What was remembered when the program began; it is looked up for each article that is read. */
	readingState: ReadingState;
	/** What people said of pairs, of whatever articles. */
	judgements: Judgements;
	/** Who judges here. */
	person: Person;
	/** When the last key was pressed: milliseconds since 1970. */
	now: number;
	/** What passages that were paired by hand share and differ in, as far as it is known. */
	explained: readonly AnswerOf<'explained'>[];
	/** No more than are told as one story, in the order of marking. */
	marked: readonly Article[];
	sort: Sort;
	/** What was found of stories; looked for where the library is sorted by them. */
	stories?: LibraryStories;
	/** What was found of reused text. */
	reuse?: LibraryReuse;
	/** What was searched for, the newest last. */
	queries: readonly SafeText[];
	/** Width of the reader's column in cells, where the window has them. */
	columnWidth: number;
	/** Whether a comparison opens with its unsure pairs among the others. */
	showsUnsure: boolean;
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
	/** Set while the next keys choose a link in the reader. */
	choosesLink?: LinkChoice;
	/** The page that a link leads to, opened over the reader as soon as it is there. Any other key gives that up. */
	awaitedPage?: AwaitedPage;
	/** How many of the articles and problems came of links: they are none of the sources. */
	followed: number;
	/** What is to be done outside the screens; each new object once. */
	effect?: Effect;
	/** What the engines are to find out, the most urgent first; what is not in it any more is not asked any more. */
	questions: readonly Question[];
	/** What they could not find out: it is not asked again. */
	unanswered: readonly Question[];
	/** The comparisons that were made, as they were made, the newest last, and no more than are shown at a time. */
	comparisons: readonly Comparison[];
	/** What is like the articles that were looked at, the newest last, and no more than are shown at a time. */
	overlaps: ReadonlyMap<Article, LibraryOverlaps>;
	/** The comparison that a key asked for, opened as soon as it is made. Any other key gives it up. */
	awaited?: AwaitedComparison;
	/** Whether the first frame is still to be drawn: no question that takes long is asked before it. */
	isFirstFrame: boolean;
	/** Whether a screen reader reads the screen aloud: it is given plain sentences instead of panes. */
	forScreenReader: boolean;
	/** Said at the foot of the screen until the next key. */
	notice?: SafeText;
	/** Set when the program is to end: with 0, or with 130 when it was interrupted. */
	exitCode?: 0 | 130;
};

/** What makes an article one that was not listed before. */
export type News = 'new' | 'changed';

/** The stories of a library as it was then. */
export type LibraryStories = {
	library: readonly Article[];
	/** How much of it was looked through, 0 to 1. */
	done: number;
	/** What tells these stories from others (engines/question.ts). */
	known: string;
	stories: readonly Story[];
};

/** What the articles of a library as it was then have of each other. */
export type LibraryReuse = {
	library: readonly Article[];
	/** How much of it was looked through, 0 to 1; until all of it is, what is known is that of an earlier library. */
	done: number;
	byArticle: ReadonlyMap<Article, ReuseOfArticle>;
};

/** What is like an article, the most alike first, in a library as it was then. */
export type LibraryOverlaps = {library: readonly Article[]; overlaps: readonly ArticleOverlap[]};

/** A comparison that is waited for, and where it is opened. */
export type AwaitedComparison = {
	/** Two articles; or one, and what is most like it, or what it has the most from; or the two most alike of some, which may still be read; or several as one story. */
	wanted:
		| {a: Article; b?: Article}
		| {reusing: Article}
		| {story: readonly Article[]}
		| {closest: Extract<Question, {kind: 'closest'}> | undefined};
	opening: Opening;
	/** Said when it opens. */
	remark?: SafeText | undefined;
	/** Among how many articles the most alike was looked for, where more were still to be read. */
	amongRead?: number;
};

/** What has been typed to choose one of the links on the screen. */
export type LinkChoice = {
	/** Which of them is told of at the foot of the screen: its index. */
	current: number;
	/** Its first letters, where it has more than one. */
	typed: string;
	opensIn: 'reader' | 'browser';
};

/** A page that is waited for, by its address without a fragment, and where in it the link leads. */
export type AwaitedPage = {address: string; fragment: string};

/** Where a comparison is opened. */
export type Opening =
	| {at: 'first'}
	/** In the place of the comparison under the list from which its other side was picked. */
	| {at: 'picked'}
	/** At the first pair that is on the screen of the reader, or else the first of all. */
	| {at: 'screen'}
	/** At the passage of a number in the margin of the reader, or else the one that is on the screen. */
	| {at: 'passage'; number?: number}
	/** At the pair of two passages, or else at the first. */
	| {at: 'passages'; passages: {a: Passage; b: Passage}};

/** Cells. */
export type Size = {columns: number; rows: number};

/**
The order of the library: as given, by title, by outlet, by the day of publishing (the newest first), by length (the longest
first), by story (the largest first, under headings), or what is new first. What an article does not tell puts it behind those that do; those that are
alike stay as given.
*/
export type Sort = 'given' | 'title' | 'outlet' | 'date' | 'length' | 'story' | 'new';

export type Prompt = FindPrompt | NotePrompt | WritePrompt;

export type FindPrompt = {
	purpose: 'find' | 'filter';
	field: TextField;
	/** The screen as it was, for Esc. */
	before: Screen;
};

/** For what there is to note of the current pair. */
export type NotePrompt = {
	purpose: 'note';
	field: TextField;
	before: CompareScreen;
	/** Why not all that was typed or pasted is in it. */
	problem?: SafeText | undefined;
};

/** For the name of a file. */
export type WritePrompt = {
	purpose: 'write';
	field: TextField;
	before: Screen;
	/** What is written to it: what was shown when it was asked for. */
	content: ReportContent;
	/** Why the last name would not do. */
	problem?: SafeText | undefined;
};

export type Screen =
	| LibraryScreen
	| ReaderScreen
	| OutlineScreen
	| SearchScreen
	| CompareScreen
	| StoryScreen
	| FactScreen
	| DetailsScreen
	| HelpScreen;

export type LibraryScreen = {
	name: 'library';
	/** Index into the list as it is filtered and sorted. */
	highlighted: number;
	top: number;
	filter: SafeText;
	/** What the filter lets through: the last answer, which stays until the next one comes. */
	filtered?: AnswerOf<'filtered'>;
	/** Set where an article is picked to stand beside this one. */
	beside?: Article;
};

export type ReaderScreen = {
	name: 'reader';
	article: Article;
	/** What stands on the first row. */
	place: TextPosition;
	furniture: boolean;
	found?: FindResult;
	/** Where one stood before the last jump. */
	jumpedFrom?: TextPosition;
};

/** The parts of the article in the reader below it. */
export type OutlineScreen = {name: 'outline'; article: Article; highlighted: number; top: number};

/** What was looked for in an article, and where it is. */
export type FindResult = {
	query: SafeText;
	matches: readonly Match[];
	/** Index of the match that was gone to. */
	current: number;
	/** Whether it was typed here, and so follows `o`; hits of the search stay as they are. */
	isTyped: boolean;
	/** Set while it is still being looked for, in a very long article. */
	isPending?: boolean;
	/** Whether there are more matches than are known. */
	isCut?: boolean;
};

/** A range in a block's text. */
export type Match = Range & {block: number};

/** Where in the queries before one has gone back to; `typed` is what stood in the line, for coming back. */
export type RecalledQuery = {back: number; typed: TextField};

export type SearchScreen = {
	name: 'search';
	field: TextField;
	highlighted: number;
	top: number;
	/** Set while an older query stands in the line. */
	recalled?: RecalledQuery;
	/** The last answer, which stays until the next one comes. */
	searched?: AnswerOf<'searched'>;
	/** Whether one is back at the hits from one of them: letters are commands until one types again. */
	isAtHits?: boolean;
	/** Whether Enter was pressed before the answer to the line was there: it counts when that comes. */
	isOpening?: boolean;
};

export type CompareScreen = {
	name: 'compare';
	/** The comparison as people judged it; `made` is the same as it was made (judge-comparison.ts). */
	comparison: Comparison;
	made: Comparison;
	/** Set where one of the articles was read again: the articles of the comparison that will replace this one. */
	outdatedBy?: {a: Article; b: Article};
	/** Index into the pairs that are shown, in the order of their numbers. */
	pair: number;
	/** In the view of changes, what is the current one where it is in no pair: a passage that was added or dropped. */
	unpaired?: {side: Side; passage: Passage} | undefined;
	/** The numbers of the pairs that stand behind all others: those that were put aside when the view was laid out. */
	putAside: ReadonlySet<number>;
	/** Set while two sentences are paired by hand. */
	cursors?: Cursors | undefined;
	/** Whether the unsure pairs are among them. */
	showsUnsure: boolean;
	view: CompareViewName;
	/** The order of the pairs where only they are shown: that of their numbers, or of the leading article. */
	order: 'number' | 'text';
	/** The pane whose article Enter opens. */
	lead: Side;
	/** The first visible row, counted from the row on which the current pair begins. */
	offset: number;
	/** Whether the current pair stays on the screen when the window becomes smaller: it was there when last moved. */
	isPairVisible: boolean;
	/** What was looked for in both, and the match that was gone to, where there is one. */
	found?: {query: SafeText; at?: PaneMatch};
};

/** Where the cursors of the panes stand: indices of sentences (compare/placed-sentences.ts). */
export type Cursors = Record<Side, number>;

/** Both articles whole; the pairs only; only what was changed; only what one of them says and the other does not. */
export type CompareViewName = 'whole' | 'pairs' | 'changes' | 'only-a' | 'only-b';

export type StoryScreen = {
	name: 'story';
	story: StoryFacts;
	/** Set where one of the articles was read again: those of the story that will replace this one. */
	outdatedBy?: readonly Article[] | undefined;
	/** Index into the rows (story-view.ts). */
	highlighted: number;
	top: number;
	order: FactOrder;
};

/** How each article says a fact, or all that only one of them says. */
export type FactScreen = {
	name: 'fact';
	story: StoryFacts;
	order: FactOrder;
	/** Index into the rows of the story in that order. */
	entry: number;
	/** Index into the wordings. */
	highlighted: number;
	/** The first row that is shown. */
	top: number;
	/** Index of the wording that was marked for comparing. */
	marked?: number | undefined;
};

/** All there is to say of the current pair of the comparison under it. */
export type DetailsScreen = {name: 'details'; top: number};

/** `of` names the screen whose keys it shows. */
export type HelpScreen = {name: 'help'; of: Exclude<ScreenName, 'help'>; top: number};

export const libraryScreen: LibraryScreen = {
	name: 'library',
	highlighted: 0,
	top: 0,
	filter: emptyField.text,
};
export const searchScreen: SearchScreen = {name: 'search', field: emptyField, highlighted: 0, top: 0};

/** Whether some sources are still to be read. */
export const isReading = ({articles, problems, expected}: State): boolean =>
	articles.length + problems.length < expected;

/** By which of the screens in the key table the keys go. */
export const keysOf = (screen: Screen): ScreenName =>
	screen.name === 'search' && screen.isAtHits ? 'hits' : screen.name;

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

/**
The state with each of its screens changed; also the one to which a line leads back that is typed to find something. A note stays
with the pair that it was begun for.
*/
export function withEachScreen(state: State, change: (screen: Screen) => Screen): State {
	const {screens, prompt} = state;
	const changed = screens.map(change) as unknown as State['screens'];
	if (prompt?.purpose !== 'find' && prompt?.purpose !== 'filter') return {...state, screens: changed};
	return {...state, screens: changed, prompt: {...prompt, before: change(prompt.before)}};
}
