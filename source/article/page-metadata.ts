import type {PageFacts} from './parse-page.js';

/** What a page or a front matter says about its article. Texts as they stand, not yet safe to print. */
export type Metadata = {
	title?: string;
	outlet?: string;
	byline?: string;
	published?: string;
	language?: string;
	/** Where it is in the web: an absolute `http:` or `https:` address. */
	address?: string;
};

// A script of data larger than this describes a shop or an archive, not an article. In characters.
const mostData = 500_000;

/** Metadata by JSON-LD, then Open Graph, then other `meta` elements, then the page's own `title` and `time`. */
export function pageMetadata({meta, data, title, language, time, address}: PageFacts): Metadata {
	const article = findArticle(data);
	const named = (...names: string[]) => {
		for (const name of names) {
			const found = meta.get(name);
			if (found) return found;
		}

		return undefined;
	};

	const found = {
		title:
			text(article?.headline) ??
			named('og:title', 'twitter:title', 'dc.title', 'title') ??
			(title || undefined),
		outlet:
			named('og:site_name') ??
			names(article?.publisher) ??
			named('application-name', 'dc.publisher', 'publisher'),
		byline:
			names(article?.author) ??
			byMeta(named('author', 'article:author', 'parsely-author', 'dc.creator', 'byl')),
		published:
			text(article?.datePublished) ??
			named(
				'article:published_time',
				'date',
				'dc.date',
				'dc.date.issued',
				'parsely-pub-date',
				'pubdate',
				'datepublished',
			) ??
			time,
		address: webAddress(address) ?? webAddress(named('og:url')) ?? webAddress(text(article?.url)),
		language: tag(language) ?? tag(text(article?.inLanguage)) ?? tag(named('og:locale', 'language')),
	};
	return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

/** An address of the web in its plain form; undefined for anything else, such as a path or a script. */
export function webAddress(value: string | undefined): string | undefined {
	if (value === undefined || !/^https?:/i.test(value) || !URL.canParse(value)) return undefined;
	return new URL(value).href;
}

type Thing = Record<string, unknown>;

const isThing = (value: unknown): value is Thing =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** The first thing of an article's type in the scripts, whichever way they nest it. */
function findArticle(data: readonly string[]): Thing | undefined {
	for (const script of data) {
		if (script.length > mostData) continue;
		let parsed: unknown;
		try {
			parsed = JSON.parse(script.trim());
		} catch {
			// Broken data is common; the rest of the page still tells.
			continue;
		}

		// Graphs and main entities lie at most this deep.
		let things = [parsed];
		for (let depth = 0; depth < 4 && things.length > 0; depth++) {
			const flat = things.flat().filter(isThing).slice(0, 500);
			const article = flat.find(thing => /article|posting|report|review/i.test(String(thing['@type'] ?? '')));
			if (article) return article;
			things = flat.flatMap(thing => [thing['@graph'], thing.mainEntity, thing.mainEntityOfPage]);
		}
	}

	return undefined;
}

const text = (value: unknown): string | undefined =>
	typeof value === 'string' && value.trim() !== '' ? decodeEntities(value.trim()) : undefined;

// JSON-LD is often filled with escaped HTML.
const entities: Readonly<Record<string, string>> = {
	amp: '&',
	quot: '"',
	apos: "'",
	lt: '<',
	gt: '>',
	nbsp: ' ',
};
const decodeEntities = (value: string): string =>
	value.replace(/&(?:(\w{2,6})|#(\d{1,7})|#x([\da-f]{1,6}));/gi, (whole, name, decimal, hex) => {
		if (name) return entities[name.toLowerCase()] ?? whole;
		const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
		return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
	});

/** One name or several, of strings or things with a name. */
function names(value: unknown): string | undefined {
	const list = (Array.isArray(value) ? value : [value])
		.slice(0, 20)
		.map(one => (isThing(one) ? text(Array.isArray(one.name) ? one.name[0] : one.name) : text(one)))
		.filter(one => one !== undefined && !/^https?:/.test(one));
	return list.length === 0 ? undefined : [...new Set(list)].join(', ');
}

/** Some pages give the address of the author's page in place of a name. */
const byMeta = (value: string | undefined): string | undefined =>
	value === undefined || /^https?:/.test(value) ? undefined : value.replace(/^by\s+/i, '');

function tag(value: string | undefined): string | undefined {
	const plain = value?.trim().replaceAll('_', '-');
	if (!plain) return undefined;
	try {
		return Intl.getCanonicalLocales(plain)[0];
	} catch {
		return undefined;
	}
}
