import {type Article, isKept, isUnsure, readingMinutes, wordCount} from '../article/article.js';
import {originalRange} from '../article/original-range.js';
import type {
	Change,
	Comparison,
	Figure,
	FigureLink,
	Judgement,
	Pair,
	Passage,
	Quote,
	QuoteLink,
	SharedWord,
	Stretch,
	Unpaired,
} from '../compare/comparison.js';
import {describeKind, explainPair} from '../compare/evidence.js';
import {type NumberedPair, numberedPairs} from '../compare/numbered-pairs.js';
import {rangeInOriginal} from '../compare/passage-in-original.js';
import type {Problem} from '../library/library.js';
import type {Answer} from '../search/answer.js';
import {jsonVersion} from './json-version.js';
import {passageAddress, wholeBlock} from './passage-address.js';

// All offsets count UTF-16 code units of the article's decoded text, which is given as `original` where that is asked for.

/** One article, its furniture and its decoded text where `original` is asked for, and what could not be read. */
export const articleJson = (article: Article, original: boolean, problems: readonly Problem[]) => ({
	version: jsonVersion,
	article: whole(article, original),
	problems,
});

/** Several articles, each as one is. */
export const listJson = (articles: readonly Article[], original: boolean, problems: readonly Problem[]) => ({
	version: jsonVersion,
	articles: articles.map(article => whole(article, original)),
	problems,
});

/** The passages that answer a query, the best first. */
export const hitsJson = (
	{query, hits, passages, articles}: Answer,
	original: boolean,
	problems: readonly Problem[],
) => ({
	version: jsonVersion,
	query,
	// All that answer; the best of them are listed.
	found: {passages, articles},
	hits: hits.map(({article, block, start, end, ranges, score}) => ({
		article: brief(article, original),
		block,
		start,
		end,
		text: article.blocks[block].text,
		address: passageAddress(article, wholeBlock(article, block)),
		ranges: ranges.map(range => originalRange(article, article.blocks[block], range)),
		score: rounded(score),
	})),
	problems,
});

/** A comparison: its pairs with their evidence, the unsure ones in a list of their own, and what only one article says. */
export function comparisonJson(comparison: Comparison, original: boolean, problems: readonly Problem[]) {
	const all = numberedPairs(comparison, true);
	const json = (pairs: readonly NumberedPair[]) => pairs.map(pair => pairJson(comparison, pair));
	return {
		version: jsonVersion,
		a: brief(comparison.a, original),
		b: brief(comparison.b, original),
		shared: {a: rounded(comparison.shared.a), b: rounded(comparison.shared.b)},
		versions: comparison.versions,
		event: {
			certainty: roundedIfTold(comparison.event.certainty),
			story: roundedIfTold(comparison.event.story),
			shared: comparison.event.shared,
		},
		language: comparison.language,
		pairs: json(all.filter(({isUnsure, isPutAside}) => !isUnsure && !isPutAside)),
		unsure: json(all.filter(({isUnsure}) => isUnsure)),
		...(comparison.putAside.length > 0 && {putAside: json(all.filter(({isPutAside}) => isPutAside))}),
		unplaced: comparison.unplaced,
		only: {
			a: unpairedJson(comparison.a, comparison.only.a),
			b: unpairedJson(comparison.b, comparison.only.b),
		},
		problems,
	};
}

const pairJson = (comparison: Comparison, pair: NumberedPair) => ({
	number: pair.number,
	kind: pair.kind,
	score: rounded(pair.score),
	stretch: pair.stretch,
	judgement: pair.judgement && judgementJson(pair.judgement),
	kindInWords: describeKind(pair),
	reason: explainPair(pair),
	a: passageJson(comparison.a, pair.a),
	b: passageJson(comparison.b, pair.b),
	...evidenceJson(comparison, pair),
});

const judgementJson = ({verdict, note, isByHand, others}: Judgement) => ({
	verdict,
	note,
	byHand: isByHand,
	others,
});

/** What is told of an article without its blocks. */
export function brief(article: Article, withOriginal: boolean) {
	const {id, title, outlet, byline, published, modified, language, source, original} = article;
	return {
		id,
		title,
		outlet,
		byline,
		published,
		modified,
		language,
		source,
		words: wordCount(article),
		minutes: readingMinutes(article),
		unsure: isUnsure(article),
		...(withOriginal ? {original} : {}),
	};
}

function whole(article: Article, original: boolean) {
	const blocks = original ? article.blocks : article.blocks.filter(isKept);
	return {...brief(article, original), blocks};
}

/** A passage, with its place in the article and where that is on the web. */
export const passageJson = (article: Article, {part, start, end, text, block, parts}: Passage) => ({
	part,
	start,
	end,
	text,
	block,
	address: passageAddress(article, parts),
	parts: parts.map(({block, range}) => ({block, ...originalRange(article, article.blocks[block], range)})),
});

const unpairedJson = (article: Article, {passages, sentences, of, share}: Unpaired) => ({
	sentences,
	of,
	share: rounded(share),
	passages: passages.map(passage => passageJson(article, passage)),
});

function evidenceJson({a, b}: Comparison, pair: Pair) {
	const {shared, namesOnly, figures, figuresOnly, quotes, changes} = pair.evidence;
	return {
		figures: figures.map(figureLinkJson),
		figuresOnly: {a: figuresOnly.a.map(figureJson), b: figuresOnly.b.map(figureJson)},
		quotes: quotes.map(quoteLinkJson),
		changes: changes.map(changeJson),
		shared: shared.map(({text, other, how, ...word}: SharedWord) => ({
			text,
			other,
			how,
			a: rangeInOriginal(a, pair.a, word.a),
			b: rangeInOriginal(b, pair.b, word.b),
		})),
		namesOnly,
	};
}

const stretchJson = ({text, start, end}: Stretch) => ({text, start, end});

/** A figure, and what it is of. */
export const figureJson = ({kind, of, turn, ...figure}: Figure) => ({...stretchJson(figure), kind, of, turn});

const figureLinkJson = ({verdict, a, b}: FigureLink) => ({verdict, a: figureJson(a), b: figureJson(b)});

/** A quotation, and who says it. */
export const quoteJson = ({speaker, ...quote}: Quote) => ({
	...stretchJson(quote),
	speaker: speaker && stretchJson(speaker),
});

const quoteLinkJson = ({verdict, sameSpeaker, a, b}: QuoteLink) => ({
	verdict,
	sameSpeaker,
	a: quoteJson(a),
	b: quoteJson(b),
});

const changeJson = ({what, a, b}: Change) => ({what, a: a && stretchJson(a), b: b && stretchJson(b)});

/** A share or a score, with four digits. */
export const rounded = (value: number) => Math.round(value * 10_000) / 10_000;

const roundedIfTold = (value: number | undefined) => (value === undefined ? undefined : rounded(value));

/**
JSON in which every character that draws nothing or is obeyed by a terminal is written as its number: the same value. Paths,
queries and originals come as they are, and JSON itself escapes only the first 32 control characters.
*/
export const writtenJson = (value: unknown): string => written(value, 2);

/** The same on one line. */
export const writtenLine = (value: unknown): string => written(value);

const written = (value: unknown, indent?: number): string =>
	`${JSON.stringify(value, null, indent).replace(unseen, character =>
		Array.from({length: character.length}, (_, unit) => numbered(character.charCodeAt(unit))).join(''),
	)}\n`;

// Controls but the line feeds that set JSON out, format characters (bidi controls, joiners, tags), line separators.
const unseen = /[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/gu;

const numbered = (unit: number) => `\\u${unit.toString(16).padStart(4, '0')}`;
