import type {Pair} from '../../compare/comparison.js';
import {fitRight, spaces} from '../../layout/columns.js';
import type {PaneLine} from '../../layout/comparison-rows.js';
import {marginWidth} from '../../layout/geometry.js';
import {type Lit, litSegments} from '../../layout/segments.js';
import type {CompareScreen} from '../../state/state.js';
import type {Style, Theme} from '../../state/theme.js';
import {safe} from '../../text/safe-text.js';
import {blockStyle} from './block-style.js';
import type {RowSegment} from './row.js';

export type Side = 'a' | 'b';

/** A line of a pane with the number of its pair; the passage of the current pair in its colour, its shared words set off. */
export function paneLineSegments(
	screen: CompareScreen,
	pairs: readonly Pair[],
	theme: Theme,
	side: Side,
	paneLine?: PaneLine,
): RowSegment[] {
	const range = paneLine?.line.range;
	if (!range) return [];
	const {line, pair} = paneLine;
	const {text, kind} = screen[side].blocks[line.block];
	const isCurrent = pair === screen.pair;
	const lit = isCurrent ? litPassage(pairs[pair], side, theme, pair) : [];
	const mark = line.mark ? {text: line.mark, style: theme.faint} : {text: spaces(line.indent)};
	return [margin(theme, pair, isCurrent), mark, ...litSegments(text, range, lit, blockStyle(kind, theme))];
}

/** The colour of a pair, by its index. */
export const pairStyle = ({pairs}: Theme, pair: number): Style => pairs[pair % pairs.length];

function margin(theme: Theme, pair: number | undefined, isCurrent: boolean): RowSegment {
	if (pair === undefined) return {text: spaces(marginWidth)};
	const style = isCurrent ? {...pairStyle(theme, pair), bold: true} : theme.faint;
	return {text: safe`${fitRight(safe`${pair + 1}`, marginWidth - 1)} `, style};
}

function litPassage({evidence, ...passages}: Pair, side: Side, theme: Theme, pair: number): Lit<Style>[] {
	const {inBlock} = passages[side];
	const colour = pairStyle(theme, pair);
	const words = evidence.shared.map(word => ({
		start: word[side].start + inBlock.start,
		end: word[side].end + inBlock.start,
		style: {...colour, ...theme.shared},
	}));
	return [{...inBlock, style: colour}, ...words];
}
