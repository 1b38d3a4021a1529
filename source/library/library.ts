import type {Article} from '../article/article.js';
import type {FieldNames} from '../article/containers/field-names.js';
import type {SafeText} from '../text/safe-text.js';

/** What a list of sources held: their articles in order, and what could not be read. */
export type Library = {articles: Article[]; problems: Problem[]};

/** A source that could not be read: which, and why, in words for a person. */
export type Problem = {source: SafeText; message: SafeText};

export type LibraryOptions = {
	/** A label `TextDecoder` knows, for sources that do not say themselves. */
	encoding?: string;
	/** What the fields of records of JSON and tables tell, where their names say nothing: `{text: 'body'}`. */
	fields?: FieldNames;
	/** Told the name of each file in a folder that is of a kind that is not read. */
	onPassedOver?: (name: string) => void;
	/** Gives up what is being fetched or waited for; what is not read by then is a problem. */
	signal?: AbortSignal;
};
