import {type CellStyle, plain, type StyleTable} from './sgr.js';

/** A row of the screen, cell by cell. */
export type Row = {
	/**
	The character of each column, with the marks that are drawn over it; empty where the character before is two cells
	wide, and after `tail`.
	*/
	readonly texts: readonly string[];
	readonly styles: readonly CellStyle[];
	/**
	The column from which on the cells are not known, since terminals differ in how wide a character there is (emoji,
	joiners, most marks) or it is no text at all: `texts[tail]` is the rest of the row as it came. The number of columns
	where all is known.
	*/
	readonly tail: number;
};

/** An empty row. */
export const blankRow = (columns: number): Row => ({
	texts: new Array<string>(columns).fill(' '),
	styles: new Array<CellStyle>(columns).fill(plain),
	tail: columns,
});

/** Whether two rows show the same in a column. */
export const isSameCell = (a: Row, b: Row, column: number): boolean =>
	a.texts[column] === b.texts[column] && a.styles[column] === b.styles[column];

const graphicRendition = /\u001B\[([\d;]*)m/y;
const anyRendition = /\u001B\[([\d;]*)m/g;
// Characters that every terminal draws in one cell (the alphabets, punctuation, arrows, boxes and signs) or in two (East
// Asian ideographs, syllables and full-width forms), with the marks of the alphabets over them. None that may be an
// emoji, and none of the scripts in which a character's shape depends on the one before.
const sure =
	/(?![\p{Emoji_Presentation}\p{M}\p{Cf}\p{Cn}])(?:[ -~\u00A1-\u02FF\u0370-\u052F\u1E00-\u1FFF\u2010-\u2027\u2030-\u205E\u20A0-\u20BF\u2100-\u230F\u2500-\u25FD\u2610-\u27BF]|([\u3000-\u3029\u3031-\u303C\u3041-\u3096\u309B-\u30FF\u3105-\u312F\u3131-\u318E\u3400-\u4DBF\u4E00-\u9FFF\uAC00-\uD7A3\uF900-\uFAD9\uFF01-\uFF60\uFFE0-\uFFE6]))[\u0300-\u036F]*/uy;

/** A row of a frame, and the style that it leaves to the next one. */
export type ParsedRow = {row: Row; after: CellStyle};

/**
A row of a frame, text with Select Graphic Renditions, as `columns` cells; `before` is the style it begins in, and
`stylesOfScreen` gives the styles. What does not fit is left out.
*/
export function parseRow(
	source: string,
	before: CellStyle,
	columns: number,
	stylesOfScreen: StyleTable,
): ParsedRow {
	const texts = new Array<string>(columns).fill(' ');
	const styles = new Array<CellStyle>(columns).fill(plain);
	let style = before;
	let column = 0;
	// Where the last character stands: in the source, and on the screen.
	let lastAt = 0;
	let lastColumn = 0;

	/** From the last character on: what comes now may belong to it. */
	const withTail = () => {
		texts[lastColumn] = source.slice(lastAt);
		if (column === 0) styles[lastColumn] = before;
		texts.fill('', lastColumn + 1);
		styles.fill(plain, lastColumn + 1);
		const after = [...source.matchAll(anyRendition)].reduce<CellStyle>(
			(style, [, parameters]) => stylesOfScreen.after(style, parameters) ?? plain,
			before,
		);
		return {row: {texts, styles, tail: lastColumn}, after};
	};

	for (let at = 0; at < source.length; ) {
		if (source[at] === '\u001B') {
			graphicRendition.lastIndex = at;
			const parameters = graphicRendition.exec(source)?.[1];
			const next = parameters === undefined ? undefined : stylesOfScreen.after(style, parameters);
			if (!next) return withTail();
			style = next;
			at = graphicRendition.lastIndex;
			continue;
		}

		const character = characterAt(source, at);
		if (character === undefined) {
			if (column <= columns) return withTail();
			at++;
			continue;
		}

		const {text, width} = character;
		if (column + width <= columns) {
			texts[column] = text;
			styles[column] = style;
			if (width === 2) {
				texts[column + 1] = '';
				styles[column + 1] = style;
			}
		}

		lastAt = at;
		lastColumn = column;
		column += width;
		at += text.length;
	}

	return {row: {texts, styles, tail: columns}, after: style};
}

/** The character at a place of a text, with its marks, and the cells it takes; undefined when terminals differ in that. */
function characterAt(source: string, at: number): {text: string; width: 1 | 2} | undefined {
	if (isSimple(source.charCodeAt(at)) && !(source.charCodeAt(at + 1) >= firstMark)) {
		return {text: source[at], width: 1};
	}

	sure.lastIndex = at;
	const match = sure.exec(source);
	return match ? {text: match[0], width: match[1] === undefined ? 1 : 2} : undefined;
}

const firstMark = 0x300;

/** Nearly all characters of most texts are ASCII: of them it is known without a pattern that they are sure. */
const isSimple = (unit: number): boolean => unit >= 0x20 && unit <= 0x7e;
