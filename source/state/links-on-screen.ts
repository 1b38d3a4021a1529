import type {Link} from '../article/article.js';
import {itemsTouching} from '../layout/items-in-block.js';
import {piecesOf} from '../layout/structured-lines.js';
import type {SafeText} from '../text/safe-text.js';
import {servesScreen} from './keys.js';
import {linkLetters} from './link-letters.js';
import {type ReaderView, readerView} from './reader-view.js';
import type {ReaderScreen, State} from './state.js';

/** A link of which something stands on the screen. */
export type LinkOnScreen = {
	link: Link;
	/** Index into the article's blocks. */
	block: number;
	/** The first row of the article on which it stands in sight, and the offset into the block's text at which it begins there. */
	row: number;
	start: number;
	/** What is typed to follow it. */
	letters: SafeText;
};

/** The links that the reader shows, in the order of the text. */
export function linksOnScreen(state: State, screen: ReaderScreen, view?: ReaderView): LinkOnScreen[] {
	const {lines, top, height} = view ?? readerView(state, screen);
	const found = new Map<Link, Omit<LinkOnScreen, 'letters'>>();
	for (let row = top; row < Math.min(top + height, lines.length); row++) {
		const {block, range, pieces} = lines[row];
		if (!range) continue;
		const {links = []} = screen.article.blocks[block];
		if (links.length === 0) continue;
		for (const {range: shown} of piecesOf({range, pieces})) {
			for (const link of itemsTouching(links, shown))
				if (!found.has(link)) found.set(link, {link, block, row, start: Math.max(link.start, shown.start)});
		}
	}

	const letters = linkLetters(found.size, keysBeside(state));
	return [...found.values()].map((one, at) => ({...one, letters: letters[at]}));
}

/** The keys that mean something else while a link is chosen. */
const keysBeside = ({bindings}: State): ReadonlySet<string> =>
	new Set(
		bindings.flatMap(binding =>
			binding.command === 'browse' && servesScreen(binding, 'reader') ? binding.keys : [],
		),
	);
