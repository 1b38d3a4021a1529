import type {Label} from '../article/labels.js';
import {displayWidth} from '../text/display-width.js';
import {type SafeText, safe} from '../text/safe-text.js';
import {truncate, truncateMiddle} from './columns.js';
import type {Symbols} from './symbols.js';

/** A label as one text: "Bridge closed · v2.txt". */
export const labelText = ({title, file}: Label, {dot}: Pick<Symbols, 'dot'>): SafeText =>
	title !== undefined && file !== undefined ? safe`${title} ${dot} ${file}` : (title ?? file ?? safe``);

// Cells: what is left of a title with fewer tells nothing.
const leastTitle = 8;

/**
The same in no more than `width` cells: the title is cut and the file's name, which tells more there, stays whole; only where
there is hardly room for both is that cut as well, or alone.
*/
export function fitLabel(label: Label, width: number, symbols: Pick<Symbols, 'dot' | 'ellipsis'>): SafeText {
	const {title, file} = label;
	const {dot, ellipsis} = symbols;
	if (file === undefined) return truncate(title ?? safe``, width, ellipsis);
	if (title === undefined) return truncateMiddle(file, width, ellipsis);
	const between = safe` ${dot} `;
	const room = width - displayWidth(between);
	const forTitle = Math.max(room - displayWidth(file), Math.min(leastTitle, displayWidth(title)));
	// Less than half for the file: then it is worth more than the title.
	if (room - forTitle < Math.min(displayWidth(file), leastTitle))
		return truncateMiddle(file, width, ellipsis);
	const cut = truncate(title, forTitle, ellipsis);
	return safe`${cut}${between}${truncateMiddle(file, room - displayWidth(cut), ellipsis)}`;
}
