import {joinSafe, type SafeText, safe, sliceSafe, toSafeText} from '../text/safe-text.js';
import {webAddress} from '../text/web-address.js';
import {readArticleWords} from './article-words.js';
import type {Citation, CitedPassage} from './citation.js';
import {dayInWords} from './day-in-words.js';
import {passageAddress} from './passage-address.js';

/**
A citation as lines of plain text without their ends: of each passage its words, where they are from and when that was read,
and its address on a line of its own, so that a mail makes a link of it. In steps, because looking for a place in a very long
article takes a while.
*/
export function* citationLines({passages, remark}: Citation): Generator<void, SafeText[]> {
	let lines: SafeText[] = [];
	for (const passage of passages) {
		const {article, parts} = passage;
		const isOnWeb = webAddress(article.source.url) !== undefined;
		const address = isOnWeb ? passageAddress(article, parts, yield* readArticleWords(article)) : undefined;
		const place = address === undefined ? [] : [toSafeText(address)];
		lines = [...lines, ...quoted(passage), originOf(passage, isOnWeb), ...place, safe``];
	}

	return remark === undefined ? lines.slice(0, -1) : [...lines, remark];
}

/** A passage in quotation marks, where it has none of its own; a block on a line, since a headline is no sentence of the text. */
function quoted({article: {blocks}, text, parts}: CitedPassage): SafeText[] {
	const lines =
		parts.length < 2
			? [text]
			: parts.map(({block, range}) => sliceSafe(blocks[block].text, range.start, range.end));
	if (/["“”„«»]/u.test(text)) return lines;
	return lines.map((line, index) => {
		const opened = index === 0 ? safe`“${line}` : line;
		return index === lines.length - 1 ? safe`${opened}”` : opened;
	});
}

/** "— Metro, Jane Doe, 17 December 2024, “Counter-attacks continue”, metro.txt, read on 27 November 2026"; no file of what is on the web. */
function originOf({article, readOn}: CitedPassage, isOnWeb: boolean): SafeText {
	const {outlet, byline, published, title, source} = article;
	// A text that tells no title is called as its file.
	const isTitled = isOnWeb || (title !== source.name && !source.name.startsWith(`${title}.`));
	const known = [
		...(outlet === undefined ? [] : [outlet]),
		...(byline === undefined ? [] : [byline]),
		...(published === undefined ? [] : [dayInWords(published)]),
		...(isTitled ? [safe`“${title}”`] : []),
		...(isOnWeb ? [] : [source.name]),
		...(readOn === undefined ? [] : [safe`read on ${dayInWords(toSafeText(readOn))}`]),
	];
	return safe`— ${joinSafe(known, safe`, `)}`;
}
