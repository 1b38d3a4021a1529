import {Parser, html as standard, type Token, type TreeAdapter, type TreeAdapterTypeMap} from 'parse5';
import {writeFormulas} from './formulas.js';
import {isHidden, isShadowRoot} from './hidden-elements.js';
import {
	noAttributes,
	PageAttribute,
	type PageChild,
	PageDocument,
	PageElement,
	PageFragment,
	type PageParent,
	PageText,
	visit,
} from './page-tree.js';
import {plainMarks} from './plain-marks.js';

/** Beyond this many elements within each other the rest is read flat. Of 1,100 pages of articles the deepest has 54. */
const deepest = 300;
/** An element's further attributes say nothing more. Of 1,100 pages one has an element with as many. */
const mostAttributes = 64;
/** Nor does what follows in a value, in characters; what a page says of itself is longer. */
const longestValue = 300;
const longestContent = 2000;
/** An address leads elsewhere without its end: a longer one leads nowhere. */
const longestAddress = 8192;
/**
How many elements and attributes may be made, and nodes be moved, for each tag and attribute of a page, and for any page.
Formatting elements that are not closed, or too late, are made again in each paragraph that follows: pages where that is a
mistake do it a few times, those that are made to be slow do it without end.
*/
const workForEach = 3;
const workForAny = 50_000;

/**
The tree of a page or of a fragment of one, as the HTML standard has it (https://html.spec.whatwg.org/multipage/parsing.html)
where scripts run, or with `scripts` false where they do not, and `noscript` holds elements; without comments. It takes time
in proportion to the page's length, and nothing in it is deeper than 300 elements. No text is lost by the bounds.
*/
export function parseTree(html: string, scripts = true): PageDocument {
	const parser = new BoundedParser(scripts);
	parser.tokenizer.write(html, true);
	flatten(parser.document);
	writeFormulas(parser.document, html);
	plainMarks(parser.document);
	return parser.document;
}

type PageTree = TreeAdapterTypeMap<
	PageChild | PageParent,
	PageParent,
	PageChild,
	PageDocument,
	PageParent,
	PageElement,
	PageText,
	PageText,
	PageElement,
	PageText
>;
type Work = {done: number};

const {TAG_ID: tags, TAG_NAMES: names} = standard;
// https://html.spec.whatwg.org/multipage/parsing.html#formatting
const formatting: ReadonlySet<number> = new Set([
	tags.A,
	tags.B,
	tags.BIG,
	tags.CODE,
	tags.EM,
	tags.FONT,
	tags.I,
	tags.NOBR,
	tags.S,
	tags.SMALL,
	tags.STRIKE,
	tags.STRONG,
	tags.TT,
	tags.U,
]);

/** parse5, which goes over to reading formatting elements as any others where setting them right has cost too much. */
class BoundedParser extends Parser<PageTree> {
	readonly #work: Work;
	#allowed = workForAny;

	constructor(scriptingEnabled: boolean) {
		const work: Work = {done: 0};
		super({treeAdapter: treeAdapter(work), scriptingEnabled});
		this.#work = work;
	}

