import {PassThrough} from 'node:stream';
import type {ReadStream, WriteStream} from 'node:tty';
import fc from 'fast-check';
import {describe, expect, it, vi} from 'vitest';
import {FrameStdout} from '../../source/terminal/frame-stdout.js';
import {functionKey1, KeyStdin} from '../../source/terminal/key-stdin.js';
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

	it('lets no row run into the next, though the terminal draws it wider than it was counted', async () => {
		const terminal = new Emulator(10, 3);
		const stdout = new FrameStdout(terminal as unknown as WriteStream);
		// Marks newer than this emulator's table of characters, which gives each a cell; the last row would scroll all up.
		const marks = `a${'\u1AB0'.repeat(40)}`;
		for (const frame of [
			['first', marks, marks],
			[marks, 'second', marks],
		]) {
			stdout.write(frame.join('\n'));
			await nextTurn();
			await terminal.settled();
			const row = frame.findIndex(text => text !== marks);
			expect([0, 1, 2].map(at => terminal.text(at).startsWith('a'))).toEqual([0, 1, 2].map(at => at !== row));
			expect(terminal.text(row)).toBe(frame[row]);
		}

		// What is measured goes on in the next row where it is meant to, after this as before.
		terminal.write('\u001B[H0123456789next');
		await terminal.settled();
		expect(terminal.text(1)).toMatch(/^next/);
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
		// Nor one that comes while another program has the terminal.
		stdout.write('far too late');
		stdout.repaint();
		await nextTurn();
		await terminal.settled();
		expect(terminal.text(0)).toBe('second');
		stdout.write('\u001B[?1049h');
		stdout.write('back');
		await nextTurn();
		await terminal.settled();
		expect(terminal.text(0)).toBe('back');
	});
});

/** What Ink would read, key by key; once nothing more comes. */
async function readKeys(pieces: readonly (string | Buffer)[]): Promise<string[]> {
	vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
	const real = new PassThrough();
	const stdin = new KeyStdin(real as unknown as ReadStream);
	stdin.setEncoding('utf8');
	const keys: string[] = [];
	stdin.on('readable', () => keys.push(stdin.read()!));
	for (const piece of pieces) {
		real.write(piece);
		await nextTurn();
	}

	vi.runAllTimers();
	vi.useRealTimers();
	return keys;
}

const paste = (text: string) => `\u001B[200~${text}\u001B[201~`;
const escapeKey = '\u001B[27u';

