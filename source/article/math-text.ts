import {PageElement, type PageParent, PageText} from './page-tree.js';

const unspoken = new Set(['annotation', 'annotation-xml']);

/**
A formula of MathML (https://www.w3.org/TR/mathml-core/) in one line, so that what its arrangement says is not lost: `(a + b)/2`,
`√(x^2 + 1)`. What is not known is the text of its parts, one after another.
*/
export function mathText(element: PageParent): string {
	const parts = [...element.childNodes].filter(
		node => !(node instanceof PageElement && unspoken.has(node.localName)) && node.textContent.trim() !== '',
	);
	const texts = parts.map(node => (node instanceof PageText ? node.textContent.trim() : mathText(node)));
	const [first = '', second = '', third = ''] = texts;
	switch (element instanceof PageElement ? element.localName : '') {
		case 'mfrac':
			// Without a line it is no division.
			if (/^0/.test((element as PageElement).getAttribute('linethickness') ?? ''))
				return `${grouped(first)} over ${grouped(second)}`;
			return `${grouped(first)}/${grouped(second)}`;
		case 'msqrt':
			return `√${grouped(texts.join(' '))}`;
		case 'mroot':
			return `${grouped(first)}^(1/${second})`;
		case 'msup':
			return `${grouped(first)}^${grouped(second)}`;
		case 'msub':
			return `${grouped(first)}_${grouped(second)}`;
		case 'msubsup':
			return `${grouped(first)}_${grouped(second)}^${grouped(third)}`;
		case 'munderover':
			return `${first}_${grouped(second)}^${grouped(third)}`;
		case 'munder':
			return `${first}_${grouped(second)}`;
		case 'mover':
			return `${first}^${grouped(second)}`;
		case 'mtr':
			return texts.join(', ');
		case 'mtable':
			return texts.join('; ');
		default:
			return texts.join(' ');
	}
}

/** In brackets where it is more than one thing. */
const grouped = (text: string): string =>
	text.includes(' ') && !/^\([^()]*\)$/.test(text) ? `(${text})` : text;
