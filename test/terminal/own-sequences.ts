/**
What the program may send to a terminal besides characters that draw something, each with the reason. Any other escape
sequence or control character comes from an article, a file name or a URL, and must not get there.
*/
const own: readonly RegExp[] = [
	// Attributes and the sixteen colours.
	/\u001B\[(?:(?:[0-57-9]|2[2-57-9]|3[0-79]|4[0-79]|9[0-7]|10[0-7])(?:;(?:[0-57-9]|2[2-57-9]|3[0-79]|4[0-79]|9[0-7]|10[0-7]))*)?m/y,
	// The cursor to a place, and to the right within a row.
	/\u001B\[(?:\d+(?:;\d+)?)?H/y,
	/\u001B\[\d*C/y,
	// Erase the screen, the rest of a row, some cells.
	/\u001B\[2J/y,
	/\u001B\[K/y,
	/\u001B\[\d+X/y,
	// A scroll region, the shift of what is in it, and the whole screen again.
	/\u001B\[\d+;\d+r\u001B\[\d*[ST]\u001B\[r/y,
	// The alternate screen, the cursor's sight, bracketed paste, synchronized output.
	/\u001B\[\?(?:1049|25|7|2004|2026)[hl]/y,
];

// Controls of both sets; what steers the direction of text, hides or is no character.
const control = /[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/u;

/**
The first thing in a program's output that it may not send, with a little of what stands around it, or undefined.
`allowed` are the control characters that may stand by themselves: line ends when it prints.
*/
export function foreignSequence(output: string, allowed = ''): string | undefined {
	for (let at = 0; at < output.length; ) {
		const length = ownSequenceAt(output, at);
		const character = String.fromCodePoint(output.codePointAt(at)!);
		if (length > 0) at += length;
		else if (control.test(character) && !allowed.includes(character))
			return JSON.stringify(output.slice(Math.max(0, at - 40), at + 40));
		else at += character.length;
	}

	return undefined;
}

function ownSequenceAt(output: string, at: number): number {
	if (output[at] !== '\u001B') return 0;
	for (const pattern of own) {
		pattern.lastIndex = at;
		const length = pattern.exec(output)?.[0].length ?? 0;
		if (length > 0) return length;
	}

	return 0;
}
