import {memoizeGrowing} from '../text/memoize.js';
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
	fileLabels(articles).get(article) ?? {title: article.title};

/** The labels with a file's name, by article. */
export const fileLabels = (articles: readonly Article[]): ReadonlyMap<Article, Label> =>
	told(articles).labels;

/** The first article of each title, those that their titles do not tell from others, and the labels of these. */
type Told = {
	firsts: ReadonlyMap<SafeText, Article>;
	unclear: ReadonlySet<Article>;
	labels: ReadonlyMap<Article, Label>;
};

/** Every row of every frame asks for labels: they are made once for a list. */
const told = memoizeGrowing(
	{firsts: new Map(), unclear: new Set(), labels: new Map()} as Told,
	(before, added: readonly Article[]): Told => {
		const firsts = new Map(before.firsts);
		const unclear = new Set(before.unclear);
		for (const article of added) {
			const first = firsts.get(article.title);
			if (first) unclear.add(first).add(article);
			else firsts.set(article.title, article);
			if (!hasOwnTitle(article)) unclear.add(article);
		}

		const isAsBefore = unclear.size === before.unclear.size;
		return {firsts, unclear, labels: isAsBefore ? before.labels : labelsByFile([...unclear])};
	},
);

function labelsByFile(unclear: readonly Article[]): Map<Article, Label> {
	const files = tellingNames(unclear);
	return new Map(
		unclear.map((article, at): [Article, Label] => {
			const file = files[at];
			return [article, hasOwnTitle(article) ? {title: article.title, file} : {file}];
		}),
	);
}

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
