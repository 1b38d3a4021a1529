import {declaredValue} from './style-declarations.js';

/** An attribute as an element holds it; never changed. */
export class PageAttribute {
	constructor(
		readonly name: string,
		readonly value: string,
	) {}

	cloneNode(): PageAttribute {
		return this;
	}
}

/**
The tree of a page, with as much of the DOM (https://dom.spec.whatwg.org) as Readability asks for. Siblings are linked, so
that adding, moving and removing a node each take the same time wherever it stands; nothing here recurses.
*/
export abstract class PageNode {
	abstract readonly nodeType: number;
	abstract readonly nodeName: string;
	abstract readonly textContent: string;
	parentNode: PageParent | null = null;
	previousSibling: PageChild | null = null;
	nextSibling: PageChild | null = null;

	remove(this: PageChild): void {
		this.parentNode?.removeChild(this);
	}

	get nextElementSibling(): PageElement | null {
		return elementFrom(this.nextSibling);
	}

	get previousElementSibling(): PageElement | null {
		let node = this.previousSibling;
		while (node !== null && !(node instanceof PageElement)) node = node.previousSibling;
		return node;
	}
}

export type PageChild = PageElement | PageText;

const none: readonly PageChild[] = [];
/** One list for the many elements without any. */
export const noAttributes: readonly PageAttribute[] = [];

export class PageText extends PageNode {
	constructor(public textContent: string) {
		super();
	}

	get nodeType(): number {
		return 3;
	}

	get nodeName(): string {
		return '#text';
	}

	get childNodes(): readonly PageChild[] {
		return none;
	}
}

/** What has children: an element, a document, the content of a template. */
export abstract class PageParent extends PageNode {
	firstChild: PageChild | null = null;
	lastChild: PageChild | null = null;
	/** The child elements, until a child comes or goes. */
	#children: readonly PageElement[] | undefined;

	get childNodes(): PageChild[] {
		const nodes: PageChild[] = [];
		for (let node = this.firstChild; node !== null; node = node.nextSibling) nodes.push(node);
		return nodes;
	}

	get children(): readonly PageElement[] {
		this.#children ??= this.childNodes.filter(node => node instanceof PageElement);
		return this.#children;
	}

	get firstElementChild(): PageElement | null {
		return elementFrom(this.firstChild);
	}

	get textContent(): string {
		const pieces: string[] = [];
		visit(this, node => {
			if (node instanceof PageText) pieces.push(node.textContent);
			return true;
		});
		return pieces.join('');
	}

	/** The elements in it of a name, or all (`*`), in document order. */
	getElementsByTagName(name: string): PageElement[] {
		return this.querySelectorAll(name);
	}

	/** The same of several names, with commas between them; it knows no other selectors. */
	querySelectorAll(selectors: string): PageElement[] {
		const names = selectors.toLowerCase().split(',');
		const found: PageElement[] = [];
		visit(this, node => {
			if (node instanceof PageElement && (names.includes(node.localName) || names[0] === '*'))
				found.push(node);
			return true;
		});
		return found;
	}

	appendChild<Node extends PageChild>(node: Node): Node {
		return this.insertBefore(node, null);
	}

	/** Puts a node before a child, or after the last where `next` is null, and takes it from where it was. */
	insertBefore<Node extends PageChild>(node: Node, next: PageChild | null): Node {
		node.remove();
		const previous = next === null ? this.lastChild : next.previousSibling;
		node.parentNode = this;
		node.previousSibling = previous;
		node.nextSibling = next;
		if (previous === null) this.firstChild = node;
		else previous.nextSibling = node;
		if (next === null) this.lastChild = node;
		else next.previousSibling = node;
		this.#children = undefined;
		return node;
	}

	replaceChild(node: PageChild, old: PageChild): void {
		if (node === old) return;
		node.remove();
		this.insertBefore(node, old);
		old.remove();
	}

	removeChild(node: PageChild): void {
		const {previousSibling, nextSibling} = node;
		if (previousSibling === null) this.firstChild = nextSibling;
		else previousSibling.nextSibling = nextSibling;
		if (nextSibling === null) this.lastChild = previousSibling;
		else nextSibling.previousSibling = previousSibling;
		node.parentNode = null;
		node.previousSibling = null;
		node.nextSibling = null;
		this.#children = undefined;
	}
}

export class PageElement extends PageParent {
	#tagName: string | undefined;
	/** Of a `template`: what it holds, which is no part of the page. */
	content: PageParent | undefined;

	constructor(
		readonly localName: string,
		public attributes: readonly PageAttribute[] = noAttributes,
		readonly namespace = htmlNamespace,
	) {
		super();
	}

	get nodeType(): number {
		return 1;
	}

	get tagName(): string {
		this.#tagName ??= this.isHtml ? this.localName.toUpperCase() : this.localName;
		return this.#tagName;
	}

	/** Whether it is neither of SVG nor of MathML. */
	get isHtml(): boolean {
		return this.namespace === htmlNamespace;
	}

	get nodeName(): string {
		return this.tagName;
	}

