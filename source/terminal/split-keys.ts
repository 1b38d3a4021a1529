// What is no key: a report of xterm's first mouse protocol, with three characters for the button and the place, and the
// answer to what another program has asked the terminal. The protocol is on, or the answer late, where that one ended badly.
const report = /\u001B\[M[\s\S]{3}|\u001B[\]PX^_][^\p{Cc}]*(?:\u0007|\u001B\\)/u;
// In turn: a whole paste; a control sequence or one of three characters, with Escape before it for Alt; Escape before
// another; Escape with a key, for Alt; a character.
const key =
	/\u001B\[200~[\s\S]*?\u001B\[201~|\u001B?\u001B\[\[?[0-?]*[ -/]*[@-~]|\u001B?\u001BO[\d;]*[@-~]|\u001B(?=\u001B)|\u001B[\s\S]|[\s\S]/u;
const keyPattern = new RegExp(`(?:${report.source})|${key.source}`, 'gu');
const wholeReport = new RegExp(`^(?:${report.source})$`, 'u');
// What may be the beginning of more, at the end of what has come: a paste or a sequence.
const beginning =
	/\u001B\[200~(?![\s\S]*\u001B\[201~)[\s\S]*$|\u001B\[M[\s\S]{0,2}$|\u001B{1,2}(?:\[\[?[0-?]*[ -/]*|O[\d;]*)?$/;

/** The keys in a piece of input, one by one, and what at its end is not a whole key yet. */
export function splitKeys(input: string): {whole: string[]; rest: string} {
	const rest = beginning.exec(input)?.[0] ?? '';
	const complete = input.slice(0, input.length - rest.length);
	const whole = complete.match(keyPattern) ?? [];
	return {whole: whole.filter(piece => !wholeReport.test(piece)), rest};
}
