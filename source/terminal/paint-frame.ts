import {AnsiWriter} from './ansi-writer.js';
import {findShift, type Shift} from './find-shift.js';
import {paintRow} from './paint-row.js';
import {blankRow, type Row} from './parse-row.js';
import type {StyleTable} from './sgr.js';

const beginSynchronized = '\u001B[?2026h';
const endSynchronized = '\u001B[?2026l';
// From so many rows on, a terminal that can is asked to show them all at once.
const rowsWorthSynchronizing = 4;

/** The shortest sequence that makes a screen show a frame; `shown` is what is on it, undefined when that is not known. */
export function paintFrame(
	shown: readonly Row[] | undefined,
	wanted: readonly Row[],
	styles: StyleTable,
): string {
	if (shown === undefined) {
		const blank = blankRow(wanted[0]?.texts.length ?? 0);
		return painted(
			wanted.map(() => blank),
			wanted,
			styles,
			writer => writer.clear(),
		);
	}

	const inPlace = painted(shown, wanted, styles);
	const shift = findShift(shown, wanted);
	if (!shift) return inPlace;
	const {top, bottom, by} = shift;
	const scrolled = painted(shifted(shown, shift), wanted, styles, writer => writer.scroll(top, bottom, by));
	return scrolled.length < inPlace.length ? scrolled : inPlace;
}

function painted(
	shown: readonly Row[],
	wanted: readonly Row[],
	styles: StyleTable,
	before?: (writer: AnsiWriter) => void,
): string {
	const writer = new AnsiWriter(styles);
	before?.(writer);
	let rows = 0;
	for (const [at, row] of wanted.entries()) {
		const {length} = writer.sequence;
		paintRow(writer, at, shown[at], row, styles);
		if (writer.sequence.length > length) rows++;
	}

	const sequence = writer.finish();
	return rows < rowsWorthSynchronizing ? sequence : beginSynchronized + sequence + endSynchronized;
}

/** What the rows show after a shift. */
function shifted(shown: readonly Row[], {top, bottom, by}: Shift): Row[] {
	const blank = blankRow(shown[0].texts.length);
	return shown.map((row, index) => {
		if (index < top || index > bottom) return row;
		const from = index + by;
		return from < top || from > bottom ? blank : shown[from];
	});
}
