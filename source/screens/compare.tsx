import {Box} from 'ink';
import type {Article} from '../article/article.js';
import {describeEvent, describeKind, explainPair} from '../compare/evidence.js';
import {counted, repeatTo, spaces} from '../layout/columns.js';
import type {Side} from '../layout/comparison-rows.js';
import {ribbon} from '../layout/ribbon.js';
import {percentSeen} from '../layout/scroll.js';
import {comparisonOf} from '../state/derived.js';
import {type CompareView, compareView} from '../state/reduce-compare.js';
import type {CompareScreen, State} from '../state/state.js';
import {themes} from '../state/theme.js';
import {joinSafe, type SafeText, safe} from '../text/safe-text.js';
import {pairStyle, paneLineSegments} from './components/pane-line.js';
import {fitSegments, Row, type RowSegment, sides, widthOf} from './components/row.js';
import {type Hint, statusRow} from './components/status.js';

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
		<Box flexDirection="column" height={state.size.rows} overflow="hidden">
			{rows.map((segments, row) => (
				<Row key={row} segments={segments} />
			))}
		</Box>
	);
}

function bodyRows(state: State, screen: CompareScreen, view: CompareView): RowSegment[][] {
	const {frame, rows, top} = view;
	const {pairs} = comparisonOf(screen.a, screen.b);
	const line = (side: Side, index: number) =>
		paneLineSegments(screen, pairs, themes[state.theme], side, frame.margin, rows[top + index]?.[side]);
	const each = (length: number, row: (index: number) => RowSegment[]) =>
		Array.from({length}, (_, index) => row(index));
	if (frame.stacked && screen.view === 'whole') {
		if (frame.body < 3) return each(frame.body, index => line('a', index));
		const lower = frame.body - 1 - frame.half;
		return [
			...each(frame.half, index => line('a', index)),
			rule(state, screen),
			...each(lower, index => line('b', index)),
		];
	}

	return each(frame.body, index => {
		const row = rows[top + index];
		if (row?.about !== undefined) return aboutRow(state, screen, view, row.about);
		if (!frame.stacked) return besideEachOther(state, view, line('a', index), line('b', index));
		return line(row?.a ? 'a' : 'b', index);
	});
}

function besideEachOther(
	state: State,
	{frame}: CompareView,
	a: readonly RowSegment[],
	b: readonly RowSegment[],
): RowSegment[] {
	const bar = {text: safe` ${state.symbols.bar}`, style: themes[state.theme].faint};
	return [...fitSegments(state, a, frame.pane), bar, ...b];
}

function headerRow(state: State, {a, b}: CompareScreen, view: CompareView): RowSegment[] {
	const {title, faint} = themes[state.theme];
	const {frame} = view;
	if (!frame.stacked) {
		const named = (article: Article) => [
			{text: spaces(frame.margin)},
			...fitSegments(state, [{text: article.title, style: title}], frame.text),
		];
		return besideEachOther(state, view, named(a), named(b));
	}

	const half = Math.floor((frame.pane - 3) / 2);
	const bar = {text: safe` ${state.symbols.bar} `, style: faint};
	const [left, right] = [a, b].map(article =>
		fitSegments(state, [{text: article.title, style: title}], half),
	);
	return [...left, bar, ...right];
}

/** Where in each article its pairs lie, the current one bright. */
function ribbonRow(state: State, {a, b, pair}: CompareScreen, view: CompareView): RowSegment[] {
	const {frame} = view;
	const theme = themes[state.theme];
	const {pairs} = comparisonOf(a, b);
	const current = {...pairStyle(theme, pair), bold: true, inverse: true};
	const pieces = (side: Side, {original}: Article): RowSegment[] => [
		{text: spaces(frame.margin)},
		...ribbon(pairs, side, original.length, frame.text, pair, state.symbols.dot).map(piece => ({
			text: piece.text,
			style: piece.pair === pair ? current : theme.faint,
		})),
	];
	return besideEachOther(state, view, pieces('a', a), pieces('b', b));
}

/** Stacked: the line between the two passages, with the pair's number and kind. */
function rule(state: State, screen: CompareScreen): RowSegment[] {
	const {symbols, theme, size} = state;
	const {faint} = themes[theme];
	const {pairs} = comparisonOf(screen.a, screen.b);
	const pair = pairs[screen.pair];
	const of = safe`${screen.pair + 1} of ${pairs.length}`;
	const label = pair ? safe` ${of} ${symbols.dot} ${describeKind(pair)} ` : safe` nothing in common `;
	const left = [{text: repeatTo(symbols.rule, 2), style: faint}, {text: label}];
	return fitSegments(
		state,
		[...left, {text: repeatTo(symbols.rule, size.columns - widthOf(left)), style: faint}],
		size.columns,
	);
}

/** Why the current pair is one; with its number and kind where no rule says them. */
function whyRow(state: State, screen: CompareScreen, {frame}: CompareView): RowSegment[] {
	const {comparison, pairs} = comparisonOf(screen.a, screen.b);
	const {columns} = state.size;
	const pair = pairs[screen.pair];
	if (!pair)
		return sides(state, [{text: safe`These two have no passage in common; p picks another article.`}]);
	const reason = explainPair(pair, state.symbols);
	if (frame.stacked && screen.view === 'whole') return sides(state, [{text: reason}]);
	const place = safe`${screen.pair + 1} of ${pairs.length}`;
	// With pairs only, the reason stands under each.
	if (screen.view === 'pairs')
		return sides(state, [{text: joinSafe([place, describeEvent(comparison)], safe` ${state.symbols.dot} `)}]);
	const parts = [place, describeKind(pair), reason].filter(part => part !== '');
	const about: RowSegment[] =
		columns >= 110 ? [{text: describeEvent(comparison), style: themes[state.theme].faint}] : [];
	return sides(state, [{text: joinSafe(parts, safe` ${state.symbols.dot} `)}], about);
}

/** Why a pair is one, under its passages. */
function aboutRow(state: State, screen: CompareScreen, {frame}: CompareView, index: number): RowSegment[] {
	const pair = comparisonOf(screen.a, screen.b).pairs[index];
	const parts = [describeKind(pair), explainPair(pair, state.symbols)].filter(part => part !== '');
	const text = joinSafe(parts, safe` ${state.symbols.dot} `);
	return fitSegments(
		state,
		[{text: spaces(frame.margin)}, {text, style: themes[state.theme].faint}],
		state.size.columns,
	);
}

/** How much of each article has been on the screen; in a very narrow window, and with pairs only, how many pairs there are. */
function position({symbols, size}: State, screen: CompareScreen, {rows, top, frame}: CompareView): SafeText {
	const {pairs} = comparisonOf(screen.a, screen.b);
	if (size.columns < 36) return pairs.length === 0 ? safe`` : safe`${screen.pair + 1}/${pairs.length}`;
	if (screen.view === 'pairs') return counted(pairs.length, safe`pair`);
	const seen = (side: Side) => {
		const lines = rows.flatMap((row, index) => (row[side] ? [index] : []));
		return percentSeen(0, lines.filter(index => index < top + frame.half).length, lines.length);
	};
	return safe`A ${seen('a')}% ${symbols.dot} B ${seen('b')}%`;
}
