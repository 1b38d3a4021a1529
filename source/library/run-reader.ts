import {spawn} from 'node:child_process';
import {UnreadableText} from '../article/decode.js';
import {inMegabytes} from './limits.js';

/** A program of the system that turns a document, which it is given on its standard input, into text on its standard output. */
export type ReaderProgram = {
	command: string;
	arguments: readonly string[];
	/** What such a document is, and how to get the program. */
	missing: string;
	/** What is wrong with a document, by what the program says on standard error. */
	problemOf: (said: string) => string;
};

export type RunLimits = {milliseconds: number; bytes: number};

// A book of a thousand pages takes some seconds, and its words with their places some tens of megabytes.
const usualLimits: RunLimits = {milliseconds: 60_000, bytes: 256 * 1024 * 1024};
const mostSaid = 2000;

/**
What a program makes of a document; it is started without a shell, writes no file, and is ended when it takes too long or says
too much. Rejects with `UnreadableText` then, where it is not installed, and where it fails.
*/
export function runReader(
	bytes: Uint8Array,
	{command, arguments: given, missing, problemOf}: ReaderProgram,
	limits = usualLimits,
): Promise<string> {
	return new Promise((resolve, reject) => {
		const program = spawn(command, given, {
			stdio: 'pipe',
			timeout: limits.milliseconds,
			killSignal: 'SIGKILL',
		});
		const pieces: Buffer[] = [];
		let length = 0;
		let said = '';
		const fail = (message: string) => {
			program.kill('SIGKILL');
			reject(new UnreadableText(message));
		};

		program.stdout.on('data', (piece: Buffer) => {
			length += piece.length;
			if (length > limits.bytes) fail(`its text is larger than ${inMegabytes(limits.bytes)}; divide it`);
			else pieces.push(piece);
		});
		program.stderr.on('data', (piece: Buffer) => {
			if (said.length < mostSaid) said += piece.toString();
		});
		program.on('error', ({code, message}: NodeJS.ErrnoException) =>
			fail(code === 'ENOENT' ? missing : `${command} cannot be started: ${message}`),
		);
		program.on('close', (code, signal) => {
			if (signal !== null)
				fail(`${command} took longer than ${limits.milliseconds / 1000} s; divide the document`);
			else if (code !== 0) fail(problemOf(said));
			else resolve(Buffer.concat(pieces).toString());
		});
		// A program that ends early does not read to the end; what it says is told then.
		program.stdin.on('error', () => {});
		program.stdin.end(bytes);
	});
}
