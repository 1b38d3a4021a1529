import {raisedDigits} from '../page-text.js';
import {inLogicalOrder, isRightToLeft} from './writing-direction.js';

/** Where something stands on a page, in points from the left and from above. */
export type Place = {left: number; right: number; top: number; bottom: number};

/** A word of a page, or a line of it, which is as high as its longest word; `cells`: of a line that is a row of a table. */
export type Laid = Place & {text: string; cells?: readonly string[]};

/**
A page: its height, and its lines, in the order in which they are read; those that stand together are a block. One that is written
from the right is mirrored, so that each begins on the left.
*/
export type LaidPage = {height: number; blocks: Laid[][]};

// Words in lines, and these in blocks.
type RawPage = {width: number; height: number; blocks: Laid[][][]};

const mark =
	/<(?:page [^>]*?\bwidth="([\d.]+)" height="([\d.]+)"|(block)\b|(line)\b|word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">([^<]*))/g;
const characters: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"};

/**
The pages in what `pdftotext -bbox-layout` writes: XHTML with an element for each page, block, line and word. It divides lines
that are set wide, and has their pieces in any order; letters and words stand in it as on the page, from the left.
*/
export function pagesIn(layout: string): LaidPage[] {
	const pages: RawPage[] = [];
	let block: Laid[][] = [];
	let line: Laid[] = [];
	for (const [, width, height, isBlock, isLine, xMin, yMin, xMax, yMax, word] of layout.matchAll(mark)) {
		if (width !== undefined) pages.push({width: Number(width), height: Number(height), blocks: []});
		else if (isBlock) {
			block = [];
			pages.at(-1)?.blocks.push(block);
		} else if (isLine) {
			line = [];
			block.push(line);
		} else {
			// Soft hyphens within a word are not seen; at its end it is divided.
			const text = word
				.replace(/&(\w+);/g, (reference, name) => characters[name] ?? reference)
				.replace(/\u00AD(?!$)/g, '');
			const [left, top, right, bottom] = [xMin, yMin, xMax, yMax].map(Number);
			line.push({text, left, right, top, bottom});
		}
	}

	return pages.map(laidPage);
}

function laidPage({width, height, blocks}: RawPage): LaidPage {
	const isFromRight = isRightToLeft(
		blocks
			.flat(2)
			.map(({text}) => text)
			.join(' '),
	);
	const lines = blocks.map(block =>
		wholeLines(isFromRight ? block.map(words => words.map(word => mirrored(word, width))) : block),
	);
	return {height, blocks: withMarkers(lines.map(block => block.map(words => lineOf(words, isFromRight))))};
}

/** The page seen from behind: what stands on its right begins it. */
const mirrored = ({text, left, right, top, bottom}: Laid, width: number): Laid => ({
	text,
	left: width - right,
	right: width - left,
	top,
	bottom,
});

/** The lines of a block from above, with the pieces at one height as one. */
function wholeLines(pieces: readonly Laid[][]): Laid[][] {
	const rows: {place: Place; words: Laid[]}[] = [];
	const placed = pieces.filter(words => words.length > 0).map(words => ({place: longest(words), words}));
	for (const {place, words} of placed.sort((x, y) => x.place.top - y.place.top)) {
		const row = rows.at(-1);
		if (row && isBeside(row.place, place)) for (const word of words) row.words.push(word);
		else rows.push({place, words: [...words]});
	}

	return rows.map(({words}) => words.sort((x, y) => x.left - y.left));
}

const longest = (words: readonly Laid[]): Laid =>
	words.reduce((most, word) => (word.text.length > most.text.length ? word : most));

/** Whether two pieces of text stand at one height. */
const isBeside = (x: Place, y: Place): boolean =>
	Math.min(x.bottom, y.bottom) - Math.max(x.top, y.top) > 0.5 * Math.min(x.bottom - x.top, y.bottom - y.top);

/**
A line of words, which are sorted. A number that is smaller and higher is that of a note, and must not be one of the text.
*/
function lineOf(words: readonly Laid[], isFromRight: boolean): Laid {
	const {top, bottom} = longest(words);
	const isRaised = (word: Laid) =>
		/^\d{1,3}$/.test(word.text) && heightOf(word) < raised * (bottom - top) && word.bottom < bottom;
	const pieces: string[] = [];
	let last: Laid | undefined;
	for (const word of inLogicalOrder(words, isFromRight)) {
		if (last && isRaised(word)) pieces.push(raisedDigits(word.text));
		else pieces.push(last ? joint(last, word) : '', word.text);
		last = word;
	}

	const right = words.reduce((most, word) => Math.max(most, word.right), words[0].right);
	return {text: pieces.join(''), left: words[0].left, right, top, bottom};
}

// Of the height of a line, of that of a word.
const raised = 0.8;
const touching = 0.08;

/**
What stands between two words of a line. Those that touch are one in two fonts, as with a large first letter.
*/
function joint(last: Laid, word: Laid): string {
	const gap = Math.max(last.left, word.left) - Math.min(last.right, word.right);
	const [small, large] = [last, word].sort((x, y) => heightOf(x) - heightOf(y));
	const isLevel =
		small.bottom <= large.bottom + touching * heightOf(large) &&
		small.bottom > large.bottom - 0.5 * heightOf(small);
	const isOne = Math.abs(gap) < touching * heightOf(large) && isLevel;
	return isOne && /[\p{L}([“‘«]$/u.test(last.text) && /^[\p{L}.,;:!?)\]’”»]/u.test(word.text) ? '' : ' ';
}

const heightOf = ({top, bottom}: Place): number => bottom - top;

// Points, of a page from left to right and from above.
const nearMarker = 60;
const row = 12;
const markerText = /^(?:[^\p{L}\p{N}\s]|\(?[\p{L}\p{N}]{1,3}[.)])$/u;
// Fonts of signs have bullets in place of these.
const sign = /^[!\p{Pd}\p{So}\p{Co}]$/u;
const firstLetter = /^[“„«"]?\p{Lu}$/u;

/** Blocks in which what an item of a list is marked by, and the large first letter of a text, stand before their line. */
function withMarkers(blocks: readonly Laid[][]): Laid[][] {
	const byRow = new Map<number, Laid[]>();
	const isMarker = ({text}: Laid) => markerText.test(text) || firstLetter.test(text);
	const areMarkers = (lines: readonly Laid[]) => lines.every(isMarker);
	for (const line of blocks.filter(lines => !areMarkers(lines)).flat()) {
		const place = Math.floor(line.top / row);
		const lines = byRow.get(place);
		if (lines) lines.push(line);
		else byRow.set(place, [line]);
	}

	/** Whether a line was found that a marker is put before. */
	const isPut = (marker: Laid): boolean => {
		const place = Math.floor(marker.top / row);
		const line = [-1, 0, 1]
			.flatMap(near => byRow.get(place + near) ?? [])
			.filter(({left}) => left > marker.right - 1 && left - marker.right < nearMarker)
			.find(line => isBeside(line, marker));
		if (!line) return false;
		const isLetter = firstLetter.test(marker.text);
		if (isLetter && heightOf(marker) < largeLetter * heightOf(line)) return false;
		line.text = `${isLetter ? marker.text : `${marker.text.replace(sign, '•')} `}${line.text}`;
		if (!isLetter) line.left = marker.left;
		return true;
	};

	return blocks.map(lines => (areMarkers(lines) ? lines.filter(line => !isPut(line)) : lines));
}

// Of the height of a line.
const largeLetter = 1.5;
