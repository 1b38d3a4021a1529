import {PageElement, type PageParent, visit} from '../page-tree.js';
import {escaped} from './markup.js';

/** What an element is in HTML: what stands before and behind what it holds, and whether its text is text of the document. */
export type Marks = {before: string; after: string; hasText?: boolean};

/**
A tree of XML as HTML, by what its elements are; an element that is undefined is left out with all that it holds. `marksOf` is
asked in the order of the document.
*/
export function writeHtml(root: PageParent, marksOf: (element: PageElement) => Marks | undefined): string {
	const pieces: string[] = [];
	const open: Marks[] = [];
	visit(
		root,
		node => {
			if (!(node instanceof PageElement)) {
				if (open.at(-1)?.hasText) pieces.push(escaped(node.textContent));
				return false;
			}

			const marks = marksOf(node);
			if (!marks) return false;
			pieces.push(marks.before);
			open.push(marks);
			return true;
		},
		() => pieces.push(open.pop()!.after),
	);
	return pieces.join('');
}

/** An element of HTML around something. */
export const within = (tag: string, attributes = ''): Marks => ({
	before: `<${tag}${attributes}>`,
	after: `</${tag}>`,
});

// Elements; what is said of an element stands first in it.
const lookedAt = 50;

/** The child element of a name that says something of an element, where it has one. */
export function childOf(element: PageParent | null | undefined, name: string): PageElement | undefined {
	let child = element?.firstElementChild;
	for (let step = 0; child && step < lookedAt; step++) {
		if (child.localName === name) return child;
		child = child.nextElementSibling;
	}

	return undefined;
}

/** A link as HTML has it, or nothing where it leads to no other document. */
export const linkTo = (address: string | null | undefined): Marks =>
	address && /^(?:https?|mailto):/i.test(address)
		? within('a', ` href="${escaped(address)}"`)
		: {before: '', after: ''};

/** The notes of a document, which stand at its end, by their numbers from 1. */
export const notesAsHtml = (notes: readonly string[]): string =>
	notes.length === 0 ? '' : `<ol>${notes.map(note => `<li>${note}</li>`).join('')}</ol>`;
