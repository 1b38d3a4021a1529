import {type FullStops, fullStopsOf} from './abbreviations.js';
import {calendarOf} from './dates/calendar.js';
import {sentenceSegments} from './segmenters.js';
import {fold, type Range} from './words.js';

// In text that was split for a machine, the closing quotation mark stands alone: `the Angels do. " He then`; in French it
// always does. A straight one closes only what is open.
const strayClosing = /^[”»’]\s+|^"\s+/u;
// `« Où ? » demande-t-elle`, `«Где?» — спросил он`.
const startsSmall = /^(?:[—–-]\s?)?\p{Ll}/u;
// UTF-16 units: no abbreviation is longer, with the word before it.
const mostBefore = 24;

/**
The sentences of a text in order, without the white space around them; together they hold every word. `language`, an ISO
639-1 code, tells which full stops end an abbreviation or an ordinal; where it is not given, those of English are known.
*/
export function splitSentences(text: string, language?: string): Range[] {
	const stops = fullStopsOf(language);
	const sentences: Range[] = [];
	let start = 0;
	let end = 0;
	// Straight quotation marks in the sentence.
	let marks = 0;
	const close = () => {
		const raw = text.slice(start, end);
		const from = start + (raw.length - raw.trimStart().length);
		const to = from + raw.trim().length;
		if (to > from) sentences.push({start: from, end: to});
	};

	for (const {segment, index} of sentenceSegments(text)) {
		const stray = strayClosing.exec(segment)?.[0] ?? '';
		const closing = stray.startsWith('"') && marks % 2 === 0 ? '' : stray;
		const goesOn =
			startsSmall.test(segment.slice(closing.length)) ||
			(closing === '' && goesOnBehind(text, {start, end}, segment, stops, language));
		if (end > start && !goesOn) {
			end = index + closing.length;
			close();
			start = end;
			marks = 0;
		}

		marks += segment.match(/"/g)?.length ?? 0;
		if (start > index && closing.startsWith('"')) marks--;
		end = index + segment.length;
	}

	close();
	return sentences;
}

// What a word may begin with that is not its own: marks, and an elided article, `l’art.`
const opening = /^[([“”‘’"'„«»¡¿—–-]*(?:\p{L}{1,3}['’](?=\p{L}))?/u;

/** Whether the full stop at the end of what was read of a sentence does not end it, `segment` being what follows. */
function goesOnBehind(
	text: string,
	{start, end}: Range,
	segment: string,
	stops: FullStops,
	language: string | undefined,
): boolean {
	const from = Math.max(start, end - mostBefore);
	const words = text.slice(from, end).trim().split(/\s+/);
	const last = words.at(-1)!.replace(opening, '');
	if (!last.endsWith('.')) return false;
	if (/^\p{Lu}\.$/u.test(last)) return true;
	const follows = segment.replace(opening, '');
	const next = /^[\p{L}\p{M}]+['’]?/u.exec(follows)?.[0].toLowerCase().replace('’', "'") ?? '';
	const opensSentence = stops.opensSentence(next) || stops.opensSentence(next.replace(/'$/, ''));
	const previous = words.at(-2)?.replace(opening, '') ?? '';
	if (/^\d{1,3}\.$/.test(last)) {
		// A number alone is that of what follows: `1. The court`.
		if (words.length === 1 && from === start) return true;
		return stops.hasOrdinals && isOrdinal();
	}

	// `Wilhelm II.`
	const isNumeral = stops.hasOrdinals && /^[IVXL]{2,}\.$/.test(last) && /^\p{Lu}/u.test(previous);
	// `U.S. Navy`, but `from the U.S. The navy`: initials of a name go on unless a word follows that begins sentences.
	if (isNumeral || /^(?:\p{Lu}\.){2,}$/u.test(last)) return !opensSentence;
	// `in 1998 г.` and `13 h.` are units; `г. Тула` and `h. c.` are not.
	if (/^\p{Ll}\.$/u.test(last) && /\d$/.test(previous)) return false;
	for (let count = 1; count <= 3 && count <= words.length; count++) {
		const word = words.slice(-count).join('').replace(opening, '');
		const isFirst = count === words.length && from === start;
		if (stops.isOpen(word, isFirst)) return true;
		if (/^\p{N}/u.test(follows) && stops.isOpenToNumbers(word, isFirst)) return true;
		if (stops.mayEnd(word)) return !opensSentence;
	}

	return false;

	function isOrdinal(): boolean {
		if (Number(last) <= 31 && (/^\d/.test(follows) || calendarOf(language).months.has(fold(next))))
			return true;
		return /^\p{Lu}/u.test(follows) && !opensSentence && stops.introducesOrdinal(previous.toLowerCase());
	}
}
