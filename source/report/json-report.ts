import {type Article, isKept, readingMinutes, wordCount} from '../article/article.js';
import {originalRange} from '../article/original-range.js';
import type {Compared, Comparison, Figure, Pair, Passage, SharedWord} from '../compare/comparison.js';
import {describeKind, explainPair} from '../compare/evidence.js';
import {inBlock} from '../compare/passage-of.js';
import {pairsInOrder} from '../layout/comparison-rows.js';
import type {Problem} from '../library/library.js';
import type {Answer} from '../search/create-search.js';

/** Raised when a field changes its meaning or goes; new fields may come at any time. */
const version = 1;

// All offsets count UTF-16 code units of the article's decoded text.

export const articleJson = (article: Article, original: boolean, problems: readonly Problem[]) => ({
	version,
	article: whole(article, original),
	problems,
});

export const listJson = (articles: readonly Article[], original: boolean, problems: readonly Problem[]) => ({
	version,
	articles: articles.map(article => whole(article, original)),
	problems,
});

export const hitsJson = ({query, hits, passages, articles}: Answer, problems: readonly Problem[]) => ({
	version,
	query,
	// All that answer; the best of them are listed.
	found: {passages, articles},
	hits: hits.map(({article, block, start, end, ranges, score}) => ({
		article: brief(article),
		block,
		start,
		end,
		text: article.blocks[block].text,
		ranges: ranges.map(range => originalRange(article, article.blocks[block], range)),
		score: rounded(score),
	})),
	problems,
});

export const comparisonJson = (comparison: Comparison, problems: readonly Problem[]) => ({
	version,
	a: brief(comparison.a),
	b: brief(comparison.b),
	shared: {a: rounded(comparison.shared.a), b: rounded(comparison.shared.b)},
	event: {certainty: rounded(comparison.event.certainty), shared: comparison.event.shared},
	pairs: pairsInOrder(comparison).map(pair => ({
		kind: pair.kind,
		score: rounded(pair.score),
		kindInWords: describeKind(pair),
		reason: explainPair(pair),
		a: passage(pair.a),
		b: passage(pair.b),
		shared: pair.evidence.shared.map(word => ({
			text: word.text,
			how: word.how,
			a: inOriginal(comparison.a, pair.a, word.a),
			b: inOriginal(comparison.b, pair.b, word.b),
		})),
		numbers: comparedJson(comparison, pair, pair.evidence.numbers),
		dates: comparedJson(comparison, pair, pair.evidence.dates),
		quotes: pair.evidence.quotes.map(quote => ({
			text: quote.text,
			speaker: quote.speaker?.text,
			a: inOriginal(comparison.a, pair.a, quote.a),
			b: inOriginal(comparison.b, pair.b, quote.b),
		})),
		namesOnly: pair.evidence.namesOnly,
	})),
	problems,
});

function brief({id, title, outlet, byline, published, language, source}: Article) {
	return {id, title, outlet, byline, published, language, source};
}

function whole(article: Article, original: boolean) {
	const blocks = original ? article.blocks : article.blocks.filter(isKept);
	return {...brief(article), words: wordCount(article), minutes: readingMinutes(article), blocks};
}

const passage = ({start, end, text, block}: Passage) => ({start, end, text, block});

/** The figures of a pair, each as it is written first, with all places where it stands. */
function comparedJson(comparison: Comparison, pair: Pair, {both, onlyA, onlyB}: Compared) {
	const figure =
		(side: 'a' | 'b') =>
		({text, ranges}: Figure) => ({
			text,
			places: ranges.map(range => inOriginal(comparison[side], pair[side], range)),
		});
	return {
		both: both.map(({a, b}) => ({a: figure('a')(a), b: figure('b')(b)})),
		onlyA: onlyA.map(figure('a')),
		onlyB: onlyB.map(figure('b')),
	};
}

/** A range of a passage's text as offsets into the article's original. */
function inOriginal(article: Article, passage: Passage, wanted: SharedWord['a']) {
	const {block, range} = inBlock(passage, wanted);
	return originalRange(article, article.blocks[block], range);
}

const rounded = (value: number) => Math.round(value * 10_000) / 10_000;
