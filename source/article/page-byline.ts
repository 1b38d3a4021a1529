import {isCompany, isInstitution, isPersonal, isSiteName, namesInByline} from './byline-name.js';
import {plainWords} from './furniture.js';
import {isByline} from './line-kinds.js';
import type {LinkedArticle} from './linked-data.js';
import type {NearTitle} from './near-title.js';
import type {PageFacts, PageMark} from './page-facts.js';

const authorNames =
	'author article:author parsely-author dc.creator dcterms.creator dc:creator byl sailthru.author cxenseparse:author citation_author article:author_name article.author rnews:author twitter:creator_name creator authors'.split(
		' ',
	);

type Told = {name: string; isPerson: boolean};

/**
Who wrote a page: by its data, by an element of the article that says so, by its head, by a line beside the title. What only says
again which site it is names nobody; without another, an agency or an office is named.
*/
export function pageByline(
	{meta}: PageFacts,
	linked: LinkedArticle | undefined,
	{marks, lines}: NearTitle,
	title: string | undefined,
	sites: readonly (string | undefined)[],
	address: string | undefined,
): string | undefined {
	// A heading with the author's class around it is no author.
	const own = plainWords(title ?? '');
	const site = (name: string) => plainWords(name) === own || isSiteName(name, sites, address);
	// A person's own site is called as the person.
	const isElsewhere = ({name, isPerson}: Told) => !site(name) || (isPerson && isPersonal(name));
	const asMarked = (by: PageMark['by'][], needsNear: boolean) =>
		namesOf(
			marks.filter(mark => mark.what === 'author' && by.includes(mark.by) && (mark.isNear || !needsNear)),
		);
	const inData = (linked?.authors ?? []).flatMap(({name, isPerson}) => {
		const whole = name.replace(/^[\s,;]+/, '');
		const clean = isSiteName(whole, sites, address) ? whole : namesInByline(whole);
		return clean === undefined ? [] : [{name: clean, isPerson}];
	});
	const inHead = authorNames
		.map(name => meta.get(name) ?? '')
		.filter(name => !isElsewhereOf(name, address))
		.map(namesInByline)
		.filter(one => one !== undefined);
	const persons = (names: readonly Told[]) =>
		joined(
			names
				.filter(({name, isPerson}) => isElsewhere({name, isPerson}) && (isPerson || !isInstitution(name)))
				.map(({name}) => name),
		);
	const told = (names: readonly string[]) => persons(names.map(name => ({name, isPerson: false})));
	const marked = (by: PageMark['by'][], needsNear: boolean) =>
		persons(
			asMarked(by, needsNear)
				.map(name => ({name, isPerson: !isSiteName(name, sites, undefined)}))
				.filter(({name, isPerson}) => isPerson && !isInstitution(name)),
		);
	const inSight = () => marked(['class'], true) ?? inLines(lines, site);
	const stated =
		persons(inData) ?? marked(['itemprop'], false) ?? marked(['rel'], true) ?? marked(['link'], true);
	if (stated !== undefined) {
		const seen = isFullName(stated) ? undefined : inSight();
		return seen?.startsWith(`${stated} `) && fullName.test(seen) ? seen : stated;
	}

	return (
		told(inHead.slice(0, 1).filter(isFullName)) ??
		inSight() ??
		told(inHead.slice(0, 1)) ??
		told(onlyOne(asMarked(['rel'], false))) ??
		joined(inData.map(({name}) => name).filter(name => !site(name))) ??
		joined(inHead.slice(0, 1).filter(name => !site(name) && !isCompany(name)))
	);
}

/** Whether a name in the head comes with the address of another site: that of who made the theme. */
function isElsewhereOf(name: string, address: string | undefined): boolean {
	const host = /https?:\/\/(?:www\.)?([^\s/]+)/i.exec(name)?.[1];
	if (host === undefined || address === undefined || !URL.canParse(address)) return false;
	return !`.${new URL(address).hostname}`.endsWith(`.${host.toLowerCase()}`);
}

const joined = (names: readonly string[]): string | undefined =>
	names.length === 0 ? undefined : [...new Set(names)].join(', ');

/** Not the name of an account: those are the page's word, where a line beside the title has a person's. */
const isFullName = (name: string): boolean => /\s/.test(name);

// Letters between the end of one name and the start of the next: "and", a picture's alternative text.
const mostBetween = 60;

/** The names of marks, each once; of one mark in another, what the inner says. */
function namesOf(marks: readonly PageMark[]): string[] {
	const names: string[] = [];
	let end: number | undefined;
	for (const mark of marks) {
		// Those further down are of teasers.
		if (end !== undefined && mark.at > end + mostBetween) break;
		const given = mark.text !== '' ? mark.text : mark.value;
		const name = given === undefined || given.length > 150 ? undefined : namesInByline(given);
		if (name === undefined) continue;
		end = mark.at + mark.text.length;
		const outer = names.findIndex(other => other.includes(name));
		if (outer >= 0) names[outer] = name;
		else if (!names.some(other => name.includes(other))) names.push(name);
	}

	return names.slice(0, 6);
}

const onlyOne = (names: string[]): string[] => (names.length === 1 ? names : []);

const person = "\\p{Lu}[\\p{L}\\p{M}.'’-]+";
const particle = '(?:von|van|de|der|den|di|da|del|la|le|zu|zur|bin|al|el)';
const names = `${person}(?: (?:${particle} )*${person}){1,3}`;
const several = `${names}(?:(?:,| and| und| et| y| e| &) ${names}){0,4}`;
const fullName = new RegExp(`^${several}$`, 'u');
// "Posted on 5 May 2018 by Ane Holt"
const within = new RegExp(
	`(?:^|[\\s|•·,–—-])(?:by|By|BY|von|Von|VON|par|Par|por|Por|Autor:|Autorin:|Author:|Text:) ?(${several})`,
	'u',
);

// "By" on a line of its own, the name on the next.
const loneLabel = /^(?:by|written by|posted by|von|par|por|autor(?:in)?|author|auteur|text|di|door)\s*:?$/i;

function inLines(lines: readonly string[], site: (name: string) => boolean): string | undefined {
	for (const [index, line] of lines.entries()) {
		if (line.length > 160) continue;
		const isBelow = index > 0 && loneLabel.test(lines[index - 1]) && fullName.test(line);
		const name = isByline(line) || isBelow ? namesInByline(line) : labelled(line);
		if (name !== undefined && !site(name)) return name;
	}

	return undefined;
}

/** Of a line that is more than a byline: only where it is one of data, with a date or a label in it. */
function labelled(line: string): string | undefined {
	const found = within.exec(line);
	if (!found || (!/\d{4}|:/.test(line) && found.index > 0) || /[.!?]$/.test(line)) return undefined;
	return namesInByline(found[1]);
}
