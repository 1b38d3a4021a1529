import {Parser} from 'htmlparser2';

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

/** What a page says about itself, for its metadata. */
export type PageFacts = {
	meta: Map<string, string>;
	/** The texts of its JSON-LD scripts. */
	data: string[];
	title: string;
	language: string | undefined;
	/** The first `datetime` of a `time` element. */
	time: string | undefined;
	/** Where it says that it belongs. */
	address: string | undefined;
};

export type ParsedPage = {
	lines: PageLine[];
	facts: PageFacts;
	/** Elements and pieces of text. */
	nodes: number;
	/** How deep the elements nest. */
	deepest: number;
};

const unseen = new Set(
	'script style noscript template head title svg math iframe object canvas select datalist audio video map area source track param textarea input'.split(
		' ',
	),
);
const inline = new Set(
	'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q ruby rb s samp small span strike strong sub sup time tt u var wbr img picture'.split(
		' ',
	),
);
const empty = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
const asides = new Set(['nav', 'header', 'footer', 'aside', 'menu']);
const telling = new Set(['article', 'main', 'form', 'figure', 'figcaption', 'blockquote', 'button']);
const favourable = /article|body|content|entry|main|post|story|text|blog|column/i;
const unfavourable =
	/share|social|related|recommend|promo|sidebar|widget|\bnav|menu|newsletter|cookie|consent|banner|popup|modal|sign-?up|subscri|comment|disqus|footer|header|masthead|breadcrumb|byline|author|\bbio|meta|tags?\b|topics|caption|credit|gallery|carousel|trending|popular|more-|most-|outbrain|taboola|sponsor|advert|\bads?\b|-ad-|\bad-|paywall|donat|toolbar|skip|screen-?reader|visually-?hidden|sr-only|print|timestamp|dateline|teaser|card|headline-list|read-?next|pagination|login|search/i;
const bodyMark =
	/article-?_?body|articlebody|story-?_?body|entry-?content|post-?content|article-?_?content|body-?text|storytext/i;
const hiddenStyle = /display\s*:\s*none|visibility\s*:\s*hidden/i;
const unevenSpace = /\s\s|[^\S ]/;
// Attributes longer than this say nothing more; they are not searched whole.
const lookedAt = 300;

type Frame = {
	name: string;
	number: number;
	hidden: boolean;
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

/**
Reads a page or a fragment of one in a single pass without recursion, so that time grows with its length however deep it
nests. Hidden elements, scripts and styles give no lines.
*/
export function parsePage(html: string): ParsedPage {
	const lines: PageLine[] = [];
	const facts: PageFacts = {
		meta: new Map(),
		data: [],
		title: '',
		language: undefined,
		time: undefined,
		address: undefined,
	};
	const root: Frame = {
		name: 'body',
		number: 0,
		hidden: false,
		link: false,
		block: undefined,
		outer: undefined,
		label: 'body',
		place: nowhere,
	};
	root.block = root;
	const stack: Frame[] = [root];
	let elements = 0;
	let texts = 0;
	let deepest = 0;
	let pieces: string[] = [];
	let linked = 0;
	let length = 0;
	/** The text of a title or a data script, while one is open. */
	let taken: string[] | undefined;

	const close = (frame: Frame) => {
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

	const parser = new Parser(
		{
			onopentag(name, attributes) {
				elements++;
				const above = stack.at(-1)!;
				readFacts(facts, name, attributes);
				const isInline = inline.has(name);
				if (name === 'br' || !isInline) close(above);
				if (empty.has(name)) return;
				if (isGathered(name, attributes)) taken = [];
				const marks = marksOf(attributes);
				const frame: Frame = {
					name,
					number: elements,
					hidden: above.hidden || unseen.has(name) || isHidden(attributes),
					link: above.link || name === 'a',
					block: above.block,
					outer: above.outer,
					label:
						marks === undefined ? `${name}. ` : `${name}.${marks.label.slice(0, 60).replace(/\d+/g, '')}`,
					place: placeOf(above.place, name, marks?.all),
				};
				if (!isInline) {
					frame.outer = above.block;
					frame.block = frame;
				}

				stack.push(frame);
				deepest = Math.max(deepest, stack.length);
			},
			ontext(text) {
				texts++;
				const frame = stack.at(-1)!;
				if (taken) taken.push(text);
				if (frame.hidden) return;
				pieces.push(text);
				length += text.length;
				if (frame.link) linked += text.length;
			},
			onclosetag(name) {
				if (empty.has(name)) return;
				const frame = stack.at(-1)!;
				if (!inline.has(name)) close(frame);
				if (taken && (name === 'script' || name === 'title')) {
					if (name === 'script') facts.data.push(taken.join(''));
					else if (facts.title === '') facts.title = taken.join('').replace(/\s+/g, ' ').trim();
					taken = undefined;
				}

				if (stack.length > 1) stack.pop();
			},
		},
		{decodeEntities: true, lowerCaseTags: true},
	);
	parser.write(html);
	parser.end();
	close(stack.at(-1)!);
	return {lines, facts, nodes: elements + texts, deepest};
}

/** Whether the text of an element is gathered for the facts: its name for the page, or data in a script. */
const isGathered = (name: string, {type}: Record<string, string>): boolean =>
	name === 'title' || (name === 'script' && type?.trim().toLowerCase() === 'application/ld+json');

function readFacts(facts: PageFacts, name: string, attributes: Record<string, string>): void {
	if (name === 'meta') {
		const key = (attributes.property ?? attributes.name ?? attributes.itemprop)?.toLowerCase();
		const content = attributes.content?.trim();
		if (key && content && !facts.meta.has(key)) facts.meta.set(key, content);
	} else if (name === 'link') {
		if (/(?:^|\s)canonical(?:\s|$)/i.test(attributes.rel ?? '')) facts.address ??= attributes.href?.trim();
	} else if (name === 'html') facts.language ??= attributes.lang || attributes['xml:lang'] || undefined;
	else if (name === 'time') facts.time ??= attributes.datetime || undefined;
}

const isHidden = (attributes: Record<string, string>): boolean =>
	attributes.hidden !== undefined ||
	attributes['aria-hidden'] === 'true' ||
	(attributes.style !== undefined && hiddenStyle.test(attributes.style.slice(0, lookedAt)));

type Marks = {label: string; all: string};

/** What an element says of itself for its label and its place; undefined for the many that say nothing. */
function marksOf({class: classes, id, role, itemprop}: Record<string, string>): Marks | undefined {
	if (classes === undefined && id === undefined && role === undefined && itemprop === undefined)
		return undefined;
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
