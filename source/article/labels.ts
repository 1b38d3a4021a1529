import {memoize} from '../text/memoize.js';
import type {SafeText} from '../text/safe-text.js';
import {safe} from '../text/safe-text.js';
import type {Article} from './article.js';
import {hasOwnTitle, tellingNames} from './file-names.js';

/**
What tells an article from others, one of the two at the least: its title, and its file's name where that title is another
one's too; where it says no title of its own, its file's name alone.
*/
export type Label = {title?: SafeText; file?: SafeText};

/** What tells an article from the others of a list; of one that is not among them, its title. */
export const labelAmong = (articles: readonly Article[], article: Article): Label =>
	labelsByFile(articles).get(article) ?? {title: article.title};

/** The labels with a file's name. Every row of every frame asks for them: they are made once for a list. */
const labelsByFile = memoize((articles: readonly Article[]): ReadonlyMap<Article, Label> => {
	const times = new Map<SafeText, number>();
	for (const {title} of articles) times.set(title, (times.get(title) ?? 0) + 1);
	const unclear = articles.filter(article => times.get(article.title)! > 1 || !hasOwnTitle(article));
	const files = tellingNames(unclear);
	return new Map(
		unclear.map((article, at): [Article, Label] => {
			const file = files[at];
			return [article, hasOwnTitle(article) ? {title: article.title, file} : {file}];
		}),
	);
});

type Two = {a: Article; b: Article};

/** The same for two that are compared. */
export function labelsOfTwo({a, b}: Two): {a: Label; b: Label} {
	const articles = [a, b];
	return {a: labelAmong(articles, a), b: labelAmong(articles, b)};
}

/** Names for the two articles of a comparison, never the same, and what they are. */
export type TwoNames = {by: 'outlet' | 'title' | 'file' | 'letter'; a: SafeText; b: SafeText};

/**
What two articles are called where there is little room: their outlets where those differ, or else their titles, or else their
files' names (which stand for missing titles too), or else A and B.
*/
export function namesOfTwo({a, b}: Two): TwoNames {
	if (a.outlet && b.outlet && a.outlet !== b.outlet) return {by: 'outlet', a: a.outlet, b: b.outlet};
	const labels = labelsOfTwo({a, b});
	const [nameA, nameB] = [labels.a, labels.b].map(({title, file}) => title ?? file!);
	if (nameA !== nameB) return {by: labels.a.title || labels.b.title ? 'title' : 'file', a: nameA, b: nameB};
	const {file: fileA = nameA} = labels.a;
	const {file: fileB = nameB} = labels.b;
	return fileA === fileB ? {by: 'letter', a: safe`A`, b: safe`B`} : {by: 'file', a: fileA, b: fileB};
}
