import type {Article} from '../article/article.js';
import {publishedDay} from '../article/published-day.js';
import {millisecondsOfDay} from '../text/dates/milliseconds-of-day.js';

/** The day on which an article was published, in days since 1970; undefined where it tells none. */
export function dayNumber(article: Article): number | undefined {
	const published = publishedDay(article);
	return published && Date.UTC(published.year, published.month - 1, published.day) / millisecondsOfDay;
}

/** Such a day as ISO 8601 writes it, `2024-05-03`. */
export const isoDay = (day: number): string =>
	new Date(day * millisecondsOfDay).toISOString().slice(0, 'yyyy-mm-dd'.length);
