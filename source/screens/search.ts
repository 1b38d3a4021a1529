import {labelAmong} from '../article/labels.js';
import {lineAt} from '../layout/article-lines.js';
import {layoutAround} from '../layout/article-window.js';
import {counted, truncate, withThousands} from '../layout/columns.js';
import {excerptAround} from '../layout/excerpt.js';
import {pointerWidth} from '../layout/geometry.js';
import {fitLabel} from '../layout/label-text.js';
import {topAround} from '../layout/scroll.js';
import {highlightedSegments, lineSegments, markSegments} from '../layout/segments.js';
import {firstOfTellingRow} from '../layout/telling-row.js';
import type {Answer, Hit} from '../search/answer.js';
import {asksNothing} from '../state/queries.js';
import {searchView} from '../state/reduce-search.js';
import type {SearchScreen, State} from '../state/state.js';
import {themes} from '../state/theme.js';
import {displayWidth} from '../text/display-width.js';
import {onOneLine, type SafeText, safe} from '../text/safe-text.js';
import {framed} from './components/framed.js';
import {listWithPreview} from './components/list-with-preview.js';
import {type RowSegment, sides} from './components/row-segments.js';
import {type Hint, statusRow} from './components/status.js';
import {typedRow} from './components/typed-row.js';
import type {Drawing} from './drawing.js';

/** A line to type in, the passages that answer it, and the highlighted one in its surroundings. */
export function drawSearch(state: State, screen: SearchScreen): Drawing {
	const {answer, frame, shown, highlighted, top} = searchView(state, screen);
	const {hits} = answer;
	const isEmpty = asksNothing(screen.field.text);
	const {title, faint} = themes[state.theme];
	const hit = hits[highlighted];
	const typed = typedRow(state, {
		label: safe`S `,
		field: screen.field,
		isTyping: !screen.isAtHits,
		hint: isEmpty ? safe`  type some words; misspelt ones are found too` : undefined,
		right: isEmpty ? [] : [{text: countText(answer), style: faint}],
	});
	const {above = [], ...list} = listWithPreview(state, frame, {
		items: hits.slice(top, top + shown).map(other => hitRows(state, other, frame.list.width - pointerWidth)),
		highlighted: highlighted - top,
		preview: hit && frame.preview.height > 0 ? surroundings(state, hit, frame.preview) : [],
		instead: [{text: safe`   nothing found; fewer or other words may help`, style: faint}],
	});
	return framed(
		state,
		sides(state, [{text: safe`Search`, style: title}], [{text: libraryText(state), style: faint}]),
		{above: [typed, ...above], ...list},
		statusRow(state, screen.isAtHits ? hitHints : hints, position(answer, highlighted)),
	);
}

const hints: readonly Hint[] = [
	['open', safe`open there`],
	['back', safe`back`],
];

/** How many articles are searched; while some are still to be read, how far that is. */
function libraryText({articles, problems, expected}: State): SafeText {
	const read = articles.length + problems.length;
	return read < expected
		? safe`${withThousands(read)} of ${withThousands(expected)} read`
		: counted(articles.length, safe`article`);
}

const hitHints: readonly Hint[] = [
	['open', safe`open there`],
	['type', safe`type`],
	['back', safe`back`],
	['help', safe`keys`],
];

const countText = ({passages, articles}: Answer): SafeText =>
	safe`${counted(passages, safe`passage`)} in ${counted(articles, safe`article`)}`;

/** Where one is among the hits that are listed, which may be fewer than there are. */
function position({hits, passages}: Answer, highlighted: number): SafeText {
	if (hits.length === 0) return safe``;
	const all = hits.length < passages ? safe`the best ${hits.length}` : safe`${hits.length}`;
	return safe`${highlighted + 1} of ${all}`;
}

// Cells: in a narrow list, the outlet behind it is cut.
const leastLabel = 20;

/** A passage with its words highlighted, and the article it is from. */
function hitRows(state: State, {article, block, ranges}: Hit, width: number): RowSegment[][] {
	const {symbols} = state;
	const {faint, hit} = themes[state.theme];
	const text = onOneLine(article.blocks[block].text);
	const telling = ranges.slice(firstOfTellingRow(article.blocks[block], ranges));
	const excerpt = excerptAround(text, telling, width - 1);
	const outlet = article.outlet ? safe` ${symbols.dot} ${article.outlet}` : safe``;
	const room = Math.max(leastLabel, width - 1 - displayWidth(outlet));
	const from = safe`${fitLabel(labelAmong(state.articles, article), room, symbols)}${outlet}`;
	return [
		[
			{text: excerpt.cutBefore ? symbols.ellipsis : safe``, style: faint},
			...highlightedSegments(
				text,
				excerpt,
				ranges.map(range => ({...range, style: hit})),
			),
			{text: excerpt.cutAfter ? symbols.ellipsis : safe``, style: faint},
		],
		[{text: truncate(from, width - 1, symbols.ellipsis), style: faint}],
	];
}

/** The rows of the article around a hit, its words highlighted. */
function surroundings(
	{theme, symbols}: State,
	{article, block, ranges}: Hit,
	{width, height}: {width: number; height: number},
): RowSegment[][] {
	const {faint, hit} = themes[theme];
	const telling = ranges[firstOfTellingRow(article.blocks[block], ranges)];
	const place = {block, offset: telling?.start ?? 0};
	const {lines} = layoutAround(article, {width, furniture: false}, place);
	const top = topAround(lineAt(lines, place), height, lines.length);
	return lines.slice(top, top + height).map(line => {
		if (!line.range) return [];
		const highlights =
			line.block === block ? ranges.map(range => ({...range, style: {...hit, dim: false}})) : [];
		const {text} = article.blocks[line.block];
		return [
			...markSegments(text, line, line.name ? highlights : [], faint),
			...lineSegments(
				text,
				{...line, range: line.range},
				highlights,
				{rule: symbols.rule, faint},
				line.block === block ? undefined : faint,
			),
		];
	});
}
