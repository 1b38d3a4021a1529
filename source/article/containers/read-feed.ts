import {decode, UnreadableText} from '../decode.js';
import {PageElement, type PageParent} from '../page-tree.js';
import {type ContentLimits, type Contents, cutOff, type Entry, leastText} from './entry.js';
import {escaped} from './markup.js';
import {readXml} from './read-xml.js';
import {linkTo, within, writeHtml} from './write-html.js';

/**
Reads a feed, RSS of any version (rssboard.org/rss-specification, web.resource.org/rss/1.0) or Atom (RFC 4287): each entry with
its full text, where the feed has that, else with its address; and a list of feeds, OPML (opml.org/spec2.opml), as the
addresses of these.
*/
export function readFeed(bytes: Uint8Array, {entries: most}: ContentLimits): Contents {
	const {text} = decode(bytes);
	const feed = readXml(withEntities(text));
	const found = ['item', 'entry', 'outline']
		.map(name => feed.getElementsByTagName(name))
		.find(all => all.length > 0);
	const items = found?.filter(item => item.localName !== 'outline' || item.hasAttribute('xmlurl')) ?? [];
	const isCutOff = !endOfFeed.test(text.slice(-mostBehind));
	if (items.length === 0) throw new UnreadableText(isCutOff ? cutOff : 'a feed without entries');
	const about = childrenOf(feed.getElementsByTagName('channel')[0] ?? feed.documentElement);
	const outlet = textOf(about, 'title');
	const page = addressOf(about);
	return {
		entries: items
			.slice(0, most)
			.map(item => (item.localName === 'outline' ? entryOfOutline(item) : {outlet, ...entryOf(item, page)})),
		problems: [
			...(items.length > most ? [`more than ${most} entries; the others are not read`] : []),
			...(isCutOff ? [cutOff] : []),
		],
	};
}

const endOfFeed = /<\/(?:rss|(?:\w+:)?(?:RDF|feed)|opml)\s*>/i;
// Characters; programs write comments behind a feed.
const mostBehind = 4096;

