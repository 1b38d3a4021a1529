import {type Article, readingMinutes} from '../../article/article.js';
import {layoutAround} from '../../layout/article-window.js';
import {counted, fitLeft, fitRight} from '../../layout/columns.js';
import type {ListFrame} from '../../layout/geometry.js';
import {wrapText} from '../../layout/wrap.js';
import {originOf} from '../../report/phrases.js';
import {pairCount} from '../../state/comparisons.js';
import type {Entry} from '../../state/library-list.js';
import type {State} from '../../state/state.js';
import {themes} from '../../state/theme.js';
import {displayWidth} from '../../text/display-width.js';
import {joinSafe, type SafeText, safe, sliceSafe} from '../../text/safe-text.js';
import {blockStyle} from './block-style.js';
import {pointerWidth} from './list-with-preview.js';
import type {RowSegment} from './row-segments.js';

// Cells of the columns to the right of the title, and the width of the list from which it has them.
const outletColumn = {width: 12, from: 70};
const minutesColumn = {width: 7, from: 40};
const progressColumn = {width: 9, from: 50};

/** A row of the library: title, outlet, minutes, and pairs with the selected article or reading progress. */
export function entryRow(
	state: State,
	{beside, list}: ListFrame,
	entry: Entry,
	selected: Article | undefined,
	isSelected: boolean,
): RowSegment[] {
	const {faint, problem, selection} = themes[state.theme];
	const {ellipsis, mark} = state.symbols;
	const width = list.width - pointerWidth;
	if ('problem' in entry) {
		const {source, message} = entry.problem;
		return [
			{
				text: fitLeft(safe`${source}: ${message}`, width - 1, ellipsis),
				style: isSelected ? {...problem, bold: true} : problem,
			},
		];
	}

	const {article} = entry;
	const about: SafeText[] = [];
	// Beside the list, the preview names the outlet.
	if (!beside && list.width >= outletColumn.from)
		about.push(safe`  ${fitLeft(article.outlet ?? safe``, outletColumn.width, ellipsis)}`);
	if (list.width >= minutesColumn.from)
		about.push(safe`  ${fitRight(safe`${readingMinutes(article)} min`, minutesColumn.width)}`);
	if (list.width >= progressColumn.from)
		about.push(safe`  ${fitRight(pairsOrProgress(state, article, selected), progressColumn.width)}`);
	const right = joinSafe(about);
	const marked = state.marked.includes(article) ? safe`${mark} ` : safe``;
	const title = fitLeft(safe`${marked}${article.title}`, width - displayWidth(right) - 1, ellipsis);
	return [
		{text: title, style: isSelected || marked !== '' ? selection : undefined},
		{text: right, style: faint},
	];
}

/** "6 pairs" beside the selected article, "read 38%" of one that was begun. */
function pairsOrProgress(state: State, article: Article, selected?: Article): SafeText {
	const pairs = selected ? pairCount(state, selected, article) : 0;
	if (pairs > 0) return counted(pairs, safe`pair`);
	const percent = state.progress.get(article.id);
	return percent === undefined ? safe`` : safe`read ${percent}%`;
}

/** The beginning of an article; beside the list, where its title may be cut, under its whole title. */
export function previewRows(state: State, article: Article, {beside, preview}: ListFrame): RowSegment[][] {
	const {title, faint} = themes[state.theme];
	const {width, height} = preview;
	const above = new Set(['title', 'kicker', 'byline', 'dateline']);
	const beginning = layoutAround(article, {width, furniture: false}, {block: 0, offset: -1});
	const lines = beginning.lines.filter(line => !above.has(article.blocks[line.block].kind));
	const first = Math.max(
		0,
		lines.findIndex(line => line.range),
	);
	const head: RowSegment[][] = [];
	if (beside) {
		const about = originOf(article);
		for (const {start, end} of wrapText(article.title, width))
			head.push([{text: sliceSafe(article.title, start, end), style: title}]);
		if (about.length > 0)
			head.push([
				{
					text: fitLeft(joinSafe(about, safe` ${state.symbols.dot} `), width, state.symbols.ellipsis),
					style: faint,
				},
			]);
		head.push([]);
	}

	const text = lines
		.slice(first, first + Math.max(0, height - head.length))
		.map(({block, range}): RowSegment[] => {
			const {kind, text} = article.blocks[block];
			return range
				? [{text: sliceSafe(text, range.start, range.end), style: blockStyle(kind, themes[state.theme])}]
				: [];
		});
	return [...head, ...text].slice(0, height);
}
