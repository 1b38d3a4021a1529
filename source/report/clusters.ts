import {counted} from '../layout/columns.js';
import {wrapText} from '../layout/wrap.js';
import type {Problem} from '../library/library.js';
import type {PassimCluster, PassimPlace} from '../stories/passim-clusters.js';
import {joinSafe, type SafeText, safe, sliceSafe, toSafeText} from '../text/safe-text.js';
import {dayInWords} from './day-in-words.js';
import {jsonVersion} from './json-version.js';
import {dot} from './phrases.js';
import type {TextOptions} from './text-report.js';

/** What passim found, as text: each passage as the first article at hand has it, and below it all who have it, by date. */
export const clustersText = (clusters: readonly PassimCluster[], {width}: TextOptions): SafeText[] =>
	clusters.flatMap(({places}, index) => {
		const own = places.find(({at}) => at)!;
		const about = safe`${index + 1} ${dot} ${counted(new Set(places.map(({id}) => id)).size, safe`text`)}`;
		return [
			...(index > 0 ? [safe``] : []),
			about,
			...wrapped(own.text, width),
			...places.flatMap(place => wrapped(placeLine(place), width)),
		];
	});

/** The same as JSON: offsets are those of the originals; places in texts that are not at hand have none. */
export const clustersJson = (clusters: readonly PassimCluster[], problems: readonly Problem[]) => ({
	version: jsonVersion,
	passages: clusters.map(({cluster, places}) => ({
		cluster,
		places: places.map(({at, ...place}) => ({...place, ...(at && {start: at.start, end: at.end})})),
	})),
	problems,
});

const placeLine = ({id, series, date, at}: PassimPlace): SafeText => {
	const name = at ? at.article.title : toSafeText(id);
	const outlet = at ? at.article.outlet : series === toSafeText(id) ? undefined : series;
	const where = at ? safe`${at.start}-${at.end}` : safe`not at hand`;
	return safe`- ${joinSafe(
		[date === undefined ? safe`no date` : dayInWords(date), outlet, name, where].filter(
			part => part !== undefined,
		),
		safe` ${dot} `,
	)}`;
};

const wrapped = (text: SafeText, width: number): SafeText[] =>
	wrapText(text, width).map(({start, end}) => sliceSafe(text, start, end));
