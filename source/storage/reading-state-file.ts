import {type SafeText, safe} from '../text/safe-text.js';
import {type KeptForm, loadKept, saveKept} from './kept-file.js';
import {
	emptyReadingState,
	formatReadingState,
	mergeReadingStates,
	parseReadingState,
	type ReadingState,
	withoutOldest,
} from './reading-state.js';

const form: KeptForm<ReadingState> = {
	empty: emptyReadingState,
	parse: parseReadingState,
	format: readingState => formatReadingState(withoutOldest(readingState)),
	merge: mergeReadingStates,
	words: {
		unread: safe`nothing is remembered`,
		unreadable: safe`what was remembered cannot be read`,
		unsaved: safe`what you read was not saved`,
	},
};

/** What a file holds, absent where it is to be left alone; and what there is to say of it, on one line. */
export type LoadedReadingState = {readingState?: ReadingState; notice?: SafeText};

/** Reads what is remembered, as kept-file.ts does. */
export function loadReadingState(file: string): LoadedReadingState {
	const {kept, notice} = loadKept(file, form);
	return {...(kept && {readingState: kept}), ...(notice !== undefined && {notice})};
}

/** Saves what a program remembers together with what others have saved since. Returns what went wrong, on one line. */
export const saveReadingState = (file: string, own: ReadingState): SafeText | undefined =>
	saveKept(file, form, own);
