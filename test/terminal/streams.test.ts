import {EventEmitter} from 'node:events';
import type {ReadStream, WriteStream} from 'node:tty';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {FrameStdout} from '../../source/terminal/frame-stdout.js';
import {functionKey1, KeyStdin, splitKeys} from '../../source/terminal/key-stdin.js';
import {Emulator, nextTurn} from './emulator.js';

describe('the frame stdout', () => {
	it('sends nothing for a frame that is the same, and only the row that differs for another', async () => {
		const terminal = new Emulator(40, 10);
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
		await terminal.settled();
		expect(terminal.text(4)).toBe('changed');
	});

	it('draws only the last frame of a turn, and none after the alternate screen was left', async () => {
		const terminal = new Emulator(20, 2);
		const stdout = new FrameStdout(terminal as unknown as WriteStream);
		stdout.write('first');
		stdout.write('second');
		await nextTurn();
		await terminal.settled();
		expect(terminal.text(0)).toBe('second');
		stdout.write('too late');
		stdout.write('\u001B[?1049l');
		await nextTurn();
		await terminal.settled();
		expect(terminal.text(0)).toBe('second');
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
