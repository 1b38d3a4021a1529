import type {Article} from '../article/article.js';
import {labelAmong} from '../article/labels.js';
import type {Comparison, Pair, Side} from '../compare/comparison.js';
import {describeKind, explainPair} from '../compare/evidence.js';
import {type NumberedPair, numberedPairs} from '../compare/numbered-pairs.js';
import {type Line, layoutArticle} from '../layout/article-lines.js';
import {counted, fitLeft, fitRight, repeatTo, spaces} from '../layout/columns.js';
import {paneGeometry} from '../layout/geometry.js';
import {fitLabel} from '../layout/label-text.js';
import {piecesOf, wholeLine} from '../layout/structured-lines.js';
import type {Symbols} from '../layout/symbols.js';
import {wrapText} from '../layout/wrap.js';
import type {Answer} from '../search/answer.js';
import {displayWidth} from '../text/display-width.js';
import {joinSafe, type SafeText, safe, sliceSafe, trimEndSafe} from '../text/safe-text.js';
import type {Range} from '../text/words.js';
import {excerptOfHit} from './excerpt-of-hit.js';
import {numberedLinks} from './numbered-links.js';
import {
	aboutPutAside,
	aboutUnsure,
	articlesOfHits,
	describeUnpaired,
	lengthOf,
	letters,
	originLine,
	readingTime,
	sideTitle,
	summaryOf,
	titles,
} from './phrases.js';
import {placesInSource} from './places-in-source.js';
import {readOf, readOfInShort} from './provenance.js';
import {saidOf} from './said-of-pair.js';
import {figureList} from './statement-rows.js';

/** How a report in plain text is set: cells of a line, whether furniture is in it, and the signs the locale has. */
export type TextOptions = {width: number; original: boolean; symbols: Symbols};

/** One article as text: its title, where it is from, and its blocks, wrapped; where its links lead, by their numbers, behind them. */
export function articleText(read: Article, {width, original, symbols}: TextOptions): SafeText[] {
	const {article, addresses} = numberedLinks(read, original);
	const aboutLines = wrapped(originLine(article, safe` ${symbols.dot} `), width);
	const title = article.blocks.findIndex(block => block.kind === 'title');
	const lines = layoutArticle(article, {width, furniture: original}).flatMap((line, index, all) => {
		const {range, indent, mark} = line;
		const text = range ? rowText(article.blocks[line.block].text, {...line, range}, symbols) : safe``;
		const row = range ? safe`${mark ?? spaces(indent)}${text}` : text;
		const endsTitle = line.block === title && range !== undefined && all[index + 1]?.block !== title;
		return endsTitle ? [row, ...aboutLines] : [row];
	});
	// An address is left whole, however long: it is there to be copied.
	const leading = addresses.map((address, at) => safe`[${at + 1}] ${address}`);
	return [
		...(title < 0 ? [...wrapped(article.title, width), ...aboutLines, safe``] : []),
		...lines,
		...(leading.length > 0 ? [safe``, ...leading] : []),
		...footText(readOf([read]), width),
	];
}

/** A row of a block; a line of code whole, however long. */
function rowText(text: SafeText, line: Line & {range: Range}, {rule}: Symbols): SafeText {
	if (line.rule !== undefined) return repeatTo(rule, line.rule);
	if (line.isCut) return wholeLine(text, line.range);
	return joinSafe(
		piecesOf(line).map(({gap, range}) => safe`${spaces(gap)}${sliceSafe(text, range.start, range.end)}`),
	);
}

/** Several articles as a list: title, outlet, words and minutes. */
export function listText(articles: readonly Article[], {width, symbols}: TextOptions): SafeText[] {
	const outletWidth = articles.reduce(
		(most, {outlet = safe``}) => Math.max(most, Math.min(20, displayWidth(outlet))),
		0,
	);
	const rows = articles.map(article => {
		const words = fitRight(lengthOf(article), 12);
		const minutes = fitRight(readingTime(article), 8);
		const outlet =
			outletWidth > 0 ? safe`  ${fitLeft(article.outlet ?? safe``, outletWidth, symbols.ellipsis)}` : safe``;
		const right = joinSafe([outlet, words, minutes]);
		const room = Math.max(20, width - displayWidth(right));
		const title = fitLeft(fitLabel(labelAmong(articles, article), room, symbols), room);
		// Joined, a row takes no more memory than its signs: a list may have 100,000.
		return joinSafe([title, right]);
	});
	return [...rows, ...footText(readOfInShort(articles), width)];
}

