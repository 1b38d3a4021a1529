import {fitLeft, truncate} from '../../layout/columns.js';
import {pointerWidth} from '../../layout/geometry.js';
import {aboutStory} from '../../report/story-phrases.js';
import type {State} from '../../state/state.js';
import {themes} from '../../state/theme.js';
import type {Story} from '../../stories/story.js';
import {displayWidth} from '../../text/display-width.js';
import {joinSafe, safe} from '../../text/safe-text.js';
import type {RowSegment} from './row-segments.js';

// Cells of a title that are worth more than when its story was.
const leastTitle = 24;

/** The heading over the articles of a story: its title, how many outlets, and from when to when, as far as there is room. */
export function storyHeading(state: State, story: Story, width: number, isSelected: boolean): RowSegment[] {
	const {faint, title, selection} = themes[state.theme];
	const {dot, ellipsis} = state.symbols;
	const cells = width - pointerWidth - 1;
	const told = aboutStory(story);
	const texts = told.map((_, left) => joinSafe(told.slice(0, told.length - left), safe` ${dot} `));
	const needed = Math.min(displayWidth(story.title), leastTitle);
	const about = texts.find(text => displayWidth(text) + 2 + needed <= cells) ?? safe``;
	const room = about === '' ? cells : cells - displayWidth(about) - 2;
	return [
		{text: fitLeft(truncate(story.title, room, ellipsis), room), style: isSelected ? selection : title},
		...(about === '' ? [] : [{text: safe`  ${about}`, style: faint}]),
	];
}
