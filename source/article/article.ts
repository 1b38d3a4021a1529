import {type Memoized, memoize} from '../text/memoize.js';
import type {Mojibake} from '../text/mojibake.js';
import type {SafeText} from '../text/safe-text.js';
import {countWords} from '../text/words.js';

/** An article: its decoded text, unchanged, and the blocks that say what each part of it is. */
export type Article = {
	/** Stable between runs: the path, the URL or `stdin`. */
	id: string;
	title: SafeText;
	outlet?: SafeText;
	byline?: SafeText;
	/** ISO 8601, as precise as it is told: `2024-05-03`, `2024-05-03T10:00:00+02:00`. */
	published?: SafeText;
	/** When it was last changed, the same; only where it is told. */
	modified?: SafeText;
	/** A BCP 47 language tag. */
	language?: string;
	source: Source;
	/** The decoded text; of HTML, all visible text of the page, one block element a line. */
	original: string;
	/** In document order, never overlapping; together they cover every visible character of `original`. */
	blocks: Block[];
};

export type Format = 'text' | 'html' | 'markdown';

/** Where an article was read from, and how. */
export type Source = {
	name: SafeText;
	path?: string;
	/** Where it was read from, or where it says that it is. */
	url?: string;
	/** Where in an archive of the web the copy lies that was read. */
	archived?: string;
	/** When the copy that was read was kept, ISO 8601. */
	saved?: string;
	/** The container that holds it, and which of its entries it is, from 1. */
	container?: {name: SafeText; number: number};
	/** Whether only its address is known and what a feed or a list says of it, not its text. */
	partial?: true;
	/** Whether it is text from end to end, as a document is: there was nothing around it to be left out. */
	whole?: true;
	/** The SHA-256 of the bytes that were read, of an entry of its own; 64 hexadecimal digits. Absent where a text was given. */
	sha256?: string;
	/** The encoding the bytes were found to have, as a WHATWG label. */
	encoding: string;
	format: Format;
	/**
	How far the text was UTF-8 read as windows-1252 (`â€™` for `’`) before it came here. The blocks hold it put right,
	`original` as it came. Absent where nothing was wrong.
	*/
	mojibake?: Mojibake;
	/** Whether references to characters (`&amp;`) were left over in a plain text. The blocks hold the characters. */
	entities?: true;
};

