import {isHidden} from './hidden-elements.js';
import {inlineElements} from './inline-elements.js';
import {joinNumbers} from './join-numbers.js';
import {joinParts} from './join-parts.js';
import {mendBreaks} from './page-breaks.js';
import {codeIn, isCodeBlock, isNumbersOfLines} from './page-code.js';
import {type PageFacts, pageFacts} from './page-facts.js';
import type {PageLine, Place} from './page-line.js';
import {itemOf, listOf, type PageItem, type PageList} from './page-lists.js';
import {dataTable} from './page-table.js';
import {type OpenLink, PageText, raisedDigits} from './page-text.js';
import {type PageDocument, PageElement, type PageParent, visit} from './page-tree.js';
import {parseTree} from './parse-tree.js';

export type ParsedPage = {
	lines: PageLine[];
	facts: PageFacts;
	/** What the lines and the facts were read from; not to be changed. */
	document: PageDocument;
};

const asides = new Set(['nav', 'header', 'footer', 'aside', 'menu']);
const telling = new Set(['article', 'main', 'form', 'figure', 'figcaption', 'blockquote', 'button']);
const favourable = /article|body|content|entry|main|post|story|text|blog|column/i;
const unfavourable =
	/share|social|related|recommend|promo|sidebar|widget|\bnav|menu|newsletter|cookie|consent|banner|popup|modal|sign-?up|subscri|comment|disqus|footer|header|masthead|breadcrumb|byline|author|\bbio|meta|tags?\b|topics|caption|credit|gallery|carousel|trending|popular|more-|most-|outbrain|taboola|sponsor|advert|\bads?\b|-ad-|\bad-|paywall|donat|toolbar|skip|screen-?reader|visually-?hidden|sr-only|print|timestamp|dateline|teaser|card|headline-list|read-?next|pagination|login|search/i;
const bodyMark =
	/article-?_?body|articlebody|story-?_?body|entry-?content|post-?content|article-?_?content|body-?text|storytext/i;
const captionMark = /(?:^|[\s_-])caption(?:[_-]?text)?(?=$|\s)/i;
const noteMark = /(?:^|[\s_-])(?:foot|end)-?notes?(?=$|[\s_-])/i;
const quoteMark = /(?:^|[\s_-])(?:pull|block)-?quote(?=$|[\s_-])|(?:^|\s)quote(?=$|\s)/i;
// Attributes longer than this say nothing more; they are not searched whole.
const lookedAt = 300;

/** An element that is being read. */
type Frame = {
	name: string;
	number: number;
	link: OpenLink | boolean;
	list: PageList | undefined;
	item: PageItem | undefined;
	/** The number of the outermost list or quote that it is in. */
	unit: number | undefined;
	/** The level of the heading that it is in. */
	heading: number | undefined;
	/** Whether its text is set higher than the line. */
	isRaised: boolean;
	/** The nearest block element, itself included, and the one around that. */
	block: Frame | undefined;
	outer: Frame | undefined;
	label: string;
	place: Place;
};

const nowhere: Place = {
	favourable: 0,
	unfavourable: 0,
	nearest: 0,
	article: 0,
	main: 0,
	aside: 0,
	form: 0,
	figure: 0,
	figcaption: 0,
	quote: 0,
	saysCaption: false,
	saysQuote: false,
	saysNote: false,
	button: 0,
	body: 0,
};

/** Reads a page or a fragment of one. */
export const parsePage = (html: string): ParsedPage => pageOf(parseTree(html));

/** What is read from a page's tree. */
export const pageOf = (document: PageDocument): ParsedPage => ({
	lines: joinNumbers(joinParts(visibleLines(document))),
	facts: pageFacts(document),
	document,
});

/** The lines of text that are seen in a page or a part of it, without recursion. */
export function visibleLines(within: PageParent): PageLine[] {
	const lines: PageLine[] = [];
	const root: Frame = {
		name: 'body',
		number: 0,
		link: false,
		list: undefined,
		item: undefined,
		unit: undefined,
		heading: undefined,
		isRaised: false,
		block: undefined,
		outer: undefined,
		label: 'body',
		place: nowhere,
	};
	root.block = root;
	const stack: Frame[] = [root];
	let elements = 0;
	const pieces = new PageText();
	let linked = 0;
	let length = 0;
	/** The block in which a line ended with a break, and how many breaks came since. */
	let broken: Frame | undefined;
	let breaks = 0;
	const behindBreak = new Map<PageLine, number>();

	const endLine = (frame: Frame) => {
		if (length === 0) return;
		const {text, links} = pieces.take();
		if (text !== '') {
			const line = lineOf(frame, stack.length, {text, links, linkShare: linked / length});
			lines.push(line);
			if (breaks === 1 && broken === frame.block) behindBreak.set(line, broken!.number);
			broken = frame.block;
			breaks = 0;
		}

		linked = 0;
		length = 0;
	};

	/** Reads code and tables of data as the one line that they are; says whether it was one. */
	const readWhole = (node: PageElement, above: Frame, number: number): boolean => {
		if (isCodeBlock(node)) {
			const text = codeIn(node);
			if (text === undefined || isNumbersOfLines(text)) return text !== undefined;
			const frame = frameOf(node, above, number);
			lines.push({...lineOf(frame, stack.length + 1, {text, links: [], linkShare: 0}), isCode: true});
			return true;
		}

		const table = node.localName === 'table' ? dataTable(node) : undefined;
		if (!table) return false;
		const frame = frameOf(node, above, number);
		const {rows, heads, ...content} = table;
		for (const caption of node.children) {
			if (caption.localName !== 'caption' || isHidden(caption)) continue;
			for (const {text, links = [], linkShare} of visibleLines(caption))
				lines.push(lineOf(frameOf(caption, frame, number), stack.length + 2, {text, links, linkShare}));
		}

		lines.push({...lineOf(frame, stack.length + 1, content), table: {rows, heads}});
		return true;
	};

	visit(
		within,
		node => {
			const above = stack[stack.length - 1];
			if (!(node instanceof PageElement)) {
				const {link, isRaised} = above;
				const text = isRaised ? raisedDigits(node.textContent) : node.textContent;
				pieces.add(text, typeof link === 'object' ? link : undefined);
				length += node.textContent.length;
				if (link) linked += node.textContent.length;
				return false;
			}

			elements++;
			// What is hidden takes no room: the line goes on after it.
			if (isHidden(node)) return false;
			if (breaksLine(node) || isCodeBlock(node)) {
				endLine(above);
				if (node.localName === 'br') breaks++;
				else broken = undefined;
			}

			if (readWhole(node, above, elements)) return false;
			stack.push(frameOf(node, above, elements));
			return true;
		},
		element => {
			if (breaksLine(element)) {
				endLine(stack[stack.length - 1]);
				if (element.localName !== 'br') broken = undefined;
			}

			stack.pop();
		},
	);
	endLine(stack[0]);
	return mendBreaks(lines, behindBreak);
}

