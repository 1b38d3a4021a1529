import {Readability} from '@mozilla/readability';
import {parseHTML} from 'linkedom';
import {type ParsedPage, parsePage} from './parse-page.js';

// Readability's time grows faster than the page, and it recurses; beyond these the classifier decides alone. A page of
// 25,000 nodes (elements and pieces of text) takes it about half a second; of 400 pages of articles the largest has 12,168.
const mostNodes = 25_000;
const mostCharacters = 3_000_000;
const deepest = 300;

/**
The texts of the lines that Readability takes for the article's body, or undefined where the page is too large or too deep
for it or it finds none. Lines are found again by their text: Readability changes the tree that it reads.
*/
export function readableTexts(html: string, page: ParsedPage): Set<string> | undefined {
	if (page.nodes > mostNodes || page.deepest > deepest || html.length > mostCharacters) return undefined;
	try {
		// linkedom drops the body of a document that has no html element.
		const whole = /<html[\s>]/i.test(html)
			? html
			: `<!doctype html><html><head></head><body>${html}</body></html>`;
		const {document} = parseHTML(whole);
		const found = new Readability(document as unknown as ConstructorParameters<typeof Readability>[0], {
			charThreshold: 250,
		}).parse();
		if (!found?.content) return undefined;
		return new Set(parsePage(found.content).lines.map(line => line.text));
	} catch {
		// It throws on pages that lack what it asks for; they are read without it.
		return undefined;
	}
}
