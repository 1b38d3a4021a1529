import {EventEmitter} from 'node:events';
import type {ReadStream, WriteStream} from 'node:tty';
import headless from '@xterm/headless';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {FrameStdout} from '../../source/terminal/frame-stdout.js';
import {functionKey1, KeyStdin, splitKeys} from '../../source/terminal/key-stdin.js';

/** A terminal's end of stdout: what is written goes to an emulator. */
class Written extends EventEmitter {
	bytes = 0;
	readonly emulator: InstanceType<typeof headless.Terminal>;

	constructor(
		public columns: number,
		public rows: number,
	) {
		super();
		this.emulator = new headless.Terminal({cols: columns, rows, allowProposedApi: true});
	}

	write(text: string, callback?: () => void): boolean {
		this.bytes += Buffer.byteLength(text);
		this.emulator.write(text, callback);
		return true;
	}

	async screen(): Promise<string[]> {
		await new Promise<void>(resolve => this.emulator.write('', resolve));
		const {active} = this.emulator.buffer;
		return Array.from({length: this.rows}, (_, row) => {
			const line = active.getLine(active.viewportY + row)!;
			const cells = Array.from({length: this.columns}, (_, column) => line.getCell(column)!);
			return cells
				.map(cell => `${cell.getChars() || ' '}${cell.isBold() ? '*' : ''}${cell.isInverse() ? '!' : ''}`)
				.join('');
		});
	}
}

const nextTurn = async () => new Promise(resolve => setImmediate(resolve));

describe('the frame stdout', () => {
	const row = fc
		.array(
			fc.constantFrom(
				'word',
				'naïve',
				'日本語',
				'👩‍🚀',
				'\u001B[1mbold\u001B[22m',
				'\u001B[7minverse\u001B[27m',
				' ',
				'x',
			),
			{maxLength: 6},
		)
		.map(words => words.join(' '));
	// An empty text is no frame for Ink, but a way to wait.
	const frame = fc.array(row, {minLength: 1, maxLength: 8}).filter(rows => rows.join('') !== '');

	it('shows, after any frames, just the last one', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(frame, {minLength: 1, maxLength: 6}), async frames => {
				const [shown, reference] = [new Written(60, 8), new Written(60, 8)];
				const stdout = new FrameStdout(shown as unknown as WriteStream);
				for (const rows of frames) {
					stdout.write(rows.join('\n'));
					await nextTurn();
				}

				const last = frames.at(-1)!;
				reference.write(last.map((text, index) => `\u001B[${index + 1}H${text}`).join(''));
				expect(await shown.screen()).toEqual(await reference.screen());
			}),
		);
	});

	it('sends nothing for a frame that is the same, and only the row that differs for another', async () => {
		const terminal = new Written(40, 10);
		const stdout = new FrameStdout(terminal as unknown as WriteStream);
		const rows = Array.from({length: 10}, (_, index) => `row ${index}`);
		stdout.write(rows.join('\n'));
		await nextTurn();
		const {bytes} = terminal;
		stdout.write(rows.join('\n'));
		await nextTurn();
		expect(terminal.bytes).toBe(bytes);
		stdout.write(rows.with(4, 'changed').join('\n'));
		await nextTurn();
		expect(terminal.bytes - bytes).toBeLessThan(20);
		expect((await terminal.screen())[4].trimEnd()).toBe('changed');
	});

	it('draws only the last frame of a turn, and none after the alternate screen was left', async () => {
		const terminal = new Written(20, 2);
		const stdout = new FrameStdout(terminal as unknown as WriteStream);
		stdout.write('first');
		stdout.write('second');
		await nextTurn();
		expect((await terminal.screen())[0].trimEnd()).toBe('second');
		stdout.write('too late');
		stdout.write('\u001B[?1049l');
		await nextTurn();
		expect((await terminal.screen())[0].trimEnd()).toBe('second');
	});
});

describe('the key stdin', () => {
	/** What Ink would read, key by key. */
	function readKeys(pieces: readonly string[]): string[] {
		const queue: string[] = [];
		const real = Object.assign(new EventEmitter(), {read: () => queue.shift() ?? null});
		const stdin = new KeyStdin(real as unknown as ReadStream);
		const keys: string[] = [];
		stdin.on('readable', () => {
			for (let key = stdin.read(); key !== null; key = stdin.read()) keys.push(key);
		});
		for (const piece of pieces) {
			queue.push(piece);
			real.emit('readable');
		}

		return keys;
	}

	it('hands over keys one by one', () => {
		expect(readKeys(['jjj', 'a\r', '\u001B[A\u001B[Bx'])).toEqual([
			'j',
			'j',
			'j',
			'a',
			'\r',
			'\u001B[A',
			'\u001B[B',
			'x',
		]);
	});

	it('keeps characters, sequences and pastes whole', () => {
		expect(splitKeys('é日😀').whole).toEqual(['é', '日', '😀']);
		expect(splitKeys('\u001B[1;5C\u001BOP\u001Bx').whole).toEqual(['\u001B[1;5C', functionKey1, '\u001Bx']);
		expect(readKeys(['\u001B[200~one\n', 'two\u001B[201~q'])).toEqual([
			'\u001B[200~one\ntwo\u001B[201~',
			'q',
		]);
	});

	it('loses nothing, wherever the pieces are cut', () => {
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom('j', '\u001B[A', '\r', '日', '😀', '\u001B[5~'), {maxLength: 20}),
				fc.array(fc.nat(40)),
				(keys, cuts) => {
					const characters = [...keys.join('')];
					const places = [...new Set(cuts.map(cut => cut % (characters.length + 1)))].sort((x, y) => x - y);
					const pieces = [0, ...places].map((from, index) =>
						characters.slice(from, places[index] ?? characters.length).join(''),
					);
					expect(readKeys(pieces.filter(Boolean)).join('')).toBe(keys.join(''));
				},
			),
		);
	});
});
