import type {Range} from '../words.js';

/** A stretch of an article: offsets into the text of one of its paragraphs, by index. */
export type InParagraph = Range & {paragraph: number};

/** What somebody is quoted with, without the marks. One that goes on in the next paragraph is one quotation in each. */
export type Quotation = InParagraph & {
	/** Who says it: where the speaker is named, or called by a role ("the minister") or a body ("police"). */
	speaker?: Speaker;
	/** How deep it stands within other quotations; 0 for one that stands by itself. */
	depth: number;
};

/** Whoever says a quotation: where the name stands, or the role where no name does; of a pronoun, the name it stands for. */
export type Speaker = InParagraph & {
	/** All that is told of the speaker there and elsewhere in the article: "Anna Lund", "the harbour board's chief engineer". */
	names: readonly string[];
	roles: readonly string[];
};
