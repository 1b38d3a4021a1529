import {isSiteName} from './byline-name.js';
import {plainWords} from './furniture.js';
import type {LinkedArticle} from './linked-data.js';
import type {PageFacts, PageMark} from './page-facts.js';

/** The title of a page, and the name of its site where the page's head has it behind the title. */
export type PageTitle = {title?: string; site?: string};

const longest = 300;
const headNames = [
	'og:title',
	'twitter:title',
	'dc.title',
	'dcterms.title',
	'title',
	'parsely-title',
	'sailthru.title',
];

// What a heading has to have in common with the head of the page, 0 to 1; a lower one, that is more often a part of the text.
const leastAgreement = 0.5;
const leastOfLower = 0.955;
// From here on a heading says what the head says.
const sure = 0.9;
// What speaks for a heading beside that, by trial on 930 pages of two collections: that the data has it word for word; and
// against it: that it is in a menu or the like, that it is a lower one, that it is a part of one.
const weights = {
	inData: 0.03,
	aside: -0.1,
	asideSure: -0.02,
	lower: -0.07,
	lowerSame: -0.03,
	part: -0.02,
};
// Words and characters: a lone heading of less is a section's.
const longHeading = {words: 4, characters: 20};

/**
The title: a heading of the page that its head gives too, or the only one that is no site's name, else what the head gives,
without the name of the site.
*/
export function pageTitle(
	{meta, title: head, marks}: PageFacts,
	linked: LinkedArticle | undefined,
	sites: readonly (string | undefined)[],
	address: string | undefined,
): PageTitle {
	const isSite = (text: string) => isSiteName(text, sites, address);
	const given = [linked?.headline, ...headNames.map(name => meta.get(name)), head].filter(
		one => one !== undefined && one !== '',
	) as string[];
	const plain = given.map(one => withoutSite(one, isSite));
	const headings = marks
		.filter(mark => mark.what === 'title' && mark.text !== '' && mark.text.length <= longest)
		.map(withoutKicker);
	const agreeing = bestHeading(headings, given, plain, linked?.headline, isSite);
	const heads = headings.filter(
		({by, aside, isLogo, text}) => by !== 'class' && aside === 0 && !isLogo && !isSite(text),
	);
	const lone = heads.length === 1 && isLongHeading(heads[0].text) ? heads[0].text : undefined;
	const heading = agreeing ?? lone;
	const title =
		heading === undefined ? plain.find(one => !isSite(one)) : withoutSite(asAgreed(heading, plain), isSite);
	const suffix =
		(title === undefined ? undefined : siteBeside(head, [title, ...given], address)) ??
		siteAtEnd(head, title, address);
	return {...(title === undefined ? {} : {title}), ...(suffix === undefined ? {} : {site: suffix})};
}

// Words: of what stands above a title in an element of its own, and of the title below it.
const mostOfKicker = 4;

/** A heading of two pieces without the first, where that is what stands above a title: "Opinion", "Strompreisbremse". */
function withoutKicker(mark: PageMark): PageMark {
	if (mark.by === 'class' || mark.parts.length !== 2) return mark;
	const [above, below] = mark.parts;
	const isKicker =
		above.split(' ').length <= mostOfKicker &&
		below.split(' ').length >= mostOfKicker &&
		above.length < 0.75 * below.length &&
		!/[:：]$/.test(above);
	return isKicker ? {...mark, text: below, parts: [below]} : mark;
}

/** A heading without a word or two before it, where the head of the page leaves those out more than once. */
function asAgreed(heading: string, given: readonly string[]): string {
	const own = plainWords(heading);
	const shorter = given.find((one, index) => {
		const words = plainWords(one);
		return (
			words.length >= 15 &&
			own.endsWith(` ${words}`) &&
			own.slice(0, -words.length - 1).split(' ').length <= 2 &&
			given.some((other, at) => at !== index && plainWords(other) === words)
		);
	});
	return shorter ?? heading;
}

const isLongHeading = (text: string): boolean =>
	text.length >= longHeading.characters && text.split(' ').length >= longHeading.words;

function bestHeading(
	headings: readonly PageMark[],
	given: readonly string[],
	plain: readonly string[],
	headline: string | undefined,
	isSite: (text: string) => boolean,
): string | undefined {
	const inData = headline === undefined ? undefined : plainWords(headline);
	const wanted = given.flatMap((one, index) => [
		...[one, plain[index]].map(text => ({words: plainWords(text), worth: 1})),
		...piecesOf(one),
	]);
	let best: string | undefined;
	let most = leastAgreement;
	for (const {parts, by, aside, isLogo, text} of headings) {
		if (isSite(text)) continue;
		for (const run of runsOf(parts)) {
			const own = plainWords(run);
			if (own === '') continue;
			const isWhole = own === plainWords(text);
			const share = wanted.reduce((sum, {words, worth}) => Math.max(sum, agreement(own, words) * worth), 0);
			// A part of a heading is the title only where the head says the same.
			if (!isWhole && share < 0.93) continue;
			if (by === 'class' && share < leastOfLower) continue;
			// Themes also name the header of an article so.
			if (isLogo && share < sure) continue;
			const score =
				share +
				(own === inData ? weights.inData : 0) +
				(aside === 0 ? 0 : share >= sure ? weights.asideSure : weights.aside) +
				(by === 'class' ? (share === 1 ? weights.lowerSame : weights.lower) : 0) +
				(isWhole ? 0 : weights.part);
			if (score > most) {
				most = score;
				best = run;
			}
		}
	}

	return best;
}

