import {type CellStyle, plain, type StyleTable} from './sgr.js';

const controlSequence = '\u001B[';
const noWrap = `${controlSequence}?7l`;
const wrap = `${controlSequence}?7h`;

/** Writes on a screen with as few bytes as it can: it knows where the cursor stands, and which style is set. */
export class AnsiWriter {
	/** What is to be sent. */
	sequence = '';
	#style = plain;
	#row = -1;
	#column = -1;
	readonly #styles: StyleTable;

	constructor(styles: StyleTable) {
		this.#styles = styles;
	}

	/** Writes a text that takes `width` cells of a row, both counted from 0. */
	put(row: number, column: number, text: string, width: number, style: CellStyle): void {
		this.#moveTo(row, column);
		this.#setStyle(style);
		this.sequence += text;
		this.#column += width;
	}

	/**
	Empties a row from a column on. Not to be used at the end of a full row: the cursor stands on its last cell then,
	and that would go too.
	*/
	eraseFrom(row: number, column: number): void {
		this.#moveTo(row, column);
		// A terminal erases with the background that is set.
		this.#setStyle(plain);
		this.sequence += `${controlSequence}K`;
	}

	/** Empties some cells of a row, and leaves the cursor before them. */
	erase(row: number, column: number, cells: number): void {
		this.#moveTo(row, column);
		this.#setStyle(plain);
		this.sequence += `${controlSequence}${cells}X`;
	}

	/** Writes a text of unknown width, which may change the style; what the row has no room for does not go on in the next. */
	putUnmeasured(row: number, column: number, text: string, style: CellStyle): void {
		this.put(row, column, `${noWrap}${text}${controlSequence}m${wrap}`, 0, style);
		this.#style = plain;
		this.#row = -1;
	}

	/** Moves the rows `top` to `bottom` up by `by` rows, or down if that is negative; empty ones come after them. */
	scroll(top: number, bottom: number, by: number): void {
		this.#setStyle(plain);
		const count = Math.abs(by) === 1 ? '' : Math.abs(by);
		this.sequence += `${controlSequence}${top + 1};${bottom + 1}r${controlSequence}${count}${by > 0 ? 'S' : 'T'}${controlSequence}r`;
		// Setting the region has moved the cursor home.
		this.#row = 0;
		this.#column = 0;
	}

	/** Empties the whole screen, the style plain. The cursor may be anywhere. */
	clear(): void {
		this.sequence += `${controlSequence}m${controlSequence}2J`;
	}

	/** Everything that is to be sent, the style left plain. */
	finish(): string {
		this.#setStyle(plain);
		return this.sequence;
	}

	#moveTo(row: number, column: number): void {
		if (row === this.#row && column > this.#column)
			this.sequence += `${controlSequence}${column - this.#column === 1 ? '' : column - this.#column}C`;
		else if (row !== this.#row || column < this.#column)
			this.sequence += `${controlSequence}${row + 1}${column === 0 ? '' : `;${column + 1}`}H`;
		this.#row = row;
		this.#column = column;
	}

	#setStyle(style: CellStyle): void {
		this.sequence += this.#styles.transition(this.#style, style);
		this.#style = style;
	}
}
