import {fitLeft} from '../layout/columns.js';
import type {Reuse} from '../stories/reuse.js';
import {joinSafe, type SafeText, safe} from '../text/safe-text.js';
import {beside, widest, wrapped} from './beside-name.js';
import {
	aboutPlace,
	aboutReuse,
	aboutReusedText,
	namesOfReuse,
	reusedShare,
	reuseTitles,
	sourcesInWords,
	summaryOfReuse,
} from './reuse-phrases.js';
import type {TextOptions} from './text-report.js';

/** Reused text as text: each passage with who has it, then what each article has of others. */
export function reuseText(reuse: Reuse, {width, symbols}: TextOptions): SafeText[] {
	const nameOf = namesOfReuse(reuse);
	const between = safe` ${symbols.dot} `;
	const told = reuse.articles.filter(one => reusedShare(one) !== '');
	const room = Math.min(Math.floor(width / 3), widest(told.map(({article}) => nameOf(article))));
	return [
		...wrapped(reuseTitles.reuse, width),
		...wrapped(summaryOfReuse(reuse), width),
		...(reuse.passages.length > 0 ? wrapped(aboutReuse, width) : []),
		...reuse.passages.flatMap((passage, index) => {
			const names = passage.places.map(({article}) => nameOf(article));
			const cells = Math.min(Math.floor(width / 2), widest(names));
			return [
				safe``,
				...wrapped(joinSafe([safe`${index + 1}`, ...aboutReusedText(passage)], between), width),
				...passage.places.flatMap((place, at) =>
					beside(fitLeft(names[at], cells, symbols.ellipsis), joinSafe(aboutPlace(place), between), width),
				),
				...beside(safe``, passage.places[0].passage.text, width),
			];
		}),
		...(told.length > 0 ? [safe``, ...wrapped(reuseTitles.articles, width)] : []),
		...told.flatMap(one =>
			beside(
				fitLeft(nameOf(one.article), room, symbols.ellipsis),
				safe`${reusedShare(one)}: ${sourcesInWords(one.from, nameOf)}`,
				width,
			),
		),
	];
}
