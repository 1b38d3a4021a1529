import {type Article, isKept} from '../article/article.js';
import type {Comparison, Pair, Side} from '../compare/comparison.js';
import {describeKind} from '../compare/evidence.js';
import type {NumberedPair} from '../compare/numbered-pairs.js';
import {safe} from '../text/safe-text.js';
import type {Range} from '../text/words.js';
import {type Html, html} from './html-text.js';

// Percent of the picture's width: the letters of the sides stand left of the bars.
const field = {start: 5, end: 99.5};
const narrowest = 0.8;
// Pixels, which the picture keeps in a window of any width.
const labelRow = 15;
const gap = 110;
// A phone's window has about so many pixels beside the margins: numbers that do not collide there collide nowhere.
const phone = 320;
const digit = 8;
const mostLabelRows = 4;

/**
Where in both articles the passages of each pair lie, as one picture: A is the bar above, B the one below, and a line that
leads to the pair joins its two passages. Positions are in percent, so that it has the width there is and its letters
keep their size.
*/
export function overlapPicture(comparison: Comparison, pairs: readonly NumberedPair[]): Html {
	const placed = {a: placesOf(comparison.a, pairs, 'a'), b: placesOf(comparison.b, pairs, 'b')};
	const rows = {a: labelRows(placed.a), b: labelRows(placed.b)};
	const last = (rows: readonly number[]) => rows.reduce((last, row) => Math.max(last, row), -1);
	const top = (last(rows.a) + 1) * labelRow + 10;
	const foot = top + gap;
	const height = foot + 10 + (last(rows.b) + 1) * labelRow;
	const links = pairs.map((pair, index) => {
		const [a, b] = [placed.a[index], placed.b[index]];
		const label = (side: Side) => {
			const row = rows[side][index];
			if (row < 0) return undefined;
			const y = side === 'a' ? top - 10 - row * labelRow : foot + 20 + row * labelRow;
			return html`<text x="${percent(middle(placed[side][index]))}" y="${y}" text-anchor="middle">${pair.number}</text>`;
		};

		return html`<a href="#pair-${pair.number}" class="${pairClass(pair)}"><title>Pair ${pair.number}: ${describeKind(pair)}</title><line x1="${percent(middle(a))}" y1="${top + 4}" x2="${percent(middle(b))}" y2="${foot - 4}"/>${bar(a, top)}${bar(b, foot)}${label('a')}${label('b')}</a>\n`;
	});
	return html`<svg class="picture" width="100%" height="${height}" role="group" aria-labelledby="picture-title" aria-describedby="picture-words">
<title id="picture-title">Where the pairs lie</title>
<desc id="picture-words">The upper bar is article A from its beginning to its end, the lower one article B. Each line joins the two passages of a pair and leads to it.</desc>
<text x="0" y="${top + 5}" class="letter">A</text>
<text x="0" y="${foot + 5}" class="letter">B</text>
${[top, foot].map(y => html`<rect class="whole" x="${percent(field.start)}" y="${y - 1}" width="${percent(field.end - field.start)}" height="2"/>\n`)}${links}</svg>
`;
}

/** The class of what belongs to a pair: one of the same text or fact, one that is only related, or one that is not counted. */
export const pairClass = ({kind, isUnsure, isPutAside}: NumberedPair): Html => {
	if (isUnsure || isPutAside) return html`unsure`;
	return kind === 'related' ? html`related` : html`sure`;
};

/** Where the passages lie in the text that is shown, in percent of the picture's width. */
function placesOf({blocks}: Article, pairs: readonly Pair[], side: Side): Range[] {
	let length = 0;
	const before = blocks.map(block => {
		const start = length;
		if (isKept(block)) length += block.text.length;
		return start;
	});
	const place = (block: number, offset: number) =>
		field.start + ((before[block] + offset) / Math.max(1, length)) * (field.end - field.start);
	return pairs.map(({[side]: {parts}}) => {
		const [first, last] = [parts[0], parts.at(-1)!];
		const start = Math.min(place(first.block, first.range.start), field.end - narrowest);
		return {start, end: Math.max(place(last.block, last.range.end), start + narrowest)};
	});
}

const middle = ({start, end}: Range): number => (start + end) / 2;
const percent = (value: number) => safe`${Math.round(value * 100) / 100}%`;

const bar = ({start, end}: Range, y: number): Html =>
	html`<rect x="${percent(start)}" y="${y - 4}" width="${percent(end - start)}" height="8" rx="2"/>`;

/** For each place the row in which its number collides with no other, counted from the bar; -1 where there is none. */
function labelRows(places: readonly Range[]): number[] {
	const ends: number[] = [];
	const rows: number[] = new Array(places.length).fill(-1);
	const inOrder = [...places.keys()].sort((x, y) => middle(places[x]) - middle(places[y]));
	for (const index of inOrder) {
		const half = ((String(index + 1).length * digit + 4) / 2 / phone) * 100;
		const at = middle(places[index]);
		let row = 0;
		while (row < ends.length && ends[row] > at - half) row++;
		if (row >= mostLabelRows) continue;
		ends[row] = at + half;
		rows[index] = row;
	}

	return rows;
}
