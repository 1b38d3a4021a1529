import type {Pair, Side} from '../../compare/comparison.js';
import {isReused} from '../../compare/order-of-pairs.js';
import type {Line} from '../../layout/article-lines.js';
import {fitRight, spaces} from '../../layout/columns.js';
import type {PaneLine} from '../../layout/comparison-rows.js';
import {type EvidencePlace, evidencePlaces} from '../../layout/evidence-places.js';
import {itemsInBlock} from '../../layout/items-in-block.js';
import {
	type Highlight,
	highlightedSegments,
	markSegments,
	lineSegments as segmentsOfRow,
} from '../../layout/segments.js';
import type {CompareView, ShownMatches} from '../../state/compare-view.js';
import {cursorSentence} from '../../state/cursor-sentence.js';
import type {CompareScreen, State} from '../../state/state.js';
import {type Style, type Theme, themes} from '../../state/theme.js';
import {type SafeText, safe, sliceSafe} from '../../text/safe-text.js';
import type {Range} from '../../text/words.js';
import {blockStyle} from './block-style.js';
import type {RowSegment} from './row-segments.js';

/** What is being drawn, and what was looked for in it. */
export type Drawn = {state: State; screen: CompareScreen; view: CompareView; shown: ShownMatches};

/**
A line of a pane, with the number of its pair in the margin. Of the current pair the passage is in its colour, what both say quiet,
and what differs loud, with a sign before it.
*/
export function paneLineSegments(drawn: Drawn, side: Side, paneLine?: PaneLine): RowSegment[] {
	const range = paneLine?.line.range;
	if (!range) return [];
	const {state, screen, view} = drawn;
	const {line, mark} = paneLine;
	const {pairs} = view;
	const theme = themes[state.theme];
	const isCurrent = paneLine.pairs.includes(screen.pair) && !screen.unpaired;
	const pair = isCurrent ? screen.pair : paneLine.pairs[0];
	// With pairs or changes only, a passage stands by itself, and its first row has the number.
	const isNumbered = screen.view === 'whole' || range.start === pairs[pair ?? 0]?.[side].inBlock.start;
	// There every pair shows what agrees and what differs.
	const isLit = pair !== undefined && (isCurrent || screen.view !== 'whole');
	const evidence = isLit ? evidenceIn(pairs[pair], side, line.block, range) : [];
	const highlights = isLit
		? [
				...passageHighlights(pairs[pair], side, line.block, isCurrent ? pairStyle(theme, pair) : {}),
				...evidence.map(({range, as}) => ({...range, style: evidenceStyle(theme, side, as)})),
			]
		: [];
	const {text} = screen.comparison[side].blocks[line.block];
	const differing = evidence.flatMap(({range: place, as}) =>
		as === 'differing' && place.start >= range.start ? [beforeOpening(text, place.start, range.start)] : [],
	);
	const marks = [...new Set(differing)].sort((x, y) => x - y);
	const segments = lineSegments(drawn, side, line, range, highlights, marks);
	if (mark !== undefined) return [markSegment(drawn, mark, theme.problem), ...segments];
	// A line that is set in has the sign in the last cell of that.
	const isMarked = marks.includes(range.start) && line.indent === 0;
	return [...margin(drawn, isNumbered ? pair : undefined, isCurrent, isMarked), ...segments];
}

/** A line of a view of one article, in the reader's column. */
export function columnLineSegments(drawn: Drawn, side: Side, paneLine?: PaneLine): RowSegment[] {
	const line = paneLine?.line;
	if (!line?.range) return [];
	return [{text: spaces(drawn.view.column.left)}, ...lineSegments(drawn, side, line, line.range, [], [])];
}

function lineSegments(
	{state, screen, shown}: Drawn,
	side: Side,
	line: Line,
	range: Range,
	highlights: readonly Highlight<Style>[],
	marks: readonly number[],
): RowSegment[] {
	const {block, mark, indent} = line;
	const theme = themes[state.theme];
	const {text, kind} = screen.comparison[side].blocks[block];
	const all = [
		...highlights,
		...matchHighlights(shown, side, block, range, theme),
		...cursorHighlights(screen, side, block, theme),
	];
	const base = blockStyle(kind, theme);
	const isMarked = indent > 0 && marks.includes(range.start);
	const before = mark ?? spaces(indent);
	const inName = line.name ? matchHighlights(shown, side, block, line.name, theme) : [];
	const indentation: RowSegment[] = isMarked
		? [
				{text: sliceSafe(before, 0, -1), ...(mark && {style: theme.faint})},
				{text: state.symbols.differs, style: theme.differing},
			]
		: markSegments(text, line, inName, theme.faint);
	if (line.pieces || line.isCut || line.rule !== undefined) {
		const signs = {rule: state.symbols.rule, faint: theme.faint};
		return [...indentation, ...segmentsOfRow(text, {...line, range}, all, signs, base)];
	}

	// The sign takes the place of the space before it: no text moves when a pair becomes the current one.
	const signs = marks.filter(at => at > range.start && text[at - 1] === ' ');
	const pieces = [range.start, ...signs].map((from, index) => ({
		start: from,
		end: (signs[index] ?? range.end + 1) - 1,
	}));
	return [
		...indentation,
		...pieces.flatMap((piece, index) => [
			...(index === 0 ? [] : [{text: state.symbols.differs, style: theme.differing}]),
			...highlightedSegments(text, piece, all, base),
		]),
	];
}

