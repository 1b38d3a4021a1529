import {functionWordsOf} from '../text/function-words.js';
import {stopWordsOf} from '../text/stop-words.js';
import type {QuotedWord} from './quoted-words.js';

/** A sentence that is quoted, or the part of one; `isWhole` where it is a statement by itself. */
export type QuotedSentence = {words: readonly QuotedWord[]; isWhole: boolean};

/** Where two quoted sentences are the same utterance: indices of words, the ends not included. */
export type QuotedMatch = {
	verdict: 'same' | 'altered';
	a: {start: number; end: number};
	b: {start: number; end: number};
	/** How many words are the same. */
	length: number;
};

// Of the shorter of two sentences as many words have to be the same for them to be one utterance, altered; in the longer
// one may stand as many words for each of them, where fewer than `longAgreement` are the same.
const leastAltered = 0.6;
const surelyAltered = 0.75;
const mostLonger = 2;
const longAgreement = 6;
// Fewer words in common are chance; in a part of a sentence, fewer than these, unless two of them tell something.
const leastWords = 3;
const leastPart = 5;
// Words by which what was replaced at an end may be longer on one side.
const mostReplaced = 2;
// Words replaced by one bracket.
const mostForBracket = 4;
// Cells of the table of an alignment: two sentences of 300 words.
const mostCells = 90_000;

/** Where, if anywhere, two quoted sentences are the same utterance; the longest stretch where they are more than once. */
export function matchQuotedWords(
	a: QuotedSentence,
	b: QuotedSentence,
	language: string | undefined,
): QuotedMatch | undefined {
	if (a.words.length === 0 || b.words.length === 0 || a.words.length * b.words.length > mostCells)
		return undefined;
	const steps = align(a.words, b.words);
	if (steps.length === 0) return undefined;
	const [first, last] = [steps[0], steps.at(-1)!];
	const length = steps.filter(({isSame}) => isSame).length;
	const [shorter, longer] = a.words.length <= b.words.length ? [a, b] : [b, a];
	// What is left on both sides at either end was replaced.
	const head = endHunk(a.words.slice(0, first.inA), b.words.slice(0, first.inB));
	const tail = endHunk(a.words.slice(last.inA + 1), b.words.slice(last.inB + 1));
	const region = {
		a: {start: first.inA - head.a, end: last.inA + 1 + tail.a},
		b: {start: first.inB - head.b, end: last.inB + 1 + tail.b},
	};
	const hunks = [
		{a: {start: region.a.start, end: first.inA}, b: {start: region.b.start, end: first.inB}},
		...hunksOf(steps),
		{a: {start: last.inA + 1, end: region.a.end}, b: {start: last.inB + 1, end: region.b.end}},
	];
	const content = steps.filter(({isSame, inA}) => isSame && isContent(a.words[inA], language)).length;
	const plain = plainWords(shorter.words);
	if (length < leastWords || (content === 0 && length < plain)) return undefined;
	if (hunks.every(hunk => isHarmless(hunk, a.words, b.words, language))) {
		const isPart = isLeftOver(a.words, region.a) || isLeftOver(b.words, region.b);
		if (isPart && (content === 0 || (length < leastPart && content < 2))) return undefined;
		const turns = turnsMeaning(a, region.a, b, language) || turnsMeaning(b, region.b, a, language);
		return {verdict: turns ? 'altered' : 'same', ...region, length};
	}

	const isNear =
		length >= plain * leastAltered &&
		(length >= longAgreement || plainWords(longer.words) <= plain * mostLonger);
	const tells = content >= 2 || length >= plain * surelyAltered || (content === 1 && length >= leastPart);
	return isNear && tells ? {verdict: 'altered', ...region, length} : undefined;
}

