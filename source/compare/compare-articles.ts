import type {Article} from '../article/article.js';
import {checkArticle, checkNumber, checkOptions} from '../article/check-arguments.js';
import {type Alignment, inCanonicalOrder} from './alignment.js';
import {has} from './ascending.js';
import {bestScores} from './best-scores.js';
import type {ComparedLanguage, Comparison, Pair, PairKind} from './comparison.js';
import {sharedNames} from './event-names.js';
import {eventKinds} from './event-similarity.js';
import {gatherEvidence} from './gather-evidence.js';
import {classifyLinks, eventProbability, type Link} from './link-classifier.js';
import {quoteTheSame} from './link-quotes.js';
import {mirrorComparison} from './mirror-comparison.js';
import {orderPairs} from './order-of-pairs.js';
import {findReusedSentences} from './reused-sentences.js';
import {samePlaces, sameWords} from './same-words.js';
import {isRunning} from './sentences-of.js';
import {statedPassage} from './stated-passage.js';
import type {UnitMatch} from './unit-matches.js';
import {unpairedOf} from './unpaired.js';
import type {UnitSentence, Vocabulary} from './vocabulary.js';

export type CompareOptions = {
	/** Pairs with a lower score are left out; not given, those that are more likely wrong than right. */
	minimumScore?: number;
};

// Measured on the training split of ECB+ (training/train-links.mjs, score-alignment.mjs). With a certainty of .8 asked for,
// 74 % of the articles on one event show a pair, and 98 % of those on sister events none; without, the same fact is not
// distinguished from the same sort of fact (85 and 91 %). Of the pairs with a score of .7, 86 % are right; with .4, 73 %.
const sureEvent = 0.8;
const sameFactScore = 0.7;
const relatedScore = 0.4;
// Two sentences of which each is the other's best, or which quote the same words, are shown at a lower score.
const supportedScore = 0.3;
// The next likely ones, which are shown only where they are asked for.
const unsureScore = 0.2;
// Of articles that may not be on one event, two sentences without a name, number or date in common are left out: of 8 such
// pairs 2 are right. Of the related pairs without them 73 % are (245 of 334), on articles of which a third are sister events.
const leastEventStrength = 0.5;
// Reused sentences that are less like each other may as well be two reports of one thing.
const sureCopy = 0.6;
const mostLinks = 3;
// Shorter sentences are mostly captions, credits and calls.
const leastUnits = 4;
// What like spellings and synonyms alone have in common convinces nobody.
const leastSame = 2;

