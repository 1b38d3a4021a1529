import {tokensOf} from '../text/tokens.js';
import {fold, type Range} from '../text/words.js';

/** A word in quotation marks, where it stands in the text. */
export type QuotedWord = Range & {folded: string};

/** How a sort of quotation marks opens and closes; where it may, a quotation without a closing mark goes to the text's end. */
type Marks = {opening: RegExp; closing: RegExp; mayStayOpen: boolean};

// A quotation that goes on in the next paragraph has no closing mark. A straight single mark opens before a word and
// closes after one; within words it is an apostrophe.
const sorts: readonly Marks[] = [
	{opening: /“/g, closing: /”/g, mayStayOpen: true},
	{opening: /"/g, closing: /"/g, mayStayOpen: true},
	{opening: /(?<![\p{L}\p{N}])‘/gu, closing: /’(?![\p{L}\p{N}])/gu, mayStayOpen: true},
	{opening: /(?<![\p{L}\p{N}])'/gu, closing: /'(?![\p{L}\p{N}])/gu, mayStayOpen: false},
	{opening: /«/g, closing: /»/g, mayStayOpen: true},
	{opening: /„/g, closing: /[“”]/g, mayStayOpen: true},
];

/** The quotations of a text, without their marks; one may stand within another. */
export const quotesIn = (text: string): Range[] => sorts.flatMap(marks => quotesBetween(text, marks));

/** The words of each quotation of a text. */
export const quotedWordsIn = (text: string): QuotedWord[][] =>
	quotesIn(text).map(({start, end}) =>
		tokensOf(text.slice(start, end)).map(token => ({
			start: start + token.start,
			end: start + token.end,
			folded: fold(token.text),
		})),
	);

/** The quotations in marks of one sort: each mark is looked for once, from where the last one stood. */
function quotesBetween(text: string, {opening, closing, mayStayOpen}: Marks): Range[] {
	const quotes: Range[] = [];
	for (let at = 0; at < text.length; ) {
		const start = endOfNext(opening, text, at);
		if (start === undefined) break;
		const closed = endOfNext(closing, text, start);
		if (closed === undefined && !mayStayOpen) break;
		quotes.push({start, end: closed === undefined ? text.length : closed - 1});
		at = closed ?? text.length;
	}

	return quotes;
}

function endOfNext(mark: RegExp, text: string, from: number): number | undefined {
	mark.lastIndex = from;
	return mark.test(text) ? mark.lastIndex : undefined;
}
