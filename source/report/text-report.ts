import {type Article, type Block, isKept, readingMinutes, wordCount} from '../article/article.js';
import type {Comparison, Pair, Passage} from '../compare/comparison.js';
import {describeEvent, describeKind, explainPair} from '../compare/evidence.js';
import {counted, fitLeft, fitRight, spaces, truncate} from '../layout/columns.js';
import {pairsInOrder} from '../layout/comparison-rows.js';
import {paneGeometry} from '../layout/geometry.js';
import {wrapText} from '../layout/wrap.js';
import type {Hit} from '../search/create-search.js';
import {joinSafe, type SafeText, safe, sliceSafe, toSafeText} from '../text/safe-text.js';

/** How a report in plain text is set: cells of a line, and whether furniture is in it. */
export type TextOptions = {width: number; original: boolean};

/** One article as text: its title, where it is from, and its blocks, wrapped. */
export function articleText(article: Article, {width, original}: TextOptions): SafeText[] {
	const about = [article.outlet, article.byline, article.published].filter(part => part !== undefined);
	const lines: SafeText[] = article.blocks.some(block => block.kind === 'title')
		? []
		: [...wrapped(article.title, width), safe``];
	let above: Block | undefined;
	for (const block of article.blocks) {
		if (!original && !isKept(block)) continue;
		const together =
			above &&
			((above.kind === block.kind && (block.kind === 'list-item' || block.kind === 'furniture')) ||
				(above.kind === 'caption' && block.kind === 'credit'));
		if (above && !together) lines.push(safe``);
		lines.push(...blockText(block, width));
		if (block.kind === 'title' && about.length > 0) lines.push(...wrapped(joinSafe(about, safe` · `), width));
		above = block;
	}

	return lines;
}

function blockText(block: Block, width: number): SafeText[] {
	if (block.kind === 'furniture')
		return wrapped(
			safe`[${toSafeText((block.reason ?? 'furniture').replaceAll('-', ' '))}] ${block.text}`,
			width,
		);
	if (block.kind === 'list-item') return indented(wrapped(block.text, width - 2), safe`- `);
	return block.kind === 'quote'
		? indented(wrapped(block.text, width - 2), safe`  `)
		: wrapped(block.text, width);
}

/** Several articles as a list: title, outlet, words and minutes. */
export function listText(articles: readonly Article[], {width}: TextOptions): SafeText[] {
	const outletWidth = Math.min(20, Math.max(0, ...articles.map(({outlet}) => outlet?.length ?? 0)));
	return articles.map(article => {
		const words = fitRight(counted(wordCount(article), safe`word`), 12);
		const minutes = fitRight(safe`${readingMinutes(article)} min`, 8);
		const outlet = outletWidth > 0 ? safe`  ${fitLeft(article.outlet ?? safe``, outletWidth)}` : safe``;
		const right = safe`${outlet}${words}${minutes}`;
		return safe`${fitLeft(article.title, Math.max(20, width - right.length))}${right}`;
	});
}

/** Hits as text: each passage, whole, under the title it is from. */
export function hitsText(hits: readonly Hit[], {width}: TextOptions): SafeText[] {
	const lines: SafeText[] = [];
	let above: Article | undefined;
	for (const {article, block} of hits) {
		if (lines.length > 0) lines.push(safe``);
		if (article !== above) lines.push(truncate(article.title, width));
		lines.push(...indented(wrapped(article.blocks[block].text, width - 2), safe`  `));
		above = article;
	}

	return lines;
}

/** A comparison as text: its pairs in the order of A, side by side where the width allows, each with its reason. */
export function comparisonText(comparison: Comparison, {width}: TextOptions): SafeText[] {
	const pairs = pairsInOrder(comparison);
	const {a, b} = comparison;
	const named = (side: SafeText, article: Article) =>
		wrapped(safe`${side}: ${article.title}${article.outlet ? safe` (${article.outlet})` : safe``}`, width);
	const lines = [...named(safe`A`, a), ...named(safe`B`, b), safe``];
	if (pairs.length === 0) return [...lines, safe`These two have no passage in common.`];
	lines.push(
		...wrapped(safe`${counted(pairs.length, safe`pair`)} of passages; ${describeEvent(comparison)}.`, width),
	);
	for (const [index, pair] of pairs.entries()) {
		const reason = explainPair(pair);
		lines.push(
			safe``,
			...wrapped(
				safe`${index + 1} · ${describeKind(pair)}${reason === '' ? reason : safe` · ${reason}`}`,
				width,
			),
			...pairText(pair, width),
		);
	}

	return lines;
}

function pairText({a, b}: Pair, width: number): SafeText[] {
	const {stacked} = paneGeometry(width);
	const side = (name: SafeText, {text}: Passage, cells: number) =>
		indented(wrapped(text, cells - 3), safe`${name}  `);
	if (stacked) return [...side(safe`A`, a, width), ...side(safe`B`, b, width)];
	const pane = Math.floor((width - 3) / 2);
	const [left, right] = [side(safe`A`, a, pane), side(safe`B`, b, pane)];
	return Array.from({length: Math.max(left.length, right.length)}, (_, row) => {
		const line = safe`${fitLeft(left[row] ?? safe``, pane)}   ${right[row] ?? safe``}`;
		return line.trimEnd() as SafeText;
	});
}

const wrapped = (text: SafeText, width: number): SafeText[] =>
	wrapText(text, width).map(({start, end}) => sliceSafe(text, start, end));

/** Lines moved to the right, the first with `mark` before it. */
const indented = (lines: readonly SafeText[], mark: SafeText): SafeText[] =>
	lines.map((line, row) => (row === 0 ? safe`${mark}${line}` : safe`${spaces(mark.length)}${line}`));
