import type {Article} from '../article/article.js';
import {checkArticle, checkNumber, checkOptions} from '../article/check-arguments.js';
import {type Alignment, inCanonicalOrder} from './alignment.js';
import {areVersions, sureCopy} from './are-versions.js';
import type {ComparedLanguage, Comparison} from './comparison.js';
import {sharedNames} from './event-names.js';
import {classifyFacts, type Facts, tellsEvent} from './fact-classifier.js';
import {type AlignedSpans, findPairs, indices} from './find-pairs.js';
import {gatherEvidence} from './gather-evidence.js';
import {mirrorComparison} from './mirror-comparison.js';
import {isReused, numberPairs, orderPairs, type Unnumbered} from './order-of-pairs.js';
import {sentencePlaces} from './sentence-places.js';
import {statedPassage} from './stated-passage.js';
import {tablePairs} from './table-pairs.js';
import {countedOf} from './unpaired.js';
import type {UnitSentence} from './vocabulary.js';

export type CompareOptions = {
	/**
	Pairs with a lower score are left out. Not given, those that an editor would hardly keep are; where few are left of two articles
	that are likely on one event, the likeliest others stay.
	*/
	minimumScore?: number;
};

/**
Finds what two articles both say: text that one took over from the other or both from a third, then the same facts. Throws
`TypeError` for what is no article.
*/
export function compareArticles(a: Article, b: Article, options: CompareOptions = {}): Comparison {
	checkArticle(a, 'compareArticles: a');
	checkArticle(b, 'compareArticles: b');
	checkOptions(options, 'compareArticles: options');
	const {minimumScore} = options;
	checkNumber(minimumScore, 'compareArticles: options.minimumScore');
	return inCanonicalOrder(a, b, alignment => compareAligned(alignment, minimumScore), mirrorComparison);
}

// As in words (evidence.ts): from there on an editor takes it for settled. Pages of one mould, on two towns, are far below it.
const surelyOneEvent = 0.8;

function compareAligned(alignment: Alignment, minimumScore: number | undefined): Comparison {
	const {a, b, vocabulary, first} = alignment;
	const facts = classifyFacts(alignment);
	const {found, unsure} = findPairs(alignment, facts, minimumScore);
	const language = comparedLanguage(alignment);
	const versions = areVersions(found, vocabulary);
	const pair = (spans: AlignedSpans) => pairOf(spans, alignment, versions);
	const inTables = tablePairs({a, b, language: vocabulary.language}, facts.event >= surelyOneEvent);
	const shown = [...found.flatMap(spans => pairsOf(spans, pair)), ...inTables];
	const paired = {
		a,
		b,
		...numberPairs(orderPairs(shown), orderPairs(unsure.map(pair))),
		putAside: [],
		sentences: {a: sentencePlaces(a), b: sentencePlaces(b)},
	};
	return {
		...paired,
		...countedOf(paired),
		versions,
		event: {...certaintyOf(alignment, facts, language), shared: sharedNames(vocabulary, first)},
		language,
	};
}

function certaintyOf(
	{vocabulary}: Alignment,
	{event, story}: Facts,
	{support}: ComparedLanguage,
): Pick<Comparison['event'], 'certainty' | 'story'> {
	return support === 'full' && tellsEvent(vocabulary) ? {certainty: event, story} : {};
}

function comparedLanguage({vocabulary: {language}, languages}: Alignment): ComparedLanguage {
	const support = language === 'en' ? 'full' : 'basic';
	return {...(language === undefined ? {} : {tag: language}), support, ...languages};
}

/** The pair that sentences are; word for word the same but for a figure ("-40" and "40"), each sentence by itself. */
function pairsOf(spans: AlignedSpans, pairOf: (spans: AlignedSpans) => Unnumbered): Unnumbered[] {
	const pair = pairOf(spans);
	const {kind, firstA, lastA, firstB, lastB} = spans;
	const isAltered = kind === 'verbatim' && pair.evidence.figures.some(({verdict}) => verdict === 'differ');
	if (!isAltered) return [pair];
	const aligned = alignedIn(spans);
	if (aligned.length === 1 || lastA - firstA !== lastB - firstB) return [{...pair, kind: 'reworded'}];
	return aligned.flatMap(({i, j}) => pairsOf({...spans, firstA: i, lastA: i, firstB: j, lastB: j}, pairOf));
}

/** A pair; of two versions of one text, what was taken over is told word by word, however much was changed in it. */
function pairOf(
	spans: AlignedSpans,
	{a: articleA, b: articleB, vocabulary}: Alignment,
	versions: boolean,
): Unnumbered {
	const {kind, score, firstA, lastA, firstB, lastB, stretch} = spans;
	const sentencesOf = (all: readonly UnitSentence[], first: number, last: number) =>
		all.slice(first, last + 1).map(({sentence}) => sentence);
	const {language} = vocabulary;
	const a = statedPassage(articleA, sentencesOf(vocabulary.a, firstA, lastA), language);
	const b = statedPassage(articleB, sentencesOf(vocabulary.b, firstB, lastB), language);
	const isCopy = versions && isReused(spans);
	const isOneFact = isCopy || (stretch !== undefined && score >= sureCopy);
	return {
		kind,
		score,
		a: a.passage,
		b: b.passage,
		...(stretch !== undefined && {stretch}),
		evidence: gatherEvidence(a, b, alignedIn(spans), vocabulary, isOneFact, isCopy),
	};
}

/** Which sentences may belong together: each with its own of text that is the same, all with all where one was divided. */
function alignedIn({firstA, lastA, firstB, lastB}: AlignedSpans): Array<{i: number; j: number}> {
	const [inA, inB] = [indices(firstA, lastA), indices(firstB, lastB)];
	if (inA.length === inB.length) return inA.map((i, at) => ({i, j: inB[at]}));
	return Math.min(inA.length, inB.length) === 1 ? inA.flatMap(i => inB.map(j => ({i, j}))) : [];
}
