import type {Article} from '../article/article.js';
import type {SafeText} from '../text/safe-text.js';
import type {Range} from '../text/words.js';
import type {SentencePart} from './sentence-part.js';

/** One of the two articles of a comparison, or of the two passages of a pair. */
export type Side = 'a' | 'b';

/** What two articles both say. */
export type Comparison = {
	a: Article;
	b: Article;
	/**
	Those that an editor would keep, in the order in which a person meets them (order-of-pairs.ts), which is that of their
	numbers. No two hold the same two sentences.
	*/
	pairs: Pair[];
	/** The next likely ones, in the same order: shown only where they are asked for, and counted nowhere. */
	unsure: Pair[];
	/** Those that a person judged wrong, in the order of their numbers: counted nowhere (judge-comparison.ts). */
	putAside: Pair[];
	/**
	How many judgements of these two have no place in them any more, because the words that were judged have changed. Left out
	where each has one.
	*/
	unplaced?: number;
	/** The share of each article's words, 0 to 1, that lies in pairs of a kind other than `related`. */
	shared: {a: number; b: number};
	/** What each of them says and the other does not: what is in none of its pairs, of whatever kind. */
	only: {a: Unpaired; b: Unpaired};
	/** The sentences that were compared, of which pairs are made and by which is counted what is shared and what only one says. */
	sentences: {a: SentencePlaces; b: SentencePlaces};
	/** Whether both report one event, or one story. */
	event: {
		/**
		How likely, 0 to 1, both are on one event or on one running story, and not on two events of a sort. Left out where it cannot
		be told: in languages that have no full support, and of articles of less than four sentences.
		*/
		certainty?: number;
		/** How likely, if they are, it is a story that has gone on between them; left out where the certainty is. */
		story?: number;
		/** Names, places and dates of both, those of the most weight first, as A writes them. */
		shared: SafeText[];
	};
	/** Whether they are two versions of one text: most of the one stands in the other (are-versions.ts). */
	versions: boolean;
	/** What is known of the language they are compared in. */
	language: ComparedLanguage;
};

/** ISO 639 codes. A language is left out where neither the text nor the page tells it. */
export type ComparedLanguage = {
	/** What both are compared as; left out where they are in two languages, or one is not known. */
	tag?: string;
	/**
	`full`: there are tables of related words and of how common each is, and the event question was answered for articles in it.
	`basic`: stems, words that stand in every text and names of days and months at most, and names by their capitals.
	*/
	support: 'full' | 'basic';
	a?: string;
	b?: string;
};

/** What one of two articles says in no pair of theirs. */
export type Unpaired = {
	/** Stretches of sentences that follow each other, each within one block, in the order of the article. */
	passages: Passage[];
	/** How many sentences these are, and how many the article's running text has in all. */
	sentences: number;
	of: number;
	/** Their share of the words of the running text, 0 to 1. */
	share: number;
};

/**
Where the sentences of an article stand, in their order; one number for each in each of the arrays. Numbers alone go fast from
one thread to another.
*/
export type SentencePlaces = {
	/** Index into the article's blocks. */
	blocks: Uint32Array;
	/** Offsets into the block's text. */
	starts: Uint32Array;
	ends: Uint32Array;
	/** The same places as offsets into the article's original. */
	originalStarts: Uint32Array;
	originalEnds: Uint32Array;
	/** How many words each has, where it is running text; 0 of titles, headings and captions. */
	words: Uint32Array;
};

/** `verbatim`: word for word. `reworded`: the same text, changed. `same-fact`: other words. `related`: worth seeing side by side. */
export type PairKind = 'verbatim' | 'reworded' | 'same-fact' | 'related';

export type Pair = {
	/** From 1 on, in the order of the pairs and then of the unsure ones; the same whatever is judged. */
	number: number;
	kind: PairKind;
	/** 0 to 1. Of reused passages how much is the same; of the others how likely an editor says that they state one fact. */
	score: number;
	/** One sentence, or the two or three that say it; more only where they are the same word for word. */
	a: Passage;
	b: Passage;
	/** Which run of reused text it belongs to: 0, 1, … in the order of A. Left out where it belongs to none. */
	stretch?: number;
	evidence: Evidence;
	/** What people said of it; left out where nobody said anything. */
	judgement?: Judgement;
};

/** What a person says of two passages: that they belong together, or that they do not. */
export type Verdict = 'right' | 'wrong';

/** What is said of a pair. */
export type Judgement = {
	/** The one that counts: one's own where one has judged or paired it by hand, else the latest of others. */
	verdict?: Verdict;
	/** One's own. */
	ownVerdict?: Verdict;
	/** One's own. */
	note?: SafeText;
	/** Whether it was paired by a person. */
	isByHand?: true;
	/** What others said, the latest first. */
	others: readonly OthersJudgement[];
};

