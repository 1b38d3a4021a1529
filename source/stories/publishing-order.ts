import {millisecondsOfDay} from '../text/dates/milliseconds-of-day.js';

/** When an article was published, as far as it tells: in days since 1970, and to the minute, in milliseconds since 1970. */
export type PublishedWhen = {day?: number; instant?: number};

const timeOf = ({day, instant}: PublishedWhen): number =>
	instant ?? (day === undefined ? Number.POSITIVE_INFINITY : day * millisecondsOfDay);

/** By time, those that tell none last. */
export const byTime = (x: PublishedWhen, y: PublishedWhen): number => {
	const [ofX, ofY] = [timeOf(x), timeOf(y)];
	return ofX === ofY ? 0 : ofX - ofY;
};

/** Whether one was published before the other; undefined where that is not known: of one day, only hours tell. */
export function publishedBefore(one: PublishedWhen, other: PublishedWhen): boolean | undefined {
	if (one.instant !== undefined && other.instant !== undefined)
		return one.instant === other.instant ? undefined : one.instant < other.instant;
	if (one.day === undefined || other.day === undefined || one.day === other.day) return undefined;
	return one.day < other.day;
}
