import {Readability} from '@mozilla/readability';
import {joinParts} from './join-parts.js';
import {type PageDocument, PageElement, PageText, visit} from './page-tree.js';
import {type ParsedPage, visibleLines} from './parse-page.js';

type ReadableDocument = ConstructorParameters<typeof Readability>[0];

// Readability's time grows faster than the page; beyond these the classifier decides alone. Of 400 pages of articles the
// largest has 12,168 nodes (elements and pieces of text).
const mostNodes = 25_000;
// It goes through an element again for each that holds it. Nodes, and texts by the fifty characters, each as often as
// elements hold it: of 1,100 pages the next largest, with 22,616 nodes, has 850,000, which take it about a second.
const mostReadAgain = 1_000_000;

/**
The texts of the lines that Readability takes for the article's body, or undefined where the page is too large for it or it
finds none. It changes the tree that it reads, so it gets a copy, and the lines are found again by their text.
*/
export function readableTexts({document}: ParsedPage): Set<string> | undefined {
	if (isTooLarge(document)) return undefined;
	try {
		const found = new Readability<unknown>(document.copy() as unknown as ReadableDocument, {
			charThreshold: 250,
			// It would compare each heading with a title of any length, and gains nothing by it.
			disableJSONLD: true,
			serializer: element => element,
		}).parse();
		if (!(found?.content instanceof PageElement)) return undefined;
		return new Set(joinParts(visibleLines(found.content)).map(({text}) => text));
	} catch {
		// It throws on pages that lack what it asks for; they are read without it.
		return undefined;
	}
}

function isTooLarge(document: PageDocument): boolean {
	let nodes = 0;
	let readAgain = 0;
	visit(document, (node, depth) => {
		nodes++;
		readAgain += depth * (1 + (node instanceof PageText ? node.textContent.length / 50 : 0));
		return true;
	});
	return nodes > mostNodes || readAgain > mostReadAgain;
}
