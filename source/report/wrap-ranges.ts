import {type SafeText, sliceSafe} from '../text/safe-text.js';
import type {Range} from '../text/words.js';
import {type Emphasis, type EmphasisKind, withoutOverlaps} from './emphasis.js';
import {type Html, html} from './html-text.js';

/**
A part of a text that stands in an element of its own. `isRest` where only the rest of it is wrapped, because an element
that began before ends within it.
*/
export type Wrapped = Range & {wrap: (words: Html, isRest: boolean) => Html};

type Piece = Wrapped & {isRest?: boolean};

/** The text with elements round its parts. They may lie within each other and overlap; at an offset, those given first lie outside. */
export function wrapRanges(text: SafeText, wrapped: readonly Wrapped[]): Html {
	const inOrder = [...wrapped].sort((x, y) => x.start - y.start || y.end - x.end);
	return wrapPieces(text, inOrder, {start: 0, end: text.length});
}

function wrapPieces(text: SafeText, pieces: readonly Piece[], {start, end}: Range): Html {
	const written: Html[] = [];
	let at = start;
	let next = 0;
	/** What stands before the next piece: the rest of those that an element cut. */
	let carried: readonly Piece[] = [];
	while (carried.length > 0 || next < pieces.length) {
		const [outer, ...others] = carried.length > 0 ? carried : [pieces[next++]];
		const within = others.filter(piece => piece.start < outer.end);
		const behind = others.slice(within.length);
		while (next < pieces.length && pieces[next].start < outer.end) within.push(pieces[next++]);
		const inner = within.map(piece => ({...piece, end: Math.min(piece.end, outer.end)}));
		const words = wrapPieces(text, inner, outer);
		written.push(html`${sliceSafe(text, at, outer.start)}${outer.wrap(words, outer.isRest ?? false)}`);
		at = outer.end;
		const cut = within.filter(piece => piece.end > at).map(piece => ({...piece, start: at, isRest: true}));
		carried = [...cut, ...behind];
	}

	return html`${written}${sliceSafe(text, at, end)}`;
}

const elements: Readonly<Record<EmphasisKind, (words: Html) => Html>> = {
	shared: words => html`<mark>${words}</mark>`,
	changed: words => html`<mark class="changed">${words}</mark>`,
	agree: words => html`<mark class="agree">${words}</mark>`,
	differ: words => html`<mark class="differ">${words}</mark>`,
};

/** What stands out in a text, as elements of it. */
export const emphasisElements = (emphases: readonly Emphasis[], text: SafeText): Wrapped[] =>
	withoutOverlaps(emphases, text).map(({start, end, as}) => ({start, end, wrap: elements[as]}));

/** A text with elements round what stands out in it. */
export const emphasizedHtml = (text: SafeText, emphases: readonly Emphasis[]): Html =>
	wrapRanges(text, emphasisElements(emphases, text));
