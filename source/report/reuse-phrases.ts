import type {Article} from '../article/article.js';
import {articleNames} from '../article/article-names.js';
import {counted} from '../layout/columns.js';
import {dayNumber, isoDay} from '../stories/day-number.js';
import type {Reuse, ReusedText, ReuseOfArticle, ReusePlace, ReuseSource} from '../stories/reuse.js';
import {joinSafe, type SafeText, safe, toSafeText} from '../text/safe-text.js';
import {dayInWords} from './day-in-words.js';

// What reports and screens say of reused text in the same words.

/** All articles that have any of it, those with the largest shares first. */
export const articlesOfReuse = ({passages, articles}: Reuse): Article[] => [
	...new Set([
		...articles.map(({article}) => article),
		...passages.flatMap(({places}) => places.map(({article}) => article)),
	]),
];

/** What each of these is called. */
export function namesOfReuse(reuse: Reuse): (article: Article) => SafeText {
	const articles = articlesOfReuse(reuse);
	const names = articleNames(articles);
	const byArticle = new Map(articles.map((article, index) => [article, names[index]]));
	return article => byArticle.get(article)!;
}

export const reuseTitles = {
	reuse: safe`Reused text`,
	passages: safe`Passages`,
	articles: safe`Who has it from whom`,
};

/** "9 passages that two or more articles have, in 5 articles." */
export function summaryOfReuse(reuse: Reuse): SafeText {
	const {length} = reuse.passages;
	if (length === 0) return safe`No passage was found that two of these articles have.`;
	const articles = counted(articlesOfReuse(reuse).length, safe`article`);
	return safe`${counted(length, safe`passage`)} that two or more have, in ${articles}.`;
}

/** How to read it. */
export const aboutReuse = safe`Word for word but for small edits. Phrases, and boxes that an outlet has in several texts, are left out. Who has a passage stands by date; the first need not be where it is from.`;

/** "46 words · 2 articles". */
export const aboutReusedText = ({words, places}: ReusedText): SafeText[] => [
	counted(words, safe`word`),
	counted(places.length, safe`article`),
];

/** When it was published, and how much of the passage it has where that is not all: "18 November 2019", "83% of it". */
export const aboutPlace = ({article, share}: ReusePlace): SafeText[] => [
	publishedInWords(article),
	...(inPercent(share) < 100 ? [safe`${inPercent(share)}% of it`] : []),
];

/** As the metadata have it, with the hour, or else the day that a line above the text tells, which decides as well. */
function publishedInWords(article: Article): SafeText {
	const day = dayNumber(article);
	const published = article.published ?? (day === undefined ? undefined : toSafeText(isoDay(day)));
	return published === undefined ? safe`no date` : dayInWords(published);
}

/** "reused 62%" of what others published earlier; "shared 62%" where of some of it nobody tells who was first; empty below 1%. */
export function reusedShare({reused, shared}: Pick<ReuseOfArticle, 'reused' | 'shared'>): SafeText {
	const percent = inPercent(shared);
	if (percent === 0) return safe``;
	return inPercent(reused) === percent ? safe`reused ${percent}%` : safe`shared ${percent}%`;
}

/** Whom an article has its text from: "AP News 28%, Post 4% (who was first is not known)". */
export const sourcesInWords = (
	from: readonly ReuseSource[],
	nameOf: (article: Article) => SafeText,
): SafeText =>
	joinSafe(
		from.map(({article, share, isEarlier}) => {
			const told = safe`${nameOf(article)} ${inPercent(share)}%`;
			return isEarlier ? told : safe`${told} (who was first is not known)`;
		}),
		safe`, `,
	);

// A little is not nothing, and nearly all not all.
const inPercent = (share: number): number => (share > 0.99 && share < 1 ? 99 : Math.round(100 * share));
