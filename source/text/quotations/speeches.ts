import type {LanguageWords} from './language-words.js';
import type {Marked} from './quotation-marks.js';

// In these languages a paragraph that begins with a dash is speech.
const withDashes = new Set(['es', 'fr', 'it', 'pt', 'pl', 'ru', 'uk', 'sv']);
// In these a comma may stand before the words of saying instead of a second dash.
const withCommas = new Set(['fr', 'sv']);
// In these the words of saying stand between dashes within the quotation marks, too.
const withinMarks = new Set(['ru', 'uk', 'pl']);

/**
Speech that the words of saying divide by dashes: "—El agua llegó —dijo Tomás Arce—. No quedó nada". Quotations that hold
such words are divided, paragraphs that begin with a dash are quotations but for what stands between the next two.
*/
export function withSpeeches(
	paragraphs: readonly string[],
	marked: readonly Marked[],
	words: LanguageWords | undefined,
): Marked[] {
	if (!words || !withDashes.has(words.language)) return [...marked];
	const divided = withinMarks.has(words.language)
		? marked.flatMap(span => dividedSpan(paragraphs[span.paragraph], span, words))
		: [...marked];
	const spoken = paragraphs.flatMap((text, paragraph) => speechesOf(text, paragraph, words));
	if (spoken.length === 0) return divided;
	const inSpeech = new Set(spoken.map(({paragraph}) => paragraph));
	const nested = divided.map(span =>
		inSpeech.has(span.paragraph) ? {...span, depth: span.depth + 1} : span,
	);
	return [...nested, ...spoken].sort(
		(x, y) => x.paragraph - y.paragraph || x.outer.start - y.outer.start || x.depth - y.depth,
	);
}

const openingDash = /^\s*[—–―-]\s*(?=[\p{L}\p{N}¿¡«“"…])/u;

/** Whether a paragraph begins with a dash. */
export const mayBeSpeech = (text: string): boolean => openingDash.test(text);

function speechesOf(text: string, paragraph: number, words: LanguageWords): Marked[] {
	const opening = openingDash.exec(text)?.[0];
	if (opening === undefined) return [];
	const parts = partsOf(text, opening.length, text.length, words);
	if (!parts.isTold) return [];
	return parts.speeches.map(({start, end}, index) => ({
		start,
		end,
		outer: {start: index === 0 ? 0 : start, end},
		paragraph,
		depth: 0,
		goesOn: false,
		continues: false,
	}));
}

function dividedSpan(text: string, span: Marked, words: LanguageWords): Marked[] {
	if (span.depth > 0) return [span];
	const {isTold, speeches} = partsOf(text, span.start, span.end, words);
	if (!isTold) return [span];
	return speeches.map(({start, end}, index) => ({
		...span,
		start,
		end,
		outer: {
			start: index === 0 ? span.outer.start : start,
			end: index === speeches.length - 1 && end === span.end ? span.outer.end : end,
		},
		continues: index === 0 && span.continues,
		goesOn: index === speeches.length - 1 && span.goesOn,
	}));
}

/** Speech and what is told between it, in turn; `isTold` where any words of saying are. */
function partsOf(
	text: string,
	from: number,
	to: number,
	words: LanguageWords,
): {speeches: Array<{start: number; end: number}>; isTold: boolean} {
	const speeches: Array<{start: number; end: number}> = [];
	let isTold = false;
	let start = from;
	let isSpeech = true;
	const close = (end: number) => {
		const raw = text.slice(start, end);
		const first = start + (/^[\s.,;:]*/.exec(raw)?.[0].length ?? 0);
		const trimmed = text.slice(first, end).replace(/[\s,]+$/, '');
		if (trimmed !== '') speeches.push({start: first, end: first + trimmed.length});
	};
	for (const {0: sign, index} of text.slice(from, to).matchAll(/\s[—–―-]\s?|[—–―]\s?|[,!?…]\s+/g)) {
		const at = from + index;
		const after = at + sign.length;
		const isDash = /[—–―-]/.test(sign);
		if (isSpeech) {
			if (!beginsTag(text.slice(after, after + 60).split(/\s+/, 3), isDash, words)) continue;
			close(at + (isDash ? 0 : 1));
			isTold = true;
			isSpeech = false;
		} else if (isDash) {
			start = after;
			isSpeech = true;
		}
	}

	if (isSpeech) close(to);
	return {speeches, isTold};
}

/** Whether words of saying follow a dash ("—dijo", "— тихо сказал он") or, where that is usual, a comma (", säger Anton Rydh"). */
function beginsTag(next: readonly string[], isDash: boolean, words: LanguageWords): boolean {
	if (!/^\p{Ll}/u.test(next[0] ?? '')) return false;
	if (isDash) return next.some(word => isSaying(word, words));
	if (!withCommas.has(words.language)) return false;
	return isSaying(next[0], words) || (words.is('between', next[0]) && isSaying(next[1] ?? '', words));
}

const isSaying = (word: string, words: LanguageWords) =>
	words.is('verbs', word.toLowerCase().replace(/[^\p{L}].*$/u, ''));
