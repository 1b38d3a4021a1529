import type {AnsiWriter} from './ansi-writer.js';
import {isSameCell, type Row} from './parse-row.js';
import {plain, type StyleTable} from './sgr.js';

// From so many empty cells on, erasing them takes fewer bytes than spaces.
const leastToErase = 4;

/** Makes the row of index `at`, which shows `shown`, show `wanted`: only the runs of cells that differ are written. */
export function paintRow(
	writer: AnsiWriter,
	at: number,
	shown: Row,
	wanted: Row,
	stylesOfScreen: StyleTable,
): void {
	const columns = wanted.texts.length;
	const known = Math.min(shown.tail, wanted.tail);
	const hasSameTail = shown.tail === wanted.tail && (known === columns || isSameCell(shown, wanted, known));
	// It is not known which cells a tail takes: it is erased first, with all that comes after it.
	if (!hasSameTail) writer.eraseFrom(at, known);
	const isShown = (column: number) =>
		column < known || hasSameTail ? isSameCell(shown, wanted, column) : isBlank(wanted, column);
	const nextChange = (from: number, end: number) => {
		let column = from;
		while (column < end && isShown(column)) column++;
		return column;
	};

	const end = wanted.tail < columns ? wanted.tail : textEnd(wanted);
	for (let start = nextChange(0, end); start < end; ) {
		let after = afterCharacter(wanted, start);
		let next = nextChange(after, end);
		while (
			next < end &&
			next - after <= longestGap &&
			gapBytes(wanted, after, next, stylesOfScreen) <= moveBytes(next - after)
		) {
			after = afterCharacter(wanted, next);
			next = nextChange(after, end);
		}

		putCells(writer, at, wanted, start, after);
		start = next;
	}

	if (wanted.tail === columns) {
		const start = nextChange(end, columns);
		if (columns - start >= leastToErase) writer.eraseFrom(at, start);
		else if (start < columns) putCells(writer, at, wanted, start, columns);
	} else if (!hasSameTail)
		writer.putUnmeasured(at, wanted.tail, wanted.texts[wanted.tail], wanted.styles[wanted.tail]);
}

const isBlank = ({texts, styles}: Row, column: number) => texts[column] === ' ' && styles[column] === plain;

/** The column after the character in a column: a wide one takes two, even where the second has not changed. */
const afterCharacter = ({texts}: Row, column: number) => column + (texts[column + 1] === '' ? 2 : 1);

/** The column from which on a row is empty. */
function textEnd(row: Row): number {
	let end = row.texts.length;
	while (end > 0 && isBlank(row, end - 1)) end--;
	return end;
}

// Between two runs that differ there may be cells that do not: writing them too can be shorter than moving over them.
const longestGap = 6;
const moveBytes = (cells: number) => (cells === 1 ? 3 : 4);

/** Bytes that the cells from `start` to `end` add to a run that goes on after them. */
function gapBytes({texts, styles}: Row, start: number, end: number, stylesOfScreen: StyleTable): number {
	let bytes = -stylesOfScreen.transition(styles[start - 1], styles[end]).length;
	for (let column = start; column < end; column++) bytes += Buffer.byteLength(texts[column]);
	for (let column = start; column <= end; column++)
		bytes += stylesOfScreen.transition(styles[column - 1], styles[column]).length;
	return bytes;
}

// From so many empty cells within a run on, erasing them and moving over them takes fewer bytes than spaces.
const leastToSkip = 12;

function putCells(writer: AnsiWriter, at: number, row: Row, start: number, end: number): void {
	const {texts, styles} = row;
	for (let from = start; from < end; ) {
		const blanks = blanksAt(row, from, end);
		let to = from + Math.max(1, blanks);
		if (blanks >= leastToSkip) writer.erase(at, from, blanks);
		else {
			while (to < end && styles[to] === styles[from] && blanksAt(row, to, end) < leastToSkip) to++;
			writer.put(at, from, texts.slice(from, to).join(''), to - from, styles[from]);
		}

		from = to;
	}
}

/** How many empty cells there are from a column on, before `end`. */
function blanksAt(row: Row, from: number, end: number): number {
	let column = from;
	while (column < end && isBlank(row, column)) column++;
	return column - from;
}
