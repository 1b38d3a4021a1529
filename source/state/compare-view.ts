import type {Article} from '../article/article.js';
import type {Comparison, Side} from '../compare/comparison.js';
import {describeKind} from '../compare/evidence.js';
import {type NumberedPair, numberedPairs} from '../compare/numbered-pairs.js';
import {changeRows} from '../layout/change-rows.js';
import {type ComparisonRows, pairRows, unpairedRows, wholeRows} from '../layout/comparison-rows.js';
import {
	type Column,
	type CompareFrame,
	compareFrameOf,
	mostReasonRows,
	readerColumn,
} from '../layout/geometry.js';
import {matchesOnRows, type PaneMatch} from '../layout/matches-on-rows.js';
import type {ReasonPiece} from '../layout/reason-rows.js';
import {screenReaderRows, spokenChanges} from '../layout/screen-reader-rows.js';
import {clamp, lastTop} from '../layout/scroll.js';
import type {Symbols} from '../layout/symbols.js';
import {memoize} from '../text/memoize.js';
import {type SafeText, safe} from '../text/safe-text.js';
import {differencesOfPair, judgementRows, reasonAtFoot, reasonOfPair} from './compare-reason.js';
import {shownPairs} from './comparisons.js';
import {findMatches} from './find-matches.js';
import {longestLabel, pairLabels} from './pair-labels.js';
import {atChange, currentChange, shownChanges} from './shown-changes.js';
import type {CompareScreen, CompareViewName, State} from './state.js';

/** What decides how a comparison is laid out. */
export type LayoutSettings = Pick<State, 'size' | 'columnWidth' | 'forScreenReader' | 'symbols' | 'bindings'>;

/** The visible part of a comparison. */
export type CompareView = ComparisonRows & {
	comparison: Comparison;
	/** Those that are shown (numbered-pairs.ts), and their numbers with what is judged of them. */
	pairs: readonly NumberedPair[];
	labels: readonly SafeText[];
	frame: CompareFrame;
	/** Why the current pair is one, in the rows that it takes at the foot; undefined where something else is said there. */
	reason: readonly ReasonPiece[][] | undefined;
	/** The column of the text in a view of one article. */
	column: Column;
	/** How many rows scroll as one. */
	height: number;
	/** Index of the first visible row. */
	top: number;
};

export function compareView(settings: LayoutSettings, screen: CompareScreen): CompareView {
	const {comparison, offset, isPairVisible} = screen;
	const pairs = shownPairs(screen);
	const reason = reasonAtFoot(settings, screen);
	const frame = compareFrameOf(settings.size, longestLabel(pairs), reason?.length);
	const labels = pairLabels(pairs, settings.symbols);
	const column = readerColumn(settings.size.columns, settings.columnWidth);
	const laid = rowsOf(settings, screen);
	const height = scrollHeight(settings, screen);
	const down = isPairVisible && -offset >= height ? Math.floor(height / 2) : -offset;
	const top = clamp(currentRow(screen, laid) - down, 0, lastTop(laid.rows.length, height));
	return {...laid, comparison, pairs, labels, frame, reason, column, height, top};
}

/** The row on which what is the current one begins: the pair, or in the view of changes the change. */
export const currentRow = (screen: CompareScreen, {starts, changes}: ComparisonRows): number =>
	changes?.[currentChange(screen)] ?? starts[screen.pair] ?? 0;

/** Rows that a scroll moves: the body, or half of it where the panes are stacked. */
export function scrollHeight(settings: LayoutSettings, screen: CompareScreen): number {
	const {half, body} = compareFrameOf(settings.size, 0, reasonAtFoot(settings, screen)?.length);
	return screen.view === 'whole' && !settings.forScreenReader ? half : body;
}

/** The screen with row `top` as the first visible one. With pairs or changes only, the first whose beginning can be seen is the current one. */
export function scrolledTo(screen: CompareScreen, view: CompareView, top: number): CompareScreen {
	const {height, rows} = view;
	const moved = withFirstInSight(screen, view, top);
	const offset = clamp(top, 0, lastTop(rows.length, height)) - currentRow(moved, view);
	return {...moved, offset, isPairVisible: offset <= 0 && -offset < height};
}

function withFirstInSight(screen: CompareScreen, {starts, changes}: CompareView, top: number): CompareScreen {
	if (screen.view === 'changes' && changes) {
		const listed = shownChanges(screen);
		const first = changes.findIndex(row => row >= top);
		return listed.length === 0 ? screen : atChange(screen, listed[first < 0 ? listed.length - 1 : first]);
	}

	if (screen.view !== 'pairs') return screen;
	let {pair} = screen;
	for (const [index, start] of starts.entries())
		if (start >= top && !(starts[pair] >= top && starts[pair] <= start)) pair = index;
	return {...screen, pair};
}

