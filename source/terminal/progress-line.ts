import type {WriteStream} from 'node:tty';

// Milliseconds after which a person's thought is interrupted by waiting (Nielsen 1993, Usability Engineering, chapter 5).
const delay = 1000;

/**
Resolves or rejects as `work` does. Where that takes more than a second, `line` stands in the terminal meanwhile and is
taken away afterwards; what is not a terminal gets nothing.
*/
export async function withProgressLine<Result>(
	work: Promise<Result>,
	line: string,
	terminal: WriteStream = process.stderr,
): Promise<Result> {
	if (!terminal.isTTY) return work;
	let isShown = false;
	const timer = setTimeout(() => {
		isShown = true;
		terminal.write(line);
	}, delay);
	try {
		return await work;
	} finally {
		clearTimeout(timer);
		if (isShown) terminal.write('\r\u001B[K');
	}
}
