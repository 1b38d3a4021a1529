import {runWithInput} from './run-program.js';

/**
Where a copied text is. No terminal confirms what it was sent, so that it counts as sent and no more; `tmux` has it in its
paste buffer, and `tmux-and-terminal` has sent it on.
*/
export type CopyOutcome = 'terminal' | 'tmux' | 'tmux-and-terminal' | 'too-long';

// Characters: as UTF-8 in base64 they are at most four times as many bytes, and some terminals take 100,000 of these.
const mostForTerminal = 25_000;

/** Copies a text: to tmux where that runs around the program, which passes sequences on only if it is set to; else to the terminal. */
export async function copyText(
	text: string,
	environment: NodeJS.ProcessEnv,
	write: (sequence: string) => void,
): Promise<CopyOutcome> {
	if (environment.TMUX) {
		if (!(await runWithInput('tmux', ['load-buffer', '-w', '-'], text))) return 'tmux-and-terminal';
		// Before version 3.2 it sends nothing on.
		if (!(await runWithInput('tmux', ['load-buffer', '-'], text))) return 'tmux';
	}

	if (text.length > mostForTerminal) return 'too-long';
	write(clipboardSequence(text));
	return 'terminal';
}

/** The sequence that asks a terminal to put a text on its clipboard (OSC 52 of xterm), over SSH as well. */
const clipboardSequence = (text: string): string =>
	`\u001B]52;c;${Buffer.from(text).toString('base64')}\u0007`;
