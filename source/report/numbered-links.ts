import {type Article, type Block, isShown, type Link} from '../article/article.js';
import {cellPlaces} from '../article/cell-places.js';
import {joinSafe, type SafeText, safe, sliceSafe, toSafeText} from '../text/safe-text.js';
import {type LinkedText, linkedCells, piecesByLink} from './linked-text.js';

/** An article whose links have numbers in its text, and where each number leads, from 1 on. */
export type NumberedLinks = {article: Article; addresses: SafeText[]};

/**
The article with `[1]` behind the words of each link, for where nothing can be followed; links to one address have one number.
Words that are the address need none, nor do links to places of the same page. In code, which is copied, nothing is set.
*/
export function numberedLinks(article: Article, furniture: boolean): NumberedLinks {
	const numbers = new Map<string, number>();
	const own = withoutFragment(article.source.url);
	const numberOf = (href: string): number | undefined => {
		if (own !== undefined && withoutFragment(href) === own) return undefined;
		const number = numbers.get(href) ?? numbers.size + 1;
		numbers.set(href, number);
		return number;
	};
	const blocks = article.blocks.map(block =>
		block.links && block.kind !== 'code' && isShown(block, furniture) ? withNumbers(block, numberOf) : block,
	);
	return {article: {...article, blocks}, addresses: [...numbers.keys()].map(toSafeText)};
}

type NumberOf = (href: string) => number | undefined;

const withoutFragment = (address: string | undefined): string | undefined => address?.split('#', 1)[0];

function withNumbers(block: Block, numberOf: NumberOf): Block {
	const {text, rows, links = []} = block;
	const places = rows && cellPlaces(text, rows);
	if (!rows || !places) return {...block, text: numbered({text, links}, numberOf), links: []};
	const cells = linkedCells(block).map(row => row.map(cell => numbered(cell, numberOf)));
	const parts: SafeText[] = [];
	let at = 0;
	for (const [row, ofRow] of places.entries()) {
		for (const [column, place] of ofRow.entries()) {
			if (!place) continue;
			parts.push(sliceSafe(text, at, place.start), cells[row][column]);
			at = place.end;
		}
	}

	return {...block, text: joinSafe([...parts, sliceSafe(text, at)]), rows: cells, links: []};
}

const numbered = (linked: LinkedText, numberOf: NumberOf): SafeText =>
	joinSafe(
		piecesByLink(linked).map(({text, href}) => {
			const number = href === undefined || isItsOwn(text, href) ? undefined : numberOf(href);
			return number === undefined ? text : safe`${text}[${number}]`;
		}),
	);

/** Whether the words of a link are its address. */
const isItsOwn = (text: SafeText, href: Link['href']): boolean =>
	[text, `https://${text}`, `http://${text}`, `mailto:${text}`].some(
		words => words === href || `${words}/` === href,
	);
