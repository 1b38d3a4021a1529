import {isOutletName} from './find-outlet.js';
import {plainWords} from './furniture.js';
import {languageTag} from './language-tag.js';
import {linkedArticle} from './linked-data.js';
import {nearTitle} from './near-title.js';
import {pageByline} from './page-byline.js';
import {pageDates} from './page-dates.js';
import type {PageFacts} from './page-facts.js';
import type {PageLine} from './page-line.js';
import {pageOutlet, siteNames} from './page-outlet.js';
import {pageTitle} from './page-title.js';

/** What a page or a front matter says about its article. Texts as they stand, not yet safe to print. */
export type Metadata = {
	title?: string;
	outlet?: string;
	byline?: string;
	/** ISO 8601, as precise as it is told. */
	published?: string;
	/** When it was last changed, the same. */
	modified?: string;
	language?: string;
	/** Where it is in the web: an absolute `http:` or `https:` address. */
	address?: string;
	/** When a copy of it was kept, and the address of that in an archive. */
	saved?: string;
	archived?: string;
};

/**
What a page says about its article: by its JSON-LD, its `meta` elements, and what its elements are named, then by the lines near
the title. `known` is the address where it was read; the page's own may be wrong.
*/
export function pageMetadata(facts: PageFacts, lines: readonly PageLine[] = [], known?: string): Metadata {
	const {meta, data} = facts;
	const named = (...names: string[]) => names.map(name => meta.get(name)).find(one => one !== undefined);
	const canonical = webAddress(facts.address) ?? webAddress(named('og:url'));
	const addresses = [known, canonical, webAddress(named('og:url'))]
		.filter(one => one !== undefined)
		.map(plainAddress);
	const titles = new Set([named('og:title'), facts.title].filter(one => one !== undefined).map(plainWords));
	const linked = linkedArticle(
		data,
		({headline, address}) =>
			(address !== undefined && addresses.includes(plainAddress(address))) ||
			(headline !== undefined && titles.has(plainWords(headline))),
	);
	const address = canonical ?? webAddress(linked?.address);
	const from = known ?? address;
	const names = siteNames(facts, linked);
	const {title, site} = pageTitle(facts, linked, names, from);
	const language =
		languageTag(facts.language) ??
		languageTag(linked?.language) ??
		languageTag(named('og:locale', 'content-language', 'language'));
	const near = nearTitle(title, facts.marks, lines);
	const suffix = site !== undefined && isOutletName(site) ? site : undefined;
	const found: Metadata = {
		title,
		outlet: pageOutlet(facts, linked, title, suffix, from),
		byline: pageByline(facts, linked, near, title, [...names, suffix], from),
		...pageDates(facts, linked, near, lines, from, language),
		address,
		language,
	};
	return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

/** An address of the web in its plain form; undefined for anything else, such as a path or a script. */
export function webAddress(value: string | undefined): string | undefined {
	if (value === undefined || !/^https?:/i.test(value) || !URL.canParse(value)) return undefined;
	return new URL(value).href;
}

/** What two addresses of one page have in common. */
const plainAddress = (address: string): string =>
	address
		.toLowerCase()
		.replace(/^https?:\/\/(?:www\.|m\.)?/, '')
		.replace(/[?#].*$/s, '')
		.replace(/\/$/, '');
