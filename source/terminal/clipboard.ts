/**
The sequence that asks a terminal to put a text on its clipboard (OSC 52 of xterm), over SSH as well. Whether it does so,
it does not say; some drop sequences of more than 100,000 bytes.
*/
export const clipboardSequence = (text: string): string =>
	`\u001B]52;c;${Buffer.from(text).toString('base64')}\u0007`;
