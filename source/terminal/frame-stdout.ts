import {EventEmitter} from 'node:events';
import type {WriteStream} from 'node:tty';

const controlSequence = '\u001B[';
const beginSynchronized = '\u001B[?2026h';
const endSynchronized = '\u001B[?2026l';
const alternateScreen = '\u001B[?1049';
// From so many rows on, a terminal that can is asked to show them all at once.
const rowsWorthSynchronizing = 4;

/**
Stands for stdout before Ink. In Ink's debug mode each write is one whole frame; this writes only the rows that differ
from the frame before, each at its place, so that nothing scrolls, wraps or flickers. Frames of one turn of the event
loop are gathered: only the last is drawn. What is no frame (modes, the cursor) passes through.
*/
export class FrameStdout extends EventEmitter {
	readonly isTTY = true;
	readonly writable = true;
	#rows: readonly string[] = [];
	#pending: string | undefined;
	#drawing: NodeJS.Immediate | undefined;
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

	write(text: string, callback?: () => void): boolean {
		if (text === '' || text.startsWith(`${controlSequence}?`)) {
			// A frame that is drawn after leaving would stay on the primary screen.
			if (text.includes(alternateScreen)) this.#forget();
			return this.#real.write(text, callback);
		}

		this.#pending = text;
		this.#drawing ??= setImmediate(() => this.#draw());
		callback?.();
		return true;
	}

	/** Draws every row of the last frame anew, whatever is on the screen. */
	repaint(): void {
		if (this.#rows.length > 0) this.#pending ??= this.#rows.join('\n');
		this.#rows = [];
		if (this.#pending !== undefined) this.#drawing ??= setImmediate(() => this.#draw());
	}

	#forget(): void {
		this.#rows = [];
		this.#pending = undefined;
		clearImmediate(this.#drawing);
		this.#drawing = undefined;
	}

	#draw(): void {
		this.#drawing = undefined;
		if (this.#pending === undefined) return;
		const frame = this.#pending.split('\n').slice(0, this.rows);
		this.#pending = undefined;
		const isFirst = this.#rows.length === 0;
		const rows = Array.from({length: this.rows}, (_, row) => frame[row] ?? '');
		const changed = rows.flatMap((row, index) => (isFirst || row !== this.#rows[index] ? [index] : []));
		this.#rows = rows;
		if (changed.length === 0) return;
		const clear = isFirst ? `${controlSequence}m${controlSequence}2J` : '';
		// Erasing comes first: after a row that fills the width it would take the last character.
		const drawn = changed
			.map(row => `${controlSequence}${row + 1}H${isFirst ? '' : `${controlSequence}K`}${rows[row]}`)
			.join('');
		const isLarge = changed.length >= rowsWorthSynchronizing;
		this.#real.write(isLarge ? beginSynchronized + clear + drawn + endSynchronized : clear + drawn);
	}
}
