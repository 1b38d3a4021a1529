import {frameOf} from '../layout/geometry.js';
import {clamp, lastTop} from '../layout/scroll.js';
import type {Symbols} from '../layout/symbols.js';
import {wrapText} from '../layout/wrap.js';
import {factLines, onlyTitleOf, originBeside} from '../report/story-phrases.js';
import {memoize} from '../text/memoize.js';
import {joinSafe, type SafeText, safe, sliceSafe} from '../text/safe-text.js';
import type {Range} from '../text/words.js';
import type {FactScreen, State} from './state.js';
import {nameIn, type StoryEntry, storyEntries, type Wording, wordingsOf} from './story-view.js';

/** A row of a fact: of what is known of it; of a wording, by its index, who says it, or a stretch of its text; or an empty one. */
export type FactRow =
	| {about: SafeText; isDiffering: boolean}
	| {wording: number; name: SafeText; origin: SafeText}
	| {wording: number; range: Range}
	| undefined;

/** How each article says a fact, in rows, and which of them are shown. */
export type FactView = {
	entry: StoryEntry;
	wordings: readonly Wording[];
	highlighted: number;
	rows: readonly FactRow[];
	top: number;
	height: number;
};

/** Cells before each row, as many as the pointer takes. */
export const wordingIndent = 3;

export function factView({size, symbols}: Pick<State, 'size' | 'symbols'>, screen: FactScreen): FactView {
	const {story, order} = screen;
	const entry = storyEntries(story, order)[screen.entry];
	const wordings = wordingsOf(story, entry);
	const rows = rowsOf(story, entry, Math.max(1, size.columns - wordingIndent - 1), symbols);
	const height = frameOf(size.rows).body;
	return {
		entry,
		wordings,
		highlighted: clamp(screen.highlighted, 0, wordings.length - 1),
		rows,
		top: clamp(screen.top, 0, lastTop(rows.length, height)),
		height,
	};
}

/** The last are kept, because every key and every drawing asks for them. */
const rowsOf = memoize(
	(story: FactScreen['story'], entry: StoryEntry, width: number, symbols: Symbols): readonly FactRow[] => {
		const about = 'fact' in entry ? factLines(entry.fact, story, symbols) : [onlyLine(story, entry.only)];
		const wordings = wordingsOf(story, entry);
		const named = ({article}: Wording, wording: number): FactRow[] =>
			'only' in entry
				? []
				: [
						{
							wording,
							name: nameIn(story, article),
							origin: joinSafe(
								originBeside(story.articles[article], nameIn(story, article)),
								safe` ${symbols.dot} `,
							),
						},
					];
		return [
			...about.flatMap(({text, isDiffering}) =>
				wrapText(text, width).map(({start, end}) => ({about: sliceSafe(text, start, end), isDiffering})),
			),
			...wordings.flatMap((wording, index): FactRow[] => [
				undefined,
				...named(wording, index),
				...wrapText(wording.passage.text, width).map(range => ({wording: index, range})),
			]),
		];
	},
);

const onlyLine = (story: FactScreen['story'], article: number) => ({
	text: onlyTitleOf(nameIn(story, article)),
	isDiffering: false,
});

/** The first row of a wording and the one behind its last. */
export function rowsOfWording({rows}: Pick<FactView, 'rows'>, wording: number): Range {
	const isOf = (row: FactRow) => row !== undefined && 'wording' in row && row.wording === wording;
	return {start: rows.findIndex(isOf), end: rows.findLastIndex(isOf) + 1};
}
