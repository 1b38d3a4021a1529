import {type Article, type Block, isProse} from '../article/article.js';
import {memoize} from '../text/memoize.js';

/** A line of an outline: a block that a reader may want to go to. */
export type OutlineEntry = {block: number; isHeading: boolean};

const isHeading = ({kind}: Block): boolean => kind === 'title' || kind === 'heading';

/** The headings of an article; where it has none but its title, the beginnings of its paragraphs as well. */
export const outlineOf = memoize((article: Article): readonly OutlineEntry[] => {
	const hasHeadings = article.blocks.some(({kind}) => kind === 'heading');
	return article.blocks.flatMap((block, index) =>
		isHeading(block) || (!hasHeadings && isProse(block)) ? [{block: index, isHeading: isHeading(block)}] : [],
	);
});

/** Index of the entry that a block belongs to: the last one that does not stand below it. */
export const entryAt = (entries: readonly OutlineEntry[], block: number): number =>
	Math.max(
		0,
		entries.findLastIndex(entry => entry.block <= block),
	);