function lineOf(
	frame: Frame,
	depth: number,
	{text, links, linkShare}: Required<Pick<PageLine, 'text' | 'links' | 'linkShare'>>,
): PageLine {
	const {heading, item} = frame;
	const block = frame.block!;
	const line: PageLine = {
		text,
		tag: block.name,
		depth,
		linkShare,
		container: (block.outer ?? block).number,
		path: `${block.outer?.label ?? ''}>${block.label}`,
		place: frame.place,
	};
	if (links.length > 0) line.links = links;
	if (heading !== undefined) line.level = heading;
	if (frame.unit !== undefined) line.unit = frame.unit;
	if (item && !item.isBegun) {
		item.isBegun = true;
		const {level, marker} = item;
		line.item = marker === undefined ? {level} : {level, marker};
	}

	return line;
}

const breaksLine = ({localName}: PageElement): boolean => !inlineElements.has(localName);

function frameOf(element: PageElement, above: Frame, number: number): Frame {
	const name = element.localName;
	const marks = element.attributes.length === 0 ? undefined : marksOf(element);
	const frame: Frame = {
		name,
		number,
		link: name === 'a' ? linkOf(element, number) : above.link,
		list: listOf(element, above.list, above.item) ?? above.list,
		item: itemOf(element, above.list) ?? above.item,
		unit: above.unit,
		heading: headingLevel(element) ?? above.heading,
		isRaised: above.isRaised || name === 'sup',
		block: above.block,
		outer: above.outer,
		label: marks === undefined ? `${name}. ` : `${name}.${marks.label.slice(0, 60).replace(/\d+/g, '')}`,
		place: placeOf(above.place, name, marks?.all),
	};
	if (frame.list !== above.list || name === 'blockquote') frame.unit ??= number;
	if (breaksLine(element)) {
		frame.outer = above.block;
		frame.block = frame;
	}

	return frame;
}

const linkOf = (element: PageElement, number: number): OpenLink | boolean => {
	const href = element.getAttribute('href');
	return href === null || href.trim() === '' ? true : {href, number};
};

const headingLevel = ({localName}: PageElement): number | undefined =>
	/^h[1-6]$/.test(localName) ? Number(localName[1]) : undefined;

type Marks = {label: string; all: string};

/** What an element says of itself for its label and its place; undefined for the many that say nothing. */
function marksOf(element: PageElement): Marks | undefined {
	const [classes, id, role, itemprop] = ['class', 'id', 'role', 'itemprop'].map(name =>
		element.getAttribute(name),
	);
	const isCaption = element.hasAttribute('data-caption');
	if (classes === null && id === null && role === null && itemprop === null && !isCaption) return undefined;
	const label = `${classes ?? ''} ${id ?? ''}`.slice(0, lookedAt);
	return {label, all: `${label} ${role ?? ''} ${itemprop ?? ''}${isCaption ? ' caption' : ''}`};
}

function placeOf(above: Place, name: string, marks: string | undefined): Place {
	const speaksAgainst = marks !== undefined && unfavourable.test(marks);
	const speaksFor = marks !== undefined && !speaksAgainst && favourable.test(marks);
	const isBody = marks !== undefined && bodyMark.test(marks);
	const isAside = asides.has(name);
	const isCaption = marks !== undefined && captionMark.test(marks);
	const isQuote = marks !== undefined && quoteMark.test(marks);
	const isNote = marks !== undefined && noteMark.test(marks);
	const isTelling = isBody || isAside || isCaption || isQuote || isNote || telling.has(name);
	if (!speaksFor && !speaksAgainst && !isTelling) return above;
	return {
		favourable: above.favourable + (speaksFor ? 1 : 0),
		unfavourable: above.unfavourable + (speaksAgainst ? 1 : 0),
		nearest: speaksAgainst ? -1 : speaksFor ? 1 : above.nearest,
		article: above.article + (name === 'article' ? 1 : 0),
		main: name === 'main' ? 1 : above.main,
		aside: above.aside + (isAside ? 1 : 0),
		form: name === 'form' ? 1 : above.form,
		figure: name === 'figure' ? 1 : above.figure,
		figcaption: name === 'figcaption' ? 1 : above.figcaption,
		quote: name === 'blockquote' ? 1 : above.quote,
		saysCaption: above.saysCaption || isCaption,
		saysQuote: above.saysQuote || isQuote,
		saysNote: above.saysNote || isNote,
		button: name === 'button' ? 1 : above.button,
		body: isBody ? 1 : above.body,
	};
}
