import {joinSafe, type SafeText, safe} from '../text/safe-text.js';
import type {Range} from '../text/words.js';
import type {Change, ChangeKind, Evidence, Side} from './comparison.js';
import {type Excerpt, inMarks} from './quote-in-words.js';

/** Whether a change turns what is said, or is of a figure, name or date; the rest is wording. */
export const isTelling = ({what}: Change): boolean => what !== 'words';

// Of the other kinds the words say themselves what they are.
const names: Partial<Record<ChangeKind, SafeText>> = {
	negation: safe`negation`,
	hedge: safe`hedge`,
	who: safe`who`,
	order: safe`order`,
};

/** What a change is called before its words: "negation", "changed", "only A", "hedge, only B". */
export function changeName({what, a, b}: Change): SafeText {
	const name = names[what];
	const side = a ? (b ? undefined : safe`only A`) : safe`only B`;
	const parts = [name, side].filter(part => part !== undefined);
	return parts.length === 0 ? safe`changed` : joinSafe(parts, safe`, `);
}

/** "“did not” | “did”"; the words of one side where the other has none. */
export const changeInWords = ({a, b}: Change, excerpt: Excerpt): SafeText =>
	joinSafe(
		[a, b].flatMap(stretch => (stretch ? [inMarks(stretch.text, excerpt)] : [])),
		safe` | `,
	);

/** The changes that nothing else of the evidence tells: neither linked figures nor what was altered in quotes. */
export function changesToTell({figures, quotes, changes}: Evidence): Change[] {
	const altered = quotes.filter(({verdict}) => verdict === 'altered');
	const places = (side: Side) => ({
		figures: united(figures.map(link => link[side].inText)),
		altered: united(altered.map(link => link[side].inText)),
	});
	const placesOf = {a: places('a'), b: places('b')};
	return changes.filter(change => {
		/** Whether something holds of each side that the change has. */
		const each = (holds: (range: Range, side: Side) => boolean) =>
			(!change.a || holds(change.a.inText, 'a')) && (!change.b || holds(change.b.inText, 'b'));
		if (each((range, side) => isWithin(range, placesOf[side].altered))) return false;
		if (names[change.what]) return true;
		if (each((range, side) => isWithin(range, placesOf[side].figures))) return false;
		const isFigure = change.what === 'figure' || change.what === 'date';
		return !isFigure || !each((range, side) => touches(range, placesOf[side].figures));
	});
}

/** Ranges in their order, those that overlap as one. */
function united(ranges: readonly Range[]): Range[] {
	const all: Range[] = [];
	for (const {start, end} of [...ranges].sort((x, y) => x.start - y.start)) {
		const last = all.at(-1);
		if (last && start < last.end) last.end = Math.max(last.end, end);
		else all.push({start, end});
	}

	return all;
}

const isWithin = ({start, end}: Range, places: readonly Range[]): boolean => {
	const place = lastFrom(places, start);
	return place !== undefined && end <= place.end;
};

const touches = ({start, end}: Range, places: readonly Range[]): boolean =>
	(lastFrom(places, Math.max(start, end - 1))?.end ?? start) > start;

/** The last of ranges, in their order, that begins at an offset or before it. */
function lastFrom(ranges: readonly Range[], offset: number): Range | undefined {
	let first = 0;
	for (let after = ranges.length; after > first; ) {
		const middle = (first + after) >> 1;
		if (ranges[middle].start <= offset) first = middle + 1;
		else after = middle;
	}

	return ranges[first - 1];
}
