import {addTo} from '../text/add-to.js';
import {type SafeText, sliceSafe} from '../text/safe-text.js';
import {fold, type Range} from '../text/words.js';
import type {Evidence, Passage, SharedHow, SharedWord} from './comparison.js';
import {findChanges} from './find-changes.js';
import {linkFigures} from './link-figures.js';
import {linkQuotes} from './link-quotes.js';
import {sentenceStart} from './passage-offsets.js';
import type {StatedPassage} from './stated-passage.js';
import {areCommonlyRelated} from './unit-matches.js';
import type {Unit} from './units.js';
import type {UnitSentence, Vocabulary} from './vocabulary.js';

/** A unit in a passage, with its number in the vocabulary: its range in the passage's text, and what stands there. */
type Mention = {id: number; unit: Unit; range: Range; text: SafeText};

// Words of saying weigh less; "officials" means no more than that somebody said it.
const attributionWeight = 2.5;

/**
What two passages share and where they differ. `aligned` are the pairs of their sentences, by index in the articles, that say
the same; `isOneFact` whether it is sure that they state one fact, and `isCopy` that they are one text, however much was changed in it.
*/
export function gatherEvidence(
	a: StatedPassage,
	b: StatedPassage,
	aligned: ReadonlyArray<{i: number; j: number}>,
	vocabulary: Vocabulary,
	isOneFact: boolean,
	isCopy = false,
): Evidence {
	const {figures, figuresOnly} = linkFigures(a, b, aligned, vocabulary, isOneFact);
	return {
		...sharedWords(a.passage, b.passage, aligned, vocabulary),
		figures,
		figuresOnly,
		quotes: linkQuotes(a, b),
		changes: findChanges(a, b, figures, isCopy),
	};
}

function sharedWords(
	a: Passage,
	b: Passage,
	aligned: ReadonlyArray<{i: number; j: number}>,
	vocabulary: Vocabulary,
): Pick<Evidence, 'shared' | 'namesOnly'> {
	const inA = mentionsOf(vocabulary.a, a, new Set(aligned.map(({i}) => i)));
	const inB = mentionsOf(vocabulary.b, b, new Set(aligned.map(({j}) => j)));
	const matched = chooseMatches(aligned.flatMap(({i, j}) => matchesOf(inA.get(i)!, inB.get(j)!, vocabulary)));
	const shared = litOf(matched, vocabulary.language)
		.map(({a, b, strength, how}): SharedWord => {
			const weight = vocabulary.weight[a.id] * strength;
			return {text: a.text, other: b.text, a: a.range, b: b.range, weight, how};
		})
		.sort((x, y) => y.weight - x.weight || x.a.start - y.a.start);
	// A capital may be that of the start of a sentence; in German a noun has one wherever it stands.
	const {hasCapitals, kinds, weight, language} = vocabulary;
	const mayBeWord = language === 'de' ? /^\p{L}/u : /^\p{Ll}/u;
	const isWord = ({id, text}: Mention) =>
		mayBeWord.test(text) &&
		(kinds[id] === 'word' || language !== 'de') &&
		kinds[id] !== 'number' &&
		weight[id] > attributionWeight;
	return {
		shared,
		// Where a script has no capitals, nothing tells names.
		namesOnly: hasCapitals && shared.length > 0 && !matched.some(({a, b}) => isWord(a) || isWord(b)),
	};
}

// So many words that are surely the same, and two passages are no pair for their synonyms.
const leastSure = 2;

/**
What is shown of what matches: synonyms only in English, in the commonest senses of both words, and only beside what is surely the
same. What other languages group tells one thing in other parts of speech too.
*/
function litOf(matched: readonly Matched[], language: string | undefined): Matched[] {
	const isSure = ({how}: Matched) => how !== 'synonym' && how !== 'derivation';
	const standsAlone = language === 'en' && matched.filter(isSure).length >= leastSure;
	return matched.filter(
		match =>
			isSure(match) ||
			(standsAlone && areCommonlyRelated(match.a.unit.lemma ?? '', match.b.unit.lemma ?? '')),
	);
}

/** The units of sentences, each with its place in the passage. */
function mentionsOf(
	sentences: readonly UnitSentence[],
	passage: Passage,
	indices: ReadonlySet<number>,
): Map<number, Mention[]> {
	const mentions = new Map<number, Mention[]>();
	for (const index of [...indices].sort((x, y) => x - y)) {
		const {sentence, units, ids} = sentences[index];
		const offset = sentenceStart(passage, sentence);
		mentions.set(
			index,
			units.map((unit, at) => {
				const range = {start: offset + unit.start, end: offset + unit.end};
				return {id: ids[at], unit, range, text: sliceSafe(passage.text, range.start, range.end)};
			}),
		);
	}

	return mentions;
}

type Matched = {a: Mention; b: Mention; strength: number; how: SharedHow};

function matchesOf(
	inA: readonly Mention[],
	inB: readonly Mention[],
	{weight, inB: matches}: Vocabulary,
): Matched[] {
	const byId = new Map<number, Mention[]>();
	for (const mention of inB) {
		addTo(byId, mention.id, mention);
	}

	const matched: Matched[] = [];
	const nth = new Map<number, number>();
	for (const a of inA) {
		if (weight[a.id] === 0) continue;
		const count = nth.get(a.id) ?? 0;
		nth.set(a.id, count + 1);
		for (const {id, strength, how} of matches[a.id]) {
			// The first time a word stands in one goes with the first time it stands in the other, and so on.
			const b = byId.get(id)?.[count];
			if (b) matched.push({a, b, strength, how: how === 'same' ? howSame(a, b) : how});
		}
	}

	return matched;
}

/** Of all matches the strongest that leave no mention matched twice. */
function chooseMatches(matches: readonly Matched[]): Matched[] {
	const taken = new Set<Mention>();
	return [...matches]
		.sort(
			(x, y) =>
				y.strength - x.strength || x.a.range.start - y.a.range.start || x.b.range.start - y.b.range.start,
		)
		.filter(({a, b}) => {
			if (taken.has(a) || taken.has(b)) return false;
			taken.add(a).add(b);
			return true;
		});
}

function howSame({unit, text}: Mention, {text: other}: Mention): SharedHow {
	const isWritten = fold(text).slice(0, 3) === fold(other).slice(0, 3);
	if (unit.kind === 'place' && !isWritten) return 'place';
	return unit.kind === 'acronym' && fold(text) !== fold(other) ? 'acronym' : 'same';
}
