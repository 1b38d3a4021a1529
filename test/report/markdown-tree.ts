import type {Nodes} from 'mdast';

/** The kinds of the nodes of a Markdown tree. */
export const kindsIn = (node: Nodes): string[] => [
	node.type,
	...('children' in node ? node.children.flatMap(kindsIn) : []),
];

/** The text of a Markdown tree, a line for each block. */
export function textOf(node: Nodes): string {
	if ('value' in node) return node.value;
	const isPhrase = node.type === 'paragraph' || node.type === 'heading' || node.type === 'strong';
	return 'children' in node
		? node.children.map(textOf).join(isPhrase || node.type === 'emphasis' ? '' : '\n')
		: '';
}

/** The addresses of the links of a Markdown tree. */
export function linksIn(node: Nodes): string[] {
	const own = node.type === 'link' ? [node.url] : [];
	return 'children' in node ? [...own, ...node.children.flatMap(linksIn)] : own;
}
