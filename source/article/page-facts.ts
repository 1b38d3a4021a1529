import {isHidden} from './hidden-elements.js';
import {type PageDocument, PageElement, visit} from './page-tree.js';

/** What a page says about itself, for its metadata. */
export type PageFacts = {
	/** The first content of each name, in lower case. */
	meta: Map<string, string>;
	/** The texts of its JSON-LD scripts. */
	data: string[];
	title: string;
	language: string | undefined;
	/** Where it says that it belongs. */
	address: string | undefined;
	/** What its links are resolved against, itself resolved against the page's address. */
	base: string | undefined;
	/** What its visible elements say by their names and classes, in document order. */
	marks: PageMark[];
};

/** An element of the page that says what it is for. */
export type PageMark = {
	what: 'title' | 'author' | 'published' | 'modified' | 'time' | 'site';
	/** How it says so; a class says least. */
	by: 'tag' | 'itemprop' | 'rel' | 'link' | 'class';
	/** White space taken together; not yet safe to print. */
	text: string;
	/** Of a title, its text in the pieces in which its inner elements part it. */
	parts: string[];
	/** Of a title, whether it is the name of the site by its class. */
	isLogo: boolean;
	/** What is meant for machines: `datetime`, `content`. */
	value: string | undefined;
	/** The end of the text before it: what a date is the date of, "Updated:". */
	before: string;
	/** How many letters of the page stand before it. */
	at: number;
	/** Which part beside an article holds it (a menu, a list of teasers, comments), by number; 0 for none. */
	aside: number;
	/** Which `article` element holds it, by number; 0 for none. */
	article: number;
};

// Of a page of comments each has its author: more marks than these tell nothing new.
const mostMarks = 300;
const mostOpen = 8;
const longestMark = 300;
const longestBefore = 30;
// Attributes longer than this say nothing more.
const lookedAt = 200;

type Numbered = {element: PageElement; number: number};

type Open = {
	element: PageElement;
	mark: PageMark;
	pieces: string[];
	length: number;
	skipped: PageElement | undefined;
};

/** Stands between the pieces of a title; no text of a page has it there, for white space is taken together first. */
const border = '\0';

/** The facts of a page, in one visit of its tree. */
export function pageFacts(document: PageDocument): PageFacts {
	const facts: PageFacts = {
		meta: new Map(),
		data: [],
		title: document.title,
		language: undefined,
		address: undefined,
		base: undefined,
		marks: [],
	};
	const open: Open[] = [];
	const hidden: PageElement[] = [];
	const asides: Numbered[] = [];
	const articles: Numbered[] = [];
	let countOfAsides = 0;
	let countOfArticles = 0;
	let before = '';
	let at = 0;
	visit(
		document,
		node => {
			if (!(node instanceof PageElement)) {
				if (hidden.length > 0) return false;
				const letters = lettersIn(node.textContent);
				if (letters > 0) before = node.textContent;
				at += letters;
				for (const one of open)
					if (one.skipped === undefined) addText(one, node.textContent.replaceAll(border, ' '));
				return false;
			}

			readHead(facts, node);
			if (breaksText.has(node.localName)) for (const one of open) addText(one, ' ');
			if (isHidden(node)) hidden.push(node);
			if (isAside(node)) asides.push({element: node, number: ++countOfAsides});
			if (node.localName === 'article') articles.push({element: node, number: ++countOfArticles});
			for (const one of open) if (one.mark.what === 'title') enterTitle(one, node);
			const mark = facts.marks.length < mostMarks ? markOf(node) : undefined;
			if (mark && (hidden.length === 0 || node.localName === 'meta')) {
				const placed: PageMark = {
					...mark,
					text: '',
					parts: [],
					isLogo: mark.what === 'title' && isLogo(node),
					before: before.slice(-lookedAt).trimEnd().slice(-longestBefore),
					at,
					aside: asides.at(-1)?.number ?? 0,
					article: articles.at(-1)?.number ?? 0,
				};
				facts.marks.push(placed);
				if (open.length < mostOpen && node.firstChild !== null)
					open.push({element: node, mark: placed, pieces: [], length: 0, skipped: undefined});
			}

			return true;
		},
		element => {
			if (hidden.at(-1) === element) hidden.pop();
			if (asides.at(-1)?.element === element) asides.pop();
			if (articles.at(-1)?.element === element) articles.pop();
			if (open.at(-1)?.element === element) {
				const {mark, pieces} = open.pop()!;
				const joined = pieces.join('');
				mark.text = inOneLine(joined.replaceAll(border, ''));
				if (mark.what === 'title')
					mark.parts = joined
						.split(border)
						.map(inOneLine)
						.filter(part => part !== '');
			}

			for (const one of open) {
				if (one.mark.what === 'title' && parting.has(element.localName)) addText(one, border);
				if (one.skipped === element) one.skipped = undefined;
			}

			if (breaksText.has(element.localName)) for (const one of open) addText(one, ' ');
		},
	);
	return facts;
}

