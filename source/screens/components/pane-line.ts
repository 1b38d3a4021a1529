import type {Pair, Side} from '../../compare/comparison.js';
import type {Line} from '../../layout/article-lines.js';
import {fitRight, spaces} from '../../layout/columns.js';
import type {PaneLine} from '../../layout/comparison-rows.js';
import {evidencePlaces} from '../../layout/evidence-places.js';
import {itemsInBlock} from '../../layout/items-in-block.js';
import {type Highlight, highlightedSegments} from '../../layout/segments.js';
import type {CompareView, ShownMatches} from '../../state/compare-view.js';
import type {CompareScreen, State} from '../../state/state.js';
import {type Style, type Theme, themes} from '../../state/theme.js';
import {safe} from '../../text/safe-text.js';
import type {Range} from '../../text/words.js';
import {blockStyle} from './block-style.js';
import type {RowSegment} from './row-segments.js';

/** What is being drawn, and what was looked for in it. */
export type Drawn = {state: State; screen: CompareScreen; view: CompareView; shown: ShownMatches};

/** A line of a pane, with the number of its pair in the margin; of the current pair, the passage in its colour and what both say highlighted. */
export function paneLineSegments(drawn: Drawn, side: Side, paneLine?: PaneLine): RowSegment[] {
	const range = paneLine?.line.range;
	if (!range) return [];
	const {state, screen, view} = drawn;
	const {line} = paneLine;
	const {pairs} = view;
	const theme = themes[state.theme];
	const isCurrent = paneLine.pairs.includes(screen.pair);
	const pair = isCurrent ? screen.pair : paneLine.pairs[0];
	// With pairs only, a passage stands by itself, and its first row has the number.
	const isNumbered = screen.view === 'whole' || range.start === pairs[pair ?? 0]?.[side].inBlock.start;
	// With pairs only, every pair shows what agrees and what differs.
	const isLit = pair !== undefined && (isCurrent || screen.view === 'pairs');
	const highlights = isLit
		? [
				...passageHighlights(pairs[pair], side, line.block, isCurrent ? pairStyle(theme, pair) : {}),
				...evidenceHighlights(pairs[pair], side, line.block, range, theme),
			]
		: [];
	return [
		margin(drawn, isNumbered ? pair : undefined, isCurrent),
		...lineSegments(drawn, side, line, range, highlights),
	];
}

/** A line of a view of one article, in the reader's column. */
export function columnLineSegments(drawn: Drawn, side: Side, paneLine?: PaneLine): RowSegment[] {
	const line = paneLine?.line;
	if (!line?.range) return [];
	return [{text: spaces(drawn.view.column.left)}, ...lineSegments(drawn, side, line, line.range, [])];
}

function lineSegments(
	{state, screen, shown}: Drawn,
	side: Side,
	{block, mark, indent}: Line,
	range: Range,
	highlights: readonly Highlight<Style>[],
): RowSegment[] {
	const theme = themes[state.theme];
	const {text, kind} = screen.comparison[side].blocks[block];
	return [
		mark ? {text: mark, style: theme.faint} : {text: spaces(indent)},
		...highlightedSegments(
			text,
			range,
			[...highlights, ...matchHighlights(shown, side, block, range, theme)],
			blockStyle(kind, theme),
		),
	];
}

/** The colour of a pair, by its index. */
export const pairStyle = ({pairs}: Theme, pair: number): Style => pairs[pair % pairs.length];

function margin({state, view}: Drawn, pair: number | undefined, isCurrent: boolean): RowSegment {
	const {pairs, frame} = view;
	if (pair === undefined) return {text: spaces(frame.margin)};
	const style = {...pairStyle(themes[state.theme], pair), ...(isCurrent ? {bold: true} : {})};
	return {text: safe`${fitRight(pairs[pair].label, frame.margin - 1)} `, style};
}

// In bold or faint letters, nothing would tell what stands out of a title or a caption.
const plain = {bold: false, dim: false} as const;

/** A pair's passage within a block, all of it in the pair's colour, whatever it is part of. */
const passageHighlights = (pair: Pair, side: Side, block: number, colour: Style): Highlight<Style>[] =>
	itemsInBlock(pair[side].parts, block).map(({range}) => ({...range, style: {...plain, ...colour}}));

/** What agrees and differs in a pair's passage, within a range of a block: a paragraph may hold thousands of words. */
const evidenceHighlights = (
	pair: Pair,
	side: Side,
	block: number,
	{start, end}: Range,
	theme: Theme,
): Highlight<Style>[] =>
	itemsInBlock(evidencePlaces(pair, side), block)
		.filter(({range}) => range.start < end && range.end > start)
		.map(({range, as}) => ({...range, style: as === 'changed' ? theme.problem : theme[as]}));

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
