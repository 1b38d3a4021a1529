import {clamp, lastTop} from '../layout/scroll.js';
import {safe} from '../text/safe-text.js';
import {compareWordings} from './compare-wordings.js';
import {type FactView, factView, rowsOfWording} from './fact-view.js';
import type {Command} from './keys.js';
import {openReader} from './open-reader.js';
import {scrolled} from './scrolling.js';
import {currentScreen, type FactScreen, type State, withoutTopScreen, withScreen} from './state.js';
import {nameIn, storyEntries} from './story-view.js';

/** What a command does in a fact; `count` is what was typed before it. */
export function reduceFact(state: State, screen: FactScreen, command: Command, count?: number): State {
	const view = factView(state, screen);
	const moved = move(screen, view, command, count);
	if (moved) return withScreen(state, moved);
	const {story} = screen;
	const wording = view.wordings[view.highlighted];
	switch (command) {
		case 'open': {
			const {article, passage} = wording;
			const place = {block: passage.block, offset: passage.inBlock.start};
			return openReader(state, story.articles[article], {place});
		}

		case 'mark': {
			const marked = screen.marked === view.highlighted ? undefined : view.highlighted;
			const notice =
				marked === undefined ? safe`no mark any more` : safe`${nameIn(story, wording.article)} marked`;
			return withScreen({...state, notice}, {...screen, marked});
		}

		case 'compare':
			return compare(state, screen, view);
		case 'next-part':
			return toEntry(state, screen, screen.entry + (count ?? 1));
		case 'previous-part':
			return toEntry(state, screen, screen.entry - (count ?? 1));
		case 'cancel':
			return withoutTopScreen(state);
		default:
			return state;
	}
}

/** Goes a wording down or up, through one that is longer than the window row by row; or scrolls the rows. */
function move(screen: FactScreen, view: FactView, command: Command, count = 1): FactScreen | undefined {
	const {rows, height, highlighted, wordings} = view;
	if (command === 'line-down' || command === 'line-up') {
		let next = screen;
		for (let step = 0; step < Math.min(count, rows.length); step++)
			next = stepped(next, {...view, highlighted: next.highlighted, top: next.top}, command === 'line-down');
		return next;
	}

	const last = lastTop(rows.length, height);
	const top = scrolled(command, {position: view.top, last, height}, count);
	if (top === undefined) return undefined;
	if (command === 'first') return {...screen, top: 0, highlighted: 0};
	if (command === 'last') return {...screen, top: last, highlighted: wordings.length - 1};
	const isSeen = (wording: number) => {
		const {start, end} = rowsOfWording(view, wording);
		return start < top + height && end > top;
	};
	const seen = wordings.findIndex((_, index) => isSeen(index));
	return {...screen, top, highlighted: isSeen(highlighted) || seen < 0 ? highlighted : seen};
}

function stepped(screen: FactScreen, view: FactView, isDown: boolean): FactScreen {
	const {rows, top, height, highlighted, wordings} = view;
	const own = rowsOfWording(view, highlighted);
	const isCut = isDown ? own.end > top + height : own.start < top;
	if (isCut) return {...screen, top: top + (isDown ? 1 : -1)};
	const next = clamp(highlighted + (isDown ? 1 : -1), 0, wordings.length - 1);
	// Above the first stands what is known of the fact.
	if (next === highlighted) return {...screen, top: isDown ? top : Math.max(0, top - 1)};
	const {start, end} = rowsOfWording(view, next);
	const shown = isDown
		? Math.max(top, Math.min(start, end - height))
		: Math.min(top, Math.max(0, Math.max(start - 1, end - height)));
	return {...screen, highlighted: next, top: clamp(shown, 0, lastTop(rows.length, height))};
}

/** The highlighted wording beside the marked one; without a mark, beside that of the centre, or else another one. */
function compare(state: State, {story, marked}: FactScreen, {entry, wordings, highlighted}: FactView): State {
	if (!('fact' in entry)) return {...state, notice: safe`only one of them says this`};
	const own = wordings[highlighted];
	const {centre} = entry.fact;
	const other =
		(marked === undefined || marked === highlighted ? undefined : wordings[marked]) ??
		wordings.find(({article}) => article === centre && article !== own.article) ??
		wordings.find(({article}) => article !== own.article)!;
	return compareWordings(state, story, own, other);
}

/** Another row of the story, also on the screen under this one. */
function toEntry(state: State, screen: FactScreen, wanted: number): State {
	const {story, order} = screen;
	const entry = clamp(wanted, 0, storyEntries(story, order).length - 1);
	if (entry === screen.entry)
		return {...state, notice: wanted < entry ? safe`this is the first` : safe`this is the last`};
	const below = withoutTopScreen(state);
	const under = currentScreen(below);
	const moved =
		under.name === 'story' && under.story === story
			? withScreen(below, {...under, highlighted: entry})
			: below;
	return {
		...moved,
		screens: [...moved.screens, {...screen, entry, highlighted: 0, top: 0, marked: undefined}],
	};
}
