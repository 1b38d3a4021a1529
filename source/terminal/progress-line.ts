import type {WriteStream} from 'node:tty';

/** Milliseconds after which somebody wonders whether anything happens. */
const patience = 1000;

/** Resolves as `work` does; when that takes long, a line in the terminal says so meanwhile, and is gone afterwards. */
export async function sayWhileWaiting<Result>(
	work: Promise<Result>,
	line: string,
	terminal: WriteStream = process.stderr,
): Promise<Result> {
	if (!terminal.isTTY) return work;
	let isShown = false;
	const timer = setTimeout(() => {
		isShown = true;
		terminal.write(line);
	}, patience);
	try {
		return await work;
	} finally {
		clearTimeout(timer);
		if (isShown) terminal.write('\r\u001B[K');
	}
}
