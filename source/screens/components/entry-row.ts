import type {Article} from '../../article/article.js';
import {labelAmong} from '../../article/labels.js';
import {publishedDay} from '../../article/published-day.js';
import {layoutAround} from '../../layout/article-window.js';
import {counted, fitLeft, fitRight} from '../../layout/columns.js';
import {type ListFrame, pointerWidth} from '../../layout/geometry.js';
import {fitLabel, labelText} from '../../layout/label-text.js';
import {columnGap, dayText, titleCells} from '../../layout/library-columns.js';
import {lineSegments, markSegments} from '../../layout/segments.js';
import {wrapText} from '../../layout/wrap.js';
import {originOf, readingTime} from '../../report/phrases.js';
import {pairCount} from '../../state/comparisons.js';
import {type Entry, isHeading} from '../../state/library-list.js';
import type {LibraryView} from '../../state/library-view.js';
import {reuseOf} from '../../state/reuse.js';
import type {State} from '../../state/state.js';
import {themes} from '../../state/theme.js';
import {displayWidth} from '../../text/display-width.js';
import {joinSafe, type SafeText, safe, sliceSafe, toSafeText} from '../../text/safe-text.js';
import {blockStyle} from './block-style.js';
import type {RowSegment} from './row-segments.js';

/** A row of the library: title, how much of it is reused, outlet, day, minutes, and pairs with the selected article or reading progress. */
export function entryRow(
	state: State,
	{frame: {list}, columns}: LibraryView,
	entry: Entry,
	selected: Article | undefined,
	isSelected: boolean,
): RowSegment[] {
	const {faint, problem, selection} = themes[state.theme];
	const {symbols} = state;
	if ('problem' in entry) {
		const {source, message} = entry.problem;
		return [
			{
				text: fitLeft(safe`${source}: ${message}`, list.width - pointerWidth - 1, symbols.ellipsis),
				style: isSelected ? {...problem, bold: true} : problem,
			},
		];
	}

	const {article} = entry;
	const about: SafeText[] = [];
	let width = titleCells(list.width, columns);
	const add = (cells: number, text: SafeText, isFlush = true) => {
		if (cells === 0) return;
		// What a row has nothing to say in, its title may run on over, up to where something stands.
		if (text === '' && about.length === 0) width += cells + columnGap;
		else about.push(safe`  ${isFlush ? fitRight(text, cells) : fitLeft(text, cells, symbols.ellipsis)}`);
	};
	const day = columns.date > 0 ? publishedDay(article) : undefined;
	add(columns.reuse, columns.reuse > 0 ? reuseOf(state, article) : safe``);
	add(columns.outlet, article.outlet ?? safe``, false);
	add(columns.date, day ? dayText(day) : safe``);
	add(columns.minutes, readingTime(article));
	add(columns.progress, pairsOrProgress(state, article, selected));
	const indent = entry.story ? safe`  ` : safe``;
	const marked = state.marked.includes(article) ? safe`${indent}${symbols.mark} ` : indent;
	const label = fitLabel(labelAmong(state.articles, article), width - displayWidth(marked), symbols);
	return [
		{
			text: fitLeft(safe`${marked}${label}`, width),
			style: isSelected || marked !== indent ? selection : undefined,
		},
		{text: joinSafe(about), style: faint},
	];
}

/** What tells at the edge of a row that its article is new, was changed, or is there no more. */
export function newsSign({gone, news}: State, entry: Entry): SafeText | undefined {
	if (!('article' in entry) || isHeading(entry)) return undefined;
	const {id} = entry.article;
	if (gone.has(id)) return safe`-`;
	const what = news.get(id);
	return what && (what === 'new' ? safe`+` : safe`~`);
}

/** "6 pairs" beside the selected article, "read 38%" of one that was begun, and what else there is to say of it. */
function pairsOrProgress(state: State, article: Article, selected?: Article): SafeText {
	if (state.gone.has(article.id)) return safe`gone`;
	const pairs = selected ? pairCount(state, selected, article) : 0;
	if (pairs > 0) return counted(pairs, safe`pair`);
	const percent = state.progress.get(article.id);
	if (percent !== undefined) return safe`read ${percent}%`;
	return toSafeText(state.news.get(article.id) ?? '');
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
		const label = labelAmong(state.articles, article);
		const heading = label.title ?? labelText(label, state.symbols);
		const about = [...originOf(article), ...(label.title !== undefined && label.file ? [label.file] : [])];
		for (const {start, end} of wrapText(heading, width))
			head.push([{text: sliceSafe(heading, start, end), style: title}]);
		if (about.length > 0)
			head.push([
				{
					text: fitLeft(joinSafe(about, safe` ${state.symbols.dot} `), width, state.symbols.ellipsis),
					style: faint,
				},
			]);
		head.push([]);
	}

	const text = lines.slice(first, first + Math.max(0, height - head.length)).map((line): RowSegment[] => {
		const {range} = line;
		const {kind, text} = article.blocks[line.block];
		const style = blockStyle(kind, themes[state.theme]);
		if (!range) return [];
		const signs = {rule: state.symbols.rule, faint};
		return [
			...markSegments(text, line, [], faint),
			...lineSegments(text, {...line, range}, [], signs, style),
		];
	});
	return [...head, ...text].slice(0, height);
}
