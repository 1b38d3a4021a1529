import type {Article} from '../article/article.js';
import {joinSafe, type SafeText, safe, sliceSafe, toSafeText} from '../text/safe-text.js';
import {webAddress} from '../text/web-address.js';
import {readArticleWords} from './article-words.js';
import type {Citation, CitedPassage} from './citation.js';
import {dayInWords} from './day-in-words.js';
import {passageAddress} from './passage-address.js';

/**
A citation as lines of plain text without their ends: of each passage its words, where they are from and when that was read,
and its address on a line of its own, so that a mail makes a link of it; behind it that of its copy in an archive, where it was
read there: pages go, and are changed. In steps, because looking for a place in a very long
article takes a while.
*/
export function* citationLines({passages, remark}: Citation): Generator<void, SafeText[]> {
	let lines: SafeText[] = [];
	for (const passage of passages) {
		const {article, parts} = passage;
		const isOnWeb = webAddress(article.source.url) !== undefined;
		const words = isOnWeb ? yield* readArticleWords(article) : undefined;
		const places = placesOf(article)
			.map(url => passageAddress({...article, source: {...article.source, url}}, parts, words))
			.filter(address => address !== undefined);
		lines = [...lines, ...quoted(passage), originOf(passage, isOnWeb), ...places.map(toSafeText), safe``];
	}

	return remark === undefined ? lines.slice(0, -1) : [...lines, remark];
}

/** Where in the web an article is, itself and as the copy that was read. */
const placesOf = ({source: {url, archived}}: Article): string[] =>
	webAddress(url) === undefined ? [] : [url, archived].filter(one => one !== undefined);

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
		// A person's own site is called as the person.
		...(byline === undefined || byline === outlet ? [] : [byline]),
		...(published === undefined ? [] : [dayInWords(published)]),
		...(isTitled ? [safe`“${title}”`] : []),
		...(isOnWeb ? [] : [source.name]),
		...(webAddress(source.archived) === undefined ? [] : [archivedOn(source.saved)]),
		...(readOn === undefined ? [] : [safe`read on ${dayInWords(toSafeText(readOn))}`]),
	];
	return safe`— ${joinSafe(known, safe`, `)}`;
}

const archivedOn = (saved: string | undefined): SafeText =>
	saved === undefined ? safe`archived` : safe`archived on ${dayInWords(toSafeText(saved.slice(0, 10)))}`;
