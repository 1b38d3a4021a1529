import {Box} from 'ink';
import type {Article} from '../article/article.js';
import type {Pair, Passage} from '../compare/comparison.js';
import {describeKind, explainPair} from '../compare/evidence.js';
import {counted, fitRight, repeatTo, spaces} from '../layout/columns.js';
import type {PaneLine} from '../layout/comparison-rows.js';
import {marginWidth} from '../layout/geometry.js';
import {ribbon} from '../layout/ribbon.js';
import {percentSeen} from '../layout/scroll.js';
import {type Lit, litSegments} from '../layout/segments.js';
import {comparisonOf} from '../state/derived.js';
import {type CompareView, compareView} from '../state/reduce-compare.js';
import type {CompareScreen, State} from '../state/state.js';
import {type Style, type Theme, themes} from '../state/theme.js';
import {joinSafe, type SafeText, safe} from '../text/safe-text.js';
import {fitSegments, Row, type RowSegment, sides} from './components/row.js';
import {type Hint, statusRow} from './components/status.js';

type Side = 'a' | 'b';

const hints: readonly Hint[] = [
	['next-part', safe`next`],
	['previous-part', safe`back`],
	['next-view', safe`view`],
	['swap', safe`swap`],
	['pick', safe`pick`],
	['help', safe`keys`],
];

/** Two articles in two panes, the passages of the current pair beside each other; one over the other in a narrow window. */
export function Compare({state, screen}: {state: State; screen: CompareScreen}) {
	const view = compareView(state.size, screen);
	const {frame} = view;
	const rows = [
		...(frame.header ? [headerRow(state, screen, view)] : []),
		...(frame.ribbon ? [ribbonRow(state, screen, view)] : []),
		...(frame.air ? [besideEachOther(state, view, [], [])] : []),
		...bodyRows(state, screen, view),
		whyRow(state, screen, view),
		statusRow(state, hints, position(state, screen, view)),
	];
	return (
		<Box flexDirection="column" width={state.size.columns} height={state.size.rows}>
			{rows.map((segments, row) => (
				<Row key={row} segments={segments} />
			))}
		</Box>
	);
}

function bodyRows(state: State, screen: CompareScreen, view: CompareView): RowSegment[][] {
	const {frame, rows, top} = view;
	const {pairs} = comparisonOf(screen.a, screen.b);
	const theme = themes[state.theme];
	const line = (side: Side, paneLine?: PaneLine) => lineSegments(screen, pairs, theme, side, paneLine);
	if (!frame.stacked) {
		return Array.from({length: frame.body}, (_, index) => {
			const row = rows[top + index];
			if (row?.about !== undefined) return aboutSegments(state, pairs, row.about);
			return besideEachOther(state, view, line('a', row?.a), line('b', row?.b));
		});
	}

	if (screen.view === 'pairs') {
		return Array.from({length: frame.body}, (_, index) => {
			const row = rows[top + index];
			if (row?.about !== undefined) return aboutSegments(state, pairs, row.about);
			return row?.a ? line('a', row.a) : line('b', row?.b);
		});
	}

	const half = (side: Side) =>
		Array.from({length: frame.half}, (_, index) => line(side, rows[top + index]?.[side]));
	const rest = Array.from({length: Math.max(0, frame.body - 1 - 2 * frame.half)}, (): RowSegment[] => []);
	return frame.body < 3 ? half('a') : [...half('a'), rule(state, screen), ...half('b'), ...rest];
}

function besideEachOther(
	state: State,
	{frame}: CompareView,
	a: readonly RowSegment[],
	b: readonly RowSegment[],
): RowSegment[] {
	const bar = {text: safe` ${state.symbols.bar} `, style: themes[state.theme].faint};
	return [...fitSegments(a, frame.pane), bar, ...b];
}

/** A line with the number of its pair; the passage of the current pair in its colour, its shared words set off. */
function lineSegments(
	{a, b, pair: current}: CompareScreen,
	pairs: readonly Pair[],
	theme: Theme,
	side: Side,
	paneLine?: PaneLine,
): RowSegment[] {
	if (!paneLine?.line.range) return [];
	const {line, pair} = paneLine;
	const article = side === 'a' ? a : b;
	const block = article.blocks[line.block];
	const isAside =
		block.kind === 'caption' || block.kind === 'credit' || block.kind === 'byline' || block.kind === 'kicker';
	const base =
		block.kind === 'title' || block.kind === 'heading' ? theme.title : isAside ? theme.faint : undefined;
	const lit = pair === current ? litPassage(pairs[current], side, theme, current) : [];
	const mark = line.mark ? [{text: line.mark, style: theme.faint}] : [{text: spaces(line.indent)}];
	return [margin(theme, pair, pair === current), ...mark, ...litSegments(block.text, line.range!, lit, base)];
}

function margin(theme: Theme, pair: number | undefined, isCurrent: boolean): RowSegment {
	if (pair === undefined) return {text: spaces(marginWidth)};
	const colour = pairStyle(theme, pair);
	return {
		text: safe`${fitRight(safe`${pair + 1}`, marginWidth - 1)} `,
		style: isCurrent ? {...colour, bold: true} : theme.faint,
	};
}

