/**
Words of a text with what stands before and behind them there, by which they are found again in a text that has changed
elsewhere (Web Annotation Data Model, 4.2.4, "Text Quote Selector").
*/
export type TextQuote = {exact: string; prefix: string; suffix: string};

// Characters, as the examples of the Web Annotation Data Model and the notes that annotators keep have: of two places with the
// same words hardly any has the same words around them too.
const context = 32;

/** Words as a quote: `before` and `after` are what stands around them, as much as there is or more. */
export const makeTextQuote = (exact: string, before: string, after: string): TextQuote => ({
	exact,
	prefix: wellFormed(before.slice(-context)),
	suffix: wellFormed(after.slice(0, context)),
});

/** How many characters before and behind a place are as the quote has them: the more, the likelier it is the place. */
export const likenessOfContext = ({prefix, suffix}: TextQuote, before: string, after: string): number =>
	commonBeginning(reversed(quotedWords(prefix)), reversed(quotedWords(before.slice(-2 * context)))) +
	commonBeginning(quotedWords(suffix), quotedWords(after.slice(0, 2 * context)));

/**
A text without what changes when it is set anew, white space and quotation marks: two texts that are the same so say the same
words. An apostrophe inside a word is part of the word, however it is drawn.
*/
export const quotedWords = (text: string): string =>
	text
		.replace(marks, (mark, at: number) => (isApostrophe.test(mark) && isInWord(text, at) ? "'" : ''))
		.replace(/\s+/g, '');

const marks = /['’‘‚‛ʼ`´＇"“”„‟＂«»‹›「」『』]/g;
const isApostrophe = /['’‘‛ʼ`´＇]/;
const letter = /[\p{L}\p{N}]/u;

const isInWord = (text: string, at: number): boolean =>
	letter.test(text.charAt(at - 1)) && letter.test(text.charAt(at + 1));

function commonBeginning(x: string, y: string): number {
	let length = 0;
	while (length < x.length && x[length] === y[length]) length++;
	return length;
}

const reversed = (text: string): string => text.split('').reverse().join('');

/** Without the half of a character that a cut has left at an end. */
const wellFormed = (text: string): string => text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
