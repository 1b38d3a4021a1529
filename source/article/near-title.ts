import {plainWords} from './furniture.js';
import type {PageMark} from './page-facts.js';
import type {PageLine} from './page-line.js';

/** What stands around the title of a page: there alone a name or a day without more is the article's. */
export type NearTitle = {
	/** The marks of the article, not of what stands beside it, those near the title told. */
	marks: (PageMark & {isNear: boolean})[];
	/** The lines from a few above the title to the first of the text, and whether each is above. */
	lines: string[];
};

// Letters. A lead, a picture's caption and a row of buttons stand between the title and the name.
const above = 250;
const below = 900;
const linesAbove = 4;
const linesBelow = 12;
// Characters: from here on a line is running text.
const prose = 240;

// "27.1.2022 - The bridge over the Sarn …"
const leadingDate =
	/^(?:\((?<inBrackets>\d{1,2}\. ?(?:\d{1,2}\.|\p{L}{3,10}) ?\d{4})\)\s|(?<plain>\d{1,2}\. ?(?:\d{1,2}\.|\p{L}{3,10}) ?\d{4})\s*(?:[-–—:|•,]|\/\/)\s)/u;

/** What stands around the title, which is told by its text. */
export function nearTitle(
	title: string | undefined,
	marks: readonly PageMark[],
	lines: readonly PageLine[],
): NearTitle {
	const wanted = plainWords(title ?? '');
	const isTitle = (text: string) => {
		const own = plainWords(text.slice(0, 400));
		return (
			own.length >= 3 &&
			wanted !== '' &&
			(own === wanted ||
				(own.length > wanted.length / 2 && wanted.includes(own)) ||
				(own.length < 2 * wanted.length && own.includes(wanted)))
		);
	};
	const heads = marks.filter(mark => mark.what === 'title');
	const highest = heads.filter(mark => mark.by !== 'class' && mark.aside === 0);
	const head =
		highest.find(mark => isTitle(mark.text)) ??
		heads.find(mark => isTitle(mark.text)) ??
		(highest.length === 1 ? highest[0] : undefined);
	const article =
		head?.article || marks.find(mark => mark.article > 0 && mark.at >= (head?.at ?? 0))?.article;
	const own = marks
		.filter(
			// A title that is itself in a part beside the article has its author and its day there.
			mark =>
				(mark.aside === 0 || mark.aside === head?.aside) &&
				(mark.article === 0 || article === undefined || mark.article === article),
		)
		.map(mark => ({
			...mark,
			isNear:
				head !== undefined && mark.at >= head.at - above && mark.at <= head.at + head.text.length + below,
		}));
	return {marks: own, lines: linesNear(lines, isTitle, head?.text)};
}

function linesNear(
	lines: readonly PageLine[],
	isTitle: (text: string) => boolean,
	head: string | undefined,
): string[] {
	const words = head === undefined ? undefined : plainWords(head);
	const isHeading = (line: PageLine) => /^h[1-3]$/.test(line.tag);
	const matches = (line: PageLine) =>
		isTitle(line.text) ||
		(words !== undefined &&
			words !== '' &&
			isHeading(line) &&
			words.startsWith(plainWords(line.text.slice(0, 400)) || '\0'));
	let at = lines.findIndex(line => isHeading(line) && matches(line));
	if (at < 0) at = lines.findIndex(line => matches(line));
	if (at < 0) return [];
	const near: string[] = [];
	for (let index = Math.max(0, at - linesAbove); index < Math.min(lines.length, at + linesBelow); index++) {
		const {text, place} = lines[index];
		if (index > at && text.length > prose) {
			const date = leadingDate.exec(text)?.groups;
			if (date) near.push(date.plain ?? date.inBrackets);
			break;
		}

		// A title may itself be in a header, or under a picture.
		const isBeside = place.aside > lines[at].place.aside || place.figcaption > lines[at].place.figcaption;
		if (index !== at && !isBeside && place.form === 0) near.push(text);
	}

	return near;
}
