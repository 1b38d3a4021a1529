import {labelAmong} from '../article/labels.js';
import {counted, withThousands} from '../layout/columns.js';
import {labelText} from '../layout/label-text.js';
import {keyOnScreen} from '../state/key-on-screen.js';
import {type Entry, isHeading, totalWords} from '../state/library-list.js';
import {type LibraryView, libraryView} from '../state/library-view.js';
import type {LibraryScreen, State} from '../state/state.js';
import {themes} from '../state/theme.js';
import {joinSafe, type SafeText, safe} from '../text/safe-text.js';
import {entryRow, newsSign, previewRows} from './components/entry-row.js';
import {framed} from './components/framed.js';
import {listWithPreview} from './components/list-with-preview.js';
import {type RowSegment, sides} from './components/row-segments.js';
import {type Hint, statusRow} from './components/status.js';
import {storyHeading} from './components/story-heading.js';
import type {Drawing} from './drawing.js';

const hints: readonly Hint[] = [
	['open', safe`read`],
	['compare', safe`compare`],
	['search', safe`search`],
	['find', safe`filter`],
	['help', safe`keys`],
];
const filteredHints: readonly Hint[] = [hints[0], ['back', safe`show all`], ...hints.slice(1)];
const pickHints: readonly Hint[] = [
	['open', safe`put it beside`],
	['find', safe`filter`],
	['back', safe`back`],
];

function hintsOf({beside, filter}: LibraryScreen, entry: Entry | undefined): readonly Hint[] {
	if (beside) return pickHints;
	const [read, ...others] = filter === '' ? hints : filteredHints;
	return [entry && isHeading(entry) ? ['open', safe`tell the story`] : read, ...others];
}

/** The list of articles, with the beginning of the highlighted one under it or beside it. */
export function drawLibrary(state: State, screen: LibraryScreen): Drawing {
	const view = libraryView(state, screen);
	const {entries, frame, highlighted, top} = view;
	const entry = entries[highlighted];
	const article = entry && 'article' in entry ? entry.article : undefined;
	const visible = entries.slice(top, top + frame.list.height);
	const items = visible.map(other => [
		'isHeading' in other && other.story
			? storyHeading(state, other.story, view.frame.list.width, other === entry)
			: entryRow(state, view, other, screen.beside ?? article, other === entry),
	]);
	const preview = frame.preview.height > 0 && article ? previewRows(state, article, frame) : [];
	return framed(
		state,
		header(state, screen),
		listWithPreview(state, frame, {
			items,
			signs: visible.map(other => newsSign(state, other) ?? safe` `),
			highlighted: highlighted - top,
			preview,
			instead: noneMatching(state),
		}),
		statusRow(
			state,
			hintsOf(screen, entry),
			joinSafe([...newCount(state), ...position(view)], safe` ${state.symbols.dot} `),
		),
	);
}

const noneMatching = (state: State): RowSegment[] => [
	{
		text: safe`   nothing here has that in its title; ${keyOnScreen(state, 'cancel')} shows all`,
		style: themes[state.theme].faint,
	},
];

function header(state: State, {filter, beside}: LibraryScreen): RowSegment[] {
	const {leftOut} = state;
	const {title, faint} = themes[state.theme];
	const {dot} = state.symbols;
	const read = state.articles.length + state.problems.length;
	const loading = read < state.expected ? [safe`${read} of ${state.expected} read`] : [];
	const totals = [
		...loading,
		...storiesSoFar(state),
		counted(state.articles.length, safe`article`),
		totalWords(state.articles),
	];
	if (beside)
		return sides(state, [
			{
				text: safe`What shall stand beside: ${labelText(labelAmong(state.articles, beside), state.symbols)}`,
				style: title,
			},
		]);
	const left: RowSegment[] = [{text: safe`seedreader`, style: title}];
	if (leftOut !== undefined) left.push({text: safe` ${dot} ${leftOut}`, style: faint});
	if (filter !== '') left.push({text: safe` ${dot} ${filter}`, style: faint});
	return sides(state, left, [{text: joinSafe(totals, safe` ${dot} `), style: faint}]);
}

/** How many stories there are, and while they are looked for how much of the library was. */
function storiesSoFar({sort, stories}: State): SafeText[] {
	if (sort !== 'story') return [];
	const {length} = stories?.stories ?? [];
	const {done} = stories ?? {done: 0};
	const found = counted(length, safe`story`, safe`stories`);
	return [done < 1 ? safe`${found} so far, ${Math.floor(100 * done)}% looked through` : found];
}

/** "12 new": how many were not in the list when it was shown before. */
function newCount({news, gone}: State): SafeText[] {
	const count = [...news].filter(([id, what]) => what === 'new' && !gone.has(id)).length;
	return count > 0 ? [safe`${withThousands(count)} new`] : [];
}

/** Headings do not count. */
function position({entries, highlighted}: LibraryView): SafeText[] {
	const count = (some: readonly Entry[]) => some.reduce((sum, entry) => sum + (isHeading(entry) ? 0 : 1), 0);
	return entries.length === 0
		? []
		: [safe`${Math.max(1, count(entries.slice(0, highlighted + 1)))} of ${count(entries)}`];
}
