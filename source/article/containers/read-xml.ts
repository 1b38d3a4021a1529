import {type Token, Tokenizer} from 'parse5';
import {UnreadableText} from '../decode.js';
import {PageAttribute, PageDocument, PageElement, type PageParent, PageText} from '../page-tree.js';

/** Beyond this many elements within each other the rest is read flat; no office document is half as deep. */
const deepest = 300;

// A thousand pages have some hundred thousand; as many take half a gigabyte.
const mostElements = 2_000_000;

/**
The tree of an XML document, with its names in lower case and without prefixes: `w:tblHeader` is `tblheader`. What is not
well-formed is read as far as it goes, in time in proportion to its length; nothing is loaded, and no entity stands for more
than the characters that HTML has names for, whatever a DTD declares.
Throws `UnreadableText` where there are more than two million elements.
*/
export function readXml(xml: string): PageDocument {
	const document = new PageDocument();
	const open: PageElement[] = [];
	const countOf = new Map<string, number>();
	let parent: PageParent = document;
	let elements = 0;
	const close = () => {
		const {localName} = open.pop()!;
		countOf.set(localName, countOf.get(localName)! - 1);
		descend();
	};
	const descend = () => {
		parent = open[Math.min(open.length, deepest) - 1] ?? document;
	};
	const addText = ({chars}: Token.CharacterToken) => {
		const {lastChild} = parent;
		if (lastChild instanceof PageText) lastChild.textContent += chars;
		else parent.appendChild(new PageText(chars));
	};

	const tokenizer = new Tokenizer(
		{},
		{
			onStartTag({tagName, attrs, selfClosing}) {
				if (++elements > mostElements)
					throw new UnreadableText('larger than is read: two million elements of XML');
				const element = new PageElement(
					localName(tagName),
					attrs.map(({name, value}) => new PageAttribute(localName(name), value)),
				);
				parent.appendChild(element);
				if (selfClosing) return;
				open.push(element);
				countOf.set(element.localName, (countOf.get(element.localName) ?? 0) + 1);
				descend();
			},
			onEndTag({tagName}) {
				const name = localName(tagName);
				if (!countOf.get(name)) return;
				while (open.at(-1)!.localName !== name) close();
				close();
			},
			onCharacter: addText,
			onWhitespaceCharacter: addText,
			onNullCharacter() {},
			onComment() {},
			onDoctype() {},
			onEof() {},
		},
	);
	// Where HTML knows `<![CDATA[`.
	tokenizer.inForeignNode = true;
	tokenizer.write(xml, true);
	return document;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
