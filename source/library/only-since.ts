import {stat} from 'node:fs/promises';
import type {Article} from '../article/article.js';
import {compareDays, publishedDay} from '../article/published-day.js';
import type {ReadResult} from './open-library.js';
import {systemPath} from './system-path.js';

/** A source that was read, or one that is left out because it is older than is asked for. */
export type ListedResult = (ReadResult | {of: number; source: number; older: Article}) & {
	/** Set where the article tells no date: it goes by when its file was written, or else came now. */
	isUndated?: true;
};

/** What is read, of articles those that were published since a time, in milliseconds since 1970. */
export async function* onlySince(
	results: AsyncGenerator<ReadResult, void>,
	since: number,
): AsyncGenerator<ListedResult, void> {
	for await (const result of results) {
		if ('problem' in result) {
			yield result;
			continue;
		}

		const {of, source, article} = result;
		const told = isSince(article, since);
		const kept = (told ?? (await fileTime(article)) >= since) ? result : {of, source, older: article};
		yield told === undefined ? {...kept, isUndated: true} : kept;
	}
}

/** Where only a day is told, all of that day counts, as it is written; undefined where no date is told. */
function isSince(article: Article, since: number): boolean | undefined {
	const {published = ''} = article;
	const instant = /\dT\d/.test(published) ? Date.parse(published) : Number.NaN;
	if (!Number.isNaN(instant)) return instant >= since;
	const day = publishedDay(article);
	const first = new Date(since);
	return (
		day &&
		compareDays(day, {year: first.getFullYear(), month: first.getMonth() + 1, day: first.getDate()}) >= 0
	);
}

async function fileTime({source: {path}}: Article): Promise<number> {
	const status = path === undefined ? undefined : await stat(systemPath(path)).catch(() => undefined);
	return status?.mtimeMs ?? Number.POSITIVE_INFINITY;
}
