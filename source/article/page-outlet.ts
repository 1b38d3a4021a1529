import {isCompany, isPersonal, isSiteName, namesInByline} from './byline-name.js';
import {isOutletName} from './find-outlet.js';
import {plainWords} from './furniture.js';
import type {LinkedArticle} from './linked-data.js';
import type {PageFacts} from './page-facts.js';

/** What the head of a page and its data call the site, in the order in which they are believed; as they stand there. */
export const siteNames = ({meta}: PageFacts, linked: LinkedArticle | undefined): string[] =>
	[
		meta.get('og:site_name'),
		linked?.publisher,
		linked?.site,
		meta.get('application-name'),
		meta.get('apple-mobile-web-app-title'),
	].filter(name => name !== undefined);

// Characters: a longer one has a motto behind it, "The Quay Post – News of the Sarn and its islands".
const mostOfName = 30;
const separator = /\s+[|–—·•»›:~-]\s+|\s*[|｜]\s*/u;

/**
What a page is called by where it is from: the name that it gives its site, else what stands behind its title in the head, else
who publishes it, else the name in its address. `suffix` is what its head has behind the title, `address` where it is.
*/
export function pageOutlet(
	facts: PageFacts,
	linked: LinkedArticle | undefined,
	title: string | undefined,
	suffix: string | undefined,
	address: string | undefined,
): string | undefined {
	const {meta} = facts;
	const titles = [title, facts.title, meta.get('og:title')].filter(one => one !== undefined);
	const writers = new Set((linked?.authors ?? []).map(({name}) => plainWords(name)));
	const named = (name: string | undefined) =>
		name === undefined ? undefined : plainName(name, titles, address);
	const behind = named(suffix);
	const given = siteNames(facts, linked)
		.map(named)
		.filter(name => name !== undefined);
	const own = given.find(name => !platforms.test(name) && !(behind && writers.has(plainWords(name))));
	const host = hostOf(address);
	const name =
		own ??
		given[0] ??
		behind ??
		['citation_journal_title', 'dc.publisher', 'dcterms.publisher', 'publisher']
			.map(one => named(meta.get(one)))
			.find(one => one !== undefined && (host === undefined || !isPersonal(one)));
	if (name !== undefined) return shortest(name, [...given, ...(behind === undefined ? [] : [behind])]);
	const author = namesInByline(meta.get('author') ?? '');
	// A person's own site is called as the person, where the address says that it is that.
	const isOwn =
		author !== undefined &&
		(!isPersonal(author) ||
			isSiteName(author, [], address) ||
			(meta.get('author')?.includes(`//${host}`) ?? false));
	return isOwn ? author : host === undefined ? undefined : asWritten(host, titles);
}

// Where anybody publishes; the name of such a site tells less than that of the publication.
const platforms =
	/^(?:medium|substack|wordpress(?:\.com)?|blogger|tumblr|ghost|patreon|linkedin|hashnode|dev\.to)$/i;

/** A name without the title of the page and without a motto; undefined where it names nothing else. */
function plainName(
	given: string,
	titles: readonly string[],
	address: string | undefined,
): string | undefined {
	const name = given
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/^www\.(?=\S+\.)/i, '');
	if (/^https?:\/\//i.test(name)) return hostOf(name);
	const isNamed = (text: string) => /\p{L}/u.test(text) && (isOutletName(text) || isInAddress(text, address));
	const isTitle = (text: string) => titles.some(title => plainWords(title) === plainWords(text));
	const pieces = name.split(separator).filter(piece => piece !== '');
	const own = pieces.filter(piece => !isTitle(piece));
	if (own.length > 0 && (own.length < pieces.length || name.length > mostOfName)) {
		const named = own.filter(piece => isNamed(piece) && piece.length <= 2 * mostOfName);
		return named.find(piece => isInAddress(piece, address)) ?? named[0];
	}

	// The head of some pages names only the site.
	return isNamed(name) && (!isTitle(name) || isInAddress(name, address)) ? name : undefined;
}

/** Whether a name is in the address of its page: "Diakonie Deutschland" at `diakonie.de`. */
function isInAddress(name: string, address: string | undefined): boolean {
	const own = lettersOf(name);
	const host = lettersOf(hostOf(address)?.split('.').at(-2) ?? '');
	return host.length >= 3 && own.length >= 3 && (own.includes(host) || host.includes(own));
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Of names that differ in what the law or the web adds to them, the one that people say: "Spiceworks", not "Spiceworks Inc". */
function shortest(name: string, names: readonly string[]): string {
	const shorter = names.find(
		one =>
			one.length >= 3 &&
			one.length < name.length &&
			name.toLowerCase().startsWith(one.toLowerCase()) &&
			(/^\.\p{L}{2,3}(?:\.\p{L}{2})?$/u.test(name.slice(one.length)) ||
				(isCompany(name.slice(one.length)) && !/\p{Ll}{5}/u.test(name.slice(one.length)))),
	);
	return shorter ?? name;
}

/** The name of the computer in an address, as people write it; undefined where that is in no public network. */
function hostOf(address: string | undefined): string | undefined {
	if (address === undefined || !URL.canParse(address)) return undefined;
	const host = new URL(address).hostname.replace(/^(?:www\d?|m)\./, '');
	return /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}$/u.test(host) ? host : undefined;
}

/** The name in the address as the titles write it, "ChatGPT" for `chatgpt.com`. */
function asWritten(host: string, titles: readonly string[]): string {
	const own = host.split('.').at(-2);
	const words = titles.flatMap(title => title.slice(0, 300).split(/[^\p{L}\p{N}.-]+/u));
	return (
		words.find(word => word.toLowerCase() === host || (word.toLowerCase() === own && word !== own)) ?? host
	);
}