/** Whether an article came on standard input, which cannot be read again. */
export const isFromStandardInput = ({id}: Article): boolean => /^stdin(?:#\d+)?$/.test(id);

/** Whether an article is one of a container. */
export const isEntry = ({source}: Article): boolean => source.container !== undefined;

export type BlockKind =
	| 'title'
	| 'kicker'
	| 'heading'
	| 'byline'
	| 'dateline'
	| 'paragraph'
	| 'quote'
	| 'list-item'
	| 'table'
	| 'code'
	| 'caption'
	| 'credit'
	| 'furniture';

export type Block = {
	kind: BlockKind;
	/** Cleaned: one line, safe to print; of code its lines, of a table its cells with ` | ` between them. */
	text: SafeText;
	/** UTF-16 offsets into `original`. */
	start: number;
	end: number;
	/** Of a heading 1 to 6; of a list item how deep its list lies in others, from 1. */
	level?: number;
	/** How a list item is counted: `3.`; absent where it has a bullet. */
	marker?: SafeText;
	/** Whether it is the next line of the verse or the address that the block above it is a line of. */
	continues?: true;
	/** The text of a table's cells, row by row; rows may end before the last column. */
	rows?: SafeText[][];
	/** How many of its first rows are its head. */
	heads?: number;
	/** Where its words lead, in order; absent where they lead nowhere. */
	links?: Link[];
	/** What sort of furniture it is; of furniture only. */
	reason?: FurnitureReason;
	/** How sure the kind is, 0 to 1; absent where nothing speaks against it. */
	confidence?: number;
};

/** Words that lead to an address; UTF-16 offsets into the block's text. */
export type Link = {
	start: number;
	end: number;
	/** Whole, with nothing in it that a terminal obeys; `http:`, `https:` or `mailto:`. */
	href: string;
};

export type FurnitureReason =
	| 'advertisement'
	| 'button'
	| 'comment-form'
	| 'cookie-notice'
	| 'duplicate-title'
	| 'duplicate-text'
	| 'markup'
	| 'navigation'
	| 'newsletter'
	| 'outside-body'
	| 'related-link'
	| 'share-widget'
	| 'site-name'
	| 'site-notice'
	| 'source-link'
	| 'tip-appeal'
	| 'video-notice';

/** The kinds whose sentences say at length what happened. */
const prose: ReadonlySet<BlockKind> = new Set(['paragraph', 'quote', 'list-item']);

/** Whether a block is running text, of which alone is counted what only one article says. */
export const isProse = (block: Pick<Block, 'kind'>): boolean => prose.has(block.kind);

/** Whether a block is shown, searched and printed when furniture is not asked for. */
export const isKept = (block: Block): boolean => block.kind !== 'furniture';

/** Whether a block is shown where furniture is asked for, or not. */
export const isShown = (block: Block, furniture: boolean): boolean => furniture || isKept(block);

// Below this a block's kind is a guess: of lines with such a confidence one in four is the other thing.
const doubtful = 0.75;
// An article is unsure where guesses are so long beside its text. Of 909 pages of sites held out of which all was found, one
// in twenty is (with a tenth, one in nine), and the same seven of 19 of which more than half was lost.
const mostDoubt = 0.25;

/** Whether the cleaning could not tell well what a block is. */
export const isDoubtful = (block: Block): boolean => (block.confidence ?? 1) < doubtful;

// In characters of running text. Of a page as little is a notice, or what a script or a picture left over of an article: so are
// nine of those 19, and of the 770 others that are whole and no test's few lines one in a hundred.
const leastOfPage = 300;
// And as little is unsure where so many times as much was left out: two more of the 19, and one more in a hundred of the others.
const littleKept = 450;
const muchLeftOut = 0.5;
// A shorter line is no text that could have been lost.
const longLine = 60;

/**
Whether the cleaning of an article is unsure: no running text was found at all, what is doubtful of what it kept and left out
is long beside the text, or little of a page was kept. A reader says so and offers the original. Of what is whole, nothing was guessed.
*/
export function isUnsure({blocks, source}: Article): boolean {
	if (source.whole) return false;
	let kept = 0;
	let doubt = 0;
	let leftOut = 0;
	for (const block of blocks) {
		const {length} = block.text;
		if (isProse(block)) kept += length;
		else if (!isKept(block)) leftOut += length;
		// Of short lines, a wrong guess costs nothing.
		if (isDoubtful(block) && length >= longLine && (isProse(block) || !isKept(block))) doubt += length;
	}

	const isPage = source.format === 'html';
	if (blocks.length === 0) return isPage;
	if (kept === 0 || doubt > mostDoubt * kept) return true;
	return isPage && (kept < leastOfPage || (kept < littleKept && leftOut > muchLeftOut * kept));
}

// Characters: five times as long as a long report.
const longFrom = 200_000;

/** Whether an article is so long that what has to do with all of its text would keep keys waiting. */
export const isLong: (article: Article) => boolean = memoize(
	({blocks}: Article) => blocks.reduce((sum, {text}) => sum + text.length, 0) >= longFrom,
);

/** How many words the kept text of an article has. */
export function wordCount(article: Article): number {
	const {words, isExact} = estimateWords(article);
	return isExact ? words : countAllWords(article);
}

const countAllWords = memoize(({blocks}: Article) =>
	blocks.reduce((sum, block) => sum + (isKept(block) ? countWords(block.text) : 0), 0),
);

// Characters.
const countedBeginning = 200_000;

/** How many words an article has, or about how many. */
export type WordEstimate = {words: number; isExact: boolean};

/**
About how many words it has, for what has to be known at once: exactly, but of a very long text counted in its beginning, and
taken to go on so.
*/
export const estimateWords: Memoized<Article, [], WordEstimate> = memoize(
	({blocks}: Article): WordEstimate => {
		let counted = 0;
		let length = 0;
		let words = 0;
		for (const block of blocks) {
			if (!isKept(block)) continue;
			length += block.text.length;
			if (counted >= countedBeginning) continue;
			const text = block.text.slice(0, countedBeginning);
			counted += text.length;
			words += countWords(text);
		}

		const isExact = counted === length;
		return {words: isExact ? words : Math.round((words * length) / counted), isExact};
	},
);

// Silent reading of English prose: 238 words a minute (Brysbaert 2019, a meta-analysis of 190 studies).
const wordsPerMinute = 238;

/** Minutes that reading takes, one at the least. */
export const readingMinutes = (article: Article): number =>
	Math.max(1, Math.round(estimateWords(article).words / wordsPerMinute));
