/**
An article as a container holds it; texts as they stand, not yet safe to print. Without `html` and `text` it is known by its
address alone.
*/
export type Entry = {
	html?: string;
	text?: string;
	/** Whether it is text from end to end, as a letter is, with nothing around it that a page has. */
	isWhole?: true;
	title?: string;
	byline?: string;
	/** ISO 8601, as precise as it is told; so is `saved`. */
	published?: string;
	/** When it was last changed, the same. */
	modified?: string;
	outlet?: string;
	url?: string;
	/** When the copy was kept. */
	saved?: string;
	language?: string;
	/** What each part of its text is, as `--format jsonl` writes it; any value. */
	blocks?: unknown;
	/** What it says in short, as HTML; of interest only where there is no more. */
	excerpt?: string;
	/** Its name within the container. */
	name?: string;
};

/** Characters of a text; what is shorter, and is called a summary, only says in short what an article is about. */
export const leastText = 1500;

/** What a container holds, in order, and what of it cannot be read: a line for each. */
export type Contents = {entries: Entry[]; problems: string[]};

/** How much is taken out of a container. */
export type ContentLimits = {
	/** Articles, or parts to make them of. */
	entries: number;
	/** Bytes, unpacked. */
	bytes: number;
	/** Containers within each other. */
	depth: number;
};

/** Reads a container. Throws `UnreadableText` where it is broken or larger than the limits from its beginning on. */
export type ContentReader = (bytes: Uint8Array, limits: ContentLimits) => Contents;

/** What is wrong with a container whose end did not come. */
export const cutOff = 'cut off: its end is missing; get it again';
