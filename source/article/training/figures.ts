import {type Article, isKept} from '../article.js';
import type {LabelledPage} from './labelled-pages.js';

/** Means over pages: precision and recall of lines and of runs of four words, and of the body's characters kept. */
export type Figures = Record<
	'f' | 'lineP' | 'lineR' | 'shingle' | 'shingleP' | 'shingleR' | 'charRecall',
	number
>;

type Blocks = Pick<Article, 'blocks'>;
type Pair = [precision: number, recall: number];

// Text of the article that the gold bodies leave out.
const aside = new Set(['title', 'kicker', 'byline', 'dateline', 'caption', 'credit']);

export const tokens = (text: string): string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? [];

/** How often each run of four words stands in a text. */
export function shingles(text: string): Map<string, number> {
	const words = tokens(text);
	const counts = new Map<string, number>();
	for (let at = 0; at < Math.max(1, words.length - 3); at++) {
		const run = words.slice(at, at + 4).join(' ');
		if (run !== '') counts.set(run, (counts.get(run) ?? 0) + 1);
	}

	return counts;
}

/** The figures of texts that were read line by line. */
export function textFigures(read: ReadonlyArray<{page: LabelledPage; blocks: Blocks['blocks']}>): Figures {
	const lines: Pair[] = [];
	const runs: Pair[] = [];
	const characters: number[] = [];
	for (const {page, blocks} of read) {
		const length = page.lines.reduce((sum, line) => sum + line.text.length + 1, 0);
		const covered = new Uint8Array(length);
		for (const block of blocks) if (isKept({...block})) covered.fill(1, block.start, block.end);
		const counts = {right: 0, wrong: 0, lost: 0, kept: 0, gold: 0};
		const shown: string[] = [];
		let at = 0;
		for (const {text, keep, why} of page.lines) {
			const own = covered.subarray(at, at + text.length).reduce((sum, one) => sum + one, 0);
			const isShown = text.length > 0 && own >= text.length / 2;
			at += text.length + 1;
			if (isShown && (keep !== null || why === 'partial')) shown.push(text);
			if (keep === true) {
				counts.gold += text.length;
				if (isShown) counts.kept += text.length;
			}

			if (keep === true && isShown) counts.right++;
			else if (keep === true) counts.lost++;
			else if (keep === false && isShown) counts.wrong++;
		}

		const {right, wrong, lost, kept, gold} = counts;
		lines.push([
			right + wrong === 0 ? (lost === 0 ? 1 : 0) : right / (right + wrong),
			right + lost === 0 ? 1 : right / (right + lost),
		]);
		if (gold > 0) characters.push(kept / gold);
		runs.push(overlap(page.gold, shown.join('\n')));
	}

	return {...means(lines, runs), charRecall: rounded(mean(characters))};
}

/** The figures of pages, whose kept text is compared with the gold body. */
export function pageFigures(read: ReadonlyArray<{gold: string; blocks: Blocks['blocks']}>): Figures {
	const runs = read.map(({gold, blocks}) =>
		overlap(
			gold,
			blocks
				.filter(block => isKept(block) && !aside.has(block.kind))
				.map(block => block.text)
				.join('\n'),
		),
	);
	return {...means([], runs), charRecall: 0};
}

/** Of phrases that are wanted and not, pooled over pages: precision, recall and F1, and the share of the unwanted that is kept. */
export function phraseFigures(
	read: ReadonlyArray<{wanted: readonly string[]; unwanted: readonly string[]; blocks: Blocks['blocks']}>,
): Record<'precision' | 'recall' | 'f' | 'unwantedKept', number> {
	const counts = {wanted: 0, found: 0, unwanted: 0, kept: 0};
	for (const {wanted, unwanted, blocks} of read) {
		const text = plain(
			blocks
				.filter(isKept)
				.map(block => block.text)
				.join('\n'),
		);
		const held = (phrases: readonly string[]) =>
			phrases.filter(phrase => text.includes(plain(phrase))).length;
		counts.wanted += wanted.length;
		counts.unwanted += unwanted.length;
		counts.found += held(wanted);
		counts.kept += held(unwanted);
	}

	const precision = counts.found / (counts.found + counts.kept);
	const recall = counts.found / counts.wanted;
	return {
		precision: rounded(precision),
		recall: rounded(recall),
		f: rounded(harmonic(precision, recall)),
		unwantedKept: rounded(counts.kept / counts.unwanted),
	};
}

/** A text with one sort of quotation marks and single spaces, in which phrases are looked for. */
export const plain = (text: string): string =>
	text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim();

function overlap(gold: string, found: string): Pair {
	const a = shingles(gold);
	const b = shingles(found);
	let both = 0;
	for (const [run, times] of a) both += Math.min(times, b.get(run) ?? 0);
	const sum = (counts: Map<string, number>) =>
		[...counts.values()].reduce((total, times) => total + times, 0);
	return [both / sum(b), both / sum(a)];
}

function means(lines: Pair[], runs: Pair[]): Omit<Figures, 'charRecall'> {
	const [lineP, lineR] = [0, 1].map(side => mean(lines.map(pair => pair[side])));
	const [shingleP, shingleR] = [0, 1].map(side => mean(runs.map(pair => pair[side])));
	const figures = {
		f: harmonic(lineP, lineR),
		lineP,
		lineR,
		shingle: harmonic(shingleP, shingleR),
		shingleP,
		shingleR,
	};
	return Object.fromEntries(
		Object.entries(figures).map(([name, value]) => [name, rounded(value)]),
	) as typeof figures;
}

function mean(list: number[]): number {
	const numbers = list.filter(value => !Number.isNaN(value));
	return numbers.length === 0 ? 0 : numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
}

const harmonic = (a: number, b: number) => (a + b === 0 ? 0 : (2 * a * b) / (a + b));
const rounded = (value: number) => Math.round(value * 1000) / 1000;