/** Two stretches of sentences, as indices with both ends included, and which of their sentences belong together. */
type AlignedSpans = {
	kind: PairKind;
	score: number;
	firstA: number;
	lastA: number;
	firstB: number;
	lastB: number;
	/** Of reused text, which run of it they belong to. */
	stretch?: number;
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

function compareAligned(alignment: Alignment, minimumScore: number | undefined): Comparison {
	const {a, b, vocabulary, first} = alignment;
	const {found, unsure} = findPairs(alignment, minimumScore);
	const language = comparedLanguage(alignment);
	const paired = {a, b, pairs: orderPairs(found.flatMap(spans => pairsOf(spans, alignment)))};
	return {
		...paired,
		unsure: orderPairs(unsure.map(spans => pairOf(spans, alignment))),
		shared: {
			a: sharedWords(found, vocabulary.a, 'firstA', 'lastA'),
			b: sharedWords(found, vocabulary.b, 'firstB', 'lastB'),
		},
		only: {a: unpairedOf(paired, 'a'), b: unpairedOf(paired, 'b')},
		event: {...certaintyOf(alignment, language), shared: sharedNames(vocabulary, first)},
		language,
	};
}

// Of the articles of ECB+ cut to so many sentences each, 93 to 95 % of those on one event are more alike than sister articles
// with four (dev .956, train .940), with two 79 to 90 %, with one 60 to 80 %.
const leastSentences = 4;

function certaintyOf(
	{vocabulary: {a, b}, similarity}: Alignment,
	{support}: ComparedLanguage,
): Pick<Comparison['event'], 'certainty'> {
	const isLong = (side: readonly UnitSentence[]) =>
		side.filter(({sentence}) => isRunning(sentence)).length >= leastSentences;
	const canBeTold = support === 'full' && isLong(a) && isLong(b);
	return canBeTold ? {certainty: eventProbability(similarity)} : {};
}

function comparedLanguage({vocabulary: {language}, languages}: Alignment): ComparedLanguage {
	const support = language === 'en' ? 'full' : 'basic';
	return {...(language === undefined ? {} : {tag: language}), support, ...languages};
}

/** What is shown, and the next likely. */
function findPairs(
	alignment: Alignment,
	minimumScore: number | undefined,
): {found: AlignedSpans[]; unsure: AlignedSpans[]} {
	const {vocabulary, similarity} = alignment;
	const {a, b} = vocabulary;
	if (a.length === 0 || b.length === 0) return {found: [], unsure: []};
	const copies = findCopies(alignment);
	const inCopyA = new Set(copies.flatMap(({firstA, lastA}) => indices(firstA, lastA)));
	const inCopyB = new Set(copies.flatMap(({firstB, lastB}) => indices(firstB, lastB)));
	const leastScore = Math.min(unsureScore, minimumScore ?? unsureScore);
	const free = classifyLinks(vocabulary, similarity, leastScore).filter(
		({i, j}) => !inCopyA.has(i) && !inCopyB.has(j),
	);
	const isSure = eventProbability(similarity) >= sureEvent;
	const isEnough =
		minimumScore === undefined
			? shownByDefault(free, alignment, isSure)
			: ({score}: Link) => score >= minimumScore;
	const links = chooseLinks(free.filter(isEnough), isSure, vocabulary);
	const isNext = (link: Link) => link.score >= unsureScore && !isEnough(link);
	const unsure = chooseLinks(free.filter(isNext), isSure, vocabulary);
	return {
		found: [...copies.filter(({score}) => score >= (minimumScore ?? 0)), ...links],
		unsure: unsure.map(spans => ({...spans, kind: 'related'})),
	};
}

/** The sentences of reused text. */
function findCopies(alignment: Alignment): AlignedSpans[] {
	const {vocabulary} = alignment;
	const {a, b} = vocabulary;
	if (sameWords(a, b) && samePlaces(a, b)) {
		const whole = {firstA: 0, lastA: a.length - 1, firstB: 0, lastB: b.length - 1};
		return [{kind: 'verbatim', score: 1, ...whole, stretch: 0}];
	}

	return findReusedSentences(alignment).map(
		({isVerbatim, likeness, run, ...span}): AlignedSpans => ({
			kind: isVerbatim ? 'verbatim' : 'reworded',
			score: likeness,
			...span,
			stretch: run,
		}),
	);
}

/** Whether a link is shown where no minimum score was asked for. */
function shownByDefault(
	links: readonly Link[],
	{a: articleA, b: articleB, vocabulary}: Alignment,
	isSure: boolean,
): (link: Link) => boolean {
	const {a, b, kinds, inB: matches, hasCapitals} = vocabulary;
	const best = bestScores(links);
	const isMutual = ({i, j, score}: Link) => score === best.a.get(i) && score === best.b.get(j);
	const isQuoted = ({i, j}: Link) =>
		quoteTheSame({article: articleA, sentence: a[i].sentence}, {article: articleB, sentence: b[j].sentence});
	const isLikely = (link: Link) =>
		link.score >= relatedScore || (link.score >= supportedScore && (isMutual(link) || isQuoted(link)));
	const shareEventUnit = ({i, j}: Link) => {
		const isMet = ({id, strength}: UnitMatch) => strength >= leastEventStrength && has(b[j].distinct, id);
		return a[i].distinct.some(id => eventKinds.has(kinds[id]) && matches[id].some(isMet));
	};
	const isSpecific = (link: Link) =>
		isSure || !hasCapitals || shareEventUnit(link) || isQuoted(link) || sameWords([a[link.i]], [b[link.j]]);
	return link => isLikely(link) && isSpecific(link);
}

/** The likeliest links, few enough for a sentence that a person can look at them all. */
function chooseLinks(links: readonly Link[], isSure: boolean, {a, b, weight}: Vocabulary): AlignedSpans[] {
	const unitsOf = ({distinct}: UnitSentence) =>
		distinct.reduce((sum, id) => sum + (weight[id] > 0 ? 1 : 0), 0);
	const sameUnits = (x: UnitSentence, y: UnitSentence) =>
		x.distinct.reduce((sum, id) => sum + (weight[id] > 0 && has(y.distinct, id) ? 1 : 0), 0);
	const usedA = new Map<number, number>();
	const usedB = new Map<number, number>();
	const chosen: AlignedSpans[] = [];
	const ranked = [...links].sort((x, y) => y.score - x.score || x.i - y.i || x.j - y.j);
	for (const {i, j, score} of ranked) {
		const [ofA, ofB] = [usedA.get(i) ?? 0, usedB.get(j) ?? 0];
		if (ofA >= mostLinks || ofB >= mostLinks) continue;
		if (unitsOf(a[i]) < leastUnits || unitsOf(b[j]) < leastUnits) continue;
		if (sameUnits(a[i], b[j]) < leastSame) continue;
		usedA.set(i, ofA + 1);
		usedB.set(j, ofB + 1);
		const kind = sameWords([a[i]], [b[j]])
			? 'verbatim'
			: isSure && score >= sameFactScore
				? 'same-fact'
				: 'related';
		chosen.push({kind, score, firstA: i, lastA: i, firstB: j, lastB: j});
	}

	return chosen;
}

/** The pair that sentences are; word for word the same but for a figure ("-40" and "40"), each sentence by itself. */
function pairsOf(spans: AlignedSpans, alignment: Alignment): Pair[] {
	const pair = pairOf(spans, alignment);
	const {kind, firstA, lastA, firstB, lastB} = spans;
	const isAltered = kind === 'verbatim' && pair.evidence.figures.some(({verdict}) => verdict === 'differ');
	if (!isAltered) return [pair];
	const aligned = alignedIn(spans);
	if (aligned.length === 1 || lastA - firstA !== lastB - firstB) return [{...pair, kind: 'reworded'}];
	return aligned.flatMap(({i, j}) =>
		pairsOf({...spans, firstA: i, lastA: i, firstB: j, lastB: j}, alignment),
	);
}

function pairOf(spans: AlignedSpans, {a: articleA, b: articleB, vocabulary}: Alignment): Pair {
	const {kind, score, firstA, lastA, firstB, lastB, stretch} = spans;
	const sentencesOf = (all: readonly UnitSentence[], first: number, last: number) =>
		all.slice(first, last + 1).map(({sentence}) => sentence);
	const {language} = vocabulary;
	const a = statedPassage(articleA, sentencesOf(vocabulary.a, firstA, lastA), language);
	const b = statedPassage(articleB, sentencesOf(vocabulary.b, firstB, lastB), language);
	const isCopy = stretch !== undefined && score >= sureCopy;
	return {
		kind,
		score,
		a: a.passage,
		b: b.passage,
		...(stretch !== undefined && {stretch}),
		evidence: gatherEvidence(a, b, alignedIn(spans), vocabulary, isCopy),
	};
}

/** Which sentences may belong together: each with its own of text that is the same, all with all where one was divided. */
function alignedIn({firstA, lastA, firstB, lastB}: AlignedSpans): Array<{i: number; j: number}> {
	const [inA, inB] = [indices(firstA, lastA), indices(firstB, lastB)];
	if (inA.length === inB.length) return inA.map((i, at) => ({i, j: inB[at]}));
	return Math.min(inA.length, inB.length) === 1 ? inA.flatMap(i => inB.map(j => ({i, j}))) : [];
}

function sharedWords(
	found: readonly AlignedSpans[],
	sentences: readonly UnitSentence[],
	first: 'firstA' | 'firstB',
	last: 'lastA' | 'lastB',
): number {
	const shared = new Set(
		found.filter(({kind}) => kind !== 'related').flatMap(pair => indices(pair[first], pair[last])),
	);
	const wordsOf = ({sentence}: UnitSentence) => (isRunning(sentence) ? sentence.tokens.length : 0);
	const all = sentences.reduce((sum, sentence) => sum + wordsOf(sentence), 0);
	return all === 0 ? 0 : [...shared].reduce((sum, index) => sum + wordsOf(sentences[index]), 0) / all;
}

const indices = (first: number, last: number) => Array.from({length: last - first + 1}, (_, k) => first + k);
