import {spaces} from '../layout/columns.js';
import {wrapText} from '../layout/wrap.js';
import {displayWidth} from '../text/display-width.js';
import {type SafeText, safe, sliceSafe} from '../text/safe-text.js';

/** A text wrapped beside what stands to its left in the first line. */
export function beside(left: SafeText, text: SafeText, width: number): SafeText[] {
	const indent = displayWidth(left) + 2;
	return wrapped(text, Math.max(1, width - indent)).map((line, row) =>
		row === 0 ? safe`${left}  ${line}` : safe`${spaces(indent)}${line}`,
	);
}

export const wrapped = (text: SafeText, width: number): SafeText[] =>
	wrapText(text, width).map(({start, end}) => sliceSafe(text, start, end));

/** The cells of the widest of some texts. */
export const widest = (texts: readonly SafeText[]): number =>
	texts.reduce((most, text) => Math.max(most, displayWidth(text)), 0);
