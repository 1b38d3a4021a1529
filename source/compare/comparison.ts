import type {Article} from '../article/article.js';
import type {SafeText} from '../text/safe-text.js';
import type {Range} from '../text/words.js';

/** What two articles both say. */
export type Comparison = {
	a: Article;
	b: Article;
	/** Strongest first. */
	pairs: Pair[];
	/** The share of each article's words, 0 to 1, that lies in pairs of a kind other than `related`. */
	shared: {a: number; b: number};
};

/** `verbatim`: word for word. `reworded`: the same sentence, changed. `same-fact`: other words. `related`: not so sure. */
export type PairKind = 'verbatim' | 'reworded' | 'same-fact' | 'related';

export type Pair = {
	kind: PairKind;
	/** 0 to 1; comparable between articles. */
	score: number;
	a: Passage;
	b: Passage;
	evidence: Evidence;
};

/** A stretch of running text: one sentence or more of one block. */
export type Passage = {
	/** Offsets into the article's original. */
	start: number;
	end: number;
	text: SafeText;
	/** Index into the article's blocks. */
	block: number;
	/** Where it stands in the block's text. */
	inBlock: Range;
};

/** Why two passages are a pair. */
export type Evidence = {
	/** What both say, the rarest first. */
	shared: SharedWord[];
	/** Numbers written in digits: those in both passages, and those of one only. */
	numbers: {both: SafeText[]; onlyA: SafeText[]; onlyB: SafeText[]};
};

/** A word that stands in both passages, by its stem; ranges are offsets into the passages' texts. */
export type SharedWord = {text: SafeText; a: Range; b: Range; weight: number};
