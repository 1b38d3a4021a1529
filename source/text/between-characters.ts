/** An offset into a text, in UTF-16 units, or the one after it where that divides a surrogate pair. */
export const betweenCharacters = (text: string, at: number): number =>
	at > 0 && at < text.length && text.codePointAt(at - 1)! > 0xffff ? at + 1 : at;
