import type {Article} from '../article/article.js';
import type {PassagePart} from '../compare/comparison.js';
import {wordSegments} from '../text/segmenters.js';
import {isUnspaced} from '../text/unspaced-scripts.js';
import {webAddress} from '../text/web-address.js';
import type {Range} from '../text/words.js';
import {type ArticleWords, articleWords, blockOfWord, type WordSpan, wordsInRange} from './article-words.js';
import {type TextDirective, withoutTextFragment, withTextFragment} from './text-fragment.js';

/** What is addressed: the parts of an article that a passage stands in, in order. */
export type AddressedParts = readonly Pick<PassagePart, 'block' | 'range'>[];

/** The parts that a block is, whole. */
export const wholeBlock = ({blocks}: Article, block: number): AddressedParts => [
	{block, range: {start: 0, end: blocks[block].text.length}},
];

// Characters; what is longer is told by its first and last words, so that the address stays one that can be mailed.
const mostWhole = 100;
// Of one term. Longer ones are words of hundreds of letters: nothing that a browser finds.
const mostOfTerm = 300;
// How much of a long passage tells where it begins, and where it ends.
const enough = {words: 4, characters: 20};
// How many words before and after it are tried where the same words stand elsewhere too.
const contexts = [3, 8];
// UTF-16 units in which those are looked for.
const near = 240;
// Places with the same words that are looked at; an article that has more says nothing else.
const mostPlaces = 5000;

/**
The web address of a passage: of its article, with a text fragment that leads a browser to the passage and to nothing else in
the article. The address alone where no fragment would do that, or where the words of the page are not those of the article,
because they were put right; undefined where the article has no address of the web. `words` are those of the article, where
somebody has read them already.
*/
export function passageAddress(
	article: Article,
	parts: AddressedParts,
	words?: ArticleWords,
): string | undefined {
	const address = webAddress(article.source.url);
	if (address === undefined) return undefined;
	const isAsOnPage = article.source.mojibake === undefined && parts.length > 0;
	const directive = isAsOnPage ? directiveOf(article, parts, words ?? articleWords(article)) : undefined;
	return directive ? withTextFragment(address, directive) : withoutTextFragment(address);
}

/** The terms of a fragment, as words of the article. */
type Terms = {
	prefix?: WordSpan | undefined;
	start: WordSpan;
	end?: WordSpan | undefined;
	suffix?: WordSpan | undefined;
};

function directiveOf(
	article: Article,
	parts: AddressedParts,
	words: ArticleWords,
): TextDirective | undefined {
	const {start, end} = ownTerms(article, parts, words);
	if (start.to <= start.from || (end && end.to <= end.from)) return undefined;
	const last = end ?? start;
	const [firstBlock, lastBlock] = [parts[0].block, parts.at(-1)!.block];
	// One after the other: most passages need no context, and looking for it takes longer than all else.
	function* tried(): Generator<Terms> {
		yield {start, end};
		for (const count of contexts) {
			const [prefix, suffix] = [before(count), after(count)];
			yield {prefix, start, end};
			yield {start, end, suffix};
			yield {prefix, start, end, suffix};
		}
	}

	const before = (count: number) => wordsBefore(article, firstBlock, start.from, count, words);
	const after = (count: number) => wordsAfter(article, lastBlock, last.to, count, words);
	const terms = firstOf(tried(), terms => isFirstPlace(terms, words));
	if (!terms) return undefined;
	const directive = inLetters(article, terms, words);
	return Object.values(directive).every(isFindable) ? directive : undefined;
}

function firstOf<Value>(values: Iterable<Value>, holds: (value: Value) => boolean): Value | undefined {
	for (const value of values) if (holds(value)) return value;
	return undefined;
}

const isFindable = (term: string): boolean =>
	term !== '' && term.length <= mostOfTerm && !replaced.test(term);

// What stands for characters that could not be read or shown: the page has others there.
const replaced = /[\u2400-\u2421\uFFFD]/;

/** The passage's own words: all of them, or the first ones and the last ones. */
function ownTerms({blocks}: Article, parts: AddressedParts, words: ArticleWords): Terms {
	const [first, last] = [parts[0], parts.at(-1)!];
	const whole = wordsInRange(words, first.block, first.range);
	if (parts.length === 1 && first.range.end - first.range.start <= mostWhole) return {start: whole};
	const beginning = firstWords(blocks[first.block].text, first.range, enough.words, enough.characters);
	const ending = lastWords(blocks[last.block].text, last.range, enough.words, enough.characters);
	const start = wordsInRange(words, first.block, beginning);
	const end = wordsInRange(words, last.block, ending);
	return start.to <= end.from ? {start, end} : {start: whole};
}

/** The range of the first words of a range: as many as asked for, and more until there are as many characters. */
function firstWords(text: string, {start, end}: Range, count: number, characters = 0): Range {
	const until = Math.min(end, start + near);
	const words = wordsIn(text.slice(start, until));
	const last = words.find((word, index) => index + 1 >= count && word.end >= characters) ?? words.at(-1);
	return {start, end: start + (last?.end ?? 0)};
}

