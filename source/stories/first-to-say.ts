import type {Article} from '../article/article.js';
import {compareDays, publishedDay} from '../article/published-day.js';
import {publishedInstant} from './published-instant.js';
import type {FirstToSay} from './story-facts.js';

/** Who of some articles, given by their indices, was published first. */
export function firstToSay(articles: readonly Article[], saying: readonly number[]): FirstToSay {
	const dated = saying.filter(index => publishedDay(articles[index]));
	const undated = saying.filter(index => !dated.includes(index));
	if (dated.length < 2) return {articles: [], undated};
	const day = (index: number) => publishedDay(articles[index])!;
	const isEarlier = (one: number, other: number) => compareDays(day(one), day(other)) < 0;
	const first = dated.reduce((least, index) => (isEarlier(index, least) ? index : least));
	const ofThatDay = dated.filter(index => compareDays(day(index), day(first)) === 0);
	return {articles: earliestHour(articles, ofThatDay), undated};
}

/** Those of one day that were published first, where all of them tell the hour; else all of them. */
function earliestHour(articles: readonly Article[], ofOneDay: readonly number[]): readonly number[] {
	const times = ofOneDay.map(index => publishedInstant(articles[index]) ?? Number.NaN);
	if (times.some(time => Number.isNaN(time))) return ofOneDay;
	const least = times.reduce((first, time) => Math.min(first, time));
	return ofOneDay.filter((_, at) => times[at] === least);
}
