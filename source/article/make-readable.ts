import {mathText} from './math-text.js';
import {type PageDocument, PageElement, PageText, visit} from './page-tree.js';

const formulaNames = /(?:^|[\s_-])(?:mwe-math|math|latex|tex|equation)/i;
const smallPictures = /(?:^|[\s_-])(?:emoji|smiley)/i;
// A command of TeX with what it is applied to.
const texCommand = /\\[a-z]+\s*[{(\\^_]/i;
// What scripts draw from the formula that they keep beside it.
const drawnFormula = /^MathJax(?:_(?:Display|Preview|SVG|SVG_Display|CHTML))?$/;
const editMark = /(?:^|\s)(?:mw-editsection|editsection)(?:\s|$)/;
const permalink =
	/(?:^|\s)(?:headerlink|header-?anchor|anchor(?:js)?-?link|heading-?anchor|permalink|hash-link)(?:\s|$)/i;
// In characters: a longer text is no formula but a description.
const longestFormula = 2000;

/**
Makes text of what a page shows otherwise: a formula is what its author wrote, in TeX, and a small picture is the character
that it stands for. Takes out what a wiki or a manual adds to each heading: `[edit]`, `¶`. Changes the tree.
*/
export function makeReadable(document: PageDocument): void {
	const changes: Array<{element: PageElement; text: string}> = [];
	let hasScripts = false;
	const drawn: PageElement[] = [];
	visit(document, node => {
		if (!(node instanceof PageElement)) return false;
		const text = textFor(node);
		if (text !== undefined) changes.push({element: node, text});
		else if (drawnFormula.test(node.className)) drawn.push(node);
		if (node.localName === 'script' && text !== undefined) hasScripts = true;
		return text === undefined;
	});
	for (const {element, text} of changes) {
		if (text !== '') element.parentNode?.insertBefore(new PageText(text), element);
		element.remove();
	}

	if (hasScripts) for (const element of drawn) element.remove();
}

/** What stands for an element, '' for nothing; undefined where it stays as it is. */
function textFor(element: PageElement): string | undefined {
	switch (element.localName) {
		case 'math':
			return formula(element.getAttribute('alttext') ?? annotationOf(element) ?? mathText(element));
		case 'script':
			return /^math\/tex/i.test(element.getAttribute('type') ?? '')
				? formula(element.textContent)
				: undefined;
		case 'img': {
			const text = element.getAttribute('alt')?.trim() ?? '';
			if (text === '' || text.length > longestFormula) return undefined;
			if (smallPictures.test(element.className)) return text.length <= 16 ? text : undefined;
			return formulaNames.test(element.className) || texCommand.test(text) ? formula(text) : undefined;
		}

		default: {
			const {className} = element;
			if (className === '') return undefined;
			if (editMark.test(className)) return '';
			return permalink.test(className) && !/[\p{L}\p{N}]/u.test(element.textContent) ? '' : undefined;
		}
	}
}

function annotationOf(math: PageElement): string | undefined {
	const found = math
		.getElementsByTagName('annotation')
		.find(element => /tex/i.test(element.getAttribute('encoding') ?? ''));
	return found?.textContent;
}

/** A formula in one line, without the command that only says how large it is set. */
const formula = (text: string): string =>
	text
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/^\{\\(?:display|text)style (.*)\}$/, '$1');
