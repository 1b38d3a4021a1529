import {isHidden} from './hidden-elements.js';
import {PageElement, visit} from './page-tree.js';

/** Whether an element is preformatted, or is code that stands by itself. */
export const isCodeBlock = (element: PageElement): boolean =>
	element.localName === 'pre' ||
	(element.localName === 'code' &&
		element.attributes.length > 0 &&
		(/(?:^|\s)block(?:\s|$)/i.test(element.className.slice(0, lookedAt)) ||
			element.style.display === 'block'));

/**
The lines of code that an element holds, its own white space with them; undefined where it holds running text. Numbers of
lines that stand in elements of their own, and buttons, are left out.
*/
export function codeIn(pre: PageElement): string | undefined {
	const pieces: string[] = [];
	let last = '\n';
	let named: PageElement | undefined;
	let hasCode = pre.localName === 'code';
	const add = (piece: string) => {
		if (piece === '') return;
		pieces.push(piece);
		last = piece;
	};
	const endLine = () => {
		if (!last.endsWith('\n')) add('\n');
	};
	visit(
		pre,
		node => {
			if (!(node instanceof PageElement)) {
				add(node.textContent.replaceAll('\r\n', '\n'));
				return false;
			}

			if (node.localName === 'br') add('\n');
			if (isHidden(node) || node.localName === 'button') return false;
			// Of gutters within each other, whose text would be looked at as often, only the outermost may be one.
			if (named === undefined && isNamedGutter(node)) {
				if (/^[\s\d]*$/.test(node.textContent)) return false;
				named = node;
			}

			if (breaks.has(node.localName)) endLine();
			hasCode ||= codes.has(node.localName);
			return true;
		},
		element => {
			if (element === named) named = undefined;
			if (breaks.has(element.localName)) endLine();
		},
	);
	const text = withoutEmptyEnds(pieces.join(''));
	if (text === '' || !(hasCode || marked.test(pre.className.slice(0, lookedAt)) || !isProse(text)))
		return undefined;
	return pre.localName === 'code' ? text.trim() : text;
}

// In a `pre` all others go on in the line.
const breaks = new Set(['div', 'p', 'li', 'ol', 'ul', 'tr', 'table', 'pre', 'section']);
const codes = new Set(['code', 'kbd', 'samp']);
const marked = /\b(?:code|lang|language|highlight|hljs|prism|brush|syntax|src)\b/i;
const gutter =
	/(?:^|[\s_-])(?:ln|lnt|lineno|linenos|line-?num(?:ber)?s?|gutter|blob-num|rouge-gutter)(?=$|[\s_-])/i;
const lookedAt = 300;

/** Whether an element says that it holds numbers of lines. */
const isNamedGutter = (element: PageElement): boolean =>
	element.attributes.length > 0 &&
	(gutter.test(element.className.slice(0, lookedAt)) ||
		element.hasAttribute('data-line-number') ||
		/user-select:\s*none/i.test((element.getAttribute('style') ?? '').slice(0, lookedAt)));

/** Whether the text of a block of code is numbers of lines, one after the other: the gutter of the block beside it. */
export function isNumbersOfLines(text: string): boolean {
	const numbers = text.split('\n').map(line => line.trim());
	return (
		numbers.length > 1 &&
		numbers.every((number, at) => /^\d{1,6}$/.test(number) && Number(number) === Number(numbers[0]) + at)
	);
}

// In characters: no line of code is as long, unless code was put together by a program.
const longLine = 120;

/** Whether preformatted text is prose that only lost its form: long lines of words. */
function isProse(text: string): boolean {
	const long = text.split('\n').filter(line => line.length > longLine);
	const inLong = long.reduce((sum, line) => sum + line.length, 0);
	const letters = long.reduce((sum, line) => sum + (line.match(/[\p{L}\p{M} ,.]/gu)?.length ?? 0), 0);
	return inLong > text.length / 2 && letters > inLong * 0.93;
}

/** Without empty lines before and after it; white space that begins the first line stays. */
function withoutEmptyEnds(text: string): string {
	const first = text.search(/\S/);
	return first < 0 ? '' : text.slice(text.lastIndexOf('\n', first) + 1).trimEnd();
}
