import {leftOutInShort} from '../command/left-out.js';
import type {Options} from '../command/options.js';
import {symbolsFor} from '../layout/symbols.js';
import type {LoadedSources} from '../library/loaded-sources.js';
import {awaitComparison, showStories} from '../state/await-comparison.js';
import type {Configuration} from '../state/configuration.js';
import {initialState} from '../state/initial-state.js';
import {openWhereLeft} from '../state/open-reader.js';
import {withQuestions} from '../state/questions.js';
import {reduce} from '../state/reduce.js';
import {recallTheme, recallWidth} from '../state/restore-session.js';
import {type State, searchScreen, withScreen, withScreenOver} from '../state/state.js';
import {emptyField, insert} from '../state/text-field.js';
import type {ThemeName} from '../state/theme.js';
import type {Judgements, Person} from '../storage/judgements.js';
import type {ReadingState} from '../storage/reading-state.js';
import {storySize} from '../stories/story-size.js';
import {today} from './today.js';

/** What of the runs before counts for the first state. */
type Remembered = {readingState: ReadingState; judged: {judgements: Judgements; person: Person}};

/** The first state: one file opens in the reader, several in the library, over which a comparison or a search stands. */
export function startState(
	sources: LoadedSources,
	options: Options,
	configuration: Configuration,
	{readingState, judged: {judgements, person}}: Remembered,
): State {
	const {articles, problems, of, older, isComplete, toCompare} = sources;
	const {columns, rows} = process.stdout;
	const empty = initialState({
		size: {columns, rows},
		theme: themeOf(options, configuration, readingState),
		symbols: symbolsFor(process.env, process.platform),
		columnWidth: options.width ?? configuration.width ?? recallWidth(readingState),
		bindings: configuration.bindings,
		readingState,
		judgements,
		person: {...person, name: configuration.name ?? person.name},
		showsUnsure: options.unsure,
		isFirstFrame: true,
		readOn: today(),
		// Ink goes by the same.
		forScreenReader: process.env.INK_SCREEN_READER === 'true',
	});
	const leftOut = options.since && leftOutInShort(sources, options.since);
	const state = reduce(empty, {type: 'read', of: of - older, articles, problems, leftOut});
	if (options.search !== undefined) {
		const field = insert(emptyField, options.search);
		return withQuestions(withScreenOver(state, {...searchScreen, field}));
	}

	if (options.compare && of - older > storySize.most && options.sources.length !== 2)
		return withQuestions(showStories(state));
	if (options.compare) {
		const awaited = {wanted: {closest: undefined}, opening: {at: 'first'}} as const;
		const waiting = awaitComparison(state, awaited);
		return isComplete ? reduce(waiting, {type: 'all-read', toCompare}) : waiting;
	}

	return of > 1 ? state : openWhereLeft(state, articles[0], withScreen, {furniture: options.original});
}

/**
As asked for, by a flag or else in the configuration; else no colour where the environment wants none (no-color.org); else
the one last gone to with a key; else dark, unless the environment says light.
*/
function themeOf(
	{theme, color}: Options,
	configuration: Configuration,
	readingState: ReadingState,
): ThemeName {
	const {NO_COLOR, FORCE_COLOR, COLORFGBG} = process.env;
	const wantsNone = (NO_COLOR ?? '') !== '' && (FORCE_COLOR ?? '') === '';
	const asked = theme ?? configuration.theme;
	if (color === 'never') return 'mono';
	if (asked !== undefined && asked !== 'auto') return asked;
	if (color === 'auto' && wantsNone) return 'mono';
	const recalled = asked === 'auto' ? undefined : recallTheme(readingState);
	if (recalled !== undefined) return recalled;
	const background = Number(COLORFGBG?.split(';').at(-1));
	return background === 7 || background === 15 ? 'light' : 'dark';
}
