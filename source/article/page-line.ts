import type {PageItem} from './page-lists.js';
import type {PageLink} from './page-text.js';

/** One block element's own text, or a piece of it between line breaks and inner blocks. */
export type PageLine = {
	/** White space taken together, but of code, which has its lines, and of a table, each cell a line; not yet safe to print. */
	text: string;
	/** The nearest block element: `p`, `h2`, `li`, `div`. */
	tag: string;
	/** Elements above it. */
	depth: number;
	/** The share of its characters that are in links, 0 to 1. */
	linkShare: number;
	/** Which element holds its block, by number, and the names and classes of the two. */
	container: number;
	path: string;
	place: Place;
	/** Where its words lead, as the page has it. */
	links?: PageLink[];
	/** Of a heading: 1 to 6. */
	level?: number;
	/** Of the first line of a list item. */
	item?: Omit<PageItem, 'isBegun'>;
	/** The number of the outermost list or quote, or of the verse, that it stands in: what is judged as one. */
	unit?: number;
	/** Whether it is the next line of verse or of an address. */
	continues?: true;
	isCode?: true;
	/** Of a table of data. */
	table?: {rows: string[][]; heads: number};
};

/** What the elements around a line say about it; counts and flags as numbers. */
export type Place = {
	/** Classes, ids and roles above it that speak for text or for furniture, and the nearest that does: 1 or -1. */
	favourable: number;
	unfavourable: number;
	nearest: number;
	article: number;
	main: number;
	aside: number;
	form: number;
	figure: number;
	figcaption: number;
	quote: number;
	/** Whether a class of an element above it calls it so. */
	saysCaption: boolean;
	saysQuote: boolean;
	saysNote: boolean;
	button: number;
	body: number;
};
