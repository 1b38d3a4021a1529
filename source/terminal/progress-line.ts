import type {WriteStream} from 'node:tty';

// Milliseconds after which a person's thought is interrupted by waiting (Nielsen 1993, Usability Engineering, chapter 5).
const delay = 1000;

// Milliseconds between two looks at how far it has come: often enough to be seen to go on, seldom enough for a slow line.
const pause = 250;

/**
Resolves or rejects as `work` does. Where that takes more than a second, what `line` says then stands in the terminal
meanwhile, anew as often as it changes, and is taken away afterwards; what is not a terminal gets nothing. It is plain
ASCII, and cut where the terminal is narrower: of a line that is broken only the last row could be taken away.
*/
export async function withProgressLine<Result>(
	work: Promise<Result>,
	line: () => string,
	terminal: WriteStream = process.stderr,
): Promise<Result> {
	if (!terminal.isTTY) return work;
	let shown: string | undefined;
	const show = () => {
		// A terminal that does not know its size says 0. In its last column some break the line already.
		const text = line().slice(0, (terminal.columns || 80) - 1);
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
