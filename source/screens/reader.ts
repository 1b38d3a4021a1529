import {type Article, isKept, isUnsure, type Link, readingMinutes} from '../article/article.js';
import {labelAmong} from '../article/labels.js';
import type {Line} from '../layout/article-lines.js';
import {counted, spaces} from '../layout/columns.js';
import {itemsInRange, itemsTouching} from '../layout/items-in-block.js';
import {fitLabel} from '../layout/label-text.js';
import type {MarginRow} from '../layout/margin-numbers.js';
import {type Highlight, lineSegments, markSegments} from '../layout/segments.js';
import {keyOnScreen} from '../state/key-on-screen.js';
import {type LinkOnScreen, linksOnScreen} from '../state/links-on-screen.js';
import {gapBesideColumn, readerMargin} from '../state/reader-margin.js';
import {type ReaderView, readerView} from '../state/reader-view.js';
import type {ReaderScreen, State} from '../state/state.js';
import {type Style, type Theme, themes} from '../state/theme.js';
import {displayWidth} from '../text/display-width.js';
import {memoize} from '../text/memoize.js';
import {joinSafe, type SafeText, safe} from '../text/safe-text.js';
import type {Range} from '../text/words.js';
import {blockStyle} from './components/block-style.js';
import {framed} from './components/framed.js';
import {withLinkLetters} from './components/link-letters.js';
import {lettersOf, linkStatus} from './components/link-status.js';
import {pairStyle} from './components/pane-line.js';
import {type RowSegment, sides, widthOf} from './components/row-segments.js';
import {findLabel, type Hint, isOutdated, statusRow} from './components/status.js';
import type {Drawing} from './drawing.js';

/** One article in a centred column, with the numbers of the passages that another article has too. */
export function drawReader(state: State, screen: ReaderScreen): Drawing {
	const view = readerView(state, screen);
	const theme = themes[state.theme];
	const margin = readerMargin(state, screen, view);
	const links = state.choosesLink ? linksOnScreen(state, screen, view) : [];
	const chosen = links[state.choosesLink?.current ?? 0]?.link;
	const above = view.lines.slice(view.top, view.top + view.height).map((line, at) => {
		const row = view.top + at;
		const drawn = {theme, rule: state.symbols.rule, margin: margin.get(row), chosen};
		return lineRow(screen, line, view, drawn, lettersOf(state, links, row));
	});
	const foot = state.choosesLink
		? linkStatus(state, screen, links, state.choosesLink)
		: status(state, screen, view);
	return framed(state, header(state, screen), {above}, foot);
}

// Cells: with fewer, `sides` gives it the whole row.
const leastLabel = 8;

function header(state: State, {article}: ReaderScreen): RowSegment[] {
	const {symbols, theme, size} = state;
	const {title, faint} = themes[theme];
	const about = [article.outlet, safe`${readingMinutes(article)} min`].filter(part => part !== undefined);
	const right = size.columns >= 50 ? joinSafe(about, safe` ${symbols.dot} `) : safe``;
	const room = size.columns - 2 - (right === '' ? 0 : displayWidth(right) + 2);
	const label = fitLabel(
		labelAmong(state.articles, article),
		room < leastLabel ? size.columns - 1 : room,
		symbols,
	);
	return sides(state, [{text: label, style: title}], right === '' ? [] : [{text: right, style: faint}]);
}

function status(state: State, screen: ReaderScreen, {percent}: ReaderView): RowSegment[] {
	const {article, found, furniture} = screen;
	const {dot} = state.symbols;
	const {faint} = themes[state.theme];
	const position = found ? safe`${findText(state, found)} ${dot} ${percent}%` : safe`${percent}%`;
	const isIdle =
		!state.prompt && state.notice === undefined && state.count === undefined && !isOutdated(state);
	const left = hiddenText(state, article);
	if (
		isIdle &&
		left !== '' &&
		!furniture &&
		displayWidth(left) + displayWidth(position) + 6 <= state.size.columns
	) {
		return sides(state, [{text: left, style: faint}], [{text: position, style: faint}]);
	}

	const hints: readonly Hint[] = [
		['find', safe`find`],
		...(hasLinks(article) ? [['follow', safe`links`] as const] : []),
		['compare', safe`compare`],
		['furniture', furniture ? safe`hide again` : safe`hidden lines`],
		['help', safe`keys`],
	];
	return statusRow(state, hints, position);
}

