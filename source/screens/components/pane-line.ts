import type {Pair} from '../../compare/comparison.js';
import {inBlock} from '../../compare/passage-of.js';
import {fitRight, spaces} from '../../layout/columns.js';
import type {PaneLine, Side} from '../../layout/comparison-rows.js';
import {type Lit, litSegments} from '../../layout/segments.js';
import type {CompareScreen} from '../../state/state.js';
import type {Style, Theme} from '../../state/theme.js';
import {safe} from '../../text/safe-text.js';
import {blockStyle} from './block-style.js';
import type {RowSegment} from './row.js';

/** A line of a pane, with the number of its pair in `width` cells; the passage of the current pair in its colour, its shared words set off. */
export function paneLineSegments(
	screen: CompareScreen,
	pairs: readonly Pair[],
	theme: Theme,
	side: Side,
	width: number,
	paneLine?: PaneLine,
): RowSegment[] {
	const range = paneLine?.line.range;
	if (!range) return [];
	const {line} = paneLine;
	const {text, kind} = screen[side].blocks[line.block];
	const isCurrent = paneLine.pairs.includes(screen.pair);
	const pair = isCurrent ? screen.pair : paneLine.pairs[0];
	// With pairs only, a passage stands by itself, and its first row has the number.
	const isNumbered = screen.view === 'whole' || range.start === pairs[pair ?? 0]?.[side].inBlock.start;
	const lit = isCurrent ? litPassage(pairs[pair], side, line.block, theme, pair) : [];
	const mark = line.mark ? {text: line.mark, style: theme.faint} : {text: spaces(line.indent)};
	return [
		margin(theme, width, isNumbered ? pair : undefined, isCurrent),
		mark,
		...litSegments(text, range, lit, blockStyle(kind, theme)),
	];
}

/** The colour of a pair, by its index. */
export const pairStyle = ({pairs}: Theme, pair: number): Style => pairs[pair % pairs.length];

function margin(theme: Theme, width: number, pair: number | undefined, isCurrent: boolean): RowSegment {
	if (pair === undefined) return {text: spaces(width)};
	const style = isCurrent ? {...pairStyle(theme, pair), bold: true} : theme.faint;
	return {text: safe`${fitRight(safe`${pair + 1}`, width - 1)} `, style};
}

/** What of a pair's passage is lit in a block: all of it in the pair's colour, the words that both passages have set off. */
function litPassage(
	{evidence, ...passages}: Pair,
	side: Side,
	block: number,
	theme: Theme,
	pair: number,
): Lit<Style>[] {
	const colour = pairStyle(theme, pair);
	const passage = passages[side];
	const parts = passage.parts
		.filter(part => part.block === block)
		.map(({range}) => ({...range, style: colour}));
	const words = evidence.shared
		.map(word => inBlock(passage, word[side]))
		.filter(word => word.block === block);
	return [...parts, ...words.map(({range}) => ({...range, style: {...colour, ...theme.shared}}))];
}