	override onStartTag(token: Token.TagToken): void {
		if (token.attrs.length > mostAttributes) token.attrs.length = mostAttributes;
		for (const attribute of token.attrs) {
			const {name, value} = attribute;
			if (name === 'href') {
				if (value.length > longestAddress) attribute.value = '';
				continue;
			}

			const longest = name === 'content' ? longestContent : longestValue;
			if (value.length > longest) attribute.value = value.slice(0, longest);
		}

		this.#allowed += workForEach * (1 + token.attrs.length);
		super.onStartTag(this.#untangled(token));
	}

	override onEndTag(token: Token.TagToken): void {
		this.#allowed += workForEach;
		super.onEndTag(this.#untangled(token));
	}

	override _reconstructActiveFormattingElements(): void {
		if (!this.#isTangled) super._reconstructActiveFormattingElements();
	}

	get #isTangled(): boolean {
		return this.#work.done > this.#allowed;
	}

	#untangled(token: Token.TagToken): Token.TagToken {
		return formatting.has(token.tagID) && this.#isTangled
			? {...token, tagName: names.SPAN, tagID: tags.SPAN}
			: token;
	}
}

/** Makes parse5 build our tree, and counts what it makes and moves. */
function treeAdapter(work: Work): TreeAdapter<PageTree> {
	let mode = standard.DOCUMENT_MODE.NO_QUIRKS;
	// Comments and the type of the document are not taken into the tree.
	const comment = new PageText('');
	const insertText = (parent: PageParent, text: string, next: PageChild | null) => {
		const previous = next === null ? parent.lastChild : next.previousSibling;
		if (previous instanceof PageText) previous.textContent += text;
		else parent.insertBefore(new PageText(text), next);
	};

	return {
		createDocument: () => new PageDocument(),
		createDocumentFragment: () => new PageFragment(),
		createElement(name, namespace, attributes) {
			work.done += 1 + attributes.length;
			return new PageElement(name, attributesOf(attributes), namespace);
		},
		createTextNode: text => new PageText(text),
		createCommentNode: () => comment,
		setDocumentType() {},
		setDocumentMode(_document, found) {
			mode = found;
		},
		getDocumentMode: () => mode,
		appendChild(parent, node) {
			if (node !== comment) parent.appendChild(node);
		},
		insertBefore(parent, node, next) {
			parent.insertBefore(node, next);
		},
		insertText: (parent, text) => insertText(parent, text, null),
		insertTextBefore: insertText,
		detachNode(node) {
			work.done++;
			node.remove();
		},
		adoptAttributes(element, attributes) {
			for (const {name, value} of attributes)
				if (element.attributes.length < mostAttributes && !element.hasAttribute(name))
					element.setAttribute(name, value);
		},
		setTemplateContent(template, content) {
			template.content = content;
		},
		// A shadow root that the page declares is seen as if it stood there.
		getTemplateContent: template => (isShadowRoot(template) ? template : template.content!),
		getFirstChild: node => node.firstChild,
		getChildNodes: node => node.childNodes,
		getParentNode: node => node.parentNode,
		getAttrList: element => [...element.attributes],
		getTagName: element => element.localName,
		getNamespaceURI: element => element.namespace as standard.NS,
		getTextNodeContent: node => node.textContent,
		getCommentNodeContent: node => node.textContent,
		getDocumentTypeNodeName: () => '',
		getDocumentTypeNodePublicId: () => '',
		getDocumentTypeNodeSystemId: () => '',
		isTextNode: node => node instanceof PageText,
		isCommentNode: (node): node is PageText => node === comment,
		isDocumentTypeNode: (_node): _node is PageText => false,
		isElementNode: node => node instanceof PageElement,
		setNodeSourceCodeLocation() {},
		getNodeSourceCodeLocation: () => undefined,
		updateNodeSourceCodeLocation() {},
	};
}

const attributesOf = (attributes: readonly Token.Attribute[]): readonly PageAttribute[] =>
	attributes.length === 0 ? noAttributes : attributes.map(({name, value}) => new PageAttribute(name, value));

/**
Puts what is too deep beside the element that holds it, from its first element on, in the order it has. What is hidden
stays unseen: it is taken out.
*/
function flatten(document: PageDocument): void {
	visit(document, (node, depth) => {
		if (depth === deepest && node instanceof PageElement) emptyBeside(node);
		return true;
	});
}

function emptyBeside(element: PageElement): void {
	const next = element.nextSibling;
	const hidden = isHidden(element);
	let child: PageChild | null = element.firstElementChild;
	while (child !== null) {
		const after: PageChild | null = child.nextSibling;
		if (hidden) child.remove();
		else element.parentNode!.insertBefore(child, next);
		child = after;
	}
}
