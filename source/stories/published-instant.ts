import type {Article} from '../article/article.js';
import {dayNumber} from './day-number.js';
import type {PublishedWhen} from './publishing-order.js';

// With a zone, or the hours of two outlets may be of two.
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}.*(?:Z|[+-]\d{2}:?\d{2})$/;

/** When an article was published, in milliseconds since 1970; undefined where it does not tell the hour and its zone. */
export function publishedInstant({published}: Pick<Article, 'published'>): number | undefined {
	const time = published !== undefined && instant.test(published) ? Date.parse(published) : Number.NaN;
	return Number.isNaN(time) ? undefined : time;
}

/** The day and, where it tells that too, the minute on which an article was published. */
export const publishedWhen = (article: Article): PublishedWhen => ({
	day: dayNumber(article),
	instant: publishedInstant(article),
});
