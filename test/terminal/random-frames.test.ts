import type {WriteStream} from 'node:tty';
import fc from 'fast-check';
import {expect, it} from 'vitest';
import {FrameStdout} from '../../source/terminal/frame-stdout.js';
import {displayWidth} from '../../source/text/display-width.js';
import {Emulator, nextTurn} from './emulator.js';

const words = fc.oneof(
	{
		weight: 6,
		arbitrary: fc.constantFrom('a', 'word', 'the', 'naïve', 'Kursk,', '“so”', 'и', 'λόγος', '│', '…', '    '),
	},
	{
		weight: 2,
		arbitrary: fc.constantFrom('日本語', '한국', 'ｶﾅ', '、', 'ｆｕｌｌ', 'が', 'e\u0301', 'a\u0308\u0323'),
	},
	{weight: 1, arbitrary: fc.constantFrom('👩‍🚀', '👍🏽', '🇫🇷', '❤️', '©', '☎️', '🙂', '1️⃣')},
	{weight: 1, arbitrary: fc.constantFrom('か\u3099', 'क्षि', 'ไม้', 'مع‌ها', '\u0301x', '각', '日\u0301')},
);
// As Ink closes them, and otherwise: left open, all closed together, closed twice, with colours of every kind.
const renditions = fc
	.constantFrom(
		...[
			'1',
			'2',
			'22',
			'3',
			'23',
			'4',
			'24',
			'7',
			'27',
			'9',
			'29',
			'31',
			'39',
			'43',
			'49',
			'97',
			'104',
			'5;1',
		],
		...['0', '', '1;33', '2;36', '0;1', '22;39', '38;5;208', '48;2;1;2;3', '1;2;4;7', '38;5;9;49'],
	)
	.map(parameters => `\u001B[${parameters}m`);
const styledWords = fc
	.tuple(
		fc.constantFrom(['1', '22'], ['2', '22'], ['7', '27'], ['4', '24'], ['33', '39'], ['43', '49']),
		words,
	)
	.map(([[on, off], text]) => `\u001B[${on}m${text}\u001B[${off}m`);
/** Pieces of a row: as many are taken as fit. */
const row = fc.array(
	fc.oneof(
		{weight: 8, arbitrary: words},
		{weight: 4, arbitrary: fc.constant(' ')},
		{weight: 3, arbitrary: styledWords},
		{weight: 1, arbitrary: renditions},
	),
	{maxLength: 16},
);

type Size = {columns: number; rows: number};
const size: fc.Arbitrary<Size> = fc.oneof(
	{
		weight: 30,
		arbitrary: fc.record({columns: fc.integer({min: 1, max: 40}), rows: fc.integer({min: 1, max: 14})}),
	},
	{weight: 1, arbitrary: fc.constantFrom({columns: 80, rows: 24}, {columns: 120, rows: 40})},
);

type Frame = readonly (readonly string[])[];
/** What makes of a frame the next one, of as many rows. */
type Step = {size?: Size; isRepaint?: boolean; next: (frame: Frame) => Frame};