describe('the key stdin', () => {
	it('stops reading while nobody listens, so that another program has the keys, and can begin again', () => {
		const readStop = vi.fn();
		const _handle = {reading: true, readStop};
		const real = Object.assign(new PassThrough(), {_handle});
		const {_readableState: state} = real as unknown as {_readableState: {reading: boolean}};
		const keys = new KeyStdin(real as unknown as ReadStream);
		const listen = () => {};
		keys.on('readable', listen);
		expect(readStop).not.toHaveBeenCalled();
		state.reading = true;
		keys.off('readable', listen);
		expect(readStop).toHaveBeenCalledOnce();
		expect([_handle.reading, state.reading]).toEqual([false, false]);
	});

	/** A key stdin whose first listener has put one key back; another listens from then on, in the same turn. */
	async function afterOnePutBack(typed: string) {
		const real = new PassThrough();
		const keys = new KeyStdin(real as unknown as ReadStream).setEncoding('utf8');
		const first = () => keys.unshift([keys.read()!]);
		keys.on('readable', first);
		real.write(typed);
		await nextTurn();
		keys.off('readable', first);
		const read: string[] = [];
		keys.on('readable', () => read.push(keys.read()!));
		return {real, read};
	}

	it('goes on reading when another listens within the same turn, with what the one before has put back', async () => {
		const {real, read} = await afterOnePutBack('a');
		await vi.waitFor(() => expect(read).toEqual(['a']));
		real.write('bc');
		await vi.waitFor(() => expect(read).toEqual(['a', 'b', 'c']));
	});

	it('gives what was put back before an Escape that has waited for its rest', async () => {
		vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
		const {read} = await afterOnePutBack('a\u001B');
		vi.runAllTimers();
		await nextTurn();
		vi.runAllTimers();
		vi.useRealTimers();
		expect(read).toEqual(['a', escapeKey]);
	});

	it('keeps a character whose bytes come apart while another begins to listen', async () => {
		const real = new PassThrough();
		const keys = new KeyStdin(real as unknown as ReadStream).setEncoding('utf8');
		const [first, rest] = [Buffer.from('日').subarray(0, 1), Buffer.from('日').subarray(1)];
		const nobody = () => {};
		keys.on('readable', nobody);
		real.write(first);
		await nextTurn();
		keys.off('readable', nobody);
		const read: string[] = [];
		keys.setEncoding('utf8').on('readable', () => read.push(keys.read()!));
		real.write(rest);
		await vi.waitFor(() => expect(read).toEqual(['日']));
	});

	it('hands over keys one by one', async () => {
		expect(await readKeys(['jjj', 'a\r', '\u001B[A\u001B[Bx\u001Bx', '\n'])).toEqual([
			'j',
			'j',
			'j',
			'a',
			'\r',
			'\u001B[A',
			'\u001B[B',
			'x',
			'\u001Bx',
			'\n',
		]);
	});

	it('tells Escape from what only begins with it', async () => {
		expect(await readKeys(['\u001B'])).toEqual([escapeKey]);
		expect(await readKeys(['\u001B\u001B', '\u001B'])).toEqual([escapeKey, escapeKey, escapeKey]);
		expect(await readKeys(['\u001B\u001B[A', '\u001B', 'x'])).toEqual(['\u001B\u001B[A', '\u001Bx']);
	});

	it('forgets a sequence that breaks off, and goes on', async () => {
		expect(await readKeys(['j\u001B[1;'])).toEqual(['j']);
	});

	it.each([
		['reports of a mouse', '\u001B[M !!\u001B[M#Qq\u001B[M\u00FF\u00FFQ'],
		[
			'the answer to a question of another program',
			'\u001B]11;rgb:1c1c/1c1c/1c1c\u001B\\\u001BP1$r0m\u001B\\',
		],
		['one that ends as xterm ends it', '\u001B]11;rgb:Q/Q/Q\u0007\u001B_Gi=31;OK\u001B\\'],
	])('takes %s for no keys', async (_, sent) => {
		expect(await readKeys([`j${sent}k`])).toEqual(['j', 'k']);
	});

	it('takes a mouse report that comes in pieces for no keys', async () => {
		for (let at = 1; at < 6; at++)
			expect(await readKeys(['\u001B[M#Qq'.slice(0, at), '\u001B[M#Qq'.slice(at), 'k'])).toEqual(['k']);
	});

	it('has what is typed after a key with Alt that could begin an answer', async () => {
		expect(await readKeys(['\u001B]jjj', '\u001BPk'])).toEqual(['\u001B]', 'j', 'j', 'j', '\u001BP', 'k']);
	});

	it('has Ctrl-C, though a paste has begun that never ends', async () => {
		expect(await readKeys(['\u001B[200~text', '\u0003'])).toEqual(['\u0003']);
		expect(await readKeys([paste('a\u0003b')])).toEqual([paste('a\u0003b')]);
	});

	it('has a name for F1, whatever the terminal sends for it', async () => {
		for (const key of ['\u001BOP', '\u001B[11~', '\u001B[[A', '\u001B[P'])
			expect(await readKeys([key.slice(0, 2), key.slice(2)])).toEqual([functionKey1]);
	});

	it('keeps every key whole, wherever the bytes are cut', async () => {
		const key = fc.oneof(
			fc.constantFrom('j', 'é', '日', '😀', '\r', '\n', '\t', '\u007F', '\u0003', '\u001A', ' '),
			fc.constantFrom(
				'\u001B[A',
				'\u001B[1;5C',
				'\u001B[5~',
				'\u001BOH',
				'\u001B\u001B[A',
				'\u001B[[B',
				'\u001Bx',
				'\u001Bé',
			),
			fc.constantFrom('text', '', 'two\nlines\r', 'ü😀', '\u001B[A \u001B', '\u001B[20').map(paste),
		);
		await fc.assert(
			fc.asyncProperty(fc.array(key, {maxLength: 20}), fc.array(fc.nat(200)), async (keys, cuts) => {
				const bytes = Buffer.from(keys.join(''));
				const places = [...new Set(cuts.filter(cut => cut < bytes.length))].sort((x, y) => x - y);
				const pieces = [0, ...places].map((from, index) => bytes.subarray(from, places[index]));
				expect(await readKeys(pieces.filter(piece => piece.length > 0))).toEqual(keys);
			}),
		);
	});
});
