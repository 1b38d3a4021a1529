import {fstatSync} from 'node:fs';
import type {Readable} from 'node:stream';
import {memoize} from '../text/memoize.js';
import {type Limits, mostInputBytes, usualLimits} from './limits.js';
import {UnreadableSource} from './problem-of.js';
import {readStream} from './read-stream.js';

/** Whether something may come on standard input: it is a pipe, a socket or a file, not a terminal or `/dev/null`. */
export function isInputGiven(): boolean {
	try {
		const status = fstatSync(0);
		return status.isFIFO() || status.isSocket() || status.isFile();
	} catch {
		return false;
	}
}

/**
All bytes of standard input, which can be read but once: the same for every call. Rejects as `readInput` does, and for a
terminal.
*/
export function readStandardInput(signal?: AbortSignal): Promise<Uint8Array> {
	const {stdin} = process;
	const giveUp = () => !stdin.readableEnded && stdin.destroy(new UnreadableSource('given up'));
	signal?.addEventListener('abort', giveUp, {once: true});
	return readOnce(stdin);
}

const readOnce = memoize(
	(stdin: NodeJS.ReadStream): Promise<Uint8Array> =>
		stdin.isTTY
			? Promise.reject(
					new UnreadableSource('the keyboard; pipe an article into it: cat page.html | seedreader -'),
				)
			: readInput(stdin, {...usualLimits, bytes: mostInputBytes}),
);

/** All bytes of a stream. Rejects with `UnreadableSource` when it falls silent, or brings too much. */
export async function readInput(input: Readable, limits: Limits, signal?: AbortSignal): Promise<Uint8Array> {
	const giveUp = () => input.destroy(new UnreadableSource('given up'));
	const silent = setTimeout(
		() => input.destroy(new UnreadableSource(silence(limits.milliseconds))),
		limits.milliseconds,
	);
	signal?.addEventListener('abort', giveUp);
	try {
		return await readStream(whileAlive(input, silent), limits.bytes);
	} finally {
		clearTimeout(silent);
		signal?.removeEventListener('abort', giveUp);
	}
}

async function* whileAlive(input: Readable, silent: NodeJS.Timeout): AsyncGenerator<Uint8Array> {
	for await (const chunk of input) {
		silent.refresh();
		yield chunk;
	}
}

const silence = (milliseconds: number) =>
	`nothing came for ${milliseconds / 1000} s; save it in a file first, and open that`;
