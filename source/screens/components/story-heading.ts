import {counted, fitLeft, truncate} from '../../layout/columns.js';
import {pointerWidth} from '../../layout/geometry.js';
import {daysText} from '../../layout/library-columns.js';
import type {State} from '../../state/state.js';
import {themes} from '../../state/theme.js';
import type {Story} from '../../stories/story.js';
import {displayWidth} from '../../text/display-width.js';
import {joinSafe, type SafeText, safe} from '../../text/safe-text.js';
import type {RowSegment} from './row-segments.js';

// Cells of a title that are worth more than when its story was.
const leastTitle = 24;

/** The heading over the articles of a story: its title, how many outlets, and from when to when, as far as there is room. */
export function storyHeading(state: State, story: Story, width: number, isSelected: boolean): RowSegment[] {
	const {faint, title, selection} = themes[state.theme];
	const {dot, ellipsis} = state.symbols;
	const cells = width - pointerWidth - 1;
	const told = [howMany(story), ...days(story), ...asOneText(story)];
	const texts = told.map((_, left) => joinSafe(told.slice(0, told.length - left), safe` ${dot} `));
	const needed = Math.min(displayWidth(story.title), leastTitle);
	const about = texts.find(text => displayWidth(text) + 2 + needed <= cells) ?? safe``;
	const room = about === '' ? cells : cells - displayWidth(about) - 2;
	return [
		{text: fitLeft(truncate(story.title, room, ellipsis), room), style: isSelected ? selection : title},
		...(about === '' ? [] : [{text: safe`  ${about}`, style: faint}]),
	];
}

/** "3 outlets", where each article tells one of its own; else "5 articles", of so many outlets where two or more are told. */
function howMany({articles}: Story): SafeText {
	const outlets = new Set(articles.flatMap(({outlet}) => outlet?.toLowerCase() ?? [])).size;
	if (outlets === articles.length) return counted(outlets, safe`outlet`);
	const all = counted(articles.length, safe`article`);
	return outlets < 2 ? all : safe`${all} of ${counted(outlets, safe`outlet`)}`;
}

const days = ({from, to}: Story): SafeText[] =>
	from === undefined || to === undefined ? [] : [daysText(from, to)];

const asOneText = ({articles, versions}: Story): SafeText[] =>
	versions.some(({length}) => length === articles.length) ? [safe`one text`] : [];