/** How many words at an end of both were set for each other: as many on both sides, or those a bracket stands for. */
function endHunk(a: readonly QuotedWord[], b: readonly QuotedWord[]): {a: number; b: number} {
	const isBracketed = (words: readonly QuotedWord[], other: readonly QuotedWord[]) =>
		words.length === 1 && words[0].kind === 'inserted' && other.length <= mostForBracket;
	if (isBracketed(a, b) || isBracketed(b, a)) return {a: a.length, b: b.length};
	const isShort = a.length > 0 && b.length > 0 && Math.abs(a.length - b.length) <= mostReplaced;
	if (isShort) return {a: a.length, b: b.length};
	const both = Math.min(a.length, b.length);
	return {a: both, b: both};
}

/** Whether words are left beside a stretch: it is a part of what is quoted there. */
const isLeftOver = (words: readonly QuotedWord[], {start, end}: {start: number; end: number}) =>
	plainWords(words) > plainWords(words.slice(start, end));

const plainWords = (words: readonly QuotedWord[]) => words.filter(({kind}) => kind === 'word').length;

const isContent = ({key, kind}: QuotedWord, language: string | undefined) =>
	kind === 'word' &&
	!stopWordsOf(language).has(key) &&
	!functionWordsOf(language)?.has(key) &&
	(key.length > 2 || /[\p{N}\p{Script=Han}]/u.test(key));

/** Two words set against each other. */
type Step = {inA: number; inB: number; isSame: boolean};

const reward = 2;
const cost = 1;

/** The local alignment of the highest score (Smith and Waterman, 1981), as the words that are set against each other. */
function align(a: readonly QuotedWord[], b: readonly QuotedWord[]): Step[] {
	const width = b.length + 1;
	const scores = new Int16Array((a.length + 1) * width);
	let [best, bestI, bestJ] = [0, 0, 0];
	for (let i = 1; i <= a.length; i++) {
		for (let j = 1; j <= b.length; j++) {
			const score = Math.max(
				0,
				scores[(i - 1) * width + j - 1] + pairScore(a[i - 1], b[j - 1]),
				scores[(i - 1) * width + j] - costOfDropping(a[i - 1], b[j - 1]),
				scores[i * width + j - 1] - costOfDropping(b[j - 1], a[i - 1]),
			);
			scores[i * width + j] = score;
			if (score > best) [best, bestI, bestJ] = [score, i, j];
		}
	}

	const steps: Step[] = [];
	for (let [i, j] = [bestI, bestJ]; i > 0 && j > 0 && scores[i * width + j] > 0; ) {
		const score = scores[i * width + j];
		if (score === scores[(i - 1) * width + j - 1] + pairScore(a[i - 1], b[j - 1])) {
			steps.push({inA: i - 1, inB: j - 1, isSame: isSame(a[i - 1], b[j - 1])});
			i--;
			j--;
		} else if (score === scores[(i - 1) * width + j] - costOfDropping(a[i - 1], b[j - 1])) i--;
		else j--;
	}

	return steps.reverse();
}

const isSame = (x: QuotedWord, y: QuotedWord) => x.kind === 'word' && y.kind === 'word' && x.key === y.key;

function pairScore(x: QuotedWord, y: QuotedWord): number {
	if (isSame(x, y)) return reward;
	return x.kind === 'word' && y.kind === 'word' ? -cost : 0;
}

/** A gap or bracket costs nothing, nor does what the other one leaves out there. */
const costOfDropping = (dropped: QuotedWord, beside: QuotedWord) =>
	dropped.kind === 'word' && beside.kind === 'word' ? cost : 0;

/** Words between two that are the same on both sides: ranges of indices, the ends not included. */
type Hunk = {a: {start: number; end: number}; b: {start: number; end: number}};

function hunksOf(steps: readonly Step[]): Hunk[] {
	const same = steps.filter(({isSame}) => isSame);
	const hunks: Hunk[] = [];
	let [afterA, afterB] = [steps[0].inA, steps[0].inB];
	for (const {inA, inB} of same) {
		if (inA > afterA || inB > afterB)
			hunks.push({a: {start: afterA, end: inA}, b: {start: afterB, end: inB}});
		[afterA, afterB] = [inA + 1, inB + 1];
	}

	const last = steps.at(-1)!;
	if (last.inA >= afterA || last.inB >= afterB)
		hunks.push({a: {start: afterA, end: last.inA + 1}, b: {start: afterB, end: last.inB + 1}});
	return hunks;
}