function lastWords(text: string, {start, end}: Range, count: number, characters = 0): Range {
	const from = Math.max(start, end - near);
	const words = wordsIn(text.slice(from, end)).reverse();
	// The first one of them may be the rest of a word.
	if (from > start) words.pop();
	const first =
		words.find((word, index) => index + 1 >= count && end - from - word.start >= characters) ?? words.at(-1);
	return {start: first ? from + first.start : end, end};
}

/** Words with all that stands beside them, as far as the next spaces; where there are no spaces, as a dictionary divides them. */
function wordsIn(text: string): Range[] {
	const words = isUnspaced(text)
		? [...wordSegments(text)]
		: [...text.matchAll(/\S+/g)].map(({0: segment, index}) => ({segment, index}));
	return words
		.filter(({segment}) => /[\p{L}\p{N}]/u.test(segment))
		.map(({segment, index}) => ({start: index, end: index + segment.length}));
}

/** Words in front of one: of its block, or where it is the first of that, of the block before. */
function wordsBefore(
	{blocks}: Article,
	block: number,
	word: number,
	count: number,
	words: ArticleWords,
): WordSpan | undefined {
	const isFirst = word === words.firstOfBlock[block];
	const from = isFirst ? block - 1 : block;
	if (from < 0) return undefined;
	const {text} = blocks[from];
	const span = wordsInRange(
		words,
		from,
		lastWords(text, {start: 0, end: isFirst ? text.length : words.starts[word]}, count),
	);
	return span.to > span.from ? span : undefined;
}

function wordsAfter(
	{blocks}: Article,
	block: number,
	word: number,
	count: number,
	words: ArticleWords,
): WordSpan | undefined {
	const isLast = word === words.firstOfBlock[block + 1];
	const to = isLast ? block + 1 : block;
	if (to >= blocks.length) return undefined;
	const {text} = blocks[to];
	const span = wordsInRange(
		words,
		to,
		firstWords(text, {start: isLast ? 0 : words.ends[word - 1], end: text.length}, count),
	);
	return span.to > span.from ? span : undefined;
}

/**
Whether a browser that looks for the terms finds this place first ("find a range from a text directive"). Only words are
looked at, not what stands between them: where no words are found earlier, no text is.
*/
function isFirstPlace({prefix, start, end, suffix}: Terms, words: ArticleWords): boolean {
	const isPrefixedAt = (at: number) => !prefix || isSame(words, prefix, at - (prefix.to - prefix.from));
	const isSuffixedAt = (at: number) => !suffix || isSame(words, suffix, at);
	const length = start.to - start.from;
	const isFirst = isFirstOf(
		words,
		start,
		0,
		at => isPrefixedAt(at) && (end ? true : isSuffixedAt(at + length)),
	);
	if (!isFirst || !end) return isFirst;
	return isFirstOf(words, end, start.to, at => isSuffixedAt(at + end.to - end.from));
}

/** Whether the words of a span stand nowhere else from a place on in front of it, where a condition holds. */
function isFirstOf(
	words: ArticleWords,
	span: WordSpan,
	from: number,
	holds: (at: number) => boolean,
): boolean {
	const {last, count} = span.to - span.from === 1 ? words.sameOne : words.sameTwo;
	// Of its words those two that have stood the least often before.
	let rarest = span.from;
	for (let word = span.from + 1; word < span.to - 1; word++) if (count[word] < count[rarest]) rarest = word;
	const behind = rarest - span.from;
	let at = last[rarest] - behind;
	for (let looked = 0; at >= from; looked++, at = last[at + behind] - behind)
		if (looked === mostPlaces || (isSame(words, span, at) && holds(at))) return false;
	return true;
}

/** Whether the words of a span stand at a place too. */
function isSame({ids}: ArticleWords, {from, to}: WordSpan, at: number): boolean {
	for (let word = from; word < to; word++) if (ids[at + word - from] !== ids[word]) return false;
	return true;
}

/**
The terms as their blocks have them. Between a term and its context may be nothing but white space: of the same block the
context has what stands between them, of another one both go to the ends of their blocks.
*/
function inLetters(
	{blocks}: Article,
	{prefix, start, end, suffix}: Terms,
	words: ArticleWords,
): TextDirective {
	const {starts, ends} = words;
	const blockOf = ({from}: WordSpan) => blockOfWord(words, from);
	const last = end ?? start;
	const isPrefixBeside = prefix && blockOf(prefix) === blockOf(start);
	const isSuffixBeside = suffix && blockOf(suffix) === blockOf(last);
	const slice = (span: WordSpan, from = starts[span.from], to = ends[span.to - 1]) =>
		blocks[blockOf(span)].text.slice(from, to).trim();
	const from = prefix && !isPrefixBeside ? 0 : undefined;
	const to = suffix && !isSuffixBeside ? blocks[blockOf(last)].text.length : undefined;
	return {
		...(prefix && {
			prefix: slice(
				prefix,
				undefined,
				isPrefixBeside ? starts[start.from] : blocks[blockOf(prefix)].text.length,
			),
		}),
		start: end ? slice(start, from) : slice(start, from, to),
		...(end && {end: slice(end, undefined, to)}),
		...(suffix && {suffix: slice(suffix, isSuffixBeside ? ends[last.to - 1] : 0)}),
	};
}
