// In turn: a whole paste; a control sequence or one of three characters, with Escape before it for Alt; Escape before
// another; Escape with a key, for Alt; a character.
const keyPattern =
	/\u001B\[200~[\s\S]*?\u001B\[201~|\u001B?\u001B\[\[?[0-?]*[ -/]*[@-~]|\u001B?\u001BO[\d;]*[@-~]|\u001B(?=\u001B)|\u001B[\s\S]|[\s\S]/gu;
// What may be the beginning of more, at the end of what has come: a paste or a sequence.
const beginning = /\u001B\[200~(?![\s\S]*\u001B\[201~)[\s\S]*$|\u001B{1,2}(?:\[\[?[0-?]*[ -/]*|O[\d;]*)?$/;

/** The keys in a piece of input, one by one, and what at its end is not a whole key yet. */
export function splitKeys(input: string): {whole: string[]; rest: string} {
	const rest = beginning.exec(input)?.[0] ?? '';
	const complete = input.slice(0, input.length - rest.length);
	return {whole: complete.match(keyPattern) ?? [], rest};
}
