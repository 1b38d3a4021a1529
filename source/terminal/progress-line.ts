import type {WriteStream} from 'node:tty';

// Milliseconds after which a person's thought is interrupted by waiting (Nielsen 1993, Usability Engineering, chapter 5).
const delay = 1000;

// Milliseconds between two looks at how far it has come: often enough to be seen to go on, seldom enough for a slow line.
const pause = 250;

/**
Resolves or rejects as `work` does. Where that takes more than a second, what `line` says then stands in the terminal
meanwhile, anew as often as it changes, and is taken away afterwards; what is not a terminal gets nothing.
*/
export async function withProgressLine<Result>(
	work: Promise<Result>,
	line: () => string,
	terminal: WriteStream = process.stderr,
): Promise<Result> {
	if (!terminal.isTTY) return work;
	let shown: string | undefined;
	const show = () => {
		const text = line();
		if (text !== shown) terminal.write(shown === undefined ? text : `\r\u001B[K${text}`);
		shown = text;
		timer = setTimeout(show, pause);
	};
	let timer = setTimeout(show, delay);
	try {
		return await work;
	} finally {
		clearTimeout(timer);
		if (shown !== undefined) terminal.write('\r\u001B[K');
	}
}
