import {furnitureOf, plainWords} from './furniture.js';
import {isByline, isCredit, isDateline} from './line-kinds.js';

/** Where the title stands among the lines, and where in its text the name of the site begins, if it carries one. */
export type FoundTitle = {index: number; suffix?: {start: number; name: string}};

type Candidate = {text: string; probability: number};

// A title stands above the text; on a whole page, the page's own head comes before it.
const head = 12;
const titleLength = {least: 12, most: 250};

/**
The line that is the title: the one that the page names so in its head (`named`); else among the first lines one that
repeats or carries its site's name; else the first above the text that reads like one. Undefined where there is none.
*/
export function findTitle(lines: readonly Candidate[], named?: string): FoundTitle | undefined {
	const found = named === undefined ? -1 : findNamed(lines, named);
	const index = found >= 0 ? found : findByPlace(lines);
	if (index < 0) return undefined;
	const suffix = siteSuffix(lines[index].text);
	return suffix ? {index, suffix} : {index};
}

function findNamed(lines: readonly Candidate[], named: string): number {
	const wanted = plainWords(named);
	if (wanted === '') return -1;
	let index = lines.findIndex(line => plainWords(line.text.slice(0, 300)) === wanted);
	// "Title | Site" in the head, "Title" on the page.
	if (index < 0)
		index = lines.findIndex(line => {
			const own = plainWords(line.text.slice(0, 300));
			return (
				own.length >= titleLength.least &&
				`${wanted} `.startsWith(`${own} `) &&
				own.length > wanted.length / 2
			);
		});
	return index;
}

function findByPlace(lines: readonly Candidate[]): number {
	const times = new Map<string, number>();
	for (const {text} of lines.slice(0, 60)) times.set(text, (times.get(text) ?? 0) + 1);
	const first = lines.findIndex(({text, probability}) => probability > 0.6 && text.length > 120);
	const until = Math.min(lines.length, first < 0 ? head : Math.max(head, Math.min(first, 200)));
	const candidates = lines.slice(0, until).map(line => reads(line.text));
	const repeated = lines.findIndex(
		({text}, index) =>
			index < head && candidates[index] && (times.get(text)! > 1 || siteSuffix(text) !== undefined),
	);
	if (repeated >= 0) return repeated;
	const above = first < 0 ? until : Math.min(first, until);
	// One line, or a text that begins at once: nothing above it that could name it.
	if (lines.length < 2) return -1;
	const near = Math.max(0, above - head);
	for (let index = near; index < above; index++)
		if (candidates[index] && lines[index].text.split(' ').length >= 4) return index;
	const short = lines.findIndex(
		({text}, index) => index < Math.min(3, above) && candidates[index] && !isAllCapitals(text),
	);
	return short;
}

const isAllCapitals = (text: string) => text === text.toUpperCase();

/** Whether a line could be a title by its form. */
function reads(text: string): boolean {
	return (
		text.length >= titleLength.least &&
		text.length <= titleLength.most &&
		!/[.;,:]$/.test(text) &&
		furnitureOf(text) === undefined &&
		!isByline(text) &&
		!isDateline(text) &&
		!isCredit(text)
	);
}

/** The site's name at the end of a title, after a bar: "… | News UK". */
export function siteSuffix(text: string): {start: number; name: string} | undefined {
	if (text.length > 400) return undefined;
	const start = text.indexOf(' | ', titleLength.least);
	if (start < 0) return undefined;
	const name = text.slice(text.lastIndexOf(' | ') + 3).trim();
	return name.length >= 2 && name.length <= 40 ? {start, name} : undefined;
}
