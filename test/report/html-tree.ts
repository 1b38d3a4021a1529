import type {DefaultTreeAdapterTypes as Tree} from 'parse5';

export type HtmlElement = {
	name: string;
	attribs: Record<string, string>;
	text: string;
	children: readonly Tree.ChildNode[];
};

/** The elements within a node, in document order. */
export function elementsIn(node: Tree.ParentNode): HtmlElement[] {
	return node.childNodes.flatMap(child =>
		'tagName' in child ? [elementOf(child), ...elementsIn(child)] : [],
	);
}

const elementOf = (element: Tree.Element): HtmlElement => ({
	name: element.tagName,
	attribs: Object.fromEntries(element.attrs.map(({name, value}) => [name, value])),
	text: shownText(element),
	children: element.childNodes,
});

export const shownText = (node: Tree.ParentNode): string =>
	node.childNodes
		.map(child => ('value' in child ? child.value : 'childNodes' in child ? shownText(child) : ''))
		.join('');
