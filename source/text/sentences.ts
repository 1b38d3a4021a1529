import type {Range} from './words.js';

const segmenter = new Intl.Segmenter('en', {granularity: 'sentence'});

// After these a full stop ends a word, not a sentence: titles, ranks, and single initials.
const openEnded =
	/(?:^|[\s(“‘"'])(?:(?:Mr|Mrs|Ms|Mx|Dr|Prof|Rev|Hon|St|Gen|Lt|Col|Capt|Sgt|Maj|Gov|Sen|Rep|Pres|No|vs|approx|Jan|Feb|Aug|Sept|Oct|Nov|Dec)|\p{Lu})\.\s*$/u;
const startsSmall = /^[\p{Ll}]/u;

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

	for (const {segment, index} of segmenter.segment(text)) {
		const goesOn =
			openEnded.test(text.slice(Math.max(start, index - 12), index)) || startsSmall.test(segment);
		if (end > start && !goesOn) {
			close();
			start = index;
		}

		end = index + segment.length;
	}

	close();
	return sentences;
}
