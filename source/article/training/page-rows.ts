import {toSafeText} from '../../text/safe-text.js';
import {decode} from '../decode.js';
import {pageLineFeatures} from '../page-classifier.js';
import {parseWithHidden} from '../parse-with-hidden.js';
import {readableTexts} from '../readable-texts.js';
import type {PageRows} from './examples.js';
import {plain, shingles, tokens} from './figures.js';
import {type PageHead, pageBytes} from './labelled-pages.js';
import type {SuitePage} from './suite-pages.js';

// Of a line's runs of four words, the share that stands in the gold body: from the first on a line is its text, up to the
// second it is not, between them it is not judged. Shorter lines have to be a line of the gold body.
const text = 0.6;
const furniture = 0.25;
const leastTokens = 5;

/** A labelled HTML page as the rows the page classifier learns from: its lines are labelled by the gold body. */
export function pageRows(folder: string, split: string, head: PageHead): PageRows {
	const {features, texts} = readLines(pageBytes(folder, split, head.id));
	return labelledByText(head.part, 1, features, texts, head.gold);
}

/**
The same of a page of another reader's suite. Of those with phrases only the lines that hold one are judged, and the page
counts for that much less.
*/
export function suiteRows({part, wanted, unwanted, text: gold, html}: SuitePage): PageRows {
	const {features, texts} = readLines(html);
	if (gold !== undefined) return labelledByText(part, textWeight, features, texts, gold);
	const [held, kept] = [texts, [...wanted, ...unwanted]].map(list => list.map(plain));
	const labels = Int8Array.from(held, line =>
		kept.slice(0, wanted.length).some(phrase => line.includes(phrase))
			? 1
			: kept.slice(wanted.length).some(phrase => line.includes(phrase))
				? 0
				: -1,
	);
	const judged = Math.max(1, labels.filter(one => one >= 0).length);
	return {
		part,
		weight: phrasesWeight,
		features,
		labels,
		weights: new Float32Array(texts.length).fill(1 / judged),
	};
}

// What a page of another reader's suite counts beside a labelled one: that reader's text is no truth, and a few of its pages
// are a line or two.
const textWeight = 0.25;
const phrasesWeight = 30;

function readLines(html: Uint8Array) {
	const parsed = parseWithHidden(decode(html).text);
	const readable = readableTexts(parsed);
	const lines = parsed.lines
		.map(line => ({line, text: toSafeText(line.text)}))
		.filter(({text}) => text !== '');
	return {
		features: pageLineFeatures(lines, readable).features,
		texts: lines.map(line => line.text as string),
	};
}

function labelledByText(
	part: number,
	weight: number,
	features: PageRows['features'],
	texts: readonly string[],
	gold: string,
): PageRows {
	const words = texts.map(tokens);
	const goldRuns = shingles(gold);
	const goldLines = new Set(gold.split('\n').map(line => tokens(line).join(' ')));
	const labels = Int8Array.from(words, list => label(list, goldRuns, goldLines));
	dropCopies(labels, words);
	const total = Math.sqrt(300 * Math.max(30, tokens(gold).length));
	const weights = Float32Array.from(words, list => (10 * (Math.min(80, list.length) + 4)) / total);
	return {part, weight, features, labels, weights};
}

function label(
	words: string[],
	goldRuns: ReadonlyMap<string, number>,
	goldLines: ReadonlySet<string>,
): number {
	if (words.length === 0) return -1;
	if (words.length < leastTokens) return goldLines.has(words.join(' ')) ? 1 : 0;
	let found = 0;
	for (let at = 0; at + 3 < words.length; at++) if (goldRuns.has(words.slice(at, at + 4).join(' '))) found++;
	const share = found / (words.length - 3);
	return share >= text ? 1 : share <= furniture ? 0 : -1;
}

/** Of several lines with one text, the one amid the body is the article's; the others are teasers and summaries. */
function dropCopies(labels: Int8Array, words: string[][]): void {
	const kept = [...labels.keys()].filter(row => labels[row] === 1);
	const middle = kept[kept.length >> 1];
	const nearest = new Map<string, number>();
	for (const row of kept) {
		const key = words[row].join(' ');
		const best = nearest.get(key);
		if (best === undefined || Math.abs(row - middle) < Math.abs(best - middle)) nearest.set(key, row);
	}

	for (const row of kept) if (nearest.get(words[row].join(' ')) !== row) labels[row] = 0;
}
