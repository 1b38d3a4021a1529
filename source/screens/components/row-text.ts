import type {Style} from '../../state/theme.js';
import type {RowSegment} from './row-segments.js';

const colors: Readonly<Record<NonNullable<Style['color']>, number>> = {
	black: 30,
	red: 31,
	green: 32,
	yellow: 33,
	blue: 34,
	magenta: 35,
	cyan: 36,
	white: 37,
	blueBright: 94,
};
const reset = '\u001B[0m';

/** A row as a terminal takes it: its text with Select Graphic Renditions (ECMA-48, 8.3.117), plain again at its end. */
export const rowText = (segments: readonly RowSegment[]): string =>
	segments.map(({text, style}) => styled(text, style)).join('');

function styled(text: string, style: Style | undefined): string {
	const codes = style && text !== '' ? codesOf(style) : [];
	return codes.length === 0 ? text : `\u001B[${codes.join(';')}m${text}${reset}`;
}

function codesOf({color, background, bold, dim, underline, inverse, struck}: Style): number[] {
	const codes: number[] = [];
	if (bold) codes.push(1);
	if (dim) codes.push(2);
	if (underline) codes.push(4);
	if (inverse) codes.push(7);
	if (struck) codes.push(9);
	if (color) codes.push(colors[color]);
	// A background has the number of its colour in front, and ten more.
	if (background) codes.push(colors[background] + 10);
	return codes;
}
