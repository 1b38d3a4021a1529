import {textFeatures} from '../boilerplate-classifier.js';
import {readLines} from '../text-lines.js';
import type {PageRows} from './examples.js';
import type {LabelledPage} from './labelled-pages.js';

/** A labelled page as the rows the text classifier learns from. `weight` is how much the page counts. */
export function textRows(page: LabelledPage, weight: number): PageRows {
	const lines = readLines(page.lines.map(line => line.text).join('\n'));
	const {features} = textFeatures(lines);
	const labels = new Int8Array(lines.length);
	let first = 0;
	let firstStart = 0;
	for (const [row, {start, end}] of lines.entries()) {
		while (first + 1 < page.lines.length && firstStart + page.lines[first].text.length + 1 <= start)
			firstStart += page.lines[first++].text.length + 1;
		// A line that was joined out of several has the label of most of its characters.
		let kept = 0;
		let dropped = 0;
		for (let index = first, at = firstStart; index < page.lines.length && at < end; index++) {
			const {text, keep} = page.lines[index];
			if (keep === true) kept += text.length;
			else if (keep === false) dropped += text.length;
			at += text.length + 1;
		}

		labels[row] = kept + dropped === 0 ? -1 : kept >= dropped ? 1 : 0;
	}

	// Figures are means over pages, so a page of few lines must not drown; a paragraph counts more than a menu's entry.
	const judged = labels.reduce((sum, label) => sum + (label >= 0 ? 1 : 0), 0);
	const weights = Float32Array.from(
		lines,
		({start, end}) => Math.min(1, (end - start) / 100 + 0.7) / Math.sqrt(Math.max(1, judged)),
	);
	return {part: page.part, weight, features, labels, weights};
}

const kept = new Set(['title', 'byline', 'date', 'caption', 'partial']);

/** A labelled page as it is when its furniture has been taken out, with a blank line between all others. */
export const withoutFurniture = (page: LabelledPage): LabelledPage => ({
	...page,
	lines: page.lines
		.filter(({text, keep, why}) => text.trim() !== '' && (keep === true || kept.has(why ?? '')))
		.flatMap(line => [line, {text: '', keep: null}]),
});

/**
A page without its furniture but for links to other articles set in among its paragraphs, as spun blogs have them: the
collections have few such, and the text goes on after each. `titles` are of other pages; `seed` chooses where and which.
*/
export function withLinksAmid(page: LabelledPage, titles: readonly string[], seed: number): LabelledPage {
	const paragraphs = withoutFurniture(page).lines;
	const links = 1 + (seed % 4);
	const lines = [...paragraphs];
	for (let link = 0; link < links; link++) {
		const title = titles[(seed * 31 + link * 97) % titles.length];
		const text = `${announcements[(seed + link * 5) % announcements.length]}${title}`;
		// After a paragraph and its blank line, in the later half of the text as often as in the first.
		const at = 2 * Math.floor((((seed * 7 + link * 13) % 17) / 17) * (paragraphs.length / 2));
		lines.splice(Math.max(2, at), 0, {text, keep: false}, {text: '', keep: null});
	}

	return {...page, lines};
}

const announcements = [
	'See also  ',
	'See also: ',
	'Read more: ',
	'READ MORE: ',
	'Related: ',
	'Also read: ',
	'RELATED: ',
	'',
];