const few = fc.integer({min: -7, max: 7});
const step: fc.Arbitrary<Step> = fc.oneof(
	{
		weight: 5,
		arbitrary: fc
			.record({top: fc.nat(8), bottom: fc.nat(8), by: few, fill: fc.array(row, {minLength: 1, maxLength: 3})})
			.map(({top, bottom, by, fill}) => ({
				next: (frame: Frame) =>
					frame.map((row, index) => {
						const from = index + by;
						const last = frame.length - 1 - bottom;
						if (index < top || index > last) return row;
						return from < top || from > last ? fill[index % fill.length] : frame[from];
					}),
			})),
	},
	{
		// Two panes that scroll by different distances, with a bar between them.
		weight: 2,
		arbitrary: fc.tuple(few, few).map(([left, right]) => ({
			next: (frame: Frame) =>
				frame.map((_, index) => [
					...(frame[index + left] ?? []).slice(0, 5),
					'│',
					...(frame[index + right] ?? []).slice(-5),
				]),
		})),
	},
	{
		weight: 5,
		arbitrary: fc.tuple(fc.nat(39), fc.nat(9), fc.oneof(words, styledWords)).map(([at, place, piece]) => ({
			next: (frame: Frame) =>
				frame.map((row, index) =>
					index === at ? (row.length === 0 ? [piece] : row.with(place % row.length, piece)) : row,
				),
		})),
	},
	{
		weight: 2,
		arbitrary: fc
			.array(row, {minLength: 1, maxLength: 5})
			.map(rows => ({next: (frame: Frame) => frame.map((_, index) => rows[index % rows.length])})),
	},
	{weight: 1, arbitrary: fc.constant({isRepaint: true, next: (frame: Frame) => frame})},
	{weight: 1, arbitrary: size.map(size => ({size, next: (frame: Frame) => frame}))},
);

// What takes a cell in some terminals, or where nothing stands before it.
const disputed = /[\u0900-\u0E7F\u3099\u200C\u200D\uFE0F\u20E3]|^\p{M}/gu;

/** At least as many cells as a terminal takes for a piece, however it counts. */
function mostCells(piece: string): number {
	const text = piece.replace(/\u001B\[[\d;]*m/g, '');
	const characters = [...text.replace(disputed, '')];
	return characters.reduce(
		(cells, character) => cells + displayWidth(character),
		2 * (text.match(disputed)?.length ?? 0),
	);
}

function fitted(row: readonly string[], columns: number): string {
	let text = '';
	let left = columns;
	for (const piece of row) {
		left -= mostCells(piece);
		if (left < 0) break;
		text += piece;
	}

	return text;
}

/** Fits the pieces of a frame into a window. An empty text is no frame for Ink. */
const written = (frame: Frame, {columns}: Size): string =>
	frame.map(row => fitted(row, columns)).join('\n') || ' ';

/** Draws frame after frame through the frame stdout, and each by itself on a cleared screen. */
async function expectSameScreens(start: Size, steps: readonly Step[]): Promise<void> {
	const shown = new Emulator(start.columns, start.rows);
	const reference = new Emulator(start.columns, start.rows);
	const stdout = new FrameStdout(shown as unknown as WriteStream);
	let window = start;
	let text = '';
	let frame: Frame = Array.from({length: window.rows}, () => []);
	for (const {size, isRepaint, next} of steps) {
		if (size) {
			window = size;
			frame = Array.from({length: size.rows}, (_, index) => frame[index] ?? []);
			shown.resize(size.columns, size.rows);
			reference.resize(size.columns, size.rows);
		}

		frame = next(frame);
		const before = text;
		text = written(frame, window);
		stdout.write(text);
		if (isRepaint) stdout.repaint();
		await nextTurn();
		if (size) await nextTurn();
		reference.write(`\u001B[m\u001B[H\u001B[2J${text.replaceAll('\n', '\r\n')}`);
		await Promise.all([shown.settled(), reference.settled()]);
		const [seen, expected] = [shown.cells(), reference.cells()];
		if (seen.join('\n') === expected.join('\n')) continue;
		// What a person needs to see, for a session cannot be made smaller step by step.
		expect(seen, JSON.stringify({window, isNewSize: size !== undefined, before, text})).toEqual(expected);
	}
}

it('shows the same as plain frames, whatever they are', async () => {
	const session = fc.tuple(size, fc.array(step, {minLength: 50, maxLength: 50}));
	// An emulator answers when it has time: many work at once. 20 times 10 sessions of 50 frames are 10,000.
	const sessions = fc.array(session, {minLength: 10, maxLength: 10});
	await fc.assert(
		fc.asyncProperty(sessions, async sessions => {
			await Promise.all(sessions.map(([start, steps]) => expectSameScreens(start, steps)));
		}),
		{numRuns: 20, endOnFailure: true},
	);
});
