import {type Article, type Block, isProse} from '../article/article.js';

/** A line of an outline: a block that a reader may want to go to. */
export type OutlineEntry = {block: number; isHeading: boolean};

const isHeading = ({kind}: Block): boolean => kind === 'title' || kind === 'heading';

const known = new WeakMap<Article, readonly OutlineEntry[]>();

/** The headings of an article; where it has none but its title, the beginnings of its paragraphs as well. */
export function outlineOf(article: Article): readonly OutlineEntry[] {
	let entries = known.get(article);
	if (!entries) {
		const hasHeadings = article.blocks.some(({kind}) => kind === 'heading');
		entries = article.blocks.flatMap((block, index) =>
			isHeading(block) || (!hasHeadings && isProse(block))
				? [{block: index, isHeading: isHeading(block)}]
				: [],
		);
		known.set(article, entries);
	}

	return entries;
}

/** Index of the entry that a block belongs to: the last one that does not stand below it. */
export const entryAt = (entries: readonly OutlineEntry[], block: number): number =>
	Math.max(
		0,
		entries.findLastIndex(entry => entry.block <= block),
	);
