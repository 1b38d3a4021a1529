import {highlightedSegments} from '../../layout/segments.js';
import {emphasesOfFact} from '../../report/story-phrases.js';
import type {State} from '../../state/state.js';
import type {StoryEntry, Wording} from '../../state/story-view.js';
import {themes} from '../../state/theme.js';
import type {Range} from '../../text/words.js';
import type {RowSegment} from './row-segments.js';

/** A stretch of how an article says something, the figures that others have too as they agree or differ. */
export function wordingSegments(
	{theme}: State,
	entry: StoryEntry,
	{article, passage}: Wording,
	range: Range,
): RowSegment[] {
	const {agreeing, differing} = themes[theme];
	const emphases = 'fact' in entry ? emphasesOfFact(entry.fact, article) : [];
	return highlightedSegments(
		passage.text,
		range,
		emphases.map(({start, end, as}) => ({start, end, style: as === 'differ' ? differing : agreeing})),
	);
}
