import {isPlaceholder} from './page-facts.js';

/** A thing of the data that a page holds for machines (https://json-ld.org), as it stands there. */
export type Thing = Record<string, unknown>;

/** What the data says of the page's main article; names and dates as they stand. */
export type LinkedArticle = {
	headline?: string;
	authors: LinkedAuthor[];
	published?: string;
	modified?: string;
	publisher?: string;
	/** The name of the site that the page is a part of. */
	site?: string;
	language?: string;
	address?: string;
};

export type LinkedAuthor = {name: string; isPerson: boolean};

// A script of data larger than this describes a shop or an archive, not an article. In characters.
const mostData = 500_000;
const mostThings = 2000;
const mostAuthors = 20;

const articleKind = /article|posting|report|liveblog/i;
const otherKind =
	/^(?:review|criticreview|recipe|howto|videoobject|podcastepisode|creativework|episode|book|speech|guide)$/i;
const pageKind = /webpage|itempage|aboutpage|faqpage/i;

/** What the scripts say of the article that a page is of; of several, of the one that is at its address or has its title. */
export function linkedArticle(
	scripts: readonly string[],
	isOfPage: (thing: {headline: string | undefined; address: string | undefined}) => boolean,
): LinkedArticle | undefined {
	const {things, named} = readThings(scripts);
	const ofKind = (kind: RegExp) => things.filter(thing => kindsOf(thing).some(one => kind.test(one)));
	const articles = ofKind(articleKind);
	const isThis = (thing: Thing) => isOfPage({headline: headlineOf(thing), address: addressOf(thing)});
	const article =
		articles.find(isThis) ??
		// Of several that are none of this page, each is a teaser.
		(articles.length === 1 ? articles[0] : undefined) ??
		ofKind(otherKind).find(isThis);
	const pages = ofKind(pageKind);
	const page = pages.find(isThis) ?? (pages.length === 1 ? pages[0] : undefined);
	const site = ofKind(/^website$/i)[0];
	if (!article && !page && !site) return undefined;
	const resolve = (value: unknown) => resolved(value, named);
	const field = (name: string) => text(article?.[name]) ?? text(page?.[name]);
	return {
		...present('headline', article && headlineOf(article)),
		authors: authorsOf(article?.author ?? article?.creator ?? page?.author, resolve),
		...present(
			'published',
			field('datePublished') ?? text(article?.uploadDate) ?? text(article?.dateCreated),
		),
		...present('modified', field('dateModified')),
		...present('publisher', nameOf(resolve(article?.publisher ?? page?.publisher))),
		...present('site', nameOf(site)),
		...present('language', field('inLanguage')),
		...present('address', article && addressOf(article)),
	};
}

const present = <Key extends string>(key: Key, value: string | undefined) =>
	(value === undefined ? {} : {[key]: value}) as {[key in Key]?: string};

const isThing = (value: unknown): value is Thing =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** All things that the scripts hold at the depth of graphs and main entities, and those that have a name to refer to. */
function readThings(scripts: readonly string[]): {things: Thing[]; named: Map<string, Thing>} {
	const things: Thing[] = [];
	const named = new Map<string, Thing>();
	for (const script of scripts) {
		let level: unknown[] = [parseData(script)];
		for (let depth = 0; depth < 4 && level.length > 0 && things.length < mostThings; depth++) {
			const flat = level
				.flat()
				.filter(isThing)
				.slice(0, mostThings - things.length);
			for (const thing of flat) {
				things.push(thing);
				const id = thing['@id'];
				if (typeof id === 'string' && thing.name !== undefined && !named.has(id)) named.set(id, thing);
			}

			level = flat.flatMap(thing => [thing['@graph'], thing.mainEntity, thing.mainEntityOfPage, thing.about]);
		}
	}

	return {things, named};
}

function parseData(script: string): unknown {
	if (script.length > mostData) return undefined;
	const plain = script
		.trim()
		.replace(/^(?:<!--|\/\*?\s*<!\[CDATA\[(?:\s*\*\/)?|<!\[CDATA\[)/, '')
		.replace(/(?:-->|(?:\/\/|\/\*)?\s*\]\]>(?:\s*\*\/)?);?$/, '');
	for (const attempt of [plain, repaired(plain)]) {
		try {
			return JSON.parse(attempt);
		} catch {
			// Broken data is common; the rest of the page still tells.
		}
	}

	return undefined;
}

/** What is most often wrong: line ends within texts, a comma before a closing bracket. */
const repaired = (data: string): string => data.replace(/\p{Cc}+/gu, ' ').replace(/, ?([}\]])/g, '$1');

const kindsOf = (thing: Thing): string[] => {
	const kind = thing['@type'];
	return (Array.isArray(kind) ? kind.slice(0, 10) : [kind])
		.filter(one => typeof one === 'string')
		.map(one => one.replace(/^https?:\/\/schema\.org\//, ''));
};

const headlineOf = (thing: Thing): string | undefined => text(thing.headline) ?? text(thing.name);

const addressOf = (thing: Thing): string | undefined => {
	const of = thing.mainEntityOfPage;
	return text(thing.url) ?? text(of) ?? (isThing(of) ? (text(of['@id']) ?? text(of.url)) : undefined);
};

/** A thing that another script of the page tells more of. */
const resolved = (value: unknown, named: ReadonlyMap<string, Thing>): unknown => {
	const id = isThing(value) && value.name === undefined ? value['@id'] : undefined;
	return (typeof id === 'string' ? named.get(id) : undefined) ?? value;
};

function authorsOf(value: unknown, resolve: (value: unknown) => unknown): LinkedAuthor[] {
	return (Array.isArray(value) ? value : [value]).slice(0, mostAuthors).flatMap(one => {
		const author = resolve(one);
		const names =
			isThing(author) && Array.isArray(author.name) ? author.name.slice(0, mostAuthors) : [author];
		return names.flatMap(each => {
			const name = nameOf(each);
			const isPerson = isThing(author) && kindsOf(author).some(kind => /^person$/i.test(kind));
			return name === undefined || /^https?:/.test(name) ? [] : [{name, isPerson}];
		});
	});
}

const nameOf = (value: unknown): string | undefined => {
	const one = Array.isArray(value) ? value[0] : value;
	return isThing(one) ? (text(one.name) ?? text(one.legalName)) : text(one);
};

const text = (value: unknown): string | undefined => {
	const one = Array.isArray(value) ? value[0] : value;
	if (typeof one !== 'string' || one.trim() === '' || isPlaceholder(one)) return undefined;
	return (
		decodeEntities(one.slice(0, 2000))
			.replace(/<[^<>]{0,300}>/g, ' ')
			.replace(/\s+/g, ' ')
			.trim() || undefined
	);
};

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