const documentType =
	/^(?:[^<]|<(?!!DOCTYPE))*<!DOCTYPE[^>[]*\[((?:<!--(?:[^-]|-(?!->))*-->|"[^"]*"|'[^']*'|<(?!!--)|[^\]"'<])*)\]\s*>/;
const declaration = /<!ENTITY\s+([\w.-]+)\s+(?:"([^"]*)"|'([^']*)')\s*>/g;
const beginning = 65_536;
// Characters that all entities together stand for.
const mostOfEntities = 100_000;

/**
A feed with the characters that its own document type declares entities for, and without that. Nothing is loaded. Throws
`UnreadableText` where one stands for others.
*/
function withEntities(text: string): string {
	const found = documentType.exec(text.slice(0, beginning));
	if (!found) return text;
	// The first declaration counts, and those that XML has itself are as they are (XML 1.0, 4.2 and 4.6).
	const entities = new Map(
		[...found[1].matchAll(declaration)]
			.filter(([, name]) => !/^(?:lt|gt|amp|quot|apos)$/.test(name))
			.map(([, name, double, single]): [string, string] => [name, double ?? single])
			.reverse(),
	);
	if ([...entities.values()].some(value => /&(?!#)/.test(value)))
		throw new UnreadableText(
			'a feed whose entities stand for one another, which are not followed; check that it is the right file',
		);
	let left = mostOfEntities;
	return text.slice(found[0].length).replace(/&([\w.-]+);/g, (whole, name) => {
		const value = entities.get(name);
		if (value === undefined || value.length > left) return whole;
		left -= value.length;
		return value;
	});
}

const entryOfOutline = (outline: PageElement): Entry => ({
	title: outline.getAttribute('title') ?? outline.getAttribute('text') ?? undefined,
	url: outline.getAttribute('xmlurl') ?? undefined,
});

function entryOf(item: PageElement, page: string | undefined): Entry {
	const parts = childrenOf(item);
	const url = addressOf(parts, baseOf(item, page));
	const words = ['encoded', 'content', 'description', 'summary']
		.map(name =>
			parts
				.get(name)
				?.map(htmlOf)
				.find(html => html.trim() !== ''),
		)
		.filter(html => html !== undefined);
	const isFull = parts.has('encoded') || parts.has('content') || (words[0]?.length ?? 0) >= leastText;
	const known: Entry = {
		title: textOf(parts, 'title'),
		byline: parts.get('creator')?.map(plain).join(', ') ?? parts.get('author')?.map(nameOf).join(', '),
		published:
			textOf(parts, 'pubdate') ??
			textOf(parts, 'published') ??
			textOf(parts, 'date') ??
			textOf(parts, 'issued'),
		modified: textOf(parts, 'updated') ?? textOf(parts, 'modified'),
		url,
		...(words[0] === undefined ? {} : isFull || url === undefined ? {html: words[0]} : {excerpt: words[0]}),
	};
	return Object.fromEntries(Object.entries(known).filter(([, value]) => value)) as Entry;
}

type Parts = ReadonlyMap<string, readonly PageElement[]>;

function childrenOf(element: PageParent | null | undefined): Parts {
	const parts = new Map<string, PageElement[]>();
	for (const child of element?.children ?? []) {
		const same = parts.get(child.localName);
		if (same) same.push(child);
		else parts.set(child.localName, [child]);
	}

	return parts;
}

const textOf = (parts: Parts, name: string): string | undefined => {
	const [element] = parts.get(name) ?? [];
	return element && (plain(element) || undefined);
};

/** A title or a name, without the markup that some write into them. */
const plain = (element: PageElement): string =>
	readXml(element.textContent).textContent.replace(/\s+/g, ' ').trim();

/** "ann@example.org (Ann Lowe)" in RSS; in Atom an element of its own. */
const nameOf = (author: PageElement): string =>
	textOf(childrenOf(author), 'name') ?? plain(author).replace(/^\S+@\S+\s+\((.+)\)$/, '$1');

function addressOf(parts: Parts, base?: string): string | undefined {
	const links = parts.get('link') ?? [];
	const alternate = links.find(link => (link.getAttribute('rel') ?? 'alternate') === 'alternate');
	const guid = parts.get('guid')?.find(id => id.getAttribute('ispermalink') !== 'false');
	// What stands elsewhere (RFC 4287, 4.1.3.2).
	const content = parts.get('content')?.[0]?.getAttribute('src');
	return (
		[alternate?.getAttribute('href'), alternate?.textContent, content]
			.map(address => address?.trim())
			.map(address => address && wholeAddress(address, base))
			.find(address => address) ?? wholeAddress(guid?.textContent.trim())
	);
}

function wholeAddress(address = '', base?: string): string | undefined {
	if (/^https?:/i.test(address)) return address;
	return base !== undefined && !/\s|^[\w+.-]+:/.test(address) && URL.canParse(address, base)
		? new URL(address, base).href
		: undefined;
}

/** What the addresses of an entry are relative to: what it or what is around it says (XML Base), else the page of its feed. */
function baseOf(item: PageElement, page: string | undefined): string | undefined {
	const told: string[] = [];
	for (let at: PageElement['parentNode'] = item; at instanceof PageElement; at = at.parentNode)
		told.push(at.getAttribute('base') ?? '');
	return told.reduceRight((base: string | undefined, more) => wholeAddress(more, base) ?? base, page);
}

/** The HTML that an element holds: escaped, as elements of its own (Atom's `type="xhtml"`), or as plain text. */
function htmlOf(element: PageElement): string {
	if (element.getAttribute('src')) return '';
	if (element.firstElementChild)
		return writeHtml(element, node => ({
			...(node.localName === 'a' ? linkTo(node.getAttribute('href')) : within(node.localName)),
			hasText: true,
		}));
	const text = element.textContent;
	const isPlain = element.getAttribute('type') === 'text' || !/<\w|&\w+;|&#/.test(text);
	return isPlain ? `<p>${escaped(text)}</p>` : text;
}
