const megabyte = 1024 * 1024;

/** Bytes in words: "10 MB". */
export const inMegabytes = (bytes: number): string => `${bytes / megabyte} MB`;

// A long article has 100 kB; beyond this a file is something else, and would stop the screen.
/** Bytes of the largest file that is read. */
export const mostFileBytes = 32 * megabyte;

// More than anybody lists; a table of so many rows is one of something else.
/** Entries of the largest container that is read. */
export const mostEntries = 500_000;

// A book with its pictures, a year's mails.
/** What is taken out of a document that has to be read whole. */
export const documentLimits = {bytes: 256 * megabyte, entries: 10_000, depth: 5};

/** Bytes of the largest such document. */
export const mostDocumentBytes = 64 * megabyte;

/** Bytes of the largest container that comes on standard input: it is kept whole. */
export const mostInputBytes = 256 * megabyte;

/** How deep what is packed may lie in what is packed. */
export const mostDepth = 3;

/** What a web page or standard input may take before it is given up. */
export type Limits = {
	/** Of a page for all of it; of standard input from one piece to the next, as another program is at work there. */
	milliseconds: number;
	/** Of a page when it is unpacked. */
	bytes: number;
	redirects: number;
};

// Far more than a page of an article needs; a browser follows up to 20 redirects (Fetch standard, 4.4).
export const usualLimits: Limits = {milliseconds: 15_000, bytes: 10 * megabyte, redirects: 5};