/** The place of the opening signs before a place, from `least` on: the sign for what differs stands in the space before those. */
function beforeOpening(text: string, place: number, least: number): number {
	let at = place;
	while (at > least && opening.test(text[at - 1])) at--;
	return at;
}

const opening = /[\p{Ps}\p{Pi}\p{Sc}"'‚„]/u;

/** The colour of a pair, by its index. */
export const pairStyle = ({pairs}: Theme, pair: number): Style => pairs[pair % pairs.length];

/** The number of a pair; where a row begins with what differs, the sign for that behind it. */
function margin(
	{state, view}: Drawn,
	pair: number | undefined,
	isCurrent: boolean,
	isMarked: boolean,
): RowSegment[] {
	const {pairs, labels, frame} = view;
	const theme = themes[state.theme];
	const label = pair === undefined ? safe`` : labels[pair];
	const isPutAside = pair !== undefined && pairs[pair].isPutAside;
	const look = isPutAside ? theme.faint : pairStyle(theme, pair ?? 0);
	const style = {...look, ...(isCurrent ? {bold: true} : {})};
	return [
		{text: fitRight(label, frame.margin - 1), ...(pair === undefined ? {} : {style})},
		isMarked ? {text: state.symbols.differs, style: theme.differing} : {text: safe` `},
	];
}

/** A sign in the margin of a passage that is in no pair. */
const markSegment = ({view: {frame}}: Drawn, mark: SafeText, style: Style): RowSegment => ({
	text: safe`${fitRight(mark, frame.margin - 1)} `,
	style,
});

// In bold or faint letters, nothing would tell what stands out of a title or a caption.
const plain = {bold: false, dim: false} as const;

/** A pair's passage within a block, all of it in the pair's colour, whatever it is part of. */
const passageHighlights = (pair: Pair, side: Side, block: number, colour: Style): Highlight<Style>[] =>
	itemsInBlock(pair[side].parts, block).map(({range}) => ({...range, style: {...plain, ...colour}}));

/**
What agrees and differs in a pair's passage, within a range of a block, in the order of the text: a paragraph may hold thousands of
words. Of a text that was taken over all is the same but for what was changed: only that is shown.
*/
const evidenceIn = (pair: Pair, side: Side, block: number, {start, end}: Range): EvidencePlace[] =>
	itemsInBlock(evidencePlaces(pair, side), block).filter(
		({range, as}) =>
			range.start < end && range.end > start && (!isReused(pair) || as === 'changed' || as === 'differing'),
	);

function evidenceStyle(theme: Theme, side: Side, as: EvidencePlace['as']): Style {
	if (as !== 'changed') return theme[as];
	return side === 'a' ? theme.dropped : theme.added;
}

/** While two sentences are paired by hand, the one that the cursor of a pane is on; that of the leading pane moves. */
function cursorHighlights(
	screen: CompareScreen,
	side: Side,
	block: number,
	{selection}: Theme,
): Highlight<Style>[] {
	const sentence = cursorSentence(screen, side);
	if (sentence?.block !== block) return [];
	const look = screen.lead === side ? {inverse: true} : {underline: true};
	return [{...sentence.inBlock, style: {...selection, ...look}}];
}

/** The matches of what was looked for in a part of a block, the current one in a style of its own. */
const matchHighlights = (
	{matches, current}: ShownMatches,
	side: Side,
	block: number,
	{start, end}: Range,
	{hit, currentHit}: Theme,
): Highlight<Style>[] =>
	itemsInBlock(matches, block)
		.filter(match => match.side === side && match.start < end && match.end > start)
		.map(match => ({
			start: match.start,
			end: match.end,
			style: {dim: false, inverse: false, ...(match === current ? currentHit : hit)},
		}));
