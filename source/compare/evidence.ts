import {displayWidth} from '../text/display-width.js';
import {memoize} from '../text/memoize.js';
import {joinSafe, type SafeText, safe, sliceSafe} from '../text/safe-text.js';
import type {Range} from '../text/words.js';
import type {Compared, Comparison, Evidence, Figure, Pair, PairKind, SharedWord, Side} from './comparison.js';
import {describeLanguage} from './describe-language.js';

/** A pair's kind in words. */
export const kindNames: Record<PairKind, SafeText> = {
	verbatim: safe`word for word`,
	reworded: safe`reworded`,
	'same-fact': safe`same fact`,
	related: safe`related`,
};

// Of reworded text the share that is the same; of facts the probability, of which less than .8 is `related`.
const strengths: Record<PairKind, {high: number; medium: number}> = {
	verbatim: {high: 0, medium: 0},
	reworded: {high: 0.66, medium: 0.4},
	'same-fact': {high: 0.9, medium: 0},
	related: {high: 1, medium: 0.65},
};

/** A pair's kind and strength in words, as "same fact, medium". */
export function describeKind({kind, score}: Pair): SafeText {
	const {high, medium} = strengths[kind];
	const strength = score >= high ? safe`high` : score >= medium ? safe`medium` : safe`low`;
	return kind === 'verbatim' ? kindNames[kind] : safe`${kindNames[kind]}, ${strength}`;
}

// From .8 on same facts are shown (see compare-articles.ts); at an even chance and above it may well be one event.
const certainties = {sure: 0.8, even: 0.5};

/**
Two articles in words: whether they report one event, where that can be told, how much of each the other has too, and what
they are compared as, unless that is English. Never empty.
*/
export function describeEvent(comparison: Comparison): SafeText {
	const {event, shared} = comparison;
	const {certainty = Number.NaN} = event;
	const story =
		certainty >= certainties.sure
			? safe`one event`
			: certainty >= certainties.even
				? safe`perhaps one event`
				: certainty >= 0
					? safe`hardly one event`
					: safe``;
	const [a, b] = [shared.a, shared.b].map(share => Math.round(share * 100));
	const share = a + b === 0 ? safe`` : safe`${a}% of A and ${b}% of B shared`;
	const isSaid = (part: SafeText) => part !== '';
	const parts = [joinSafe([story, share].filter(isSaid), safe`, `), describeLanguage(comparison)].filter(
		isSaid,
	);
	return parts.length > 0 ? joinSafe(parts, safe`; `) : safe`too short to tell whether it is one event`;
}

/** Numbers, or dates, of which each of the passages has one that the other has not: there they may say different things. */
export const differing = ({numbers, dates}: Evidence): Compared[] =>
	[numbers, dates].filter(({onlyA, onlyB}) => onlyA.length > 0 && onlyB.length > 0);

/** Where a passage of a pair has figures that agree with the other's, and where such in which they differ: offsets into its text. */
export function figurePlaces(evidence: Evidence, side: Side): {agreeing: Range[]; differing: Range[]} {
	const agreed = [evidence.numbers, evidence.dates].flatMap(({both}) => both.map(figures => figures[side]));
	const differ = differing(evidence).flatMap(({onlyA, onlyB}) => (side === 'a' ? onlyA : onlyB));
	const places = (figures: readonly Figure[]) => figures.flatMap(({ranges}) => ranges);
	return {agreeing: places(agreed), differing: places(differ)};
}

// As many as a person takes in.
const mostShared = 4;
// Synonyms and like spellings are named only where so little else is the same; alone they are seldom convincing.
const fewSure = 2;

/** What stands between the parts of an explanation, and how many cells it has; without limit where not given. */
export type ExplainOptions = {between?: SafeText; width?: number};

/**
Why two passages are a pair, in plain words: what both say, and the numbers and dates that differ. Where that is wider
than `width`, fewer of the shared phrases are named, so that what differs is not cut off.
*/
export function explainPair(
	pair: Pair,
	{between = safe` · `, width = Number.POSITIVE_INFINITY}: ExplainOptions = {},
): SafeText {
	const last = describeDiffering(pair);
	const parts = (most: number) => [...describeShared(pair, most), ...last];
	let most = mostShared;
	let text = joinSafe(parts(most), between);
	while (last.length > 0 && displayWidth(text) > width && most > 1) text = joinSafe(parts(--most), between);
	return text;
}

