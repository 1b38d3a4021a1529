import {memoize} from '../text/memoize.js';
import {joinSafe, type SafeText, safe} from '../text/safe-text.js';
import type {Range} from '../text/words.js';
import type {Change, ChangeKind, Evidence, Side} from './comparison.js';
import {type Excerpt, inMarks} from './quote-in-words.js';
import {isWithin, touches, united} from './united-ranges.js';

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

/** The changes that nothing else of the evidence tells: no linked figures, nor what was altered in quotes, nor who says them. */
export const changesToTell = memoize(({figures, quotes, changes}: Evidence): readonly Change[] => {
	const altered = quotes.filter(({verdict}) => verdict === 'altered');
	const places = (side: Side) => ({
		figures: united(figures.map(link => link[side].inText)),
		altered: united(altered.map(link => link[side].inText)),
		speakers: united(
			quotes.flatMap(link => {
				const {speaker} = link[side];
				return speaker && link.sameSpeaker === false ? [speaker] : [];
			}),
		),
	});
	const placesOf = {a: places('a'), b: places('b')};
	return changes.filter(change => {
		/** Whether something holds of each side that the change has. */
		const each = (holds: (range: Range, side: Side) => boolean) =>
			(!change.a || holds(change.a.inText, 'a')) && (!change.b || holds(change.b.inText, 'b'));
		if (each((range, side) => isWithin(range, placesOf[side].altered))) return false;
		if (each((_, side) => isWithin(change[side]!, placesOf[side].speakers))) return false;
		if (names[change.what]) return true;
		if (each((range, side) => isWithin(range, placesOf[side].figures))) return false;
		const isFigure = change.what === 'figure' || change.what === 'date';
		return !isFigure || !each((range, side) => touches(range, placesOf[side].figures));
	});
});