const pairStyle = (theme: Theme, pair: number): Style => theme.pairs[pair % theme.pairs.length];

function litPassage({a, b, evidence}: Pair, side: Side, theme: Theme, index: number): Lit<Style>[] {
	const {inBlock}: Passage = side === 'a' ? a : b;
	const colour = pairStyle(theme, index);
	const words = evidence.shared.map(word => word[side]);
	return [
		{...inBlock, style: colour},
		...words.map(({start, end}) => ({
			start: start + inBlock.start,
			end: end + inBlock.start,
			style: {...colour, ...theme.shared},
		})),
	];
}

function headerRow(state: State, {a, b}: CompareScreen, view: CompareView): RowSegment[] {
	const {title, faint} = themes[state.theme];
	const {frame} = view;
	const named = (article: Article): RowSegment[] => [
		{text: spaces(marginWidth)},
		{text: article.title, style: title},
	];
	if (!frame.stacked)
		return besideEachOther(
			state,
			view,
			fitSegments(named(a), frame.pane - 1),
			fitSegments(named(b), frame.pane),
		);
	const half = Math.floor((frame.pane - 3) / 2);
	const bar = {text: safe` ${state.symbols.bar} `, style: faint};
	return [
		...fitSegments([{text: a.title, style: title}], half),
		bar,
		...fitSegments([{text: b.title, style: title}], half),
	];
}

/** Where in each article its pairs lie, the current one bright. */
function ribbonRow(state: State, {a, b, pair}: CompareScreen, view: CompareView): RowSegment[] {
	const theme = themes[state.theme];
	const {pairs} = comparisonOf(a, b);
	const pieces = (side: Side, {original}: Article): RowSegment[] => [
		{text: spaces(marginWidth)},
		...ribbon(pairs, side, original.length, view.frame.text, pair, state.symbols.dot).map(piece => ({
			text: piece.text,
			style: piece.pair === pair ? {...pairStyle(theme, pair), bold: true, inverse: true} : theme.faint,
		})),
	];
	return besideEachOther(state, view, pieces('a', a), pieces('b', b));
}

/** Stacked: the line between the two passages, with the pair's number and kind. */
function rule(state: State, screen: CompareScreen): RowSegment[] {
	const {faint} = themes[state.theme];
	const {rule, dot} = state.symbols;
	const {pairs} = comparisonOf(screen.a, screen.b);
	const pair = pairs[screen.pair];
	const label = pair
		? safe` ${screen.pair + 1} of ${pairs.length} ${dot} ${describeKind(pair)} `
		: safe` nothing in common `;
	return fitSegments(
		[
			{text: safe`${rule}${rule}`, style: faint},
			{text: label},
			{text: repeatTo(rule, state.size.columns), style: faint},
		],
		state.size.columns,
	);
}

/** Why the current pair is one. */
function whyRow(state: State, screen: CompareScreen, {frame}: CompareView): RowSegment[] {
	const {comparison, pairs} = comparisonOf(screen.a, screen.b);
	const pair = pairs[screen.pair];
	const {dot} = state.symbols;
	const {columns} = state.size;
	if (!pair)
		return fitSegments(
			[{text: safe` These two have no passage in common; p picks another article.`}],
			columns,
		);
	const reason = explainPair(pair, state.symbols);
	if (frame.stacked && screen.view === 'whole') return fitSegments([{text: safe` ${reason}`}], columns);
	const text = joinSafe(
		[safe` ${screen.pair + 1} of ${pairs.length}`, describeKind(pair), ...(reason === '' ? [] : [reason])],
		safe` ${dot} `,
	);
	const share = safe`${Math.round(comparison.shared.a * 100)}% of A, ${Math.round(comparison.shared.b * 100)}% of B shared`;
	return columns >= 110
		? sides(
				[{text: text.trimStart() as SafeText}],
				[{text: share, style: themes[state.theme].faint}],
				columns,
			)
		: fitSegments([{text}], columns);
}

function aboutSegments(state: State, pairs: readonly Pair[], index: number): RowSegment[] {
	const {faint} = themes[state.theme];
	const pair = pairs[index];
	const text = joinSafe([describeKind(pair), explainPair(pair, state.symbols)], safe` ${state.symbols.dot} `);
	return fitSegments([{text: spaces(marginWidth)}, {text, style: faint}], state.size.columns);
}

function position({symbols}: State, screen: CompareScreen, {rows, top, frame}: CompareView): SafeText {
	const {pairs} = comparisonOf(screen.a, screen.b);
	if (screen.view === 'pairs') return counted(pairs.length, safe`pair`);
	const seen = (side: Side) => {
		const lines = rows.flatMap((row, index) => (row[side] ? [index] : []));
		const before = lines.filter(index => index < top + frame.half).length;
		return percentSeen(0, before, lines.length);
	};
	return safe`A ${seen('a')}% ${symbols.dot} B ${seen('b')}%`;
}
