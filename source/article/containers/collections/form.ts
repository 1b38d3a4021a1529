import type {Entry} from '../entry.js';

/** How a database of newspapers sets out what it exports. A record is the lines of one article, blank ones among them. */
export type Form = {
	/** A line that only such an export has. */
	mark: RegExp;
	/** The lines that stand between records: where one begins, ends, or both. */
	border: RegExp;
	/** Whether a border stands before the first record; above it is a cover. */
	isBegun?: true;
	/** A line of what stands between borders and is no article: a list of contents, a bibliography. */
	cover?: RegExp;
	/** Puts in the borders that lines are without. */
	withBorders?: (lines: readonly string[]) => readonly string[];
	/** The article of a record; undefined for what is none, as a cover. */
	entryOf: (record: readonly string[]) => Entry | undefined;
};