	get ownerDocument(): Pick<PageDocument, 'createElement'> {
		return {createElement};
	}

	getAttribute(name: string): string | null {
		for (const attribute of this.attributes) if (attribute.name === name) return attribute.value;
		return null;
	}

	hasAttribute(name: string): boolean {
		return this.getAttribute(name) !== null;
	}

	setAttribute(name: string, value: string): void {
		this.setAttributeNode(new PageAttribute(name, value));
	}

	// Elements that the parser made of one tag share their list.
	setAttributeNode(attribute: PageAttribute): void {
		const index = this.attributes.findIndex(({name}) => name === attribute.name);
		this.attributes = index < 0 ? [...this.attributes, attribute] : this.attributes.with(index, attribute);
	}

	removeAttribute(name: string): void {
		if (this.hasAttribute(name)) this.attributes = this.attributes.filter(one => one.name !== name);
	}

	get className(): string {
		return this.getAttribute('class') ?? '';
	}

	set className(value: string) {
		this.setAttribute('class', value);
	}

	get id(): string {
		return this.getAttribute('id') ?? '';
	}

	set id(value: string) {
		this.setAttribute('id', value);
	}

	get src(): string {
		return this.getAttribute('src') ?? '';
	}

	get srcset(): string {
		return this.getAttribute('srcset') ?? '';
	}

	/** What its own style says of whether it is seen. */
	get style(): {display: string; visibility: string} {
		const style = this.getAttribute('style');
		return style === null || !tellsOfSight.test(style)
			? unstyled
			: {
					display: declaredValue(style, 'display'),
					visibility: declaredValue(style, 'visibility'),
				};
	}

	/** What it holds, as a copy instead of markup: Readability only puts back what it took from the same element. */
	get innerHTML(): PageFragment {
		const fragment = new PageFragment();
		copyChildren(this, fragment);
		return fragment;
	}

	set innerHTML(fragment: PageFragment) {
		while (this.lastChild) this.removeChild(this.lastChild);
		copyChildren(fragment, this);
	}
}

export class PageFragment extends PageParent {
	readonly nodeType = 11;
	readonly nodeName = '#document-fragment';
}

export class PageDocument extends PageParent {
	readonly nodeType = 9;
	readonly nodeName = '#document';
	readonly documentURI = 'about:blank';
	readonly baseURI = this.documentURI;
	createElement = createElement;

	get documentElement(): PageElement | null {
		return this.firstElementChild;
	}

	get body(): PageElement | null {
		return this.documentElement?.children.find(({localName}) => localName === 'body') ?? null;
	}

	/** The first that is not empty; what is longer than any title is cut off. */
	get title(): string {
		for (const element of this.getElementsByTagName('title')) {
			const title = element.isHtml ? element.textContent.slice(0, longestTitle).trim() : '';
			if (title !== '') return title.replace(/\s+/g, ' ');
		}

		return '';
	}

	createTextNode(text: string): PageText {
		return new PageText(text);
	}

	copy(): PageDocument {
		const document = new PageDocument();
		copyChildren(this, document);
		return document;
	}
}

const htmlNamespace: string = 'http://www.w3.org/1999/xhtml';
const longestTitle = 2000;
const unstyled = {display: '', visibility: ''};
// Most styles tell of neither, and are not read.
const tellsOfSight = /display|visibility/i;

function createElement(name: string): PageElement {
	return new PageElement(name.toLowerCase());
}

const elementFrom = (first: PageChild | null): PageElement | null => {
	let node = first;
	while (node !== null && !(node instanceof PageElement)) node = node.nextSibling;
	return node;
};

/**
Visits the nodes within a parent in document order, `depth` of its own children being 1, without recursion. `enter` says
whether those within the node are visited too; `leave` is called after them. Both may move what follows the node.
*/
export function visit(
	root: PageParent,
	enter: (node: PageChild, depth: number) => boolean,
	leave?: (element: PageElement) => void,
): void {
	let depth = 1;
	let node = root.firstChild;
	while (node !== null) {
		if (enter(node, depth) && node instanceof PageElement) {
			if (node.firstChild !== null) {
				depth++;
				node = node.firstChild;
				continue;
			}

			leave?.(node);
		}

		while (depth > 1 && node.nextSibling === null) {
			depth--;
			const holder: PageElement = node.parentNode as PageElement;
			leave?.(holder);
			node = holder;
		}

		node = node.nextSibling;
	}
}

/** Adds copies of the nodes of one parent to another, which had none. Attributes and contents of templates are shared. */
function copyChildren(from: PageParent, to: PageParent): void {
	let parent = to;
	visit(
		from,
		node => {
			if (node instanceof PageElement) parent = parent.appendChild(copyOf(node));
			else parent.appendChild(new PageText(node.textContent));
			return true;
		},
		() => {
			parent = parent.parentNode!;
		},
	);
}

const copyOf = ({localName, attributes, namespace, content}: PageElement): PageElement => {
	const copy = new PageElement(localName, attributes, namespace);
	copy.content = content;
	return copy;
};
