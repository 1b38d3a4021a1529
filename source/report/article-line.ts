import {type Article, isShown} from '../article/article.js';
import {type PlacedBlock, placedText} from '../article/placed-text.js';
import {originalDigest} from '../storage/article-key.js';
import {dayNumber, isoDay} from '../stories/day-number.js';
import {writtenLine} from './json-report.js';

/**
An article as a line of JSON Lines, which this program reads again as the same article, and which passim
(github.com/dasmiq/passim) reads as it is and hands on. Of furniture only what is asked for. `series` is never left out: passim
compares no texts of one series, and none without.

On the side of `text`, offsets count characters (code points); on the side of the original UTF-16 units, as everywhere.
*/
export function articleLine(article: Article, furniture: boolean): string {
	const {id, title, outlet, byline, published, modified, language, source} = article;
	const kept = article.blocks.filter(block => isShown(block, furniture));
	const day = dayNumber(article);
	const {text, blocks, places} = placedText(article, kept);
	return writtenLine({
		id,
		series: outlet ?? id,
		url: source.url,
		title,
		outlet,
		author: byline,
		date: published ?? (day === undefined ? undefined : isoDay(day)),
		modified,
		language,
		saved: source.saved,
		// How `text` is to be read, not what the article was before.
		format: 'text',
		text,
		blocks: blocks.map(blockOfLine),
		places,
		digest: originalDigest(article),
	});
}

/** What a block is, without its text, which stands in the text of all. */
function blockOfLine({block, start, end}: PlacedBlock) {
	const {text, start: _, end: __, ...what} = block;
	return {start, end, ...what};
}
