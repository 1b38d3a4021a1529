import {EventEmitter} from 'node:events';
import type {ReadStream} from 'node:tty';
import {splitKeys} from './split-keys.js';

/** F1 as Ink can hand it over, which has no name for it: the code point Apple's keyboards have for it (NSF1FunctionKey). */
export const functionKey1 = '\uF704';
const functionKeys1 = new Set(['\u001BOP', '\u001B[11~', '\u001B[[A', '\u001B[P']);

const pasteStart = '\u001B[200~';
// Control-C.
const interrupt = '\u0003';
const loneEscape = '\u001B';
// Escape as Ink knows it at once (kitty's keyboard protocol): a lone one it would hold back, and take with the next key.
const wholeEscape = '\u001B[27u';
// Milliseconds after which Escape was the key, and not the beginning of another one that came in pieces.
const escapeTimeout = 25;
// Milliseconds after which the rest of a sequence that has begun does not come any more.
const sequenceTimeout = 500;

/** The parts within a stream of Node that stop its reading. */
type StreamInternals = {
	_handle?: {reading: boolean; readStop(): void};
	_readableState: {reading: boolean};
};

/**
Stands for stdin before Ink: over a slow line several keys arrive in one piece or one in several, and Ink takes a piece
for a key. This hands them over one by one, with escape sequences, pastes and characters whole. Ends and errors of the
real one are passed on as `end`.
*/
export class KeyStdin extends EventEmitter {
	readonly isTTY = true;
	#rest = '';
	#timeout: NodeJS.Timeout | undefined;
	#current: string | null = null;
	/** Keys that were read and put back. */
	#unread: string[] = [];
	readonly #real: ReadStream;

	constructor(real: ReadStream) {
		super();
		this.#real = real;
		real.once('end', () => this.emit('end'));
		real.once('error', () => this.emit('end'));
		this.on('newListener', name => {
			if (name !== 'readable' || this.listenerCount('readable') > 0) return;
			real.on('readable', this.#split);
			// A stream whose listeners change within one turn of the event loop does not notice that it was stopped.
			real.read(0);
			setImmediate(this.#split);
		});
		this.on('removeListener', name => {
			if (name === 'readable' && this.listenerCount('readable') === 0) this.#stopReading();
		});
	}

	/** While the terminal is another program's, the keys are, too. A stream that is not asked goes on reading ahead. */
	#stopReading(): void {
		this.#real.off('readable', this.#split);
		const {_handle: handle, _readableState: state} = this.#real as unknown as StreamInternals;
		if (!handle?.reading) return;
		// As Node does for a standard input that is paused: else the next one who reads would wait for what was stopped.
		handle.reading = false;
		state.reading = false;
		handle.readStop();
	}

	/** The one key that is there, as a stream's `read` gives it. */
	read(): string | null {
		const key = this.#current;
		this.#current = null;
		return key;
	}

	/** Puts keys back that were not for who has read them: the next who listens reads them before any other. */
	unshift(keys: readonly string[]): void {
		clearTimeout(this.#timeout);
		this.#unread = [...keys];
	}

	setRawMode(isRaw: boolean): this {
		this.#real.setRawMode(isRaw);
		return this;
	}

	setEncoding(encoding: BufferEncoding): this {
		// Whoever begins to listen sets it again, and a stream would forget the bytes of a character that is not whole yet.
		if (this.#real.readableEncoding !== encoding) this.#real.setEncoding(encoding);
		return this;
	}

	ref(): this {
		this.#real.ref();
		return this;
	}

	unref(): this {
		this.#real.unref();
		return this;
	}

	#split = (): void => {
		if (this.listenerCount('readable') === 0) return;
		clearTimeout(this.#timeout);
		this.#handBack();
		for (let piece = this.#real.read(); piece !== null; piece = this.#real.read()) {
			// A paste whose end was lost would keep the program from being left.
			const before = String(piece) === interrupt && this.#rest.startsWith(pasteStart) ? '' : this.#rest;
			const {whole, rest} = splitKeys(before + String(piece));
			this.#rest = rest;
			for (const key of whole) this.#handOver(key);
		}

		// A paste ends when it ends.
		if (this.#rest === '' || this.#rest.startsWith(pasteStart)) return;
		const isEscape = this.#rest.replaceAll(loneEscape, '') === '';
		this.#timeout = setTimeout(() => this.#giveUp(), isEscape ? escapeTimeout : sequenceTimeout);
	};

	/** Nothing has followed: Escapes are keys of their own, and a sequence that has broken off is none. */
	#giveUp(): void {
		this.#handBack();
		const rest = this.#rest;
		this.#rest = '';
		if (rest.replaceAll(loneEscape, '') === '') for (const key of rest) this.#handOver(key);
	}

	#handBack(): void {
		for (const key of this.#unread.splice(0)) this.#handOver(key);
	}

	#handOver(key: string): void {
		// Between two listeners, while the terminal is another program's, a key is nobody's.
		if (this.listenerCount('readable') === 0) return;
		this.#current = key === loneEscape ? wholeEscape : functionKeys1.has(key) ? functionKey1 : key;
		this.emit('readable');
	}
}
