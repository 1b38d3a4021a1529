import {displayWidth, fits, unitsThatFit} from '../text/display-width.js';
import {joinSafe, type SafeText, safe, sliceSafe, trimEndSafe} from '../text/safe-text.js';
import {findWords, fold, type Range} from '../text/words.js';
import {type AlteredWords, alteredWords} from './altered-words.js';
import type {QuoteLink, Side} from './comparison.js';

/** How many cells of a text are shown, and the sign for what is left out. */
export type Excerpt = {cells: number; ellipsis: SafeText};

/** Whether what both quote differs: in its words, or in who is said to say it. */
export const isDifferingQuote = ({verdict, sameSpeaker}: QuoteLink): boolean =>
	verdict === 'altered' || sameSpeaker === false;

/** A text in quotation marks, as many of its first words as there is room for. */
export const inMarks = (text: SafeText, excerpt: Excerpt): SafeText => safe`“${firstWords(text, excerpt)}”`;

/** What both quote, with who says it where that is told: the words, or what was altered in them. */
export const quoteInWords = (quote: QuoteLink, excerpt: Excerpt): SafeText =>
	quote.verdict === 'altered' ? alteredQuoteInWords(quote, excerpt) : sameQuoteInWords(quote, excerpt);

/** A quote that is the same in both passages, with who says it where that is told: "Lund: “…”", "Lund | Olsen: “…”". */
function sameQuoteInWords(quote: QuoteLink, excerpt: Excerpt): SafeText {
	const {a, b, sameSpeaker} = quote;
	const words = inMarks(a.text, excerpt);
	if (sameSpeaker === false && a.speaker && b.speaker)
		return safe`${a.speaker.text} | ${b.speaker.text}: ${words}`;
	const speaker = speakerOfBoth(quote);
	return speaker ? safe`${speaker}: ${words}` : words;
}

/** What was altered in a quote: "“…modest…” | “…massive…”", and who says it where that is told. */
function alteredQuoteInWords(quote: QuoteLink, excerpt: Excerpt): SafeText {
	const speaker = speakerOfBoth(quote);
	const words = (side: Side) => {
		const own = quote.sameSpeaker === false ? quote[side].speaker?.text : undefined;
		const altered = safe`“${alteredPlaces(quote, side, excerpt)}”`;
		return own ? safe`${own}: ${altered}` : altered;
	};
	const both = safe`${words('a')} | ${words('b')}`;
	return speaker ? safe`${speaker}: ${both}` : both;
}

/** The speaker, where both passages name the same one; in both ways where these are not alike. */
function speakerOfBoth({a, b, sameSpeaker}: QuoteLink): SafeText | undefined {
	if (!sameSpeaker || !a.speaker || !b.speaker) return undefined;
	const [inA, inB] = [a.speaker.text, b.speaker.text];
	if (fold(inA).includes(fold(inB))) return inA;
	return fold(inB).includes(fold(inA)) ? inB : safe`${inA} = ${inB}`;
}

/** The places of a quote that were altered, with a sign for what stands before, between and after them. */
function alteredPlaces(quote: QuoteLink, side: Side, {cells, ellipsis}: Excerpt): SafeText {
	const {text} = quote[side];
	const altered = withoutNarrowGaps(alteredWords(quote), quote);
	if (altered.length === 0) return firstWords(text, {cells, ellipsis});
	const places = altered.map(place => withNeighbour(place, quote)[side]);
	const pieces = places.map(({start, end}, index) => {
		const isAfterAll = start <= (places[index - 1]?.end ?? 0);
		return safe`${isAfterAll ? safe`` : ellipsis}${sliceSafe(text, start, end)}`;
	});
	const rest = findWords(text.slice(places.at(-1)!.end)).length > 0 ? ellipsis : safe``;
	return firstWords(joinSafe([...pieces, rest]), {cells, ellipsis});
}

// Words that are the same between two places; so few of them read better than a sign for them.
const narrowGap = 2;

/** Places so near to each other that they are told as one. */
function withoutNarrowGaps(places: readonly AlteredWords[], {a}: QuoteLink): AlteredWords[] {
	const apart: AlteredWords[] = [];
	for (const place of places) {
		const last = apart.at(-1);
		if (last && findWords(a.text.slice(last.a.end, place.a.start)).length <= narrowGap) {
			apart[apart.length - 1] = {
				a: {start: last.a.start, end: place.a.end},
				b: {start: last.b.start, end: place.b.end},
			};
		} else apart.push(place);
	}

	return apart;
}

// UTF-16 units in which a word is looked for.
const near = 60;

/** Where words stand in one quote only, the same place with a word beside it, so that it can be told. */
function withNeighbour(place: AlteredWords, {a, b}: QuoteLink): AlteredWords {
	if (place.a.end > place.a.start && place.b.end > place.b.start) return place;
	const texts = {a: a.text, b: b.text};
	const before = (side: Side) => {
		const from = Math.max(0, place[side].start - near);
		const word = findWords(texts[side].slice(from, place[side].start)).at(-1);
		return word && from + word.start;
	};
	const after = (side: Side) => {
		const word = findWords(texts[side].slice(place[side].end, place[side].end + near))[0];
		return word && place[side].end + word.end;
	};
	const widened = (side: Side, isBefore: boolean): Range => ({
		start: (isBefore ? before(side) : undefined) ?? place[side].start,
		end: (isBefore ? undefined : after(side)) ?? place[side].end,
	});
	const isBefore = before('a') !== undefined && before('b') !== undefined;
	return {a: widened('a', isBefore), b: widened('b', isBefore)};
}

/** The beginning of a text that fits, cut between words where it has any. */
function firstWords(text: SafeText, {cells, ellipsis}: Excerpt): SafeText {
	if (fits(text, cells)) return text;
	const end = unitsThatFit(text, cells - displayWidth(ellipsis));
	const space = text.lastIndexOf(' ', end);
	return safe`${trimEndSafe(sliceSafe(text, 0, space > 0 ? space : end))}${ellipsis}`;
}
