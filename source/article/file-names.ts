import {addTo} from '../text/add-to.js';
import {memoize} from '../text/memoize.js';
import {type SafeText, toSafeText} from '../text/safe-text.js';
import type {Article} from './article.js';

/** What an article is called that says no title of its own: its file's name without the ending. Empty where that is all. */
export const titleOfName = (name: string): SafeText =>
	toSafeText(
		name.replace(
			/\.(?:txt|md|markdown|x?html?|eml|mbox|mht|mhtml|webarchive|docx?|f?odt|rtf|epub|pdf|warc)$/i,
			'',
		),
	);

/** Whether a title is the article's own, and not made of its file's name. */
export const hasOwnTitle: (article: Article) => boolean = memoize(
	({title, source}: Article) => title !== titleOfName(source.name) && title !== 'untitled',
);

/**
For each article a name of its file that the others do not have: `a.txt`, or with as many folders as it takes,
`monday/a.txt`. Those that are one file have one name.
*/
export function tellingNames(articles: readonly Article[]): SafeText[] {
	const names = articles.map(({source}) => source.name);
	const addresses = articles.map(addressOf);
	let alike = stillAlike([...names.keys()], names, addresses);
	for (let parts = 2; alike.length > 0; parts++) {
		for (const at of alike) names[at] = toSafeText(lastParts(addresses[at], parts));
		alike = stillAlike(alike, names, addresses);
	}

	return names;
}

/** Those of some indices that have one name but different addresses, of which more can be shown. */
function stillAlike(
	indices: readonly number[],
	names: readonly SafeText[],
	addresses: readonly string[],
): number[] {
	const groups = new Map<SafeText, number[]>();
	for (const at of indices) addTo(groups, names[at], at);
	return [...groups.values()].flatMap(group => {
		const differ = group.some(at => addresses[at] !== addresses[group[0]]);
		return differ && group.some(at => names[at] !== toSafeText(addresses[at])) ? group : [];
	});
}

/** The path, or the address without its scheme, its parts divided by slashes. */
const addressOf: (article: Article) => string = memoize(({source: {path}, id}: Article) => {
	const address = path ?? id;
	return /^(?:[a-z]:)?\\/i.test(address)
		? address.replaceAll('\\', '/')
		: address.replace(/^\w+:\/\//, '').replace(/\/+$/, '');
});

/** So many parts from the end of an address; all of it where it has no more. */
function lastParts(address: string, parts: number): string {
	let start = address.length;
	for (let part = 0; part < parts; part++) {
		start = start > 0 ? address.lastIndexOf('/', start - 1) : -1;
		if (start < 0) return address;
	}

	return address.slice(start + 1);
}
