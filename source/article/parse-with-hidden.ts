import {endsSentence} from '../text/sentence-ends.js';
import {isUnspaced} from '../text/unspaced-scripts.js';
import {isHidden, saysHidden, unhide} from './hidden-elements.js';
import type {PageLine} from './page-line.js';
import {type PageDocument, PageElement, type PageParent, visit} from './page-tree.js';
import {type ParsedPage, pageOf, parsePage, visibleLines} from './parse-page.js';
import {parseTree} from './parse-tree.js';

// Of running text, in characters: less is a message such as "Loading…" or a notice, and no article.
const littleText = 400;
// What is hidden has to be so many times as much, and more than all that is seen but is no link: a list is no running text.
const muchMore = 2;
// Of what is hidden, that is shown which has at least this share of the text of the longest: an article that comes in pieces,
// and not the notices beside it.
const shareOfLongest = 0.25;
// Within what was hidden, something may be hidden again.
const mostRounds = 3;

/**
Reads a page as `parsePage` does. Where little running text is seen and much more is hidden, it is read with that: some pages
are sent hidden and shown by their scripts, or lie under something that closes, or are written out for readers without scripts.
*/
export function parseWithHidden(html: string): ParsedPage {
	const page = parsePage(html);
	let length = proseLength(page.lines);
	if (length >= littleText) return page;
	const seen = page.lines.reduce((sum, {text, linkShare}) => sum + (linkShare < 0.5 ? text.length : 0), 0);
	const document = /<noscript/i.test(html) ? parseTree(html, false) : page.document.copy();
	let isChanged = false;
	for (let round = 0; round < mostRounds && length < littleText; round++) {
		const shown = show(document, Math.max(seen, muchMore * length));
		if (shown === 0) break;
		length += shown;
		isChanged = true;
	}

	return isChanged ? pageOf(document) : page;
}

/** Shows what is hidden and holds running text, if that is more than `least`; returns how long its text is. */
function show(document: PageDocument, least: number): number {
	const found: Array<{element: PageElement; length: number}> = [];
	visit(document, node => {
		if (!(node instanceof PageElement)) return false;
		const isKept = node.localName === 'noscript';
		if (!isKept && !saysHidden(node)) return !isHidden(node);
		const length = proseLength(visibleLines(node));
		// Within what holds nothing that is seen, something may be hidden that does.
		if (length === 0) return true;
		found.push({element: node, length});
		return false;
	});
	const longest = found.reduce((most, {length}) => Math.max(most, length), 0);
	const some = found.filter(({length}) => length >= shareOfLongest * longest);
	const sum = some.reduce((total, {length}) => total + length, 0);
	if (sum <= Math.max(shortestParagraph, least)) return 0;
	for (const {element} of some) {
		for (let node: PageParent | null = element; node instanceof PageElement; node = node.parentNode)
			unhide(node);
		if (element.localName === 'noscript') putOut(element);
	}

	return sum;
}

/** Sets what an element holds in its place. */
function putOut(element: PageElement): void {
	const {parentNode} = element;
	while (element.firstChild) parentNode?.insertBefore(element.firstChild, element);
	element.remove();
}

// A shorter line may be a menu's entry; in scripts that set no spaces, half as many characters say as much.
const shortestParagraph = 60;

const proseLength = (lines: readonly PageLine[]): number =>
	lines.reduce((sum, {text, linkShare}) => {
		const least =
			text.length < shortestParagraph && isUnspaced(text) ? shortestParagraph / 2 : shortestParagraph;
		return linkShare < 0.5 && text.length >= least && endsSentence(text) ? sum + text.length : sum;
	}, 0);