/** The side whose article a view shows alone; undefined for views of both. */
export const soleSide = (view: CompareViewName): Side | undefined =>
	view === 'only-a' ? 'a' : view === 'only-b' ? 'b' : undefined;

/**
The indices of the pairs in the order in which `]` goes through them, and in which they are laid out where only they are shown: by
their numbers, or as the leading article has them; behind all others those that were put aside when they were laid out.
*/
export function walkOrder(
	screen: Pick<CompareScreen, 'comparison' | 'showsUnsure' | 'view' | 'order' | 'lead' | 'putAside'>,
): number[] {
	const {view, order, lead, putAside} = screen;
	const pairs = shownPairs(screen);
	const isLast = (index: number) => Number(putAside.has(pairs[index].number));
	const inText = (x: number, y: number) =>
		view === 'pairs' && order === 'text' ? pairs[x][lead].start - pairs[y][lead].start : 0;
	return [...pairs.keys()].sort(
		(x, y) => isLast(x) - isLast(y) || inText(x, y) || pairs[x].number - pairs[y].number,
	);
}

/** The rows of a view. A key asks for them before it and after, and scrolling leaves them as they are. */
function rowsOf(
	{size, columnWidth, forScreenReader, symbols}: LayoutSettings,
	{comparison, showsUnsure, putAside, view, pair, order, lead}: CompareScreen,
): ComparisonRows {
	// With pairs only, all are laid out alike, whichever is the current one.
	const current = view === 'whole' ? pair : 0;
	return layRows(
		comparison,
		showsUnsure,
		putAside,
		view,
		current,
		order,
		lead,
		size.columns,
		size.rows,
		columnWidth,
		forScreenReader,
		symbols,
	);
}

const layRows = memoize(
	(
		comparison: Comparison,
		showsUnsure: boolean,
		putAside: ReadonlySet<number>,
		view: CompareViewName,
		pair: number,
		order: CompareScreen['order'],
		lead: Side,
		columns: number,
		rows: number,
		columnWidth: number,
		forScreenReader: boolean,
		symbols: Symbols,
	): ComparisonRows => {
		const pairs = numberedPairs(comparison, showsUnsure);
		const sole = soleSide(view);
		if (sole) {
			const {width} = readerColumn(columns, columnWidth);
			return unpairedRows(comparison.only[sole], pairs, sole, width);
		}

		const changes = view === 'changes' ? shownChanges({comparison, showsUnsure}) : [];
		if (forScreenReader && view === 'changes') return spokenChanges(comparison, pairs, changes, columns - 2);
		if (forScreenReader) return screenReaderRows(comparison, pairs, columns - 2);
		const frame = compareFrameOf({columns, rows}, longestLabel(pairs));
		if (view === 'whole') return wholeRows(comparison, pairs, pair, frame.text);
		const room = {width: columns - frame.margin, rows: mostReasonRows(rows)};
		if (view === 'changes')
			return changeRows(changes, pairs, frame, pair => [
				...differencesOfPair(pair, room, symbols),
				...judgementRows(pair, room.width, symbols),
			]);

		const walked = walkOrder({comparison, showsUnsure, putAside, view, order, lead});
		const last = walked.find(index => putAside.has(pairs[index].number));
		return pairRows(
			pairs,
			walked,
			frame,
			pair => [
				...reasonOfPair(pair, describeKind(pair), room, symbols),
				...judgementRows(pair, room.width, symbols),
			],
			index => (index === last ? safe`put aside` : undefined),
		);
	},
);

/** What was looked for, as a view shows it: in the order of its rows, and the match that was gone to, where it has that. */
export type ShownMatches = {matches: readonly PaneMatch[]; current?: PaneMatch};

export function shownMatches({comparison, found}: CompareScreen, {rows}: CompareView): ShownMatches {
	if (!found) return {matches: []};
	const matches = matchesOn(rows, comparison, found.query);
	const {at} = found;
	if (!at) return {matches};
	// In another layout it stands on another row.
	const isAt = ({side, block, start}: PaneMatch) =>
		side === at.side && block === at.block && start === at.start;
	const current = matches.find(match => isAt(match) && match.row === at.row) ?? matches.find(isAt);
	return {matches, current};
}

const matchesOn = memoize(
	(rows: ComparisonRows['rows'], {a, b}: Comparison, query: string): readonly PaneMatch[] => {
		const inArticle = (article: Article) => findMatches(article, query, false);
		return matchesOnRows(rows, {a: inArticle(a), b: inArticle(b)});
	},
);
