import {EventEmitter} from 'node:events';
import type {WriteStream} from 'node:tty';
import {paintFrame} from './paint-frame.js';
import {type ParsedRow, parseRow, type Row} from './parse-row.js';
import {plain, StyleTable} from './sgr.js';

const controlSequence = '\u001B[';
const alternateScreen = '\u001B[?1049';
const enterAlternateScreen = `${alternateScreen}h`;
const hideCursor = `${controlSequence}?25l`;
const showCursor = `${controlSequence}?25h`;
const somewhere = {row: -1, column: -1};

/**
Stands for stdout before Ink. In Ink's debug mode each write is one whole frame; this scrolls what has moved and writes
only the cells that differ from the frame before, so that nothing wraps or flickers and little is sent. Frames of one
turn of the event loop are put together: only the last is drawn. What is no frame (modes, the cursor) passes through.
*/
export class FrameStdout extends EventEmitter {
	readonly isTTY = true;
	readonly writable = true;
	/** What the screen shows; undefined when that is not known. */
	#shown: readonly Row[] | undefined;
	/** Its rows by what they were parsed from: most rows of a frame were in the one before. */
	#parsed = new Map<string, ParsedRow>();
	readonly #styles = new StyleTable();
	/** The last frame that was drawn. */
	#drawn: string | undefined;
	#pending: string | undefined;
	#drawing: NodeJS.Immediate | undefined;
	/** Where the cursor is to stand on the next frame, in cells from 0; it is hidden where that is undefined. */
	#cursor: {row: number; column: number} | undefined;
	/** Where it can be seen; undefined while it is hidden. */
	#cursorShown: {row: number; column: number} | undefined;
	/** Whether a first frame was shown before Ink came. */
	#isOpen = false;
	/** Whether the alternate screen was left: the other one is another program's. */
	#isAway = false;
	readonly #real: WriteStream;

	constructor(real: WriteStream) {
		super();
		this.#real = real;
		real.on('resize', () => {
			// The last frame does not fit the new size. Ink draws one at once, of what it had for the old size, and React
			// the right one a turn later: waiting that long spares the first.
			this.#forget();
			this.#drawing = setImmediate(() => {
				this.#drawing = setImmediate(() => this.#draw());
			});
			this.emit('resize');
		});
	}

	get columns(): number {
		return this.#real.columns;
	}

	get rows(): number {
		return this.#real.rows;
	}

	/**
	Shows a frame at once, on the alternate screen. Ink goes on from there: what is the same is not written again.
	*/
	open(frame: string): void {
		this.#isOpen = true;
		this.#pending = frame;
		this.#real.write(enterAlternateScreen + hideCursor);
		this.#draw();
	}

	write(text: string, callback?: () => void): boolean {
		if (text === enterAlternateScreen && this.#isOpen) {
			this.#isOpen = false;
			callback?.();
			return true;
		}

		if (text === '' || text.startsWith(`${controlSequence}?`)) {
			// A frame that is drawn after leaving would stay on the primary screen.
			if (text.includes(alternateScreen)) {
				this.#forget();
				this.#isAway = !text.includes(enterAlternateScreen);
			}

			if (text.includes(showCursor)) this.#cursorShown = somewhere;
			if (text.includes(hideCursor)) this.#cursorShown = undefined;
			return this.#real.write(text, callback);
		}

		this.#pending = text;
		this.#drawing ??= setImmediate(() => this.#draw());
		callback?.();
		return true;
	}

	/** Draws the whole last frame anew, whatever is on the screen. */
	repaint(): void {
		this.#pending ??= this.#drawn;
		this.#shown = undefined;
		if (this.#pending !== undefined) this.#drawing ??= setImmediate(() => this.#draw());
	}

	/** Where the cursor stands on the frame of this turn, in cells from 0; undefined hides it. */
	placeCursor(place: {row: number; column: number} | undefined): void {
		const {row, column} = this.#cursor ?? {};
		if (place?.row === row && place?.column === column) return;
		this.#cursor = place;
		this.#pending ??= this.#drawn;
		if (this.#pending !== undefined) this.#drawing ??= setImmediate(() => this.#draw());
	}

	#forget(): void {
		this.#shown = undefined;
		this.#parsed.clear();
		this.#drawn = undefined;
		this.#pending = undefined;
		clearImmediate(this.#drawing);
		this.#drawing = undefined;
	}

	#draw(): void {
		this.#drawing = undefined;
		const frame = this.#pending;
		this.#pending = undefined;
		if (frame === undefined || this.#isAway) return;
		const wanted = this.#parse(frame);
		const sequence = paintFrame(this.#shown, wanted, this.#styles);
		this.#shown = wanted;
		this.#drawn = frame;
		const whole = this.#withCursor(sequence);
		if (whole !== '') this.#real.write(whole);
	}

	/** What paints a frame, with the cursor away while that is done and in its place afterwards. */
	#withCursor(sequence: string): string {
		const before = this.#cursorShown;
		const after = this.#cursor;
		this.#cursorShown = after;
		const isThere = before?.row === after?.row && before?.column === after?.column;
		if (isThere && (sequence === '' || !after)) return sequence;
		const hidden = before && sequence !== '' ? hideCursor + sequence : sequence;
		if (!after) return before && sequence === '' ? hideCursor : hidden;
		const isHidden = !before || sequence !== '';
		return `${hidden}${controlSequence}${after.row + 1};${after.column + 1}H${isHidden ? showCursor : ''}`;
	}

	#parse(frame: string): Row[] {
		const sources = frame.split('\n');
		const before = this.#parsed;
		this.#parsed = new Map();
		let style = plain;
		return Array.from({length: this.rows}, (_, index) => {
			const source = sources[index] ?? '';
			const known = style === plain ? (this.#parsed.get(source) ?? before.get(source)) : undefined;
			const parsed = known ?? parseRow(source, style, this.columns, this.#styles);
			if (style === plain) this.#parsed.set(source, parsed);
			style = parsed.after;
			return parsed.row;
		});
	}
}
