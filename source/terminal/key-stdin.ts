import {EventEmitter} from 'node:events';
import type {ReadStream} from 'node:tty';

// A whole paste, or one that has not ended; a control sequence; one of three characters; Escape with a key; a character.
const keyPattern =
	/\u001B\[200~[\s\S]*?\u001B\[201~|\u001B\[200~[\s\S]*$|\u001B\[\[?[0-?]*[ -/]*[@-~]|\u001BO[\s\S]|\u001B[\s\S]?|[\s\S]/gu;

/** F1 as Ink can hand it over, which has no name for it: the code point Apple's keyboards have for it (NSF1FunctionKey). */
export const functionKey1 = '\uF704';
const functionKeys1 = new Set(['\u001BOP', '\u001B[11~', '\u001B[[A', '\u001B[P']);

/**
Stands for stdin before Ink: over a slow line several keys arrive in one piece, and Ink takes a piece for one key. This
hands them over one by one, with escape sequences, pastes and characters whole. Ends and errors of the real one are
passed on as `end`.
*/
export class KeyStdin extends EventEmitter {
	readonly isTTY = true;
	#rest = '';
	#current: string | null = null;
	readonly #real: ReadStream;

	constructor(real: ReadStream) {
		super();
		this.#real = real;
		real.once('end', () => this.emit('end'));
		real.once('error', () => this.emit('end'));
		this.on('newListener', name => {
			if (name === 'readable' && this.listenerCount('readable') === 0) real.on('readable', this.#split);
		});
		this.on('removeListener', name => {
			if (name === 'readable' && this.listenerCount('readable') === 0) real.off('readable', this.#split);
		});
	}

	/** The one key that is there, as a stream's `read` gives it. */
	read(): string | null {
		const key = this.#current;
		this.#current = null;
		return key;
	}

	setRawMode(isRaw: boolean): this {
		this.#real.setRawMode(isRaw);
		return this;
	}

	setEncoding(encoding: BufferEncoding): this {
		this.#real.setEncoding(encoding);
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
		for (let piece = this.#real.read(); piece !== null; piece = this.#real.read()) {
			const keys = splitKeys(this.#rest + String(piece));
			this.#rest = keys.rest;
			for (const key of keys.whole) {
				this.#current = key;
				this.emit('readable');
			}
		}
	};
}

/** The keys in a piece of input; `rest` is a paste that has not come to its end. */
export function splitKeys(input: string): {whole: string[]; rest: string} {
	const keys = input.match(keyPattern) ?? [];
	const last = keys.at(-1) ?? '';
	const isOpen = last.startsWith('\u001B[200~') && !last.endsWith('\u001B[201~');
	const whole = (isOpen ? keys.slice(0, -1) : keys).map(key => (functionKeys1.has(key) ? functionKey1 : key));
	return {whole, rest: isOpen ? last : ''};
}
