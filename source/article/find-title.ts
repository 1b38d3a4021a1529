import {endsSentence} from '../text/sentence-ends.js';
import {creditStart, isCredit} from './credits.js';
import {furnitureOf, plainWords} from './furniture.js';
import {isByline, isDateline} from './line-kinds.js';

/** Where the title stands among the lines, and where in its text the name of the site begins, if it carries one. */
export type FoundTitle = {index: number; suffix?: {start: number; name: string}};

type Candidate = {text: string; probability: number};

// On a whole page the menus come first; where no text is found, a title stands among the first lines or nowhere.
const mostAbove = 400;
const head = 12;
const length = {least: 8, most: 250};

// What speaks for a line as the title, by trial on 335 pages: that it comes again, alone or with its site's name; that its
// words are the text's; that it is the first line; that it carries a site's name; that it is as long as titles are.
const weights = {
	repeated: 3,
	topic: 3,
	first: 1.5,
	suffix: 1.5,
	usualLength: 1,
	short: -1,
	closed: -2,
	distance: -0.05,
};
const mostDistance = -1.5;
const leastScore = 0.35;

/**
The line that is the title: the one that the page names so in its head (`named`), else the likeliest of those above the
text. Undefined where there is none.
*/
export function findTitle(lines: readonly Candidate[], named?: string): FoundTitle | undefined {
	const found = named === undefined ? -1 : findNamed(lines, named);
	const above = linesAbove(lines);
	const index = found >= 0 ? found : findLikeliest(lines, above);
	if (index < 0) return undefined;
	const suffix = siteSuffix(lines[index].text, lines.slice(0, Math.max(above, index + 1)));
	return suffix ? {index, suffix} : {index};
}

function findNamed(lines: readonly Candidate[], named: string): number {
	const wanted = plainWords(named);
	if (wanted === '') return -1;
	const words = lines.map(line => (line.text.length <= 400 ? plainWords(line.text) : ''));
	const same = words.indexOf(wanted);
	if (same >= 0) return same;
	// "Title | Site" in the head, "Title" on the page.
	return words.findIndex(
		own => own.length >= length.least && own.length > wanted.length / 2 && `${wanted} `.startsWith(`${own} `),
	);
}

/** How many lines stand above the first paragraph. */
function linesAbove(lines: readonly Candidate[]): number {
	const first = lines.findIndex(
		({text, probability}) => probability > 0.6 && text.length > 100 && endsSentence(text),
	);
	return first < 0 ? Math.min(head, lines.length) : Math.min(first, mostAbove);
}

function findLikeliest(lines: readonly Candidate[], above: number): number {
	if (lines.length < 2) return -1;
	const topic = topicWords(lines);
	const plain = lines.slice(0, above).map(line => (line.text.length <= 400 ? plainWords(line.text) : ''));
	const times = new Map<string, number>();
	for (const words of plain) times.set(words, (times.get(words) ?? 0) + 1);
	let best = -1;
	let most = leastScore;
	for (let index = 0; index < above; index++) {
		const {text} = lines[index];
		if (!canBeTitle(text)) continue;
		const words = plain[index].split(' ');
		const telling = words.filter(word => word.length > 3);
		const shared = telling.filter(word => topic.has(word)).length / Math.max(2, telling.length);
		const isRepeated = words.length >= 4 && (times.get(plain[index])! > 1 || hasLonger(plain, index));
		const score =
			(isRepeated ? weights.repeated : 0) +
			weights.topic * shared +
			(index === 0 ? weights.first : 0) +
			(barSuffix(text) ? weights.suffix : 0) +
			(words.length >= 5 && words.length <= 22 ? weights.usualLength : 0) +
			(words.length < 4 ? weights.short : 0) +
			(/[.;,:。]$/.test(text) ? weights.closed : 0) +
			Math.max(mostDistance, weights.distance * (above - index));
		if (score > most) {
			most = score;
			best = index;
		}
	}

	// Of copies, the first is the title.
	return best < 0 ? -1 : plain.indexOf(plain[best]);
}

/** Whether a line above says the same with something after it: a page's head, with the name of its site. */
const hasLonger = (plain: readonly string[], index: number): boolean =>
	plain.slice(0, head).some((other, at) => at !== index && other.startsWith(`${plain[index]} `));

/** The longer words of the first paragraphs. */
function topicWords(lines: readonly Candidate[]): Set<string> {
	const prose = lines.filter(({text, probability}) => probability > 0.6 && text.length > 100).slice(0, 12);
	return new Set(prose.flatMap(({text}) => plainWords(text.slice(0, 1000)).split(' ')));
}

const canBeTitle = (text: string): boolean =>
	text.length >= length.least &&
	text.length <= length.most &&
	furnitureOf(text) === undefined &&
	!isByline(text) &&
	!isDateline(text) &&
	!isCredit(text) &&
	creditStart(text) < 0;

type Suffix = {start: number; name: string};

/** The site's name at the end of a title: after a bar, or after a dash where the title also stands without it. */
function siteSuffix(text: string, above: readonly Candidate[]): Suffix | undefined {
	if (text.length > 400) return undefined;
	for (const {text: other} of above) {
		if (other.length < length.least || other.length >= text.length || !text.startsWith(other)) continue;
		const rest = /^\s+[|–—·:»-]+\s+(\S.{0,60})$/u.exec(text.slice(other.length));
		if (rest) return {start: other.length, name: rest[1].split(' | ').at(-1)!.trim()};
	}

	return barSuffix(text);
}

function barSuffix(text: string): Suffix | undefined {
	const start = text.indexOf(' | ', length.least);
	if (start < 0) return undefined;
	const name = text.slice(text.lastIndexOf(' | ') + 3).trim();
	return name.length >= 2 && name.length <= 40 ? {start, name} : undefined;
}
