import type {Article} from '../article/article.js';
import {isProse} from '../article/article.js';
import {addTo} from '../text/add-to.js';
import {countWhile} from '../text/count-while.js';
import {memoize} from '../text/memoize.js';
import type {Quotation} from '../text/quotations/quotation.js';
import {quotationsIn} from '../text/quotations/quotations-in.js';
import type {Range} from '../text/words.js';
import {sentencesOf} from './sentences-of.js';

/** A quotation of an article, its place and that of its speaker as ranges of the texts of blocks, by index. */
export type QuotationInBlock = Quotation & {block: number; speakerBlock?: number};

/** The quotations of an article by block, in the order of the text, read once for as long as the article lives. */
const quotationsByBlock = memoize((article: Article): ReadonlyMap<number, readonly QuotationInBlock[]> => {
	const blocks = article.blocks.flatMap((block, index) => (isProse(block) ? index : []));
	const paragraphs = blocks.map(index => article.blocks[index].text);
	const found = new Map<number, QuotationInBlock[]>();
	for (const quotation of quotationsIn(paragraphs, sentencesOf(article).language)) {
		const block = blocks[quotation.paragraph];
		const {speaker} = quotation;
		const placed = {...quotation, block, ...(speaker ? {speakerBlock: blocks[speaker.paragraph]} : {})};
		addTo(found, block, placed);
	}

	return found;
});

/** The quotations of which a part stands in a range of a block's text, in the order of the text. */
export function quotationsWithin(article: Article, block: number, {start, end}: Range): QuotationInBlock[] {
	const all = quotationsByBlock(article).get(block) ?? [];
	const found: QuotationInBlock[] = [];
	for (let at = firstThatMayReach(all, start); at < all.length && all[at].start < end; at++)
		if (all[at].end > start) found.push(all[at]);
	return found;
}

/** The index from which quotations may end behind a place: those that stand in no other follow each other. */
function firstThatMayReach(all: readonly QuotationInBlock[], place: number): number {
	let first = countWhile(all.length, at => all[at].start < place);
	while (first > 0 && (all[first - 1].end > place || all[first - 1].depth > 0)) first--;
	return first;
}
