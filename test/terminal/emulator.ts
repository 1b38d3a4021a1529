import {EventEmitter} from 'node:events';
import headless from '@xterm/headless';

/** A terminal's end of stdout: what is written goes to an emulator. */
export class Emulator extends EventEmitter {
	readonly isTTY = true;
	/** Everything that was written. */
	output = '';
	readonly #terminal: InstanceType<typeof headless.Terminal>;

	constructor(
		public columns: number,
		public rows: number,
	) {
		super();
		// As a terminal's line discipline does with what programs write.
		const convertEol = true;
		this.#terminal = new headless.Terminal({cols: columns, rows, convertEol, allowProposedApi: true});
	}

	get bytes(): number {
		return Buffer.byteLength(this.output);
	}

	write(text: string, callback?: () => void): boolean {
		this.output += text;
		this.#terminal.write(text, callback);
		return true;
	}

	resize(columns: number, rows: number): void {
		Object.assign(this, {columns, rows});
		this.#terminal.resize(columns, rows);
		this.emit('resize');
	}

	/** Resolves when all that was written is on the screen. */
	async settled(): Promise<void> {
		await new Promise<void>(resolve => this.#terminal.write('', resolve));
	}

	/** The characters of a row, without the spaces at its end. */
	text(row: number): string {
		const {active} = this.#terminal.buffer;
		return active.getLine(active.viewportY + row)?.translateToString(true) ?? '';
	}

	/** The rows of the screen, as `cellsOf` gives them. */
	cells(): string[] {
		return cellsOf(this.#terminal);
	}
}

/** The rows of a screen: every cell's characters and width, and its colours and attributes where they are not plain. */
export function cellsOf({buffer, cols, rows}: InstanceType<typeof headless.Terminal>): string[] {
	const {active} = buffer;
	let cell = active.getNullCell();
	return Array.from({length: rows}, (_, row) => {
		const line = active.getLine(active.viewportY + row)!;
		let text = '';
		for (let column = 0; column < cols; column++) {
			cell = line.getCell(column, cell)!;
			text += cell.getChars() || ' ';
			if (cell.getWidth() !== 1) text += `{${cell.getWidth()}}`;
			if (!cell.isAttributeDefault()) {
				const looks = [
					cell.getFgColorMode(),
					cell.getFgColor(),
					cell.getBgColorMode(),
					cell.getBgColor(),
					cell.isBold(),
					cell.isDim(),
					cell.isItalic(),
					cell.isUnderline(),
					cell.isInverse(),
					cell.isStrikethrough(),
				];
				text += `{${looks.map(Number).join(' ')}}`;
			}
		}

		return text;
	});
}

/** Resolves when what was put off to the next turn of the event loop is done. */
export const nextTurn = async (): Promise<void> => new Promise(resolve => setImmediate(resolve));
