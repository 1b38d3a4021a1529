import {type PageDocument, PageElement, PageText, visit} from './page-tree.js';

const editMark = /(?:^|\s)(?:mw-editsection|editsection)(?:\s|$)/;
const permalink =
	/(?:^|\s)(?:headerlink|header-?anchor|anchor(?:js)?-?link|heading-?anchor|permalink|hash-link)(?:\s|$)/i;
const smallPicture = /(?:^|[\s_-])(?:emoji|smiley)/i;
// UTF-16 units of one character, however it is put together.
const longestCharacter = 16;

/**
Takes out what a wiki or a manual adds to each heading, `[edit]` or `¶`, and puts characters for the small pictures that stand
for them. Changes the tree.
*/
export function plainMarks(document: PageDocument): void {
	const changes: Array<{element: PageElement; text: string}> = [];
	visit(document, node => {
		if (!(node instanceof PageElement)) return false;
		const text = node.attributes.length === 0 ? undefined : textFor(node);
		if (text !== undefined) changes.push({element: node, text});
		return text === undefined;
	});
	for (const {element, text} of changes) {
		if (text !== '') element.parentNode?.insertBefore(new PageText(text), element);
		element.remove();
	}
}

/** What stands for an element, '' for nothing; undefined where it stays as it is. */
function textFor(element: PageElement): string | undefined {
	const {className} = element;
	if (className === '') return undefined;
	if (element.localName === 'img') {
		const text = element.getAttribute('alt')?.trim() ?? '';
		return text !== '' && text.length <= longestCharacter && smallPicture.test(className) ? text : undefined;
	}

	if (editMark.test(className)) return '';
	return permalink.test(className) && !/[\p{L}\p{N}]/u.test(element.textContent) ? '' : undefined;
}
