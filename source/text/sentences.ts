import {sentenceSegmenter} from './segmenters.js';
import {segmentsOf} from './segments-of.js';
import type {Range} from './words.js';

// After these a full stop ends a word, not a sentence: titles, ranks, firms, months, and single initials.
const openEnded =
	/(?:^|[\s(“‘"'])(?:(?:Mr|Mrs|Ms|Mx|Dr|Prof|Rev|Hon|St|Gen|Lt|Col|Capt|Cpl|Sgt|Maj|Adm|Gov|Sen|Rep|Pres|No|vs|approx|Jan|Feb|Aug|Sept|Oct|Nov|Dec|[Cc]f|[Ee]\.g|[Ii]\.e)|\p{Lu})\.\s*$/u;
// `U.S. Navy`, but `from the U.S. The navy`: initials of a name go on unless a word follows that begins sentences.
const afterInitials = /(?:^|[\s(“‘"'])(?:(?:\p{Lu}\.){2,}|Inc\.|Corp\.|Ltd\.|Co\.|Jr\.|Sr\.)\s*$/u;
const opensSentence =
	/^["“‘']?(?:The|A|An|In|On|At|He|She|It|They|We|I|You|But|And|This|That|These|Those|His|Her|Its|Their|When|While|If|As|For|After|Before|Since|There|What|Who|How|Why|However|Mr|Ms|Mrs|Dr|Meanwhile|According|Also|So|To|No|Not|With|By|From)\b/u;
const startsSmall = /^[\p{Ll}]/u;
// In text that was split for a machine, the closing quotation mark stands alone: `the Angels do. " He then`.
const strayClosing = /^["”’]\s+/u;

/** The sentences of a text in order, without the white space around them; together they hold every word. */
export function splitSentences(text: string): Range[] {
	const sentences: Range[] = [];
	let start = 0;
	let end = 0;
	const close = () => {
		const raw = text.slice(start, end);
		const from = start + (raw.length - raw.trimStart().length);
		const to = from + raw.trim().length;
		if (to > from) sentences.push({start: from, end: to});
	};

	for (const {segment, index} of segmentsOf(sentenceSegmenter(), text, windowLength)) {
		const before = text.slice(Math.max(start, index - 12), index);
		const goesOn =
			openEnded.test(before) ||
			startsSmall.test(segment) ||
			(afterInitials.test(before) && !opensSentence.test(segment));
		if (end > start && !goesOn) {
			const closing = strayClosing.exec(segment)?.[0].length ?? 0;
			end = index + (closing > 0 && hasOpenQuote(text.slice(start, index)) ? closing : 0);
			close();
			start = end;
		}

		end = index + segment.length;
	}

	close();
	return sentences;
}

// A window holds many sentences. UTF-16 units.
const windowLength = 4000;

/** Whether a straight or curly double quotation mark is still to be closed. */
function hasOpenQuote(text: string): boolean {
	const straight = text.match(/"/g)?.length ?? 0;
	return straight % 2 === 1 || (text.match(/“/g)?.length ?? 0) > (text.match(/”/g)?.length ?? 0);
}