/** A heading whole, and what is left of it without its first or its last pieces. */
function runsOf(parts: readonly string[]): string[] {
	if (parts.length > 8) return [parts.join(' ')];
	const runs = [parts.join(' ')];
	for (let index = 1; index < parts.length; index++)
		runs.push(parts.slice(index).join(' '), parts.slice(0, index).join(' '));
	return runs;
}

/** How far two titles say the same, 0 to 1: the share of the words of the shorter that the longer has, less where it is much shorter. */
function agreement(one: string, other: string): number {
	if (one === other) return 1;
	if (one === '' || other === '') return 0;
	if (one.replaceAll(' ', '') === other.replaceAll(' ', '')) return 0.99;
	const [a, b] = [new Set(one.split(' ')), new Set(other.split(' '))];
	const [short, long] = a.size <= b.size ? [a, b] : [b, a];
	let shared = 0;
	for (const word of short) if (long.has(word)) shared++;
	return (0.93 * shared * (0.7 + (0.3 * short.size) / long.size)) / short.size;
}

const separator = /\s+[|–—·•»›:~-]\s+|\s*[|｜]\s*|\s*::\s*|_(?=\p{Script=Han})/gu;

/** What stands before and behind each separator of a title: the first and the longest are rather its own than the site's. */
function piecesOf(text: string): {words: string; worth: number}[] {
	const marks = [...text.slice(0, 500).matchAll(separator)].slice(0, 6);
	if (marks.length === 0) return [];
	const starts = [0, ...marks.map(mark => mark.index + mark[0].length)];
	const pieces = starts.map((start, index) => text.slice(start, marks[index]?.index));
	const longest = pieces.reduce((most, piece) => Math.max(most, piece.length), 0);
	return [
		...pieces.map((piece, index) => ({
			words: plainWords(piece),
			worth: piece.length === longest ? 0.96 : index === 0 ? 0.92 : 0.7,
		})),
		...starts.slice(1, -1).map(start => ({words: plainWords(text.slice(start)), worth: 0.93})),
		...marks.slice(1).map(mark => ({words: plainWords(text.slice(0, mark.index)), worth: 0.94})),
	];
}

/** A title without the name of the site behind it, or before it. */
function withoutSite(text: string, isSite: (text: string) => boolean): string {
	const whole = text.trim();
	const marks = [...whole.slice(0, 500).matchAll(separator)];
	if (marks.length === 0) return whole;
	const last = marks.at(-1)!;
	const behind = whole.slice(last.index + last[0].length);
	const before = whole.slice(0, last.index).trim();
	// A bar is written before nothing else.
	const isBar = /[|｜]/.test(last[0]) && behind.split(' ').length <= 5 && before.length >= 8;
	if (before !== '' && (isSite(behind) || isBar)) return withoutSite(before, isSite);
	const first = marks[0];
	const rest = whole.slice(first.index + first[0].length).trim();
	return rest !== '' && isSite(whole.slice(0, first.index)) ? rest : whole;
}

/** The name behind, or before, a title in the page's head. */
function siteBeside(
	head: string,
	titles: readonly string[],
	address: string | undefined,
): string | undefined {
	const whole = head.trim();
	const lower = whole.toLowerCase();
	for (const title of titles) {
		const own = title.trim();
		if (own.length < 3 || own.length >= whole.length) continue;
		const name = lower.startsWith(own.toLowerCase())
			? /^\s*(?:[|｜–—·•»›«:~-]|::)\s*(\S.*)$/.exec(whole.slice(own.length))?.[1]
			: whole.endsWith(own)
				? /^(.*\S)\s*(?:[|｜–—·•»›:~-]|::)\s*$/.exec(whole.slice(0, -own.length))?.[1]
				: undefined;
		if (name !== undefined && name.length >= 2 && name.length <= 60)
			return nameAmong(name.split(/\s+[|–—·•»›~-]\s+|\s*[|｜]\s*/), address);
	}

	return undefined;
}

/** The piece that is the name in the address, or else the last: sections stand before it. */
const nameAmong = (pieces: readonly string[], address: string | undefined): string | undefined =>
	pieces.find(piece => piece.length >= 3 && isSiteName(piece, [], address)) ?? pieces.at(-1);

/** The last piece of the page's head: behind a bar, or where it is the name in the address. */
function siteAtEnd(head: string, title: string | undefined, address: string | undefined): string | undefined {
	const mark = [...head.trim().slice(0, 500).matchAll(separator)].at(-1);
	if (!mark || head.length > 500) return undefined;
	const name = head.trim().slice(mark.index + mark[0].length);
	const words = name.split(' ').length;
	const isShort = name.length >= 2 && name.length <= 40 && words <= 5 && !/^\d/.test(name);
	if (!isShort || plainWords(name) === plainWords(title ?? '')) return undefined;
	// A word alone is as often a section's.
	return (/[|｜]/.test(mark[0]) && words > 1) || isSiteName(name, [], address) ? name : undefined;
}
