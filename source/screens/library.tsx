import {Box} from 'ink';
import {type Article, readingMinutes, wordCount} from '../article/article.js';
import {layoutArticle} from '../layout/article-lines.js';
import {counted, fitLeft, fitRight, spaces} from '../layout/columns.js';
import {type Entry, pairCount} from '../state/derived.js';
import {type LibraryView, libraryView} from '../state/reduce-library.js';
import type {LibraryScreen, State} from '../state/state.js';
import {themes} from '../state/theme.js';
import {joinSafe, type SafeText, safe, sliceSafe} from '../text/safe-text.js';
import {Frame} from './components/frame.js';
import {Picker} from './components/picker.js';
import {Row, type RowSegment, sides} from './components/row.js';
import {type Hint, statusRow} from './components/status.js';

const hints: readonly Hint[] = [
	['open', safe`read`],
	['compare', safe`compare`],
	['search', safe`search`],
	['find', safe`filter`],
	['help', safe`keys`],
];
const pickHints: readonly Hint[] = [
	['open', safe`put it beside`],
	['find', safe`filter`],
	['back', safe`back`],
];

/** The list of articles, with the beginning of the highlighted one under it or beside it. */
export function Library({state, screen}: {state: State; screen: LibraryScreen}) {
	const view = libraryView(state, screen);
	const {entries, frame, highlighted, top} = view;
	const entry = entries[highlighted];
	const article = entry && 'article' in entry ? entry.article : undefined;
	const items = entries
		.slice(top, top + frame.list.height)
		.map(other => [itemRow(state, view, other, article, other === entry)]);
	const {selection} = themes[state.theme];
	const pointer = (isSelected: boolean): RowSegment => ({
		text: isSelected ? safe` ${state.symbols.pointer} ` : spaces(3),
		style: selection,
	});
	return (
		<Frame
			state={state}
			header={header(state, screen)}
			status={statusRow(state, screen.beside ? pickHints : hints, position(view))}
		>
			<Box flexDirection={frame.beside ? 'row' : 'column'}>
				<Box
					flexDirection="column"
					width={frame.list.width}
					height={Math.min(frame.list.height, Math.max(1, items.length))}
					flexShrink={0}
				>
					{items.length > 0 ? (
						<Picker items={items} highlighted={highlighted - top} pointer={pointer} />
					) : (
						<Row
							segments={[
								{
									text: safe`   nothing here has that in its title; Esc shows all`,
									style: themes[state.theme].faint,
								},
							]}
						/>
					)}
				</Box>
				{frame.preview.height > 0 && article && (
					<Box
						flexDirection="column"
						marginLeft={frame.beside ? 2 : frame.preview.left}
						marginTop={frame.beside ? 0 : 1}
					>
						{previewRows(article, frame.preview).map((segments, row) => (
							<Row key={row} segments={segments} />
						))}
					</Box>
				)}
			</Box>
		</Frame>
	);
}

function header(state: State, {filter, beside}: LibraryScreen): RowSegment[] {
	const {title, faint} = themes[state.theme];
	const {dot} = state.symbols;
	const words = state.articles.reduce((sum, article) => sum + wordCount(article), 0);
	const read = state.articles.length + state.problems.length;
	const loading = read < state.expected ? [safe`${read} of ${state.expected} read`] : [];
	const totals = [...loading, counted(state.articles.length, safe`article`), counted(words, safe`word`)];
	const name = beside ? safe`What shall stand beside “${beside.title}”?` : safe`seedreader`;
	const left: RowSegment[] = [{text: name, style: title}];
	if (filter !== '') left.push({text: safe` ${dot} ${filter}`, style: faint});
	return sides(left, [{text: joinSafe(totals, safe` ${dot} `), style: faint}], state.size.columns);
}

function position({entries, highlighted}: LibraryView): SafeText {
	return entries.length === 0 ? safe`` : safe`${highlighted + 1} of ${entries.length}`;
}

/** Title, outlet, minutes, and what there is to know beside the highlighted article. */
function itemRow(
	state: State,
	view: LibraryView,
	entry: Entry,
	selected: Article | undefined,
	isSelected: boolean,
): RowSegment[] {
	const {faint, problem, selection} = themes[state.theme];
	const {ellipsis, mark} = state.symbols;
	const width = view.frame.list.width - 3;
	if ('problem' in entry) {
		const {source, message} = entry.problem;
		return [{text: fitLeft(safe`${source}: ${message}`, width - 1, ellipsis), style: problem}];
	}

	const {article} = entry;
	const isMarked = state.marked.includes(article);
	const columns = columnsOf(state, view);
	const about = [
		...(columns.outlet > 0 ? [safe`  ${fitLeft(article.outlet ?? safe``, columns.outlet, ellipsis)}`] : []),
		...(columns.minutes > 0 ? [safe`  ${fitRight(minutesText(article), columns.minutes)}`] : []),
		...(columns.standing > 0
			? [safe`  ${fitRight(standing(state, article, selected), columns.standing)}`]
			: []),
	];
	const right = joinSafe(about);
	const title = fitLeft(article.title, Math.max(1, width - right.length - 3), ellipsis);
	return [
		{text: isMarked ? safe`${mark} ` : safe``, style: selection},
		{
			text: isMarked ? sliceSafe(title, 0, Math.max(0, title.length - 2)) : title,
			style: isSelected ? selection : undefined,
		},
		{text: right, style: faint},
	];
}

const minutesText = (article: Article): SafeText => safe`${readingMinutes(article)} min`;

/** Cells of the columns to the right of the title; a narrow list has only some of them. */
function columnsOf(state: State, {frame, entries}: LibraryView) {
	const {width} = frame.list;
	const outlets = entries.map(entry => ('article' in entry ? (entry.article.outlet?.length ?? 0) : 0));
	return {
		outlet: width >= 60 ? Math.min(16, Math.max(0, ...outlets)) : 0,
		minutes: width >= 40 ? 7 : 0,
		standing: width >= 50 && state.articles.length > 0 ? 9 : 0,
	};
}

/** "6 pairs" beside the highlighted article, "read 38%" of one that was begun. */
function standing(state: State, article: Article, selected?: Article): SafeText {
	const pairs = selected && selected !== article ? pairCount(state.articles, selected, article) : 0;
	if (pairs > 0) return counted(pairs, safe`pair`);
	const percent = state.progress.get(article.id);
	return percent === undefined ? safe`` : safe`read ${percent}%`;
}

/** The beginning of an article without its title. */
function previewRows(article: Article, {width, height}: {width: number; height: number}): RowSegment[][] {
	const titles = new Set(['title', 'kicker', 'byline', 'dateline']);
	const lines = layoutArticle(article, {width, furniture: false}).filter(
		line => !titles.has(article.blocks[line.block].kind),
	);
	const first = lines.findIndex(line => line.range);
	return lines
		.slice(Math.max(0, first), first + height)
		.map(({block, range}) => [
			{text: range ? sliceSafe(article.blocks[block].text, range.start, range.end) : safe``},
		]);
}