function describeShared(pair: Pair, most: number): SafeText[] {
	const {shared, quotes} = pair.evidence;
	if (pair.kind === 'verbatim') return [];
	const parts: SafeText[] = [];
	if (shared.length > 0) parts.push(safe`shared: ${joinSafe(sharedPhrases(pair).slice(0, most), safe`, `)}`);
	if (quotes.length > 0) {
		const {text, speaker} = quotes[0];
		parts.push(speaker ? safe`both quote ${speaker.text}: “${text}”` : safe`both quote “${text}”`);
	}

	return parts;
}

function describeDiffering({kind, evidence}: Pair): SafeText[] {
	const parts = differing(evidence).map(
		({onlyA, onlyB}) => safe`differ: ${listed(onlyA)} | ${listed(onlyB)}`,
	);
	if (evidence.namesOnly && kind !== 'verbatim') parts.push(safe`names only`);
	return parts;
}

const isConvincing = ({how, text}: SharedWord) =>
	how === 'spelling' ? /^\p{Lu}/u.test(text) : how !== 'synonym' && how !== 'derivation';

// Of longer passages, where many numbers differ, the first are enough.
const mostListed = 3;

function listed(figures: readonly Figure[]): SafeText {
	const texts = figures.map(({text}) => text);
	const rest = texts.length - mostListed;
	if (rest > 1) return safe`${joinSafe(texts.slice(0, mostListed), safe`, `)} and ${rest} more`;
	return texts.length < 2
		? joinSafe(texts)
		: safe`${joinSafe(texts.slice(0, -1), safe`, `)} and ${texts.at(-1)!}`;
}

/** The words a pair shares as phrases, the weightiest first. A reprint shares thousands: they are gone through once. */
const sharedPhrases = memoize(({evidence: {shared}, a, b}: Pair): readonly SafeText[] => {
	const sure = shared.filter(isConvincing);
	return phrasesOf(sure.length < fewSure ? shared : sure, a.text, b.text);
});

/** Shared words that stand side by side in both passages as one phrase, the heaviest first, none twice. */
function phrasesOf(shared: readonly SharedWord[], a: SafeText, b: SafeText): SafeText[] {
	type Phrase = {text: SafeText; weight: number; last: SharedWord};
	const phrases: Phrase[] = [];
	for (const word of [...shared].sort((x, y) => x.a.start - y.a.start || x.a.end - y.a.end)) {
		const phrase = phrases.at(-1);
		const follows =
			phrase !== undefined &&
			isGap(a, phrase.last.a.end, word.a.start) &&
			isGap(b, phrase.last.b.end, word.b.start) &&
			isPlain(word) &&
			isPlain(phrase.last);
		if (follows) {
			const start = phrase.last.a.end - phrase.text.length;
			phrases[phrases.length - 1] = {
				text: sliceSafe(a, start, word.a.end),
				weight: phrase.weight + word.weight,
				last: word,
			};
		} else phrases.push({text: textOf(word), weight: word.weight, last: word});
	}

	const texts = phrases.sort((x, y) => y.weight - x.weight).map(({text}) => text);
	const known = new Set<string>();
	return texts.filter(text => {
		// "Russia" and "Russian" are one thing, and so are they and "Moscow = Russia".
		const starts = text
			.toLowerCase()
			.split(/ [=~] /)
			.map(part => part.slice(0, part.includes(' ') ? undefined : 5));
		const isKnown = starts.every(start => known.has(start));
		for (const start of starts) known.add(start);
		return !isKnown;
	});
}

const isGap = (text: SafeText, from: number, to: number) =>
	from <= to && /^[\s-]$/.test(text.slice(from, to));
const isPlain = ({how, text, other}: SharedWord) =>
	how === 'same' && text.toLowerCase() === other.toLowerCase();

function textOf({how, text, other}: SharedWord): SafeText {
	if (text.toLowerCase() === other.toLowerCase() || how === 'same') return text;
	return how === 'place' || how === 'acronym' ? safe`${text} = ${other}` : safe`${text} ~ ${other}`;
}
