import {isHidden} from './hidden-elements.js';
import {type PageFacts, pageFacts} from './page-facts.js';
import {type PageDocument, PageElement, type PageParent, visit} from './page-tree.js';
import {parseTree} from './parse-tree.js';

/** One block element's own text, or a piece of it between line breaks and inner blocks. */
export type PageLine = {
	/** White space taken together; not yet safe to print. */
	text: string;
	/** The nearest block element: `p`, `h2`, `li`, `div`. */
	tag: string;
	/** Elements above it. */
	depth: number;
	/** The share of its characters that are in links, 0 to 1. */
	linkShare: number;
	/** Which element holds its block, by number, and the names and classes of the two. */
	container: number;
	path: string;
	place: Place;
};

/** What the elements around a line say about it; counts and flags as numbers. */
export type Place = {
	/** Classes, ids and roles above it that speak for text or for furniture, and the nearest that does: 1 or -1. */
	favourable: number;
	unfavourable: number;
	nearest: number;
	article: number;
	main: number;
	aside: number;
	form: number;
	figure: number;
	figcaption: number;
	quote: number;
	button: number;
	body: number;
};

export type ParsedPage = {
	lines: PageLine[];
	facts: PageFacts;
	/** What the lines and the facts were read from; not to be changed. */
	document: PageDocument;
};

const inline = new Set(
	'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q ruby rb s samp small span strike strong sub sup time tt u var wbr img picture'.split(
		' ',
	),
);
const asides = new Set(['nav', 'header', 'footer', 'aside', 'menu']);
const telling = new Set(['article', 'main', 'form', 'figure', 'figcaption', 'blockquote', 'button']);
const favourable = /article|body|content|entry|main|post|story|text|blog|column/i;
const unfavourable =
	/share|social|related|recommend|promo|sidebar|widget|\bnav|menu|newsletter|cookie|consent|banner|popup|modal|sign-?up|subscri|comment|disqus|footer|header|masthead|breadcrumb|byline|author|\bbio|meta|tags?\b|topics|caption|credit|gallery|carousel|trending|popular|more-|most-|outbrain|taboola|sponsor|advert|\bads?\b|-ad-|\bad-|paywall|donat|toolbar|skip|screen-?reader|visually-?hidden|sr-only|print|timestamp|dateline|teaser|card|headline-list|read-?next|pagination|login|search/i;
const bodyMark =
	/article-?_?body|articlebody|story-?_?body|entry-?content|post-?content|article-?_?content|body-?text|storytext/i;
const unevenSpace = /\s\s|[^\S ]/;
// Attributes longer than this say nothing more; they are not searched whole.
const lookedAt = 300;

/** An element that is being read. */
type Frame = {
	name: string;
	number: number;
	link: boolean;
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
	button: 0,
	body: 0,
};

/** Reads a page or a fragment of one. */
export function parsePage(html: string): ParsedPage {
	const document = parseTree(html);
	return {lines: visibleLines(document), facts: pageFacts(document), document};
}

/** The lines of text that are seen in a page or a part of it, without recursion. */
export function visibleLines(within: PageParent): PageLine[] {
	const lines: PageLine[] = [];
	const root: Frame = {
		name: 'body',
		number: 0,
		link: false,
		block: undefined,
		outer: undefined,
		label: 'body',
		place: nowhere,
	};
	root.block = root;
	const stack: Frame[] = [root];
	let elements = 0;
	let pieces: string[] = [];
	let linked = 0;
	let length = 0;

	const endLine = (frame: Frame) => {
		if (pieces.length === 0) return;
		const joined = pieces.length === 1 ? pieces[0] : pieces.join('');
		const text = (unevenSpace.test(joined) ? joined.replace(/\s+/g, ' ') : joined).trim();
		if (text !== '') {
			const block = frame.block!;
			lines.push({
				text,
				tag: block.name,
				depth: stack.length,
				linkShare: length === 0 ? 0 : linked / length,
				container: (block.outer ?? block).number,
				path: `${block.outer?.label ?? ''}>${block.label}`,
				place: frame.place,
			});
		}

		pieces = [];
		linked = 0;
		length = 0;
	};

	visit(
		within,
		node => {
			const above = stack[stack.length - 1];
			if (!(node instanceof PageElement)) {
				pieces.push(node.textContent);
				length += node.textContent.length;
				if (above.link) linked += node.textContent.length;
				return false;
			}

			elements++;
			// What is hidden takes no room: the line goes on after it.
			if (isHidden(node)) return false;
			if (breaksLine(node)) endLine(above);
			stack.push(frameOf(node, above, elements));
			return true;
		},
		element => {
			if (breaksLine(element)) endLine(stack[stack.length - 1]);
			stack.pop();
		},
	);
	endLine(stack[0]);
	return lines;
}

const breaksLine = ({localName}: PageElement): boolean => !inline.has(localName);

function frameOf(element: PageElement, above: Frame, number: number): Frame {
	const name = element.localName;
	const marks = element.attributes.length === 0 ? undefined : marksOf(element);
	const frame: Frame = {
		name,
		number,
		link: above.link || name === 'a',
		block: above.block,
		outer: above.outer,
		label: marks === undefined ? `${name}. ` : `${name}.${marks.label.slice(0, 60).replace(/\d+/g, '')}`,
		place: placeOf(above.place, name, marks?.all),
	};
	if (breaksLine(element)) {
		frame.outer = above.block;
		frame.block = frame;
	}

	return frame;
}

type Marks = {label: string; all: string};

/** What an element says of itself for its label and its place; undefined for the many that say nothing. */
function marksOf(element: PageElement): Marks | undefined {
	const [classes, id, role, itemprop] = ['class', 'id', 'role', 'itemprop'].map(name =>
		element.getAttribute(name),
	);
	if (classes === null && id === null && role === null && itemprop === null) return undefined;
	const label = `${classes ?? ''} ${id ?? ''}`.slice(0, lookedAt);
	return {label, all: `${label} ${role ?? ''} ${itemprop ?? ''}`};
}

function placeOf(above: Place, name: string, marks: string | undefined): Place {
	const speaksAgainst = marks !== undefined && unfavourable.test(marks);
	const speaksFor = marks !== undefined && !speaksAgainst && favourable.test(marks);
	const isBody = marks !== undefined && bodyMark.test(marks);
	const isAside = asides.has(name);
	if (!speaksFor && !speaksAgainst && !isBody && !isAside && !telling.has(name)) return above;
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
		button: name === 'button' ? 1 : above.button,
		body: isBody ? 1 : above.body,
	};
}
