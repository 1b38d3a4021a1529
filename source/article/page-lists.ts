import type {PageElement} from './page-tree.js';

/**
A list that is being read: how deep it lies in others, from 1, and how its next item is counted.
*/
export type PageList = {depth: number; next?: number; step: number; style: string};

/** An item that is being read; only the first of its lines has its marker. */
export type PageItem = {level: number; marker?: string; isBegun: boolean};

/** The list that an element is, within an item or another list or none; undefined for all other elements. */
export function listOf(
	element: PageElement,
	within: PageList | undefined,
	item: PageItem | undefined,
): PageList | undefined {
	const depth = Math.max(within?.depth ?? 0, item?.level ?? 0) + 1;
	switch (element.localName) {
		case 'ul':
		case 'menu':
		case 'dl':
			return {depth, step: 1, style: ''};
		case 'ol': {
			const isReversed = element.hasAttribute('reversed');
			const isCounted = !/list-style(?:-type)?\s*:[^;]*\bnone\b/i.test(element.getAttribute('style') ?? '');
			const first = numberIn(element, 'start') ?? (isReversed ? countItems(element) : 1);
			return {
				depth,
				...(isCounted ? {next: first} : {}),
				step: isReversed ? -1 : 1,
				style: element.getAttribute('type') ?? '1',
			};
		}

		default:
			return undefined;
	}
}

/** The item that an element of a list is; the list counts on. Undefined for all other elements. */
export function itemOf(element: PageElement, list: PageList | undefined): PageItem | undefined {
	if (element.localName === 'dt') return {level: list?.depth ?? 1, isBegun: false};
	// What a word means stands below it.
	if (element.localName === 'dd') return {level: (list?.depth ?? 1) + 1, isBegun: false};
	if (element.localName !== 'li') return undefined;
	if (list?.next === undefined) return {level: list?.depth ?? 1, isBegun: false};
	const number = numberIn(element, 'value') ?? list.next;
	list.next = number + list.step;
	const marker = ownMarker.exec(element.getAttribute('style') ?? '')?.[1].trim();
	return {level: list.depth, marker: marker ?? `${counted(number, list.style)}.`, isBegun: false};
}

// "2.1.", as the list itself cannot count (CSS Lists 3, 3.4).
const ownMarker = /list-style-type\s*:\s*["']([\p{L}\p{N}.,:()[\]§/ -]{1,30})["']/u;

function numberIn(element: PageElement, name: string): number | undefined {
	const value = element.getAttribute(name);
	return value !== null && /^\s*[+-]?\d{1,9}\s*$/.test(value) ? Number(value) : undefined;
}

const countItems = (list: PageElement): number =>
	list.children.filter(({localName}) => localName === 'li').length;

/** How the item of a number is counted in a list of a `type`: 1, a, A, i, I. */
export function counted(number: number, style: string): string {
	if ((style === 'a' || style === 'A') && number >= 1) return inCaseOf(style, inLetters(number));
	if ((style === 'i' || style === 'I') && number >= 1 && number < 4000)
		return inCaseOf(style, inRoman(number));
	return String(number);
}

const inCaseOf = (style: string, text: string): string => (style < 'a' ? text.toUpperCase() : text);

function inLetters(number: number): string {
	let letters = '';
	for (let left = number; left > 0; left = Math.floor((left - 1) / 26))
		letters = String.fromCharCode(97 + ((left - 1) % 26)) + letters;
	return letters;
}

const roman = [
	['m', 1000],
	['cm', 900],
	['d', 500],
	['cd', 400],
	['c', 100],
	['xc', 90],
	['l', 50],
	['xl', 40],
	['x', 10],
	['ix', 9],
	['v', 5],
	['iv', 4],
	['i', 1],
] as const;

function inRoman(number: number): string {
	let text = '';
	let left = number;
	for (const [letters, value] of roman) {
		while (left >= value) {
			text += letters;
			left -= value;
		}
	}

	return text;
}
