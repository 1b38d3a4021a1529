import {memoize} from '../text/memoize.js';
import {type SafeText, safe, sliceSafe} from '../text/safe-text.js';
import type {Evidence, Pair, SharedWord} from './comparison.js';
import {wordsToTell} from './told-words.js';

// Synonyms and like spellings are named only where so little else is the same; alone they are seldom convincing.
const fewSure = 2;

/** The words of both passages of which a reason tells, and which are lit: nothing else is what the pair rests on. */
export const convincingWords = memoize((evidence: Evidence): readonly SharedWord[] => {
	const shared = wordsToTell(evidence);
	const sure = shared.filter(isConvincing);
	return sure.length < fewSure ? shared : sure;
});

/** The words of both passages of a pair as phrases, the weightiest first. A reprint shares thousands: they are gone through once. */
export const sharedPhrases = memoize(
	({evidence, a, b}: Pick<Pair, 'evidence' | 'a' | 'b'>): readonly SafeText[] =>
		phrasesOf(convincingWords(evidence), a.text, b.text),
);

const isConvincing = ({how, text}: SharedWord) =>
	how === 'spelling' ? /^\p{Lu}/u.test(text) : how !== 'synonym' && how !== 'derivation';

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
