import {graphemesOf, plainWidths} from '../text/display-width.js';
import {joinSafe, type SafeText, safe, sliceSafe, toSafeText} from '../text/safe-text.js';

/** A line being typed; `cursor` is an offset in UTF-16 units, always between graphemes. */
export type TextField = {text: SafeText; cursor: number};

export const emptyField: TextField = {text: safe``, cursor: 0};

/** A line with the cursor at its end. */
export const textField = (text: SafeText): TextField => ({text, cursor: text.length});

/** The field after a key that edits, or undefined where the key is none of those. */
export function editField(field: TextField, key: string): TextField | undefined {
	const {text, cursor} = field;
	const edit = edits[key];
	if (edit) return edit(field);
	if (key === 'space') return insert(field, ' ');
	return isCharacter(key) ? insert({text, cursor}, key) : undefined;
}

/** Types or pastes: line breaks become spaces, controls are shown as symbols. */
export function insert({text, cursor}: TextField, raw: string): TextField {
	// Space by space, because spaces at the ends are what separates the words that are typed next.
	const added = joinSafe(
		raw.split(/(\s)/u).map(piece => (/^\s$/u.test(piece) ? safe` ` : toSafeText(piece))),
	);
	return {
		text: safe`${sliceSafe(text, 0, cursor)}${added}${sliceSafe(text, cursor)}`,
		cursor: cursor + added.length,
	};
}

const isCharacter = (key: string) => !/^\p{Cc}|^\^[A-Z]$/u.test(key) && [...graphemesOf(key)].length === 1;

const edits: Readonly<Record<string, (field: TextField) => TextField>> = {
	left: ({text, cursor}) => ({text, cursor: before(text, cursor)}),
	right: ({text, cursor}) => ({text, cursor: after(text, cursor)}),
	'^B': ({text, cursor}) => ({text, cursor: before(text, cursor)}),
	'^F': ({text, cursor}) => ({text, cursor: after(text, cursor)}),
	home: ({text}) => ({text, cursor: 0}),
	end: ({text}) => ({text, cursor: text.length}),
	'^A': ({text}) => ({text, cursor: 0}),
	'^E': ({text}) => ({text, cursor: text.length}),
	backspace: ({text, cursor}) => cut(text, before(text, cursor), cursor),
	delete: ({text, cursor}) => cut(text, cursor, after(text, cursor)),
	'^D': ({text, cursor}) => cut(text, cursor, after(text, cursor)),
	'^U': ({text, cursor}) => cut(text, 0, cursor),
	'^K': ({text, cursor}) => cut(text, cursor, text.length),
	'^W': ({text, cursor}) => cut(text, text.slice(0, cursor).search(/\S*\s*$/u), cursor),
};

const cut = (text: SafeText, start: number, end: number): TextField => ({
	text: safe`${sliceSafe(text, 0, start)}${sliceSafe(text, end)}`,
	cursor: start,
});

function before(text: string, cursor: number): number {
	const from = certainStart(text, cursor);
	return from + ([...graphemesOf(text.slice(from, cursor))].at(-1)?.start ?? 0);
}

// UTF-16 units; no grapheme that anybody types is as long.
const mostLookedAt = 2000;

/** A place before the cursor where a grapheme begins: what was pasted may be a book, and is not to be looked through for a key. */
function certainStart(text: string, cursor: number): number {
	const widths = plainWidths();
	let at = cursor - 1;
	while (at > 0 && cursor - at < mostLookedAt && widths[text.charCodeAt(at)] === 0) at--;
	return Math.max(0, at);
}

function after(text: string, cursor: number): number {
	const [next] = graphemesOf(text.slice(cursor));
	return next ? cursor + next.text.length : cursor;
}