/** Whether a stretch differs by a bracket or by words left out that do not matter, and by nothing else. */
function isHarmless(
	{a, b}: Hunk,
	wordsA: readonly QuotedWord[],
	wordsB: readonly QuotedWord[],
	language: string | undefined,
): boolean {
	const [inA, inB] = [wordsA.slice(a.start, a.end), wordsB.slice(b.start, b.end)];
	const [plainA, plainB] = [inA, inB].map(words => words.filter(({kind}) => kind === 'word'));
	if (plainA.length > 0 && plainB.length > 0) return false;
	const [dropped, other] = plainA.length > 0 ? [plainA, inB] : [plainB, inA];
	if (dropped.length === 0) return true;
	if (other.some(({kind}) => kind === 'gap')) return !dropped.some(word => matters(word, language));
	const bracket = other.find(({kind}) => kind === 'inserted');
	return (
		bracket !== undefined &&
		dropped.length <= mostForBracket &&
		!dropped.some(({key}) => negations.test(key)) &&
		!hasNegation(bracket.key)
	);
}

const hasNegation = (text: string) => text.split(/[^\p{L}'’]+/u).some(word => negations.test(word));

// Words that turn the meaning of a sentence they are dropped from, of the languages that are read.
const negations =
	/^(?:not|no|never|none|nobody|nothing|neither|nor|without|hardly|cannot|\p{L}+n't|nicht|kein\p{L}*|nie|niemals|nichts|niemand|ohne|weder|ne|n'|n'\p{L}+|pas|jamais|rien|aucune?|sans|personne|nunca|jamás|nada|nadie|ningun[oa]?|ningún|sin|tampoco|non|mai|niente|nessun[oa]?|senza|não|nenhum|nenhuma|sem|ninguém|niet|geen|nooit|niets|niemand|zonder|inte|aldrig|ingen|inget|inga|utan|ej|nie|nigdy|nic|nikt|bez|żaden|żadna|не|нет|ни|никогда|ничего|никто|без|ні|немає|ніколи|нічого|ніхто|不|沒|没|無|无|非|未|ない)$/u;
const conditions =
	/^(?:if|unless|provided|providing|only|but|until|except|although|though|however|maybe|perhaps|may|might|could|would|should|allegedly|possibly|probably|almost|nearly|wenn|falls|sofern|aber|nur|vielleicht|könnte|könnten|dürfte|würde|außer|bevor|si|sauf|mais|seulement|sinon|peut-être|pourrait|pourraient|salvo|pero|sólo|solo|quizá|quizás|podría|podrían|aunque|se|ma|forse|potrebbe|potrebbero|purché|tranne|mas|só|talvez|poderia|poderiam|embora|als|tenzij|maar|alleen|misschien|om|bara|men|kanske|om|såvida|jeśli|jeżeli|chyba|ale|tylko|może|если|только|но|может|якщо|тільки|лише|але|може)$/u;

/** A condition, a negation, a figure or a name. */
function matters({key, isCapital}: QuotedWord, language: string | undefined): boolean {
	return (
		negations.test(key) ||
		conditions.test(key) ||
		/\p{N}/u.test(key) ||
		(isCapital && language !== 'de' && key !== 'i' && !functionWordsOf(language)?.has(key))
	);
}

/** Whether a whole statement is part of another sentence that says, before or behind it, that it is not so, or only if. */
function turnsMeaning(
	{words}: QuotedSentence,
	{start, end}: {start: number; end: number},
	part: QuotedSentence,
	language: string | undefined,
): boolean {
	if (!part.isWhole || (start === 0 && end === words.length)) return false;
	const before = words.slice(0, start).some(({key}) => negations.test(key));
	const behind = words[end];
	return before || (behind !== undefined && conditions.test(behind.key) && language !== undefined);
}
