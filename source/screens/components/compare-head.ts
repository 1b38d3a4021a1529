import type {Article} from '../../article/article.js';
import {labelsOfTwo, namesOfTwo} from '../../article/labels.js';
import type {Side} from '../../compare/comparison.js';
import {spaces} from '../../layout/columns.js';
import {fitLabel, labelText} from '../../layout/label-text.js';
import {overviewStrip} from '../../layout/overview-strip.js';
import {type CompareView, soleSide} from '../../state/compare-view.js';
import type {CompareScreen, State} from '../../state/state.js';
import {themes} from '../../state/theme.js';
import {safe} from '../../text/safe-text.js';
import {besideEachOther} from './beside-each-other.js';
import {pairStyle} from './pane-line.js';
import {fitSegments, type RowSegment, sides} from './row-segments.js';

/** The titles over their panes, the leading one marked; or, in a view of one article, its name. */
export function headerRow(state: State, screen: CompareScreen, view: CompareView): RowSegment[] {
	const {title, faint, selection} = themes[state.theme];
	const {comparison, lead} = screen;
	const {frame, pairs} = view;
	const sole = soleSide(screen.view);
	if (sole) {
		const names = namesOfTwo(comparison);
		return sides(state, [
			{text: safe`Only in ${names[sole]}`, style: title},
			...(names.by === 'title' ? [] : [{text: safe`  ${comparison[sole].title}`, style: faint}]),
		]);
	}

	const labels = labelsOfTwo(comparison);
	const named = (side: Side, width: number): RowSegment[] => {
		// Without pairs, no pane leads.
		const leads = lead === side && pairs.length > 0;
		const pointer = leads ? {text: safe`${state.symbols.pointer} `, style: selection} : {text: spaces(2)};
		return [
			pointer,
			...fitSegments(
				state,
				[{text: fitLabel(labels[side], width - 2, state.symbols), style: title}],
				width - 2,
			),
		];
	};
	if (state.forScreenReader)
		return sides(state, [
			{
				text: safe`Comparison of ${labelText(labels.a, state.symbols)} and ${labelText(labels.b, state.symbols)}`,
			},
		]);
	if (!frame.stacked) {
		const inPane = (side: Side) => [{text: spaces(frame.margin - 2)}, ...named(side, frame.text + 2)];
		return besideEachOther(state, view, inPane('a'), inPane('b'));
	}

	const half = Math.floor((frame.pane - 3) / 2);
	const bar = {text: safe` ${state.symbols.bar} `, style: faint};
	return [...named('a', half), bar, ...named('b', half)];
}

/** Where the pairs are in each article, the current one highlighted. */
export function overviewRow(
	state: State,
	{comparison, pair, view: name}: CompareScreen,
	view: CompareView,
): RowSegment[] {
	const {frame, pairs, labels, column} = view;
	const theme = themes[state.theme];
	if (state.forScreenReader) return [];
	const pieces = (side: Side, {original}: Article, width: number): RowSegment[] =>
		overviewStrip(pairs, labels, side, original.length, width, pair, state.symbols.dot).map(piece => ({
			text: piece.text,
			style: styleOf(piece.pair),
		}));
	const styleOf = (index: number | undefined) => {
		if (index === undefined) return theme.faint;
		return index === pair ? {...pairStyle(theme, index), bold: true, inverse: true} : pairStyle(theme, index);
	};
	const sole = soleSide(name);
	if (sole) return [{text: spaces(column.left)}, ...pieces(sole, comparison[sole], column.width)];
	const inPane = (side: Side, article: Article) => [
		{text: spaces(frame.margin)},
		...pieces(side, article, frame.text),
	];
	return besideEachOther(state, view, inPane('a', comparison.a), inPane('b', comparison.b));
}