const breaksText = new Set(
	'br p div li ul ol h1 h2 h3 h4 h5 h6 td tr dt dd section header footer hgroup time'.split(' '),
);

function addText(one: Open, text: string): void {
	if (one.length >= longestMark) return;
	const piece = text.slice(0, longestMark - one.length);
	one.pieces.push(piece);
	one.length += piece.length;
}

const inOneLine = (text: string): string =>
	text
		.replace(/\u00ad/g, '')
		.replace(/\s+/g, ' ')
		.trim();

// Elements of a title that may hold what stands above or below it; others are emphasis.
const parting = new Set(['span', 'div', 'small', 'br', 'p', 'time', 'a', 'strong', 'b']);
const kicker =
	/kicker|over-?line|eyebrow|dachzeile|top-?line|sub-?title|sub-?line|sub-?head|spitzmarke|category|badge|invisible|visually-?hidden|sr-only|screen-reader|(?:^|[\s_-])(?:label|date|meta|prefix|roof|permalink|anchor|edit\w*)(?:$|[\s_-])/i;

/** What is above or below a title by its class is not a part of it. */
function enterTitle(one: Open, element: PageElement): void {
	if (!parting.has(element.localName)) return;
	addText(one, border);
	const names = element.attributes.length === 0 ? null : element.getAttribute('class');
	if (one.skipped === undefined && names !== null && kicker.test(names.slice(0, lookedAt)))
		one.skipped = element;
}

const logo = /site-?_?(?:title|name)|logo|brand|blog-?_?(?:title|name)|masthead/i;
const isLogo = (element: PageElement): boolean => {
	const inner = element.firstElementChild;
	return [element, ...(inner ? [inner] : [])].some(one =>
		logo.test(`${one.className.slice(0, lookedAt)} ${one.id.slice(0, lookedAt)}`),
	);
};

const lettersIn = (text: string): number => text.length - (text.match(/\s+/g)?.join('').length ?? 0);

function readHead(facts: PageFacts, element: PageElement): void {
	const named = (name: string) => element.getAttribute(name) ?? undefined;
	switch (element.localName) {
		case 'meta': {
			const names = (named('property') ?? named('name') ?? named('itemprop'))?.toLowerCase();
			const content = (named('content') ?? named('value'))?.trim();
			if (!names || !content || isPlaceholder(content)) break;
			// A property may be several.
			for (const name of names.split(/\s+/, 4)) if (!facts.meta.has(name)) facts.meta.set(name, content);
			break;
		}

		case 'link':
			if (/(?:^|\s)canonical(?:\s|$)/i.test(named('rel') ?? '')) facts.address ??= named('href')?.trim();
			break;
		case 'base':
			facts.base ??= element.getAttribute('href')?.trim();
			break;
		case 'html':
			facts.language ??= named('lang') || named('xml:lang') || undefined;
			break;
		case 'script':
			if (/^\s*application\/ld\+json/i.test(named('type') ?? '')) facts.data.push(element.textContent);
			break;
	}
}

