import {Readability} from '@mozilla/readability';
import {type PageDocument, PageElement, PageText, visit} from './page-tree.js';
import {type ParsedPage, visibleLines} from './parse-page.js';

type ReadableDocument = ConstructorParameters<typeof Readability>[0];

// Readability's time grows faster than the page; beyond these the classifier decides alone. A page of 25,000 nodes (elements
// and pieces of text) takes it about half a second; of 400 pages of articles the largest has 12,168.
const mostNodes = 25_000;
// It reads the text of an element again for each that holds it.
const mostCharacters = 50_000_000;

/**
The texts of the lines that Readability takes for the article's body, or undefined where the page is too large for it or it
finds none. It changes the tree that it reads, so it gets a copy, and the lines are found again by their text.
*/
export function readableTexts({document}: ParsedPage): Set<string> | undefined {
	if (isTooLarge(document)) return undefined;
	try {
		const found = new Readability<unknown>(document.copy() as unknown as ReadableDocument, {
			charThreshold: 250,
			serializer: element => element,
		}).parse();
		if (!(found?.content instanceof PageElement)) return undefined;
		return new Set(visibleLines(found.content).map(line => line.text));
	} catch (error) { if (process.env.SHOW) console.log(error);
		// It throws on pages that lack what it asks for; they are read without it.
		return undefined;
	}
}

function isTooLarge(document: PageDocument): boolean {
	let nodes = 0;
	let characters = 0;
	visit(document, (node, depth) => {
		nodes++;
		if (node instanceof PageText) characters += depth * node.textContent.length;
		return true;
	});
	return nodes > mostNodes || characters > mostCharacters;
}
