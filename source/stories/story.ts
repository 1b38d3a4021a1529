import type {Article} from '../article/article.js';
import type {SafeText} from '../text/safe-text.js';

/** Two or more articles on one event or one running story. */
export type Story = {
	/** The id of the article at its centre, which the others are held against. */
	id: string;
	/** The title of that article. */
	title: SafeText;
	/** By the day of publishing, those that tell none last; else as they were given. */
	articles: readonly Article[];
	/**
	Those of them that are one text, reprinted or edited: groups of two or more, each beginning with the earliest. An article that
	is in none of them stands for itself.
	*/
	versions: readonly (readonly Article[])[];
	/** The first and the last day of publishing, `2024-05-03`; only where an article tells one. */
	from?: string;
	to?: string;
	/** How likely its articles are on the same as the one at its centre, 0 to 1: the mean over them. */
	certainty: number;
};

/** The same in numbers of articles, as an index knows them. */
export type NumberedStory = {
	centre: number;
	/** In the order of their days, those without one last, and of their numbers; the centre is among them. */
	articles: readonly number[];
	versions: readonly (readonly number[])[];
	/** Days since 1970, the first and the last that are known. */
	from?: number;
	to?: number;
	certainty: number;
};