/** Whether a value was meant to be filled in: `{{site.name}}`, `%title%`, `undefined`. */
export const isPlaceholder = (value: string): boolean =>
	/\{\{|\}\}|<%|^(?:%\w+%|\$\{.*|\[?(?:undefined|null|none|n\/a|false|true|object object|default title)\]?)$/i.test(
		value.trim(),
	);

const asideTags = new Set(['aside', 'nav', 'footer', 'menu', 'form', 'blockquote', 'figure', 'figcaption']);
// Names of what stands around an article. Some of them may stand on the body or around everything: those say nothing.
const asideMark =
	/\b(?:related|recommend\w*|teasers?|sidebar|side-bar|widgets?|promo\w*|comments?(?:-?list|-area|-author|-body|-meta)?|respond|replies|more-(?:news|stories|posts)|most-\w+|popular|trending|carousel|newsletter|footer|site-footer|menu|nav|navigation|breadcrumbs?|advert\w*|sponsor\w*|taboola|outbrain|latest(?:-\w+)?|read-?next|you-may|similar|cookie\w*|author-?bio|bio|share|social|gallery|photo-?credit|caption)\b/i;

// What somebody else than the article's author made.
const otherThing = /\/(?:Comment|UserComments|Review|ImageObject|Answer|Product|VideoObject)$/;

const aboutArticle = /(?:^|[\s_-])(?:meta(?:data)?|byline|submitted|post-?info|article-?info)(?:$|[\s_-])/i;

function isAside(element: PageElement): boolean {
	const {localName, attributes} = element;
	// Many themes have the author and the day of an article in a footer of their own.
	if (asideTags.has(localName)) return !aboutArticle.test(element.className.slice(0, lookedAt));
	if (
		attributes.length === 0 ||
		localName === 'body' ||
		localName === 'html' ||
		localName === 'main' ||
		localName === 'article'
	)
		return false;
	if (otherThing.test(element.getAttribute('itemtype') ?? '')) return true;
	const names = `${element.getAttribute('class')?.slice(0, lookedAt) ?? ''} ${element.getAttribute('id')?.slice(0, lookedAt) ?? ''}`;
	return asideMark.test(names.replaceAll('_', '-'));
}

type Mark = Pick<PageMark, 'what' | 'by' | 'value'>;

const authorClass =
	/(?:^|[\s_-])(?:by-?line(?:s|__?name|-name)?|authors?(?:-?name|-?link|_name|__name)?|autor(?:in|en)?|writers?|creator|posted-by|submitted-by)(?:$|[\s_-])/i;
const notAuthorClass =
	/avatar|image|img|photo|bio|desc|box|social|icon|count|comment|follow|twitter|email|date|time|share|role|job|position|page|wrap|more/i;
const publishedClass =
	/(?:^|[\s_-])(?:published|entry-date|post-?date|article-?date|pub-?date|publish(?:ed)?-?(?:date|on|time)?|date-?published|dateline|date|datum|timestamp|date-?time|time|date-header|story-?date|news-?date|(?:post-)?created|posted(?:-on)?)(?:$|[\s_-])/i;
const modifiedClass =
	/(?:^|[\s_-])(?:updated|modified|last-?(?:updated|modified)|date-?modified)(?:$|[\s_-])/i;
const authorPath =
	/\/(?:authors?|autor(?:en)?|auteurs?|people|profiles?|staff|contributors?|by|redaktion)\/[^/?#]+\/?(?:[?#]|$)/i;

/** What RDFa names it by: `schema:datePublished`. */
const vocabulary = (element: PageElement): string | undefined =>
	element.getAttribute('property')?.replace(/(?:^|(?<=\s))(?:schema|dc|dcterms):/gi, '');

/** `itemPostDate` and `post__date` in the words that they are made of. */
const classWords = (names: string): string =>
	/[a-z][A-Z]/.test(names) ? names.replace(/(?<=[a-z])(?=[A-Z])/g, '-') : names;

/** What an element says it is for; the first that it says. */
function markOf(element: PageElement): Mark | undefined {
	const {localName, attributes} = element;
	if (localName === 'h1') return {what: 'title', by: 'tag', value: undefined};
	if (localName === 'h2' || localName === 'h3') return {what: 'title', by: 'class', value: undefined};
	const isTime = localName === 'time';
	if (attributes.length === 0) return isTime ? {what: 'time', by: 'tag', value: undefined} : undefined;
	const value =
		element.getAttribute('datetime') ??
		element.getAttribute('content') ??
		element.getAttribute('data-datetime') ??
		(localName === 'abbr' ? element.getAttribute('title') : undefined) ??
		undefined;
	const itemprop = (element.getAttribute('itemprop') ?? vocabulary(element))?.toLowerCase() ?? '';
	const mark = (what: PageMark['what'], by: PageMark['by']): Mark => ({what, by, value});
	if (itemprop !== '') {
		const props = itemprop.split(/\s+/);
		if (props.includes('headline')) return mark('title', 'itemprop');
		if (props.includes('author') || props.includes('creator')) return mark('author', 'itemprop');
		if (props.includes('datepublished') || props.includes('datecreated'))
			return mark('published', 'itemprop');
		if (props.includes('datemodified')) return mark('modified', 'itemprop');
	}

	if (localName === 'meta' || localName === 'link') return undefined;
	const rel = element.getAttribute('rel');
	if (rel && /(?:^|\s)author(?:\s|$)/i.test(rel)) return mark('author', 'rel');
	const names = classWords(element.getAttribute('class')?.slice(0, lookedAt) ?? '');
	const isModified = modifiedClass.test(names);
	const isPublished = publishedClass.test(names);
	// Blogs have `class="published updated"` for a day that is both.
	if (isTime) return mark(isPublished ? 'published' : isModified ? 'modified' : 'time', 'tag');
	if (localName === 'a' && authorPath.test(element.getAttribute('href') ?? '')) return mark('author', 'link');
	if (authorClass.test(names) && !notAuthorClass.test(names)) return mark('author', 'class');
	if (isPublished) return mark('published', 'class');
	return isModified ? mark('modified', 'class') : undefined;
}
