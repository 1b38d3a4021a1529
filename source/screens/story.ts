import {articleNames} from '../article/article-names.js';
import {counted, fitLeft, fitRight, spaces, truncateWords} from '../layout/columns.js';
import {pointerWidth} from '../layout/geometry.js';
import {wrapText} from '../layout/wrap.js';
import type {State, StoryScreen} from '../state/state.js';
import {
	factPosition,
	nameIn,
	type StoryEntry,
	type StoryView,
	storyTitle,
	storyView,
	wordingsOf,
} from '../state/story-view.js';
import {themes} from '../state/theme.js';
import type {StoryFacts} from '../stories/story-facts.js';
import {displayWidth} from '../text/display-width.js';
import {joinSafe, type SafeText, safe} from '../text/safe-text.js';
import {factCell, factMark} from './components/fact-cell.js';
import {framed} from './components/framed.js';
import {pointerTo} from './components/list-with-preview.js';
import {type RowSegment, sides} from './components/row-segments.js';
import {type Hint, statusRow} from './components/status.js';
import {wordingSegments} from './components/wording-segments.js';
import type {Drawing} from './drawing.js';

const hints: readonly Hint[] = [
	['open', safe`wordings`],
	['compare', safe`two side by side`],
	['sort', safe`sort`],
	['write', safe`write`],
	['help', safe`keys`],
];

/** A story: a fact a row, with what each article says of it behind, and under them how the highlighted one is said. */
export function drawStory(state: State, screen: StoryScreen): Drawing {
	const view = storyView(state, screen);
	const {entries, frame, highlighted, top} = view;
	const {story} = screen;
	const {title, faint} = themes[state.theme];
	const items = entries
		.slice(top, top + frame.list)
		.map((entry, row) => [
			[
				pointerTo(state, top + row === highlighted),
				...entryRow(state, story, view, entry, top + row === highlighted),
			],
		]);
	const {articles, facts} = story;
	const totals = [counted(articles.length, safe`article`), counted(facts.length, safe`fact`)];
	return framed(
		state,
		sides(
			state,
			[{text: storyTitle(state, story), style: title}],
			[{text: joinSafe(totals, safe` ${state.symbols.dot} `), style: faint}],
		),
		{
			above: frame.columns ? [headRow(state, story, frame.columns, frame.text)] : [],
			list: {items, highlighted: highlighted - top},
			below: wordingRows(state, story, entries[highlighted], frame.wordings),
		},
		statusRow(state, hints, factPosition(story, entries, highlighted)),
	);
}

/** The names of the articles over their columns. */
function headRow(
	state: State,
	{articles}: StoryFacts,
	columns: readonly number[],
	text: number,
): RowSegment[] {
	const {faint} = themes[state.theme];
	const names = articleNames(articles).map(
		(name, index) => safe`  ${fitRight(name, columns[index], state.symbols.ellipsis)}`,
	);
	return [{text: safe`${spaces(pointerWidth + text)}${joinSafe(names)}`, style: faint}];
}

function entryRow(
	state: State,
	story: StoryFacts,
	{frame: {columns, text}}: StoryView,
	entry: StoryEntry,
	isHighlighted: boolean,
): RowSegment[] {
	const {selection, faint} = themes[state.theme];
	const {ellipsis} = state.symbols;
	const row = (words: SafeText): RowSegment => ({
		text: fitLeft(truncateWords(words, text, ellipsis), text),
		...(isHighlighted ? {style: selection} : 'only' in entry ? {style: faint} : {}),
	});
	if ('only' in entry) {
		const count = counted(story.only[entry.only]!.length, safe`sentence`);
		return [row(safe`only in ${nameIn(story, entry.only)}: ${count}`)];
	}

	const {fact} = entry;
	const words = row(fact.passages[fact.centre]!.text);
	return columns
		? [
				words,
				...columns.flatMap((cells, article) => [{text: spaces(2)}, factCell(state, fact, article, cells)]),
			]
		: [words, {text: spaces(1)}, ...story.articles.map((_, article) => factMark(state, fact, article))];
}

// Cells that the names of the articles take at the most, a quarter of a narrow window.
const mostOfName = 16;

/** How the articles say it, as far as there is room. */
function wordingRows(state: State, story: StoryFacts, entry: StoryEntry, height: number): RowSegment[][] {
	if (height === 0) return [];
	const {faint} = themes[state.theme];
	const {columns} = state.size;
	const wordings = wordingsOf(story, entry);
	const widest = wordings.reduce(
		(most, {article}) => Math.max(most, displayWidth(nameIn(story, article))),
		0,
	);
	const name = Math.min(widest, mostOfName, Math.floor(columns / 4));
	const width = Math.max(1, columns - pointerWidth - name - 3);
	const rows = wordings.flatMap(({article, passage}, index) =>
		wrapText(passage.text, width).map((range, row): RowSegment[] => {
			const isNamed = row === 0 && ('fact' in entry || index === 0);
			const label = isNamed ? nameIn(story, article) : safe``;
			return [
				{text: safe`${spaces(pointerWidth)}${fitLeft(label, name, state.symbols.ellipsis)}  `, style: faint},
				...wordingSegments(state, entry, {article, passage}, range),
			];
		}),
	);
	return [[], ...rows.slice(0, height)];
}