const hasLinks = memoize(({blocks}: Article): boolean =>
	blocks.some(block => isKept(block) && block.links !== undefined),
);

/** What the cleaning left out, and whether it was sure. */
function hiddenText(state: State, article: Article): SafeText {
	const {dot} = state.symbols;
	const hidden = article.blocks.filter(block => !isKept(block)).length;
	const doubt = isUnsure(article) ? [safe`not sure what is article here`] : [];
	const shown = hidden === 1 ? safe`it` : safe`them`;
	const lines =
		hidden > 0
			? [safe`${counted(hidden, safe`line`)} hidden, ${keyOnScreen(state, 'furniture')} shows ${shown}`]
			: [];
	return joinSafe([...doubt, ...lines], safe` ${dot} `);
}

/** "find Kursk 4/9", "find Kirsk not found"; while it is typed, only the count. */
function findText(state: State, found: NonNullable<ReaderScreen['found']>): SafeText {
	const {query, matches, current, isPending, isCut} = found;
	const all = isCut ? safe`${matches.length}+` : safe`${matches.length}`;
	const none = isPending ? state.symbols.ellipsis : safe`not found`;
	const count = matches.length === 0 ? none : safe`${current + 1}/${all}`;
	return state.prompt ? count : safe`${findLabel(state, query)} ${count}`;
}

/** What a row is drawn with. */
type Drawn = {theme: Theme; rule: SafeText; margin: MarginRow | undefined; chosen: Link | undefined};

function lineRow(
	screen: ReaderScreen,
	line: Line,
	{column}: ReaderView,
	{theme, rule, margin, chosen}: Drawn,
	letters: readonly LinkOnScreen[],
): RowSegment[] {
	const {range} = line;
	if (!range) return [];
	const {kind, text, links = []} = screen.article.blocks[line.block];
	const {faint} = theme;
	const inMark = line.name ? matchHighlights(screen, line.block, line.name, theme) : [];
	const before = [...marginSegments(column.left, theme, margin), ...markSegments(text, line, inMark, faint)];
	const underlined = itemsTouching(links, range).map(link => ({
		...link,
		style: link === chosen ? {...theme.link, ...theme.selection} : theme.link,
	}));
	const row = [
		...before,
		...lineSegments(
			text,
			{...line, range},
			[...underlined, ...matchHighlights(screen, line.block, range, theme)],
			{rule, faint},
			line.isHead ? theme.title : blockStyle(kind, theme),
		),
	];
	return letters.length === 0
		? row
		: withLinkLetters(row, text, {...line, range}, widthOf(before), letters, theme.linkLetter);
}

/** The numbers of a row's pairs, each in its colour, at the right of so many cells; a plus where its paragraph has more of them. */
function marginSegments(width: number, theme: Theme, margin?: MarginRow): RowSegment[] {
	if (!margin) return [{text: spaces(width)}];
	const numbers = margin.shown.flatMap((number, at): RowSegment[] => [
		...(at > 0 ? [{text: spaces(1)}] : []),
		{text: safe`${number}`, style: {...pairStyle(theme, number - 1), bold: true}},
	]);
	const plus = margin.hidden.length > 0 ? [{text: safe`+`, style: theme.faint}] : [];
	const cells = widthOf(numbers) + plus.length;
	return [
		{text: spaces(width - gapBesideColumn - cells)},
		...numbers,
		...plus,
		{text: spaces(gapBesideColumn)},
	];
}

function matchHighlights(
	{found}: ReaderScreen,
	block: number,
	range: Range,
	{hit, currentHit}: Theme,
): Highlight<Style>[] {
	if (!found) return [];
	const current = found.matches[found.current];
	return itemsInRange(found.matches, block, range).map(match => ({
		start: match.start,
		end: match.end,
		style: {...(match === current ? currentHit : hit), dim: false},
	}));
}
