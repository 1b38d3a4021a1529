import {joinSafe, type SafeText, safe, toSafeText} from '../text/safe-text.js';
import {webAddress} from '../text/web-address.js';
import {readArticleWords} from './article-words.js';
import type {Citation, CitedPassage} from './citation.js';
import {dayInWords} from './day-in-words.js';
import {passageAddress} from './passage-address.js';

/**
A citation as lines of plain text without their ends: of each passage its words, where they are from and when that was read,
and its address or else the name of its file. In steps, because looking for a place in a very long article takes a while.
*/
export function* citationLines({passages, remark}: Citation): Generator<void, SafeText[]> {
	let lines: SafeText[] = [];
	for (const passage of passages) {
		const {article, text, parts} = passage;
		const isOnWeb = webAddress(article.source.url) !== undefined;
		const address = isOnWeb ? passageAddress(article, parts, yield* readArticleWords(article)) : undefined;
		const place = address === undefined ? article.source.name : toSafeText(address);
		lines = [...lines, safe`“${text}”`, ...originOf(passage), place, safe``];
	}

	return remark === undefined ? lines.slice(0, -1) : [...lines, remark];
}

/** "— Metro, Jane Doe, 17 December 2024, “Counter-attacks continue”, read on 27 November 2026"; nothing where nothing is known. */
function originOf({article, readOn}: CitedPassage): SafeText[] {
	const {outlet, byline, published, title, source} = article;
	const known = [
		...(outlet === undefined ? [] : [outlet]),
		...(byline === undefined ? [] : [byline]),
		...(published === undefined ? [] : [dayInWords(published)]),
		// Where a text tells no title, it is called as its file.
		...(title === source.name || source.name.startsWith(`${title}.`) ? [] : [safe`“${title}”`]),
		...(readOn === undefined ? [] : [safe`read on ${dayInWords(toSafeText(readOn))}`]),
	];
	return known.length === 0 ? [] : [safe`— ${joinSafe(known, safe`, `)}`];
}
