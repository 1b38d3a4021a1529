import {parseHTML} from 'linkedom';

/** A page: its visible text, one block element a line, and what its head says about the article. */
export type Page = {
	text: string;
	title?: string;
	outlet?: string;
	byline?: string;
	published?: string;
	language?: string;
};

const unseen = new Set([
	'script',
	'style',
	'noscript',
	'template',
	'head',
	'svg',
	'math',
	'iframe',
	'object',
	'canvas',
	'select',
	'audio',
	'video',
]);
const inline = new Set(
	'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q ruby rb rp rt s samp small span strike strong sub sup time tt u var wbr'.split(
		' ',
	),
);

/** Parses a page or a fragment of one. */
export function readHtml(html: string): Page {
	// linkedom drops the body of a document that has no html element.
	const isWhole = /<html[\s>]/i.test(html);
	const {document} = parseHTML(
		isWhole ? html : `<!doctype html><html><head></head><body>${html}</body></html>`,
	);
	const meta = (...names: string[]) => {
		for (const name of names) {
			const found = document
				.querySelector(`meta[property="${name}"], meta[name="${name}"]`)
				?.getAttribute('content')
				?.trim();
			if (found) return found;
		}

		return undefined;
	};

	return {
		text: visibleText(document.body ?? document.documentElement),
		title:
			meta('og:title', 'twitter:title') ??
			(document.querySelector('title')?.textContent?.trim() || undefined),
		outlet: meta('og:site_name', 'application-name'),
		byline: meta('author'),
		published:
			meta('article:published_time', 'date') ??
			document.querySelector('time[datetime]')?.getAttribute('datetime') ??
			undefined,
		language: document.documentElement?.getAttribute('lang') || undefined,
	};
}

type DomNode = {
	nodeType: number;
	localName: string;
	data: string;
	firstChild: DomNode | null;
	nextSibling: DomNode | null;
	parentNode: DomNode | null;
	hasAttribute(name: string): boolean;
	getAttribute(name: string): string | null;
};

/** Walks without recursion: pages nest as deep as they like. */
function visibleText(root: unknown): string {
	const lines: string[] = [];
	let line = '';
	const close = () => {
		const text = line.replace(/\s+/g, ' ').trim();
		if (text !== '') lines.push(text);
		line = '';
	};

	let node = root as DomNode | null;
	while (node) {
		const seen = node.nodeType !== 1 || isSeen(node);
		if (node.nodeType === 3) line += node.data;
		else if (node.nodeType === 1 && !inline.has(node.localName)) close();
		if (seen && node.firstChild) {
			node = node.firstChild;
			continue;
		}

		while (node && node !== root && !node.nextSibling) {
			node = node.parentNode;
			if (node && node.nodeType === 1 && !inline.has(node.localName)) close();
		}

		node = node === root || !node ? null : node.nextSibling;
	}

	close();
	return lines.join('\n\n');
}

function isSeen(element: DomNode): boolean {
	return !(
		unseen.has(element.localName) ||
		element.hasAttribute('hidden') ||
		element.getAttribute('aria-hidden') === 'true' ||
		/display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')
	);
}
