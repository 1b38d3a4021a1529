import {type PageDocument, PageElement, PageText, visit} from './page-tree.js';

// What a page without formulas has none of; looked for in its source, since few pages have any.
const anyFormula = /<math\b|math\/tex|alt=["'][^"'>]{0,200}\\[a-z]/i;
const texScript = /^\s*math\/tex\b/i;
// A command or a group that is raised or lowered: no picture is described so but that of a formula.
const tex = /\\[a-z]{2,}|[_^]\{/i;

/**
Puts the text of each formula where a page has one, so that a sentence keeps it: TeX where the page brings it (in a
script, as an annotation, as the alternative text of a picture), else its MathML in one line, `x^2`, `(a + b)/c`. In time in
proportion to the page.
*/
export function writeFormulas(document: PageDocument, html: string): void {
	if (!anyFormula.test(html)) return;
	const found: PageElement[] = [];
	visit(document, node => {
		if (!(node instanceof PageElement)) return false;
		if (!formulas.has(node.localName)) return true;
		found.push(node);
		return false;
	});
	for (const element of found) {
		const formula = formulaOf(element)?.replace(/\s+/g, ' ').trim();
		if (formula) replace(element, formula);
	}
}

const formulas = new Set(['math', 'script', 'img']);

function formulaOf(element: PageElement): string | undefined {
	if (element.localName === 'script')
		return texScript.test(element.getAttribute('type') ?? '') ? element.textContent : undefined;
	if (element.localName === 'img') {
		const description = element.getAttribute('alt') ?? '';
		return tex.test(description) ? bare(description) : undefined;
	}

	const annotation = element
		.getElementsByTagName('annotation')
		.find(one => one.getAttribute('encoding')?.toLowerCase() === 'application/x-tex');
	return bare(annotation?.textContent ?? element.getAttribute('alttext') ?? '') || inOneLine(element);
}

/** TeX without the style that a wiki sets around all of it. */
const bare = (formula: string): string =>
	formula.trim().replace(/^\{\\(?:displaystyle|textstyle) (.*)\}$/s, '$1');

function replace(element: PageElement, formula: string): void {
	// MathJax leaves the script right beside what it drew of it.
	const drawn = element.localName === 'script' ? element.previousSibling : null;
	if (drawn instanceof PageElement && /\bMathJax/.test(drawn.getAttribute('class') ?? '')) drawn.remove();
	const text = new PageText(formula);
	const line = new PageElement('div');
	if (isDisplayed(element)) line.appendChild(text);
	element.parentNode!.replaceChild(isDisplayed(element) ? line : text, element);
}

const isDisplayed = (element: PageElement): boolean =>
	element.getAttribute('display') === 'block' ||
	/mode\s*=\s*display/.test(element.getAttribute('type') ?? '');

/** MathML in one line, as in UnicodeMath (https://www.unicode.org/notes/tn28/). No tree is deeper than 300 elements. */
function inOneLine(element: PageElement): string {
	const parts = element.children.map(inOneLine);
	const [first = '', second = '', third = ''] = parts;
	switch (element.localName) {
		case 'annotation':
		case 'annotation-xml': {
			return '';
		}

		case 'mfrac': {
			// Without a line between them it is no division.
			if (/^0/.test(element.getAttribute('linethickness') ?? '')) return `(${first} over ${second})`;
			return `${grouped(first)}/${grouped(second)}`;
		}

		case 'msqrt': {
			return `√${grouped(parts.join(''))}`;
		}

		case 'mroot': {
			return `${grouped(second)}√${grouped(first)}`;
		}

		case 'msup':
		case 'mover': {
			return `${first}^${grouped(second)}`;
		}

		case 'msub':
		case 'munder': {
			return `${first}_${grouped(second)}`;
		}

		case 'msubsup':
		case 'munderover': {
			return `${first}_${grouped(second)}^${grouped(third)}`;
		}

		case 'mtr': {
			return `${parts.join(' ')}; `;
		}

		default: {
			if (parts.length > 0) return parts.join('');
			const text = element.textContent.trim();
			return element.localName === 'mo' && spaced.test(text) ? ` ${text} ` : text;
		}
	}
}

const spaced = /^[=<>≤≥≠≈→+±×]$/;

const grouped = (part: string): string => {
	const text = part.trim();
	return /^(?:[\p{L}\p{M}\d.]*|.)$/u.test(text) ? text : `(${text})`;
};
