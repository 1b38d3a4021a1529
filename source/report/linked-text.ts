import type {Block, Link} from '../article/article.js';
import {cellPlaces} from '../article/cell-places.js';
import {type SafeText, safe, sliceSafe} from '../text/safe-text.js';

/** A text and where its words lead; offsets into it. */
export type LinkedText = {text: SafeText; links: readonly Link[]};

/** The cells of a table, row by row, each with its links. */
export function linkedCells({text, rows = [], links = []}: Block): LinkedText[][] {
	const places = cellPlaces(text, rows);
	let next = 0;
	return rows.map((cells, row) =>
		cells.map((cell, column) => {
			const place = places?.[row][column];
			if (!place) return {text: cell, links: []};
			const own: Link[] = [];
			for (; next < links.length && links[next].start < place.end; next++) {
				const {start, end, href} = links[next];
				own.push({
					start: Math.max(0, start - place.start),
					end: Math.min(end, place.end) - place.start,
					href,
				});
			}

			return {text: cell, links: own};
		}),
	);
}

/** A text cut where links begin and end: its pieces in order, each with where it leads. */
export function piecesByLink({text, links}: LinkedText): {text: SafeText; href?: string}[] {
	const pieces: {text: SafeText; href?: string}[] = [];
	let at = 0;
	for (const {start, end, href} of links) {
		if (start < at || end <= start) continue;
		if (start > at) pieces.push({text: sliceSafe(text, at, start)});
		pieces.push({text: sliceSafe(text, start, end), href});
		at = end;
	}

	if (at < text.length) pieces.push({text: sliceSafe(text, at)});
	return pieces.length > 0 ? pieces : [{text: safe``}];
}