/** What somebody else said of a pair, a verdict or a note or both; `by` is empty where no name is known. */
export type OthersJudgement = {by: SafeText; verdict?: Verdict; note?: SafeText};

/**
A stretch of an article: one sentence, or several that follow each other, over as many blocks as they stand in.
`start` and `end` hold all of it, and what lies between the blocks besides (a credit, a widget).
*/
export type Passage = {
	/** What all of it is part of; left out of running text, and of a stretch that is the same word for word over several of them. */
	part?: SentencePart;
	/** Offsets into the article's original. */
	start: number;
	end: number;
	/** What stands in its parts, a space between two. */
	text: SafeText;
	/** Of the first part: index into the article's blocks, and where in the block's text. */
	block: number;
	inBlock: Range;
	/** One for each block it stands in, in order: `range` in the block's text, `inText` in the passage's. */
	parts: PassagePart[];
};

export type PassagePart = {block: number; range: Range; inText: Range};

/** What two passages share and differ in. */
export type Evidence = {
	/** What both say, the most weight first. */
	shared: SharedWord[];
	/** Whether all that both say is names, places, numbers and dates, and words of saying. */
	namesOnly: boolean;
	/** Figures of one kind and one thing, each in one link at most, in the order of A. Where it cannot be told, there is none. */
	figures: FigureLink[];
	/** The figures that are in no link. */
	figuresOnly: {a: Figure[]; b: Figure[]};
	/** What both quote, in the order of A. */
	quotes: QuoteLink[];
	/** Of passages that are the same text, every stretch of words that is not the same; of others, what turns the meaning. */
	changes: Change[];
};

/** A stretch of an article: `start` and `end` are offsets into the article's original. */
export type Stretch = Range & {text: SafeText};

/** A stretch of a passage; `inText` is where it stands in the passage's text. */
export type StretchOfPassage = Stretch & {inText: Range};

/** What a figure measures. `points`: percentage points; `score`: of a match. */
export type FigureKind =
	| 'count'
	| 'money'
	| 'percent'
	| 'points'
	| 'measure'
	| 'age'
	| 'ordinal'
	| 'rate'
	| 'duration'
	| 'score'
	| 'date'
	| 'time';

/**
A quantity, date or time as a passage writes it; `of` is what is counted or measured, in the passage's words: "people killed".
`turn` is set where one passage tells of a rise and the other of a fall; `isCell` of a table's, which is `of` its row and its column.
*/
export type Figure = StretchOfPassage & {
	kind: FigureKind;
	of?: SafeText;
	turn?: 'up' | 'down';
	isCell?: true;
};

/** `about`: they agree but for rounding, a bound ("more than 11,000" and 11,300) or conversion. */
export type FigureLink = {verdict: 'agree' | 'about' | 'differ'; a: Figure; b: Figure};

/** What stands in quotation marks, without them. The speaker may be named outside the passage. */
export type Quote = StretchOfPassage & {speaker?: Speaker};

/** Whoever is named as the one who says it; `inText` is where in the passage's text, where it is named there. */
export type Speaker = Stretch & {inText?: Range};

/** `same` but for capitals, punctuation and marked insertions; `sameSpeaker` is left out where it cannot be told. */
export type QuoteLink = {verdict: 'same' | 'altered'; a: Quote; b: Quote; sameSpeaker?: boolean};

/** What a change is of. `who`: who did it to whom; `order`: what was first; `words`: anything else. */
export type ChangeKind = 'figure' | 'name' | 'date' | 'negation' | 'hedge' | 'who' | 'order' | 'words';

/** A stretch of words that is not the same in both; where one side is missing, it was added or dropped. */
export type Change = {what: ChangeKind; a?: StretchOfPassage; b?: StretchOfPassage};

/**
How a word of both is the same. `same`: but for its ending; `spelling`: most letters, or British and American; `synonym`
and `derivation`: by WordNet; `place`: two names of one place ("British", "UK"); `acronym`: short and in full; `near`:
numbers that differ by a tenth at most.
*/
export type SharedHow = 'same' | 'spelling' | 'synonym' | 'derivation' | 'place' | 'acronym' | 'near';

/** A word, name or number in both passages. Ranges are offsets into the passages' texts; `text` is that of A, `other` that of B. */
export type SharedWord = {
	text: SafeText;
	a: Range;
	b: Range;
	weight: number;
	how: SharedHow;
	other: SafeText;
};