/** Hits as text: each passage under the title it is from, with the place where it stands, and how many more there are. */
export function hitsText(answer: Answer, {width, symbols}: TextOptions): SafeText[] {
	const {hits, passages} = answer;
	const lines: SafeText[] = [];
	const places = placesInSource(hits);
	const articles = articlesOfHits(hits);
	let above: Article | undefined;
	for (const [index, hit] of hits.entries()) {
		const {article} = hit;
		if (lines.length > 0) lines.push(safe``);
		if (article !== above) lines.push(fitLabel(labelAmong(articles, article), width, symbols));
		for (const text of [excerptOfHit(hit, symbols.ellipsis).text, safe`(${places[index]})`])
			for (const line of indented(wrapped(text, width - 2), safe`  `)) lines.push(line);
		above = article;
	}

	const more = passages - hits.length;
	const foot = footText(readOf(articles), width);
	if (more === 0) return [...lines, ...foot];
	const about = safe`And ${counted(more, safe`more passage`)}, not shown; more words find fewer.`;
	return [...lines, safe``, ...wrapped(about, width), ...foot];
}

/** A comparison as text: its pairs, side by side where the width allows, each with its reason, and what only one article says. */
export function comparisonText(comparison: Comparison, options: TextOptions, withUnsure = false): SafeText[] {
	const {width} = options;
	const all = numberedPairs(comparison, withUnsure);
	const aside = all.filter(({isPutAside}) => isPutAside);
	const pairs = all.filter(({isUnsure, isPutAside}) => !isUnsure && !isPutAside);
	const unsure = all.filter(({isUnsure}) => isUnsure);
	const named = (side: Side) => wrapped(safe`${letters[side]}: ${sideTitle(comparison, side)}`, width);
	const head = [...named('a'), ...named('b'), safe``, ...wrapped(summaryOf(comparison), width)];
	return [
		...head,
		...pairsText(pairs, options),
		...headedPairs(safe`${titles.unsure}: ${aboutUnsure}`, unsure, options),
		...(pairs.length > 0 ? [...onlyText(comparison, 'a', width), ...onlyText(comparison, 'b', width)] : []),
		...headedPairs(safe`${titles.putAside}: ${aboutPutAside}`, aside, options),
		...footText(readOf([comparison.a, comparison.b]), width),
	];
}

/** What was read, at the end of a report; nothing where there is nothing to tell. */
export const footText = (lines: readonly SafeText[], width: number): SafeText[] =>
	lines.length === 0 ? [] : [safe``, ...lines.flatMap(line => wrapped(line, width))];

const pairsText = (pairs: readonly NumberedPair[], {width, symbols}: TextOptions): SafeText[] =>
	pairs.flatMap(pair => {
		const about = [pair.label, describeKind(pair), ...statedText(pair, symbols)];
		const judged = saidOf(pair, safe` ${symbols.dot} `);
		return [
			safe``,
			...wrapped(joinSafe(about, safe` ${symbols.dot} `), width),
			...(judged === '' ? [] : wrapped(judged, width)),
			...pairText(pair, width),
		];
	});

/** Pairs that stand by themselves; nothing where there are none. */
const headedPairs = (head: SafeText, pairs: readonly NumberedPair[], options: TextOptions): SafeText[] =>
	pairs.length === 0 ? [] : [safe``, ...wrapped(head, options.width), ...pairsText(pairs, options)];

/** All that is stated of a pair, and the figures that only one of its passages has. */
function statedText(pair: Pair, {dot, ellipsis}: Symbols): SafeText[] {
	const reason = explainPair(pair, {between: safe` ${dot} `, ellipsis, most: Number.POSITIVE_INFINITY});
	const only = (side: Side) => {
		const figures = pair.evidence.figuresOnly[side];
		return figures.length > 0
			? safe`figures of ${letters[side]} not matched: ${figureList(figures)}`
			: safe``;
	};
	return [reason, only('a'), only('b')].filter(text => text !== '');
}

/** What only one of the articles says, each stretch of it by itself. */
function onlyText(comparison: Comparison, side: Side, width: number): SafeText[] {
	const unpaired = comparison.only[side];
	const letter = letters[side];
	const passages = unpaired.passages.map(({text}) => indented(wrapped(text, width - 3), safe`${letter}  `));
	return [
		safe``,
		...wrapped(safe`Only in ${letter}: ${describeUnpaired(unpaired)}`, width),
		...passages.flatMap(lines => [safe``, ...lines]),
	];
}

function pairText(pair: Pair, width: number): SafeText[] {
	const {stacked} = paneGeometry(width, 0);
	const passage = (side: Side, cells: number) =>
		indented(wrapped(pair[side].text, cells - 3), safe`${letters[side]}  `);
	if (stacked) return [...passage('a', width), ...passage('b', width)];
	const pane = Math.floor((width - 3) / 2);
	const [left, right] = [passage('a', pane), passage('b', pane)];
	return Array.from({length: Math.max(left.length, right.length)}, (_, row) => {
		const line = safe`${fitLeft(left[row] ?? safe``, pane)}   ${right[row] ?? safe``}`;
		return trimEndSafe(line);
	});
}

const wrapped = (text: SafeText, width: number): SafeText[] =>
	wrapText(text, width).map(({start, end}) => sliceSafe(text, start, end));

/** Lines moved to the right, the first with `mark` before it. */
const indented = (lines: readonly SafeText[], mark: SafeText): SafeText[] =>
	lines.map((line, row) => (row === 0 ? safe`${mark}${line}` : safe`${spaces(displayWidth(mark))}${line}`));
