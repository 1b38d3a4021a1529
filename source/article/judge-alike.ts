import {endsSentence} from '../text/sentence-ends.js';
import type {PageLine} from './page-line.js';

// A line is text from here on, and given this much where those like it are.
const likely = 0.5;
const likeItsSiblings = 0.8;
// Characters of a line that is surely prose.
const proseLength = 60;
// So many lines like it have to be surely text, with this share of what they all say.
const fewest = 3;
const mostOf = 0.5;
// Of a line that has more of its characters in links, the links are the point.
const mostlyLinks = 0.3;

/** Lines in elements of the same names and classes; numbers of characters, and the places of the first and last prose. */
type Likes = {prose: number; kept: number; all: number; first: number; last: number};

/**
Judges alike what a page repeats: the steps of a recipe, the paragraphs of an interview. Where most of what stands in
elements of the same names and classes is text, a short sentence between two of them is too. Changes the probabilities, and
only to keep more.
*/
export function judgeAlike(lines: readonly PageLine[], probabilities: Float32Array): void {
	const groups = new Map<string, Likes>();
	for (const [index, line] of lines.entries()) {
		const {text, linkShare} = line;
		if (linkShare >= mostlyLinks) continue;
		const key = likenessOf(line);
		const group = groups.get(key) ?? {prose: 0, kept: 0, all: 0, first: -1, last: -1};
		groups.set(key, group);
		const isKept = probabilities[index] >= likely;
		group.all += text.length;
		if (isKept) group.kept += text.length;
		if (!isKept || text.length < proseLength || !endsSentence(text)) continue;
		group.prose++;
		if (group.first < 0) group.first = index;
		group.last = index;
	}

	for (const [index, line] of lines.entries()) {
		if (line.linkShare >= mostlyLinks) continue;
		const {prose, kept, all, first, last} = groups.get(likenessOf(line))!;
		const isBetween = prose >= fewest && kept >= mostOf * all && index > first && index < last;
		if (isBetween && endsSentence(line.text))
			probabilities[index] = Math.max(probabilities[index], likeItsSiblings);
	}
}

/** Elements without names are alike only in one place. */
const likenessOf = ({path, container}: PageLine): string =>
	/\.\s+>\w+\.\s+$/.test(path) ? `${container}${path}` : path;
