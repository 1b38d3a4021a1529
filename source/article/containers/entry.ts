/**
One article as a container holds it: its words, as a text or as HTML, and what the container says of it. Texts as they stand,
not yet safe to print; dates in any form. Where there is neither text nor HTML, it is known by its address alone.
*/
export type Entry = {
	text?: string;
	/** A page, or the part of it that is the article. */
	html?: string;
	/** Whether it is text from end to end, as a letter is, with nothing around it that a page has. */
	isWhole?: true;
	title?: string;
	outlet?: string;
	byline?: string;
	published?: string;
	modified?: string;
	language?: string;
	/** Where it is in the web. */
	url?: string;
	/** When it was kept. */
	saved?: string;
	/** What it says in short; only of interest where there is no more. */
	excerpt?: string;
	/** What it is called where it has no title: the name of a file in an archive. */
	name?: string;
};

/** What a container may hold at the most. */
export type ContainerLimits = {
	/** Bytes of all of it, when it is unpacked. */
	bytes: number;
	entries: number;
	/** How deep containers may lie in one another. */
	depth: number;
};

/** What a container holds, and a line for each thing in it that cannot be read: "chapter 3: cut off". */
export type OpenedContainer = {entries: readonly Entry[]; problems: readonly string[]};

/** The same while it is being opened. */
export type OpeningContainer = {entries: Entry[]; problems: string[]};

/**
Reads a container that has to be there as a whole, such as a mail or a book. Throws `UnreadableText` for one of which nothing
can be read.
*/
export type ContainerReader = (
	bytes: Uint8Array,
	limits: ContainerLimits,
) => OpenedContainer | Promise<OpenedContainer>;
